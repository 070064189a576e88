// SPDX-License-Identifier: GPL-3.0-or-later
// undo, sample, check, snapshot, recover: the file as a whole.
#include "app/command.h"
#include "core/domain/sampledata.h"
#include "core/recover.h"
#include "core/transfer/samplefill.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

int undoCommand(Command &command, const QStringList &arguments)
{
    command.parser.setApplicationDescription(
        Texts::tr("Takes the last change back. What was changed by hand since is kept and named."));
    if (!command.parse(arguments, 0, 0) || !command.open(false))
        return command.exitCode();
    const auto report =
        waitFor<UndoReport>([&](const Answer<UndoReport> &done) { command.store().undo(nullptr, done); });
    if (!report.ok())
        return command.failed(report.error());
    if (command.json()) {
        command.print(QJsonDocument(QJsonObject{{u"undone"_s, actionText(report->action, command.schema())},
                                                {u"changed"_s, report->changed},
                                                {u"kept"_s, QJsonArray::fromStringList(report->kept)},
                                                {u"kept_count"_s, report->keptCount}}));
    } else {
        command.out << Texts::tr("Undone: %1").arg(actionText(report->action, command.schema())) << '\n';
        for (const QString &title : report->kept)
            command.out << Texts::tr("Kept, because it was changed since: %1").arg(title) << '\n';
    }
    return report->keptCount > 0 ? ExitRefused : ExitDone;
}

int sampleCommand(Command &command, const QStringList &arguments)
{
    QCommandLineParser &p = command.parser;
    p.setApplicationDescription(
        Texts::tr("Adds invented customers with their people. The same seed gives the same ones."));
    p.addOptions({{u"customers"_s, Texts::tr("How many."), u"N"_s},
                  {u"seed"_s, Texts::tr("Another number, other customers."), u"S"_s, u"1"_s},
                  {u"language"_s, Texts::tr("en, zh_CN or zh_TW."), u"LANGUAGE"_s}});
    if (!command.parse(arguments, 0, 0))
        return command.exitCode();
    bool number = false, seeded = false;
    const int customers = p.value(u"customers"_s).toInt(&number);
    const quint32 seed = p.value(u"seed"_s).toUInt(&seeded);
    if (!number || customers < 1 || customers > 10000000 || !seeded)
        return command.wrong(Texts::tr("It takes “--customers” and a number."));
    QString language = p.value(u"language"_s);
    if (language.isEmpty())
        language = QLocale().language() != QLocale::Chinese              ? u"en"_s
                   : QLocale().script() == QLocale::TraditionalHanScript ? u"zh_TW"_s
                                                                         : u"zh_CN"_s;
    if (!SampleMaker::languages().contains(language))
        return command.wrong(Texts::tr("There is no sample data in “%1”.").arg(language));
    if (!command.open(true))
        return command.exitCode();
    const auto done = waitFor<ChangeSet>([&](const Answer<ChangeSet> &answer) {
        fillWithSampleData(command.store(), customers, seed, language, nullptr, answer);
    });
    if (!done.ok())
        return command.failed(done.error());
    if (command.json())
        command.print(QJsonDocument(QJsonObject{{u"customers"_s, customers}}));
    else
        command.out << Texts::tr("Added %n customer(s).", nullptr, customers) << '\n';
    return ExitDone;
}

int checkCommand(Command &command, const QStringList &arguments)
{
    command.parser.setApplicationDescription(Texts::tr("Reads the whole file and compares what must agree in it."));
    if (!command.parse(arguments, 0, 0) || !command.open(false))
        return command.exitCode();
    const auto problems =
        waitFor<QStringList>([&](const Answer<QStringList> &done) { command.store().check(nullptr, done); });
    if (!problems.ok())
        return command.failed(problems.error());
    if (command.json())
        command.print(QJsonDocument(
            QJsonObject{{u"whole"_s, problems->isEmpty()}, {u"problems"_s, QJsonArray::fromStringList(*problems)}}));
    else
        command.out << (problems->isEmpty() ? Texts::tr("The file is whole.") : problems->join(u'\n')) << '\n';
    return problems->isEmpty() ? ExitDone : ExitFile;
}

int snapshotCommand(Command &command, const QStringList &arguments)
{
    command.parser.setApplicationDescription(Texts::tr("Writes a verified copy of the file."));
    command.parser.addOption({u"out"_s, Texts::tr("Where to; must not be there yet."), u"FILE"_s});
    if (!command.parse(arguments, 0, 0))
        return command.exitCode();
    const QString out = command.parser.value(u"out"_s);
    if (out.isEmpty())
        return command.wrong(Texts::tr("It takes “--out” and a file."));
    if (QFileInfo::exists(out))
        return command.failed({Error::Io, Texts::tr("%1 is there already. Nothing was written.").arg(out), {}});
    if (!command.open(false))
        return command.exitCode();
    const auto copy = waitFor<Snapshot>([&](const Answer<Snapshot> &done) {
        command.store().copyTo(QFileInfo(out).absoluteFilePath(), nullptr, done);
    });
    if (!copy.ok())
        return command.failed(copy.error());
    if (command.json())
        command.print(QJsonDocument(QJsonObject{{u"path"_s, copy->path}, {u"size"_s, copy->size}}));
    else
        command.out << Texts::tr("The copy is in %1.").arg(copy->path) << '\n';
    return ExitDone;
}

int recoverCommand(Command &command, const QStringList &arguments)
{
    command.parser.setApplicationDescription(
        Texts::tr("Saves what can be read of a damaged file into a new one; the damaged one is not touched."));
    command.parser.addPositionalArgument(u"bad"_s, Texts::tr("The damaged file."));
    command.parser.addOption({u"out"_s, Texts::tr("The new file; must not be there yet."), u"FILE"_s});
    if (!command.parse(arguments, 1, 1))
        return command.exitCode();
    const QString bad = command.words().front(), good = command.parser.value(u"out"_s);
    if (good.isEmpty())
        return command.wrong(Texts::tr("It takes “--out” and a file."));
    for (const auto &[path, there] : {std::pair(bad, true), std::pair(good, false)})
        if (QFileInfo::exists(path) != there)
            return command.failed({Error::Io,
                                   there ? Texts::tr("There is no file %1.").arg(path)
                                         : Texts::tr("%1 is there already. Nothing was written.").arg(path),
                                   {}});
    CrmSchema schema;
    const Result<RecoveryReport> report = recoverFile(bad, good, schema);
    if (!report.ok())
        return command.failed(report.error());
    if (command.json())
        command.print(QJsonDocument(QJsonObject{
            {u"rows"_s, report->rows}, {u"from_log"_s, report->fromLog}, {u"unreadable"_s, report->unreadable}}));
    else
        command.out << Texts::tr("%1 rows saved, %2 records put together from the log, %3 places were unreadable.")
                           .arg(report->rows)
                           .arg(report->fromLog)
                           .arg(report->unreadable)
                    << '\n';
    return report->unreadable > 0 ? ExitRefused : ExitDone;
}
