// SPDX-License-Identifier: GPL-3.0-or-later
// Record kinds that only tests know: what they get, they get from their declaration alone.
#pragma once

#include "core/schema/entities/internal.h"
#include "tests/support/storefixture.h"

struct Machine final : Entity {
    Machine() : Entity("Machine", {.name = "machine", .label = "Machine", .plural = "Machines"}) {}
    Field<QString> name{
        this, {.name = "name", .label = "Name", .required = true, .searchable = true, .listed = true, .keyed = true}};
    Field<qint64> power{this, {.name = "power", .label = "Power", .listed = true, .indexed = true}};
    Field<Money> price{this, {.name = "price", .label = "Price"}};
    Field<QDate> built{this, {.name = "built", .label = "Built"}};
};

struct Sensor final : Entity {
    Sensor()
        : Entity("Sensor",
                 {.name = "sensor", .label = "Sensor", .plural = "Sensors", .title = "serial", .stamped = false})
    {
    }
    Field<Id> machine{this, {.name = "machine_id", .kind = Kind::Reference, .target = "machine", .owner = true}};
    Field<QString> serial{this, {.name = "serial", .label = "Serial", .searchable = true}};
};

struct Workshop final : Schema {
    Workshop() { declare({&machine, &sensor, &ownField, &option}); }
    Machine machine;
    Sensor sensor;
    OwnFieldDefinition ownField;
    OptionDefinition option;
};

struct WorkshopFixture {
    QTemporaryDir folder;
    Workshop schema;
    Store store{schema};

    WorkshopFixture()
    {
        REQUIRE(await<OpenInfo>([&](auto done) {
                    store.open(folder.filePath(QStringLiteral("w.rapport")), QStringLiteral("t"), nullptr, done);
                }).ok());
    }
    /// "Press C", "Press B", "Press A" with power 0, 10, 20 and a sensor each: SN770, SN771, SN772.
    void addPresses()
    {
        ChangeSet set{{Action::Create, schema.machine.Entity::name(), 3, {}}, {}};
        for (int i = 0; i < 3; ++i) {
            Record machine(schema.machine, store.newId());
            machine.set(schema.machine.name, QStringLiteral("Press %1").arg(QChar(u'C' - i)));
            machine.set(schema.machine.power, 10 * i);
            machine.set(schema.machine.price, Money{100000 + i, QStringLiteral("EUR")});
            machine.set(schema.machine.built, QDate(2020, 1, 1 + i));
            Record sensor(schema.sensor, store.newId());
            sensor.set(schema.sensor.machine, machine.id());
            sensor.set(schema.sensor.serial, QStringLiteral("SN77%1").arg(i));
            set.changes << insertion(machine) << insertion(sensor);
        }
        REQUIRE(await<ChangeSet>([&](auto done) { store.apply(set, nullptr, done); }).ok());
    }
    QStringList titles(Query query = {})
    {
        query.entity = &schema.machine;
        const Result<Page> page = await<Page>([&](auto done) { store.find(query, 50, nullptr, done); });
        REQUIRE(page.ok());
        QStringList names;
        for (const Row &row : page->first)
            names << row.title;
        return names;
    }
};
