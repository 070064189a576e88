// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/funnel.h"

#include "core/record/dayfilter.h"
#include "core/schema/crmschema.h"

#include <QDateTime>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
/// What is counted of one deal.
struct Deal {
    QVariant group;
    QString currency;
    qint64 minor = 0;
    Id stage = 0;
    QDate opened, closed;
};

/// The history of one deal as it goes by.
struct Track {
    int furthest = -1; ///< open stage, by position
    int before = -1;   ///< furthest when the period began
    bool lostInPeriod = false, wonInPeriod = false, movedInPeriod = false;
    Id stage = 0;              ///< that it is in
    qint64 since = 0;          ///< and since when
    QHash<Id, qint64> seconds; ///< in the stages it has left
};

/// Puts a deal with its money and days among the won, lost or open ones.
void addMoney(Funnel *funnel, const Deal &deal, bool won, bool lost)
{
    FunnelMoney &money = funnel->money[deal.currency];
    ++funnel->deals;
    ++money.deals;
    if (won) {
        ++funnel->won;
        ++money.won;
        money.wonMinor += deal.minor;
        if (deal.opened.isValid() && deal.closed.isValid() && deal.opened <= deal.closed) {
            const qint64 days = deal.opened.daysTo(deal.closed);
            funnel->cycleDays += days;
            money.cycleDays += days;
            ++funnel->cycled;
            ++money.cycled;
        }
    } else if (lost) {
        ++funnel->lost;
        ++money.lost;
        money.lostMinor += deal.minor;
    } else {
        ++funnel->open;
        ++money.open;
        money.openMinor += deal.minor;
    }
}

Deal dealOf(const QVariantList &values)
{
    Deal deal;
    deal.stage = values[0].toLongLong();
    if (!values[1].isNull()) {
        const Money amount = values[1].value<Money>();
        deal.currency = amount.currency;
        deal.minor = amount.minor;
    }
    deal.opened = values[2].isNull() ? FieldType<QDateTime>::read(values[4]).toLocalTime().date()
                                     : FieldType<QDate>::read(values[2]);
    deal.closed = FieldType<QDate>::read(values[3]);
    return deal;
}

class Counter
{
public:
    Counter(const FunnelQuery &query, const CrmSchema &schema, Facts &facts)
        : m_query(query), m_schema(schema), m_facts(facts)
    {
    }
    FunnelReport count();
    void visit(const FunnelVisit &visit)
    {
        m_visit = visit;
        read();
    }

private:
    void read();
    void readStages();
    Funnel emptyFunnel() const;
    void readDeals(const Filter &filter);
    QList<std::pair<qint64, Id>> movesOf(Id deal) const;
    void readMoves();
    void follow(Track *track, Id to, qint64 at);
    void close(Id id, const Deal &deal, const Track &track);
    void add(Funnel *funnel, const Deal &deal, bool won, bool lost, int from, int reached);
    void noteMonth(const Deal &deal, bool won, bool lost, int from, int reached);
    QDate bottleneckSince(const Funnel &whole) const;
    static void takeMedians(Funnel *funnel, QList<QList<qint64>> *seconds);

    const FunnelQuery &m_query;
    const CrmSchema &m_schema;
    Facts &m_facts;
    QList<Id> m_open;          ///< stages, in their order
    QHash<Id, int> m_position; ///< of open stages
    QHash<Id, QString> m_type; ///< of all stages of the pipeline
    QHash<Id, Deal> m_deals;
    qint64 m_from = 0, m_until = 0; ///< of the period, milliseconds
    FunnelReport m_report;
    FunnelVisit m_visit;
    QList<QList<qint64>> m_seconds; ///< of the whole funnel, by stage
    QMap<QString, std::pair<Funnel, QList<QList<qint64>>>> m_groups;
    QMap<QDate, Funnel> m_months; ///< decisions by month
};

void Counter::readStages()
{
    const Stage &stage = m_schema.stage;
    QList<Record> stages = m_facts.parts(stage, m_query.pipeline);
    for (const Record &record : stages) {
        m_type.insert(record.id(), record[stage.type]);
        if (record[stage.type] == QLatin1StringView(Stage::open)) {
            m_position.insert(record.id(), int(m_open.size()));
            m_open.append(record.id());
        }
    }
    m_report.whole = emptyFunnel();
    m_seconds.resize(m_open.size());
}

Funnel Counter::emptyFunnel() const
{
    Funnel funnel;
    for (const Id id : m_open) {
        FunnelStage stage;
        stage.stage = id;
        funnel.stages.append(stage);
    }
    return funnel;
}

void Counter::readDeals(const Filter &filter)
{
    const Opportunity &o = m_schema.opportunity;
    Query query{
        &o, {&o.stage, &o.amount, &o.openedOn, &o.closedOn, o.createdAt()}, {}, Filter::all({m_query.filter, filter})};
    if (m_query.group)
        query.columns.append(m_query.group);
    m_facts.scan(query, [&](Id id, const QVariantList &values) {
        Deal deal = dealOf(values);
        if (!m_type.contains(deal.stage))
            return; // of another pipeline
        if (m_query.group)
            deal.group = values[5];
        m_deals.insert(id, deal);
    });
}

