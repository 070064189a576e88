// SPDX-License-Identifier: GPL-3.0-or-later
// Asks beside a card for what a stage needs and its opportunities lack: just those fields, for what they are needed,
// and a button that says what happens then. Esc and a click elsewhere leave everything as it was.
#pragma once

#include "core/record/changeset.h"
#include "core/schema/crmschema.h"
#include "ui/widgets/popover.h"

class Button;
class CardEdits;
class RecordForm;
class ProblemLabel;

class StageMissing : public Popover
{
    Q_OBJECT
public:
    using Values = QList<std::pair<const FieldBase *, QVariant>>;

    /// `missing` are asked for, `optional` may stay empty. `record`: one that lacks them, `whom` how it, or all of
    /// them together, are called.
    StageMissing(const Record &record, const QString &whom, const Record &stage, const Stage &entity,
                 const QList<const FieldBase *> &missing, const QList<const FieldBase *> &optional, CardEdits &edits,
                 QWidget *parent);

    QList<Change> extra() const; ///< records made on the way
    /// The file has refused: what was typed stays, and why stands below it.
    void showProblem(const QString &text);

Q_SIGNALS:
    void entered(const StageMissing::Values &values);

private:
    void submit();

    Record m_record;
    QList<const FieldBase *> m_missing, m_optional;
    RecordForm *m_form;
    ProblemLabel *m_problem;
    Button *m_go;
};
