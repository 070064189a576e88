// SPDX-License-Identifier: GPL-3.0-or-later
// The Writer's insert() and update(): what the rules settle of a record, and the journals that go with its change.
#include "core/schema/schema.h"
#include "core/storage/datafile.h"
#include "core/storage/ids.h"
#include "core/storage/sqlerror.h"
#include "core/storage/writer.h"

using namespace Qt::StringLiterals;

namespace
{
Settled settled(const Result<Settled> &result)
{
    if (!result.ok())
        throw SqlError(result.error());
    return *result;
}
} // namespace

void Writer::insert(const Record &record)
{
    m_ids.seen(record.id());
    Record stamped = record;
    stamp(&stamped);
    Settled says;
    if (m_settle && !m_reversing)
        says = settled(m_settle(&stamped, nullptr));
    drawNumbers(&stamped);
    write(insertion(stamped));
    keepJournal(stamped, says.was ? &*says.was : nullptr, says.at);
    addSettled(says);
}

/// From the series of its fields, kept beside the records: what is taken back leaves a gap, no number comes twice. A
/// record that brings its number moves the series on behind it.
void Writer::drawNumbers(Record *record)
{
    for (const FieldBase *field : record->entity().fields()) {
        if (!field->spec().series || m_reversing)
            continue;
        const QString prefix = QString::fromLatin1(field->spec().series), key = u"series."_s + field->path();
        const qint64 last = DataFile::meta(m_connection, key).toLongLong();
        QString number = record->value(*field).toString();
        if (number.isEmpty()) {
            number = prefix + QString::number(last + 1);
            record->setValue(*field, number);
        }
        const qint64 at = number.startsWith(prefix) ? QStringView(number).mid(prefix.size()).toLongLong() : 0;
        if (at > last)
            DataFile::setMeta(m_connection, key, QString::number(at));
    }
}

void Writer::addSettled(const Settled &settled)
{
    for (const auto &touched : settled.touched)
        m_touched.insert(touched);
    Id whole = 0; // of the parts that follow it
    for (Record record : settled.added) {
        record.setId(newId());
        const FieldBase *owner = record.entity().ownerField();
        if (!owner)
            whole = record.id();
        else if (record.value(*owner).isNull())
            record.setValue(*owner, whole);
        insert(record);
    }
}

void Writer::settle(Record *after, const Record &before)
{
    if (m_settle)
        settled(m_settle(after, &before));
}

void Writer::update(const Change &change)
{
    const std::optional<Record> before = m_reader.load(*change.entity, change.id);
    if (!before) {
        write(change); // says that it is gone
        return;
    }
    Record after = *before;
    for (const Edit &edit : change.edits)
        after.setValue(*edit.field, edit.after);
    const Record asked = after;
    const Settled says = m_settle ? settled(m_settle(&after, &*before)) : Settled();
    Change stamped = change;
    if (const std::optional<Change> added = difference(asked, after))
        for (const Edit &edit : added->edits) {
            stamped.edits.removeIf([&](const Edit &e) { return e.field == edit.field; });
            if (before->value(*edit.field) != edit.after)
                stamped.edits.append({edit.field, before->value(*edit.field), edit.after});
        }
    const FieldBase *field = change.entity->updatedAt();
    if (field && !change.touches(*field))
        stamped.edits.append({field, before->value(*field), QDateTime::currentMSecsSinceEpoch()});
    write(stamped);
    keepJournal(after, says.was ? &*says.was : &*before, says.at);
    addSettled(says);
}

/// The latest entry says already that the field came to that value.
bool Writer::isNoted(const Entity &journal, Id whole, const QVariant &value)
{
    const FieldBase *at = journal.field(u"at"_s);
    std::optional<Record> latest;
    for (const Record &entry : m_reader.parts(journal, whole))
        if (!latest || entry.value(*at).toLongLong() >= latest->value(*at).toLongLong())
            latest = entry;
    if (!latest)
        return false;
    for (const FieldBase *field : journal.fields())
        if (field->name().startsWith(u"to_"_s))
            return latest->value(*field) == value;
    return false;
}

/// Parts that say when a field of their whole changed are written here, so that no way of changing it can forget them.
/// Such a part (EntitySpec::journal) has fields from_…, to_…, at and by_user; what else it has under a name of its
/// whole is taken from there. Where from_… must be filled in, the first value is no change.
void Writer::keepJournal(const Record &after, const Record *before, const QDateTime &at)
{
    if (m_reversing)
        return; // what was written then goes, or comes back, with the rest
    for (const Entity *part : after.entity().parts()) {
        if (!*part->spec().journal)
            continue;
        const Entity &whole = after.entity();
        const FieldBase *field = whole.field(QString::fromLatin1(part->spec().journal));
        const FieldBase *where = whole.field(QString::fromLatin1(part->spec().journalWhere));
        const QVariant from = before ? before->value(*field) : QVariant();
        if (from == after.value(*field) ||
            (where && after.value(*where).toString() != QLatin1StringView(part->spec().journalKey)))
            continue;
        if (before && from.isNull() && isNoted(*part, after.id(), after.value(*field)))
            continue; // its history came with it
        Record entry(*part, newId());
        entry.setValue(*part->ownerField(), after.id());
        bool complete = true;
        for (const FieldBase *noted : part->fields()) {
            if (noted->name().startsWith(u"from_"_s)) {
                entry.setValue(*noted, from);
                complete = !noted->spec().required || !from.isNull();
            } else if (noted->name().startsWith(u"to_"_s)) {
                entry.setValue(*noted, after.value(*field));
            } else if (noted->name() == u"at"_s) {
                entry.setValue(*noted, (at.isValid() ? at : QDateTime::currentDateTimeUtc()).toMSecsSinceEpoch());
            } else if (noted->name() == u"by_user"_s) {
                entry.setValue(*noted, m_user);
            } else if (const FieldBase *same = whole.field(noted->name()); same && noted != part->ownerField()) {
                entry.setValue(*noted, after.value(*same));
            }
        }
        if (complete)
            write(insertion(entry));
    }
}

void Writer::stamp(Record *record)
{
    const QVariant now = QDateTime::currentMSecsSinceEpoch();
    for (const FieldBase *field : {record->entity().createdAt(), record->entity().updatedAt()})
        if (field && record->value(*field).isNull())
            record->setValue(*field, now);
}
