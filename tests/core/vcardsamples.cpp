// SPDX-License-Identifier: GPL-3.0-or-later
// Every address card that other programs wrote, of all that we have, comes in or is refused with a reason; what is
// exported comes in again as the same contact, and changes nothing where it came from. The cards are not part of the
// repository (RAPPORT_SAMPLES); without them this is skipped.
#include "core/transfer/cardexporter.h"
#include "tests/support/cardfixtures.h"

#include <QDir>
#include <QFileInfo>
#include <iostream>

using namespace Qt::StringLiterals;

namespace
{
struct Sample {
    QString path;
    QStringList expected;
};

QList<Sample> samples()
{
    const QString folder = QStringLiteral(RAPPORT_SAMPLES) + u'/';
    QFile manifest(folder + u"MANIFEST.tsv"_s);
    QList<Sample> all;
    if (!manifest.open(QIODevice::ReadOnly))
        return all;
    while (!manifest.atEnd()) {
        const QStringList cells = QString::fromUtf8(manifest.readLine()).split(u'\t');
        if (cells.value(8) != u"input"_s || !cells[0].endsWith(u".vcf"_s))
            continue;
        Sample sample{folder + cells[0], {}};
        for (const QString &expected : cells.value(14).split(u' ', Qt::SkipEmptyParts))
            if (QFile::exists(folder + expected))
                sample.expected.append(folder + expected);
        all.append(sample);
    }
    return all;
}
} // namespace

TEST_CASE("every address card of the samples comes in or is refused with a reason, and goes out whole")
{
    const QList<Sample> all = samples();
    if (all.isEmpty()) {
        WARN("skipped: the samples are not there");
        return;
    }
    qint64 read = 0, created = 0, failed = 0, refused = 0;
    for (const Sample &sample : all) {
        CAPTURE(sample.path);
        CardFixture f;
        const Result<ImportScan> scan = scanSource(sample.path);
        if (!scan.ok()) {
            CHECK_FALSE(scan.error().text.isEmpty());
            ++refused;
            continue;
        }
        CHECK(scan->format == ListFormat::VCard);
        const ImportReport report = f.import(sample.path);
        CHECK(report.read == scan->rows);
        read += report.read;
        created += report.created;
        failed += report.failed;
        if (qEnvironmentVariableIsSet("RAPPORT_VERBOSE")) {
            std::cout << "== " << sample.path.mid(QStringLiteral(RAPPORT_SAMPLES).size()).toStdString() << '\n';
            for (const ImportIssue &issue : report.refused + report.warnings + report.doubtful)
                std::cout << "  ! " << issue.column.toStdString() << ' ' << issue.reason.toStdString() << ' '
                          << issue.count << ' ' << issue.samples.join(u' ').toStdString() << '\n';
            std::cout << f.cards(40).toStdString();
        }
        for (const int version : report.created ? std::vector{30, 40} : std::vector<int>()) {
            CAPTURE(version);
            const QByteArray cards = f.cards(version);
            const QString path = f.write(cards, u"again.vcf"_s);
            const QStringList before = f.facts();
            const ImportReport again = f.import(path);
            CHECK(again.created == 0);
            CHECK(again.updated == 0);
            CHECK(CardFixture::apart(before, f.facts()) == "");
            CardFixture other;
            other.import(other.write(cards, u"other.vcf"_s));
            CHECK(CardFixture::apart(before, other.facts()) == "");
        }
    }
    std::cout << all.size() << " files, " << read << " cards: " << created << " created, " << failed << " failed; "
              << refused << " files refused\n";
}
