// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/listtabledelegate.h"

#include "ui/records/cardedits.h"
#include "ui/records/celleditor.h"
#include "ui/records/cellpaint.h"
#include "ui/records/listspec.h"
#include "ui/records/listtableview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

ListTableDelegate::ListTableDelegate(const ListSpec &spec, RecordModel &model, CardEdits &edits, ListTableView *view)
    : QStyledItemDelegate(view), m_spec(spec), m_model(model), m_edits(edits), m_view(view)
{
}

void ListTableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QHeaderView *header = m_view->horizontalHeader();
    const int visual = header->visualIndex(index.column());
    const bool rightToLeft = option.direction == Qt::RightToLeft, first = visual == 0,
               last = visual == header->count() - 1;
    const bool selected = option.state & QStyle::State_Selected;
    const QRectF cell = option.rect;
    constexpr int edge = ListTableView::edge;
    if (selected || option.state & QStyle::State_MouseOver)
        painter->fillRect(cell, selected ? tokens().accentSoft : tokens().hover);
    if (selected && first)
        painter->fillRect(QRectF(rightToLeft ? cell.right() - 3 : cell.left(), cell.top(), 3, cell.height()),
                          tokens().accent);
    const qreal before = first ? edge : Space::m, after = last ? edge : Space::m;
    const qreal fromLeft = rightToLeft ? after : before, fromRight = rightToLeft ? before : after;
    drawHairline(*painter, {cell.left() + ((rightToLeft ? last : first) ? edge : 0.0), cell.bottom() - 1},
                 {cell.right() - ((rightToLeft ? first : last) ? edge : 0.0), cell.bottom() - 1});
    const Row *row = m_model.rowAt(index.row());
    const FieldBase *field = m_model.fieldAt(index.column());
    const QRectF inner = cell.adjusted(fromLeft, 0, -fromRight, -1);
    if (!row || !field) { // not fetched yet
        drawRounded(*painter, {inner.left(), inner.center().y() - 4, qMin(inner.width(), 70.0), 9}, 4, tokens().hover);
        return;
    }
    CellLook look;
    look.selected = selected;
    look.title = field == m_spec.entity->titleField();
    look.portrait = m_spec.portrait;
    look.squared = m_spec.isSquared(row->variant);
    look.meter = field == m_spec.meter;
    look.rightToLeft = rightToLeft;
    look.matches = textSpans(index.data(RecordModel::HighlightRole));
    if (field == m_spec.due && m_spec.dueWords)
        if (const CellWords words = m_spec.dueWords(row->values[index.column()]); !words.text.isEmpty())
            look.words = words;
    drawCell(*painter, inner, *field, row->values[index.column()], look);
}

QSize ListTableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QHeaderView *header = m_view->horizontalHeader();
    const int visual = header->visualIndex(index.column());
    const int margins = (visual == 0 ? ListTableView::edge : Space::m) +
                        (visual == header->count() - 1 ? ListTableView::edge : Space::m);
    const Row *row = m_model.rowAt(index.row());
    const FieldBase *field = m_model.fieldAt(index.column());
    const int content =
        row && field ? cellContentWidth(*field, row->values[index.column()], field == m_spec.entity->titleField()) : 0;
    return {content + margins, m_view->verticalHeader()->defaultSectionSize()};
}

QWidget *ListTableDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const FieldBase *field = m_model.fieldAt(index.column());
    if (!field)
        return nullptr;
    m_model.setHeld(true);
    auto *editor = new CellEditor(*field, m_edits, parent);
    const QPersistentModelIndex place = index;
    connect(editor->form(), &FormEditor::accepted, this, [=, this] { finish(editor, place, 0); });
    connect(editor->form(), &FormEditor::left, this,
            [=, this](bool forward) { finish(editor, place, forward ? 1 : -1); });
    connect(editor->form(), &FormEditor::focusGone, this, [=, this] { finish(editor, place, 0); });
    connect(editor->form(), &FormEditor::rejected, this, [=, this] {
        editor->setDone();
        Q_EMIT const_cast<ListTableDelegate *>(this)->closeEditor(editor, RevertModelCache);
        m_view->setFocus(Qt::OtherFocusReason);
    });
    if (auto *box = qobject_cast<QComboBox *>(editor->form()->input()))
        QTimer::singleShot(0, box, [box] { box->showPopup(); });
    return editor;
}

void ListTableDelegate::finish(CellEditor *editor, const QPersistentModelIndex &index, int step) const
{
    if (editor->isDone())
        return;
    const std::optional<QVariant> value = editor->checkedValue();
    if (!value)
        return;
    editor->setDone();
    auto *self = const_cast<ListTableDelegate *>(this);
    Q_EMIT self->commitData(editor);
    const bool inside = editor->isAncestorOf(QApplication::focusWidget());
    Q_EMIT self->closeEditor(editor, NoHint);
    if (inside)
        m_view->setFocus(Qt::OtherFocusReason);
    if (step != 0 && index.isValid())
        m_view->editNext(index, step > 0);
}

void ListTableDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // Only once: a value that arrives from elsewhere must not overwrite what is being typed.
    if (editor->property("filled").toBool())
        return;
    editor->setProperty("filled", true);
    static_cast<CellEditor *>(editor)->setValue(index.data(Qt::EditRole));
}

void ListTableDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const std::optional<QVariant> value = static_cast<CellEditor *>(editor)->checkedValue();
    if (!value)
        return;
    const QVariant stored = value->canConvert<Link>() ? QVariant(value->value<Link>().id) : *value;
    const CardEdits::Values values{{m_model.fieldAt(index.column()), stored}};
    if (!m_edits.handOver({m_model.idAt(index.row())}, values, m_view->viewport(), m_view->visualRect(index)))
        model->setData(index, *value, Qt::EditRole);
}

void ListTableDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &) const
{
    static_cast<CellEditor *>(editor)->standOver(option.rect);
}

void ListTableDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    QStyledItemDelegate::destroyEditor(editor, index);
    m_model.setHeld(false);
}

bool ListTableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    const FieldBase *field = m_model.fieldAt(index.column());
    if (event->type() != QEvent::ToolTip || !index.isValid() || !field)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = cellToolTip(*field, index.data(Qt::EditRole));
    if (text.isEmpty() &&
        textWidth(cellText(*field, index.data(Qt::EditRole)), theme().font()) > option.rect.width() - 16)
        text = index.data().toString();
    QToolTip::showText(event->globalPos(), text, view, option.rect);
    return true;
}
