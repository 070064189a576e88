// SPDX-License-Identifier: GPL-3.0-or-later
// The same people as a list and as address cards: how long each takes to be looked through and brought in, and the
// cards to be written again.
//   bench_cards N
#include "core/exchange/csvwriter.h"
#include "core/exchange/vcardwriter.h"
#include "core/schema/crmschema.h"
#include "core/transfer/cardexporter.h"
#include "core/transfer/importproposer.h"
#include "core/transfer/importrunner.h"
#include "core/transfer/labelcatalog.h"
#include "tests/support/await.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace
{
struct Person {
    QString given, family, company, role, mobile, work, mail, street, city, postcode, number;
};

Person person(int i)
{
    static const QStringList given{u"Elena"_s, u"Jonas"_s, u"伟"_s, u"Priya"_s, u"Zoë"_s, u"建国"_s};
    static const QStringList family{u"Müller"_s, u"Okafor"_s, u"王"_s, u"Smith"_s, u"欧阳"_s, u"Berg"_s, u"Chen"_s};
    static const QStringList roles{u"Buyer"_s, u"Head of sales"_s, u"采购经理"_s, u"Engineer"_s};
    const QString n = QString::number(i);
    return {given[i % given.size()] + n,
            family[i % family.size()],
            u"Works %1 GmbH"_s.arg(i / 5),
            roles[i % roles.size()],
            u"+49 171 %1"_s.arg(1000000 + i),
            u"+49 89 %1"_s.arg(2000000 + i),
            u"p%1@works.example"_s.arg(i),
            u"Ring %1"_s.arg(i % 300),
            u"München"_s,
            QString::number(80000 + i % 999),
            u"p-"_s + n};
}

void writeList(const QString &path, int count)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    CsvWriter writer(&file, {});
    writer.writeRow({u"external_id"_s, u"given_name"_s, u"family_name"_s, u"affiliation 1 organisation_id"_s,
                     u"affiliation 1 role"_s, u"phone 1"_s, u"phone 1 type"_s, u"phone 2"_s, u"phone 2 type"_s,
                     u"email 1"_s, u"address 1 street"_s, u"address 1 city"_s, u"address 1 postcode"_s});
    for (int i = 0; i < count; ++i) {
        const Person p = person(i);
        writer.writeRow({p.number, p.given, p.family, p.company, p.role, p.mobile, u"mobile"_s, p.work, u"work"_s,
                         p.mail, p.street, p.city, p.postcode});
    }
    writer.finish();
}

void writeCards(const QString &path, int count)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    VCardWriter writer(&file, 30);
    const auto line = [](const char *name, const QString &value, const char *type = "") {
        VCardProperty property;
        property.name = QString::fromLatin1(name);
        property.value = value;
        if (*type)
            property.parameters.append({u"TYPE"_s, QString::fromLatin1(type)});
        return property;
    };
    for (int i = 0; i < count; ++i) {
        const Person p = person(i);
        writer.write({line("UID", p.number), line("N", p.family + u';' + p.given + u";;;"_s),
                      line("FN", p.given + u' ' + p.family), line("ORG", p.company), line("TITLE", p.role),
                      line("TEL", p.mobile, "CELL"), line("TEL", p.work, "WORK"), line("EMAIL", p.mail, "INTERNET"),
                      line("ADR", u";;"_s + p.street + u';' + p.city + u";;"_s + p.postcode + u';'),
                      line("REV", u"20260101T120000Z"_s)});
    }
    writer.finish();
}

/// What the machine does besides makes the clock go on, not this.
double processorTime()
{
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    const auto seconds = [](const timeval &t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    return seconds(use.ru_utime) + seconds(use.ru_stime);
}

struct Took {
    double clock = 0, processor = 0; ///< seconds
};

Took bring(const QString &path, const QTemporaryDir &folder)
{
    CrmSchema schema;
    Store store(schema);
    const QString file = folder.filePath(u"bench.rapport"_s);
    QFile::remove(file);
    if (!await<OpenInfo>([&](auto done) { store.open(file, u"bench"_s, nullptr, done); }).ok())
        return {};
    QElapsedTimer clock;
    clock.start();
    const double before = processorTime();
    const LabelCatalog labels;
    const Result<ImportScan> scan = scanSource(path);
    if (!scan.ok())
        return {};
    const ImportPlan plan = proposeImport(*scan, schema, labels).plan;
    const double looked = double(clock.elapsed()) / 1000, lookedProcessor = processorTime() - before;
    const Result<ImportReport> report = await<ImportReport>([&](auto done) {
        runImport(store, {path, plan, false, {}}, std::make_shared<Progress>(), nullptr, done);
    });
    const Took all{double(clock.elapsed()) / 1000, processorTime() - before};
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    std::printf("%s: %lld of %lld created; looked through %.2f s (processor %.2f), brought in %.2f s (processor %.2f), "
                "peak %ld MB\n",
                qPrintable(path.section(u'/', -1)), report.ok() ? report->created : -1, scan->rows, looked,
                lookedProcessor, all.clock - looked, all.processor - lookedProcessor, use.ru_maxrss / 1024);
    if (path.endsWith(u".vcf"_s)) {
        clock.start();
        const double written = processorTime();
        QFile out(folder.filePath(u"again.vcf"_s));
        Query query;
        query.entity = &schema.contact;
        if (out.open(QIODevice::WriteOnly) && exportCards(store, {query, 30, {}}, out).ok())
            std::printf("written again: %.2f s (processor %.2f)\n", double(clock.elapsed()) / 1000,
                        processorTime() - written);
    }
    return all;
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 100000;
    const QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit());
    const QString list = folder.filePath(u"people.csv"_s), cards = folder.filePath(u"people.vcf"_s);
    writeList(list, count);
    writeCards(cards, count);
    const Took asList = bring(list, folder), asCards = bring(cards, folder);
    if (asList.clock > 0)
        std::printf("cards to list: %.2f by the clock, %.2f of processor time\n", asCards.clock / asList.clock,
                    asCards.processor / asList.processor);
    return 0;
}