void Counter::follow(Track *track, Id to, qint64 at)
{
    if (track->stage)
        track->seconds[track->stage] += std::max<qint64>(0, (at - track->since) / 1000);
    track->stage = to;
    track->since = at;
    const bool during = at >= m_from && at < m_until;
    if (at < m_from)
        track->before = std::max(track->before, m_position.value(to, -1));
    track->furthest = std::max(track->furthest, m_position.value(to, -1));
    if (during) {
        track->movedInPeriod = true;
        track->lostInPeriod = m_type.value(to) == QLatin1StringView(Stage::lost);
        track->wonInPeriod = m_type.value(to) == QLatin1StringView(Stage::won);
    }
}

/// Of one deal, in the order in which they were made.
QList<std::pair<qint64, Id>> Counter::movesOf(Id deal) const
{
    const StageMove &move = m_schema.stageMove;
    QList<Record> parts = m_facts.parts(move, deal);
    std::sort(parts.begin(), parts.end(), [&](const Record &a, const Record &b) {
        return std::pair(a.value(move.at).toLongLong(), a.id()) < std::pair(b.value(move.at).toLongLong(), b.id());
    });
    QList<std::pair<qint64, Id>> moves;
    for (const Record &part : std::as_const(parts))
        moves.append({part.value(move.at).toLongLong(), part[move.to]});
    return moves;
}

/// Cohort: of the deals opened in the period, all they ever did. Period: of the deals that moved in it.
void Counter::readMoves()
{
    const Opportunity &o = m_schema.opportunity;
    const StageMove &move = m_schema.stageMove;
    HistoryQuery query{&move, {&move.at, &move.to}, {}, {}};
    if (m_query.view == FunnelQuery::Cohort) {
        query.of = Filter::all({m_query.filter, openedWithin(o, m_query.from, m_query.to)});
        // The same in two questions, each of which an index answers.
        readDeals(withinDays(o.openedOn, m_query.from, m_query.to));
        readDeals(Filter::all(
            {Filter::condition(o.openedOn, Filter::Empty), withinDays(*o.createdAt(), m_query.from, m_query.to)}));
    } else {
        query.of = m_query.filter;
        query.among = withinDays(move.at, m_query.from, m_query.to);
        readDeals(Filter::condition(move.at, Filter::GreaterEqual, m_from));
    }
    QList<std::pair<qint64, Id>> moves; // when, to where
    const auto together = [](const auto &a, const auto &b) { return a.first == b.first; };
    QSet<Id> moved;
    m_facts.histories(query, [&](Id id, const QList<qint64> &values) {
        const auto deal = m_deals.constFind(id);
        if (deal == m_deals.cend())
            return;
        moves.clear();
        for (qsizetype i = 0; i + 1 < values.size(); i += 2)
            moves.append({values[i], values[i + 1]});
        std::sort(moves.begin(), moves.end());
        if (std::adjacent_find(moves.begin(), moves.end(), together) != moves.end())
            moves = movesOf(id); // in the same instant: which came first is known by their ids alone
        Track track;
        for (const auto &[at, to] : std::as_const(moves))
            if (m_query.view == FunnelQuery::Cohort || at < m_until)
                follow(&track, to, at);
        moved.insert(id);
        close(id, *deal, track);
    });
    if (m_query.view == FunnelQuery::Cohort) // also those whose history nobody wrote down
        for (auto deal = m_deals.cbegin(); deal != m_deals.cend(); ++deal)
            if (!moved.contains(deal.key()))
                close(deal.key(), *deal, {});
}

/// Puts what became of a deal into the funnels it belongs to.
void Counter::close(Id id, const Deal &deal, const Track &track)
{
    const bool cohort = m_query.view == FunnelQuery::Cohort;
    const int last = int(m_open.size());
    const QString type = m_type.value(deal.stage);
    const bool won = cohort ? type == QLatin1StringView(Stage::won) : track.wonInPeriod;
    const bool lost = cohort ? type == QLatin1StringView(Stage::lost) : track.lostInPeriod;
    if (!cohort && !track.movedInPeriod)
        return;
    // Lost before any stage was noted: it was in the first.
    int reached = std::max(track.furthest, m_open.isEmpty() ? -1 : 0);
    if (won)
        reached = last;
    const int from = cohort ? -1 : track.before; // what was reached before is not counted again
    if (m_visit)
        m_visit({id, from, reached, won, lost});
    add(&m_report.whole, deal, won, lost, from, reached);
    for (auto time = track.seconds.cbegin(); time != track.seconds.cend(); ++time)
        if (const int at = m_position.value(time.key(), -1); at >= 0 && time.key() != deal.stage)
            m_seconds[at].append(time.value());
    noteMonth(deal, won, lost, from, reached);
    if (!m_query.group)
        return;
    auto &[funnel, seconds] = m_groups[deal.group.toString()];
    if (funnel.stages.isEmpty()) {
        funnel = emptyFunnel();
        funnel.group = deal.group;
        seconds.resize(m_open.size());
    }
    add(&funnel, deal, won, lost, from, reached);
    for (auto time = track.seconds.cbegin(); time != track.seconds.cend(); ++time)
        if (const int at = m_position.value(time.key(), -1); at >= 0 && time.key() != deal.stage)
            seconds[at].append(time.value());
}

