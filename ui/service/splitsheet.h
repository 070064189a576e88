// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a service record of its own of what turned out to be a second matter: its subject, and what goes along.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"
#include "ui/widgets/sheet.h"

class QLineEdit;
class QListWidget;

class SplitSheet : public Sheet
{
    Q_OBJECT
public:
    /// `activities` and `files` are the record's; `chosen` goes along unless the user says otherwise, 0: none.
    SplitSheet(Store &store, const CrmSchema &schema, const Record &service, const QList<Record> &activities,
               const QList<Record> &files, Id chosen, QWidget *window);

    void save() override;

Q_SIGNALS:
    void split(Id made, const QString &text); ///< `text` for the toast

private:
    void build();
    void fill(const QList<Record> &activities, const QList<Record> &files, Id chosen);
    void refuse(const QString &text);

    Store &m_store;
    const CrmSchema &m_schema;
    const Record m_service;
    QLineEdit *m_subject;
    QListWidget *m_entries;
};
