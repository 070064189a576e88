// SPDX-License-Identifier: GPL-3.0-or-later
// A file with the usual statuses, office hours and service levels, and a customer who is a key account.
#pragma once

#include "core/domain/servicerecords.h"
#include "tests/support/storefixture.h"

using namespace Qt::StringLiterals;

struct Serving : StoreFixture {
    const ServiceRecord &s() { return schema->serviceRecord; }
    QList<Record> process;
    Id customer = 0;

    Serving()
    {
        const std::function<Id()> newId = [this] { return store->newId(); };
        process = standardServiceProcess(*schema, newId);
        ChangeSet set{{Action::Create, u"service_process"_s, 1, {}}, {}};
        for (const Record &record : process + standardServiceLevels(*schema, newId))
            set.changes.append(insertion(record));
        apply(set);
        customer = addPerson(u"Jonas Lindqvist"_s);
        const Record before = *load(schema->contact, customer);
        Record after = before;
        after.set(schema->contact.status, u"key_account"_s);
        REQUIRE(save(before, after).ok());
    }
    Result<ChangeSet> save(const Record &before, const Record &after)
    {
        return await<ChangeSet>([&](auto done) { store->save(before, after, nullptr, done); });
    }
    Id status(const QString &type, int nth = 0)
    {
        for (const Record &record : process)
            if (&record.entity() == &schema->serviceStatus && record[schema->serviceStatus.type] == type && nth-- == 0)
                return record.id();
        return 0;
    }
    Id add(const std::function<void(Record *)> &fill = {})
    {
        Record record(s(), store->newId());
        record.set(s().subject, u"Freezer sensor reports an offset"_s);
        record.set(s().contact, customer);
        if (fill)
            fill(&record);
        apply({{Action::Create, s().name(), 1, record.title()}, {insertion(record)}});
        return record.id();
    }
    Record at(Id id) { return *load(s(), id); }
    Result<ChangeSet> change(Id id, const std::function<void(Record *)> &edit)
    {
        const Record before = at(id);
        Record after = before;
        edit(&after);
        return save(before, after);
    }
    Result<ChangeSet> move(Id id, Id to)
    {
        return change(id, [&](Record *record) { record->set(s().status, to); });
    }
    Id say(Id service, const QString &type, const QString &direction, bool internal = false)
    {
        const Activity &a = schema->activity;
        Record said(a, store->newId());
        said.set(a.type, type);
        said.set(a.status, QString::fromLatin1(Activity::done));
        said.set(a.subject, u"About the sensor"_s);
        said.set(a.at, QDateTime::currentDateTimeUtc());
        said.set(a.contact, customer);
        said.set(a.service, service);
        if (!direction.isEmpty())
            said.set(a.direction, direction);
        if (internal)
            said.set(a.internal, true);
        apply({{Action::Create, a.Entity::name(), 1, {}}, {insertion(said)}});
        return said.id();
    }
    QString levelOf(Id id) { return load(schema->serviceLevel, at(id)[s().level])->title(); }
};

inline QDateTime daysAgo(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(-days);
}
