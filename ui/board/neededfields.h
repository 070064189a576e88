// SPDX-License-Identifier: GPL-3.0-or-later
// Asks beside a card for what a column needs and its records lack: just those fields, for what they are needed, and a
// button that says what happens then. Esc and a click elsewhere leave everything as it was.
#pragma once

#include "core/record/changeset.h"
#include "ui/widgets/popover.h"

class Button;
class CardEdits;
class RecordForm;
class ProblemLabel;

class NeededFields : public Popover
{
    Q_OBJECT
public:
    using Values = QList<std::pair<const FieldBase *, QVariant>>;

    struct Question {
        QString name = QStringLiteral("needed"); ///< of the widget; its parts are "<name>.go" …
        QString title, go;                       ///< “Needed for “Won””; what the button says
        QString whom;                      ///< how the record, or all of them together, are called; empty: not said
        QList<const FieldBase *> needed;   ///< in the order in which they are asked for
        QList<const FieldBase *> optional; ///< may stay empty
    };
    /// `record`: what stands in the form at first.
    NeededFields(const Record &record, const Question &question, CardEdits &edits, QWidget *parent);

    QList<Change> extra() const; ///< records made on the way
    QWidget *input(const FieldBase &field) const;
    /// The file has refused: what was typed stays, and why stands below it.
    void showProblem(const QString &text);

Q_SIGNALS:
    void entered(const NeededFields::Values &values); ///< of all fields, those left empty too

private:
    void submit();

    Record m_record;
    const Question m_question;
    RecordForm *m_form;
    ProblemLabel *m_problem;
    Button *m_go;
};
