// SPDX-License-Identifier: GPL-3.0-or-later
// merge and unmerge: records become one, by number or a lane of duplicates as a whole, and are taken apart again.
#include "app/command.h"
#include "core/duplicates/duplicates.h"
#include "core/merging/merge.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const Entity *mergeableKind(Command &command, const QString &word, int *exit)
{
    const Entity *kind = command.kind(word);
    if (kind && !isMergeable(*kind)) {
        *exit = command.wrong(Texts::tr("Records of the kind “%1” are not merged.").arg(word));
        return nullptr;
    }
    if (!kind)
        *exit = ExitUsage;
    return kind;
}

std::optional<QList<Id>> idsOf(Command &command, const QStringList &words, int *exit)
{
    QList<Id> ids;
    for (const QString &word : words) {
        bool isNumber = false;
        ids.append(word.toLongLong(&isNumber));
        if (!isNumber) {
            *exit = command.wrong(Texts::tr("“%1” is not the number of a record.").arg(word));
            return std::nullopt;
        }
    }
    return ids;
}

std::optional<Lane> laneOf(const QString &name)
{
    for (const Lane lane : {Lane::Safe, Lane::Conflict, Lane::Review})
        if (laneName(lane) == name)
            return lane;
    return std::nullopt;
}
} // namespace

int mergeCommand(Command &command, const QStringList &arguments)
{
    command.parser.setApplicationDescription(
        Texts::tr("Makes one record of several; the first one named stays. One undo takes it back, and “unmerge” takes "
                  "it apart at any later time."));
    command.parser.addPositionalArgument(u"kind"_s, Texts::tr("What kind of record, such as contact."));
    command.parser.addPositionalArgument(u"number"_s, Texts::tr("Their numbers, at least two."), u"number…"_s);
    const QCommandLineOption wholeLane(
        u"lane"_s, Texts::tr("Instead of numbers: all duplicates of that lane (safe, conflict, review)."), u"lane"_s);
    command.parser.addOption(wholeLane);
    if (!command.parse(arguments, 1, 1000) || !command.open(false))
        return command.exitCode();
    int exit = ExitUsage;
    const Entity *kind = mergeableKind(command, command.words().first(), &exit);
    const std::optional<QList<Id>> ids = idsOf(command, command.words().mid(1), &exit);
    if (!kind || !ids)
        return exit;
    QList<MergePlan> plans;
    if (command.parser.isSet(wholeLane)) {
        const std::optional<Lane> lane = laneOf(command.parser.value(wholeLane));
        if (!lane || !ids->isEmpty())
            return command.wrong(Texts::tr("A lane is safe, conflict or review, and stands instead of numbers."));
        const auto groups = command.compute<QList<DuplicateGroup>>([kind](Facts &facts) {
            return grouped(findDuplicates(facts, *kind, [](qint64, qint64) { return true; }));
        });
        if (!groups.ok())
            return command.failed(groups.error());
        for (const DuplicateGroup &group : *groups)
            if (group.lane == *lane)
                plans.append({kind, 0, group.ids, {}, {}});
    } else if (ids->size() < 2) {
        return command.wrong(Texts::tr("It takes two records to merge."));
    } else {
        plans.append({kind, ids->first(), ids->mid(1), {}, {}});
    }
    Merged merged;
    if (!plans.isEmpty()) {
        const auto done = waitFor<Merged>(
            [&](const Answer<Merged> &answer) { mergeInStore(command.store(), plans, {}, nullptr, answer); });
        if (!done.ok())
            return command.failed(done.error());
        merged = *done;
    }
    if (command.json())
        command.print(QJsonDocument(
            QJsonObject{{u"groups"_s, merged.groups}, {u"records"_s, merged.records}, {u"skipped"_s, merged.skipped}}));
    else
        command.out << Texts::tr("%1 merged").arg(kind->counted(merged.records)) << Qt::endl;
    return ExitDone;
}

int unmergeCommand(Command &command, const QStringList &arguments)
{
    command.parser.setApplicationDescription(
        Texts::tr("Takes a record apart that others were merged into: the latest merge of it. What was changed since "
                  "stays, and is named."));
    command.parser.addPositionalArgument(u"kind"_s, Texts::tr("What kind of record, such as contact."));
    command.parser.addPositionalArgument(u"number"_s, Texts::tr("Its number."));
    if (!command.parse(arguments, 2, 2) || !command.open(false))
        return command.exitCode();
    int exit = ExitUsage;
    const Entity *kind = mergeableKind(command, command.words().first(), &exit);
    const std::optional<QList<Id>> ids = idsOf(command, command.words().mid(1), &exit);
    if (!kind || !ids)
        return exit;
    const auto merges =
        command.compute<QList<Record>>([kind, id = ids->first()](Facts &facts) { return mergesOf(facts, *kind, id); });
    if (!merges.ok())
        return command.failed(merges.error());
    if (merges->isEmpty())
        return command.wrong(Texts::tr("No other record was merged into %1.").arg(ids->first()));
    const auto report = waitFor<UndoReport>([&](const Answer<UndoReport> &answer) {
        unmergeInStore(command.store(), merges->first().id(), nullptr, answer);
    });
    if (!report.ok())
        return command.failed(report.error());
    QJsonArray kept;
    for (const UndoReport::Kept &each : report->keptFields)
        kept.append(
            QJsonObject{{u"kind"_s, each.entity->name()}, {u"id"_s, each.id}, {u"field"_s, each.field->name()}});
    if (command.json()) {
        command.print(QJsonDocument(QJsonObject{{u"changed"_s, report->changed}, {u"kept"_s, kept}}));
        return ExitDone;
    }
    const QString titles = merges->first().value(*merges->first().entity().field(u"titles"_s)).toString();
    for (const QString &title : titles.split(u'\n'))
        command.out << title << Qt::endl;
    for (const QString &title : report->kept)
        command.err << Texts::tr("Changed since, left as it is: %1").arg(title) << Qt::endl;
    return ExitDone;
}
