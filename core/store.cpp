// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store.h"

#include "core/domain/settle.h"
#include "core/schema/schema.h"
#include "core/storage/connection.h"
#include "core/storage/storethreads.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

Store::Store(Schema &schema, QObject *parent)
    : QObject(parent), m_schema(schema), m_threads(std::make_unique<Threads>())
{
    qRegisterMetaType<ChangeSet>();
}

Store::~Store()
{
    Threads &t = *m_threads;
    t.counts.finish();
    t.answers.finish();
    t.figures.finish();
    t.copies.finish();
    if (t.reader)               // first the reader: the last connection to close tidies the file up
        t.reader->finish([&t] { // connections end in the thread they began in
            t.questions.reset();
            t.readConnection.reset();
        });
    if (t.writer)
        t.writer->finish([&t] {
            t.changes.reset();
            DataFile::close(std::move(t.writeConnection));
        });
}

void Store::open(const QString &path, const QString &user, QObject *receiver, Answer<OpenInfo> done)
{
    m_path = QFileInfo(path).absoluteFilePath();
    m_user = user;
    m_threads->reader = std::make_unique<DbThread>();
    m_threads->writer = std::make_unique<DbThread>();
    m_threads->counts.thread = std::make_unique<DbThread>();
    m_threads->answers.thread = std::make_unique<DbThread>();
    m_threads->figures.thread = std::make_unique<DbThread>();
    m_threads->copies.thread = std::make_unique<DbThread>();
    m_threads->writer->post([this, recipient = Recipient(receiver), done] {
        Threads &t = *m_threads;
        const Result<OpenInfo> opened = guarded<OpenInfo>([&] {
            OpenInfo info;
            t.writeConnection = DataFile::open(m_path, t.dialect, m_schema, snapshotFolder(), &info, &m_opening);
            t.ids = std::make_unique<IdSource>(*t.writeConnection);
            t.changes = std::make_unique<Writer>(*t.writeConnection, t.dialect, m_schema, *t.ids);
            t.changes->setSettle(
                [this, &t](Record *after, const Record *before) { return settle(after, before, t.changes->reader()); });
            t.changes->setDependents([this](const Entity &written) { return settledAfter(written, m_schema); });
            return info;
        });
        const UndoState undo = opened.ok() ? t.changes->log().undoState() : UndoState();
        t.reader->post([this, &t, recipient, done, opened, undo] {
            const Result<OpenInfo> result = !opened.ok() ? opened : guarded<OpenInfo>([&] {
                t.readConnection = DataFile::openReader(m_path);
                t.questions = std::make_unique<Reader>(*t.readConnection, t.dialect, m_schema);
                t.questions->setMustStop([&t] { return t.reader->mustYield(); }, Reader::Some);
                return *opened;
            });
            const auto finish = [this, done, result, undo] {
                if (result.ok()) {
                    m_readOnly = result->readOnly;
                    m_undo = undo;
                }
                Q_EMIT undoChanged();
                done(result);
            };
            if (recipient.direct)
                finish();
            else
                QMetaObject::invokeMethod(
                    this,
                    [recipient, finish] {
                        if (!recipient.gone())
                            finish();
                    },
                    Qt::QueuedConnection);
        });
    });
}

void Store::reread()
{
    m_threads->writer->post([this] {
        const Result<UndoState> undo = guarded<UndoState>([&] { return m_threads->changes->log().undoState(); });
        QMetaObject::invokeMethod(
            this,
            [this, undo] {
                if (undo.ok())
                    m_undo = *undo;
                Q_EMIT changed({});
                Q_EMIT undoChanged();
            },
            Qt::QueuedConnection);
    });
}

QByteArray Store::keyOf(QObject *receiver, const QByteArray &key) const
{
    return key.isEmpty() ? key : key + QByteArray::number(quintptr(receiver), 16);
}

// Who writes on into a damaged file makes more of it unreadable.
void Store::noteDamage(const Error &error)
{
    if (error.code == Error::Damaged && !m_readOnly.exchange(true))
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT damaged(error); }, Qt::QueuedConnection);
}

void Store::find(const Query &query, int screen, QObject *receiver, Answer<Page> answer, const QByteArray &key)
{
    const QByteArray slot = keyOf(receiver, key);
    m_threads->reader->post(
        [this, query, screen, recipient = Recipient(receiver), answer, slot] {
            if (recipient.gone())
                return;
            Result<Page> first = guarded<Page>([&] { return m_threads->questions->firstScreen(query, screen); });
            if (first.ok() && query.limit > 0 && first->ids.size() >= query.limit) { // all that was asked for
                first.value().ids.resize(query.limit);
                first.value().complete = true;
            }
            deliver<Page>(recipient, answer, first);
            if (!first.ok() || first->complete)
                return;
            m_threads->reader->postBackground(
                [this, query, screen, recipient, answer] {
                    const Result<Page> all =
                        guarded<Page>([&] { return m_threads->questions->find(query, screen, true); });
                    if (!all.ok() && all.error().code == Error::Cancelled)
                        return false;
                    deliver<Page>(recipient, answer, all);
                    return true;
                },
                slot);
        },
        slot);
}

