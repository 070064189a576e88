// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/transfer/crmterms.h"
#include "core/transfer/importproposer.h"
#include "core/transfer/importrunner.h"
#include "core/transfer/labelcatalog.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void addOptions(Command &command)
{
    QCommandLineParser &p = command.parser;
    p.setApplicationDescription(Texts::tr("Brings a list in: delimited text or an Excel workbook. Columns are "
                                          "recognised; what cannot be told is assumed and said."));
    p.addPositionalArgument(u"source"_s, Texts::tr("The list."));
    p.addOptions(
        {{u"kind"_s, Texts::tr("What the rows are: contact, person, organisation, activity …"), u"KIND"_s},
         {u"encoding"_s, Texts::tr("Encoding of the list, such as UTF-8 or GB18030; without it, found out."),
          u"ENCODING"_s},
         {u"sheet"_s, Texts::tr("Which sheet of a workbook; without it, the first that holds anything."), u"NAME"_s},
         {u"mapping"_s, Texts::tr("A plan for the columns as JSON."), u"FILE"_s},
         {u"save-mapping"_s, Texts::tr("Write the plan that was used to this file."), u"FILE"_s},
         {u"match"_s, Texts::tr("What makes records the same: “email,phone” either, “name+company” both."), u"KEYS"_s},
         {u"on-match"_s, Texts::tr("What happens then: skip, fill, overwrite or create."), u"POLICY"_s},
         {u"dry-run"_s, Texts::tr("Tell what would happen; change nothing.")},
         {u"report"_s, Texts::tr("Write the report to this file as JSON."), u"FILE"_s},
         {u"rejects"_s, Texts::tr("Write the rows that failed to this file, with the reason."), u"FILE"_s}});
}

/// "person" is a contact of that variant.
bool resolveKind(Command &command, QString *entity, ImportValue *variant)
{
    const QString word = command.parser.value(u"kind"_s);
    if (word.isEmpty())
        return true;
    for (const Entity *e : command.schema().entities())
        if (const FieldBase *field = e->isPart() || e->spec().internal ? nullptr : e->variantField())
            for (const FieldBase::Choice &choice : field->choices())
                if (choice.key == word) {
                    *entity = e->name();
                    *variant = {field->name(), word};
                    return true;
                }
    const Entity *found = command.kind(word);
    *entity = found ? found->name() : QString();
    return found;
}

std::optional<ImportPlan> readMapping(Command &command, const ImportScan &scan)
{
    QFile file(command.parser.value(u"mapping"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        command.failed(
            {Error::Io, Texts::tr("The mapping %1 cannot be read: %2.").arg(file.fileName(), file.errorString()), {}});
        return std::nullopt;
    }
    const Result<ImportPlan> plan = planFromJson(QJsonDocument::fromJson(file.readAll()).object());
    if (!plan.ok()) {
        command.failed(plan.error());
        return std::nullopt;
    }
    return alignedPlan(*plan, scan);
}

bool applyOptions(Command &command, ImportPlan *plan)
{
    const QCommandLineParser &p = command.parser;
    if (p.isSet(u"match"_s)) {
        plan->match.clear();
        for (const QString &key : p.value(u"match"_s).split(u',', Qt::SkipEmptyParts)) {
            MatchKey paths;
            for (const QString &word : key.split(u'+', Qt::SkipEmptyParts))
                paths.append(matchPath(word.trimmed(), plan->entity));
            plan->match.append(paths);
        }
    }
    if (p.isSet(u"on-match"_s)) {
        const std::optional<OnMatch> policy = onMatchFromName(p.value(u"on-match"_s));
        if (!policy) {
            command.wrong(Texts::tr("“%1” is none of skip, fill, overwrite, create.").arg(p.value(u"on-match"_s)));
            return false;
        }
        plan->onMatch = *policy;
    }
    return true;
}

bool writeJson(Command &command, const QString &path, const QJsonObject &json)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(QJsonDocument(json).toJson()) > 0)
        return true;
    command.failed({Error::Io, Texts::tr("%1 cannot be written: %2.").arg(path, file.errorString()), {}});
    return false;
}

