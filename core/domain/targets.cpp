// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/targets.h"

#include "core/record/dayfilter.h"
#include "core/record/weighted.h"
#include "core/schema/crmschema.h"

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

Period periodOf(const QString &key, QDate day)
{
    if (key == QLatin1StringView(Target::year))
        return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
    const int first = key == QLatin1StringView(Target::quarter) ? (day.month() - 1) / 3 * 3 + 1 : day.month();
    const int length = key == QLatin1StringView(Target::quarter) ? 3 : 1;
    const QDate begin(day.year(), first, 1);
    return {begin, begin.addMonths(length).addDays(-1)};
}

std::optional<double> Attainment::growth() const
{
    if (lastYear <= 0)
        return std::nullopt;
    return double(aim) / double(lastYear) - 1;
}

QList<qint64> shares(qint64 amount, const QList<qint64> &weights)
{
    QList<qint64> weighing = weights;
    double whole = 0;
    for (const qint64 weight : weights)
        whole += double(std::max<qint64>(0, weight));
    if (whole <= 0) {
        weighing.fill(1);
        whole = double(weights.size());
    }
    QList<qint64> parts;
    QList<std::pair<double, int>> left; // what was cut off each, largest first
    qint64 given = 0;
    for (int i = 0; i < weighing.size(); ++i) {
        const double exact = double(amount) * double(std::max<qint64>(0, weighing[i])) / whole;
        parts.append(qint64(std::floor(exact)));
        left.append({std::floor(exact) - exact, i});
        given += parts.last();
    }
    std::sort(left.begin(), left.end());
    for (qsizetype i = 0; given < amount && !left.isEmpty(); ++i, ++given)
        ++parts[left[i % left.size()].second];
    return parts;
}

qint64 grown(qint64 last, double percent)
{
    return qRound64(double(last) * (100 + percent) / 100);
}

namespace
{
/// Deals of that type by the day `day`: won ones with their amounts, open ones weighed, in hundredths of minor units.
QList<WonMonth> byMonth(const FieldBase &day, QDate first, QDate last, const char *type, bool weigh,
                        const CrmSchema &schema, Facts &facts)
{
    const Opportunity &o = schema.opportunity;
    QHash<Id, Record> stages;
    for (const Record &stage : facts.all(schema.stage))
        if (stage[schema.stage.type] == QLatin1StringView(type))
            stages.insert(stage.id(), stage);
    QList<WonMonth> months;
    const Filter then = withinDays(day, first, last);
    for (const Total &total :
         facts.totals(Query{&o, {}, {}, then}, {o.stage, o.owner, Grouping(day, 7)}, &o.amount, &o.probability)) {
        const auto stage = stages.constFind(total.by[0].toLongLong());
        if (stage == stages.cend())
            continue;
        const qint64 sum = weigh ? weightedPercentOf(total, int((*stage)[schema.stage.probability])) : total.sum;
        months.append({total.by[1].toLongLong(), total.currency,
                       QDate::fromString(total.by[2].toString() + u"-01"_s, Qt::ISODate), sum, total.count});
    }
    return months;
}
} // namespace

QList<WonMonth> wonByMonth(QDate first, QDate last, const CrmSchema &schema, Facts &facts)
{
    return byMonth(schema.opportunity.closedOn, first, last, Stage::won, false, schema, facts);
}

QHash<Id, QSet<Id>> membersOfTeams(const CrmSchema &schema, Facts &facts)
{
    QHash<Id, QSet<Id>> members;
    for (const Record &user : facts.all(schema.user))
        if (const Id team = user[schema.user.team])
            members[team].insert(user.id());
    for (const Record &team : facts.all(schema.team))
        if (const Id leader = team[schema.team.leader])
            members[team.id()].insert(leader);
    return members;
}

QList<Attainment> attainments(const CrmSchema &schema, Facts &facts)
{
    const Opportunity &o = schema.opportunity;
    const Target &t = schema.target;
    const QList<Record> targets = facts.all(t);
    if (targets.isEmpty())
        return {};
    QDate first, last; // of all their periods
    for (const Record &target : targets) {
        const Period period = periodOf(target[t.period], target[t.start]);
        first = first.isValid() ? std::min(first, period.first) : period.first;
        last = last.isValid() ? std::max(last, period.last) : period.last;
    }
    const QHash<Id, QSet<Id>> members = membersOfTeams(schema, facts);
    const QList<WonMonth> won = wonByMonth(first.addYears(-1), last, schema, facts),
                          open = byMonth(o.expectedClose, first, last, Stage::open, true, schema, facts);
    QList<Attainment> all;
    for (const Record &target : targets) {
        Attainment attainment{target, periodOf(target[t.period], target[t.start])};
        const Money aim = target[t.amount];
        attainment.aim = aim.minor;
        const auto sum = [&](const QList<WonMonth> &months, const Period &period) {
            qint64 sum = 0;
            for (const WonMonth &month : months) {
                const bool theirs = target[t.owner]  ? month.owner == target[t.owner]
                                    : target[t.team] ? members.value(target[t.team]).contains(month.owner)
                                                     : true;
                if (theirs && month.currency == aim.currency && period.contains(month.month))
                    sum += month.amount;
            }
            return sum;
        };
        attainment.won = sum(won, attainment.period);
        attainment.weighted = roundedHundredths(sum(open, attainment.period));
        attainment.lastYear = sum(won, periodOf(target[t.period], attainment.period.first.addYears(-1)));
        all.append(attainment);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Attainment &a, const Attainment &b) { return a.period.first > b.period.first; });
    return all;
}
