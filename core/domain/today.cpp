// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/today.h"

#include "core/schema/crmschema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int listed = 100000; ///< nobody works through more; the count says how many there are

QVariant instant(const QDateTime &when)
{
    return when.toMSecsSinceEpoch();
}

Filter oneOf(const FieldBase &field, const QVariantList &values)
{
    QList<Filter> any;
    for (const QVariant &value : values)
        any.append(Filter::condition(field, Filter::Equal, value));
    if (any.isEmpty()) // no such value: no such records
        any.append(Filter::condition(field, Filter::Equal, Id(-1)));
    return Filter::any(any);
}

/// What lasts all day is not late on that day.
Filter plannedFilter(const Activity &a, bool overdue, const QDateTime &now)
{
    const QVariant today = instant(now.date().startOfDay()), tomorrow = instant(now.date().addDays(1).startOfDay());
    const Filter allDay = Filter::condition(a.allDay, Filter::Equal, 1);
    const Filter timed = Filter::condition(a.allDay, Filter::NotEqual, 1);
    const auto at = [&](Filter::Op op, const QVariant &when) { return Filter::condition(a.at, op, when); };
    const Filter planned = Filter::condition(a.status, Filter::Equal, QString::fromLatin1(Activity::planned));
    if (overdue)
        return Filter::all({planned, at(Filter::Less, instant(now)), Filter::any({timed, at(Filter::Less, today)})});
    return Filter::all({planned, at(Filter::GreaterEqual, today), at(Filter::Less, tomorrow),
                        Filter::any({allDay, at(Filter::GreaterEqual, instant(now))})});
}

Filter sleepingFilter(const CrmSchema &schema, const QList<Record> &stages, const QDateTime &now, int days)
{
    const Contact &c = schema.contact;
    const QVariant quiet = instant(now.date().addDays(-days).startOfDay());
    // A deal that is not lost. Asked as "in another stage than", because the file then goes from the customer to its
    // deals and not through all deals of a stage.
    QList<Filter> sold;
    for (const Record &stage : stages)
        if (stage[schema.stage.type] == QLatin1StringView(Stage::lost))
            sold.append(Filter::condition(schema.opportunity.stage, Filter::NotEqual, stage.id()));
    if (sold.isEmpty())
        sold.append(Filter::condition(schema.opportunity.stage, Filter::NotEqual, Id(-1)));
    const QList<Filter> customer{oneOf(c.status, {u"customer"_s, u"key_account"_s, u"at_risk"_s, u"dormant"_s}),
                                 Filter::all(sold)};
    const Filter never = Filter::all(
        {Filter::condition(c.lastActivity, Filter::Empty), Filter::condition(*c.createdAt(), Filter::Less, quiet)});
    return Filter::all({Filter::any({Filter::condition(c.lastActivity, Filter::Less, quiet), never}),
                        Filter::any({Filter::condition(c.nextActivity, Filter::Empty),
                                     Filter::condition(c.nextActivity, Filter::Less, instant(now))}),
                        Filter::any(customer)});
}

/// The same rule as idleDays(): quiet for more days than the stage allows, and nothing planned to come.
Filter staleFilter(const CrmSchema &schema, const QList<Record> &stages, const QDateTime &now)
{
    const Opportunity &o = schema.opportunity;
    QList<Filter> any;
    for (const Record &stage : stages) {
        const qint64 limit = stage[schema.stage.staleDays];
        if (limit <= 0 || stage[schema.stage.type] != QLatin1StringView(Stage::open))
            continue;
        const QVariant quiet = instant(now.date().addDays(-limit).startOfDay());
        any.append(Filter::all({Filter::condition(o.stage, Filter::Equal, stage.id()),
                                Filter::condition(o.stageSince, Filter::Less, quiet),
                                Filter::any({Filter::condition(o.lastActivity, Filter::Empty),
                                             Filter::condition(o.lastActivity, Filter::Less, quiet)})}));
    }
    if (any.isEmpty())
        any.append(Filter::condition(o.stage, Filter::Equal, Id(-1)));
    return Filter::all(
        {Filter::condition(o.closedOn, Filter::Empty), // said as well: there is an index of the open ones
         Filter::any(any),
         Filter::any({Filter::condition(o.nextActivity, Filter::Empty),
                      Filter::condition(o.nextActivity, Filter::Less, instant(now))})});
}

/// Says cheaply which stored dates cannot have their day in some days of a year: nearly all of a million birthdays.
class YearWindow
{
public:
    YearWindow(QDate first, QDate last)
        : m_all(first.daysTo(last) > 360) // a day more on both sides: the 29th of February is another one in most years
        , m_first(first.addDays(-1).toString(u"MM-dd"_s))
        , m_last(last.addDays(1).toString(u"MM-dd"_s))
    {
    }
    bool mayHold(QStringView stored) const
    {
        if (m_all || stored.size() < 7 || stored.startsWith(u'L')) // the Chinese calendar, or no such day at all
            return true;
        const QStringView day = stored.last(5);
        return m_first <= m_last ? day >= m_first && day <= m_last : day >= m_first || day <= m_last;
    }

private:
    const bool m_all;
    const QString m_first, m_last;
};
} // namespace

Filter scopeFilter(const FieldBase &owner, const TodayScope &scope)
{
    if (!scope.mine)
        return {};
    QList<Filter> any{Filter::condition(owner, Filter::Empty)};
    if (scope.user)
        any.append(Filter::condition(owner, Filter::Equal, scope.user));
    return Filter::any(any);
}

