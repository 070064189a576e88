// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/stagemover.h"

#include "core/domain/derive.h"
#include "core/domain/opportunities.h"
#include "ui/records/cardedits.h"
#include "ui/records/referencerules.h"
#include "ui/sales/pipelines.h"

using namespace Qt::StringLiterals;

namespace
{
/// What the file says to a move: done, or what the opportunities lack for the stage; then nothing was written.
struct MoveOutcome {
    QList<const FieldBase *> missing;
    std::optional<Record> one; ///< the first of them
    qint64 count = 0;          ///< those that are still there
    bool entered = false;      ///< one of them at least was not in that stage before
    bool written = false;
};

struct MoveOrder {
    QList<StageMover::Move> moves;
    Id stage = 0;
    std::optional<Record> entering; ///< that stage, if it is one
    StageMissing::Values values;    ///< written into all
    StageMissing::Values asked;     ///< of the form: into those that lack them
    QList<Change> extra;            ///< records made on the way
};

Record recordOf(const Change &insert)
{
    Record record(*insert.entity, insert.id);
    for (const Edit &edit : insert.edits)
        record.setValue(*edit.field, edit.after);
    return record;
}

/// In the thread that writes. All or nothing: one that lacks something keeps all where they are.
MoveOutcome carryOut(const MoveOrder &order, const CrmSchema &schema, Transaction &file)
{
    const Opportunity &o = schema.opportunity;
    MoveOutcome answer;
    for (const Change &made : order.extra)
        file.insert(recordOf(made));
    for (const StageMover::Move &move : order.moves) {
        const std::optional<Record> before = file.load(o, move.id);
        if (!before)
            continue;
        if (++answer.count == 1)
            answer.one = before;
        Record after = *before;
        for (const auto &[field, value] : order.values)
            after.setValue(*field, value);
        if ((*before)[o.stage] != order.stage) {
            answer.entered = true;
            after.setValue(o.stage, order.stage ? QVariant(order.stage) : QVariant());
            after.setValue(o.rank, {}); // the file puts it on top
            for (const auto &[field, value] : order.asked)
                if (after.value(*field).isNull())
                    after.setValue(*field, value);
            const QList<const FieldBase *> lacks =
                order.entering ? missingFor(o, after, schema.stage, *order.entering) : QList<const FieldBase *>();
            for (const FieldBase *field : lacks)
                if (!answer.missing.contains(field))
                    answer.missing.append(field);
        }
        if (move.rank)
            after.set(o.rank, *move.rank);
        derive(&after, &*before);
        if (const std::optional<Change> change = difference(*before, after); change && answer.missing.isEmpty()) {
            file.update(*change);
            answer.written = true;
        }
    }
    Action action{Action::Edit, o.Entity::name(), answer.count, {}};
    if (answer.count == 1)
        action.subject = answer.one->title();
    file.setAction(action);
    return answer;
}
} // namespace

struct StageMover::Job {
    MoveOrder order;
    QPointer<QWidget> anchor;
    QRect part;
    MoveOutcome answer; ///< to the latest attempt
    QPointer<StageMissing> form;
    bool writing = false, over = false;
};

StageMover::StageMover(Store &store, const CrmSchema &schema, Pipelines &pipelines, QWidget *parent)
    : QObject(parent)
    , m_store(store)
    , m_schema(schema)
    , m_pipelines(pipelines)
    , m_parent(parent)
    , m_edits(new CardEdits(store, this))
{
    m_edits->setReferenceRule([this](const FieldBase &field) { return referenceRule(m_schema, m_store, field); });
    connect(m_edits, &CardEdits::failed, this, &StageMover::failed);
}

StageMover::~StageMover()
{
    if (!m_job)
        return;
    m_job->over = true;
    delete m_job->form; // it asks through what goes with this
}

void StageMover::move(const QList<Move> &moves, Id stage, QWidget *anchor)
{
    const auto job = std::make_shared<Job>();
    job->order.moves = moves;
    job->order.stage = stage;
    job->anchor = anchor;
    begin(job);
}

bool StageMover::setValues(const QList<Id> &ids, const StageMissing::Values &values, QWidget *anchor, const QRect &part)
{
    const auto job = std::make_shared<Job>();
    bool moving = false;
    for (const auto &value : values) {
        if (value.first == &m_schema.opportunity.stage) {
            job->order.stage = value.second.toLongLong();
            moving = true;
        } else {
            job->order.values.append(value);
        }
    }
    if (!moving)
        return false;
    for (Id id : ids)
        job->order.moves.append({id, std::nullopt});
    job->anchor = anchor;
    job->part = part;
    begin(job);
    return true;
}

