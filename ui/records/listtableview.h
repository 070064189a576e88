// SPDX-License-Identifier: GPL-3.0-or-later
// The list as a table over the full width: columns moved and sized by hand, sorted by a click on the header, cells
// edited in place. The column of the title takes what room is left; until the user sizes one, the others give way
// first.
#pragma once

#include "core/record/query.h"

#include <QTableView>

class CardEdits;
class RecordModel;
struct ListSpec;

class ListTableView : public QTableView
{
    Q_OBJECT
public:
    static constexpr int edge = 24; ///< margin of the first and last column, as the page's own

    /// Without rows until attach(): a hidden table would go through every row of each new answer.
    ListTableView(const ListSpec &spec, RecordModel &model, CardEdits &edits, QWidget *parent = nullptr);

    void attach(QItemSelectionModel *selection); ///< shared with the other view of the model
    void detach() { setModel(nullptr); }

    /// Widths the user gave, by FieldBase::path(). While there are none the columns share the room among them.
    QHash<QString, int> widths() const { return m_widths; }
    void setWidths(const QHash<QString, int> &widths);
    /// Fields in the order the user sees them.
    QList<const FieldBase *> visualColumns() const;
    void showSort(const FieldBase *sort, Qt::SortOrder order);
    /// Whether typing on the current cell changes it; on all others it goes to the search.
    bool typingEdits() const;
    bool isTitleColumn(int column) const;
    /// Opens the next (or previous) cell that can be edited; false at the end.
    bool editNext(const QModelIndex &from, bool forward);

Q_SIGNALS:
    void sortClicked(const FieldBase *field);
    void columnsRearranged();
    void headerMenuRequested(const QPoint &globalPos);
    void opened(const QModelIndex &index);

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyColumns();
    void fitColumns();
    void keepWidths(int section, int size);
    void setRowHeights();

    const ListSpec &m_spec;
    RecordModel &m_model;
    QHash<QString, int> m_widths;
    bool m_applying = false;
};
