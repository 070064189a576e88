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

struct Named {
    const Entity *kind = nullptr;
    QList<Id> ids;
};

/// Opens the file and reads what both commands are given: a kind and numbers of records. Nothing: `exit` is the code.
std::optional<Named> begin(Command &command, const QStringList &arguments, int atLeast, int atMost, int *exit)
{
    if (!command.parse(arguments, atLeast, atMost) || !command.open(false)) {
        *exit = command.exitCode();
        return std::nullopt;
    }
    const QString word = command.words().first();
    Named named{command.kind(word), {}};
    if (!named.kind) {
        *exit = ExitUsage;
        return std::nullopt;
    }
    if (!isMergeable(*named.kind)) {
        *exit = command.wrong(Texts::tr("Records of the kind “%1” are not merged.").arg(word));
        return std::nullopt;
    }
    for (const QString &number : command.words().mid(1)) {
        bool isNumber = false;
        named.ids.append(number.toLongLong(&isNumber));
        if (!isNumber) {
            *exit = command.wrong(Texts::tr("“%1” is not the number of a record.").arg(number));
            return std::nullopt;
        }
    }
    return named;
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
    int exit = ExitUsage;
    const std::optional<Named> named = begin(command, arguments, 1, 1000, &exit);
    if (!named)
        return exit;
    const auto &[kind, ids] = *named;
    QList<MergePlan> plans;
    if (command.parser.isSet(wholeLane)) {
        const std::optional<Lane> lane = laneNamed(command.parser.value(wholeLane));
        if (!lane || !ids.isEmpty())
            return command.wrong(Texts::tr("A lane is safe, conflict or review, and stands instead of numbers."));
        const auto groups = command.compute<QList<DuplicateGroup>>([kind = named->kind](Facts &facts) {
            return grouped(findDuplicates(facts, *kind, [](qint64, qint64) { return true; }));
        });
        if (!groups.ok())
            return command.failed(groups.error());
        for (const DuplicateGroup &group : *groups)
            if (group.lane == *lane)
                plans.append({kind, 0, group.ids, {}, {}});
    } else if (ids.size() < 2) {
        return command.wrong(Texts::tr("It takes two records to merge."));
    } else {
        plans.append({kind, ids.first(), ids.mid(1), {}, {}});
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
    int exit = ExitUsage;
    const std::optional<Named> named = begin(command, arguments, 2, 2, &exit);
    if (!named)
        return exit;
    const Id record = named->ids.first();
    const auto merges = command.compute<QList<Record>>(
        [kind = named->kind, record](Facts &facts) { return mergesOf(facts, *kind, record); });
    if (!merges.ok())
        return command.failed(merges.error());
    if (merges->isEmpty())
        return command.wrong(Texts::tr("No other record was merged into %1.").arg(record));
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
