// SPDX-License-Identifier: GPL-3.0-or-later
// The writing half of the Store.
#include "core/domain/derive.h"
#include "core/keepfile.h"
#include "core/schema/schema.h"
#include "core/storage/connection.h"
#include "core/storage/ddl.h"
#include "core/storage/storethreads.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Action actionFor(Action::Verb verb, const Entity &entity, qint64 count, const QString &subject)
{
    return {verb, entity.name(), count, count == 1 ? subject : QString()};
}

Record recordOf(const Change &insert)
{
    Record record(*insert.entity, insert.id);
    for (const Edit &edit : insert.edits)
        record.setValue(*edit.field, edit.after);
    return record;
}
} // namespace

Id Store::newId()
{
    return m_threads->ids->next();
}

void Store::cancelJob()
{
    throw SqlError(Error{Error::Cancelled, Texts::tr("Cancelled. Nothing was changed."), {}});
}

template <typename T>
void Store::deliverChange(const Recipient &recipient, const Answer<T> &answer, const Result<T> &result,
                          const ChangeSet &set, const UndoState &undo)
{
    if (!result.ok())
        noteDamage(result.error());
    const auto finish = [this, recipient, answer, result, set, undo] {
        if (result.ok()) {
            m_undo = undo;
            Q_EMIT changed(set);
            Q_EMIT undoChanged();
            if (set.definedSchema)
                Q_EMIT schemaChanged();
        }
        if (answer && !recipient.gone())
            answer(result);
        Q_EMIT writing(--m_pending > 0);
    };
    if (recipient.direct)
        finish();
    else
        QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
}

void Store::write(const Action &action, std::function<void(Writer &)> job, QObject *receiver, Answer<ChangeSet> done)
{
    if (m_pending++ == 0)
        Q_EMIT writing(true);
    m_threads->writer->post([this, action, job = std::move(job), recipient = Recipient(receiver),
                             done = std::move(done)] {
        Writer &writer = *m_threads->changes;
        const Result<ChangeSet> result = guarded<ChangeSet>([&] {
            if (m_readOnly)
                throw SqlError(
                    Error{Error::ReadOnly, Texts::tr("The file is open for reading only. Nothing was changed."), {}});
            writer.begin(action, m_user);
            try {
                job(writer);
                return writer.commit();
            } catch (...) {
                writer.rollback();
                throw;
            }
        });
        UndoState undo;
        if (result.ok())
            undo = writer.log().undoState();
        deliverChange<ChangeSet>(recipient, done, result, result.ok() ? *result : ChangeSet(), undo);
    });
}

void Store::apply(const ChangeSet &set, QObject *receiver, Answer<ChangeSet> done)
{
    write(
        set.action,
        [changes = set.changes](Writer &writer) {
            for (const Change &change : changes) {
                if (change.type == Change::Remove)
                    writer.remove(*change.entity, change.id);
                else if (change.type == Change::Insert)
                    writer.insert(recordOf(change));
                else
                    writer.update(change);
            }
        },
        receiver, std::move(done));
}

void Store::save(const Record &before, const Record &after, QObject *receiver, Answer<ChangeSet> done)
{
    Record completed = after;
    derive(&completed, &before);
    const std::optional<Change> change = difference(before, completed);
    ChangeSet set{actionFor(Action::Edit, after.entity(), 1, completed.title()), {}};
    if (change)
        set.changes.append(*change);
    apply(set, receiver, std::move(done));
}

void Store::setValues(const Entity &entity, const QList<Id> &ids,
                      const QList<std::pair<const FieldBase *, QVariant>> &values, QObject *receiver,
                      Answer<ChangeSet> done)
{
    write(
        actionFor(Action::Edit, entity, ids.size(), {}),
        [&entity, ids, values](Writer &writer) {
            QString subject;
            for (Id id : ids) {
                const std::optional<Record> before = writer.load(entity, id);
                if (!before)
                    continue;
                Record after = *before;
                for (const auto &[field, value] : values)
                    after.setValue(*field, value);
                derive(&after, &*before);
                subject = after.title();
                if (const std::optional<Change> change = difference(*before, after))
                    writer.update(*change);
            }
            if (ids.size() == 1)
                writer.setAction(actionFor(Action::Edit, entity, 1, subject));
        },
        receiver, std::move(done));
}

void Store::changeTags(const FieldBase &tags, const QList<Id> &ids, const QStringList &add, const QStringList &remove,
                       QObject *receiver, Answer<ChangeSet> done)
{
    const Entity &entity = tags.entity();
    write(
        actionFor(Action::Edit, entity, ids.size(), {}),
        [&entity, &tags, ids, add, remove](Writer &writer) {
            for (Id id : ids) {
                const std::optional<Record> before = writer.load(entity, id);
                if (!before)
                    continue;
                QStringList words = FieldType<QStringList>::read(before->value(tags));
                for (const QString &word : remove)
                    words.removeAll(word);
                for (const QString &word : add)
                    if (!words.contains(word))
                        words.append(word);
                Record after = *before;
                after.setValue(tags, FieldType<QStringList>::store(words));
                if (const std::optional<Change> change = difference(*before, after))
                    writer.update(*change);
                if (ids.size() == 1)
                    writer.setAction(actionFor(Action::Edit, entity, 1, before->title()));
            }
        },
        receiver, std::move(done));
}

