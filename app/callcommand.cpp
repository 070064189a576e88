// SPDX-License-Identifier: GPL-3.0-or-later
// call: who calls from a number. Without --print and --json the window says so (app/main.cpp); with them only here.
#include "app/command.h"
#include "core/domain/callers.h"
#include "core/domain/contacts.h"
#include "core/values/join.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString matchName(Caller::Match match)
{
    switch (match) {
    case Caller::Same:
        return u"same"_s;
    case Caller::Switchboard:
        return u"switchboard"_s;
    case Caller::Ending:
        return u"ending"_s;
    case Caller::Line:
        return u"line"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const Caller &caller)
{
    QJsonObject json{{u"kind"_s, caller.entity->name()},
                     {u"id"_s, QString::number(caller.id)},
                     {u"name"_s, caller.name},
                     {u"number"_s, caller.number},
                     {u"match"_s, matchName(caller.match)},
                     {u"open"_s, QJsonArray::fromStringList(caller.open)},
                     {u"open_count"_s, qint64(caller.openCount)}};
    if (!caller.companyName.isEmpty())
        json[u"company"_s] = caller.companyName;
    if (!caller.role.isEmpty())
        json[u"role"_s] = caller.role;
    if (caller.lastActivity.isValid())
        json[u"last_activity_at"_s] = caller.lastActivity.toUTC().toString(Qt::ISODate);
    return json;
}

void print(Command &command, const Calling &calling)
{
    if (calling.number.isEmpty())
        command.out << Texts::tr("The caller does not show a number.") << '\n';
    else if (calling.callers.isEmpty())
        command.out << Texts::tr("Nobody has the number %1.").arg(calling.number) << '\n';
    for (const Caller &caller : calling.callers)
        command.out << QStringList{QString::number(caller.id), caller.name, headline(caller.role, caller.companyName),
                                   caller.number}
                           .join(u'\t')
                    << '\n';
    if (calling.more > 0)
        command.out << Texts::tr("and %n more", "who share a number", calling.more) << '\n';
}
} // namespace

int callCommand(Command &command, const QStringList &arguments)
{
    command.parser.setApplicationDescription(Texts::tr(
        "Says who calls: the window that is open comes up with the card and a call ready to be written down. A "
        "number in any form, or an address such as tel:+49891234."));
    command.parser.addPositionalArgument(u"number"_s, Texts::tr("Who calls."));
    command.parser.addOption({u"print"_s, Texts::tr("Only say here who it is, without the window.")});
    if (!command.parse(arguments, 1, 20) || !command.open(false))
        return command.exitCode();
    const CrmSchema &schema = command.schema();
    const Result<Calling> calling = command.compute<Calling>(
        [&schema, number = command.words().join(u' ')](Facts &file) { return callersOf(schema, number, file); });
    if (!calling.ok())
        return command.failed(calling.error());
    if (!command.json()) {
        print(command, *calling);
        return ExitDone;
    }
    QJsonArray callers;
    for (const Caller &caller : calling->callers)
        callers.append(jsonOf(caller));
    command.print(QJsonDocument(QJsonObject{{u"number"_s, calling->number},
                                            {u"withheld"_s, calling->number.isEmpty()},
                                            {u"callers"_s, callers},
                                            {u"more"_s, calling->more}}));
    return ExitDone;
}
