// SPDX-License-Identifier: GPL-3.0-or-later
// What the file works out for service records: class and product, what is due and when to warn of it, sums, ranges.
#include "tests/core/servingfixture.h"

#include "core/record/filtermatch.h"
#include "core/record/filtertext.h"
#include "core/record/validation.h"

TEST_CASE_METHOD(Serving, "what it is about and whose it is stays known")
{
    Record product(schema->product, store->newId());
    product.set(schema->product.name, u"Freezer 400"_s);
    Record device(schema->device, store->newId());
    device.set(schema->device.name, u"Freezer"_s);
    device.set(schema->device.product, product.id());
    Record rated = *load(schema->contact, customer), before = rated;
    rated.set(schema->contact.rating, u"a"_s);
    REQUIRE(save(before, rated).ok());
    apply({{Action::Create, u"device"_s, 1, {}}, {insertion(product), insertion(device)}});
    const Id id = add([&](Record *record) { record->set(s().device, device.id()); });
    CHECK(at(id)[s().product] == product.id());
    CHECK(at(id)[s().customerClass] == u"a");
    before = rated;
    rated = *load(schema->contact, customer);
    before = rated;
    rated.set(schema->contact.rating, u"c"_s);
    REQUIRE(save(before, rated).ok());
    REQUIRE(change(id, [this](Record *record) { record->set(s().kind, u"repair"_s); }).ok());
    CHECK(at(id)[s().customerClass] == u"a"); // as it was when the record came in
}

TEST_CASE_METHOD(Serving, "nothing is due while the clock stands still and it is warned of before it is")
{
    const Id id = add();
    say(id, u"email"_s, u"out"_s);
    CHECK(at(id)[s().warnAt].isValid());
    CHECK(at(id)[s().warnAt] < at(id)[s().dueAt]);
    REQUIRE(move(id, status(u"waiting"_s)).ok());
    CHECK_FALSE(at(id)[s().dueAt].isValid());
    CHECK_FALSE(at(id)[s().warnAt].isValid());
    REQUIRE(move(id, status(u"open"_s, 1)).ok());
    CHECK(at(id)[s().dueAt].isValid());
    REQUIRE(move(id, status(u"resolved"_s)).ok());
    CHECK_FALSE(at(id)[s().dueAt].isValid());
}

TEST_CASE_METHOD(Serving, "minutes are added up and a rating out of its range is no rating")
{
    const Id id = add();
    const auto spend = [&](qint64 minutes, const char *state) {
        const Activity &a = schema->activity;
        Record visit(a, store->newId());
        visit.set(a.type, u"visit"_s);
        visit.set(a.status, QString::fromLatin1(state));
        visit.set(a.at, QDateTime::currentDateTimeUtc());
        visit.set(a.minutes, minutes);
        visit.set(a.service, id);
        apply({{Action::Create, a.Entity::name(), 1, {}}, {insertion(visit)}});
    };
    spend(40, Activity::done);
    spend(25, Activity::done);
    spend(90, Activity::planned);
    CHECK(at(id)[s().minutes] == 65);
    undo();
    undo();
    CHECK(at(id)[s().minutes] == 40);
    Record article(schema->article, store->newId());
    article.set(schema->article.name, u"Offsets"_s);
    ArticleUse &use = schema->articleUse;
    Record first(use, store->newId()), second(use, store->newId());
    for (Record *one : {&first, &second}) {
        one->set(use.record, id);
        one->set(use.article, article.id());
    }
    first.set(use.helped, true);
    apply({{Action::Create, u"article"_s, 1, {}}, {insertion(article), insertion(first), insertion(second)}});
    CHECK((*load(schema->article, article.id()))[schema->article.used] == 2);
    CHECK((*load(schema->article, article.id()))[schema->article.helped] == 1);
    Record rated = at(id);
    for (const auto &[rating, recommend, wrong] :
         {std::tuple(qint64(0), qint64(11), 2), std::tuple(qint64(6), qint64(-1), 2),
          std::tuple(qint64(1), qint64(0), 0), std::tuple(qint64(5), qint64(10), 0)}) {
        rated.set(s().rating, rating);
        rated.set(s().recommend, recommend);
        CHECK(validate(rated).size() == wrong);
    }
}

TEST_CASE_METHOD(Serving, "late is what is due before this very moment")
{
    const Id late = add([this](Record *record) { record->set(s().receivedAt, daysAgo(30)); }), fresh = add();
    const Result<Filter> filter = filterFromText(u"due_at < now"_s, s(), *schema);
    REQUIRE(filter.ok());
    CHECK(filterToText(*filter, s()) == u"due_at < now");
    CHECK(asksAboutNow(*filter));
    const auto found = [&](const Filter &asked) {
        const Query query{.entity = &s(), .filter = asked};
        const Result<Page> page = await<Page>([&](auto done) { store->find(query, 10, nullptr, done); });
        REQUIRE(page.ok());
        return page->ids;
    };
    CHECK(found(*filter) == QList<Id>{late});
    CHECK(found(*filterFromText(u"due_at >= now"_s, s(), *schema)) == QList<Id>{fresh});
    CHECK(matches(*filter, at(late)));
    CHECK_FALSE(matches(*filter, at(fresh)));
    CHECK_FALSE(filterFromText(u"subject = now"_s, s(), *schema)->now);
}
