// SPDX-License-Identifier: GPL-3.0-or-later
// A list of rows of one height. QListView lays every row out one by one (half a second for three million); here all
// geometry is arithmetic. It stays a QListView so that screen readers know it as a list.
#pragma once

#include <QListView>

class ListCardView : public QListView
{
    Q_OBJECT
public:
    explicit ListCardView(QWidget *parent = nullptr);

    virtual int rowHeight() const;
    /// Keeps a place of a row's height open before `row`; -1: none.
    void setGap(int row);
    QRect gapRect() const;
    int verticalOffsetOfCards() const { return verticalOffset(); }
    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

protected:
    virtual QBrush ground() const { return palette().base(); }
    virtual void paintSlot(QPainter &painter, const QRect &rect);
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    int rows() const;
    QModelIndex indexOfRow(int row) const;
    int topOf(int row) const; ///< in the whole list
    int m_gap = -1;
};
