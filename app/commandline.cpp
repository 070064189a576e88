// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/command.h"
#include "core/userfile.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Entry {
    const char *name;
    int (*run)(Command &, const QStringList &);
    const char *text; ///< one line of the overview
};

constexpr Entry entries[] = {
    {"import", importCommand, QT_TRANSLATE_NOOP("CommandLine", "bring a list in")},
    {"export", exportCommand, QT_TRANSLATE_NOOP("CommandLine", "write records as a list")},
    {"search", searchCommand, QT_TRANSLATE_NOOP("CommandLine", "find records by any word, pinyin or number")},
    {"list", listCommand, QT_TRANSLATE_NOOP("CommandLine", "list records of a kind")},
    {"show", showCommand, QT_TRANSLATE_NOOP("CommandLine", "show one record")},
    {"call", callCommand, QT_TRANSLATE_NOOP("CommandLine", "say who calls, in the window or here")},
    {"agenda", agendaCommand,
     QT_TRANSLATE_NOOP("CommandLine", "list what is planned and done, or write it as a calendar")},
    {"new", newCommand, QT_TRANSLATE_NOOP("CommandLine", "make a record")},
    {"convert", convertCommand, QT_TRANSLATE_NOOP("CommandLine", "make a customer of a lead")},
    {"set", setCommand, QT_TRANSLATE_NOOP("CommandLine", "change fields of a record")},
    {"funnel", funnelCommand, QT_TRANSLATE_NOOP("CommandLine", "how many deals go on from stage to stage")},
    {"forecast", forecastCommand, QT_TRANSLATE_NOOP("CommandLine", "what was won and is expected, by month")},
    {"commission", commissionCommand, QT_TRANSLATE_NOOP("CommandLine", "what is paid to whom for what was won")},
    {"plan", planCommand, QT_TRANSLATE_NOOP("CommandLine", "what was planned and what came of it")},
    {"service", serviceCommand, QT_TRANSLATE_NOOP("CommandLine", "service records: what is open, new ones, figures")},
    {"care", careCommand, QT_TRANSLATE_NOOP("CommandLine", "whom to write to or call, and why")},
    {"merge", mergeCommand, QT_TRANSLATE_NOOP("CommandLine", "make one record of several")},
    {"unmerge", unmergeCommand, QT_TRANSLATE_NOOP("CommandLine", "take a merged record apart again")},
    {"duplicates", duplicatesCommand,
     QT_TRANSLATE_NOOP("CommandLine", "records that may be the same, and which are not")},
    {"undo", undoCommand, QT_TRANSLATE_NOOP("CommandLine", "take the last change back")},
    {"sample", sampleCommand, QT_TRANSLATE_NOOP("CommandLine", "add invented customers to try things with")},
    {"check", checkCommand, QT_TRANSLATE_NOOP("CommandLine", "look whether the file is whole")},
    {"snapshot", snapshotCommand, QT_TRANSLATE_NOOP("CommandLine", "write a verified copy of the file")},
    {"recover", recoverCommand, QT_TRANSLATE_NOOP("CommandLine", "save what can be read of a damaged file")},
};

const Entry *entryFor(const QString &word)
{
    for (const Entry &entry : entries)
        if (word == QLatin1StringView(entry.name))
            return &entry;
    return nullptr;
}

/// Where the command's name stands: global options may come before it.
int commandAt(const QStringList &arguments)
{
    for (int i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--file"_s)
            ++i;
        else if (entryFor(arguments[i]))
            return i;
        else if (!arguments[i].startsWith(u"--file="_s) && arguments[i] != u"--json"_s)
            return -1;
    }
    return -1;
}

bool asksForHelp(const QStringList &arguments)
{
    return arguments.size() == 2 &&
           (arguments[1] == u"--help"_s || arguments[1] == u"-h"_s || arguments[1] == u"--version"_s);
}
/// A word that is no command, no file, and no name of a file to be: nobody asked for a new file called "histroy".
bool isMistyped(const QStringList &arguments)
{
    const QString word = arguments.value(1);
    return !word.isEmpty() && commandAt(arguments) < 0 && !word.startsWith(u'-') && !word.contains(u':') &&
           QFileInfo(word).suffix().isEmpty() && !QFileInfo::exists(word);
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    return (commandAt(arguments) > 0 || asksForHelp(arguments) || isMistyped(arguments)) && !windowCall(arguments);
}

std::optional<WindowCall> windowCall(const QStringList &arguments)
{
    static const QRegularExpression address(u"^(tel|callto|sips?):"_s, QRegularExpression::CaseInsensitiveOption);
    if (address.match(arguments.value(1)).hasMatch())
        return WindowCall{arguments[1], {}};
    const int at = commandAt(arguments);
    if (at < 0 || arguments[at] != u"call"_s)
        return std::nullopt;
    WindowCall call;
    QStringList words;
    for (int i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--file"_s)
            call.file = arguments.value(++i);
        else if (arguments[i].startsWith(u"--file="_s))
            call.file = arguments[i].mid(7);
        else if (arguments[i].startsWith(u'-')) // what is printed, or wrong
            return std::nullopt;
        else if (i != at)
            words.append(arguments[i]);
    }
    call.number = words.join(u' ');
    return call.number.isEmpty() ? std::nullopt : std::optional(call);
}

int runCommand(const QStringList &arguments)
{
    Command command;
    if (arguments.value(1) == u"--version"_s) {
        command.out << "Rapport " << RAPPORT_VERSION << '\n';
        return ExitDone;
    }
    const int at = commandAt(arguments);
    if (isMistyped(arguments)) {
        command.err << Texts::tr("There is neither a command nor a file “%1”.").arg(arguments.value(1)) << '\n';
        return ExitUsage;
    }
    if (at < 0) {
        command.out << Texts::tr("rapport [FILE] opens the window. Commands:") << '\n';
        for (const Entry &entry : entries)
            command.out << "  " << QString::fromLatin1(entry.name).leftJustified(12) << Texts::tr(entry.text) << '\n';
        command.out << Texts::tr("All take --file FILE and --json; “rapport COMMAND --help” says more.") << '\n'
                    << Texts::tr("Exit codes: 0 done, 1 done with refused rows, 2 wrong use, 3 a problem with a file.")
                    << '\n';
        return asksForHelp(arguments) ? ExitDone : ExitUsage;
    }
    QStringList rest = arguments;
    rest.removeAt(at);
    const int code = entryFor(arguments[at])->run(command, rest);
    command.out.flush();
    command.err.flush();
    return code;
}

QString defaultFile()
{
    return defaultFilePath();
}
