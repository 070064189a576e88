// SPDX-License-Identifier: GPL-3.0-or-later
// The derived half of the Writer: search rows, rollups and bulk inserts.
#include "core/schema/schema.h"
#include "core/storage/connection.h"
#include "core/storage/ddl.h"
#include "core/storage/dialect.h"
#include "core/storage/fieldsql.h"
#include "core/storage/ids.h"
#include "core/storage/searchtext.h"
#include "core/storage/writer.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr int batchItems = 400; ///< records in one op of a bulk change

QString taken(Rollup::Take take)
{
    switch (take) {
    case Rollup::Latest:
        return u"max(v)"_s;
    case Rollup::Earliest:
        return u"min(v)"_s;
    case Rollup::Sum:
        return u"sum(v)"_s;
    case Rollup::Count:
        return u"nullif(count(v), 0)"_s;
    }
    Q_UNREACHABLE();
}
} // namespace

// Before the first change to a record: what the index holds of it must be known to take it out again, because the index
// keeps no text of its own.
void Writer::markSearch(const Entity &whole, Id id)
{
    if (!id || m_dirty.contains(id))
        return;
    Dirty dirty{&whole, {}};
    if (whole.isSearchable())
        dirty.oldGrams = grams(m_reader.searchText(whole, id));
    m_dirty.insert(id, dirty);
}

void Writer::flushSearch()
{
    flushBatch(); // its search rows come before those that change them
    const QHash<Id, Dirty> all = std::exchange(m_dirty, {});
    QList<Id> ids = all.keys();
    std::sort(ids.begin(), ids.end());
    for (Id id : ids) {
        const Dirty &dirty = *all.constFind(id);
        if (!dirty.entity->isSearchable())
            continue;
        const SearchText text = m_reader.searchText(*dirty.entity, id);
        const QByteArray now = m_reader.load(*dirty.entity, id) ? grams(text) : QByteArray();
        if (now == dirty.oldGrams)
            continue;
        if (!dirty.oldGrams.isEmpty())
            m_connection.prepare(m_dialect.removeSearch(searchTable(*dirty.entity)))
                .bind(id)
                .bind(dirty.oldGrams)
                .run();
        if (!now.isEmpty())
            insertSearchRow(*dirty.entity, id, now);
    }
}

// A name is about to change: whoever refers to it is found by the new one from now on. Before the change, because what
// the index holds of them was made with the old name.
void Writer::reindexReferrers(const Entity &entity, Id id)
{
    for (const FieldBase *reference : entity.referrers()) {
        if (!reference->spec().searchable)
            continue;
        const QList<Record> referring = m_reader.referring(*reference, id);
        for (const Record &record : referring) {
            const FieldBase *owner = record.entity().ownerField();
            if (owner)
                markSearch(*owner->target(), record.value(*owner).toLongLong());
            else
                markSearch(record.entity(), record.id());
        }
    }
}

void Writer::markRollups(const Change &change)
{
    for (const FieldBase *reference : change.entity->fields()) {
        if (!reference->isReference())
            continue;
        const Entity *target = reference->target();
        for (const FieldBase *field : target->fields()) {
            if (!field->isRollup() || change.entity->name() != QLatin1StringView(field->spec().rollup.entity))
                continue;
            for (const QVariant &id : {change.before(*reference), change.after(*reference)})
                if (!id.isNull())
                    m_rollups.insert(id.toLongLong(), target);
            if (change.type == Change::Update && !change.touches(*reference)) {
                const QVariant id =
                    m_connection.scalar(u"SELECT %1 FROM %2 WHERE \"id\" = ?"_s.arg(quotedName(reference->name()),
                                                                                    quotedName(change.entity->name())),
                                        {change.id});
                if (!id.isNull())
                    m_rollups.insert(id.toLongLong(), target);
            }
        }
    }
}

