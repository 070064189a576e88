// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/merge.h"
#include "core/merging/mergevalues.h"
#include "core/record/changejson.h"
#include "core/schema/schema.h"
#include "core/transfer/recordkeys.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

class Merging
{
public:
    Merging(Transaction &transaction, const MergePlan &plan) : m_transaction(transaction), m_plan(plan) {}

    std::optional<Error> load()
    {
        QList<Id> ids{m_plan.survivor};
        for (const Id id : m_plan.others)
            if (!ids.contains(id))
                ids.append(id);
        for (const Id id : std::as_const(ids)) {
            const std::optional<Record> record = m_transaction.load(*m_plan.entity, id);
            if (!record)
                return Error{Error::NotFound, Texts::tr("One of the records is not there any more."), {}};
            m_records.append(*record);
        }
        for (const Record &record : std::as_const(m_records))
            if (record.variant() != m_records.first().variant())
                return Error{Error::Invalid,
                             Texts::tr("“%1” and “%2” are of different kinds and cannot become one record.")
                                 .arg(m_records.first().title(), record.title()),
                             {}};
        if (m_records.size() < 2)
            return Error{Error::Invalid, Texts::tr("It takes two records to merge."), {}};
        return std::nullopt;
    }

    void run()
    {
        for (const Entity *kind : m_plan.entity->parts())
            moveParts(*kind);
        for (const Record &other : m_records.sliced(1)) {
            for (const FieldBase *reference : m_plan.entity->referrers())
                if (!reference->spec().owner)
                    moveReference(*reference, other.id());
            moveDistinct(other.id());
        }
        // First the others go, so that what may be there only once is free for the one that stays.
        for (const Record &other : m_records.sliced(1))
            m_transaction.remove(*m_plan.entity, other.id());
        fill();
    }

    const QList<Record> &records() const { return m_records; }

private:
    Id survivor() const { return m_plan.survivor; }
    bool isOneOfThem(Id id) const
    {
        return std::any_of(m_records.begin(), m_records.end(), [id](const Record &r) { return r.id() == id; });
    }
    void update(const Record &before, const Record &after)
    {
        if (std::optional<Change> change = difference(before, after)) {
            change->version = 0; // nobody else writes meanwhile, and one record may be changed twice
            m_transaction.update(*change);
        }
    }

    void fill()
    {
        const std::optional<Record> before = m_transaction.load(*m_plan.entity, survivor());
        Record after = *before;
        for (const FieldBase *field : m_plan.entity->fields()) {
            if (!isMerged(*field))
                continue;
            if (const Id chosen = m_plan.from.value(field)) {
                for (const Record &record : std::as_const(m_records))
                    if (record.id() == chosen)
                        after.setValue(*field, record.value(*field));
            } else {
                for (const Record &other : m_records.sliced(1))
                    if (isUnited(*field))
                        after.setValue(*field, united(*field, after.value(*field), other.value(*field)));
                    else if (after.value(*field).isNull())
                        after.setValue(*field, other.value(*field));
            }
            if (field->isReference() && field->target() == m_plan.entity &&
                isOneOfThem(after.value(*field).toLongLong()))
                after.setValue(*field, {}); // nobody is above himself
        }
        update(*before, after);
    }

    /// What both have is kept once; a journal tells of one record and is not mixed with another's.
    void moveParts(const Entity &kind)
    {
        QList<Record> kept;
        qint64 place = 0;
        for (const Record &part : m_transaction.parts(kind, survivor())) {
            if (kind.placeField())
                place = std::max(place, part.value(*kind.placeField()).toLongLong() + 1);
            if (m_plan.leftOut.contains(part.id()))
                m_transaction.remove(kind, part.id());
            else
                kept.append(part);
        }
        if (*kind.spec().journal)
            return;
        for (const Record &other : m_records.sliced(1)) {
            for (const Record &part : m_transaction.parts(kind, other.id())) {
                if (m_plan.leftOut.contains(part.id()))
                    continue; // goes with its whole
                const auto same = std::find_if(kept.begin(), kept.end(), [&](Record &known) {
                    const Record before = known;
                    if (!absorbs(&known, part))
                        return false;
                    update(before, known);
                    return true;
                });
                if (same != kept.end())
                    continue;
                Record moved = part;
                moved.setValue(*kind.ownerField(), survivor());
                if (kind.placeField())
                    moved.setValue(*kind.placeField(), place++);
                update(part, moved);
                kept.append(moved);
            }
        }
    }

    void moveReference(const FieldBase &reference, Id from)
    {
        const Entity &kind = reference.entity();
        for (const Id id : m_transaction.matching(reference, from)) {
            const std::optional<Record> before = m_transaction.load(kind, id);
            if (!before)
                continue;
            Record after = *before;
            after.setValue(reference, survivor());
            if (kind.isPart() && isNeedless(after, reference))
                m_transaction.remove(kind, id);
            else if (&kind == m_plan.entity && id == survivor())
                continue; // fill() sees to it
            else
                update(*before, after);
        }
    }

    /// A part that now says what another one of its whole says, or that a record is related to itself.
    bool isNeedless(const Record &part, const FieldBase &reference)
    {
        const Id owner = part.value(*part.entity().ownerField()).toLongLong();
        if (owner == survivor() && part.entity().ownerField()->target() == m_plan.entity && reference.spec().cascades)
            return true;
        const QList<Record> others = m_transaction.parts(part.entity(), owner);
        return std::any_of(others.begin(), others.end(),
                           [&](const Record &other) { return other.id() != part.id() && samePart(other, part); });
    }

