// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/opportunities.h"

#include "core/domain/rank.h"
#include "core/schema/crmschema.h"
#include "core/values/join.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Opportunities)
};
/// The instant of a day that is not today: its noon, so that it stays that day in most other zones.
QDateTime happenedOn(QDate day)
{
    return day.isValid() && day != QDate::currentDate() ? QDateTime(day, QTime(12, 0)) : QDateTime();
}
} // namespace

QList<const FieldBase *> missingFor(const Opportunity &opportunity, const Record &record, const Stage &stage,
                                    const Record &entered)
{
    QList<const FieldBase *> missing;
    const auto need = [&](const FieldBase *field) {
        if (field && record.value(*field).isNull() && !missing.contains(field))
            missing.append(field);
    };
    for (const QString &name : entered[stage.needs])
        need(opportunity.field(name));
    if (entered[stage.type] == QLatin1StringView(Stage::lost))
        need(&opportunity.lostReason);
    return missing;
}

Result<QDateTime> settleOpportunity(const Opportunity &opportunity, Record *after, const Record *before, Facts &file)
{
    const auto &stage = static_cast<const Stage &>(*file.schema().entity(u"stage"_s));
    if (after->value(opportunity.rank).isNull())
        after->set(opportunity.rank, topRank());
    if (!before && after->value(opportunity.openedOn).isNull())
        after->set(opportunity.openedOn, QDate::currentDate());
    const Id id = (*after)[opportunity.stage];
    const std::optional<Record> entered = id ? file.load(stage, id) : std::nullopt;
    if (!entered)
        return before ? QDateTime() : happenedOn((*after)[opportunity.openedOn]);
    const QString type = (*entered)[stage.type];
    if (type != QLatin1StringView(Stage::lost)) // a reason is only kept by lost ones
        for (const FieldBase *field :
             std::initializer_list<const FieldBase *>{&opportunity.lostReason, &opportunity.lostNote})
            after->setValue(*field, {});
    const bool moved = !before || (*before)[opportunity.stage] != id;
    const bool reasonGone =
        before && type == QLatin1StringView(Stage::lost) && !before->value(opportunity.lostReason).isNull();
    if (moved || reasonGone) {
        QStringList names, labels;
        for (const FieldBase *field : missingFor(opportunity, *after, stage, *entered)) {
            names.append(field->name());
            labels.append(field->label());
        }
        if (!names.isEmpty())
            return Error{Error::Incomplete,
                         Texts::tr("“%1” needs to be filled in before this can be in “%2”.")
                             .arg(joinedList(labels), (*entered)[stage.name]),
                         names.join(u',')};
    }
    if (!moved)
        return QDateTime();
    if (type == QLatin1StringView(Stage::open)) {
        if (before)
            after->setValue(opportunity.closedOn, {});
        return before ? QDateTime() : happenedOn((*after)[opportunity.openedOn]);
    }
    const QVariant closed = after->value(opportunity.closedOn);
    if (closed.isNull() || (before && closed == before->value(opportunity.closedOn))) {
        // One that comes in closed was closed when that was expected.
        const QDate today = QDate::currentDate(), expected = (*after)[opportunity.expectedClose];
        after->set(opportunity.closedOn, !before && expected.isValid() && expected < today ? expected : today);
    }
    return happenedOn((*after)[opportunity.closedOn]);
}

int probabilityOf(const Opportunity &opportunity, const Record &record, const Stage &stage, const Record &in)
{
    if (in[stage.type] == QLatin1StringView(Stage::won))
        return 100;
    if (in[stage.type] == QLatin1StringView(Stage::lost))
        return 0;
    const QVariant &own = record.value(opportunity.probability);
    return int(qBound(qint64(0), own.isNull() ? in[stage.probability] : own.toLongLong(), qint64(100)));
}

int idleDays(const QDateTime &stageSince, const QDateTime &lastActivity, const QDateTime &nextActivity,
             const QDateTime &now)
{
    if (nextActivity.isValid() && nextActivity >= now)
        return 0;
    QDateTime since = stageSince;
    if (lastActivity.isValid() && (!since.isValid() || lastActivity > since))
        since = lastActivity;
    return since.isValid() ? int(qMax(qint64(0), since.toLocalTime().date().daysTo(now.toLocalTime().date()))) : 0;
}

QList<Record> standardPipeline(const CrmSchema &schema, const std::function<Id()> &newId)
{
    Record pipeline(schema.pipeline, newId());
    pipeline.set(schema.pipeline.name, Texts::tr("Sales", "name of the pipeline that is made at first"));
    QList<Record> records{pipeline};
    const auto add = [&](const QString &name, const char *type, const char *tone, int probability, int staleDays,
                         const QString &guidance) {
        Record stage(schema.stage, newId());
        stage.set(schema.stage.pipeline, pipeline.id());
        stage.set(schema.stage.name, name);
        stage.set(schema.stage.type, QLatin1StringView(type));
        stage.set(schema.stage.tone, QLatin1StringView(tone));
        stage.set(schema.stage.probability, probability);
        if (staleDays > 0)
            stage.set(schema.stage.staleDays, staleDays);
        stage.set(schema.stage.guidance, guidance);
        stage.setValue(*schema.stage.placeField(), qint64(records.size()));
        records.append(stage);
    };
    add(Texts::tr("New", "stage"), Stage::open, "neutral", 10, 14,
        Texts::tr("Find out who needs it, what for, and who decides."));
    add(Texts::tr("Qualified", "stage"), Stage::open, "teal", 30, 14,
        Texts::tr("Need, budget and time are known. Agree on what to offer."));
    add(Texts::tr("Proposal", "stage"), Stage::open, "accent", 55, 10,
        Texts::tr("The offer is with the customer. Talk it through within a week."));
    add(Texts::tr("Negotiation", "stage"), Stage::open, "violet", 80, 10,
        Texts::tr("Settle terms and the day of signing."));
    add(Texts::tr("Won", "stage"), Stage::won, "green", 100, 0, {});
    add(Texts::tr("Lost", "stage"), Stage::lost, "red", 0, 0, {});
    return records;
}
