// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/filtertext.h"
#include "tests/support/storefixture.h"

#include <QScopeGuard>
#include <QThread>
#include <atomic>

using namespace Qt::StringLiterals;

TEST_CASE("a new file is created and opened again")
{
    StoreFixture f;
    CHECK(f.info.created);
    const Id id = f.addPerson(u"张伟"_s, u"138 1234 5678"_s, u"wei@example.com"_s);
    f.reopen();
    CHECK_FALSE(f.info.created);
    const auto record = f.load(f.schema->contact, id);
    REQUIRE(record);
    CHECK((*record)[f.schema->contact.name] == u"张伟"_s);
    CHECK(record->version() == 1);
}

TEST_CASE("a person is found by characters and pinyin and the last digits of the phone")
{
    StoreFixture f;
    f.addPerson(u"张伟"_s, u"+86 138 1234 5678"_s);
    f.addPerson(u"单雄信"_s);
    f.addPerson(u"Jürgen Müller"_s, {}, u"j.mueller@firma.example"_s);
    CHECK(f.found(u"张"_s) == QStringList{u"张伟"_s});
    CHECK(f.found(u"zw"_s) == QStringList{u"张伟"_s});
    CHECK(f.found(u"5678"_s) == QStringList{u"张伟"_s});
    CHECK(f.found(u"shanxx"_s) == QStringList{u"单雄信"_s});
    CHECK(f.found(u"muller"_s) == QStringList{u"Jürgen Müller"_s});
    CHECK(f.found(u"firma"_s) == QStringList{u"Jürgen Müller"_s});
    CHECK(f.found(u"xyz"_s).isEmpty());
    CHECK(f.found({}) == QStringList{u"Jürgen Müller"_s, u"单雄信"_s, u"张伟"_s});
}

TEST_CASE("every change is undone and redone also after a restart")
{
    StoreFixture f;
    const Id id = f.addPerson(u"Ada"_s, u"0301234"_s);
    f.reopen();
    const auto before = f.load(f.schema->contact, id);
    Record after = *before;
    after.set(f.schema->contact.notes, u"likes tea"_s);
    REQUIRE(await<ChangeSet>([&](auto done) { f.store->save(*before, after, nullptr, done); }).ok());
    CHECK(f.found(u"tea"_s).size() == 1);
    CHECK(f.store->undoState().undo.action.verb == Action::Edit);
    f.undo();
    CHECK(f.found(u"tea"_s).isEmpty());
    f.reopen();
    CHECK(f.store->undoState().redo.action.verb == Action::Edit);
    f.redo();
    CHECK(f.found(u"tea"_s).size() == 1);
    f.undo();
    f.undo();
    CHECK(f.found({}).isEmpty());
    CHECK(f.found(u"1234"_s).isEmpty());
    f.redo();
    CHECK(f.found(u"1234"_s) == QStringList{u"Ada"_s});
}

TEST_CASE("removing a contact takes its parts and activities and undo gives all back")
{
    StoreFixture f;
    const Id id = f.addPerson(u"Ada"_s, u"0301234"_s);
    Record call(f.schema->activity, f.store->newId());
    call.set(f.schema->activity.type, u"call"_s);
    call.set(f.schema->activity.status, u"done"_s);
    call.set(f.schema->activity.at, QDateTime::fromMSecsSinceEpoch(1700000000000));
    call.set(f.schema->activity.contact, id);
    f.apply({{Action::Log, u"activity"_s, 1, {}}, {insertion(call)}});
    CHECK(f.load(f.schema->contact, id)->value(f.schema->contact.lastActivity).toLongLong() == 1700000000000);
    REQUIRE(await<ChangeSet>([&](auto done) { f.store->remove(f.schema->contact, {id}, nullptr, done); }).ok());
    CHECK_FALSE(f.load(f.schema->contact, id));
    CHECK_FALSE(f.load(f.schema->activity, call.id()));
    f.undo();
    REQUIRE(f.load(f.schema->contact, id));
    CHECK(f.load(f.schema->contact, id)->value(f.schema->contact.lastActivity).toLongLong() == 1700000000000);
    CHECK(f.load(f.schema->activity, call.id()));
    CHECK(f.found(u"1234"_s) == QStringList{u"Ada"_s});
}