    /// Whoever was not the same as one of them is not the same as the one that stays.
    void moveDistinct(Id from)
    {
        const Entity *pairs = m_transaction.schema().entity(u"distinct_pair"_s);
        const FieldBase &kind = *pairs->field(u"entity"_s), &first = *pairs->field(u"first_id"_s),
                        &second = *pairs->field(u"second_id"_s);
        for (const FieldBase *side : {&first, &second}) {
            for (const Id id : m_transaction.matching(*side, from)) {
                const std::optional<Record> before = m_transaction.load(*pairs, id);
                if (!before || before->value(kind).toString() != m_plan.entity->name())
                    continue;
                const Id other = before->value(side == &first ? second : first).toLongLong();
                Record after = *before;
                after.setValue(first, std::min(other, survivor()));
                after.setValue(second, std::max(other, survivor()));
                bool known = isOneOfThem(other);
                for (const Id same : m_transaction.matching(first, after.value(first)))
                    if (const std::optional<Record> pair = m_transaction.load(*pairs, same); pair && same != id)
                        known |= pair->value(second) == after.value(second) && pair->value(kind) == after.value(kind);
                if (known)
                    m_transaction.remove(*pairs, id);
                else
                    update(*before, after);
            }
        }
    }

    Transaction &m_transaction;
    const MergePlan &m_plan;
    QList<Record> m_records;
};
} // namespace

Result<Id> mergeRecords(Transaction &transaction, const MergePlan &wanted, const QString &user)
{
    MergePlan plan = wanted;
    if (!plan.survivor) {
        const Result<MergePreview> preview = previewMerge(transaction.facts(), *plan.entity, plan.others);
        if (!preview.ok())
            return preview.error();
        plan.survivor = proposedSurvivor(*preview);
        plan.others.removeOne(plan.survivor);
    }
    Merging merging(transaction, plan);
    if (const std::optional<Error> error = merging.load())
        return *error;
    const QList<Change> changes = transaction.noted([&] { merging.run(); });
    const Entity *kept = transaction.schema().entity(u"merge_record"_s);
    QStringList titles;
    for (const Record &other : merging.records().sliced(1))
        titles.append(other.title());
    Record note(*kept, transaction.newId());
    note.setValue(*kept->field(u"entity"_s), plan.entity->name());
    note.setValue(*kept->field(u"record_id"_s), plan.survivor);
    note.setValue(*kept->field(u"titles"_s), titles.join(u'\n'));
    note.setValue(*kept->field(u"by_user"_s), normalised(user));
    note.setValue(*kept->field(u"body"_s),
                  QString::fromUtf8(QJsonDocument(changesToJson(changes)).toJson(QJsonDocument::Compact)));
    transaction.insert(note);
    return plan.survivor;
}

Result<UndoReport> unmergeRecord(Transaction &transaction, Id mergeRecord)
{
    const Entity *kept = transaction.schema().entity(u"merge_record"_s);
    const std::optional<Record> note = transaction.load(*kept, mergeRecord);
    if (!note)
        return Error{Error::NotFound, Texts::tr("These records were taken apart already."), {}};
    const Entity *entity = transaction.schema().entity(note->value(*kept->field(u"entity"_s)).toString());
    const Id survivor = note->value(*kept->field(u"record_id"_s)).toLongLong();
    if (!entity || !transaction.load(*entity, survivor))
        return Error{Error::NotFound,
                     Texts::tr("The record that they became is not there. Restore it first, or take apart what it was "
                               "merged into."),
                     {}};
    UndoReport report = transaction.takeBack(
        changesFromJson(transaction.schema(),
                        QJsonDocument::fromJson(note->value(*kept->field(u"body"_s)).toString().toUtf8()).array()));
    transaction.remove(*kept, mergeRecord);
    report.entity = entity;
    report.id = survivor;
    return report;
}

ChangeSet distinction(const Schema &schema, const Entity &entity, const QList<Id> &ids,
                      const std::function<Id()> &newId)
{
    const Entity *pairs = schema.entity(u"distinct_pair"_s);
    ChangeSet set{{Action::Create, pairs->name(), 1, pairs->label()}, {}};
    for (qsizetype i = 0; i < ids.size(); ++i) {
        for (qsizetype j = i + 1; j < ids.size(); ++j) {
            Record pair(*pairs, newId());
            pair.setValue(*pairs->field(u"entity"_s), entity.name());
            pair.setValue(*pairs->field(u"first_id"_s), std::min(ids[i], ids[j]));
            pair.setValue(*pairs->field(u"second_id"_s), std::max(ids[i], ids[j]));
            set.changes.append(insertion(pair));
        }
    }
    return set;
}

QList<Record> mergesOf(Facts &facts, const Entity &entity, Id survivor)
{
    const Entity *kept = facts.schema().entity(u"merge_record"_s);
    Query query{.entity = kept, .columns = {kept->field(u"entity"_s)}};
    query.filter = Filter::condition(*kept->field(u"record_id"_s), Filter::Equal, survivor);
    QList<Id> ids;
    facts.scan(query, [&](Id id, const QVariantList &values) {
        if (values.first().toString() == entity.name())
            ids.append(id);
    });
    std::sort(ids.begin(), ids.end(), std::greater<>());
    QList<Record> merges;
    for (const Id id : std::as_const(ids))
        if (const std::optional<Record> merge = facts.load(*kept, id))
            merges.append(*merge);
    return merges;
}
