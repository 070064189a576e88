// SPDX-License-Identifier: GPL-3.0-or-later
// A record kind that only this test knows goes out as CSV and comes in again, parts and all, from its declaration
// alone.
#include "core/transfer/exporter.h"
#include "core/transfer/importproposer.h"
#include "core/transfer/importrunner.h"
#include "core/transfer/labelcatalog.h"
#include "tests/support/workshop.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace
{
QByteArray exported(WorkshopFixture &from)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ExportJob job;
    job.query.entity = &from.schema.machine;
    const Result<ExportReport> report = exportList(from.store, job, buffer);
    REQUIRE(report.ok());
    return buffer.data();
}
} // namespace

TEST_CASE("a new record kind goes out as CSV and comes in again")
{
    WorkshopFixture first, second;
    first.addPresses();
    const QByteArray list = exported(first);
    QFile file(second.folder.filePath(u"machines.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(list);
    file.close();

    LabelCatalog labels;
    const Result<ImportScan> scan = scanSource(file.fileName());
    REQUIRE(scan.ok());
    const ImportPlan plan = proposeImport(*scan, second.schema, labels, u"machine"_s).plan;
    const Result<ImportReport> report = await<ImportReport>([&](auto done) {
        runImport(second.store, {file.fileName(), plan, false, {}}, std::make_shared<Progress>(), nullptr, done);
    });
    INFO(report.error().text);
    REQUIRE(report.ok());
    CHECK(report->created == 3);
    CHECK(second.titles() == QStringList{u"Press A"_s, u"Press B"_s, u"Press C"_s});
    CHECK(second.titles({.text = u"sn771"_s}) == QStringList{u"Press B"_s});
    CHECK(exported(second) == list);

    REQUIRE(await<UndoReport>([&](auto done) { second.store.undo(nullptr, done); }).ok());
    CHECK(second.titles().isEmpty());
}
