// SPDX-License-Identifier: GPL-3.0-or-later
// commission: what the plans of the file pay to whom, for the period that a month lies in, deal by deal.
#include "app/command.h"
#include "core/domain/commission.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Paid {
    QList<PaidCommission> all;
    QHash<Id, QString> people;
};

QJsonObject jsonOf(const QMap<QString, qint64> &sums)
{
    QJsonObject json;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        json[sum.key()] = moneyText({sum.value(), sum.key()});
    return json;
}

QJsonObject jsonOf(const PaidCommission &paid, const QString &person)
{
    const CommissionStatement &statement = paid.statement;
    QJsonArray lines;
    for (const CommissionLine &line : statement.lines)
        lines.append(QJsonObject{{u"opportunity_id"_s, QString::number(line.opportunity)},
                                 {u"opportunity"_s, line.title},
                                 {u"won_on"_s, line.day.toString(Qt::ISODate)},
                                 {u"new_customer"_s, line.newCustomer},
                                 {u"base"_s, moneyText(line.base)},
                                 {u"percent"_s, line.rate},
                                 {u"pays"_s, moneyText({line.pays, line.base.currency})}});
    return {{u"person"_s, person},
            {u"plan"_s, paid.plan.title()},
            {u"from"_s, statement.period.first.toString(Qt::ISODate)},
            {u"to"_s, statement.period.last.toString(Qt::ISODate)},
            {u"won"_s, jsonOf(statement.bases)},
            {u"pays"_s, jsonOf(statement.pays)},
            {u"deals_without_rate"_s, statement.unpaid},
            {u"lines"_s, lines}};
}

void print(Command &command, const PaidCommission &paid, const QString &person)
{
    const CommissionStatement &statement = paid.statement;
    for (auto base = statement.bases.cbegin(); base != statement.bases.cend(); ++base)
        command.out << person << '\t' << paid.plan.title() << '\t' << statement.period.first.toString(Qt::ISODate)
                    << '\t' << statement.period.last.toString(Qt::ISODate) << '\t'
                    << moneyText({base.value(), base.key()}) << '\t'
                    << moneyText({statement.pays.value(base.key()), base.key()}) << '\n';
}
} // namespace

int commissionCommand(Command &command, const QStringList &arguments)
{
    command.parser.setApplicationDescription(
        Texts::tr("What commission is paid to whom, for the month, quarter or year of each plan."));
    command.parser.addOption({u"person"_s, Texts::tr("Only to this one, by name."), u"name"_s});
    command.parser.addOption({u"month"_s,
                              Texts::tr("The period that this month ends in, as 2026-05; without it the one of today."),
                              u"month"_s});
    if (!command.parse(arguments, 0, 0) || !command.open(false))
        return command.exitCode();
    const std::optional<QDate> named = command.day(u"month"_s, {});
    if (!named)
        return ExitUsage;
    // Of a month that was named its last day.
    const QDate day =
        named->isValid() ? QDate(named->year(), named->month(), named->daysInMonth()) : QDate::currentDate();
    const CrmSchema &schema = command.schema();
    const auto paid = waitFor<Paid>([&](const Answer<Paid> &done) {
        command.store().compute<Paid>(
            [&schema, day](Facts &facts) {
                Paid paid{commissionsOn(day, schema, facts), {}};
                for (const Record &user : facts.all(schema.user))
                    paid.people.insert(user.id(), user.title());
                return paid;
            },
            nullptr, done);
    });
    if (!paid.ok())
        return command.failed(paid.error());
    const QString wanted = command.parser.value(u"person"_s);
    const auto isWanted = [&](const QString &name) {
        return wanted.isEmpty() || name.compare(wanted, Qt::CaseInsensitive) == 0;
    };
    if (std::none_of(paid->people.cbegin(), paid->people.cend(), isWanted) && !wanted.isEmpty())
        return command.wrong(Texts::tr("There is nobody called “%1” among the users.").arg(wanted));
    QJsonArray json;
    for (const PaidCommission &each : paid->all) {
        const QString person = paid->people.value(each.user);
        if (!isWanted(person))
            continue;
        if (command.json())
            json.append(jsonOf(each, person));
        else
            print(command, each, person);
    }
    if (command.json())
        command.print(QJsonDocument(json));
    return ExitDone;
}
