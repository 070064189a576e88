// SPDX-License-Identifier: GPL-3.0-or-later
// A searchable list in groups that opens beside what it is for. The focus stays in the search line, so that input
// methods work; the arrow keys move in the list, Enter takes, Esc closes.
#pragma once

#include "ui/widgets/popover.h"

#include <QVariant>

class ImeGuard;
class QListView;
class QStandardItemModel;
class SearchField;

struct PickItem {
    QString key; ///< tells the current one
    QString label;
    QString group; ///< heading; items of one group stand together
    QString icon;
    QString note; ///< quiet, at the right
    QVariant data;
};

class Picker : public Popover
{
    Q_OBJECT
public:
    /// Deletes itself when closed.
    Picker(const QString &name, const QList<PickItem> &items, const QString &current, QWidget *parent);

Q_SIGNALS:
    void picked(const QVariant &data);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fill(const QString &text);
    void move(int by);
    void take();

    QList<PickItem> m_items;
    QString m_current;
    SearchField *m_search;
    QListView *m_list;
    QStandardItemModel *m_model;
    ImeGuard *m_ime;
};
