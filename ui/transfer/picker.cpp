// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/picker.h"

#include "core/text/fold.h"
#include "core/values/join.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/imeguard.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
enum Role { DataRole = Qt::UserRole + 1, IconRole, NoteRole, CurrentRole };

class PickDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {160, theme().px(isHeading(index) ? (index.row() == 0 ? 24 : 30) : 32)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const QRectF row = option.rect;
        const QString text = index.data().toString();
        if (isHeading(index)) {
            drawText(*painter, row.adjusted(10, row.height() - 24, -10, 0), text, theme().font(TextRole::Overline),
                     t.text3);
            return;
        }
        drawRowGround(*painter, row.adjusted(2, 1, -2, -1), RowLook::Card, option.state & QStyle::State_Selected,
                      option.state & QStyle::State_MouseOver, false);
        const bool current = index.data(CurrentRole).toBool();
        paintIcon(*painter, iconRect(row.left() + 10, row.center().y()), index.data(IconRole).toString(),
                  current ? t.accent : t.text2);
        qreal right = row.right() - 10;
        const QString note = index.data(NoteRole).toString();
        if (current) {
            paintIcon(*painter, iconRect(right - iconSide(), row.center().y()), u"check"_s, t.accent);
            right -= iconSide() + 6;
        } else if (!note.isEmpty()) {
            const qreal width = textWidth(note, theme().font(TextRole::Small));
            drawText(*painter, {right - width, row.top(), width + 1, row.height()}, note, theme().font(TextRole::Small),
                     t.text3);
            right -= width + 8;
        }
        drawText(*painter,
                 {row.left() + 18 + iconSide(), row.top(), right - row.left() - 18 - iconSide(), row.height()}, text,
                 theme().font(current ? TextRole::Strong : TextRole::Body), t.text);
    }

private:
    static bool isHeading(const QModelIndex &index) { return !(index.flags() & Qt::ItemIsSelectable); }
};
} // namespace

Picker::Picker(const QString &name, const QList<PickItem> &items, const QString &current, QWidget *parent)
    : Popover(parent)
    , m_items(items)
    , m_current(current)
    , m_search(new SearchField(tr("Find"), this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_ime(new ImeGuard(m_search))
{
    setObjectName(u"picker"_s);
    setAccessibleName(name);
    m_search->setObjectName(u"picker.search"_s);
    m_search->setAccessibleName(name);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"picker.list"_s);
    m_list->setAccessibleName(name);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PickDelegate(m_list));
    const int rows = qMin(11, int(items.size()) + 2);
    m_list->setFixedSize(theme().px(300), theme().px(rows * 32));
    content()->addWidget(m_search);
    content()->addWidget(m_list);
    m_search->setVisible(items.size() > 7);
    if (items.size() <= 7) {
        m_list->setFocusPolicy(Qt::StrongFocus);
        m_list->installEventFilter(this);
    }
    connect(m_search, &QLineEdit::textChanged, this, &Picker::fill);
    connect(m_list, &QListView::clicked, this, &Picker::take);
    fill({});
}

void Picker::fill(const QString &text)
{
    m_model->clear();
    const QString wanted = fold(text.trimmed());
    QString group;
    int chosen = -1;
    for (const PickItem &item : std::as_const(m_items)) {
        if (!wanted.isEmpty() && !fold(item.label).contains(wanted) && !fold(item.group).contains(wanted))
            continue;
        if (item.group != group) {
            group = item.group;
            auto *heading = new QStandardItem(group);
            heading->setFlags(Qt::ItemIsEnabled);
            m_model->appendRow(heading);
        }
        auto *row = new QStandardItem(item.label);
        row->setData(item.data, DataRole);
        row->setData(item.icon, IconRole);
        row->setData(item.note, NoteRole);
        row->setData(item.key == m_current, CurrentRole);
        row->setData(joinedClauses({item.label, item.group}), Qt::AccessibleTextRole);
        row->setEditable(false);
        m_model->appendRow(row);
        if (chosen < 0 || (wanted.isEmpty() && item.key == m_current))
            chosen = m_model->rowCount() - 1;
    }
    if (chosen < 0)
        return;
    m_list->setCurrentIndex(m_model->index(chosen, 0));
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void Picker::move(int by)
{
    int row = m_list->currentIndex().row();
    const int step = by < 0 ? -1 : 1;
    for (int left = qAbs(by); left > 0;) {
        const int next = row + step;
        if (next < 0 || next >= m_model->rowCount())
            break;
        row = next;
        left -= m_model->index(row, 0).flags() & Qt::ItemIsSelectable ? 1 : 0;
    }
    if (m_model->index(row, 0).flags() & Qt::ItemIsSelectable)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void Picker::take()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !(index.flags() & Qt::ItemIsSelectable))
        return;
    const QVariant data = index.data(DataRole);
    hide();
    Q_EMIT picked(data);
}

bool Picker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_ime->isComposing())
        return Popover::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(8);
        return true;
    case Qt::Key_PageUp:
        move(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    default:
        return Popover::eventFilter(watched, event);
    }
}

void Picker::hideEvent(QHideEvent *event)
{
    Popover::hideEvent(event);
    deleteLater();
}
