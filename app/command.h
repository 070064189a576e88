// SPDX-License-Identifier: GPL-3.0-or-later
// What commands share: their options, the open file, and where they write. One object per run, in the main thread.
#pragma once

#include "app/commandline.h"
#include "core/schema/crmschema.h"
#include "core/store.h"
#include "core/transfer/waitfor.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>
#include <memory>
#include <optional>

class Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    Command();

    QCommandLineParser parser; ///< with --file, --json and --help; the command adds its own before parse()
    QTextStream out, err;

    /// Understands the arguments behind the command's name; false: said what is wrong, return ExitUsage. `positional`:
    /// at least and at most so many words.
    bool parse(const QStringList &arguments, int least, int most);
    QStringList words() const { return parser.positionalArguments(); }
    bool json() const { return parser.isSet(QStringLiteral("json")); }
    void print(const QJsonDocument &document);
    int wrong(const QString &text); ///< says so; ExitUsage
    int failed(const Error &error); ///< says so; the exit code that fits

    /// Opens the file that was named. `create`: it may be made. False: said why, return exitCode().
    bool open(bool create);
    bool reopen(); ///< after own fields were added
    int exitCode() const { return m_exitCode; }
    template <typename T>
    Result<T> compute(const std::function<T(Facts &)> &job)
    {
        return waitFor<T>([&](const Answer<T> &done) { store().compute<T>(job, nullptr, done); });
    }
    CrmSchema &schema() { return *m_schema; }
    Store &store() { return *m_store; }

    /// "contact", "contacts", "activity" …; nullptr: said what there is. Only kinds that stand for themselves.
    const Entity *kind(const QString &word);
    /// A field by name, label or path; nullptr: said that there is none.
    const FieldBase *field(const QString &word, const Entity &entity);
    /// What was said for an option: "2026-05-01", "2026-05" or words such as "last monday"; `otherwise` when nothing
    /// was said. Nothing: said that it is not a day.
    std::optional<QDate> day(const QString &option, QDate otherwise);

private:
    std::unique_ptr<CrmSchema> m_schema;
    std::unique_ptr<Store> m_store;
    QString m_path;
    int m_exitCode = ExitFile;
};

int importCommand(Command &command, const QStringList &arguments);
int exportCommand(Command &command, const QStringList &arguments);
int searchCommand(Command &command, const QStringList &arguments);
int listCommand(Command &command, const QStringList &arguments);
int showCommand(Command &command, const QStringList &arguments);
/// Puts "field=value" words into a record; false: said what is wrong. References by number, or by a title that only one
/// bears.
bool assign(Command &command, Record *record, const QStringList &words);

int mergeCommand(Command &command, const QStringList &arguments);
int unmergeCommand(Command &command, const QStringList &arguments);
int careCommand(Command &command, const QStringList &arguments);
int callCommand(Command &command, const QStringList &arguments);
int agendaCommand(Command &command, const QStringList &arguments);
int newCommand(Command &command, const QStringList &arguments);
int convertCommand(Command &command, const QStringList &arguments);
int duplicatesCommand(Command &command, const QStringList &arguments);
int planCommand(Command &command, const QStringList &arguments);
int serviceCommand(Command &command, const QStringList &arguments);
int serviceStatsCommand(Command &command); ///< of serviceCommand(), with its options
int setCommand(Command &command, const QStringList &arguments);
int funnelCommand(Command &command, const QStringList &arguments);
int forecastCommand(Command &command, const QStringList &arguments);
int commissionCommand(Command &command, const QStringList &arguments);
int undoCommand(Command &command, const QStringList &arguments);
int sampleCommand(Command &command, const QStringList &arguments);
int checkCommand(Command &command, const QStringList &arguments);
int snapshotCommand(Command &command, const QStringList &arguments);
int recoverCommand(Command &command, const QStringList &arguments);
