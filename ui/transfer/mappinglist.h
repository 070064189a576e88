// SPDX-License-Identifier: GPL-3.0-or-later
// A list of "this → goes there": what stands in the file at the left, what becomes of it in a box that opens a choice,
// and why at the right. Rows are painted; the model is a plain list of them.
#pragma once

#include "ui/widgets/tokens.h"

#include <QAbstractListModel>
#include <QListView>

struct MappingRow {
    QString heading; ///< not empty: a heading, the other members are ignored
    QString title, caption;
    QString target, targetIcon;
    bool off = false; ///< goes nowhere
    QString note, noteIcon;
    QString tip; ///< all there is to say about it; empty: the note
    Ink noteInk = Ink::Secondary;
    int data = -1, part = 0; ///< what the owner knows the row by
    bool operator==(const MappingRow &) const = default;
};

class MappingModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    /// Rows that stay in their place keep selection and scroll position.
    void setRows(const QList<MappingRow> &rows);
    const QList<MappingRow> &rows() const { return m_rows; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<MappingRow> m_rows;
};

class MappingList : public QListView
{
    Q_OBJECT
public:
    explicit MappingList(const QString &name, QWidget *parent = nullptr);

    void setRows(const QList<MappingRow> &rows);
    const MappingRow *current() const; ///< nullptr: none
    void setCurrent(int data, int part = 0);
    /// Where the choice of the current row is to open: a widget that stands over its box.
    QWidget *anchor();

Q_SIGNALS:
    void chooseRequested(); ///< for the current row
    void currentRowChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    MappingModel *m_model;
    QWidget *m_anchor;
};
