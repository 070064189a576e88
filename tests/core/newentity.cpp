// SPDX-License-Identifier: GPL-3.0-or-later
// A record kind that only this test knows gets table, list, search, filter, undo and parts from its declaration alone.
#include "core/record/filtertext.h"
#include "tests/support/workshop.h"

using namespace Qt::StringLiterals;

TEST_CASE_METHOD(WorkshopFixture, "a new record kind needs its declaration only")
{
    addPresses();
    CHECK(titles({}) == QStringList{u"Press A"_s, u"Press B"_s, u"Press C"_s});
    CHECK(titles({.sort = &schema.machine.power, .order = Qt::DescendingOrder}).first() == u"Press A"_s);
    CHECK(titles({.text = u"sn771"_s}) == QStringList{u"Press B"_s});
    const Result<Filter> filter = filterFromText(u"power >= 10 and price < \"1000.02 EUR\""_s, schema.machine, schema);
    REQUIRE(filter.ok());
    CHECK(titles({.filter = *filter}) == QStringList{u"Press B"_s});
    CHECK(filterToText(*filter, schema.machine) == u"power >= 10 and price < \"1000.02 EUR\""_s);
    const Result<Filter> byPart = filterFromText(u"sensor.serial = SN770"_s, schema.machine, schema);
    REQUIRE(byPart.ok());
    CHECK(titles({.filter = *byPart}) == QStringList{u"Press C"_s});

    REQUIRE(await<UndoReport>([&](auto done) { store.undo(nullptr, done); }).ok());
    CHECK(titles({}).isEmpty());
    CHECK(titles({.text = u"sn771"_s}).isEmpty());
    REQUIRE(await<UndoReport>([&](auto done) { store.redo(nullptr, done); }).ok());
    CHECK(titles({.text = u"sn771"_s}) == QStringList{u"Press B"_s});
}