void Writer::flushRollups()
{
    const QHash<Id, const Entity *> marked = std::exchange(m_rollups, {});
    for (auto it = marked.begin(); it != marked.end(); ++it) {
        const Entity &entity = **it;
        Change change{Change::Update, &entity, it.key(), {}, 0};
        for (const FieldBase *field : entity.fields()) {
            if (!field->isRollup())
                continue;
            const Rollup &rollup = field->spec().rollup;
            const Entity *from = schema().entity(QString::fromLatin1(rollup.entity));
            QStringList links;
            QVariantList binds;
            for (const FieldBase *reference : entity.referrers()) {
                if (&reference->entity() != from)
                    continue;
                QString link = u"SELECT %1 AS v FROM %2 WHERE %3 = ?"_s.arg(
                    quotedName(QString::fromLatin1(rollup.field)), quotedName(from->name()),
                    quotedName(reference->name()));
                binds << it.key();
                if (rollup.whereField) {
                    link += u" AND %1 = ?"_s.arg(quotedName(QString::fromLatin1(rollup.whereField)));
                    binds << QString::fromLatin1(rollup.whereKey);
                }
                links.append(link);
            }
            const QVariant now = m_connection.scalar(
                u"SELECT %1 FROM (%2) u"_s.arg(taken(rollup.take), links.join(u" UNION ALL "_s)), binds);
            const QVariant value = now.isNull() ? QVariant() : QVariant(now.toLongLong());
            const QVariant was = m_connection.scalar(
                u"SELECT %1 FROM %2 WHERE \"id\" = ?"_s.arg(quotedName(field->name()), quotedName(entity.name())),
                {it.key()});
            const QVariant before = was.isNull() ? QVariant() : QVariant(was.toLongLong());
            if (before == value)
                continue;
            m_connection
                .prepare(u"UPDATE %1 SET %2 = ? WHERE \"id\" = ?"_s.arg(quotedName(entity.name()),
                                                                        quotedName(field->name())))
                .bind(value)
                .bind(it.key())
                .run();
            change.edits.append({field, before, value});
        }
        if (!change.edits.isEmpty() && !m_many)
            m_done.changes.append(change); // seen by open views, but no op: it can always be worked out again
    }
}

void Transaction::prepare(NewWhole *whole)
{
    Writer::stamp(&whole->record);
    SearchText text = searchTextOf(whole->record, whole->parts, [](const FieldBase &, Id) { return QString(); });
    if (!whole->extraSearchText.isEmpty())
        text.texts.append(whole->extraSearchText);
    whole->grams = whole->record.entity().isSearchable() ? grams(text) : QByteArray();
    whole->log.clear();
    whole->columns.clear();
    const auto add = [whole](const Record &record) {
        OpLog::appendBatchItem(&whole->log, record);
        QVariantList columns;
        columns.reserve(record.values().size() + 8);
        for (const FieldBase *field : record.entity().fields())
            appendColumnValues(*field, record.value(*field), record.variant(), &columns);
        whole->columns.append(columns);
    };
    add(whole->record);
    for (const Record &part : whole->parts)
        add(part);
}

void Transaction::pack(NewBatch *batch)
{
    QByteArray items;
    for (NewWhole &whole : batch->wholes) {
        if (!items.isEmpty())
            items.append(',');
        items.append(whole.log);
        whole.log.clear();
    }
    batch->packedLog = OpLog::finishedBatch(items);
}

Id Writer::insertRows(const NewWhole &whole)
{
    Id last = whole.record.id();
    insertRow(whole.record.entity(), last, whole.columns.first());
    m_ids.seen(last);
    for (qsizetype i = 0; i < whole.parts.size(); ++i) {
        const Record &part = whole.parts[i];
        insertRow(part.entity(), part.id(), whole.columns[i + 1]);
        m_ids.seen(part.id());
        last = std::max(last, part.id());
    }
    m_many = true;
    m_done.changes.clear();
    return last;
}

void Writer::insertPrepared(const NewWhole &whole)
{
    const Id last = insertRows(whole);
    addToBatch(u"batch"_s, whole.record.entity(), whole.record.id(), last, whole.log);
    if (!whole.grams.isEmpty())
        m_batchSearch.append({whole.record.id(), whole.grams});
}

