// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/targetplan.h"

#include "core/schema/crmschema.h"

#include <algorithm>

namespace
{
/// Shares of `amount` by what was won a year before, or even ones.
void shareOut(qint64 amount, bool asLastYear, QList<TargetPart> *parts)
{
    QList<qint64> weights;
    for (const TargetPart &part : std::as_const(*parts))
        weights.append(asLastYear ? part.lastYear : 1);
    const QList<qint64> amounts = shares(amount, weights);
    for (qsizetype i = 0; i < parts->size(); ++i)
        (*parts)[i].amount = amounts[i];
}

/// The months or quarters of a span, or the span.
QList<TargetPart> periodsIn(const Period &span, const QString &key, Id owner, Id team, const QString &currency,
                            const TargetBasis &basis)
{
    QList<TargetPart> parts;
    for (QDate day = span.first; day <= span.last;) {
        const Period period = periodOf(key, day), before = periodOf(key, day.addYears(-1));
        parts.append({key, period.first, owner, team, basis.wonIn(before, owner, team, currency)});
        day = period.last.addDays(1);
    }
    return parts;
}
} // namespace

qint64 TargetBasis::wonIn(const Period &period, Id owner, Id team, const QString &currency) const
{
    qint64 sum = 0;
    for (const WonMonth &month : won) {
        const bool theirs = owner ? month.owner == owner : team ? members.value(team).contains(month.owner) : true;
        if (theirs && month.currency == currency && period.contains(month.month))
            sum += month.amount;
    }
    return sum;
}

QStringList TargetBasis::currencies() const
{
    QMap<QString, qint64> deals;
    for (const WonMonth &month : won)
        deals[month.currency] += month.deals;
    QStringList all = deals.keys();
    std::stable_sort(all.begin(), all.end(), [&](const QString &a, const QString &b) { return deals[a] > deals[b]; });
    return all;
}

qsizetype TargetBasis::partsOf(Id whole) const
{
    return std::count_if(targets.begin(), targets.end(), [&](const Record &target) {
        return whole && target[static_cast<const Target &>(target.entity()).whole] == whole;
    });
}

TargetBasis targetBasis(int firstYear, int lastYear, const CrmSchema &schema, Facts &facts)
{
    return {facts.all(schema.user), facts.all(schema.team), facts.all(schema.target), membersOfTeams(schema, facts),
            wonByMonth(QDate(firstYear, 1, 1), QDate(lastYear, 12, 31), schema, facts)};
}

QList<TargetSplit> splitsOf(const Record &whole, const TargetBasis &basis, const CrmSchema &schema)
{
    const Target &t = schema.target;
    QList<TargetSplit> splits;
    if (whole[t.period] == QLatin1StringView(Target::year))
        splits.append(TargetSplit::Quarters);
    if (whole[t.period] != QLatin1StringView(Target::month))
        splits.append(TargetSplit::Months);
    if (whole[t.owner])
        return splits;
    if (!whole[t.team] && !basis.teams.isEmpty())
        splits.append(TargetSplit::Teams);
    if (whole[t.team] ? !basis.members.value(whole[t.team]).isEmpty() : !basis.users.isEmpty())
        splits.append(TargetSplit::People);
    return splits;
}

QList<TargetPart> splitTarget(const Record &whole, TargetSplit by, bool asLastYear, const TargetBasis &basis,
                              const CrmSchema &schema)
{
    const Target &t = schema.target;
    const Money amount = whole[t.amount];
    const Id owner = whole[t.owner], team = whole[t.team];
    const QString key = whole[t.period];
    const Period span = periodOf(key, whole[t.start]), before = periodOf(key, span.first.addYears(-1));
    QList<TargetPart> parts;
    switch (by) {
    case TargetSplit::Quarters:
    case TargetSplit::Months:
        parts = periodsIn(span, QLatin1StringView(by == TargetSplit::Months ? Target::month : Target::quarter), owner,
                          team, amount.currency, basis);
        break;
    case TargetSplit::Teams:
        for (const Record &each : basis.teams)
            parts.append({key, span.first, 0, each.id(), basis.wonIn(before, 0, each.id(), amount.currency)});
        break;
    case TargetSplit::People:
        for (const Record &user : basis.users)
            if (!team || basis.members.value(team).contains(user.id()))
                parts.append({key, span.first, user.id(), 0, basis.wonIn(before, user.id(), 0, amount.currency)});
        break;
    }
    shareOut(amount.minor, asLastYear, &parts);
    return parts;
}

QList<TargetPart> grownTargets(int year, const QString &period, Id owner, Id team, const QString &currency,
                               double percent, const TargetBasis &basis)
{
    QList<TargetPart> parts = periodsIn({QDate(year, 1, 1), QDate(year, 12, 31)}, period, owner, team, currency, basis);
    qint64 last = 0;
    for (const TargetPart &part : std::as_const(parts))
        last += part.lastYear;
    shareOut(grown(last, percent), true, &parts);
    return parts;
}

ChangeSet targetsToMake(const QList<TargetPart> &parts, const QStringList &names, const QString &currency, Id whole,
                        const CrmSchema &schema, const std::function<Id()> &newId)
{
    const Target &t = schema.target;
    ChangeSet set{{Action::Create, t.Entity::name(), parts.size(), parts.size() == 1 ? names.value(0) : QString()}, {}};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const TargetPart &part = parts[i];
        Record target(t, newId());
        target.set(t.name, names.value(i));
        target.set(t.period, part.period);
        target.set(t.start, part.start);
        target.set(t.amount, {part.amount, currency});
        if (part.owner)
            target.set(t.owner, part.owner);
        if (part.team)
            target.set(t.team, part.team);
        if (whole)
            target.set(t.whole, whole);
        set.changes.append(insertion(target));
    }
    return set;
}
