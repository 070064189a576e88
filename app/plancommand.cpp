// SPDX-License-Identifier: GPL-3.0-or-later
// plan: what was planned and what came of it, by person and day, week or month.
#include "app/command.h"
#include "core/domain/plan.h"
#include "core/values/join.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonObject jsonOf(const PlanLine &line)
{
    QJsonArray won;
    for (const Money &money : line.won)
        won.append(moneyText(money));
    return {{u"from"_s, line.from.toString(Qt::ISODate)},
            {u"person"_s, line.name},
            {u"planned"_s, line.planned},
            {u"done"_s, line.done},
            {u"cancelled"_s, line.cancelled},
            {u"moved"_s, line.moved},
            {u"stage_moves"_s, line.stageMoves},
            {u"won"_s, won}};
}

void print(Command &command, const PlanLine &line)
{
    QStringList won;
    for (const Money &money : line.won)
        won.append(formatMoney(money, QLocale()));
    const QStringList cells{line.from.toString(Qt::ISODate),  line.name.isEmpty() ? Texts::tr("nobody") : line.name,
                            QString::number(line.planned),    QString::number(line.done),
                            QString::number(line.cancelled),  QString::number(line.moved),
                            QString::number(line.stageMoves), joinedList(won)};
    command.out << cells.join(u'\t') << '\n';
}
} // namespace

int planCommand(Command &command, const QStringList &arguments)
{
    QCommandLineParser &p = command.parser;
    p.setApplicationDescription(
        Texts::tr("Adds up activities planned, done, cancelled and moved, opportunities that went into another stage, "
                  "and what was won, by person; this week unless days are named."));
    p.addOptions({{u"from"_s, Texts::tr("The first day, such as 2026-05-01 or “last monday”."), u"DAY"_s},
                  {u"to"_s, Texts::tr("The last day."), u"DAY"_s},
                  {u"by"_s, Texts::tr("day, week or month."), u"STEP"_s, u"week"_s}});
    if (!command.parse(arguments, 0, 0))
        return command.exitCode();
    PlanPeriod period;
    period.weekBegins = QLocale().firstDayOfWeek();
    const QStringList steps{u"day"_s, u"week"_s, u"month"_s};
    const qsizetype step = steps.indexOf(p.value(u"by"_s));
    if (step < 0)
        return command.wrong(Texts::tr("“%1” is neither day nor week nor month.").arg(p.value(u"by"_s)));
    period.by = PlanStep::Week;
    const QDate week = stepBegin(QDate::currentDate(), period);
    period.by = PlanStep(step);
    const std::optional<QDate> from = command.day(u"from"_s, week);
    const std::optional<QDate> to = from ? command.day(u"to"_s, qMax(*from, week.addDays(6))) : std::nullopt;
    if (!to)
        return ExitUsage;
    period.from = *from;
    period.to = *to;
    if (period.to < period.from)
        return command.wrong(Texts::tr("The last day is before the first one."));
    if (!command.open(false))
        return command.exitCode();
    const auto lines = waitFor<QList<PlanLine>>([&](const Answer<QList<PlanLine>> &done) {
        command.store().compute<QList<PlanLine>>(
            [&](Facts &file) { return planAgainstResult(command.schema(), file, period); }, nullptr, done);
    });
    if (!lines.ok())
        return command.failed(lines.error());
    QJsonArray array;
    if (!command.json())
        command.out << QStringList{Texts::tr("from"),          Texts::tr("person"),    Texts::tr("planned"),
                                   Texts::tr("done"),          Texts::tr("cancelled"), Texts::tr("moved"),
                                   Texts::tr("stage changes"), Texts::tr("won")}
                           .join(u'\t')
                    << '\n';
    for (const PlanLine &line : *lines) {
        if (command.json())
            array.append(jsonOf(line));
        else
            print(command, line);
    }
    if (command.json())
        command.print(QJsonDocument(array));
    return ExitDone;
}
