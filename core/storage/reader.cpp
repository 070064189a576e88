// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reader.h"

#include "core/record/phoneend.h"
#include "core/schema/schema.h"
#include "core/search/searchquery.h"
#include "core/storage/connection.h"
#include "core/storage/ddl.h"
#include "core/storage/dialect.h"
#include "core/storage/fieldsql.h"
#include "core/storage/searchtext.h"
#include "core/storage/sql.h"
#include "core/text/sortkey.h"

#include <QElapsedTimer>
#include <QScopedValueRollback>
#include <QSet>

using namespace Qt::StringLiterals;

Reader::Reader(Connection &connection, const Dialect &dialect, const Schema &schema)
    : m_connection(connection), m_dialect(dialect), m_schema(schema)
{
}

QList<Id> Reader::ids(const Query &query, const QString &match, int limit)
{
    const SqlText sql = idsOf(query, m_dialect, match, limit);
    Statement statement = m_connection.prepare(sql.text);
    statement.bindAll(sql.binds).run();
    return readIds(statement);
}

QList<Id> Reader::readIds(Statement &statement)
{
    QList<Id> ids;
    while (statement.next()) {
        ids.append(statement.integer(0));
        if (ids.size() % 4096 == 0)
            stopIfAsked();
    }
    return ids;
}

void Reader::stopIfAsked() const
{
    if (m_mayStop && m_mustStop && m_mustStop())
        throw SqlError(Error{Error::Cancelled, {}, {}});
}

// The grams are an and of tokens: a long word may have all its trigrams in other words. The text itself decides. Once
// thousands were looked at and nearly all were right, the rest is taken as it is: reading a hundred thousand records
// helps nobody. For the first screen there is little time: it takes what is found until then, and the long half of the
// answer finds the rest.
class Reader::Recheck
{
public:
    enum Mode { All, Hurried };
    Recheck(Reader &reader, const Entity &entity, const SearchQuery &search, Mode mode)
        : m_reader(reader), m_entity(entity), m_search(search), m_mode(mode), m_trusted(search.exact())
    {
        m_clock.start();
    }
    bool passes(Id id)
    {
        if (m_trusted)
            return true;
        if (++m_seen % 64 == 0) // 2 ms of reading: the next key stroke does not wait longer
            m_reader.stopIfAsked();
        const bool passed = m_search.matches(m_reader.searchText(m_entity, id));
        m_passed += passed;
        if (m_seen % 5000 == 0)
            m_trusted = std::exchange(m_passed, 0) >= 4900;
        return passed;
    }
    bool outOfTime() const { return m_mode == Hurried && !m_trusted && m_clock.elapsed() >= 12; }

private:
    Reader &m_reader;
    const Entity &m_entity;
    const SearchQuery &m_search;
    Mode m_mode;
    bool m_trusted;
    int m_seen = 0, m_passed = 0;
    QElapsedTimer m_clock;
};

QList<Id> Reader::bestMatches(const Query &query, const SearchQuery &search, int limit, bool *stoppedShort)
{
    QList<Id> best;
    QSet<Id> seen;
    Recheck recheck(*this, *query.entity, search, stoppedShort ? Recheck::Hurried : Recheck::All);
    for (const QString &match : {search.startMatch(), search.anyMatch()}) { // names that start so, then all others
        if (match.isEmpty() || (limit > 0 && best.size() >= limit))
            continue;
        seen = QSet<Id>(best.begin(), best.end());
        newestMatches(query, match, [&](Id id) {
            if (!seen.contains(id) && recheck.passes(id))
                best.append(id);
            if (recheck.outOfTime()) {
                *stoppedShort = true;
                return false;
            }
            return limit == 0 || best.size() < limit;
        });
        if (stoppedShort && *stoppedShort)
            break;
    }
    return best;
}

