// SPDX-License-Identifier: GPL-3.0-or-later
// An activity in a small form beside its place in the calendar: a new one with what matters, or all of it. Of a series
// it asks whether this one or all are meant.
#pragma once

#include "core/schema/crmschema.h"
#include "ui/records/cardedits.h"
#include "ui/widgets/popover.h"

class Button;
class ParticipantsEdit;
class RecordForm;
class ReminderChoice;
class RepeatEditor;
class SegmentedControl;
class ProblemLabel;

class CalendarEditor : public Popover
{
    Q_OBJECT
public:
    enum class Form { Quick, Full };
    /// `record` as it is to be shown; of a series the one that is meant, as splitOff() makes it, and `series` besides.
    CalendarEditor(const CrmSchema &schema, const Record &record, const std::optional<Record> &series,
                   const QString &whom, Form form, CardEdits &edits, QWidget *parent);

    /// Null in the quick form.
    ParticipantsEdit *participants() const { return m_participants; }
    /// The file has refused: what was typed stays, and why stands below it.
    void showProblem(const QString &text);

Q_SIGNALS:
    /// What stands in the form; `all`: of a series, all of it is meant, with these lines for repeating.
    void saved(const Record &record, const QList<Change> &extra, bool all, const QString &lines);
    void detailsRequested(const Record &record, const QString &whom); ///< the full form, with what was typed
    void removeRequested();

private:
    QWidget *addRow(const QString &label, QWidget *field);
    void addDetails(const std::optional<Record> &series, CardEdits &edits);
    void addButtons(Form form);
    void fit();
    bool fill(Record *record);
    void submit();
    void showScope();

    const CrmSchema &m_schema;
    Record m_record;
    bool m_series, m_isNew;
    RecordForm *m_form;
    RepeatEditor *m_repeat = nullptr;
    ParticipantsEdit *m_participants = nullptr;
    ReminderChoice *m_remind = nullptr;
    QWidget *m_repeatRow = nullptr;
    SegmentedControl *m_scope = nullptr;
    ProblemLabel *m_problem;
    Button *m_save = nullptr;
};
