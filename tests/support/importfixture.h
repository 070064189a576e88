// SPDX-License-Identifier: GPL-3.0-or-later
// A store and lists to bring into it, for tests of import and export.
#pragma once

#include "core/transfer/exporter.h"
#include "core/transfer/importproposer.h"
#include "core/transfer/importrunner.h"
#include "core/transfer/labelcatalog.h"
#include "core/transfer/waitfor.h"
#include "tests/support/storefixture.h"

#include <QBuffer>

struct ImportFixture : StoreFixture {
    ImportFixture() { qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit()); } // copies made before imports go there
    LabelCatalog labels;

    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("list.csv"))
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        return file.fileName();
    }
    ImportProposal propose(const QString &path, const QString &kind = {})
    {
        const Result<ImportScan> scan = scanSource(path);
        INFO(scan.error().text);
        REQUIRE(scan.ok());
        return proposeImport(*scan, *schema, labels, kind);
    }
    /// Adds the own fields that the plan wants, as the command does.
    void addFields(ImportPlan *plan)
    {
        const QList<WantedField> wanted = wantedFields(*plan, *schema);
        for (const WantedField &field : wanted)
            REQUIRE(await<ChangeSet>([&](auto done) {
                        store->addOwnField(*field.entity, field.label, field.kind, field.variant, nullptr, done);
                    }).ok());
        if (!wanted.isEmpty())
            reopen();
        bindOwnFields(plan, *schema);
    }
    Result<ImportReport> tryRun(const ImportJob &job, std::shared_ptr<Progress> progress = std::make_shared<Progress>())
    {
        return await<ImportReport>([&](auto done) { runImport(*store, job, progress, nullptr, done); });
    }
    ImportReport run(const QString &path, ImportPlan plan, bool dryRun = false, const QString &rejects = {})
    {
        addFields(&plan);
        const Result<ImportReport> report = tryRun({path, plan, dryRun, rejects});
        INFO(report.error().text << ' ' << report.error().detail);
        REQUIRE(report.ok());
        INFO(report->summary(*schema));
        CHECK(report->balanced());
        return *report;
    }
    ImportReport import(const QString &path) { return run(path, propose(path).plan); }
    ImportReport importText(const char *text) { return import(write(text)); }
    QByteArray exported(const Entity &entity, QList<const FieldBase *> columns = {},
                        ExportJob::Words words = ExportJob::Names, ExportFormat format = ExportFormat::Csv)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ExportJob job;
        job.query.entity = &entity;
        job.query.columns = columns;
        job.words = words;
        job.format = format;
        const Result<ExportReport> report = exportList(*store, job, buffer);
        INFO(report.error().text << ' ' << report.error().detail);
        REQUIRE(report.ok());
        return buffer.data();
    }
    qint64 count(const Entity &entity)
    {
        return *await<qint64>([&](auto done) { store->count(entity, {}, nullptr, done, "test"); });
    }
    /// The only contact that the text finds.
    Store::Whole only(const QString &text)
    {
        Query query;
        query.entity = &schema->contact;
        query.text = text;
        const Result<Page> page = waitFor<Page>([&](auto done) { store->find(query, 10, nullptr, done, "only"); });
        REQUIRE(page.ok());
        INFO(text);
        REQUIRE(page->ids.size() == 1);
        return **await<std::optional<Store::Whole>>(
            [&](auto done) { store->loadWhole(schema->contact, page->ids.front(), nullptr, done); });
    }
    static QStringList values(const Store::Whole &whole, const FieldBase &field)
    {
        QStringList all;
        for (const Record &part : whole.parts)
            if (&part.entity() == &field.entity())
                all.append(part.value(field).toString());
        return all;
    }
};
