// SPDX-License-Identifier: GPL-3.0-or-later
// Service records that become one, and one that becomes two, in the file: what moves, what stays written, one undo.
#include "core/domain/servicemerge.h"
#include "core/domain/servicerecords.h"
#include "tests/support/storefixture.h"

using namespace Qt::StringLiterals;

namespace
{
struct Merging : StoreFixture {
    const ServiceRecord &s() { return schema->serviceRecord; }
    QList<Record> process;
    Id customer = 0;

    Merging()
    {
        process = standardServiceProcess(*schema, [this] { return store->newId(); });
        ChangeSet set{{Action::Create, u"service_process"_s, 1, {}}, {}};
        for (const Record &record : process)
            set.changes.append(insertion(record));
        apply(set);
        customer = addPerson(u"Jonas Lindqvist"_s);
    }
    Id insert(const Record &record)
    {
        apply({{Action::Create, record.entity().name(), 1, record.title()}, {insertion(record)}});
        return record.id();
    }
    Id add(const QString &subject, const std::function<void(Record *)> &fill = {})
    {
        Record record(s(), store->newId());
        record.set(s().subject, subject);
        record.set(s().contact, customer);
        if (fill)
            fill(&record);
        return insert(record);
    }
    Id say(Id service, const QString &text, const QDateTime &at = QDateTime::currentDateTimeUtc())
    {
        Record said(schema->activity, store->newId());
        said.set(schema->activity.type, u"note"_s);
        said.set(schema->activity.status, u"done"_s);
        said.set(schema->activity.body, text);
        said.set(schema->activity.at, at);
        said.set(schema->activity.minutes, 20);
        said.set(schema->activity.service, service);
        return insert(said);
    }
    Id keep(Id service, const QString &name)
    {
        Record file(schema->serviceFile, store->newId());
        file.set(schema->serviceFile.whole, service);
        file.set(schema->serviceFile.name, name);
        const Result<ChangeSet> done =
            await<ChangeSet>([&](auto answer) { store->attach(file, "bytes", nullptr, answer); });
        REQUIRE(done.ok());
        return done->changes.first().id;
    }
    Id use(Id service, Id article, bool helped)
    {
        Record used(schema->articleUse, store->newId());
        used.set(schema->articleUse.record, service);
        used.set(schema->articleUse.article, article);
        if (helped)
            used.set(schema->articleUse.helped, true);
        return insert(used);
    }
    Result<ChangeSet> made(const std::function<Result<ChangeSet>(Facts &)> &make)
    {
        using Answer = std::optional<Result<ChangeSet>>;
        const Result<Answer> answer = await<Answer>(
            [&](auto done) { store->compute<Answer>([&](Facts &file) { return Answer(make(file)); }, nullptr, done); });
        REQUIRE(answer.ok());
        return **answer;
    }
    Result<ChangeSet> merge(Id stays, const QList<Id> &others)
    {
        return made([&](Facts &file) { return mergeOfServices(*schema, stays, others, file); });
    }
    Store::Whole whole(Id id)
    {
        return **await<std::optional<Store::Whole>>([&](auto done) { store->loadWhole(s(), id, nullptr, done); });
    }
    qsizetype countOf(const Store::Whole &whole, const Entity &kind)
    {
        return std::count_if(whole.parts.begin(), whole.parts.end(),
                             [&](const Record &part) { return &part.entity() == &kind; });
    }
    QList<Id> findService(const QString &text)
    {
        Query query;
        query.entity = &s();
        query.text = text;
        return waitFor<Page>([&](auto done) { store->find(query, 100, nullptr, done); })->ids;
    }
};
} // namespace

TEST_CASE_METHOD(Merging, "service records about one thing become one and come apart again with one undo")
{
    Record product(schema->product, store->newId());
    product.set(schema->product.name, u"Probe B"_s);
    insert(product);
    Record article(schema->article, store->newId());
    article.set(schema->article.name, u"Freezers that read too low"_s);
    insert(article);
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addDays(-20);
    const Id stays = add(u"Freezer sensor"_s, [&](Record *r) {
        r->set(s().tags, {u"cold"_s});
        r->set(s().kind, u"repair"_s);
    });
    const Id other = add(u"Sensor again"_s, [&](Record *r) {
        r->set(s().tags, {u"cold"_s, u"urgent"_s});
        r->set(s().kind, u"complaint"_s);
        r->set(s().cause, u"wear"_s);
        r->set(s().receivedAt, longAgo);
    });
    Record part(schema->servicePart, store->newId());
    part.set(schema->servicePart.record, other);
    part.set(schema->servicePart.product, product.id());
    part.set(schema->servicePart.quantity, 2.0);
    insert(part);
    const Id said = say(other, u"Swapped probe B"_s);
    const Id file = keep(other, u"zebralog.txt"_s);
    use(stays, article.id(), false);
    use(other, article.id(), true);
    const Record before = *load(s(), other), stayed = *load(s(), stays);

    const Result<ChangeSet> set = merge(stays, {other});
    REQUIRE(set.ok());
    CHECK(set->action.count == 2);
    apply(*set);

    const Store::Whole now = whole(stays);
    CHECK(now.record[s().tags] == QStringList{u"cold"_s, u"urgent"_s});
    CHECK(now.record[s().kind] == u"repair"_s);
    CHECK(now.record[s().cause] == u"wear"_s);
    CHECK(now.record[s().minutes] == 20);
    CHECK((*load(schema->activity, said))[schema->activity.service] == stays);
    CHECK((*load(schema->serviceFile, file))[schema->serviceFile.whole] == stays);
    CHECK(countOf(now, schema->servicePart) == 1);
    REQUIRE(countOf(now, schema->articleUse) == 1);
    for (const Record &each : now.parts)
        if (&each.entity() == &schema->articleUse)
            CHECK(each[schema->articleUse.helped]);
    CHECK(findService(u"zebralog"_s) == QList<Id>{stays});

    const Record gone = *load(s(), other);
    CHECK(gone[s().mergedInto] == stays);
    CHECK(gone[s().closedAt].isValid());
    CHECK(gone[s().minutes] == 0);
    CHECK(gone[s().receivedAt] == before[s().receivedAt]);
    CHECK(countOf(whole(other), schema->servicePart) == 0);
    CHECK_FALSE(merge(stays, {other}).ok());

    undo();
    CHECK((*load(s(), other)).values() == before.values());
    CHECK((*load(s(), stays)).values() == stayed.values());
    CHECK((*load(schema->activity, said))[schema->activity.service] == other);
    CHECK(countOf(whole(other), schema->serviceFile) == 1);
    CHECK(countOf(whole(other), schema->articleUse) == 1);
    CHECK(findService(u"zebralog"_s) == QList<Id>{other});
    redo();
    CHECK((*load(s(), other))[s().mergedInto] == stays);
}

