// SPDX-License-Identifier: GPL-3.0-or-later
// Figures in rows and columns: the twin of a chart for readers and screen readers, and what is written to a list. A
// cell that has records behind it is opened by a double click or Enter.
#pragma once

#include <QAbstractTableModel>
#include <QTableView>

class FiguresModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    struct Cell {
        QString text;       ///< as shown
        QString exact = {}; ///< as written to a list; empty: the text
        int mark = -1;      ///< what is behind it, for the page; -1: nothing
    };
    /// `summed`: the last row is what the others come to. `words`: a column of words instead of numbers.
    void setFigures(const QStringList &headers, const QList<QList<Cell>> &rows, bool summed = false, int words = -1);
    int words() const { return m_words; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    const Cell &cell(const QModelIndex &index) const { return m_rows[index.row()][index.column()]; }
    QList<QStringList> table() const; ///< headers first, exact texts

private:
    QStringList m_headers;
    QList<QList<Cell>> m_rows;
    Qt::Alignment alignment(int column) const;
    bool m_summed = false;
    int m_words = -1;
};

class FiguresTable : public QTableView
{
    Q_OBJECT
public:
    FiguresTable(FiguresModel *model, const QString &accessibleName, QWidget *parent = nullptr);
    /// Numbers take what they need, the first column the rest; where there is one of words, it.
    void favourNames();
    QSize sizeHint() const override; ///< as high as its rows
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

Q_SIGNALS:
    void chosen(int row, int mark);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QModelIndex &index);
    FiguresModel *m_figures;
};
