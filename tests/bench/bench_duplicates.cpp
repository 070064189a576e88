// SPDX-License-Identifier: GPL-3.0-or-later
// Benchmarks of finding duplicates.
//   bench_duplicates quality N [SEED]       how many of the duplicates of a labelled file of N are found, how many
//   wrongly
//   bench_duplicates make FILE N [FIRMS]    writes a labelled file; FIRMS: share of firms, 0.25 unless told
//   bench_duplicates find FILE              time and memory of finding all candidates of a file
//   bench_duplicates hint FILE              time of the hint while typing
//   bench_duplicates merge FILE             time of merging 100 groups in one step, and of taking one apart
#include "core/duplicates/duplicates.h"
#include "core/merging/merge.h"
#include "tests/support/await.h"
#include "tests/support/duplicatequality.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace
{
/// Of /proc/self/status, in MB: "VmHWM:" the peak of all, "RssAnon:" what is not a part of a file.
qint64 megabytes(const QByteArray &what)
{
    QFile file(u"/proc/self/status"_s);
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            if (line.startsWith(what))
                return line.mid(what.size()).trimmed().split(' ').first().toLongLong() / 1024;
    return 0;
}

/// What all threads together have worked, in s: other programs take their share of the time by the clock.
double processorTime()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

DuplicateReport find(Store &store, const CrmSchema &schema)
{
    QElapsedTimer timer;
    timer.start();
    const double began = processorTime();
    qint64 peak = 0, steps = 0, longest = 0, longestAt = 0, last = 0;
    const auto report = await<DuplicateReport>([&](auto done) {
        store.compute<DuplicateReport>(
            [&](Facts &facts) {
                return findDuplicates(facts, schema.contact, [&](qint64 at, qint64 total) {
                    const qint64 now = timer.elapsed();
                    if (now - last > longest) {
                        longest = now - last;
                        longestAt = at;
                    }
                    last = now;
                    if (++steps % 16 == 0) {
                        peak = std::max(peak, megabytes("RssAnon:"));
                        if (qEnvironmentVariableIsSet("RAPPORT_BENCH_STEPS") && steps % 64 == 0)
                            std::printf("%lld of %lld: %.1f s, processor %.1f s, %lld MB\n", static_cast<long long>(at),
                                        static_cast<long long>(total), double(now) / 1000, processorTime() - began,
                                        static_cast<long long>(megabytes("RssAnon:")));
                    }
                    return true;
                });
            },
            nullptr, done, {}, Store::Pace::Long);
    });
    peak = std::max(peak, megabytes("RssAnon:"));
    if (!report.ok())
        return {};
    std::printf("%lld records, %lld pairs compared, %lld listed: %.1f s, processor %.1f s; memory at most %lld MB "
                "(with what is kept of "
                "the file %lld MB); %lld steps, the longest %lld ms, at %lld of 100\n",
                static_cast<long long>(report->records), static_cast<long long>(report->compared),
                static_cast<long long>(report->pairs.size()), double(timer.elapsed()) / 1000, processorTime() - began,
                static_cast<long long>(peak), static_cast<long long>(megabytes("VmHWM:")),
                static_cast<long long>(steps), static_cast<long long>(longest), static_cast<long long>(longestAt));
    timer.restart();
    const QList<DuplicateGroup> groups = grouped(*report);
    qsizetype largest = 0;
    for (const DuplicateGroup &group : groups)
        largest = std::max(largest, group.ids.size());
    std::printf("%lld groups, the largest of %lld: %.1f s\n", static_cast<long long>(groups.size()),
                static_cast<long long>(largest), double(timer.elapsed()) / 1000);
    return *report;
}

/// Drafts of records that are there, as somebody has typed them in part.
void hint(Store &store, const CrmSchema &schema)
{
    struct Draft {
        Record record;
        QList<Record> parts;
    };
    const auto drafts = await<QList<Draft>>([&](auto done) {
        store.compute<QList<Draft>>(
            [&](Facts &facts) {
                Query query;
                query.entity = &schema.contact;
                QList<Id> ids;
                facts.scan(query, [&](Id id, const QVariantList &) { ids.append(id); });
                QRandomGenerator random(3);
                QList<Draft> all;
                for (int i = 0; i < 500 && !ids.isEmpty(); ++i) {
                    const Id id = ids[random.bounded(int(ids.size()))];
                    Draft draft{*facts.load(schema.contact, id), {}};
                    draft.record.setId(0);
                    if (i % 2) // a name alone, then with all there is to reach them
                        draft.parts = facts.parts(schema.phone, id) + facts.parts(schema.email, id);
                    all.append(draft);
                }
                return all;
            },
            nullptr, done);
    });
    if (!drafts.ok())
        return;
    QList<double> times;
    qsizetype told = 0;
    for (int turn = 0; turn < 2; ++turn) { // first with cold caches
        times.clear();
        for (const Draft &draft : *drafts) {
            QElapsedTimer timer;
            timer.start();
            const auto found = await<QList<DuplicatePair>>([&](auto done) {
                store.compute<QList<DuplicatePair>>(
                    [&](Facts &facts) { return likelyDuplicates(facts, draft.record, draft.parts, 5); }, nullptr, done);
            });
            times.append(double(timer.nsecsElapsed()) / 1e6);
            told += found.ok() && !found->isEmpty();
        }
        std::sort(times.begin(), times.end());
        std::printf("hint, %s: median %.2f ms, 99 of 100 within %.2f ms, longest %.2f ms\n",
                    turn ? "again" : "first time", times[times.size() / 2], times[times.size() * 99 / 100],
                    times.last());
    }
    std::printf("%lld of %lld drafts had one\n", static_cast<long long>(told / 2),
                static_cast<long long>(drafts->size()));
}

void merge(Store &store, const CrmSchema &schema)
{
    QList<MergePlan> plans;
    for (const DuplicateGroup &group : grouped(find(store, schema)))
        if (group.lane == Lane::Safe && plans.size() < 100)
            plans.append({&schema.contact, 0, group.ids, {}, {}});
    QElapsedTimer timer;
    timer.start();
    const double began = processorTime();
    const auto merged = await<Merged>([&](auto done) { mergeInStore(store, plans, {}, nullptr, done); });
    std::printf("%lld groups of %lld records merged in %lld ms, processor %.1f s\n",
                static_cast<long long>(merged->groups), static_cast<long long>(merged->records),
                static_cast<long long>(timer.elapsed()), processorTime() - began);
    const auto merges = await<QList<Record>>([&](auto done) {
        Query query;
        query.entity = &schema.mergeRecord;
        query.limit = 1;
        store.records(query, nullptr, done);
    });
    timer.restart();
    const auto report =
        await<UndoReport>([&](auto done) { unmergeInStore(store, merges->first().id(), nullptr, done); });
    std::printf("one taken apart in %lld ms, %lld changes\n", static_cast<long long>(timer.elapsed()),
                static_cast<long long>(report->changed));
    timer.restart();
    const double back = processorTime();
    (void)await<UndoReport>([&](auto done) { store.undo(nullptr, done); });
    (void)await<UndoReport>([&](auto done) { store.undo(nullptr, done); });
    std::printf("all taken back in %lld ms, processor %.1f s\n", static_cast<long long>(timer.elapsed()),
                processorTime() - back);
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"rapport-bench"_s);
    const QStringList args = QCoreApplication::arguments();
    if (args.size() < 3)
        return 2;
    QTemporaryDir folder;
    CrmSchema schema;
    Store store(schema);
    const bool quality = args[1] == "quality"_L1;
    if (!await<OpenInfo>([&](auto done) {
             store.open(quality ? folder.filePath(u"sample.rapport"_s) : args[2], u"bench"_s, nullptr, done);
         }).ok())
        return 3;
    if (quality) {
        const DuplicateSample sample =
            writeDuplicateSample(store, schema, args[2].toInt(), args.value(3, u"1"_s).toUInt());
        std::printf("%s", qPrintable(qualityOf(find(store, schema), sample).text));
    } else if (args[1] == "make"_L1) {
        writeDuplicateSample(store, schema, args.value(3).toInt(), 1, args.value(4, u"0.25"_s).toDouble());
    } else if (args[1] == "find"_L1) {
        find(store, schema);
    } else if (args[1] == "merge"_L1) {
        merge(store, schema);
    } else {
        hint(store, schema);
    }
    return 0;
}
