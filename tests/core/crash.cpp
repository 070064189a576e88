// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at random moments of edits, imports and upgrades: the file opens, is whole, and holds what was acknowledged.
#include "core/recover.h"
#include "core/storage/connection.h"
#include "tests/support/storefixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

#include <signal.h>

using namespace Qt::StringLiterals;

namespace
{
QStringList killed(const QString &file, const QString &acks, const QString &mode, int afterMs, quint32 seed)
{
    QFile::remove(acks);
    QProcess process;
    process.start(QStringLiteral(RAPPORT_CRASHWRITER), {file, acks, mode, QString::number(seed)});
    REQUIRE(process.waitForStarted());
    QThread::msleep(ulong(afterMs));
    ::kill(pid_t(process.processId()), SIGKILL);
    process.waitForFinished();
    QFile read(acks);
    if (!read.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(read.readAll()).split(u'\n');
    lines.removeLast(); // empty, or a line that was being written
    return lines;
}

/// How long the writer takes until the file is open: kills are spread over that and the time after, however slow it is.
int startTime()
{
    static const int ms = [] {
        QTemporaryDir folder;
        const QString acks = folder.filePath(u"acks"_s);
        QProcess process;
        QElapsedTimer clock;
        clock.start();
        process.start(QStringLiteral(RAPPORT_CRASHWRITER), {folder.filePath(u"a.rapport"_s), acks, u"open"_s, u"1"_s});
        process.waitForFinished();
        return int(std::max<qint64>(20, clock.elapsed()));
    }();
    return ms;
}

void sql(const QString &file, const QStringList &statements)
{
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"crash-test"_s);
        db.setDatabaseName(file);
        REQUIRE(db.open());
        for (const QString &statement : statements) {
            QSqlQuery query(db);
            INFO(statement);
            REQUIRE(query.exec(statement));
        }
        db.close();
    }
    QSqlDatabase::removeDatabase(u"crash-test"_s);
}

void requireWhole(StoreFixture &f)
{
    const Result<QStringList> problems = await<QStringList>([&](auto done) { f.store->check(nullptr, done); });
    REQUIRE(problems.ok());
    INFO(problems->join(u'\n'));
    REQUIRE(problems->isEmpty());
}
} // namespace

TEST_CASE("acknowledged edits survive a kill at any moment")
{
    StoreFixture f;
    QRandomGenerator random(7);
    QHash<Id, int> notes;
    QList<Id> ids;
    int acknowledged = 0;
    for (int round = 0; round < 120; ++round) {
        f.store.reset();
        const QStringList lines = killed(f.path(), f.folder.filePath(u"acks"_s), u"edit"_s,
                                         startTime() / 2 + random.bounded(startTime() + 240), quint32(round));
        for (const QString &line : lines) {
            const QStringList words = line.split(u' ');
            if (words[0] == "new"_L1)
                ids << words[1].toLongLong();
            else if (words[0] == "note"_L1)
                notes[words[1].toLongLong()] = words[2].toInt();
            acknowledged += words[0] != "opened"_L1;
        }
        if (round % 20 != 19)
            continue;
        f.reopen();
        requireWhole(f);
        for (Id id : std::as_const(ids)) {
            const auto record = f.load(f.schema->contact, id);
            REQUIRE(record);
            const QString note = (*record)[f.schema->contact.notes];
            if (notes.contains(id)) // one more edit may have been written but not noted any more
                CHECK(note.mid(5).toInt() >= notes[id]);
        }
    }
    CHECK(acknowledged > 20);
    CHECK(f.found(u"Person"_s).size() >= std::min<qsizetype>(100, ids.size()));
}

TEST_CASE("an import that is killed is there as a whole or not at all")
{
    StoreFixture f;
    QRandomGenerator random(11);
    int rounds = 0;
    for (int round = 0; round < 50; ++round) {
        f.store.reset();
        const QStringList lines = killed(f.path(), f.folder.filePath(u"acks"_s), u"bulk"_s,
                                         startTime() / 2 + random.bounded(2 * startTime() + 400), random.generate());
        rounds += int(lines.filter(u"bulk"_s).size());
        if (round % 10 != 9)
            continue;
        f.reopen();
        requireWhole(f);
        const Result<qint64> count =
            await<qint64>([&](auto done) { f.store->count(f.schema->contact, {}, nullptr, done); });
        REQUIRE(count.ok());
        CHECK(*count % 2000 == 0);
        CHECK(*count >= rounds * 2000);
    }
}

TEST_CASE("an upgrade that is killed is done at the next start")
{
    StoreFixture f;
    const Id id = f.addPerson(u"张伟"_s, u"13800001234"_s);
    QRandomGenerator random(13);
    for (int round = 0; round < 30; ++round) {
        f.store.reset();
        sql(f.path(), {u"DROP TABLE IF EXISTS education"_s, u"DROP INDEX IF EXISTS contact_status"_s,
                       u"ALTER TABLE contact DROP COLUMN hobbies"_s, u"PRAGMA user_version = 0"_s});
        killed(f.path(), f.folder.filePath(u"acks"_s), u"open"_s, random.bounded(2 * startTime()), 1);
        f.reopen();
        requireWhole(f);
        REQUIRE(f.load(f.schema->contact, id));
        REQUIRE(f.found(u"1234"_s) == QStringList{u"张伟"_s});
    }
}

