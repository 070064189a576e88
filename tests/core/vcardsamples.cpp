// SPDX-License-Identifier: GPL-3.0-or-later
// Every address card that other programs wrote, of all that we have, comes in or is refused with a reason; what is
// exported comes in again as the same contact, and changes nothing where it came from. The cards are not part of the
// repository (RAPPORT_SAMPLES); without them this is skipped.
#include "core/exchange/vcardreader.h"
#include "core/transfer/cardrow.h"
#include "core/transfer/cardterms.h"
#include "tests/support/cardfixtures.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
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
/// Of each card the cells that columns hold, but for the lines that are kept as they stand.
QList<QStringList> cellsOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    VCardReader reader(&file);
    QList<QStringList> all;
    for (VCard card; reader.next(&card);) {
        QStringList cells;
        for (const auto &[column, text] : cardRow(card))
            if (cardHeader(column) != u"card_rest"_s)
                cells.append(cardHeader(column) + u'=' + text);
        all.append(cells);
    }
    return all;
}
/// Every text of a card in JSON (RFC 7095) is one that was read.
void checkJson(const QString &path, const QString &expected)
{
    QFile file(path), json(expected);
    REQUIRE(file.open(QIODevice::ReadOnly));
    REQUIRE(json.open(QIODevice::ReadOnly));
    VCardReader reader(&file);
    QStringList read;
    for (VCard card; reader.next(&card);)
        for (const VCardProperty &property : card.properties) {
            const QString name = property.name.toLower() + u'=';
            read.append(name + vcardText(property.value));
            read.append(name + vcardTexts(property.value, u';').join(u';'));
            for (const QString &piece : vcardTexts(property.value, u','))
                read.append(name + piece);
        }
    const QJsonArray properties = QJsonDocument::fromJson(json.readAll()).array().at(1).toArray();
    REQUIRE_FALSE(properties.isEmpty());
    for (const QJsonValue &property : properties) {
        const QString name = property[0].toString();
        if (property[2].toString() != u"text"_s || name == u"version"_s)
            continue;
        QStringList pieces;
        for (const QJsonValue &piece : property[3].toArray())
            pieces.append(piece.isArray() ? piece.toVariant().toStringList().join(u',') : piece.toString());
        const QString text = name + u'=' + (property[3].isArray() ? pieces.join(u';') : property[3].toString());
        INFO(text.toStdString());
        CHECK(read.contains(text));
    }
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
        if (report.created == 0)
            continue;
        const QStringList before = f.facts();
        const QByteArray cards[] = {f.cards(30), f.cards(40)};
        for (const QByteArray &own : cards) {
            const ImportReport again = f.import(f.write(own, u"again.vcf"_s));
            CHECK(again.created + again.updated == 0);
        }
        CHECK(CardFixture::apart(before, f.facts()) == "");
        f.undo();
        REQUIRE(f.count(f.schema->contact) == 0);
        for (const QByteArray &own : cards) {
            f.import(f.write(own, u"empty.vcf"_s));
            CHECK(CardFixture::apart(before, f.facts()) == "");
            f.undo();
        }
    }
    std::cout << all.size() << " files, " << read << " cards: " << created << " created, " << failed << " failed; "
              << refused << " files refused\n";
}

TEST_CASE("what other programs read in the same cards is read here")
{
    for (const Sample &sample : samples())
        for (const QString &expected : sample.expected) {
            CAPTURE(expected);
            if (expected.endsWith(u".json"_s))
                checkJson(sample.path, expected);
            if (!expected.endsWith(u"ref"_s)) // what KContacts wrote of what it had understood
                continue;
            QList<QStringList> ours = cellsOf(sample.path), theirs = cellsOf(expected);
            REQUIRE(ours.size() == theirs.size());
            for (qsizetype i = 0; i < ours.size(); ++i) {
                for (QStringList *cells : {&ours[i], &theirs[i]}) // in 2.1 it writes the bytes of pictures as text
                    cells->removeIf([&](const QString &cell) {
                        return expected.endsWith(u"2_1ref"_s) && cell.startsWith(u"portrait="_s);
                    });
                CHECK(CardFixture::apart(theirs[i], ours[i]) == "");
            }
        }
}
