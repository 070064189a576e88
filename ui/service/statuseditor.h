// SPDX-License-Identifier: GPL-3.0-or-later
// The statuses of service records: added, named, coloured, ordered, removed; what each means for the clock, what it
// asks for and where it goes on to.
#pragma once

#include "ui/sales/rowseditor.h"

class ServiceDesk;

class StatusEditor : public RowsEditor
{
    Q_OBJECT
public:
    StatusEditor(Store &store, const CrmSchema &schema, const ServiceDesk &desk, QWidget *parent);

protected:
    EditedRow *makeRow(const Record &status) override;
    Record newRecord() override;
    void arrange() override;
    bool mayRemove(const EditedRow &row) override;
    std::optional<ChangeSet> changes() override;
    bool check(const EditedRow &row, const Record &status) override;

private:
    void count();

    Id m_process;
    QHash<Id, qint64> m_held; ///< how many records are in each
};
