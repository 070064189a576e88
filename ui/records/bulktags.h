// SPDX-License-Identifier: GPL-3.0-or-later
// Tags of several records at once: a tick for what all have, a dash for what some have; changed ones are applied as one
// undo step.
#pragma once

#include "core/schema/kind.h"
#include "ui/widgets/popover.h"

#include <QMap>

class FieldBase;
class QLineEdit;
class QListWidget;
class QPushButton;
class Store;

class BulkTags : public Popover
{
    Q_OBJECT
public:
    BulkTags(Store &store, const FieldBase &tags, QWidget *parent);

    void open(const QList<Id> &ids, const QWidget *anchor);

Q_SIGNALS:
    void applied(const QList<Id> &ids, const QStringList &add, const QStringList &remove);

private:
    void fill(const QStringList &inUse, const QMap<QString, int> &counts, int records);
    void addTyped();
    void apply();
    void filterItems(const QString &text);

    Store &m_store;
    const FieldBase &m_tags;
    QList<Id> m_ids;
    QLineEdit *m_edit;
    QListWidget *m_list;
    QPushButton *m_apply;
};
