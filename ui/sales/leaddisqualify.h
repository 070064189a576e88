// SPDX-License-Identifier: GPL-3.0-or-later
// Asks why leads are disqualified, and whether to come back to them one day. Esc and a click elsewhere leave everything
// as it was.
#pragma once

#include "core/record/record.h"
#include "core/schema/crmschema.h"
#include "ui/records/cardedits.h"
#include "ui/widgets/popover.h"

class Button;
class RecordForm;
class ProblemLabel;

class LeadDisqualify : public Popover
{
    Q_OBJECT
public:
    /// `lead`: what stands in the form at first; `whom`: how several together are called, empty for one.
    LeadDisqualify(const CrmSchema &schema, const Record &lead, const QString &whom, CardEdits &edits, QWidget *parent);

    /// The file has refused: what was typed stays, and why stands below it.
    void showProblem(const QString &text);

Q_SIGNALS:
    /// The reason, the note and the day, in that order; only the reason is there for certain.
    void entered(const CardEdits::Values &values);

private:
    void submit();

    const CrmSchema &m_schema;
    const Record m_lead;
    RecordForm *m_form;
    ProblemLabel *m_problem;
    Button *m_go;
};