void Writer::insertPacked(const NewBatch &batch)
{
    flushBatch();
    const Entity &entity = batch.wholes.front().record.entity();
    Id first = batch.wholes.front().record.id(), last = first;
    for (const NewWhole &whole : batch.wholes) {
        last = std::max(last, insertRows(whole));
        first = std::min(first, whole.record.id());
    }
    m_log.appendBatch(m_actionId, entity, u"batch"_s, first, last, batch.packedLog);
    m_ops += qint64(batch.wholes.size());
    for (const NewWhole &whole : batch.wholes) // not between the rows: the index's words stay in the processor's cache
        if (!whole.grams.isEmpty())
            insertSearchRow(entity, whole.record.id(), whole.grams);
}

void Writer::insertSearchRow(const Entity &entity, Id id, const QByteArray &grams)
{
    m_connection.prepare(m_dialect.insertSearch(searchTable(entity))).bind(id).bind(grams).run();
}

void Writer::addToBatch(const QString &type, const Entity &entity, Id first, Id last, const QByteArray &items)
{
    if (m_batchItems >= batchItems || (m_batchItems > 0 && (m_batchEntity != &entity || m_batchType != type)))
        flushBatch();
    if (m_batchItems == 0) {
        m_batchEntity = &entity;
        m_batchType = type;
        m_batchFirst = first;
        m_batchLast = last;
    } else {
        m_batch.append(',');
    }
    m_batchFirst = std::min(m_batchFirst, first);
    m_batchLast = std::max(m_batchLast, last);
    m_batch.append(items);
    ++m_batchItems;
    ++m_ops;
}

void Writer::flushBatch()
{
    if (m_batchItems == 0)
        return;
    m_log.appendBatch(m_actionId, *m_batchEntity, m_batchType, m_batchFirst, m_batchLast,
                      OpLog::finishedBatch(m_batch));
    for (const auto &[id, grams] : std::as_const(m_batchSearch))
        insertSearchRow(*m_batchEntity, id, grams);
    m_batchSearch.clear();
    m_batch.clear();
    m_batchItems = 0;
}

// An index that is filled row by row in random order costs several times one that is built in one sorted pass.
void Writer::beginBulk()
{
    m_bulkOn = true;
    for (const Entity *entity : schema().entities()) {
        if (entity->isSearchable())
            for (const QString &sql : m_dialect.bulkSearch(searchTable(*entity), true))
                m_connection.exec(sql);
        if (!isEmpty(*entity))
            continue;
        for (const IndexDefinition &index : indexesOf(*entity, m_dialect))
            m_connection.exec(u"DROP INDEX %1"_s.arg(quotedName(index.name)));
        m_bulk.append(entity);
    }
}

void Writer::endBulk()
{
    if (!m_bulkOn)
        return;
    for (const Entity *entity : std::as_const(m_bulk))
        for (const IndexDefinition &index : indexesOf(*entity, m_dialect))
            m_connection.exec(index.sql);
    for (const Entity *entity : schema().entities())
        if (entity->isSearchable())
            for (const QString &sql : m_dialect.bulkSearch(searchTable(*entity), false))
                m_connection.exec(sql);
    m_bulk.clear();
    m_bulkOn = false;
}

/// What was worked out from the records that this action wrote is worked out anew, as part of the same action. What
/// would be refused now stays as it is: it was let in once.
void Writer::settleAgain(const Entity &entity, Id id)
{
    const std::optional<Record> before = m_reader.load(entity, id);
    if (!before)
        return;
    Record after = *before;
    if (!m_settle(&after, &*before).ok())
        return;
    if (const std::optional<Change> change = difference(*before, after))
        write(*change);
}

void Writer::settleDependents()
{
    if (!m_settle)
        return;
    for (const auto &[entity, id] : std::exchange(m_touched, {}))
        settleAgain(*entity, id);
    QSet<const Entity *> kinds;
    if (m_dependents)
        for (const Entity *written : std::as_const(m_written))
            for (const Entity *kind : m_dependents(*written))
                kinds.insert(kind);
    for (const Entity *kind : std::as_const(kinds)) {
        QList<Id> ids;
        Query all;
        all.entity = kind;
        m_reader.scan(all, [&](Id id, const QVariantList &) { ids.append(id); });
        for (Id id : std::as_const(ids))
            settleAgain(*kind, id);
    }
}
