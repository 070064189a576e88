// SPDX-License-Identifier: GPL-3.0-or-later
// care: whom one should write to or call these days, and why.
#include "app/command.h"
#include "core/domain/care.h"
#include "core/domain/festivals.h"
#include "core/values/join.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonObject jsonOf(const CareEntry &entry)
{
    QJsonObject json{{u"contact_id"_s, QString::number(entry.contact)},
                     {u"contact"_s, entry.name},
                     {u"kind"_s, careKindName(entry.kind)},
                     {u"occasion"_s, entry.occasion.text()},
                     {u"date"_s, entry.day.toString(Qt::ISODate)},
                     {u"care"_s, entry.key},
                     {u"answered"_s, entry.answer != 0},
                     {u"refused"_s, entry.refusal != CareRefusal::None}};
    if (entry.years)
        json[u"years"_s] = *entry.years;
    if (entry.device)
        json[u"device"_s] = entry.deviceName;
    if (entry.since.isValid())
        json[u"last_activity"_s] = entry.since.toUTC().toString(Qt::ISODate);
    if (entry.refusal != CareRefusal::None)
        json[u"reason"_s] = careRefusalText(entry.refusal);
    return json;
}

void print(Command &command, const CareEntry &entry)
{
    const QString state = entry.answer ? Texts::tr("answered") : careRefusalText(entry.refusal);
    command.out << QStringList{entry.day.toString(Qt::ISODate),
                               entry.occasion.text(),
                               entry.name,
                               entry.years ? QString::number(*entry.years) : QString(),
                               entry.deviceName,
                               state}
                       .join(u'\t')
                << '\n';
}

/// A whole number of days; false: said that it is none.
bool number(Command &command, const QString &option, int *value)
{
    const QString said = command.parser.value(option);
    bool understood = said.isEmpty();
    const int typed = said.toInt(&understood);
    if (said.isEmpty())
        return true;
    if (!understood || typed < 0 || typed > 366) {
        command.wrong(Texts::tr("“%1” is no number of days.").arg(said));
        return false;
    }
    *value = typed;
    return true;
}

bool readKinds(Command &command, CareQuery *query)
{
    QStringList known;
    for (int kind = 0; kind < careKinds; ++kind)
        known.append(careKindName(CareKind(kind)));
    for (const QString &name : command.parser.values(u"kind"_s)) {
        const std::optional<CareKind> kind = careKindOf(name);
        if (!kind) {
            command.wrong(Texts::tr("There is no occasion “%1”. There are: %2.").arg(name, joinedList(known)));
            return false;
        }
        query->kinds.append(*kind);
    }
    return true;
}

bool readFestivals(Command &command, CareQuery *query)
{
    QStringList known;
    for (const Festival &festival : festivals())
        known.append(QString::fromLatin1(festival.key));
    const QStringList named = command.parser.values(u"festival"_s);
    for (const QString &name : named)
        if (!known.contains(name)) {
            command.wrong(Texts::tr("There is no festival “%1”. There are: %2.").arg(name, joinedList(known)));
            return false;
        }
    if (!named.isEmpty())
        query->festivals = named;
    return true;
}
} // namespace

int careCommand(Command &command, const QStringList &arguments)
{
    QCommandLineParser &p = command.parser;
    p.setApplicationDescription(
        Texts::tr("Whom to write to or call: birthdays, dates to remember, festivals, warranties and contracts that "
                  "end, customers that became quiet. What was answered and who refused is said."));
    p.addOptions(
        {{u"days"_s, Texts::tr("Today and so many days after it; without it 30."), u"N"_s},
         {u"before"_s, Texts::tr("And what so many days before brought and nobody answered; without it 7."), u"N"_s},
         {u"kind"_s,
          Texts::tr("Only birthday, anniversary, festival, warranty, contract or silence; may be said several times."),
          u"KIND"_s},
         {u"festival"_s,
          Texts::tr("A festival, as spring_festival, instead of those chosen in the window; may be said several "
                    "times."),
          u"KEY"_s},
         {u"silence"_s, Texts::tr("After how many days without an activity a customer is quiet; 0: never."), u"N"_s}});
    if (!command.parse(arguments, 0, 0))
        return command.exitCode();
    CareQuery query;
    query.today = QDate::currentDate();
    if (!number(command, u"days"_s, &query.days) || !number(command, u"before"_s, &query.daysBefore) ||
        !readKinds(command, &query) || !command.open(false))
        return command.exitCode();
    const auto chosen = waitFor<QString>([&](const Answer<QString> &done) {
        command.store().setting(QString::fromLatin1(CareChoice::setting), nullptr, done);
    });
    if (!chosen.ok())
        return command.failed(chosen.error());
    const CareChoice choice = CareChoice::fromText(*chosen);
    query.festivals = choice.festivals;
    query.silenceDays = choice.silenceDays;
    if (!readFestivals(command, &query) || !number(command, u"silence"_s, &query.silenceDays))
        return command.exitCode();
    const CrmSchema &schema = command.schema();
    const auto list = command.compute<CareList>([&](Facts &facts) { return careList(query, schema, facts); });
    if (!list.ok())
        return command.failed(list.error());
    QJsonArray array;
    for (const CareEntry &entry : list->entries) {
        if (command.json())
            array.append(jsonOf(entry));
        else
            print(command, entry);
    }
    if (command.json())
        command.print(QJsonDocument(array));
    if (list->more > 0)
        command.err << Texts::tr("And %n more that are not listed.", nullptr, int(list->more)) << '\n';
    return ExitDone;
}
