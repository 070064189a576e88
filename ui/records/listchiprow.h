// SPDX-License-Identifier: GPL-3.0-or-later
// The filters above a list in one line, one of them chosen; those that do not fit are in a menu at its end. To its
// right the order, with a menu.
#pragma once

#include <QHash>
#include <QWidget>

class FilterChip;
class IconButton;
class QButtonGroup;
class QPushButton;

class ListChipRow : public QWidget
{
    Q_OBJECT
public:
    explicit ListChipRow(QWidget *parent = nullptr);

    struct Item {
        QString id, label;
    };
    void setItems(const QList<Item> &items);
    void setCount(const QString &id, qint64 count); ///< below zero: none
    QString current() const { return m_current; }
    void setCurrent(const QString &id); ///< without chosen(); an id that is not there: none is marked
    QPushButton *sortButton() const { return m_sort; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

Q_SIGNALS:
    void chosen(const QString &id);
    void currentChanged(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    void showMore();

    QList<Item> m_items;
    QList<FilterChip *> m_chips;
    QString m_current;
    IconButton *m_more;
    QPushButton *m_sort;
};
