// SPDX-License-Identifier: GPL-3.0-or-later
// agenda: what is planned and what was done on some days, as lines, as JSON or as a calendar file.
#include "app/command.h"
#include "core/domain/recurrenceseries.h"
#include "core/transfer/calendarfile.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Line {
    QDate day;
    bool allDay = false;
    QDateTime at;
    const PlannedItem *item = nullptr;
};

QList<Line> linesOf(const Activity &a, const QList<PlannedItem> &items, const CalendarScope &scope)
{
    QList<Line> lines;
    for (const PlannedItem &item : items)
        for (const QDateTime &at : occurrencesOn(a, item.record, scope.first, scope.last))
            lines.append({firstDay(a, item.record, at), item.record[a.allDay], at.toLocalTime(), &item});
    std::stable_sort(lines.begin(), lines.end(), [](const Line &x, const Line &y) {
        return std::tuple(x.day, !x.allDay, x.at) < std::tuple(y.day, !y.allDay, y.at);
    });
    return lines;
}

QJsonObject jsonOf(const Activity &a, const Line &line)
{
    const Record &record = line.item->record;
    QJsonObject json{{u"id"_s, QString::number(record.id())},
                     {u"date"_s, line.day.toString(Qt::ISODate)},
                     {u"all_day"_s, line.allDay},
                     {u"minutes"_s, record[a.minutes]},
                     {u"status"_s, record[a.status]},
                     {u"type"_s, record[a.type]},
                     {u"subject"_s, record[a.subject]},
                     {u"location"_s, record[a.place]},
                     {u"contact"_s, line.item->whom},
                     {u"recurs"_s, recurs(a, record)}};
    if (!line.allDay)
        json[u"at"_s] = line.at.toUTC().toString(Qt::ISODate);
    return json;
}
} // namespace

int agendaCommand(Command &command, const QStringList &arguments)
{
    QCommandLineParser &p = command.parser;
    p.setApplicationDescription(
        Texts::tr("Lists what is planned and what was done on some days, today unless others are "
                  "named. What repeats stands on each of its days."));
    p.addOptions({{u"from"_s, Texts::tr("The first day: 2026-05-03, “monday”."), u"DAY"_s},
                  {u"to"_s, Texts::tr("The last day; the first one, if nothing else is said."), u"DAY"_s},
                  {u"ics"_s, Texts::tr("Writes them as a calendar file (iCalendar) instead."), u"FILE"_s}});
    if (!command.parse(arguments, 0, 0))
        return command.exitCode();
    const std::optional<QDate> first = command.day(u"from"_s, QDate::currentDate());
    const std::optional<QDate> last = first ? command.day(u"to"_s, *first) : std::nullopt;
    if (!last)
        return ExitUsage;
    if (*last < *first)
        return command.wrong(Texts::tr("The last day is before the first one."));
    if (!command.open(false))
        return command.exitCode();
    const CrmSchema &schema = command.schema();
    const CalendarScope scope{*first, *last};
    const bool toFile = p.isSet(u"ics"_s);
    const auto items = waitFor<QList<PlannedItem>>([&](const Answer<QList<PlannedItem>> &done) {
        command.store().compute<QList<PlannedItem>>(
            [&schema, scope, toFile](Facts &facts) { return plannedItems(facts, schema, scope, toFile); }, nullptr,
            done);
    });
    if (!items.ok())
        return command.failed(items.error());
    if (toFile) {
        const auto uuid =
            waitFor<QString>([&](const Answer<QString> &done) { command.store().setting(u"uuid"_s, nullptr, done); });
        if (!uuid.ok())
            return command.failed(uuid.error());
        QSaveFile file(p.value(u"ics"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(calendarFile(schema, *items, *uuid)) < 0 || !file.commit())
            return command.failed(
                {Error::Io, Texts::tr("%1 cannot be written: %2.").arg(file.fileName(), file.errorString()), {}});
        if (command.json())
            command.print(QJsonDocument(QJsonObject{{u"activities"_s, items->size()}}));
        else
            command.out << Texts::tr("Wrote %n activity(s).", nullptr, int(items->size())) << '\n';
        return ExitDone;
    }
    const Activity &a = schema.activity;
    QJsonArray array;
    for (const Line &line : linesOf(a, *items, scope)) {
        const Record &record = line.item->record;
        if (command.json())
            array.append(jsonOf(a, line));
        else
            command.out << QStringList{QString::number(record.id()),
                                       line.day.toString(Qt::ISODate),
                                       line.allDay ? QString() : line.at.toString(u"HH:mm"),
                                       a.status.choiceLabel(record[a.status]),
                                       a.type.choiceLabel(record[a.type]),
                                       record[a.subject],
                                       line.item->whom}
                               .join(u'\t')
                        << '\n';
    }
    if (command.json())
        command.print(QJsonDocument(array));
    return ExitDone;
}
