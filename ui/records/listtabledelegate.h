// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the cells of the table and opens their editors: Enter and Tab save, Esc reverts, a value that cannot be saved
// keeps the editor open with what was typed and the reason.
#pragma once

#include <QStyledItemDelegate>

class CardEdits;
class CellEditor;
class ListTableView;
class RecordModel;
struct ListSpec;

class ListTableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ListTableDelegate(const ListSpec &spec, RecordModel &model, CardEdits &edits, ListTableView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// As wide as the whole value: for a double click on the edge of its header.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void finish(CellEditor *editor, const QPersistentModelIndex &index, int step) const;

    const ListSpec &m_spec;
    RecordModel &m_model;
    CardEdits &m_edits;
    ListTableView *m_view;
};
