// SPDX-License-Identifier: GPL-3.0-or-later
// The pure parts of the list model: how lists of ids differ, what a change means for a question, the row cache.
#include "core/models/changeeffect.h"
#include "core/models/idlistchange.h"
#include "core/models/rowcache.h"
#include "core/record/filtertext.h"
#include "core/schema/crmschema.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <numeric>

using namespace Qt::StringLiterals;

TEST_CASE("one change between two lists of ids is found")
{
    CHECK(idListChange({1, 2, 3}, {1, 2, 3}) == IdListChange{});
    CHECK(idListChange({1, 2}, {1, 2, 3}) == IdListChange{IdListChange::Insert, 2, 2});
    CHECK(idListChange({}, {1, 2, 3}) == IdListChange{IdListChange::Insert, 0, 2});
    CHECK(idListChange({1, 4}, {1, 2, 3, 4}) == IdListChange{IdListChange::Insert, 1, 2});
    CHECK(idListChange({1, 2, 3, 4}, {1, 4}) == IdListChange{IdListChange::Remove, 1, 2});
    CHECK(idListChange({1, 2, 3, 4}, {1, 3, 4, 2}) == IdListChange{IdListChange::Move, 1, 3});
    CHECK(idListChange({1, 2, 3, 4}, {1, 4, 2, 3}) == IdListChange{IdListChange::Move, 3, 1});
    CHECK(idListChange({1, 2}, {2, 1}).type == IdListChange::Move);
    CHECK(idListChange({1, 2, 3, 4}, {4, 3, 2, 1}).type == IdListChange::Other);
    CHECK(idListChange({1, 2, 3}, {7, 8}).type == IdListChange::Other);
}

TEST_CASE("three million ids are compared in a moment")
{
    QList<Id> before(3'000'000);
    std::iota(before.begin(), before.end(), 1);
    QList<Id> after = before;
    after.move(2'900'000, 5);
    QElapsedTimer timer;
    timer.start();
    CHECK(idListChange(before, after) == IdListChange{IdListChange::Move, 2'900'000, 5});
    CHECK(timer.elapsed() < 500); // some ms when optimised
}

TEST_CASE("a change asks the file again only when the answer may differ")
{
    CrmSchema s;
    Query query;
    query.entity = &s.contact;
    query.columns = {&s.contact.name, &s.contact.status, &s.phone.number, &s.contact.owner};
    const auto update = [](const FieldBase &field) {
        return Change{Change::Update, &field.entity(), 1, {{&field, u"a"_s, u"b"_s}}};
    };
    CHECK(changeEffect(update(s.contact.status), query) == ChangeEffect::Patch);
    CHECK(changeEffect(update(s.contact.name), query) == ChangeEffect::Ask); // sorted by it
    CHECK(changeEffect(update(s.phone.number), query) == ChangeEffect::Reread);
    CHECK(changeEffect(update(s.user.name), query) == ChangeEffect::Reread);
    CHECK(changeEffect(update(s.user.login), query) == ChangeEffect::None);
    CHECK(changeEffect(update(s.email.address), query) == ChangeEffect::None);
    CHECK(changeEffect({Change::Insert, &s.contact, 2, {}}, query) == ChangeEffect::Ask);
    CHECK(changeEffect({Change::Remove, &s.contact, 2, {}}, query) == ChangeEffect::Remove);
    query.text = u"a"_s;
    CHECK(changeEffect(update(s.email.address), query) == ChangeEffect::Ask); // found by it
    query.text.clear();
    query.filter = *filterFromText(u"status = customer or no activity since -30d"_s, s.contact, s);
    CHECK(changeEffect(update(s.contact.status), query) == ChangeEffect::Ask);
    CHECK(changeEffect({Change::Insert, &s.activity, 3, {}}, query) == ChangeEffect::Ask);
    query.sort = &s.contact.lastActivity;
    CHECK(changeEffect(update(s.contact.name), query) == ChangeEffect::Patch);
    CHECK(changeEffect(update(s.contact.lastActivity), query) == ChangeEffect::Ask);
}

TEST_CASE("an outdated row is shown until the new one has come")
{
    RowCache cache;
    cache.insert({5, u"Anna"_s, {}, {}});
    CHECK(cache.isFresh(5));
    cache.outdateAll();
    CHECK_FALSE(cache.isFresh(5));
    REQUIRE(cache.find(5));
    CHECK(cache.find(5)->title == u"Anna"_s);
    cache.insert({5, u"Berta"_s, {}, {}});
    CHECK(cache.isFresh(5));
    CHECK(cache.patch(5, [](Row &row) { row.title = u"Clara"_s; }));
    CHECK(cache.find(5)->title == u"Clara"_s);
    CHECK_FALSE(cache.patch(6, [](Row &) {}));
    cache.remove(5);
    CHECK_FALSE(cache.find(5));
}