// Never by bm25: it reads every match, which takes a second on a common character.
void Reader::newestMatches(const Query &query, const QString &match, const std::function<bool(Id)> &take)
{
    const SqlText where = whereOf(query.filter, *query.entity, m_dialect);
    QString sql = m_dialect.matchSearch(searchTable(*query.entity));
    if (!where.text.isEmpty())
        sql = u"SELECT t.\"id\" FROM %1 t WHERE t.\"id\" IN (%2) AND %3 ORDER BY t.\"id\" DESC"_s.arg(
            quotedName(query.entity->name()), sql, where.text);
    else
        sql += u" ORDER BY 1 DESC"_s;
    Statement statement = m_connection.prepare(sql);
    statement.bind(match);
    statement.bindAll(where.binds).run();
    for (int i = 1; statement.next() && take(statement.integer(0)); ++i)
        if (i % 4096 == 0)
            stopIfAsked();
}

QList<Id> Reader::answer(const Query &query, int limit, bool *stoppedShort)
{
    const SearchQuery search(query.text);
    if (search.isEmpty())
        return ids(query, {}, limit);
    if (query.sort) {
        QList<Id> sorted = ids(query, search.anyMatch(), 0);
        Recheck recheck(*this, *query.entity, search, Recheck::All);
        sorted.removeIf([&](Id id) { return !recheck.passes(id); });
        return sorted;
    }
    return bestMatches(query, search, limit, stoppedShort);
}

Page Reader::find(const Query &query, int screen, bool mayStop)
{
    Page page;
    const QScopedValueRollback stoppable(m_mayStop, m_mayStop || mayStop);
    page.ids = answer(query, query.limit);
    if (query.limit > 0 && page.ids.size() > query.limit)
        page.ids.resize(query.limit);
    page.first = rows(*query.entity, query.columns, page.ids.mid(0, screen));
    return page;
}

Page Reader::firstScreen(const Query &query, int screen)
{
    Page page;
    bool stoppedShort = false;
    page.ids = answer(query, screen + 1, &stoppedShort);
    page.complete = !stoppedShort && page.ids.size() <= screen;
    page.ids = page.ids.mid(0, screen);
    page.first = rows(*query.entity, query.columns, page.ids);
    return page;
}

QList<Row> Reader::rows(const Entity &entity, const QList<const FieldBase *> &columns, const QList<Id> &ids)
{
    QList<Row> rows;
    Statement statement = m_connection.prepare(rowSelect(entity, columns) + u" WHERE t.\"id\" = ?"_s);
    for (Id id : ids) {
        statement.bind(id).run();
        if (!statement.next())
            continue;
        Row row{id, statement.text(1), statement.text(2), {}};
        int at = 3;
        for (const FieldBase *column : columns) {
            const int start = at;
            QVariant value = readColumns(*column, [&](int i) { return statement.value(start + i); });
            if (column->isReference() && !value.isNull())
                value = QVariant::fromValue(linkTo(*column->target(), value.toLongLong()));
            row.values.append(value);
            at += column->kind() == Kind::Money ? 2 : 1;
        }
        rows.append(row);
    }
    return rows;
}

Link Reader::linkTo(const Entity &entity, Id id)
{
    Link link{id, titleOf(entity, id)};
    if (const FieldBase *tone = entity.toneField())
        link.tone = m_connection
                        .scalar(u"SELECT %1 FROM %2 WHERE \"id\" = ?"_s.arg(quotedName(tone->name()),
                                                                            quotedName(entity.name())),
                                {id})
                        .toString();
    return link;
}

QString Reader::titleOf(const Entity &entity, Id id)
{
    const FieldBase *title = entity.titleField();
    if (!title)
        return {};
    QString sql = u"t."_s + quotedName(title->name());
    if (const FieldBase *other = entity.titleElseField())
        sql = u"coalesce(nullif(%1, ''), t.%2)"_s.arg(sql, quotedName(other->name()));
    return m_connection.scalar(u"SELECT %1 FROM %2 t WHERE t.\"id\" = ?"_s.arg(sql, quotedName(entity.name())), {id})
        .toString();
}