Id userCalled(const User &entity, const QList<Record> &users, const QString &name)
{
    for (const Field<QString> *field : {&entity.login, &entity.name})
        for (const Record &user : users)
            if (!name.isEmpty() && user[*field].compare(name, Qt::CaseInsensitive) == 0)
                return user.id();
    return 0;
}

Query todayQuery(TodaySection section, const CrmSchema &schema, const QList<Record> &stages, const TodayScope &scope,
                 const QDateTime &now, int sleepDays)
{
    const Activity &a = schema.activity;
    const Opportunity &o = schema.opportunity;
    const Lead &l = schema.lead;
    const ServiceRecord &s = schema.serviceRecord;
    Query query;
    query.limit = listed;
    const auto ask = [&](const Entity &entity, const FieldBase &owner, const Filter &filter, const FieldBase &sort,
                         Qt::SortOrder order = Qt::AscendingOrder) {
        query.entity = &entity;
        query.filter = scope.mine ? Filter::all({filter, scopeFilter(owner, scope)}) : filter;
        query.sort = &sort;
        query.order = order;
    };
    const Filter working = oneOf(l.status, {QString::fromLatin1(Lead::fresh), QString::fromLatin1(Lead::working),
                                            QString::fromLatin1(Lead::qualified)});
    switch (section) {
    case TodaySection::Overdue:
    case TodaySection::Due:
        ask(a, a.owner, plannedFilter(a, section == TodaySection::Overdue, now), a.at);
        break;
    case TodaySection::Service:
        ask(s, s.owner,
            Filter::all({Filter::condition(s.resolvedAt, Filter::Empty),
                         Filter::condition(s.dueAt, Filter::Less,
                                           now.toLocalTime().date().addDays(1).startOfDay().toMSecsSinceEpoch())}),
            s.dueAt);
        break;
    case TodaySection::UnplannedDeals:
        ask(o, o.owner,
            Filter::all(
                {Filter::condition(o.closedOn, Filter::Empty), Filter::condition(o.nextActivity, Filter::Empty)}),
            o.expectedClose);
        break;
    case TodaySection::UnplannedLeads:
        ask(l, l.owner, Filter::all({working, Filter::condition(l.nextActivity, Filter::Empty)}), l.score,
            Qt::DescendingOrder);
        break;
    case TodaySection::Sleeping:
        ask(schema.contact, schema.contact.owner, sleepingFilter(schema, stages, now, sleepDays),
            schema.contact.lastActivity);
        break;
    case TodaySection::Stale:
        ask(o, o.owner, staleFilter(schema, stages, now), o.stageSince);
        break;
    case TodaySection::Leads:
        ask(l, l.owner,
            Filter::all({Filter::condition(l.recycleOn, Filter::LessEqual, now.date().toString(Qt::ISODate)),
                         Filter::condition(l.status, Filter::NotEqual, QString::fromLatin1(Lead::converted))}),
            l.recycleOn);
        break;
    case TodaySection::Occasions:
        break;
    }
    return query;
}

QList<ComingDay> comingDays(const CrmSchema &schema, Facts &file, const TodayScope &scope, QDate today, int days)
{
    const Contact &c = schema.contact;
    const Occasion &occasion = schema.occasion;
    const QDate last = today.addDays(days);
    QList<ComingDay> coming;
    const YearWindow window(today, last);
    const auto consider = [&](const QVariant &stored, ComingDay found) {
        if (!window.mayHold(stored.toString()))
            return;
        const PartialDate date = FieldType<PartialDate>::read(stored);
        found.day = date.nextOccurrence(today);
        if (!found.day.isValid() || found.day > last)
            return;
        found.label = found.birthday         ? c.birthday.label()
                      : found.type.isEmpty() ? occasion.label()
                                             : occasion.type.choiceLabel(found.type);
        found.years = date.age(found.day);
        coming.append(found);
    };
    Query born;
    born.entity = &c;
    born.columns = {&c.birthday, &c.name, &c.consent, &c.doNotContact};
    born.filter = Filter::condition(c.birthday, Filter::NotEmpty);
    if (scope.mine)
        born.filter = Filter::all({born.filter, scopeFilter(c.owner, scope)});
    file.scan(born, [&](Id id, const QVariantList &values) {
        consider(values[0], {.contact = id,
                             .name = values[1].toString(),
                             .birthday = true,
                             .consent = values[2].toString(),
                             .doNotContact = values[3].toBool()});
    });
    const qsizetype birthdays = coming.size();
    Query others;
    others.entity = &occasion;
    others.columns = {&occasion.contact, &occasion.date, &occasion.type};
    file.scan(others, [&](Id id, const QVariantList &values) {
        consider(values[1], {.contact = values[0].toLongLong(), .occasion = id, .type = values[2].toString()});
    });
    // Only of the few that are near is it asked whose they are.
    for (qsizetype i = coming.size() - 1; i >= birthdays; --i) {
        const std::optional<Record> contact = file.load(c, coming[i].contact);
        const Id owner = contact ? (*contact)[c.owner] : 0;
        if (!contact || (scope.mine && owner && owner != scope.user)) {
            coming.removeAt(i);
            continue;
        }
        coming[i].name = contact->title();
        coming[i].consent = (*contact)[c.consent];
        coming[i].doNotContact = (*contact)[c.doNotContact];
    }
    std::stable_sort(coming.begin(), coming.end(),
                     [](const ComingDay &one, const ComingDay &other) { return one.day < other.day; });
    return coming;
}