void StageMover::begin(const std::shared_ptr<Job> &job)
{
    if (m_job && m_job->form)
        m_job->form->hide();
    m_job = job;
    attempt(job);
}

/// The file looks at all of them while it is writing, however many they are: what is missing then takes everything
/// back, is asked for once, and it is tried again.
void StageMover::attempt(const std::shared_ptr<Job> &job)
{
    const Record *stage = m_pipelines.stage(job->order.stage);
    job->order.entering = stage ? std::optional(*stage) : std::nullopt;
    const auto answer = std::make_shared<MoveOutcome>();
    job->writing = true;
    m_store.run(
        {Action::Edit, m_schema.opportunity.Entity::name(), job->order.moves.size(), {}},
        [order = job->order, &schema = m_schema, answer](Transaction &file) {
            *answer = carryOut(order, schema, file);
            if (!answer->missing.isEmpty())
                Store::cancelJob();
        },
        this,
        [this, job, answer](const Result<ChangeSet> &result) {
            job->answer = *answer;
            job->writing = false;
            if (job->over)
                return;
            if (answer->missing.isEmpty())
                finish(job, result);
            else
                ask(job);
        });
}

void StageMover::ask(const std::shared_ptr<Job> &job)
{
    if (job->form) { // more is missing than was asked for: somebody has emptied a field meanwhile
        job->form->disconnect(this);
        job->form->hide();
    }
    const Opportunity &opportunity = m_schema.opportunity;
    const Record &stage = *job->order.entering;
    const MoveOutcome &answer = job->answer;
    QList<const FieldBase *> optional;
    if (answer.missing.contains(&opportunity.lostReason))
        optional.append(&opportunity.lostNote);
    const bool one = answer.count == 1;
    const QString whom = one ? answer.one->title() : opportunity.counted(answer.count);
    // The values of one must not be proposed for all.
    auto *form = new StageMissing(one ? *answer.one : Record(opportunity), whom, stage, m_schema.stage, answer.missing,
                                  optional, *m_edits, m_parent);
    job->form = form;
    connect(form, &StageMissing::entered, this, [this, job, form](const StageMissing::Values &values) {
        job->order.asked = values;
        job->order.extra = form->extra();
        attempt(job);
    });
    connect(form, &Popover::closed, this, [this, job] {
        if (!job->writing && !std::exchange(job->over, true))
            Q_EMIT cancelled();
    });
    connect(form, &Popover::closed, form, &QObject::deleteLater);
    form->openAt(job->anchor ? job->anchor.data() : m_parent, job->anchor ? job->part : QRect());
}

void StageMover::finish(const std::shared_ptr<Job> &job, const Result<ChangeSet> &result)
{
    if (!result.ok() && job->form && job->form->isVisible()) { // what was typed stays
        job->form->showProblem(result.error().text);
        return;
    }
    job->over = true;
    if (job->form)
        job->form->hide();
    if (!result.ok())
        Q_EMIT failed(result.error());
    else if (!job->answer.written)
        Q_EMIT cancelled();
    else
        Q_EMIT moved(said(*job));
}

QString StageMover::said(const Job &job) const
{
    const Opportunity &opportunity = m_schema.opportunity;
    const QString whom = job.answer.count == 1 ? job.answer.one->title() : opportunity.counted(job.answer.count);
    if (!job.answer.entered)
        return job.order.values.isEmpty() ? tr("Order changed")
                                          : tr("%1 changed", "an opportunity, or several").arg(whom);
    const std::optional<Record> &stage = job.order.entering;
    if (!stage)
        return tr("%1 moved out of all stages").arg(whom);
    const QString type = (*stage)[m_schema.stage.type];
    if (type == QLatin1StringView(Stage::won))
        return tr("%1 won", "an opportunity, or several").arg(whom);
    if (type == QLatin1StringView(Stage::lost))
        return tr("%1 marked as lost", "an opportunity, or several").arg(whom);
    return tr("%1 moved to %2", "an opportunity, or several; a stage").arg(whom, (*stage)[m_schema.stage.name]);
}
