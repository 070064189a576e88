// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/followupvisit.h"

#include "core/schema/crmschema.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FollowUpVisit)
};

ChangeSet edited(const Record &service)
{
    return {{Action::Edit, service.entity().name(), 1, service.title()}, {}};
}

void addDifference(ChangeSet *set, const Record &before, const Record &after)
{
    if (const std::optional<Change> change = difference(before, after))
        set->changes.append(*change);
}
} // namespace

std::optional<Record> plannedFollowUp(const CrmSchema &schema, const Record &service, const QList<Record> &activities)
{
    const Activity &a = schema.activity;
    const QDate day = service[schema.serviceRecord.followUpOn];
    for (const Record &activity : activities)
        if (day.isValid() && activity[a.status] == QLatin1StringView(Activity::planned) &&
            activity[a.type] == "visit"_L1 && activity[a.at].toLocalTime().date() == day)
            return activity;
    return std::nullopt;
}

Record proposedFollowUp(const CrmSchema &schema, const Record &service, Id id, const QDateTime &now)
{
    const Activity &a = schema.activity;
    const ServiceRecord &s = schema.serviceRecord;
    Record visit(a, id);
    visit.set(a.type, u"visit"_s);
    visit.set(a.status, QLatin1StringView(Activity::planned));
    visit.set(a.subject, Texts::tr("Follow-up: %1", "a visit; what it is about").arg(service.title()));
    visit.set(a.at, QDateTime(now.toLocalTime().date().addDays(7), QTime(9, 0)));
    visit.set(a.service, service.id());
    for (const auto &[to, from] : std::initializer_list<std::pair<const Field<Id> *, const Field<Id> *>>{
             {&a.contact, &s.contact}, {&a.owner, &s.owner}})
        visit.setValue(*to, service.value(*from));
    return visit;
}

ChangeSet followUpPlanned(const CrmSchema &schema, const Record &service, const std::optional<Record> &before,
                          const Record &visit)
{
    const ServiceRecord &s = schema.serviceRecord;
    Record after = service;
    after.set(s.followUpOn, visit[schema.activity.at].toLocalTime().date());
    after.setValue(s.followUpResult, {});
    ChangeSet set = edited(service);
    addDifference(&set, service, after);
    if (before)
        addDifference(&set, *before, visit);
    else
        set.changes.append(insertion(visit));
    return set;
}

ChangeSet followUpResult(const CrmSchema &schema, const Record &service, const QString &result,
                         const std::optional<Record> &visit, const QDateTime &now)
{
    const Activity &a = schema.activity;
    const ServiceRecord &s = schema.serviceRecord;
    Record after = service;
    after.set(s.followUpResult, result);
    if (!result.isEmpty() && after.value(s.followUpOn).isNull())
        after.set(s.followUpOn, now.toLocalTime().date());
    ChangeSet set = edited(service);
    addDifference(&set, service, after);
    if (visit && !result.isEmpty()) {
        Record done = *visit;
        done.set(a.status, QLatin1StringView(Activity::done));
        done.set(a.at, now);
        const QString said = s.followUpResult.choiceLabel(result), body = done[a.body];
        done.set(a.body, body.isEmpty() ? said : said + u'\n' + body);
        addDifference(&set, *visit, done);
    }
    return set;
}
