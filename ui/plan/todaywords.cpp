// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/todaywords.h"

#include "core/domain/activities.h"
#include "core/models/recordmodel.h"
#include "core/record/valuetext.h"
#include "core/schema/crmschema.h"
#include "core/values/datewords.h"
#include "core/values/join.h"
#include "ui/records/cardlook.h"
#include "ui/sales/pipelines.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TodayPage)
};

QString linked(const RecordModel &model, const Row &row, const FieldBase &field)
{
    return model.value(row, field).value<Link>().title;
}

TodayLine activityLine(const Activity &a, const RecordModel &model, const Row &row, const QDateTime &now)
{
    Record record(a, row.id);
    for (const FieldBase *field : {static_cast<const FieldBase *>(&a.type), static_cast<const FieldBase *>(&a.subject),
                                   static_cast<const FieldBase *>(&a.body), static_cast<const FieldBase *>(&a.at),
                                   static_cast<const FieldBase *>(&a.allDay)})
        record.setValue(*field, model.value(row, *field));
    TodayLine line;
    line.checkable = true;
    line.icon = activityIcon(record[a.type]);
    line.tone = choiceTone(a.type, record[a.type]);
    const QString text = composedText(a, record).section(u'\n', 0, 0);
    line.title =
        text.isEmpty() ? a.type.choiceLabel(record[a.type]) : labelled(a.type.choiceLabel(record[a.type]), text);
    const QString who = linked(model, row, a.contact), company = linked(model, row, a.organisation);
    line.detail = joinedFacts(
        {who, company == who ? QString() : company, linked(model, row, a.opportunity), linked(model, row, a.lead)});
    const QDateTime at = record[a.at];
    line.when =
        record[a.allDay] ? relativeDay(at.date(), now.date(), QLocale().name()) : plannedText(at, now, QLocale());
    const bool late = record[a.allDay] ? at.date() < now.date() : urgencyOf(at, now) == Urgency::Overdue;
    line.whenInk = late ? Ink::Red : Ink::Green;
    return line;
}

TodayLine dealLine(const CrmSchema &schema, const Pipelines &pipelines, bool stale, const RecordModel &model,
                   const Row &row, const QDateTime &now)
{
    const Opportunity &o = schema.opportunity;
    TodayLine line;
    line.icon = u"square-kanban"_s;
    line.title = row.title;
    const Link stage = model.value(row, o.stage).value<Link>();
    const Record *in = pipelines.stage(stage.id);
    line.tone = in ? toneFromName((*in)[schema.stage.tone]) : Tone::Neutral;
    const QVariant amount = model.value(row, o.amount);
    line.detail =
        joinedFacts({linked(model, row, o.contact), stage.title,
                     amount.isNull() ? QString() : formatMoney(amount.value<Money>(), QLocale(), MoneyStyle::Plain)});
    const auto read = [&](const Field<QDateTime> &field) {
        return FieldType<QDateTime>::read(model.value(row, field)).toLocalTime();
    };
    if (stale) {
        const QDateTime entered = read(o.stageSince), last = read(o.lastActivity);
        const QDateTime since = last.isValid() && last > entered ? last : entered;
        line.when = Texts::tr("quiet for %n day(s)", nullptr, int(since.date().daysTo(now.date())));
        line.whenInk = Ink::Amber;
    } else if (const QDate close = FieldType<QDate>::read(model.value(row, o.expectedClose)); close.isValid()) {
        line.when = Texts::tr("closes %1", "a day").arg(relativeDay(close, now.date(), QLocale().name()));
        line.whenInk = close < now.date() ? Ink::Red : Ink::Muted;
    }
    return line;
}

TodayLine leadLine(const Lead &l, bool recycled, const RecordModel &model, const Row &row, const QDateTime &now)
{
    TodayLine line;
    line.icon = u"sparkles"_s;
    line.tone = Tone::Teal;
    const QString company = displayText(l.company, model.value(row, l.company));
    line.title = row.title;
    line.detail =
        joinedFacts({company == row.title ? QString() : company, displayText(l.interest, model.value(row, l.interest)),
                     displayText(l.status, model.value(row, l.status))});
    if (recycled) {
        const QDate day = FieldType<QDate>::read(model.value(row, l.recycleOn));
        line.when = relativeDay(day, now.date(), QLocale().name());
        line.whenInk = day < now.date() ? Ink::Amber : Ink::Green;
    } else if (const QVariant score = model.value(row, l.score); !score.isNull()) {
        line.when = Texts::tr("%1 points", "score of a lead").arg(QLocale().toString(score.toLongLong()));
    }
    return line;
}

