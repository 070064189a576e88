// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/merge.h"
#include "core/schema/schema.h"

void mergeInStore(Store &store, const QList<MergePlan> &plans, const std::shared_ptr<Progress> &progress,
                  QObject *receiver, Answer<Merged> done)
{
    struct State {
        Merged merged;
        std::optional<Error> refused;
    };
    const auto state = std::make_shared<State>();
    const Action action{Action::Merge, plans.isEmpty() ? QString() : plans.first().entity->name(), plans.size(), {}};
    const auto work = [plans, progress, state, user = store.user()](Transaction &transaction) {
        QString title;
        for (const MergePlan &plan : plans) {
            if (progress && progress->cancelled())
                Store::cancelJob();
            const Result<Id> result = mergeRecords(transaction, plan, user);
            if (!result.ok() && (plans.size() == 1 || result.error().code != Error::NotFound)) {
                state->refused = result.error();
                Store::cancelJob();
            }
            if (!result.ok()) {
                ++state->merged.skipped;
                continue;
            }
            ++state->merged.groups;
            state->merged.records += plan.others.size() + (plan.survivor ? 1 : 0);
            title = transaction.facts().titleOf(*plan.entity, *result);
            if (progress)
                progress->set(state->merged.groups + state->merged.skipped, plans.size());
        }
        // One group is named by the record that stays, several by how many records they were.
        const bool one = state->merged.groups == 1;
        transaction.setAction({Action::Merge, plans.isEmpty() ? QString() : plans.first().entity->name(),
                               one ? 1 : state->merged.records, one ? title : QString()});
    };
    store.run(action, work, receiver, [state, done = std::move(done)](const Result<ChangeSet> &result) {
        if (state->refused)
            done(*state->refused);
        else if (!result.ok())
            done(result.error());
        else
            done(state->merged);
    });
}

void unmergeInStore(Store &store, Id mergeRecord, QObject *receiver, Answer<UndoReport> done)
{
    const auto outcome = std::make_shared<std::optional<Result<UndoReport>>>();
    const auto work = [outcome, mergeRecord](Transaction &transaction) {
        *outcome = unmergeRecord(transaction, mergeRecord);
        if (!(*outcome)->ok())
            Store::cancelJob();
        const UndoReport &report = **outcome->operator->();
        transaction.setAction(
            {Action::Unmerge, report.entity->name(), 1, transaction.facts().titleOf(*report.entity, report.id)});
    };
    store.run({Action::Unmerge, {}, 1, {}}, work, receiver,
              [outcome, done = std::move(done)](const Result<ChangeSet> &result) {
                  if (*outcome && (!result.ok() && !(*outcome)->ok()))
                      done((*outcome)->error());
                  else if (!result.ok())
                      done(result.error());
                  else
                      done(**outcome);
              });
}
