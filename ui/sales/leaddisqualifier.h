// SPDX-License-Identifier: GPL-3.0-or-later
// The one way by which the window disqualifies leads, on their card, in a cell of the list or several in one form: one
// action, one undo step. A reason that is missing is asked for once, beside what was clicked.
#pragma once

#include "core/schema/crmschema.h"
#include "ui/records/cardedits.h"

class LeadDisqualifier : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it. What is asked opens over `parent`.
    LeadDisqualifier(const CrmSchema &schema, CardEdits &edits, QWidget *parent);
    ~LeadDisqualifier() override;

    /// Asks at once, with what the lead holds already.
    void disqualify(const Record &lead, QWidget *anchor);
    /// Answers to CardEdits::Writer: false when they are not to be disqualified. It is tried first; the other values
    /// are written in the same step, or none of them.
    bool setValues(const QList<Id> &ids, const CardEdits::Values &values, QWidget *anchor, const QRect &part = {});

Q_SIGNALS:
    void disqualified(const QString &text); ///< for a toast with Undo
    void failed(const Error &error);

private:
    struct Job;
    void begin(const std::shared_ptr<Job> &job);
    void attempt(const std::shared_ptr<Job> &job);
    void ask(const std::shared_ptr<Job> &job);
    void finish(const std::shared_ptr<Job> &job, const Result<ChangeSet> &result);

    const CrmSchema &m_schema;
    CardEdits &m_edits;
    QWidget *m_parent;
    std::shared_ptr<Job> m_job; ///< the latest
};
