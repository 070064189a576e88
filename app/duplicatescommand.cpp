// SPDX-License-Identifier: GPL-3.0-or-later
// duplicates: records that may be the same, with the reasons; and which are not.
#include "app/command.h"
#include "core/duplicates/duplicates.h"
#include "core/merging/merge.h"

#include <QJsonArray>
#include <QJsonObject>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Listed {
    bool cancelled = false;
    QList<DuplicateGroup> groups;
    QHash<Id, QString> titles;
};

Result<Listed> ask(Command &command, const Entity &entity, std::optional<Lane> lane)
{
    const auto listed = waitFor<Listed>([&](const Answer<Listed> &done) {
        command.store().compute<Listed>(
            [&](Facts &facts) {
                const DuplicateReport report = findDuplicates(facts, entity, [](qint64, qint64) { return true; });
                Listed all;
                all.groups = grouped(report);
                if (lane)
                    all.groups.removeIf([&](const DuplicateGroup &group) { return group.lane != *lane; });
                for (const DuplicateGroup &group : std::as_const(all.groups))
                    for (const Id id : group.ids)
                        all.titles.insert(id, facts.titleOf(entity, id));
                return all;
            },
            nullptr, done, {}, Store::Pace::Long);
    });
    return listed;
}

int list(Command &command, const Entity &entity, std::optional<Lane> lane)
{
    const Result<Listed> listed = ask(command, entity, lane);
    if (!listed.ok())
        return command.failed(listed.error());
    QJsonArray array;
    for (const DuplicateGroup &group : listed->groups) {
        QStringList reasons, names;
        QJsonArray records;
        for (const MatchReason &reason : group.reasons)
            reasons.append(reasonText(reason));
        for (const Id id : group.ids) {
            const QString title = listed->titles.value(id);
            names.append(QString::number(id) + u' ' + title);
            records.append(QJsonObject{{u"id"_s, QString::number(id)}, {u"title"_s, title}});
        }
        array.append(QJsonObject{{u"lane"_s, laneName(group.lane)},
                                 {u"score"_s, std::round(group.score * 1000) / 1000},
                                 {u"records"_s, records},
                                 {u"reasons"_s, QJsonArray::fromStringList(reasons)}});
        if (!command.json())
            command.out << laneName(group.lane) << '\t' << names.join(u" | "_s) << '\t' << reasons.join(u"; "_s)
                        << '\n';
    }
    if (command.json())
        command.print(QJsonDocument(array));
    return ExitDone;
}

int keepApart(Command &command, const Entity &entity, const QStringList &words)
{
    QList<Id> ids;
    for (const QString &word : words) {
        bool isNumber = false;
        const Id id = word.toLongLong(&isNumber);
        const auto record = waitFor<std::optional<Record>>(
            [&](const Answer<std::optional<Record>> &done) { command.store().load(entity, id, nullptr, done); });
        if (!record.ok())
            return command.failed(record.error());
        if (!isNumber || !*record)
            return command.wrong(Texts::tr("There is no record “%1”.").arg(word));
        if (!ids.contains(id))
            ids.append(id);
    }
    if (ids.size() < 2)
        return command.wrong(Texts::tr("Give the numbers of two records or more."));
    const ChangeSet set = distinction(command.schema(), entity, ids, [&] { return command.store().newId(); });
    const auto done =
        waitFor<ChangeSet>([&](const Answer<ChangeSet> &answer) { command.store().apply(set, nullptr, answer); });
    return done.ok() ? int(ExitDone) : command.failed(done.error());
}
} // namespace

int duplicatesCommand(Command &command, const QStringList &arguments)
{
    QCommandLineParser &p = command.parser;
    p.setApplicationDescription(
        Texts::tr("Lists records that may be the same, with the reasons: lane, numbers and names, why. "
                  "“duplicates distinct NUMBER NUMBER” remembers that they are not."));
    p.addPositionalArgument(u"distinct"_s, Texts::tr("Remember that the records that follow are not the same."),
                            u"[distinct NUMBER NUMBER …]"_s);
    p.addOptions({{u"kind"_s, Texts::tr("Of which kind; without it contacts."), u"KIND"_s},
                  {u"lane"_s, Texts::tr("Only safe, conflict or review."), u"LANE"_s}});
    if (!command.parse(arguments, 0, 100))
        return command.exitCode();
    std::optional<Lane> lane;
    if (const QString said = p.value(u"lane"_s); !said.isEmpty()) {
        lane = laneNamed(said);
        if (!lane)
            return command.wrong(Texts::tr("There is no lane “%1”. There are: safe, conflict, review.").arg(said));
    }
    if (!command.words().isEmpty() && command.words()[0] != u"distinct"_s)
        return command.wrong(Texts::tr("“%1” is not understood here.").arg(command.words()[0]));
    if (!command.open(false))
        return command.exitCode();
    const QString said = p.value(u"kind"_s);
    const Entity *entity = said.isEmpty() ? &command.schema().contact : command.kind(said);
    if (!entity)
        return ExitUsage;
    if (!mayHaveDuplicates(*entity))
        return command.wrong(
            Texts::tr("Records of the kind “%1” have nothing to be compared by.").arg(entity->label()));
    return command.words().isEmpty() ? list(command, *entity, lane)
                                     : keepApart(command, *entity, command.words().mid(1));
}