void Counter::add(Funnel *funnel, const Deal &deal, bool won, bool lost, int from, int reached)
{
    const int last = int(m_open.size());
    for (int at = 0; at < last; ++at) {
        FunnelStage &stage = funnel->stages[at];
        if (at > from && at <= reached) {
            ++stage.entered;
            stage.amounts[deal.currency] += deal.minor;
        }
        if (at >= from && at >= 0 && at < reached)
            ++stage.passed;
    }
    const int end = std::min(reached, last - 1);
    if (end >= 0 && lost)
        ++funnel->stages[end].lost;
    else if (end >= 0 && !won)
        ++funnel->stages[end].waiting;
    addMoney(funnel, deal, won, lost);
}

/// Decisions of deals that are closed, in the month of closing: enough to see where most were lost then.
void Counter::noteMonth(const Deal &deal, bool won, bool lost, int from, int reached)
{
    if ((!won && !lost) || !deal.closed.isValid())
        return;
    Funnel &month = m_months[QDate(deal.closed.year(), deal.closed.month(), 1)];
    if (month.stages.isEmpty())
        month = emptyFunnel();
    add(&month, deal, won, lost, from, reached);
}

QDate Counter::bottleneckSince(const Funnel &whole) const
{
    const int stage = whole.bottleneck();
    QDate since;
    for (auto month = m_months.cend(); stage >= 0 && month != m_months.cbegin();) {
        --month;
        const int then = month->bottleneck();
        if (then >= 0 && then != stage)
            break;
        if (then == stage)
            since = month.key();
    }
    return since;
}

void Counter::takeMedians(Funnel *funnel, QList<QList<qint64>> *seconds)
{
    for (qsizetype at = 0; at < funnel->stages.size(); ++at) {
        QList<qint64> &times = (*seconds)[at];
        if (times.isEmpty())
            continue;
        const qsizetype middle = times.size() / 2;
        std::nth_element(times.begin(), times.begin() + middle, times.end());
        qint64 median = times[middle];
        if (times.size() % 2 == 0)
            median = (median + *std::max_element(times.begin(), times.begin() + middle)) / 2;
        funnel->stages[at].medianSeconds = median;
        funnel->stages[at].timed = times.size();
    }
}

void Counter::read()
{
    m_from = QDateTime(m_query.from, QTime(0, 0)).toMSecsSinceEpoch();
    m_until = QDateTime(m_query.to.addDays(1), QTime(0, 0)).toMSecsSinceEpoch();
    readStages();
    readMoves();
}

FunnelReport Counter::count()
{
    read();
    takeMedians(&m_report.whole, &m_seconds);
    m_report.bottleneckSince = bottleneckSince(m_report.whole);
    for (auto &[funnel, seconds] : m_groups) {
        takeMedians(&funnel, &seconds);
        m_report.groups.append(funnel);
    }
    std::stable_sort(m_report.groups.begin(), m_report.groups.end(),
                     [](const Funnel &a, const Funnel &b) { return a.deals > b.deals; });
    return m_report;
}
} // namespace

Funnel closedOf(const FunnelQuery &query, const CrmSchema &schema, Facts &facts)
{
    const Opportunity &o = schema.opportunity;
    QHash<Id, QString> types;
    for (const Record &stage : facts.parts(schema.stage, query.pipeline))
        types.insert(stage.id(), stage[schema.stage.type]);
    Funnel funnel;
    facts.scan(Query{&o,
                     {&o.stage, &o.amount, &o.openedOn, &o.closedOn, o.createdAt()},
                     {},
                     Filter::all({query.filter, withinDays(o.closedOn, query.from, query.to)})},
               [&](Id, const QVariantList &values) {
                   const Deal deal = dealOf(values);
                   const QString type = types.value(deal.stage);
                   const bool won = type == QLatin1StringView(Stage::won);
                   if (won || type == QLatin1StringView(Stage::lost))
                       addMoney(&funnel, deal, won, !won);
               });
    return funnel;
}

FunnelReport funnelOf(const FunnelQuery &query, const CrmSchema &schema, Facts &facts)
{
    return Counter(query, schema, facts).count();
}

void visitFunnel(const FunnelQuery &query, const CrmSchema &schema, Facts &facts, const FunnelVisit &visit)
{
    Counter(query, schema, facts).visit(visit);
}
