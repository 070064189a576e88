// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/settle.h"

#include "core/domain/activities.h"
#include "core/domain/contacts.h"
#include "core/domain/knowledge.h"
#include "core/domain/leads.h"
#include "core/domain/opportunities.h"
#include "core/domain/recurrenceseries.h"
#include "core/domain/servicerecords.h"
#include "core/schema/entities/contact.h"
#include "core/schema/entities/servicerecord.h"
#include "core/schema/schema.h"

using namespace Qt::StringLiterals;

namespace
{
Result<Settled> dated(const Result<QDateTime> &at)
{
    return at.ok() ? Result<Settled>(Settled{.at = *at}) : Result<Settled>(at.error());
}

/// Who takes part in a series took part in the one that leaves it.
Result<Settled> withParticipants(const Result<Settled> &result, const Record *series, Facts &file)
{
    if (!series || !result.ok() || result->added.isEmpty())
        return result;
    Settled settled = *result;
    settled.added += ownParts(file.parts(*file.schema().entity(u"participant"_s), series->id()), 0);
    return settled;
}

/// What was done with a customer may be the first answer that a service record waits for.
Result<Settled> withService(const Activity &activity, const Record &after, const Result<Settled> &result, Facts &file)
{
    const Id service = after[activity.service];
    if (!service || !result.ok())
        return result;
    Settled settled = *result;
    settled.touched.append({file.schema().entity(u"service_record"_s), service});
    return settled;
}
} // namespace

Result<Settled> settle(Record *after, const Record *before, Facts &file)
{
    if (const auto *opportunity = dynamic_cast<const Opportunity *>(&after->entity()))
        return dated(settleOpportunity(*opportunity, after, before, file));
    if (const auto *lead = dynamic_cast<const Lead *>(&after->entity()))
        return dated(settleLead(*lead, after, before, file));
    if (const auto *service = dynamic_cast<const ServiceRecord *>(&after->entity()))
        return dated(settleServiceRecord(*service, after, before, file));
    if (const auto *rule = dynamic_cast<const ScoreRule *>(&after->entity()))
        return dated(settleScoreRule(*rule, *after, file));
    if (const auto *folder = dynamic_cast<const ArticleFolder *>(&after->entity()))
        return dated(settleArticleFolder(*folder, *after, file));
    if (const auto *article = dynamic_cast<const Article *>(&after->entity()))
        settleArticle(*article, after);
    if (const auto *activity = dynamic_cast<const Activity *>(&after->entity()))
        return withService(*activity, *after, withParticipants(settleActivity(*activity, after, before), before, file),
                           file);
    if (const auto *contact = dynamic_cast<const Contact *>(&after->entity()))
        settleConsent(*contact, after, before, QDate::currentDate());
    return Settled();
}

bool isSettled(const Entity &entity)
{
    return dynamic_cast<const Opportunity *>(&entity) || dynamic_cast<const Lead *>(&entity) ||
           dynamic_cast<const ScoreRule *>(&entity) || dynamic_cast<const ServiceRecord *>(&entity) ||
           dynamic_cast<const ArticleFolder *>(&entity) || dynamic_cast<const Article *>(&entity);
}

QList<const Entity *> settledAfter(const Entity &changed, const Schema &schema)
{
    if (dynamic_cast<const ScoreRule *>(&changed))
        return {schema.entity(u"lead"_s)};
    return {};
}

void completeImported(Record *record)
{
    if (const auto *lead = dynamic_cast<const Lead *>(&record->entity()))
        completeImportedLead(*lead, record);
    else if (const auto *activity = dynamic_cast<const Activity *>(&record->entity()))
        completeImportedActivity(*activity, record);
}