TodayLine serviceLine(const ServiceRecord &s, const RecordModel &model, const Row &row, const QDateTime &now)
{
    TodayLine line;
    line.icon = u"headset"_s;
    line.tone = choiceTone(s.priority, model.value(row, s.priority).toString());
    line.title = row.title;
    line.detail = joinedFacts(
        {model.value(row, s.number).toString(), linked(model, row, s.contact), linked(model, row, s.status)});
    const QDateTime due = FieldType<QDateTime>::read(model.value(row, s.dueAt)).toLocalTime();
    line.when = plannedText(due, now, QLocale());
    line.whenInk = due < now ? Ink::Red : Ink::Green;
    return line;
}
} // namespace

TodayLine headingLine(TodaySection section, qint64 count, int sleepDays)
{
    TodayLine line;
    line.heading = true;
    line.when = QLocale().toString(count);
    const auto say = [&](const QString &title, const char *icon, Tone tone) {
        line.title = title;
        line.icon = QString::fromLatin1(icon);
        line.tone = tone;
    };
    switch (section) {
    case TodaySection::Overdue:
        say(Texts::tr("Overdue"), "circle-alert", Tone::Red);
        break;
    case TodaySection::Due:
        say(Texts::tr("Today"), "calendar-check", Tone::Green);
        break;
    case TodaySection::Service:
        say(Texts::tr("Service records that are due"), "headset", Tone::Red);
        break;
    case TodaySection::UnplannedDeals:
        say(Texts::tr("Opportunities without a next step"), "triangle-alert", Tone::Amber);
        break;
    case TodaySection::UnplannedLeads:
        say(Texts::tr("Leads without a next step"), "sparkles", Tone::Amber);
        break;
    case TodaySection::Sleeping:
        say(Texts::tr("Sleeping customers"), "clock", Tone::Amber);
        line.detail = Texts::tr("nothing done for %n day(s)", nullptr, sleepDays);
        break;
    case TodaySection::Stale:
        say(Texts::tr("Opportunities that stand still"), "history", Tone::Amber);
        break;
    case TodaySection::Occasions:
        say(Texts::tr("Birthdays and other days"), "cake", Tone::Violet);
        line.detail = Texts::tr("in the next two weeks");
        break;
    case TodaySection::Leads:
        say(Texts::tr("Leads to take up again"), "rotate-ccw", Tone::Teal);
        break;
    }
    return line;
}

TodayLine recordLine(const CrmSchema &schema, const Pipelines &pipelines, TodaySection section,
                     const RecordModel &model, const Row &row, const QDateTime &now)
{
    switch (section) {
    case TodaySection::Overdue:
    case TodaySection::Due:
        return activityLine(schema.activity, model, row, now);
    case TodaySection::Service:
        return serviceLine(schema.serviceRecord, model, row, now);
    case TodaySection::UnplannedDeals:
    case TodaySection::Stale:
        return dealLine(schema, pipelines, section == TodaySection::Stale, model, row, now);
    case TodaySection::UnplannedLeads:
    case TodaySection::Leads:
        return leadLine(schema.lead, section == TodaySection::Leads, model, row, now);
    case TodaySection::Sleeping:
    case TodaySection::Occasions:
        break;
    }
    const Contact &c = schema.contact;
    TodayLine line;
    line.icon = row.variant == QLatin1StringView(Contact::person) ? u"user"_s : u"building-2"_s;
    line.title = row.title;
    const QString status = model.value(row, c.status).toString();
    line.tone = choiceTone(c.status, status);
    line.detail = status.isEmpty() ? QString() : c.status.choiceLabel(status);
    const QDateTime last = FieldType<QDateTime>::read(model.value(row, c.lastActivity));
    line.when = last.isValid() ? relativeDay(last.toLocalTime().date(), now.date(), QLocale().name())
                               : Texts::tr("never", "nothing was done yet");
    return line;
}

TodayLine dayLine(const ComingDay &day, const QDateTime &now)
{
    TodayLine line;
    line.icon = day.birthday ? u"cake"_s : u"gift"_s;
    line.tone = Tone::Violet;
    line.title = day.name;
    const QString years = !day.years || *day.years <= 0 ? QString()
                          : day.birthday                ? Texts::tr("turns %1", "an age").arg(*day.years)
                                                        : Texts::tr("%n year(s)", nullptr, *day.years);
    line.detail = joinedFacts({day.label, years});
    line.when = relativeDay(day.day, now.date(), QLocale().name());
    line.whenInk = day.day == now.date() ? Ink::Green : Ink::Muted;
    return line;
}
