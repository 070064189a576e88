// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/timelineevents.h"

#include "core/values/join.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TimelineEvents)
};

/// "New → Resolved", from a journal of a reference: it names both ends. Where a record began is no change.
std::optional<TimelineEvent> moveOf(const Record &entry, const QHash<Id, QString> &titles)
{
    const Entity &journal = entry.entity();
    const FieldBase *from = journal.field(u"from_id"_s), *to = journal.field(u"to_id"_s), *at = journal.field(u"at"_s),
                    *by = journal.field(u"by_user"_s);
    if (!from || !to || !at || entry.value(*from).isNull())
        return std::nullopt;
    const QString none = Texts::tr("none", "no status");
    TimelineEvent event;
    event.at = FieldType<QDateTime>::read(entry.value(*at));
    event.title = Texts::tr("%1 → %2", "statuses before and after")
                      .arg(titles.value(entry.value(*from).toLongLong(), none),
                           titles.value(entry.value(*to).toLongLong(), none));
    event.detail = by ? entry.value(*by).toString() : QString();
    event.icon = u"arrow-right"_s;
    return event;
}

QString ratingText(const ServiceRecord &s, const Record &record)
{
    const QLocale locale;
    QStringList said;
    if (!record.value(s.rating).isNull())
        said.append(
            Texts::tr("%1 of %2", "a rating of how many").arg(locale.toString(record[s.rating]), locale.toString(5)));
    if (!record.value(s.recommend).isNull())
        said.append(
            Texts::tr("would recommend us: %1 of %2").arg(locale.toString(record[s.recommend]), locale.toString(10)));
    return joinedFacts(said);
}

void addService(const ServiceRecord &s, const Record &record, QList<TimelineEvent> *events)
{
    if (const QDateTime at = record[s.receivedAt]; at.isValid()) {
        const QString kind = record[s.kind];
        events->append({at,
                        Texts::tr("%1 received", "a kind of service record, such as: Complaint")
                            .arg(kind.isEmpty() ? s.label() : s.kind.choiceLabel(kind)),
                        s.channel.choiceLabel(record[s.channel]), u"inbox"_s, Tone::Accent});
    }
    if (const QDateTime at = record[s.answerBreachedAt]; at.isValid())
        events->append({at, Texts::tr("Not answered in time"), {}, u"circle-alert"_s, Tone::Red});
    if (const QDateTime at = record[s.resolutionBreachedAt]; at.isValid())
        events->append({at, Texts::tr("Not resolved in time"), {}, u"circle-alert"_s, Tone::Red});
    const QString rating = ratingText(s, record);
    if (const QDate day = record[s.ratedOn]; day.isValid() && !rating.isEmpty()) {
        // A day has no time: behind what led to it on that day.
        QDateTime at = day.startOfDay();
        for (const TimelineEvent &before : std::as_const(*events))
            if (before.at.toLocalTime().date() == day && before.at >= at)
                at = before.at.addMSecs(1);
        const qint64 stars = record[s.rating];
        events->append({at, Texts::tr("Rated %1").arg(rating), record[s.ratingNote], u"star"_s,
                        stars == 0   ? Tone::Accent
                        : stars >= 4 ? Tone::Green
                        : stars == 3 ? Tone::Amber
                                     : Tone::Red});
    }
}
} // namespace

QList<TimelineEvent> timelineEvents(const CrmSchema &schema, const Record &record, const QList<Record> &parts,
                                    const QHash<Id, QString> &titles)
{
    QList<TimelineEvent> events;
    for (const Record &part : parts)
        if (*part.entity().spec().journal)
            if (const std::optional<TimelineEvent> event = moveOf(part, titles))
                events.append(*event);
    if (&record.entity() == &schema.serviceRecord)
        addService(schema.serviceRecord, record, &events);
    return events;
}

QList<TimelineEvent> customerEvents(const CrmSchema &schema, const Record &service, const QList<Record> &parts,
                                    const QHash<Id, QString> &titles)
{
    const ServiceRecord &s = schema.serviceRecord;
    QList<TimelineEvent> events = timelineEvents(schema, service, parts, titles);
    for (TimelineEvent &event : events) {
        event.detail = joinedFacts({service[s.number], service.title(), event.detail});
        event.kind = &s;
        event.about = service.id();
    }
    return events;
}
