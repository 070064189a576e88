// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/stagemover.h"

#include "core/domain/opportunities.h"
#include "ui/records/cardedits.h"
#include "ui/records/referencerules.h"
#include "ui/sales/pipelines.h"

using namespace Qt::StringLiterals;

struct StageMover::Job {
    QList<Move> moves;
    Id stage = 0;
    QPointer<QWidget> anchor;
    QList<Record> records; ///< of the moves, in their order; those that are gone are left out
    StageMissing::Values values;
    QList<Change> extra;
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
    if (m_job && m_job->form)
        m_job->form->hide();
    m_job = std::make_shared<Job>();
    m_job->moves = moves;
    m_job->stage = stage;
    m_job->anchor = anchor;
    read(m_job);
}

/// Read anew before each writing: they may have changed while something was asked.
void StageMover::read(const std::shared_ptr<Job> &job)
{
    job->records.clear();
    if (job->moves.isEmpty()) {
        decide(job);
        return;
    }
    const auto waiting = std::make_shared<qsizetype>(job->moves.size());
    for (const Move &move : std::as_const(job->moves)) {
        m_store.load(m_schema.opportunity, move.id, this,
                     [this, job, waiting](const Result<std::optional<Record>> &record) {
                         if (job->over)
                             return;
                         if (!record.ok()) {
                             finish(job, record.error());
                             return;
                         }
                         if (*record)
                             job->records.append(**record);
                         if (--*waiting == 0)
                             decide(job);
                     });
    }
}

void StageMover::decide(const std::shared_ptr<Job> &job)
{
    const Opportunity &opportunity = m_schema.opportunity;
    const Record *stage = m_pipelines.stage(job->stage);
    QList<const FieldBase *> missing;
    for (const Record &record : std::as_const(job->records)) {
        if (!stage || record[opportunity.stage] == job->stage)
            continue;
        Record filled = record;
        for (const auto &[field, value] : std::as_const(job->values))
            if (filled.value(*field).isNull())
                filled.setValue(*field, value);
        const QList<const FieldBase *> lacks = missingFor(opportunity, filled, m_schema.stage, *stage);
        for (const FieldBase *field : lacks)
            if (!missing.contains(field))
                missing.append(field);
    }
    if (missing.isEmpty())
        write(job);
    else
        ask(job, missing);
}

void StageMover::ask(const std::shared_ptr<Job> &job, const QList<const FieldBase *> &missing)
{
    if (job->form) { // more is missing than was asked for: somebody has emptied a field meanwhile
        job->form->disconnect(this);
        job->form->hide();
    }
    const Record &stage = *m_pipelines.stage(job->stage);
    QList<const FieldBase *> optional;
    if (missing.contains(&m_schema.opportunity.lostReason))
        optional.append(&m_schema.opportunity.lostNote);
    const QString whom =
        job->records.size() == 1 ? job->records.first().title() : m_schema.opportunity.counted(job->records.size());
    Record blank(m_schema.opportunity); // the values of one must not be proposed for all
    if (job->records.size() == 1)
        blank = job->records.first();
    auto *form = new StageMissing(blank, whom, stage, m_schema.stage, missing, optional, *m_edits, m_parent);
    job->form = form;
    connect(form, &StageMissing::entered, this, [this, job, form](const StageMissing::Values &values) {
        job->values = values;
        job->extra = form->extra();
        read(job);
    });
    connect(form, &Popover::closed, this, [this, job] {
        if (!job->writing && !std::exchange(job->over, true))
            Q_EMIT cancelled();
    });
    connect(form, &Popover::closed, form, &QObject::deleteLater);
    form->openAt(job->anchor ? job->anchor.data() : m_parent);
}

void StageMover::write(const std::shared_ptr<Job> &job)
{
    const Opportunity &opportunity = m_schema.opportunity;
    ChangeSet set{{Action::Edit, opportunity.Entity::name(), job->records.size(), {}}, {}};
    if (job->records.size() == 1)
        set.action.subject = job->records.first().title();
    for (const Record &before : std::as_const(job->records)) {
        Record after = before;
        if (before[opportunity.stage] != job->stage) {
            after.setValue(opportunity.stage, job->stage ? QVariant(job->stage) : QVariant());
            after.setValue(opportunity.rank, {}); // the file puts it on top
            for (const auto &[field, value] : std::as_const(job->values))
                if (after.value(*field).isNull())
                    after.setValue(*field, value);
        }
        for (const Move &move : std::as_const(job->moves))
            if (move.id == before.id() && move.rank)
                after.set(opportunity.rank, *move.rank);
        if (const std::optional<Change> change = difference(before, after))
            set.changes.append(*change);
    }
    if (set.isEmpty()) {
        finish(job, ChangeSet());
        return;
    }
    set.changes = job->extra + set.changes;
    job->writing = true;
    m_store.apply(set, this, [this, job](const Result<ChangeSet> &result) { finish(job, result); });
}

void StageMover::finish(const std::shared_ptr<Job> &job, const Result<ChangeSet> &result)
{
    job->writing = false;
    if (!result.ok() && job->form && job->form->isVisible()) { // what was typed stays
        job->form->showProblem(result.error().text);
        return;
    }
    if (std::exchange(job->over, true))
        return;
    if (job->form)
        job->form->hide();
    if (!result.ok())
        Q_EMIT failed(result.error());
    else if (result->isEmpty())
        Q_EMIT cancelled();
    else
        Q_EMIT moved(said(*job));
}

QString StageMover::said(const Job &job) const
{
    const Opportunity &opportunity = m_schema.opportunity;
    const QString whom =
        job.records.size() == 1 ? job.records.first().title() : opportunity.counted(job.records.size());
    const bool staying = std::all_of(job.records.begin(), job.records.end(),
                                     [&](const Record &record) { return record[opportunity.stage] == job.stage; });
    if (staying)
        return tr("Order changed");
    const Record *stage = m_pipelines.stage(job.stage);
    if (!stage)
        return tr("%1 moved out of all stages").arg(whom);
    const QString type = (*stage)[m_schema.stage.type];
    if (type == QLatin1StringView(Stage::won))
        return tr("%1 won", "an opportunity, or several").arg(whom);
    if (type == QLatin1StringView(Stage::lost))
        return tr("%1 marked as lost", "an opportunity, or several").arg(whom);
    return tr("%1 moved to %2", "an opportunity, or several; a stage").arg(whom, (*stage)[m_schema.stage.name]);
}
