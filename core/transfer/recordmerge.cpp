// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/recordmerge.h"

#include "core/domain/derive.h"
#include "core/domain/settle.h"
#include "core/transfer/recordkeys.h"

#include <QSet>

namespace
{
QVariant unitedTags(const QVariant &tags, const QVariant &more)
{
    QStringList words = FieldType<QStringList>::read(tags);
    const QStringList others = FieldType<QStringList>::read(more);
    for (const QString &word : others)
        if (!words.contains(word))
            words.append(word);
    return FieldType<QStringList>::store(words);
}

void bring(Record *into, const Record &from, OnMatch policy, QList<const FieldBase *> *kept)
{
    for (const FieldBase *field : from.entity().fields()) {
        const QVariant &value = from.value(*field);
        if (value.isNull() || field->isRollup() || field->spec().owner)
            continue;
        const QVariant &there = into->value(*field);
        if (there.isNull() || policy == OnMatch::Overwrite)
            into->setValue(*field, value);
        else if (field->kind() == Kind::Tags)
            into->setValue(*field, unitedTags(there, value));
        else if (there != value && field != from.entity().createdAt() && field != from.entity().updatedAt() &&
                 comparable(*field, there) != comparable(*field, value))
            kept->append(field);
    }
}

/// When a record was changed is no change: a list that brings nothing else brings nothing.
std::optional<Change> realDifference(const Record &before, const Record &after)
{
    std::optional<Change> change = difference(before, after);
    if (change && change->edits.size() == 1 && change->edits.front().field == before.entity().updatedAt())
        return std::nullopt;
    return change;
}

/// For each part of the draft the index of the part that it is, -1 a new one. Equal ones find each other first.
QList<qsizetype> pairUp(const QList<Record> &drafted, const QList<Record> &there)
{
    QList<qsizetype> pairs(drafted.size(), -1);
    QSet<qsizetype> taken;
    for (const bool equal : {true, false})
        for (qsizetype i = 0; i < drafted.size(); ++i)
            for (qsizetype j = 0; pairs[i] < 0 && j < there.size(); ++j)
                if (!taken.contains(j) &&
                    (equal ? samePart(drafted[i], there[j]) : sameIdentity(drafted[i], there[j]))) {
                    pairs[i] = j;
                    taken.insert(j);
                }
    return pairs;
}

bool mergeParts(Transaction &transaction, const MergeDraft &draft, const Entity &part, QList<const FieldBase *> *kept)
{
    QList<Record> drafted;
    for (const Record &record : draft.parts)
        if (&record.entity() == &part)
            drafted.append(record);
    if (drafted.isEmpty())
        return false;
    const QList<Record> there = transaction.parts(part, draft.id);
    const QList<qsizetype> pairs = pairUp(drafted, there);
    qint64 place = there.size();
    if (!there.isEmpty() && part.placeField())
        place = std::max(place, there.back().value(*part.placeField()).toLongLong() + 1);
    bool changed = false;
    for (qsizetype i = 0; i < drafted.size(); ++i) {
        if (pairs[i] < 0) {
            Record added = drafted[i];
            added.setId(transaction.newId());
            added.setValue(*part.ownerField(), draft.id);
            if (part.placeField())
                added.setValue(*part.placeField(), place++);
            transaction.insert(added);
            changed = true;
            continue;
        }
        Record after = there[pairs[i]];
        bring(&after, drafted[i], draft.policy, kept);
        if (const std::optional<Change> change = realDifference(there[pairs[i]], after)) {
            transaction.update(*change);
            changed = true;
        }
    }
    return changed;
}
} // namespace

MergeResult mergeRecord(Transaction &transaction, const MergeDraft &draft)
{
    const Entity &entity = draft.record.entity();
    MergeResult result;
    const std::optional<Record> before = transaction.load(entity, draft.id);
    if (!before)
        return result;
    Record after = *before;
    bring(&after, draft.record, draft.policy, &result.kept);
    if (draft.policy != OnMatch::Skip)
        for (const FieldBase *field : draft.cleared)
            if (&field->entity() == &entity)
                after.setValue(*field, {});
    if (!draft.exact)
        derive(&after, &*before);
    transaction.settle(&after, *before);
    completeImported(&after);
    if (const std::optional<Change> change = realDifference(*before, after)) {
        transaction.update(*change);
        result.changed = true;
    }
    for (const Entity *part : entity.parts())
        result.changed |= mergeParts(transaction, draft, *part, &result.kept);
    return result;
}