void Store::rows(const Query &query, const QList<Id> &ids, QObject *receiver, Answer<QList<Row>> answer)
{
    askReader<QList<Row>>(
        {}, receiver, [query, ids](Reader &reader) { return reader.rows(*query.entity, query.columns, ids); }, answer);
}

void Store::records(const Query &query, QObject *receiver, Answer<QList<Record>> answer, const QByteArray &key)
{
    askReader<QList<Record>>(
        key, receiver, [query](Reader &reader) { return reader.records(query); }, answer);
}

void Store::load(const Entity &entity, Id id, QObject *receiver, Answer<std::optional<Record>> answer)
{
    askReader<std::optional<Record>>(
        {}, receiver, [&entity, id](Reader &reader) { return reader.load(entity, id); }, answer);
}

void Store::loadWhole(const Entity &entity, Id id, QObject *receiver, Answer<std::optional<Whole>> answer)
{
    askReader<std::optional<Whole>>(
        "whole", receiver,
        [&entity, id](Reader &reader) -> std::optional<Whole> {
            const std::optional<Record> record = reader.load(entity, id);
            if (!record)
                return std::nullopt;
            Whole whole{*record, {}, {}};
            for (const Entity *part : entity.parts())
                whole.parts += reader.parts(*part, id);
            const auto addTitles = [&](const Record &of) {
                for (const FieldBase *field : of.entity().fields()) {
                    const Id target = field->isReference() ? of.value(*field).toLongLong() : 0;
                    if (target && !whole.titles.contains(target))
                        whole.titles.insert(target, reader.titleOf(*field->target(), target));
                }
            };
            addTitles(whole.record);
            for (const Record &part : std::as_const(whole.parts))
                addTitles(part);
            return whole;
        },
        answer);
}

void Store::referring(const FieldBase &reference, Id id, const FieldBase *sort, int limit, QObject *receiver,
                      Answer<QList<Record>> answer)
{
    askReader<QList<Record>>(
        {}, receiver,
        [&reference, id, sort, limit](Reader &reader) { return reader.referring(reference, id, sort, limit); }, answer);
}

void Store::count(const Entity &entity, const Filter &filter, QObject *receiver, Answer<qint64> answer,
                  const QByteArray &key)
{
    askSide<qint64>(
        m_threads->counts, key, receiver, [&entity, filter](Reader &reader) { return reader.count(entity, filter); },
        std::move(answer));
}

void Store::totals(const Query &query, const FieldBase &group, const FieldBase &money, const FieldBase &weight,
                   QObject *receiver, Answer<QList<Total>> answer, const QByteArray &key)
{
    askSide<QList<Total>>(
        m_threads->counts, key, receiver,
        [query, &group, &money, &weight](Reader &reader) { return reader.totals(query, {group}, &money, &weight); },
        std::move(answer));
}

void Store::computeWith(std::function<void(Facts &)> job, QObject *receiver, Answer<void> answer, const QByteArray &key,
                        Pace pace)
{
    askSide<bool>(
        pace == Pace::Prompt ? m_threads->answers
        : pace == Pace::Long ? m_threads->figures
                             : m_threads->copies,
        key, receiver,
        [job = std::move(job)](Reader &reader) {
            job(reader);
            return true;
        },
        [answer = std::move(answer)](const Result<bool> &done) {
            answer(done.ok() ? Result<void>() : Result<void>(done.error()));
        });
}

void Store::tagsInUse(const FieldBase &tags, QObject *receiver, Answer<QStringList> answer)
{
    askReader<QStringList>(
        "tags", receiver, [&tags](Reader &reader) { return reader.tagsInUse(tags); }, answer);
}

void Store::history(int limit, Id about, QObject *receiver, Answer<QList<HistoryEntry>> answer)
{
    askReader<QList<HistoryEntry>>(
        "history", receiver,
        [limit, about](Reader &reader) {
            return OpLog(reader.connection(), reader.schema())
                .recent(limit, about ? reader.withBelongings(about) : QList<Id>());
        },
        answer);
}

void Store::changesOf(Id action, int limit, Id about, QObject *receiver, Answer<QList<Change>> answer)
{
    askReader<QList<Change>>(
        {}, receiver,
        [action, limit, about](Reader &reader) {
            return OpLog(reader.connection(), reader.schema())
                .changes(action, limit, about ? reader.withBelongings(about) : QList<Id>());
        },
        std::move(answer));
}

void Store::blob(const QString &digest, QObject *receiver, Answer<QByteArray> answer)
{
    askReader<QByteArray>(
        {}, receiver,
        [digest](Reader &reader) {
            return reader.connection()
                .scalar(u"SELECT \"content\" FROM \"blob\" WHERE \"digest\" = ?"_s, {digest})
                .toByteArray();
        },
        answer);
}

void Store::setting(const QString &key, QObject *receiver, Answer<QString> answer)
{
    askReader<QString>(
        {}, receiver, [key](Reader &reader) { return DataFile::meta(reader.connection(), key); }, answer);
}
