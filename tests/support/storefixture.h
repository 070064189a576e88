// SPDX-License-Identifier: GPL-3.0-or-later
// A store on a file in a folder of its own, asked without an event loop: answers come directly from its threads.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"
#include "core/transfer/waitfor.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

struct StoreFixture {
    QTemporaryDir folder;
    std::unique_ptr<CrmSchema> schema;
    std::unique_ptr<Store> store;
    OpenInfo info;

    StoreFixture() { reopen(); }
    QString path() const { return folder.filePath(QStringLiteral("test.rapport")); }

    void reopen()
    {
        store.reset();
        schema = std::make_unique<CrmSchema>();
        store = std::make_unique<Store>(*schema);
        const Result<OpenInfo> opened =
            await<OpenInfo>([&](auto done) { store->open(path(), QStringLiteral("tester"), nullptr, done); });
        INFO(opened.error().text << ' ' << opened.error().detail);
        REQUIRE(opened.ok());
        info = *opened;
    }

    ChangeSet apply(const ChangeSet &set)
    {
        const Result<ChangeSet> result = await<ChangeSet>([&](auto done) { store->apply(set, nullptr, done); });
        INFO(result.error().text << ' ' << result.error().detail);
        REQUIRE(result.ok());
        return *result;
    }

    Id addPerson(const QString &name, const QString &phone = {}, const QString &email = {})
    {
        Record person(schema->contact, store->newId());
        person.set(schema->contact.kind, QStringLiteral("person"));
        person.set(schema->contact.name, name);
        ChangeSet set{{Action::Create, QStringLiteral("contact"), 1, name}, {insertion(person)}};
        if (!phone.isEmpty()) {
            Record part(schema->phone, store->newId());
            part.set(schema->phone.contact, person.id());
            part.set(schema->phone.number, phone);
            set.changes.append(insertion(part));
        }
        if (!email.isEmpty()) {
            Record part(schema->email, store->newId());
            part.set(schema->email.contact, person.id());
            part.set(schema->email.address, email);
            set.changes.append(insertion(part));
        }
        apply(set);
        return person.id();
    }

    QStringList found(const QString &text, const QString &filter = {});
    std::optional<Record> load(const Entity &entity, Id id)
    {
        return *await<std::optional<Record>>([&](auto done) { store->load(entity, id, nullptr, done); });
    }
    UndoReport undo()
    {
        const Result<UndoReport> report = await<UndoReport>([&](auto done) { store->undo(nullptr, done); });
        INFO(report.error().text << ' ' << report.error().detail);
        REQUIRE(report.ok());
        return *report;
    }
    UndoReport redo()
    {
        const Result<UndoReport> report = await<UndoReport>([&](auto done) { store->redo(nullptr, done); });
        INFO(report.error().text << ' ' << report.error().detail);
        REQUIRE(report.ok());
        return *report;
    }
};

inline QStringList StoreFixture::found(const QString &text, const QString &)
{
    Query query;
    query.entity = &schema->contact;
    query.text = text;
    const Result<Page> page = waitFor<Page>([&](auto done) { store->find(query, 100, nullptr, done); });
    INFO(page.error().text << ' ' << page.error().detail);
    REQUIRE(page.ok());
    QStringList titles;
    for (const Row &row : page->first)
        titles.append(row.title);
    return titles;
}
