// SPDX-License-Identifier: GPL-3.0-or-later
// Every list that other programs wrote, of all that we have, goes through proposal, dry run and import: no crash, no
// hang, no row lost without a word. The lists are not part of the repository (RAPPORT_SAMPLES); without them this is
// skipped.
#include "tests/support/importfixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <iostream>

using namespace Qt::StringLiterals;

namespace
{
QStringList sampleLists()
{
    QFile manifest(QStringLiteral(RAPPORT_SAMPLES) + u"/MANIFEST.tsv"_s);
    QStringList paths;
    if (!manifest.open(QIODevice::ReadOnly))
        return paths;
    manifest.readLine();
    while (!manifest.atEnd()) {
        const QStringList cells = QString::fromUtf8(manifest.readLine()).split(u'\t');
        static const QStringList endings{u"csv"_s, u"tsv"_s, u"txt"_s, u"tab"_s, u"psv"_s};
        if (cells.value(8) == u"input"_s && endings.contains(QFileInfo(cells[0]).suffix().toLower()))
            paths.append(QStringLiteral(RAPPORT_SAMPLES) + u'/' + cells[0]);
    }
    return paths;
}
} // namespace

TEST_CASE("every list of the samples is imported or refused with a reason")
{
    const QStringList paths = sampleLists();
    if (paths.isEmpty()) {
        WARN("skipped: the samples are not there");
        return;
    }
    qint64 read = 0, created = 0, failed = 0, other = 0;
    for (const QString &path : paths) {
        CAPTURE(path);
        ImportFixture f;
        QElapsedTimer clock;
        clock.start();
        const Result<ImportScan> scan = scanSource(path);
        if (!scan.ok()) {
            CHECK_FALSE(scan.error().text.isEmpty());
            continue;
        }
        ImportPlan plan = proposeImport(*scan, *f.schema, f.labels).plan;
        const Result<ImportReport> dry = f.tryRun({path, plan, true, {}});
        CHECK(f.count(f.schema->contact) == 0);
        f.addFields(&plan);
        const Result<ImportReport> real = f.tryRun({path, plan, false, f.folder.filePath(u"rejects.csv"_s)});
        REQUIRE(dry.ok() == real.ok());
        if (!real.ok()) {
            CHECK_FALSE(real.error().text.isEmpty());
            continue;
        }
        CHECK(dry->balanced());
        CHECK(real->balanced());
        CHECK(real->read == scan->rows);
        CHECK(dry->created == real->created);
        CHECK(real->failed == [&] {
            qint64 sum = 0;
            for (const ImportIssue &issue : real->refused)
                sum += issue.count;
            return sum;
        }());
        read += real->read;
        created += real->created;
        failed += real->failed;
        other += real->read - real->created - real->failed;
        if (qEnvironmentVariableIsSet("RAPPORT_VERBOSE"))
            std::cout << path.mid(QStringLiteral(RAPPORT_SAMPLES).size()).toStdString() << '\t' << real->read << '\t'
                      << real->created << '\t' << real->failed << '\t' << clock.elapsed() << " ms\n";
    }
    std::cout << paths.size() << " lists, " << read << " rows: " << created << " created, " << failed << " failed, "
              << other << " otherwise\n";
}
