// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/groupmover.h"

#include "core/domain/derive.h"
#include "ui/records/cardedits.h"
#include "ui/records/referencerules.h"

using namespace Qt::StringLiterals;

namespace
{
/// What the file says to a move: done, or what the records lack for it; then nothing was written.
struct MoveOutcome {
    QList<const FieldBase *> missing;
    std::optional<Record> one;     ///< the first of them
    std::optional<Record> entered; ///< where they go, if there is such a one
    qint64 count = 0;              ///< those that are still there
    bool moves = false;            ///< one of them at least was not there before
    bool written = false;
};

struct MoveOrder {
    const FieldBase *group, *rank;
    QList<GroupMover::Move> moves;
    QVariant to;
    NeededFields::Values values; ///< written into all
    NeededFields::Values asked;  ///< of the form: of several, into those that lack them
    QList<Change> extra;         ///< records made on the way
};

Record recordOf(const Change &insert)
{
    Record record(*insert.entity, insert.id);
    for (const Edit &edit : insert.edits)
        record.setValue(*edit.field, edit.after);
    return record;
}

/// Writes it, or says what it lacks: the fields that the file has named.
QList<const FieldBase *> enter(const Change &change, const Record &before, Record after, bool write, Transaction &file)
{
    const std::optional<Error> refused = Transaction::refused([&] {
        if (write)
            file.update(change);
        else
            file.settle(&after, before);
    });
    QList<const FieldBase *> lacks;
    if (refused)
        for (const QString &name : refused->detail.split(u','))
            if (const FieldBase *field = after.entity().field(name))
                lacks.append(field);
    if (refused && lacks.isEmpty())
        file.update(change); // nothing that could be asked for: it is refused
    return lacks;
}

/// In the thread that writes. All or nothing: one that lacks something keeps all where they are.
MoveOutcome carryOut(const MoveOrder &order, Transaction &file)
{
    const Entity &entity = order.group->entity();
    MoveOutcome answer;
    if (order.group->isReference() && !order.to.isNull())
        answer.entered = file.load(*order.group->target(), order.to.toLongLong());
    for (const Change &made : order.extra)
        file.insert(recordOf(made));
    for (const GroupMover::Move &move : order.moves) {
        const std::optional<Record> before = file.load(entity, move.id);
        if (!before)
            continue;
        if (++answer.count == 1)
            answer.one = before;
        Record after = *before;
        for (const auto &[field, value] : order.values)
            after.setValue(*field, value);
        const bool moves = before->value(*order.group) != order.to;
        if (moves) {
            answer.moves = true;
            after.setValue(*order.group, order.to);
            if (order.rank)
                after.setValue(*order.rank, {}); // the file puts it on top
            for (const auto &[field, value] : order.asked)
                if (order.moves.size() == 1 || after.value(*field).isNull())
                    after.setValue(*field, value);
        }
        if (move.rank)
            after.setValue(*order.rank, *move.rank);
        derive(&after, &*before);
        const std::optional<Change> change = difference(*before, after);
        if (!change)
            continue;
        if (!moves) {
            file.update(*change);
        } else {
            // After the first refusal nothing is kept: of the others only what they lack is of interest.
            const QList<const FieldBase *> lacks = enter(*change, *before, after, answer.missing.isEmpty(), file);
            for (const FieldBase *field : lacks)
                if (!answer.missing.contains(field))
                    answer.missing.append(field);
        }
        answer.written = true;
    }
    Action action{Action::Edit, entity.name(), answer.count, {}};
    if (answer.count == 1)
        action.subject = answer.one->title();
    file.setAction(action);
    return answer;
}
} // namespace

struct GroupMover::Job {
    MoveOrder order;
    QPointer<QWidget> anchor;
    QRect part;
    MoveOutcome answer; ///< to the latest attempt
    QPointer<NeededFields> form;
    bool writing = false, over = false;
};