TEST_CASE("what changed since is not overwritten by a stale edit")
{
    StoreFixture f;
    const Id id = f.addPerson(u"Ada"_s);
    const auto before = f.load(f.schema->contact, id);
    Record one = *before, two = *before;
    one.set(f.schema->contact.notes, u"one"_s);
    two.set(f.schema->contact.notes, u"two"_s);
    REQUIRE(await<ChangeSet>([&](auto done) { f.store->save(*before, one, nullptr, done); }).ok());
    const auto second = await<ChangeSet>([&](auto done) { f.store->save(*before, two, nullptr, done); });
    REQUIRE_FALSE(second.ok());
    CHECK(second.error().code == Error::Conflict);
    CHECK((*f.load(f.schema->contact, id))[f.schema->contact.notes] == u"one"_s);
}

TEST_CASE_METHOD(StoreFixture, "the history of a record tells what happened to its parts")
{
    const Id person = addPerson(u"Elena Marchetti"_s, u"+49 30 123456"_s),
             other = addPerson(u"Somebody Else"_s, u"+49 30 654321"_s);
    const auto whole = [&](Id id) {
        return **await<std::optional<Store::Whole>>(
            [&](auto done) { store->loadWhole(schema->contact, id, nullptr, done); });
    };
    const auto history = [&](Id about) {
        return await<QList<HistoryEntry>>([&](auto done) { store->history(20, about, nullptr, done); })->size();
    };
    CHECK(history(person) == 1);
    const Record before = whole(person).parts.first();
    Record after = before;
    after.set(schema->phone.number, u"+49 30 777777"_s);
    apply({{Action::Edit, u"contact"_s, 1, {}}, {*difference(before, after)}});
    CHECK(history(person) == 2);
    CHECK(history(other) == 1);
}

TEST_CASE_METHOD(StoreFixture, "the history of a record tells only its own share of what was done to many")
{
    const Id first = addPerson(u"Elena Marchetti"_s, u"+49 30 123456"_s),
             second = addPerson(u"Somebody Else"_s, u"+49 30 654321"_s);
    const auto set = await<ChangeSet>([&](auto done) {
        store->setValues(schema->contact, {first, second}, {{&schema->contact.status, u"lost"_s}}, nullptr, done);
    });
    REQUIRE(set.ok());
    const Id edited = store->undoState().undo.id;
    const auto removed = await<ChangeSet>([&](auto done) {
        store->remove(schema->contact, {first, second}, nullptr, done);
    });
    REQUIRE(removed.ok());
    const auto about = [&](Id action, Id id) {
        return *await<QList<Change>>([&](auto done) { store->changesOf(action, 100, id, nullptr, done); });
    };
    CHECK(about(edited, 0).size() == 2);
    const QList<Change> own = about(edited, second);
    REQUIRE(own.size() == 1);
    CHECK(own.first().id == second);
    const QList<Change> gone = about(store->undoState().undo.id, second); // with its phone
    CHECK(gone.size() == 2);
    for (const Change &change : gone)
        CHECK((change.id == second || change.before(schema->phone.contact).toLongLong() == second));
}

TEST_CASE_METHOD(StoreFixture, "closing the file ends a computation that would never end")
{
    std::atomic<bool> begun = false, ended = false;
    store->compute<int>(
        [&](Facts &facts) -> int {
            const auto note = qScopeGuard([&] { ended = true; });
            for (begun = true;;)
                facts.all(schema->stage);
        },
        nullptr, [](const Result<int> &) {});
    while (!begun)
        QThread::msleep(1);
    store.reset();
    CHECK(ended);
}

TEST_CASE_METHOD(StoreFixture, "closing the file waits for what writes something that is wanted")
{
    std::atomic<bool> begun = false, whole = false;
    store->compute<int>(
        [&](Facts &facts) -> int {
            begun = true;
            QThread::msleep(50);
            const int stages = int(facts.all(schema->stage).size());
            whole = true;
            return stages;
        },
        nullptr, [](const Result<int> &) {}, {}, Store::Pace::Kept);
    while (!begun)
        QThread::msleep(1);
    store.reset();
    CHECK(whole);
}

TEST_CASE("a condition on a tag or a part of a text comes back as it was written")
{
    const CrmSchema schema;
    for (const QString &text : {u"tags = v"_s, u"tags = 贵"_s, u"tags = \"Open source\""_s, u"tags = vip"_s,
                                u"name ~ GmbH"_s, u"employees >= 50"_s}) {
        INFO(text.toStdString());
        const Result<Filter> filter = filterFromText(text, schema.contact, schema);
        REQUIRE(filter.ok());
        CHECK(filterToText(*filter, schema.contact) == text);
    }
}
