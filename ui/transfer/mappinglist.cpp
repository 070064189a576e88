// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/mappinglist.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace
{
/// The parts of a row, from left to right.
struct Parts {
    QRectF words, arrow, box, note;
    explicit Parts(const QRectF &row)
    {
        const qreal width = row.width() - 2 * Space::xl;
        const bool narrow = width < theme().px(600);
        const qreal boxWidth = qBound(qreal(theme().px(180)), width * 0.31, qreal(theme().px(300)));
        const qreal noteWidth = narrow ? theme().px(24) : width * 0.27;
        const qreal left = row.left() + Space::xl;
        const qreal wordsWidth = width - boxWidth - noteWidth - 40 - iconSide();
        words = {left, row.top(), wordsWidth, row.height()};
        arrow = iconRect(words.right() + 10, row.center().y());
        box = {arrow.right() + 10, row.center().y() - theme().px(16), boxWidth, qreal(theme().px(32))};
        note = {box.right() + 20, row.top(), noteWidth, row.height()};
    }
};

class MappingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const MappingRow &row = static_cast<const MappingModel *>(index.model())->rows()[index.row()];
        return {320, theme().px(!row.heading.isEmpty() ? 44 : row.caption.isEmpty() ? 44 : 58)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const MappingRow &row = static_cast<const MappingModel *>(index.model())->rows()[index.row()];
        const Tokens &t = tokens();
        const QRectF rect = option.rect;
        if (!row.heading.isEmpty()) {
            drawText(*painter, rect.adjusted(Space::xl, 12, -Space::xl, 0), row.heading, theme().font(TextRole::Strong),
                     t.text);
            return;
        }
        const bool selected = option.state & QStyle::State_Selected;
        drawRowGround(*painter, rect, RowLook::Table, selected, option.state & QStyle::State_MouseOver,
                      option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange);
        drawHairline(*painter, {rect.left() + Space::xl, rect.bottom() - 1}, {rect.right() - Space::xl, rect.bottom()});
        const Parts parts(rect);
        const QFont &strong = theme().font(row.off ? TextRole::Body : TextRole::Strong);
        if (row.caption.isEmpty()) {
            drawText(*painter, parts.words, row.title, strong, row.off ? t.text2 : t.text);
        } else {
            const qreal line = theme().px(18), middle = rect.center().y();
            drawText(*painter, {parts.words.left(), middle - line - 1, parts.words.width(), line}, row.title, strong,
                     row.off ? t.text2 : t.text);
            drawText(*painter, {parts.words.left(), middle + 1, parts.words.width(), line}, row.caption,
                     theme().font(TextRole::Caption), t.text3);
        }
        paintIcon(*painter, parts.arrow, u"arrow-right"_s, row.off ? t.disabled : t.text3);
        drawRounded(*painter, parts.box, Radius::control, t.base, row.off ? t.borderStrong : t.inputBorder);
        paintIcon(*painter, iconRect(parts.box.left() + 9, parts.box.center().y()), row.targetIcon,
                  row.off ? t.text3 : t.text2);
        paintIcon(*painter, {parts.box.right() - 24, parts.box.center().y() - 7, 14, 14}, u"chevron-down"_s, t.text2);
        drawText(*painter, parts.box.adjusted(16 + iconSide(), 0, -30, 0), row.target, theme().font(),
                 row.off ? t.text3 : t.text);
        const QRectF icon = iconRect(parts.note.left(), rect.center().y());
        paintIcon(*painter, icon, row.noteIcon, t.ink(row.noteInk));
        if (parts.note.width() > theme().px(60))
            drawNote(*painter, parts.note.adjusted(8 + iconSide(), 0, 0, 0), row.note);
    }

private:
    static void drawNote(QPainter &painter, const QRectF &rect, const QString &note)
    {
        const QFont &font = theme().font(TextRole::Caption);
        if (textWidth(note, font) <= rect.width()) {
            drawText(painter, rect, note, font, tokens().text2);
            return;
        }
        const qreal height = theme().px(34);
        drawWrapped(painter, {rect.left(), rect.center().y() - height / 2 + 1, rect.width(), height}, note, font,
                    tokens().text2, 2);
    }
};
} // namespace

void MappingModel::setRows(const QList<MappingRow> &rows)
{
    const auto places = [](const QList<MappingRow> &all) {
        QList<std::pair<int, int>> keys;
        for (const MappingRow &row : all)
            keys.append({row.heading.isEmpty() ? row.data : -2, row.part});
        return keys;
    };
    if (places(rows) == places(m_rows)) {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    const MappingRow row = m_rows.value(index.row());
    if (role == Qt::ToolTipRole)
        return row.tip.isEmpty() ? row.note : row.tip;
    if (role == Qt::DisplayRole)
        return row.heading.isEmpty() ? row.title : row.heading;
    if (role != Qt::AccessibleTextRole)
        return {};
    if (!row.heading.isEmpty())
        return row.heading;
    const QString words = tr("%1 goes to %2", "value or column, target").arg(row.title, row.target);
    return row.note.isEmpty() ? words : tr("%1. %2").arg(words, row.note);
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    return m_rows.value(index.row()).heading.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                       : Qt::ItemFlags(Qt::ItemIsEnabled);
}

MappingList::MappingList(const QString &name, QWidget *parent)
    : QListView(parent), m_model(new MappingModel(this)), m_anchor(new QWidget(viewport()))
{
    setAccessibleName(name);
    setModel(m_model);
    setItemDelegate(new MappingDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    m_anchor->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_anchor->hide();
    connect(&theme(), &Theme::changed, this, &QListView::doItemsLayout);
}

void MappingList::setRows(const QList<MappingRow> &rows)
{
    const MappingRow *before = current();
    const auto key = before ? std::pair(before->data, before->part) : std::pair(-1, 0);
    m_model->setRows(rows);
    if (!currentIndex().isValid())
        setCurrent(key.first, key.second);
}

const MappingRow *MappingList::current() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_model->rows().size() && m_model->rows()[row].heading.isEmpty() ? &m_model->rows()[row]
                                                                                              : nullptr;
}

void MappingList::setCurrent(int data, int part)
{
    int first = -1;
    for (int i = 0; i < int(m_model->rows().size()); ++i) {
        const MappingRow &row = m_model->rows()[i];
        if (!row.heading.isEmpty())
            continue;
        first = first < 0 ? i : first;
        if (row.data == data && row.part == part) {
            setCurrentIndex(m_model->index(i));
            return;
        }
    }
    if (first >= 0)
        setCurrentIndex(m_model->index(first));
}

QWidget *MappingList::anchor()
{
    m_anchor->setGeometry(Parts(visualRect(currentIndex())).box.toRect());
    return m_anchor;
}

void MappingList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_F2:
        if (current())
            Q_EMIT chooseRequested();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void MappingList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && at.isValid() && at == currentIndex() && current() &&
        Parts(visualRect(at)).box.contains(event->pos()))
        Q_EMIT chooseRequested();
}

void MappingList::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex at = indexAt(event->pos());
    const bool box =
        at.isValid() && at.flags() & Qt::ItemIsSelectable && Parts(visualRect(at)).box.contains(event->pos());
    viewport()->setCursor(box ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void MappingList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}
