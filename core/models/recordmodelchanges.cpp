// SPDX-License-Identifier: GPL-3.0-or-later
// RecordModel: what happens to the list when the file changes, and the changes made in the list itself.
#include "core/models/changeeffect.h"
#include "core/models/recordmodel.h"
#include "core/record/validation.h"
#include "core/record/valuetext.h"
#include "core/store.h"

namespace
{
constexpr int few = 16; // more changes at once are cheaper read anew than looked up one by one
}

void RecordModel::setHeld(bool held)
{
    if (m_held == held)
        return;
    m_held = held;
    if (!held && std::exchange(m_missed, false))
        m_again.start(0);
}

void RecordModel::follow(const ChangeSet &set)
{
    if (!m_answered && !m_waiting)
        return;                  // nothing was asked yet
    if (set.changes.isEmpty()) { // too many to list
        m_cache.outdateAll();
        m_again.start();
        return;
    }
    Query query = m_query;
    query.columns = m_all;
    QList<const Change *> patches;
    QList<Id> gone;
    bool reread = false, again = false;
    for (const Change &change : set.changes) {
        switch (changeEffect(change, query)) {
        case ChangeEffect::None:
            break;
        case ChangeEffect::Patch:
            patches.append(&change);
            break;
        case ChangeEffect::Reread:
            reread = true;
            break;
        case ChangeEffect::Remove:
            gone.append(change.id);
            break;
        case ChangeEffect::Ask:
            again = true;
            if (change.entity == &m_entity)
                patches.append(&change);
            else
                reread = true;
            break;
        }
    }
    if (patches.size() > few)
        reread = true;
    else
        for (const Change *change : std::as_const(patches))
            patch(*change);
    if (reread) {
        m_cache.outdateAll();
        if (!m_ids.isEmpty())
            rowsChanged(0, int(m_ids.size()) - 1);
    }
    if (!gone.isEmpty())
        removeIds(gone);
    // An answer on its way may be from before this change.
    if (again || (m_waiting && (reread || !gone.isEmpty() || !patches.isEmpty())))
        m_again.start();
}

void RecordModel::patch(const Change &change)
{
    bool linked = false;
    const bool known = m_cache.patch(change.id, [&](Row &row) {
        for (const Edit &edit : change.edits) {
            if (edit.field == m_entity.titleField())
                row.title = edit.after.toString();
            if (edit.field == m_entity.variantField())
                row.variant = edit.after.toString();
            const qsizetype at = m_all.indexOf(edit.field);
            if (at < 0 || at >= row.values.size())
                continue;
            if (edit.field->isReference() && !edit.after.isNull())
                linked = true; // its title is not in the change
            else
                row.values[at] = edit.after;
        }
    });
    if (!known)
        return;
    if (linked)
        m_cache.outdate(change.id);
    if (const int row = rowOf(change.id); row >= 0)
        rowsChanged(row, row);
}

void RecordModel::removeIds(const QList<Id> &ids)
{
    if (m_held) {
        m_missed = true;
        return;
    }
    const QList<int> rows = rowsOf(ids);
    if (rows.isEmpty())
        return;
    if (rows.size() > few) {
        const QSet<Id> gone(ids.begin(), ids.end());
        QList<Id> kept = m_ids;
        kept.removeIf([&](Id id) { return gone.contains(id); });
        swapIds(kept);
    } else {
        for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
            beginRemoveRows({}, *row, *row);
            m_ids.removeAt(*row);
            endRemoveRows();
        }
    }
    for (const Id id : ids)
        m_cache.remove(id);
    Q_EMIT counted(m_ids.size(), m_complete);
}

bool RecordModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const FieldBase &field = *fieldAt(index.column());
    const Row *row = rowAt(index.row());
    if (!row)
        return false;
    const QVariant shown = normalised(value);
    if (row->values[index.column()] == shown)
        return true;
    const QVariant stored = shown.canConvert<Link>() ? QVariant(shown.value<Link>().id) : shown;
    const Id id = row->id;
    const bool sent = &field.entity() == &m_entity ? setOwnValue(id, field, stored, row->variant)
                                                   : setPartValue(id, field, stored, *row);
    if (!sent)
        return false;
    m_cache.patch(id, [&](Row &cached) { // shown at once; a refusal reads the row again
        cached.values[index.column()] = shown;
        if (&field == m_entity.titleField())
            cached.title = shown.toString();
    });
    rowsChanged(index.row(), index.row());
    return true;
}

bool RecordModel::setOwnValue(Id id, const FieldBase &field, const QVariant &value, const QString &variant)
{
    Record trial(m_entity, id);
    if (m_entity.variantField())
        trial.setValue(*m_entity.variantField(), variant);
    trial.setValue(field, value);
    for (const Problem &found : validate(trial)) {
        if (found.field == &field) {
            Q_EMIT problem(id, &field, found.text);
            return false;
        }
    }
    m_store.setValues(m_entity, {id}, {{&field, value}}, this,
                      [this, id, &field](const Result<ChangeSet> &result) { finishEdit(id, field, result, {}); });
    return true;
}

// A column of a part stands for the first one: it is changed, made when there is none, and goes when nothing is left
// that it could not be without.
bool RecordModel::setPartValue(Id id, const FieldBase &field, const QVariant &value, const Row &row)
{
    const Entity &part = field.entity();
    const auto refused = std::make_shared<QString>(); // written by the job, read after it
    const auto job = [id, &field, &part, value, refused](Transaction &transaction) {
        const QList<Record> before = transaction.parts(part, id);
        if (before.isEmpty()) {
            Record made(part, transaction.newId());
            made.setValue(*part.ownerField(), id);
            made.setValue(field, value);
            const QList<Problem> problems = validate(made);
            if (!problems.isEmpty()) {
                *refused = problems.first().text;
                Store::cancelJob();
            }
            transaction.insert(made);
            return;
        }
        if (value.isNull() && field.spec().required) {
            transaction.remove(part, before.first().id());
            return;
        }
        Record after = before.first();
        after.setValue(field, value);
        if (const std::optional<Change> change = difference(before.first(), after))
            transaction.update(*change);
    };
    m_store.run(
        {Action::Edit, m_entity.name(), 1, row.title}, job, this,
        [this, id, &field, refused](const Result<ChangeSet> &result) { finishEdit(id, field, result, *refused); });
    return true;
}

void RecordModel::finishEdit(Id id, const FieldBase &field, const Result<ChangeSet> &result, const QString &refusal)
{
    if (result) {
        Q_EMIT edited(id, &field);
        return;
    }
    m_cache.outdate(id);
    if (const int row = rowOf(id); row >= 0)
        rowsChanged(row, row);
    Q_EMIT problem(id, &field, refusal.isEmpty() ? result.error().text : refusal);
}