Record Reader::readRecord(const Entity &entity, Statement &statement)
{
    Record record(entity, statement.integer(0));
    record.setVersion(statement.integer(1));
    int at = 2;
    for (const FieldBase *field : entity.fields()) {
        const int start = at;
        record.setValue(*field, readColumns(*field, [&](int i) { return statement.value(start + i); }));
        at += field->kind() == Kind::Money ? 2 : 1;
    }
    return record;
}

QList<Record> Reader::readAll(const Entity &entity, Statement &statement)
{
    QList<Record> records;
    stopIfAsked(); // a computation may ask for the parts of very many, one after the other
    while (statement.next()) {
        records.append(readRecord(entity, statement));
        if (records.size() % 1024 == 0)
            stopIfAsked();
    }
    return records;
}

std::optional<Record> Reader::load(const Entity &entity, Id id)
{
    Statement statement = m_connection.prepare(recordSelect(entity) + u" WHERE t.\"id\" = ?"_s);
    statement.bind(id).run();
    if (!statement.next())
        return std::nullopt;
    return readRecord(entity, statement);
}

QList<Record> Reader::parts(const Entity &part, Id owner)
{
    Statement statement =
        m_connection.prepare(recordSelect(part) + u" WHERE t.%1 = ? ORDER BY t.\"place\", t.\"id\""_s.arg(
                                                      quotedName(part.ownerField()->name())));
    statement.bind(owner).run();
    return readAll(part, statement);
}

QList<Record> Reader::all(const Entity &entity)
{
    QString sql = recordSelect(entity) + u" ORDER BY "_s;
    if (entity.placeField())
        sql += u"t.%1, "_s.arg(quotedName(entity.placeField()->name()));
    Statement statement = m_connection.prepare(sql + u"t.\"id\""_s);
    statement.run();
    return readAll(entity, statement);
}

// One statement instead of one for each, where no text is searched for.
QList<Record> Reader::records(const Query &query)
{
    if (!query.text.trimmed().isEmpty()) {
        QList<Record> records;
        for (const Id id : find(query, 0).ids)
            if (const std::optional<Record> record = load(*query.entity, id))
                records.append(*record);
        return records;
    }
    const SqlText where = whereOf(query.filter, *query.entity, m_dialect);
    QString sql = recordSelect(*query.entity);
    if (!where.text.isEmpty())
        sql += u" WHERE "_s + where.text;
    sql += u' ' + orderOf(*query.entity, query.sort, query.order);
    if (query.limit > 0)
        sql += u" LIMIT %1"_s.arg(query.limit);
    Statement statement = m_connection.prepare(sql);
    statement.bindAll(where.binds).run();
    return readAll(*query.entity, statement);
}

QList<Record> Reader::referring(const FieldBase &reference, Id id, const FieldBase *sort, int limit)
{
    const Entity &entity = reference.entity();
    QString sql = recordSelect(entity) + u" WHERE t.%1 = ? ORDER BY "_s.arg(quotedName(reference.name()));
    sql += sort ? u"t.%1 DESC, t.\"id\" DESC"_s.arg(quotedName(sort->name())) : u"t.\"id\" DESC"_s;
    if (limit > 0)
        sql += u" LIMIT %1"_s.arg(limit);
    Statement statement = m_connection.prepare(sql);
    statement.bind(id).run();
    return readAll(entity, statement);
}

