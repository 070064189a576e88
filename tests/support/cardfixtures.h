// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts and the address cards made of them, for tests of both ways.
#pragma once

#include "core/record/valuetext.h"
#include "core/transfer/cardexporter.h"
#include "tests/support/importfixture.h"

struct CardFixture : ImportFixture {
    QByteArray cards(int version)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        Query query;
        query.entity = &schema->contact;
        query.sort = &schema->contact.name;
        const Result<ExportReport> report = exportCards(*store, {query, version, {}}, buffer);
        INFO(report.error().text << ' ' << report.error().detail);
        REQUIRE(report.ok());
        return buffer.data();
    }
    /// What is told of each contact, in an order of its own; numbers of records and stamps are not.
    QStringList facts()
    {
        Query query;
        query.entity = &schema->contact;
        const Result<Page> page = waitFor<Page>([&](auto done) { store->find(query, 1, nullptr, done, "facts"); });
        REQUIRE(page.ok());
        QStringList all;
        for (const Id id : page->ids) {
            const Store::Whole whole = **await<std::optional<Store::Whole>>(
                [&](auto done) { store->loadWhole(schema->contact, id, nullptr, done); });
            QStringList lines = factsOf(whole.record, whole.titles);
            for (const Record &part : whole.parts)
                lines.append(factsOf(part, whole.titles).join(u'|'));
            all.append(lines.join(u'\n'));
        }
        all.sort();
        return all;
    }
    /// What stands in only one of them; short, and nothing when they are equal.
    static std::string apart(const QStringList &before, const QStringList &after)
    {
        QStringList lines;
        for (const QString &fact : before)
            if (!after.contains(fact))
                lines.append(QStringLiteral("- ") + fact);
        for (const QString &fact : after)
            if (!before.contains(fact))
                lines.append(QStringLiteral("+ ") + fact);
        return lines.join(u'\n').toStdString();
    }
    static QStringList factsOf(const Record &record, const QHash<Id, QString> &titles)
    {
        QStringList lines;
        for (const FieldBase *field : record.entity().fields()) {
            const QVariant &value = record.value(*field);
            if (value.isNull() || field->isRollup() || field->spec().owner || field == record.entity().createdAt() ||
                field == record.entity().updatedAt() || field == record.entity().placeField())
                continue;
            lines.append(field->path() + u'=' +
                         (field->isReference() ? titles.value(value.toLongLong()) : exactText(field->kind(), value)));
        }
        return lines;
    }
};
