// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/listselectionbar.h"

#include "ui/widgets/actiontext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

ListSelectionBar::ListSelectionBar(QWidget *parent)
    : QWidget(parent), m_count(new ElidedLabel({}, TextRole::Medium, Ink::Accent, this))
{
    struct Look {
        QString icon, text, name;
    };
    const Look looks[commands] = {{u"tag"_s, tr("Tag"), u"bulkTag"_s},
                                  {u"circle-dot"_s, tr("Status"), u"bulkStatus"_s},
                                  {u"user"_s, tr("Owner"), u"bulkOwner"_s},
                                  {u"pencil"_s, tr("Edit…"), u"bulkEdit"_s},
                                  {u"upload"_s, tr("Export"), u"bulkExport"_s},
                                  {u"trash-2"_s, tr("Delete"), u"bulkDelete"_s},
                                  {u"x"_s, tr("Clear selection"), u"bulkClear"_s}};
    for (int i = 0; i < commands; ++i) {
        auto *button = new IconButton(looks[i].icon, QString(looks[i].text).remove(u'…'), this);
        button->setText(looks[i].text);
        button->setObjectName(looks[i].name);
        setButtonLook(button, ButtonLook::Flat, true);
        connect(button, &QToolButton::clicked, this, [this, i] { Q_EMIT triggered(Command(i)); });
        m_buttons[i] = button;
        m_offered[i] = true;
    }
    m_buttons[Clear]->setToolTip(
        toolTipWithShortcut(tr("Clear selection"), shortcutText(QKeySequence(Qt::Key_Escape))));
    m_count->setObjectName(u"selectionCount"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, &ListSelectionBar::arrange);
}

void ListSelectionBar::setOffered(Command command, bool offered)
{
    m_offered[command] = offered;
    arrange();
}

void ListSelectionBar::setEnabledFor(Command command, bool enabled)
{
    m_buttons[command]->setEnabled(enabled);
}

void ListSelectionBar::setCount(qsizetype count, bool all)
{
    const QString text = all ? tr("All %Ln selected", nullptr, int(count)) : tr("%Ln selected", nullptr, int(count));
    if (text == m_count->text())
        return;
    m_count->setText(text);
    setAccessibleName(text);
    arrange();
    if (!isVisible())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QSize ListSelectionBar::sizeHint() const
{
    return {theme().px(300), theme().px(28)};
}

void ListSelectionBar::arrange()
{
    const int count = m_count->sizeHint().width() + 2 * Space::m;
    const auto buttonsWidth = [&](Qt::ToolButtonStyle style) {
        int sum = 0;
        for (int i = 0; i < commands; ++i) {
            m_buttons[i]->setToolButtonStyle(i == Clear ? Qt::ToolButtonIconOnly : style);
            if (m_offered[i])
                sum += m_buttons[i]->sizeHint().width();
        }
        return sum;
    };
    int used = buttonsWidth(Qt::ToolButtonTextBesideIcon);
    if (count + used > width())
        used = buttonsWidth(Qt::ToolButtonIconOnly);
    const int label = qMax(24, qMin(count, width() - used));
    const bool rtl = isRightToLeft();
    const auto put = [&](QWidget *widget, int x, int w, int h) {
        widget->setGeometry(rtl ? width() - x - w : x, (height() - h) / 2, w, h);
    };
    put(m_count, Space::m, label - Space::m, height());
    int x = label;
    for (int i = 0; i < commands; ++i) {
        m_buttons[i]->setVisible(m_offered[i]);
        if (!m_offered[i])
            continue;
        const QSize size = m_buttons[i]->sizeHint();
        put(m_buttons[i], i == Clear ? width() - size.width() : x, size.width(), size.height());
        x += size.width();
    }
}

void ListSelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawRounded(painter, rect(), Radius::control, tokens().accentSoft);
}

void ListSelectionBar::resizeEvent(QResizeEvent *)
{
    arrange();
}
