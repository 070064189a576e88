// SPDX-License-Identifier: GPL-3.0-or-later
// A file with the usual pipeline, deals in its stages, and questions computed over it.
#pragma once

#include "tests/support/storefixture.h"
#include "tests/support/usualstages.h"

struct PipelineFixture : StoreFixture {
    const QList<Record> stages = usualStages(*schema, *store, [this](const ChangeSet &set) { apply(set); });

    Id pipeline() const { return stages[0][schema->stage.pipeline]; }
    Id put(const Record &record)
    {
        apply({{Action::Create, record.entity().name(), 1, {}}, {insertion(record)}});
        return record.id();
    }
    Id addUser(const QString &name, Id team = 0)
    {
        Record user(schema->user, store->newId());
        user.set(schema->user.name, name);
        if (team)
            user.set(schema->user.team, team);
        return put(user);
    }
    /// Not written yet, so that more can be said of it.
    Record dealIn(int stage, Money amount = {}, const QString &name = QStringLiteral("Deal"))
    {
        const Opportunity &o = schema->opportunity;
        Record deal(o, store->newId());
        deal.set(o.name, name);
        deal.set(o.stage, stages[stage].id());
        deal.set(o.amount, amount);
        if (stage == 5)
            deal.set(o.lostReason, QStringLiteral("price"));
        return deal;
    }
    template <typename T>
    T ask(const std::function<T(Facts &)> &job)
    {
        const Result<T> answer = await<T>([&](auto done) { store->compute<T>(job, nullptr, done); });
        INFO(answer.error().text << ' ' << answer.error().detail);
        REQUIRE(answer.ok());
        return *answer;
    }
};