TEST_CASE_METHOD(Merging, "a merged record keeps what it broke and is closed where its status would not allow it")
{
    const std::function<Id()> newId = [this] { return store->newId(); };
    ChangeSet levels{{Action::Create, u"service_level"_s, 1, {}}, {}};
    for (const Record &record : standardServiceLevels(*schema, newId))
        levels.changes.append(insertion(record));
    apply(levels);
    const Id late = add(u"Late"_s, [](Record *r) {
        r->set(static_cast<const ServiceRecord &>(r->entity()).receivedAt,
               QDateTime::currentDateTimeUtc().addDays(-20));
    });
    const Record fresh = process[1];
    Record narrow = fresh; // goes on to the next one only
    narrow.set(schema->serviceStatus.next, {QString::number(process[2].id())});
    apply({{Action::Edit, u"service_status"_s, 1, {}}, {*difference(*load(fresh.entity(), fresh.id()), narrow)}});
    REQUIRE((*load(s(), late))[s().answerBreachedAt].isValid());
    const Id stays = add(u"Stays"_s), middle = add(u"Middle"_s);
    apply(*merge(middle, {late}));
    apply(*merge(stays, {middle}));
    const Record record = *load(s(), late);
    CHECK(record[s().mergedInto] == stays); // not to what is a part itself
    CHECK(record[s().answerBreachedAt].isValid());
    CHECK(record[s().closedAt].isValid());
    CHECK_FALSE((*load(s(), stays))[s().answerBreachedAt].isValid());
}

TEST_CASE_METHOD(Merging, "a second matter gets a record of its own with the entries that belong to it")
{
    const QDateTime when = QDateTime::currentDateTimeUtc().addSecs(-7200);
    const Id first = add(u"Freezer sensor"_s, [&](Record *r) { r->set(s().kind, u"repair"_s); });
    const Id stays = say(first, u"about the sensor"_s), goes = say(first, u"and the door is bent"_s, when);
    const Id file = keep(first, u"door.jpg"_s);
    Id made = 0;
    const Result<ChangeSet> set = this->made([&](Facts &facts) {
        return splitOfService(
            *schema, first, {u"Door is bent"_s, {goes}, {file}}, facts, [this] { return store->newId(); }, &made);
    });
    REQUIRE(set.ok());
    apply(*set);
    const Record second = *load(s(), made);
    CHECK(second.title() == u"Door is bent"_s);
    CHECK(second[s().splitFrom] == first);
    CHECK(second[s().contact] == customer);
    CHECK(second[s().kind] == u"repair"_s);
    CHECK(second[s().receivedAt].toMSecsSinceEpoch() == when.toMSecsSinceEpoch());
    CHECK_FALSE(second[s().number].isEmpty());
    CHECK((*load(schema->activity, goes))[schema->activity.service] == made);
    CHECK((*load(schema->activity, stays))[schema->activity.service] == first);
    CHECK((*load(schema->serviceFile, file))[schema->serviceFile.whole] == made);
    undo();
    CHECK_FALSE(load(s(), made));
    CHECK((*load(schema->activity, goes))[schema->activity.service] == first);
    CHECK((*load(schema->serviceFile, file))[schema->serviceFile.whole] == first);
}

TEST_CASE_METHOD(Merging, "the day of a rating is noted with it and goes with it")
{
    const Id id = add(u"Freezer sensor"_s);
    const auto change = [&](const std::function<void(Record *)> &edit) {
        const Record before = *load(s(), id);
        Record after = before;
        edit(&after);
        REQUIRE(await<ChangeSet>([&](auto done) { store->save(before, after, nullptr, done); }).ok());
    };
    change([&](Record *r) { r->set(s().rating, 4); });
    CHECK((*load(s(), id))[s().ratedOn] == QDate::currentDate());
    change([&](Record *r) { r->set(s().ratedOn, QDate(2026, 5, 1)); });
    change([&](Record *r) { r->set(s().recommend, 9); });
    CHECK((*load(s(), id))[s().ratedOn] == QDate(2026, 5, 1));
    change([&](Record *r) {
        r->setValue(s().rating, {});
        r->setValue(s().recommend, {});
    });
    CHECK_FALSE((*load(s(), id))[s().ratedOn].isValid());
}
