// SPDX-License-Identifier: GPL-3.0-or-later
// A record kind that only this test knows gets table, list, search, filter, undo and parts from its declaration alone.
#include "core/record/filtertext.h"
#include "core/schema/entities/internal.h"
#include "tests/support/storefixture.h"

using namespace Qt::StringLiterals;

namespace
{
struct Machine final : Entity {
    Machine() : Entity("Machine", {.name = "machine", .label = "Machine", .plural = "Machines"}) {}
    Field<QString> name{this, {.name = "name", .label = "Name", .required = true, .searchable = true, .listed = true, .keyed = true}};
    Field<qint64> power{this, {.name = "power", .label = "Power", .indexed = true}};
    Field<Money> price{this, {.name = "price", .label = "Price"}};
    Field<QDate> built{this, {.name = "built", .label = "Built"}};
};
struct Sensor final : Entity {
    Sensor() : Entity("Sensor", {.name = "sensor", .label = "Sensor", .plural = "Sensors", .title = "serial", .stamped = false}) {}
    Field<Id> machine{this, {.name = "machine_id", .kind = Kind::Reference, .target = "machine", .owner = true}};
    Field<QString> serial{this, {.name = "serial", .searchable = true}};
};
struct Workshop final : Schema {
    Workshop() { declare({&machine, &sensor, &ownField, &option}); }
    Machine machine;
    Sensor sensor;
    OwnFieldDefinition ownField;
    OptionDefinition option;
};
} // namespace

TEST_CASE("a new record kind needs its declaration only")
{
    QTemporaryDir folder;
    Workshop schema;
    Store store(schema);
    REQUIRE(await<OpenInfo>([&](auto done) { store.open(folder.filePath(u"w.rapport"_s), u"t"_s, nullptr, done); }).ok());
    ChangeSet set{{Action::Create, u"machine"_s, 3, {}}, {}};
    for (int i = 0; i < 3; ++i) {
        Record machine(schema.machine, store.newId());
        machine.set(schema.machine.name, u"Press %1"_s.arg(QChar(u'C' - i)));
        machine.set(schema.machine.power, 10 * i);
        machine.set(schema.machine.price, Money{100000 + i, u"EUR"_s});
        machine.set(schema.machine.built, QDate(2020, 1, 1 + i));
        Record sensor(schema.sensor, store.newId());
        sensor.set(schema.sensor.machine, machine.id());
        sensor.set(schema.sensor.serial, u"SN77%1"_s.arg(i));
        set.changes << insertion(machine) << insertion(sensor);
    }
    REQUIRE(await<ChangeSet>([&](auto done) { store.apply(set, nullptr, done); }).ok());

    const auto titles = [&](Query query) {
        query.entity = &schema.machine;
        const Result<Page> page = await<Page>([&](auto done) { store.find(query, 50, nullptr, done); });
        REQUIRE(page.ok());
        QStringList names;
        for (const Row &row : page->first)
            names << row.title;
        return names;
    };
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
