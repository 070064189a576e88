// SPDX-License-Identifier: GPL-3.0-or-later
// Deals with histories in a file, and questions to its figures.
#pragma once

#include "core/domain/funnel.h"
#include "tests/support/pipelinefixture.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

/// Deals with histories of their own making, and what a plain count over them gives.
struct Analysis : PipelineFixture {
    struct Deal {
        Id id;
        QList<std::pair<int, QDate>> moves; ///< stage by index
        Money amount;
        QDate opened, closed;
        Id owner;
    };
    QList<Deal> deals;

    /// Writes deals as they stand at the end, and their moves one by one.
    void write(const QList<Deal> &all)
    {
        const Result<ChangeSet> done = await<ChangeSet>([&](auto answer) {
            store->run(
                {Action::Create, u"opportunity"_s, all.size(), {}},
                [&](Transaction &t) {
                    const auto &o = schema->opportunity;
                    const auto &m = schema->stageMove;
                    for (Deal deal : all) {
                        Record record(o, t.newId());
                        record.set(o.name, u"Deal"_s);
                        record.set(o.amount, deal.amount);
                        record.set(o.openedOn, deal.opened);
                        if (deal.owner)
                            record.set(o.owner, deal.owner);
                        t.insert(record); // in no stage: no move is noted
                        deal.id = record.id();
                        // The last one is noted by the file: for closed deals on that day, for others now.
                        const qsizetype own = deal.moves.size() - (deal.moves.last().first >= 4 ? 1 : 0);
                        for (qsizetype i = 0; i < own; ++i) {
                            Record move(m, t.newId());
                            move.set(m.opportunity, deal.id);
                            if (i > 0)
                                move.set(m.from, stages[deal.moves[i - 1].first].id());
                            move.set(m.to, stages[deal.moves[i].first].id());
                            move.set(m.at, QDateTime(deal.moves[i].second, QTime(12, 0)));
                            t.insert(move);
                        }
                        Record after = *t.load(o, deal.id);
                        const Record before = after;
                        after.set(o.stage, stages[deal.moves.last().first].id());
                        if (deal.moves.last().first >= 4)
                            after.set(o.closedOn, deal.closed);
                        if (deal.moves.last().first == 5)
                            after.set(o.lostReason, u"price"_s);
                        t.update(*difference(before, after));
                        deals.append(deal);
                    }
                },
                nullptr, answer);
        });
        INFO(done.error().text << done.error().detail);
        REQUIRE(done.ok());
    }
    void writeAtRandom(quint32 seed, int count)
    {
        QRandomGenerator random(seed);
        QList<Deal> all;
        for (int i = 0; i < count; ++i) {
            Deal deal{};
            deal.opened = QDate(2024, 11, 1).addDays(random.bounded(270));
            deal.amount = {random.bounded(1000, 900000), random.bounded(3) ? u"EUR"_s : u"CNY"_s};
            QDate day = deal.opened;
            const int steps = 1 + random.bounded(6);
            for (int step = 0; step < steps; ++step) { // also back, also reopened
                const int stage = step == 0 ? random.bounded(4) : random.bounded(6);
                if (!deal.moves.isEmpty() && deal.moves.last().first == stage)
                    continue;
                deal.moves.append({stage, day});
                day = day.addDays(random.bounded(25));
            }
            deal.closed = deal.moves.last().second;
            all.append(deal);
        }
        write(all);
    }
    FunnelReport funnel(FunnelQuery query)
    {
        query.pipeline = pipeline();
        return ask<FunnelReport>([&](Facts &facts) { return funnelOf(query, *schema, facts); });
    }
};
