// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plan.h"

#include "core/record/dayfilter.h"
#include "core/schema/crmschema.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace
{
class Planner
{
public:
    Planner(const CrmSchema &schema, Facts &file, const PlanPeriod &period)
        : m_schema(schema), m_file(file), m_period(period)
    {
    }

    QList<PlanLine> lines()
    {
        addActivities();
        addMoves(m_schema.reschedule, m_schema.reschedule.activity, m_schema.reschedule.at, {}, m_schema.activity,
                 m_schema.activity.owner, &PlanLine::moved);
        // The first entry says that the opportunity was made, which is no move.
        addMoves(m_schema.stageMove, m_schema.stageMove.opportunity, m_schema.stageMove.at,
                 Filter::condition(m_schema.stageMove.from, Filter::NotEmpty), m_schema.opportunity,
                 m_schema.opportunity.owner, &PlanLine::stageMoves);
        addWon();
        QList<PlanLine> lines = m_lines.values();
        for (PlanLine &line : lines)
            if (line.person)
                line.name = m_file.titleOf(m_schema.user, line.person);
        std::stable_sort(lines.begin(), lines.end(), [](const PlanLine &a, const PlanLine &b) {
            return a.from != b.from ? a.from < b.from : QString::localeAwareCompare(a.name, b.name) < 0;
        });
        return lines;
    }

private:
    PlanLine &line(QDate day, Id person)
    {
        const QDate from = stepBegin(day, m_period);
        PlanLine &line = m_lines[{from, person}];
        line.from = from;
        line.person = person;
        return line;
    }

    Filter within(const FieldBase &field) const { return withinDays(field, m_period.from, m_period.to); }

    void addActivities()
    {
        const Activity &a = m_schema.activity;
        Query query;
        query.entity = &a;
        query.filter = within(a.at);
        for (const Total &total : m_file.totals(query, {a.owner, a.status, Grouping(a.at, 10)}, nullptr, nullptr)) {
            PlanLine &to = line(QDate::fromString(total.by[2].toString(), Qt::ISODate), total.by[0].toLongLong());
            const QString status = total.by[1].toString();
            if (status == QLatin1StringView(Activity::planned))
                to.planned += total.count;
            else if (status == QLatin1StringView(Activity::done))
                to.done += total.count;
            else if (status == QLatin1StringView(Activity::cancelled))
                to.cancelled += total.count;
        }
    }

    void addMoves(const Entity &journal, const FieldBase &whole, const FieldBase &at, const Filter &which,
                  const Entity &moved, const FieldBase &owner, qint64 PlanLine::*count)
    {
        Query query;
        query.entity = &journal;
        query.columns = {&whole, &at};
        query.filter = which.isAlways() ? within(at) : Filter::all({within(at), which});
        QList<std::pair<Id, QDate>> moves;
        m_file.scan(query, [&](Id, const QVariantList &values) {
            moves.append({values[0].toLongLong(), FieldType<QDateTime>::read(values[1]).toLocalTime().date()});
        });
        QHash<Id, Id> owners;
        for (const auto &[id, day] : std::as_const(moves)) {
            auto known = owners.constFind(id);
            if (known == owners.constEnd()) {
                const std::optional<Record> record = m_file.load(moved, id);
                known = owners.insert(id, record ? record->value(owner).toLongLong() : 0);
            }
            ++(line(day, *known).*count);
        }
    }

    void addWon()
    {
        const Opportunity &o = m_schema.opportunity;
        QList<Filter> won;
        for (const Record &stage : m_file.all(m_schema.stage))
            if (stage[m_schema.stage.type] == QLatin1StringView(Stage::won))
                won.append(Filter::condition(o.stage, Filter::Equal, stage.id()));
        if (won.isEmpty())
            return;
        Query query;
        query.entity = &o;
        query.filter = Filter::all({Filter::any(won), within(o.closedOn)});
        for (const Total &total : m_file.totals(query, {o.owner, o.closedOn}, &o.amount, nullptr)) {
            QList<Money> &sums =
                line(QDate::fromString(total.by[1].toString(), Qt::ISODate), total.by[0].toLongLong()).won;
            if (total.currency.isEmpty())
                continue; // won without an amount
            const auto same = std::find_if(sums.begin(), sums.end(),
                                           [&](const Money &sum) { return sum.currency == total.currency; });
            if (same == sums.end())
                sums.append({total.sum, total.currency});
            else
                same->minor += total.sum;
        }
    }

    const CrmSchema &m_schema;
    Facts &m_file;
    const PlanPeriod &m_period;
    QMap<std::pair<QDate, Id>, PlanLine> m_lines;
};
} // namespace

QDate stepBegin(QDate day, const PlanPeriod &period)
{
    switch (period.by) {
    case PlanStep::Day:
        return day;
    case PlanStep::Week:
        return day.addDays(-((day.dayOfWeek() - int(period.weekBegins) + 7) % 7));
    case PlanStep::Month:
        return {day.year(), day.month(), 1};
    }
    Q_UNREACHABLE();
}

QList<PlanLine> planAgainstResult(const CrmSchema &schema, Facts &file, const PlanPeriod &period)
{
    return Planner(schema, file, period).lines();
}