TEST_CASE("sort keys and search of an older version of the program are made anew")
{
    StoreFixture f;
    f.addPerson(u"张伟"_s, u"13800001234"_s);
    f.addPerson(u"Anna Berg"_s, u"+49 30 123456"_s);
    const auto inOrder = [&] {
        Query query;
        query.entity = &f.schema->contact;
        query.sort = &f.schema->contact.name;
        const auto page = await<Page>([&](auto done) { f.store->find(query, 10, nullptr, done); });
        QStringList names;
        for (const Row &row : page->first)
            names.append(row.title);
        return names;
    };
    const QStringList order = inOrder();
    REQUIRE(order.size() == 2);
    f.store.reset();
    sql(f.path(), {u"UPDATE meta SET value = '0' WHERE key IN ('grams', 'sort_key')"_s,
                   u"INSERT INTO contact_search (contact_search) VALUES ('delete-all')"_s,
                   u"UPDATE contact SET name_key = x'00'"_s, u"UPDATE phone SET number_key = ''"_s});
    f.reopen();
    CHECK_FALSE(f.info.snapshot.isEmpty()); // as before every upgrade
    requireWhole(f);
    CHECK(f.found(u"zw"_s) == QStringList{u"张伟"_s});
    CHECK(inOrder() == order);
    f.reopen();
    CHECK(f.info.snapshot.isEmpty());
}

TEST_CASE("an index that others replace goes with the upgrade")
{
    StoreFixture f;
    f.store.reset();
    const QString named = u"SELECT count(*) FROM sqlite_master WHERE name = '%1'"_s;
    sql(f.path(), {u"CREATE INDEX stage_move_opportunity_id ON stage_move (opportunity_id)"_s,
                   u"DROP INDEX stage_move_opportunity_id_all"_s, u"PRAGMA user_version = 3"_s});
    f.reopen();
    CHECK_FALSE(f.info.snapshot.isEmpty());
    requireWhole(f);
    f.store.reset();
    Connection file(f.path(), Connection::ReadOnly);
    CHECK(file.scalar(named.arg(u"stage_move_opportunity_id"_s)) == 0);
    CHECK(file.scalar(named.arg(u"stage_move_opportunity_id_all"_s)) == 1);
}

TEST_CASE("a file of a newer version is refused and not touched")
{
    StoreFixture f;
    f.store.reset();
    sql(f.path(), {u"PRAGMA user_version = 99"_s});
    QFile file(f.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    CrmSchema schema;
    Store store(schema);
    const Result<OpenInfo> opened = await<OpenInfo>([&](auto done) { store.open(f.path(), u"t"_s, nullptr, done); });
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().code == Error::TooNew);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == before);
}

TEST_CASE("what is not a Rapport file is refused")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.rapport"_s);
    SECTION("a text")
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("hello world, this is no database\n").repeated(100));
    }
    SECTION("another database")
    {
        sql(path, {u"CREATE TABLE t (a)"_s});
    }
    CrmSchema schema;
    Store store(schema);
    const Result<OpenInfo> opened = await<OpenInfo>([&](auto done) { store.open(path, u"t"_s, nullptr, done); });
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().code == Error::NotOurs);
    CHECK_FALSE(opened.error().text.isEmpty());
}

TEST_CASE("a damaged file is recovered from its tables and its log")
{
    StoreFixture f;
    QList<Id> ids;
    for (int i = 0; i < 300; ++i)
        ids << f.addPerson(u"Person %1"_s.arg(i), QString::number(5550000 + i));
    f.store.reset();
    QFile file(f.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    QRandomGenerator random(17);
    for (int i = 0; i < 4; ++i) { // some pages are overwritten, but not the first ones
        file.seek(4096 * (60 + random.bounded(int(file.size() / 4096) - 61)));
        file.write(QByteArray(4096, char(0xA5)));
    }
    file.close();
    const QString good = f.folder.filePath(u"good.rapport"_s);
    CrmSchema fresh;
    const Result<RecoveryReport> report = recoverFile(f.path(), good, fresh);
    INFO(report.error().text << report.error().detail);
    REQUIRE(report.ok());
    CrmSchema schema;
    Store store(schema);
    REQUIRE(await<OpenInfo>([&](auto done) { store.open(good, u"t"_s, nullptr, done); }).ok());
    int present = 0;
    for (Id id : ids)
        present += await<std::optional<Record>>([&](auto done) {
                       store.load(schema.contact, id, nullptr, done);
                   })->has_value();
    INFO("rows " << report->rows << " from log " << report->fromLog << " unreadable " << report->unreadable);
    CHECK(present > 250);
}

TEST_CASE("bringing a file up to date says how far it is and leaves it as it was when it is cancelled")
{
    StoreFixture f;
    ChangeSet set{{Action::Create, u"contact"_s, 300, {}}, {}};
    for (int i = 0; i < 300; ++i) {
        Record person(f.schema->contact, f.store->newId());
        person.set(f.schema->contact.kind, u"person"_s);
        person.set(f.schema->contact.name, u"Person %1"_s.arg(i));
        set.changes.append(insertion(person));
    }
    f.apply(set);
    f.store.reset();
    sql(f.path(), {u"UPDATE meta SET value = '0' WHERE key IN ('grams', 'sort_key')"_s});

    CrmSchema schema;
    {
        Store store(schema);
        store.opening().cancel();
        const Result<OpenInfo> opened =
            await<OpenInfo>([&](auto done) { store.open(f.path(), u"tester"_s, nullptr, done); });
        CHECK(opened.error().code == Error::Cancelled);
    }
    {
        Connection file(f.path(), Connection::ReadOnly);
        CHECK(file.scalar(u"SELECT value FROM meta WHERE key = 'grams'"_s).toString() == u"0"_s);
    }
    f.reopen();
    CHECK(f.store->opening().total() == 600); // sort keys, then search
    CHECK(f.store->opening().done() > 500);
    CHECK(f.found(u"person 299"_s).size() == 1);
    f.reopen();
    CHECK(f.store->opening().total() == 0); // nothing to do
}
