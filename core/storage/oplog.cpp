// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/oplog.h"

#include "core/record/changejson.h"
#include "core/record/valuetext.h"
#include "core/schema/schema.h"
#include "core/storage/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

OpLog::OpLog(Connection &connection, const Schema &schema) : m_connection(connection), m_schema(schema) {}

void OpLog::begin(Id action, const Action &what, const QString &user, Id reverses)
{
    // A hybrid logical clock: never behind the wall clock, never twice the same, ascending even when clocks jump back.
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 last =
        m_connection.scalar(u"SELECT \"clock\" FROM \"action\" ORDER BY \"seq\" DESC LIMIT 1"_s).toLongLong();
    Statement statement = m_connection.prepare(
        u"INSERT INTO \"action\" (\"id\", \"clock\", \"time\", \"user\", \"verb\", \"entity\", \"records\", \"subject\", \"reverses\") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    statement.bind(action).bind(std::max(now << 16, last + 1)).bind(now).bind(user).bind(verbName(what.verb));
    statement.bind(what.entity)
        .bind(what.count)
        .bind(what.subject)
        .bind(reverses ? QVariant(reverses) : QVariant())
        .run();
}

void OpLog::setSize(Id action, qint64 records, const QString &subject)
{
    Statement statement =
        m_connection.prepare(u"UPDATE \"action\" SET \"records\" = ?, \"subject\" = ? WHERE \"id\" = ?"_s);
    statement.bind(records).bind(subject).bind(action).run();
}

QByteArray OpLog::fieldsJson(const Change &change)
{
    return QJsonDocument(editsToJson(change)).toJson(QJsonDocument::Compact);
}

namespace
{
void appendJsonString(QByteArray *out, const QString &text)
{
    out->append('"');
    const QByteArray utf8 = text.toUtf8();
    qsizetype plain = 0; // where what needs no escape begins
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto byte = uchar(utf8[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        out->append(utf8.constData() + plain, i - plain);
        plain = i + 1;
        if (byte < 0x20) {
            static const char digits[] = "0123456789abcdef";
            out->append("\\u00").append(digits[byte >> 4]).append(digits[byte & 15]);
        } else {
            out->append('\\').append(char(byte));
        }
    }
    out->append(utf8.constData() + plain, utf8.size() - plain).append('"');
}
} // namespace

void OpLog::append(Id action, const Change &change)
{
    Statement statement = m_connection.prepare(
        u"INSERT INTO \"op\" (\"action\", \"entity\", \"type\", \"first_id\", \"last_id\", \"body\") VALUES (?, ?, ?, ?, ?, ?)"_s);
    statement.bind(action)
        .bind(change.entity->name())
        .bind(changeTypeName(change.type))
        .bind(change.id)
        .bind(change.id);
    statement.bind(QString::fromUtf8(fieldsJson(change))).run();
}

void OpLog::appendBatch(Id action, const Entity &entity, const QString &type, Id first, Id last, const QByteArray &body)
{
    Statement statement = m_connection.prepare(
        u"INSERT INTO \"op\" (\"action\", \"entity\", \"type\", \"first_id\", \"last_id\", \"body\") VALUES (?, ?, ?, ?, ?, ?)"_s);
    statement.bind(action).bind(entity.name()).bind(type).bind(first).bind(last).bind(body).run();
}

// Written by hand: building a QJsonObject for each of a million records would cost as much as inserting them.
void OpLog::appendBatchItem(QByteArray *body, const Record &record)
{
    if (body->isEmpty())
        body->reserve(1024);
    else
        body->append(',');
    body->append("[\"")
        .append(record.entity().spec().name)
        .append("\",")
        .append(QByteArray::number(record.id()))
        .append(",{");
    bool first = true;
    for (const FieldBase *field : record.entity().fields()) {
        const QVariant &value = record.value(*field);
        if (value.isNull() || field->isRollup())
            continue;
        if (!first)
            body->append(',');
        first = false;
        body->append('"').append(field->spec().name).append("\":");
        if (value.typeId() == QMetaType::QString)
            appendJsonString(body, value.toString());
        else if (field->kind() == Kind::Money || field->kind() == Kind::Decimal)
            body->append(QJsonDocument(QJsonArray{jsonFromValue(field->kind(), value)})
                             .toJson(QJsonDocument::Compact)
                             .chopped(1)
                             .mid(1));
        else
            body->append(QByteArray::number(value.toLongLong()));
    }
    body->append("}]");
}

QByteArray OpLog::finishedBatch(const QByteArray &items)
{
    return qCompress('[' + items + ']', 1);
}

QList<Change> OpLog::decode(const QString &entity, const QString &type, Id id, const QByteArray &body) const
{
    if (!type.startsWith("batch"_L1))
        return {changeFromJson(m_schema, entity, type, id, QJsonDocument::fromJson(body).object())};
    QList<Change> changes;
    const QString each = type == "batch_remove"_L1 ? u"remove"_s : u"insert"_s;
    const QJsonArray items = QJsonDocument::fromJson(qUncompress(body)).array();
    for (const QJsonValue &item : items) {
        const QJsonArray parts = item.toArray();
        changes.append(
            changeFromJson(m_schema, parts.at(0).toString(), each, parts.at(1).toInteger(), parts.at(2).toObject()));
    }
    changes.removeIf([](const Change &change) { return !change.entity; });
    return changes;
}

void OpLog::forEachBackwards(Id action, const std::function<void(const QList<Change> &)> &visit)
{
    qint64 before = std::numeric_limits<qint64>::max();
    for (;;) { // a statement of its own for each op: the visitor writes
        QList<Change> changes;
        {
            Statement statement = m_connection.prepare(
                u"SELECT \"seq\", \"entity\", \"type\", \"first_id\", \"body\" FROM \"op\" WHERE \"action\" = ? AND \"seq\" < ? ORDER BY \"seq\" DESC LIMIT 1"_s);
            statement.bind(action).bind(before).run();
            if (!statement.next())
                return;
            before = statement.integer(0);
            changes =
                decode(statement.text(1), statement.text(2), statement.integer(3), statement.value(4).toByteArray());
        }
        if (!changes.isEmpty() && changes.first().entity)
            visit(changes);
    }
}

QList<Change> OpLog::changes(Id action, int limit, const QList<Id> &about)
{
    const QSet<Id> wanted(about.begin(), about.end());
    const auto belongs = [&](const Change &change) {
        if (wanted.isEmpty() || wanted.contains(change.id))
            return true;
        for (const FieldBase *field : change.entity->fields()) // what is gone by now is known by what it says itself
            if ((field->spec().owner || field->spec().cascades) && change.type != Change::Update &&
                (change.type == Change::Insert ? change.after(*field) : change.before(*field)).toLongLong() ==
                    about.first())
                return true;
        return false;
    };
    const auto mayBelong = [&](const QString &type, Id first, Id last) {
        if (wanted.isEmpty() || (first == last && type != "update"_L1))
            return true;
        return std::any_of(about.begin(), about.end(), [&](Id id) { return first <= id && id <= last; });
    };
    Statement statement = m_connection.prepare(
        u"SELECT \"entity\", \"type\", \"first_id\", \"body\", \"last_id\" FROM \"op\" WHERE \"action\" = ? ORDER BY \"seq\""_s);
    statement.bind(action).run();
    QList<Change> changes;
    while (changes.size() < limit && statement.next()) {
        if (!mayBelong(statement.text(1), statement.integer(2), statement.integer(4)))
            continue;
        const QList<Change> decoded =
            decode(statement.text(0), statement.text(1), statement.integer(2), statement.value(3).toByteArray());
        for (const Change &change : decoded)
            if (change.entity && belongs(change))
                changes.append(change);
    }
    return changes.mid(0, limit);
}

void OpLog::forEachForwards(const std::function<void(const QList<Change> &)> &visit)
{
    Statement statement =
        m_connection.prepare(u"SELECT \"entity\", \"type\", \"first_id\", \"body\" FROM \"op\" ORDER BY \"seq\""_s);
    statement.run();
    while (statement.next())
        visit(decode(statement.text(0), statement.text(1), statement.integer(2), statement.value(3).toByteArray()));
}

namespace
{
const QString entryColumns =
    u"SELECT a.\"id\", a.\"time\", a.\"user\", a.\"verb\", a.\"entity\", a.\"records\", a.\"subject\", a.\"reverses\", "
    u"EXISTS (SELECT 1 FROM \"action\" u WHERE u.\"reverses\" = a.\"id\") "
    u"FROM \"action\" a"_s;

HistoryEntry readEntry(Statement &statement)
{
    HistoryEntry entry;
    entry.id = statement.integer(0);
    entry.time = QDateTime::fromMSecsSinceEpoch(statement.integer(1));
    entry.user = statement.text(2);
    entry.action = {verbFromName(statement.text(3)), statement.text(4), statement.integer(5), statement.text(6)};
    entry.reverses = statement.integer(7);
    entry.reversed = statement.integer(8) != 0;
    return entry;
}
} // namespace

QList<HistoryEntry> OpLog::recent(int limit, const QList<Id> &about)
{
    QString sql = entryColumns;
    // As many places as the next power of two: statements are kept by their text, and there are only a few such texts.
    const qsizetype places = about.isEmpty() ? 0 : qsizetype(std::bit_ceil(size_t(about.size())));
    if (!about.isEmpty())
        sql +=
            u" WHERE a.\"id\" IN (SELECT \"action\" FROM \"op\" WHERE \"first_id\" IN (%1) UNION SELECT \"action\" FROM \"op\" WHERE \"last_id\" > \"first_id\" AND \"first_id\" <= ? AND \"last_id\" >= ?)"_s
                .arg(QStringList(places, u"?"_s).join(u','));
    sql += u" ORDER BY a.\"seq\" DESC LIMIT %1"_s.arg(limit);
    Statement statement = m_connection.prepare(sql);
    for (qsizetype i = 0; i < places; ++i)
        statement.bind(i < about.size() ? about[i] : about.first());
    if (!about.isEmpty())
        statement.bind(about.first()).bind(about.first());
    statement.run();
    QList<HistoryEntry> entries;
    while (statement.next())
        entries.append(readEntry(statement));
    return entries;
}

std::optional<HistoryEntry> OpLog::entry(Id action)
{
    Statement statement = m_connection.prepare(entryColumns + u" WHERE a.\"id\" = ?"_s);
    statement.bind(action).run();
    if (!statement.next())
        return std::nullopt;
    return readEntry(statement);
}

// The file is the undo stack: what is not taken back yet, in order. It survives a restart and knows other programs'
// work.
UndoState OpLog::undoState()
{
    QList<HistoryEntry> entries = recent(400);
    std::reverse(entries.begin(), entries.end());
    QList<HistoryEntry> done, undone;
    QHash<Id, Action> originals; // of undo and redo entries: what they are about
    for (const HistoryEntry &entry : std::as_const(entries)) {
        const auto take = [&](QList<HistoryEntry> &stack) {
            for (qsizetype i = stack.size() - 1; i >= 0; --i) {
                if (stack[i].id == entry.reverses) {
                    originals[entry.id] = originals.value(entry.reverses, stack[i].action);
                    stack.removeAt(i);
                    return true;
                }
            }
            return false;
        };
        if (entry.action.verb == Action::Undo) {
            if (take(done))
                undone.append(entry);
        } else if (entry.action.verb == Action::Redo) {
            if (take(undone))
                done.append(entry);
        } else {
            done.append(entry);
            undone.clear();
        }
    }
    const auto top = [&](const QList<HistoryEntry> &stack) {
        HistoryEntry entry = stack.isEmpty() ? HistoryEntry() : stack.last();
        entry.action = originals.value(entry.id, entry.action);
        return entry;
    };
    return {top(done), top(undone)};
}