QList<Id> Reader::lookup(const FieldBase &keyed, const QVariant &value, const QString &variant)
{
    QList<Id> ids;
    if (value.isNull())
        return ids;
    if (value.metaType() == QMetaType::fromType<PhoneEnd>()) {
        const QString key = quotedName(keyed.keyColumn());
        Statement statement =
            m_connection.prepare(u"SELECT \"id\" FROM %1 WHERE %2 = ? AND %3 IS NOT NULL LIMIT 100"_s.arg(
                quotedName(keyed.entity().name()), m_dialect.phoneEnd(key, phoneEndDigits), key));
        statement.bind(value.value<PhoneEnd>().digits.right(phoneEndDigits)).run();
        while (statement.next())
            ids.append(statement.integer(0));
        return ids;
    }
    const bool text =
        keyed.kind() != Kind::Phone && keyed.kind() != Kind::Email; // however it is capitalised and accented
    const QVariant from =
        text ? QVariant(sortKeyStem(value.toString(), keyed.namesPerson(variant))) : keyOf(keyed, value, variant);
    if (from.isNull())
        return ids;
    Statement statement = m_connection.prepare(u"SELECT \"id\" FROM %1 WHERE %2 >= ? AND %2 %3 ? LIMIT 100"_s.arg(
        quotedName(keyed.entity().name()), quotedName(keyed.keyColumn()), text ? u"<"_s : u"<="_s));
    statement.bind(from).bind(text ? QVariant(from.toByteArray() + '\x02') : from).run();
    while (statement.next())
        ids.append(statement.integer(0));
    return ids;
}

QList<Id> Reader::withBelongings(Id id)
{
    QList<Id> all{id};
    for (const Entity *entity : m_schema.entities()) {
        for (const FieldBase *field : entity->fields()) {
            if (!field->spec().owner && !field->spec().cascades)
                continue;
            Statement statement =
                m_connection.prepare(u"SELECT \"id\" FROM %1 WHERE %2 = ? ORDER BY \"id\" DESC LIMIT 100"_s.arg(
                    quotedName(entity->name()), quotedName(field->name())));
            statement.bind(id).run();
            while (statement.next())
                all.append(statement.integer(0));
        }
    }
    return all;
}

QList<Id> Reader::matching(const FieldBase &field, const QVariant &value)
{
    Query query;
    query.entity = &field.entity();
    query.filter = Filter::condition(field, Filter::Equal, value);
    return ids(query, {}, 0);
}

SearchText Reader::searchText(const Record &record, const QList<Record> &parts)
{
    return searchTextOf(record, parts,
                        [this](const FieldBase &reference, Id id) { return titleOf(*reference.target(), id); });
}

const Reader::SearchPlan &Reader::searchPlan(const Entity &entity)
{
    SearchPlan &plan = m_searchPlans[&entity];
    if (!plan.sql.isEmpty())
        return plan;
    for (const FieldBase *field : entity.fields())
        if (field->spec().searchable || field == entity.titleField() || field == entity.variantField())
            plan.fields.append(field);
    QStringList columns{u"t.\"id\""_s};
    for (const FieldBase *field : std::as_const(plan.fields))
        columns += selectedColumns(*field, u"t"_s);
    const FieldBase *owner = entity.ownerField();
    plan.found =
        std::any_of(plan.fields.begin(), plan.fields.end(), [](const FieldBase *f) { return f->spec().searchable; });
    plan.sql = u"SELECT %1 FROM %2 t WHERE t.%3 = ?"_s.arg(columns.join(u", "_s), quotedName(entity.name()),
                                                           quotedName(owner ? owner->name() : u"id"_s));
    return plan;
}

QList<Record> Reader::searchedParts(const Entity &entity, Id id)
{
    const SearchPlan &plan = searchPlan(entity);
    QList<Record> records;
    if (!plan.found)
        return records;
    Statement statement = m_connection.prepare(plan.sql);
    statement.bind(id).run();
    while (statement.next()) {
        Record record(entity, statement.integer(0));
        int at = 1;
        for (const FieldBase *field : plan.fields) {
            const int start = at;
            record.setValue(*field, readColumns(*field, [&](int i) { return statement.value(start + i); }));
            at += field->kind() == Kind::Money ? 2 : 1;
        }
        records.append(record);
    }
    return records;
}

// Reads the searchable columns only: this is asked for every candidate of a search.
SearchText Reader::searchText(const Entity &entity, Id id)
{
    const QList<Record> whole = searchedParts(entity, id);
    if (whole.isEmpty())
        return {};
    QList<Record> all;
    for (const Entity *part : entity.parts())
        all += searchedParts(*part, id);
    return searchText(whole.first(), all);
}
