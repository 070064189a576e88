// SPDX-License-Identifier: GPL-3.0-or-later
// When the customer is visited after a service record is over, and by whom: makes or moves the planned activity.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"
#include "ui/widgets/sheet.h"

class CardEdits;
class RecordForm;

class FollowUpSheet : public Sheet
{
    Q_OBJECT
public:
    /// `planned`: the visit that is moved, if there is one.
    FollowUpSheet(Store &store, const CrmSchema &schema, const Record &service, const std::optional<Record> &planned,
                  QWidget *window);

    void save() override;

Q_SIGNALS:
    void planned(const QString &text); ///< for the toast

private:
    Store &m_store;
    const CrmSchema &m_schema;
    const Record m_service;
    const std::optional<Record> m_before;
    const Record m_visit;
    CardEdits *m_edits;
    RecordForm *m_form;
};