GroupMover::GroupMover(Store &store, const CrmSchema &schema, const FieldBase &group, const FieldBase *rank,
                       QWidget *parent)
    : QObject(parent)
    , m_store(store)
    , m_schema(schema)
    , m_group(group)
    , m_rank(rank)
    , m_parent(parent)
    , m_edits(new CardEdits(store, this))
{
    m_edits->setReferenceRule([this](const FieldBase &field) { return referenceRule(m_schema, m_store, field); });
    connect(m_edits, &CardEdits::failed, this, &GroupMover::failed);
}

GroupMover::~GroupMover()
{
    if (!m_job)
        return;
    m_job->over = true;
    delete m_job->form; // it asks through what goes with this
}

void GroupMover::move(const QList<Move> &moves, Id group, QWidget *anchor)
{
    const auto job = std::make_shared<Job>();
    job->order.moves = moves;
    job->order.to = group ? QVariant(group) : QVariant();
    job->anchor = anchor;
    begin(job);
    attempt(job);
}

void GroupMover::askFirst(const Record &record, const QVariant &group, const QList<const FieldBase *> &needed,
                          QWidget *anchor)
{
    const auto job = std::make_shared<Job>();
    job->order.moves = {{record.id(), std::nullopt}};
    job->order.to = group;
    job->anchor = anchor;
    job->answer.one = record;
    job->answer.count = 1;
    job->answer.missing = needed;
    begin(job);
    ask(job);
}

bool GroupMover::setValues(const QList<Id> &ids, const NeededFields::Values &values, QWidget *anchor, const QRect &part)
{
    const auto job = std::make_shared<Job>();
    bool moving = false;
    for (const auto &value : values) {
        if (value.first == &m_group && takes(value.second)) {
            const Id id = value.second.toLongLong();
            job->order.to = !m_group.isReference() ? value.second : id ? QVariant(id) : QVariant();
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
    attempt(job);
    return true;
}

void GroupMover::begin(const std::shared_ptr<Job> &job)
{
    if (m_job && m_job->form)
        m_job->form->hide();
    m_job = job;
    job->order.group = &m_group;
    job->order.rank = m_rank;
}

/// The file looks at all of them while it is writing, however many they are: what is missing then takes everything
/// back, is asked for once, and it is tried again.
void GroupMover::attempt(const std::shared_ptr<Job> &job)
{
    const auto answer = std::make_shared<MoveOutcome>();
    job->writing = true;
    m_store.run(
        {Action::Edit, m_group.entity().name(), job->order.moves.size(), {}},
        [order = job->order, answer](Transaction &file) {
            *answer = carryOut(order, file);
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

GroupMover::Moved GroupMover::movedBy(const Job &job) const
{
    const MoveOutcome &answer = job.answer;
    return {answer.count == 1 ? answer.one->title() : m_group.entity().counted(answer.count), answer.count,
            answer.entered ? &*answer.entered : nullptr};
}

void GroupMover::ask(const std::shared_ptr<Job> &job)
{
    if (job->form) { // more is missing than was asked for: somebody has emptied a field meanwhile
        job->form->disconnect(this);
        job->form->hide();
    }
    const MoveOutcome &answer = job->answer;
    NeededFields::Question question;
    const Moved moved = movedBy(*job);
    question.whom = moved.whom;
    question.needed = answer.missing;
    word(&question, moved);
    // The values of one must not be proposed for all.
    const Record blank = answer.count == 1 ? *answer.one : Record(m_group.entity());
    auto *form = new NeededFields(blank, question, *m_edits, m_parent);
    job->form = form;
    prepare(form);
    connect(form, &NeededFields::entered, this, [this, job, form](const NeededFields::Values &values) {
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

void GroupMover::finish(const std::shared_ptr<Job> &job, const Result<ChangeSet> &result)
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
        Q_EMIT moved(saidOf(*job));
}

QString GroupMover::saidOf(const Job &job) const
{
    if (!job.answer.moves)
        return job.order.values.isEmpty() ? tr("Order changed")
                                          : tr("%1 changed", "a record, or several").arg(movedBy(job).whom);
    return said(movedBy(job));
}
