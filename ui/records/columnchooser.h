// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns a table, or which fields a card shows, and in what order: a check list that is sorted by dragging or
// with Ctrl+Up and Down.
#pragma once

#include "core/schema/entity.h"
#include "ui/widgets/popover.h"

class QListWidget;
class QListWidgetItem;
class SearchField;
class TextLabel;

class ColumnChooser : public Popover
{
    Q_OBJECT
public:
    /// `usual`: what Reset brings back.
    ColumnChooser(const Entity &listed, const QList<const FieldBase *> &choosable,
                  const QList<const FieldBase *> &usual, QWidget *parent);

    void open(const QList<const FieldBase *> &shown, const QWidget *anchor);
    /// What it is called, what stands in its search, and what screen readers say of its list.
    void setWords(const QString &title, const QString &hint, const QString &list);
    void setMayBeEmpty(bool may) { m_mayBeEmpty = may; }
    void setChoosable(bool choosable); ///< greyed while nothing would come of it

Q_SIGNALS:
    void columnsChanged(const QList<const FieldBase *> &columns);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QList<const FieldBase *> &shown);
    void filterItems(const QString &text);
    void leaveSearch(bool byEnter);
    QListWidgetItem *firstMatch() const;
    void send();
    void moveCurrent(int by);

    const Entity &m_listed;
    QList<const FieldBase *> m_choosable, m_usual, m_sent;
    TextLabel *m_title;
    QWidget *m_reset;
    SearchField *m_search;
    QListWidget *m_list;
    bool m_filling = false, m_mayBeEmpty = false;
};
