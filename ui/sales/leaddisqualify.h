// SPDX-License-Identifier: GPL-3.0-or-later
// Asks why a lead is disqualified, and whether to come back to it one day.
#pragma once

#include "core/record/record.h"
#include "core/schema/crmschema.h"
#include "ui/widgets/popover.h"

class Button;
class CardEdits;
class RecordForm;
class ProblemLabel;

class LeadDisqualify : public Popover
{
    Q_OBJECT
public:
    LeadDisqualify(const CrmSchema &schema, const Record &lead, CardEdits &edits, QWidget *parent);

private:
    void submit();
    void refuse(const QString &text);

    const CrmSchema &m_schema;
    const Record m_lead;
    CardEdits &m_edits;
    RecordForm *m_form;
    ProblemLabel *m_problem;
    Button *m_go;
};
