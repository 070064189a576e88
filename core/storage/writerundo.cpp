// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo: the ops of an action turned round, last first. What was changed by hand since is left and named.
#include "core/schema/schema.h"
#include "core/storage/writer.h"

#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace
{
constexpr int chunk = 4000; ///< single ops turned round together

/// The whole that a change belongs to: itself, or the record it is a part of.
Id wholeOf(const Change &change)
{
    const FieldBase *owner = change.entity->ownerField();
    if (!owner)
        return change.id;
    const QVariant id = change.type == Change::Remove ? change.before(*owner) : change.after(*owner);
    return id.toLongLong();
}

bool isBookkeeping(const FieldBase &field)
{
    return field.isRollup() || &field == field.entity().updatedAt();
}
} // namespace

UndoReport Writer::reverse(const HistoryEntry &entry, Action::Verb verb, const QString &user)
{
    UndoReport report;
    report.action = entry.action;
    Action action = entry.action;
    action.verb = verb;
    begin(action, user, entry.id);
    m_reversing = true;
    m_logInBatches = entry.action.count > 1000;
    QList<Change> singles;
    m_log.forEachBackwards(entry.id, [&](const QList<Change> &changes) {
        if (changes.size() == 1) {
            // A whole and its parts are judged together, so cut only where a new whole begins.
            if (singles.size() >= chunk && wholeOf(singles.last()) != wholeOf(changes.first()))
                reverseChanges(std::exchange(singles, {}), &report);
            singles += changes;
            return;
        }
        reverseChanges(std::exchange(singles, {}), &report);
        QList<Change> backwards = changes;
        std::reverse(backwards.begin(), backwards.end());
        reverseChanges(backwards, &report);
    });
    reverseChanges(singles, &report);
    if (m_ops == 0)
        ++m_ops; // all was kept: the action counts as taken back all the same
    return report;
}

QList<Change> Writer::noted(const std::function<void()> &job)
{
    QList<Change> changes;
    m_noted = &changes;
    const auto ended = qScopeGuard([this] { m_noted = nullptr; });
    job();
    return changes;
}

UndoReport Writer::takeBack(const QList<Change> &changes)
{
    UndoReport report;
    report.action = m_action;
    m_reversing = true;
    const auto ended = qScopeGuard([this] { m_reversing = false; });
    reverseChanges({changes.crbegin(), changes.crend()}, &report);
    return report;
}

void Writer::reverseChanges(const QList<Change> &changes, UndoReport *report)
{
    QHash<Id, QList<Change>> inserts, removes;
    for (const Change &change : changes) {
        if (change.type == Change::Insert)
            inserts[wholeOf(change)].append(change);
        else if (change.type == Change::Remove)
            removes[wholeOf(change)].append(change);
    }
    for (const Change &change : changes) {
        if (change.type == Change::Update)
            reverseUpdate(change, report);
        else if (change.type == Change::Insert)
            reverseInserts(inserts.take(wholeOf(change)), report);
        else
            reverseRemoves(removes.take(wholeOf(change)), report);
    }
}

void Writer::reverseUpdate(const Change &change, UndoReport *report)
{
    const std::optional<Record> record = load(*change.entity, change.id);
    Change back{Change::Update, change.entity, change.id, {}, 0};
    bool kept = !record;
    for (const Edit &edit : change.edits) {
        if (record && record->value(*edit.field) == edit.after)
            back.edits.append({edit.field, edit.after, edit.before});
        else if (!isBookkeeping(*edit.field)) {
            kept = true;
            if (report->keptFields.size() < 1000)
                report->keptFields.append({change.entity, change.id, edit.field});
        }
    }
    const bool real =
        std::any_of(back.edits.begin(), back.edits.end(), [](const Edit &edit) { return !isBookkeeping(*edit.field); });
    if (real)
        write(back);
    if (kept) {
        ++report->keptCount;
        if (record && report->kept.size() < 1000)
            report->kept.append(record->title());
        return;
    }
    ++report->changed;
    report->entity = change.entity;
    report->id = change.id;
}

bool Writer::changedSince(const QList<Change> &group)
{
    QSet<Id> ours;
    for (const Change &change : group)
        ours.insert(change.id);
    for (const Change &change : group) {
        const std::optional<Record> record = load(*change.entity, change.id);
        if (!record)
            continue; // gone already
        for (const FieldBase *field : change.entity->fields())
            if (!isBookkeeping(*field) && record->value(*field) != change.after(*field))
                return true;
        if (change.entity->isPart())
            continue;
        for (const FieldBase *reference : change.entity->referrers()) {
            if (!reference->spec().owner && !reference->spec().cascades)
                continue;
            const QList<Record> referring = m_reader.referring(*reference, change.id);
            for (const Record &other : referring)
                if (!ours.contains(other.id()))
                    return true; // something was added to it: that would be lost
        }
    }
    return false;
}

void Writer::reverseInserts(const QList<Change> &group, UndoReport *report)
{
    if (group.isEmpty())
        return;
    const Change &first = group.last(); // backwards: the whole, if it is among them, came first
    if (changedSince(group)) {
        ++report->keptCount;
        const std::optional<Record> record = load(*first.entity, first.id);
        if (record && report->kept.size() < 1000)
            report->kept.append(record->title());
        return;
    }
    for (const Change &change : group)
        remove(*change.entity, change.id);
    ++report->changed;
}

void Writer::reverseRemoves(const QList<Change> &group, UndoReport *report)
{
    if (group.isEmpty())
        return;
    NewWhole whole;
    QList<Change> rest;
    for (auto it = group.begin(); it != group.end(); ++it) {
        Record record(*it->entity, it->id);
        for (const Edit &edit : it->edits)
            record.setValue(*edit.field, edit.before);
        if (load(*it->entity, it->id))
            continue; // is back already
        if (!it->entity->isPart() && whole.record.isNull())
            whole.record = record;
        else
            whole.parts.append(record);
    }
    if (whole.record.isNull() || !m_logInBatches) {
        if (!whole.record.isNull())
            insert(whole.record);
        for (const Record &part : std::as_const(whole.parts))
            insert(part);
    } else {
        prepare(&whole);
        if (whole.record.entity().isSearchable())
            whole.grams = grams(m_reader.searchText(whole.record, whole.parts));
        insertPrepared(whole);
        for (const FieldBase *field : whole.record.entity().fields())
            if (field->isRollup())
                m_rollups.insert(whole.record.id(), &whole.record.entity());
    }
    ++report->changed;
    report->entity = group.last().entity;
    report->id = group.last().id;
}
