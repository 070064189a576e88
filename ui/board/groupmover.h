// SPDX-License-Identifier: GPL-3.0-or-later
// The one way by which the window moves records to another value of a field that says where they stand (a stage, a
// status; a choice too), or to another place among those that stand there: one action, one undo step. What the file
// asks for is asked for first, beside what was dragged or clicked.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"
#include "ui/board/neededfields.h"

class CardEdits;

class GroupMover : public QObject
{
    Q_OBJECT
public:
    struct Move {
        Id id = 0;
        std::optional<double> rank; ///< place in the column; nothing: on top when the group changes, else as it is
    };
    ~GroupMover() override;

    /// `group` 0: into none. A question that still stands open is taken as cancelled. Ends in exactly one of the
    /// signals.
    void move(const QList<Move> &moves, Id group, QWidget *anchor);
    /// The same with other fields in the same step: what a list, or a form for several, sets. Answers to
    /// CardEdits::Writer: false when the group is not among `values`.
    bool setValues(const QList<Id> &ids, const NeededFields::Values &values, QWidget *anchor, const QRect &part = {});

    const FieldBase &group() const { return m_group; }

Q_SIGNALS:
    void moved(const QString &text); ///< for a toast with Undo
    void cancelled();                ///< also when there was nothing to change
    void failed(const Error &error); ///< the file may refuse a move: why

protected:
    /// `group`: a Reference or a Choice; `rank`: the order of the records with the same one, or none. All must outlive
    /// it. What is asked opens over `parent`.
    GroupMover(Store &store, const CrmSchema &schema, const FieldBase &group, const FieldBase *rank, QWidget *parent);

    const CrmSchema &schema() const { return m_schema; }
    /// Asks for `needed` at once, with what the record holds already, instead of trying first.
    void askFirst(const Record &record, const QVariant &group, const QList<const FieldBase *> &needed, QWidget *anchor);

    /// Whether a move to that value is its affair; any other is written as any value.
    virtual bool takes(const QVariant &) const { return true; }
    /// How many, and where they go; null when that is no record, or none.
    struct Moved {
        QString whom; ///< one by its title, or all counted
        qint64 count = 0;
        const Record *entered = nullptr;
    };
    /// Title, button and what may be left empty, for what is needed there.
    virtual void word(NeededFields::Question *question, const Moved &moved) const = 0;
    virtual void prepare(NeededFields *) const {} ///< before it is shown
    virtual QString said(const Moved &moved) const = 0;

private:
    struct Job;
    void begin(const std::shared_ptr<Job> &job);
    void attempt(const std::shared_ptr<Job> &job);
    void ask(const std::shared_ptr<Job> &job);
    void finish(const std::shared_ptr<Job> &job, const Result<ChangeSet> &result);
    Moved movedBy(const Job &job) const;
    QString saidOf(const Job &job) const;

    Store &m_store;
    const CrmSchema &m_schema;
    const FieldBase &m_group, *m_rank;
    QWidget *m_parent;
    CardEdits *m_edits;
    std::shared_ptr<Job> m_job; ///< the latest
};