void Store::remove(const Entity &entity, const QList<Id> &ids, QObject *receiver, Answer<ChangeSet> done)
{
    write(
        actionFor(Action::Delete, entity, ids.size(), {}),
        [&entity, ids](Writer &writer) {
            if (ids.size() == 1)
                writer.setAction(actionFor(Action::Delete, entity, 1, writer.reader().titleOf(entity, ids.first())));
            for (Id id : ids)
                writer.remove(entity, id);
        },
        receiver, std::move(done));
}

void Store::addOwnField(const Entity &entity, const QString &label, Kind kind, const QString &variant,
                        QObject *receiver, Answer<ChangeSet> done)
{
    const Entity *definitions = m_schema.entity(u"own_field"_s);
    const Id id = newId();
    write(
        actionFor(Action::Create, *definitions, 1, label),
        [this, &entity, definitions, label, kind, variant, id](Writer &writer) {
            const QString column = u"own_"_s + QString::number(id, 36);
            const QString type = m_threads->dialect.columnType(kind);
            writer.reader().connection().dropStatements();
            QStringList columns{column + u' ' + type};
            if (kind == Kind::Money)
                columns.append(column + u"_currency TEXT"_s);
            for (const QString &definition : columns)
                writer.reader().connection().exec(
                    u"ALTER TABLE %1 ADD COLUMN %2"_s.arg(quotedName(entity.name()), definition));
            Record record(*definitions, id);
            const auto set = [&](const char *name, const QVariant &value) {
                record.setValue(*definitions->field(QString::fromLatin1(name)), value);
            };
            set("entity", entity.name());
            set("column_name", column);
            set("label", label);
            set("kind", kindName(kind));
            set("variant", variant);
            writer.insert(record);
        },
        receiver, std::move(done));
}

void keepFile(Transaction &transaction, Record file, const QByteArray &content)
{
    const Entity &entity = file.entity();
    const QString digest = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    file.setValue(*entity.field(u"digest"_s), digest);
    file.setValue(*entity.field(u"size"_s), qint64(content.size()));
    transaction.keepContent(digest, content);
    transaction.insert(file);
}

void Store::attach(Record attachment, const QByteArray &content, QObject *receiver, Answer<ChangeSet> done)
{
    write(
        actionFor(Action::Attach, attachment.entity(), 1, attachment.title()),
        [attachment, content](Writer &writer) { keepFile(writer, attachment, content); }, receiver, std::move(done));
}

void Store::run(const Action &action, std::function<void(Transaction &)> job, QObject *receiver, Answer<ChangeSet> done)
{
    write(
        action, [job = std::move(job)](Writer &writer) { job(writer); }, receiver, std::move(done));
}

void Store::reverse(Action::Verb verb, Id action, QObject *receiver, Answer<UndoReport> done)
{
    if (m_pending++ == 0)
        Q_EMIT writing(true);
    m_threads->writer->post([this, verb, action, recipient = Recipient(receiver), done = std::move(done)] {
        Writer &writer = *m_threads->changes;
        ChangeSet set;
        const Result<UndoReport> result = guarded<UndoReport>([&] {
            HistoryEntry entry;
            const UndoState state = writer.log().undoState();
            if (action)
                entry = writer.log().entry(action).value_or(HistoryEntry());
            else
                entry = verb == Action::Undo ? state.undo : state.redo;
            if (!entry.id)
                throw SqlError(Error{Error::NotFound,
                                     verb == Action::Undo ? Texts::tr("There is nothing to undo.")
                                                          : Texts::tr("There is nothing to redo."),
                                     {}});
            if (m_readOnly)
                throw SqlError(
                    Error{Error::ReadOnly, Texts::tr("The file is open for reading only. Nothing was changed."), {}});
            try {
                const UndoReport report = writer.reverse(entry, verb, m_user);
                set = writer.commit();
                return report;
            } catch (...) {
                writer.rollback();
                throw;
            }
        });
        UndoState undo;
        if (result.ok())
            undo = writer.log().undoState();
        deliverChange<UndoReport>(recipient, done, result, set, undo);
    });
}

void Store::undo(QObject *receiver, Answer<UndoReport> done)
{
    reverse(Action::Undo, 0, receiver, std::move(done));
}

void Store::redo(QObject *receiver, Answer<UndoReport> done)
{
    reverse(Action::Redo, 0, receiver, std::move(done));
}

void Store::undoAction(Id action, QObject *receiver, Answer<UndoReport> done)
{
    reverse(Action::Undo, action, receiver, std::move(done));
}

void Store::setSetting(const QString &key, const QString &value)
{
    m_threads->writer->post([this, key, value] {
        if (!m_readOnly)
            (void)guarded<bool>([&] {
                DataFile::setMeta(*m_threads->writeConnection, key, value);
                return true;
            });
    });
}
