// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/listchiprow.h"

#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

ListChipRow::ListChipRow(QWidget *parent)
    : QWidget(parent)
    , m_more(new IconButton(u"ellipsis"_s, tr("More filters"), this))
    , m_sort(new Button({}, u"arrow-up-down"_s, ButtonLook::Flat, this))
{
    m_more->setObjectName(u"moreFilters"_s);
    setButtonLook(m_more, ButtonLook::Flat, true);
    connect(m_more, &QToolButton::clicked, this, &ListChipRow::showMore);
    m_sort->setObjectName(u"sortButton"_s);
    setButtonLook(m_sort, ButtonLook::Flat, true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, &ListChipRow::arrange);
}

void ListChipRow::setItems(const QList<Item> &items)
{
    qDeleteAll(std::exchange(m_chips, {}));
    m_items = items;
    for (const Item &item : items) {
        auto *chip = new FilterChip(item.label, this);
        chip->setObjectName(u"filter."_s + item.id);
        chip->setAccessibleName(tr("Filter: %1").arg(item.label));
        chip->show();
        connect(chip, &QAbstractButton::clicked, this, [this, id = item.id] {
            setCurrent(id);
            Q_EMIT chosen(id);
        });
        m_chips.append(chip);
    }
    setCurrent(m_current);
    // Tab goes along the line.
    QWidget *before = nullptr;
    for (FilterChip *chip : std::as_const(m_chips)) {
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    if (before)
        setTabOrder(before, m_more);
    setTabOrder(m_more, m_sort);
    arrange();
}

void ListChipRow::setCount(const QString &id, qint64 count)
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items[i].id == id)
            m_chips[i]->setCount(int(qMin<qint64>(count, 999'999'999)));
    }
    arrange();
}

void ListChipRow::setCurrent(const QString &id)
{
    const bool other = std::exchange(m_current, id) != id;
    for (qsizetype i = 0; i < m_items.size(); ++i)
        m_chips[i]->setChecked(m_items[i].id == id);
    arrange();
    if (other)
        Q_EMIT currentChanged(id);
}

QSize ListChipRow::sizeHint() const
{
    return {theme().px(300), theme().px(28)};
}

void ListChipRow::arrange()
{
    const QSize sort = m_sort->sizeHint();
    const bool rtl = isRightToLeft();
    const auto put = [&](QWidget *widget, int x, QSize size) {
        const int y = (height() - size.height()) / 2;
        widget->setGeometry(rtl ? width() - x - size.width() : x, y, size.width(), size.height());
    };
    const int sortWidth = qMin(sort.width(), qMax(width() * 2 / 5, width() - 220));
    put(m_sort, width() - sortWidth, {sortWidth, sort.height()});
    const int room = width() - sortWidth - Space::m, more = m_more->sizeHint().width();
    int whole = 0;
    for (const FilterChip *chip : std::as_const(m_chips))
        whole += chip->sizeHint().width() + Space::s;
    const int end = whole - Space::s <= room ? room : room - more - Space::s;
    int x = 0;
    bool full = false;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const QSize size = m_chips[i]->sizeHint();
        // The chosen one always shows, whatever else has to go.
        int reserve = 0;
        for (qsizetype later = i + 1; later < m_chips.size(); ++later) {
            if (m_items[later].id == m_current)
                reserve = m_chips[later]->sizeHint().width() + Space::s;
        }
        const bool chosen = m_items[i].id == m_current;
        const bool shown = chosen || (!full && x + size.width() + reserve <= end);
        full |= !shown;
        m_chips[i]->setVisible(shown);
        if (!shown)
            continue;
        put(m_chips[i], x, {qMin(size.width(), qMax(40, end - x)), size.height()});
        x += size.width() + Space::s;
    }
    m_more->setVisible(full);
    put(m_more, qMin(x, end + Space::s), m_more->sizeHint());
}

void ListChipRow::showMore()
{
    QMenu menu;
    menu.setObjectName(u"moreFiltersMenu"_s);
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (!m_chips[i]->isHidden())
            continue;
        menu.addAction(m_items[i].label, this, [this, id = m_items[i].id] {
            setCurrent(id);
            Q_EMIT chosen(id);
        });
    }
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void ListChipRow::resizeEvent(QResizeEvent *)
{
    arrange();
}

bool ListChipRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange)
        arrange();
    return QWidget::event(event);
}