/// Own fields must be there before the rows come; they are kept when the import is undone.
bool addFields(Command &command, ImportPlan *plan, QStringList *names)
{
    const QList<WantedField> wanted = wantedFields(*plan, command.schema());
    for (const WantedField &field : wanted) {
        const auto added = waitFor<ChangeSet>([&](const Answer<ChangeSet> &done) {
            command.store().addOwnField(*field.entity, field.label, field.kind, field.variant, nullptr, done);
        });
        if (!added.ok()) {
            command.failed(added.error());
            return false;
        }
        names->append(field.label);
    }
    if (!wanted.isEmpty() && !command.reopen())
        return false;
    bindOwnFields(plan, command.schema());
    return true;
}
} // namespace

int importCommand(Command &command, const QStringList &arguments)
{
    addOptions(command);
    if (!command.parse(arguments, 1, 1))
        return command.exitCode();
    const QCommandLineParser &p = command.parser;
    std::optional<Charset> charset;
    if (p.isSet(u"encoding"_s)) {
        charset = charsetFromName(p.value(u"encoding"_s));
        if (!charset)
            return command.wrong(Texts::tr("“%1” is no known encoding.").arg(p.value(u"encoding"_s)));
    }
    if (!command.open(true))
        return command.exitCode();
    QString entity;
    ImportValue variant;
    if (!resolveKind(command, &entity, &variant))
        return command.exitCode();
    const Result<ImportScan> scan = scanSource(command.words().front(), charset, {}, {}, nullptr, p.value(u"sheet"_s));
    if (!scan.ok())
        return command.failed(scan.error());
    if (scan->rows == 0)
        return command.failed(
            {Error::Io,
             scan->headers.isEmpty()
                 ? Texts::tr("The list %1 is empty.").arg(command.words().front())
                 : Texts::tr("The list %1 holds names of columns but no rows.").arg(command.words().front()),
             {}});
    const LabelCatalog labels;
    ImportProposal proposal = proposeImport(*scan, command.schema(), labels, entity);
    if (p.isSet(u"mapping"_s)) {
        std::optional<ImportPlan> plan = readMapping(command, *scan);
        if (!plan)
            return command.exitCode();
        proposal.plan = *plan;
        if (charset)
            proposal.plan.charset = charset;
    } else {
        for (const ImportQuestion &question : std::as_const(proposal.questions))
            command.err << Texts::tr("Assumed: %1").arg(question.text) << '\n';
    }
    ImportPlan &plan = proposal.plan;
    if (!variant.path.isEmpty())
        plan.values.append(variant);
    if (!applyOptions(command, &plan) ||
        (p.isSet(u"save-mapping"_s) && !writeJson(command, p.value(u"save-mapping"_s), planToJson(plan))))
        return command.exitCode();
    QStringList newFields;
    if (!p.isSet(u"dry-run"_s) && !addFields(command, &plan, &newFields))
        return command.exitCode();

    const auto progress = std::make_shared<Progress>();
    Result<ImportReport> report = waitFor<ImportReport>([&](const Answer<ImportReport> &done) {
        runImport(command.store(), {command.words().front(), plan, p.isSet(u"dry-run"_s), p.value(u"rejects"_s)},
                  progress, nullptr, done);
    });
    if (!report.ok())
        return command.failed(report.error());
    report.value().newFields = newFields;
    if (p.isSet(u"report"_s) && !writeJson(command, p.value(u"report"_s), report->toJson()))
        return command.exitCode();
    if (command.json())
        command.print(QJsonDocument(report->toJson()));
    else
        command.out << report->summary(command.schema()) << '\n';
    return report->failed > 0 ? ExitRefused : ExitDone;
}
