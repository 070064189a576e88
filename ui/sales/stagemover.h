// SPDX-License-Identifier: GPL-3.0-or-later
// The one way by which the window moves opportunities to a stage, or to another place in their column: one action, one
// undo step. What the stage needs and they lack is asked for first, beside what was dragged or clicked.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"
#include "ui/sales/stagemissing.h"

class CardEdits;
class Pipelines;

class StageMover : public QObject
{
    Q_OBJECT
public:
    struct Move {
        Id id = 0;
        std::optional<double> rank; ///< place in the column; nothing: on top when the stage changes, else as it is
    };

    /// All must outlive it. What is asked opens over `parent`.
    StageMover(Store &store, const CrmSchema &schema, Pipelines &pipelines, QWidget *parent);
    ~StageMover() override;

    /// `stage` 0: into none. A question that still stands open is taken as cancelled. Ends in exactly one of the
    /// signals.
    void move(const QList<Move> &moves, Id stage, QWidget *anchor);
    /// The same with other fields in the same step: what a list, or a form for several, sets. Answers to
    /// CardEdits::Writer: false when the stage is not among `values`.
    bool setValues(const QList<Id> &ids, const StageMissing::Values &values, QWidget *anchor, const QRect &part = {});

Q_SIGNALS:
    void moved(const QString &text); ///< for a toast with Undo
    void cancelled();                ///< also when there was nothing to change
    void failed(const Error &error);

private:
    struct Job;
    void begin(const std::shared_ptr<Job> &job);
    void attempt(const std::shared_ptr<Job> &job);
    void ask(const std::shared_ptr<Job> &job);
    void finish(const std::shared_ptr<Job> &job, const Result<ChangeSet> &result);
    QString said(const Job &job) const;

    Store &m_store;
    const CrmSchema &m_schema;
    Pipelines &m_pipelines;
    QWidget *m_parent;
    CardEdits *m_edits;
    std::shared_ptr<Job> m_job; ///< the latest
};
