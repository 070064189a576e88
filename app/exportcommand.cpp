// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/record/filtertext.h"
#include "core/transfer/cardexporter.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};
} // namespace

int exportCommand(Command &command, const QStringList &arguments)
{
    QCommandLineParser &p = command.parser;
    p.setApplicationDescription(Texts::tr(
        "Writes records of a kind as CSV or as an Excel workbook, contacts also as address cards. Without columns "
        "everything goes out, so that it can come in again."));
    p.addPositionalArgument(u"kind"_s, Texts::tr("contact, activity …"));
    p.addOptions(
        {{u"out"_s, Texts::tr("Where to; without it, standard output."), u"FILE"_s},
         {u"format"_s,
          Texts::tr(
              "csv, xlsx, or of contacts vcard (3.0) or vcard4 (4.0); without it, by the end of the file's name."),
          u"FORMAT"_s},
         {u"columns"_s, Texts::tr("Only these fields, with commas between."), u"NAMES"_s},
         {u"filter"_s, Texts::tr("Only records for which this holds, such as “status = customer”."), u"EXPRESSION"_s},
         {u"encoding"_s, Texts::tr("UTF-8 with a mark for spreadsheets, if nothing else is said."), u"ENCODING"_s},
         {u"guard-formulas"_s,
          Texts::tr("Keep spreadsheets from running cells as formulas; our import takes the guard off again.")}});
    if (!command.parse(arguments, 1, 1))
        return command.exitCode();
    ExportJob job;
    const QString suffix = QFileInfo(p.value(u"out"_s)).suffix().toLower();
    const QString format = p.isSet(u"format"_s) ? p.value(u"format"_s) : suffix == "vcf"_L1 ? u"vcard"_s : suffix;
    const int cards = format == "vcard"_L1 ? 30 : format == "vcard4"_L1 ? 40 : 0;
    if (format == "xlsx"_L1)
        job.format = ExportFormat::Workbook;
    else if (p.isSet(u"format"_s) && !cards && format != "csv"_L1)
        return command.wrong(Texts::tr("“%1” is none of csv, xlsx, vcard, vcard4.").arg(format));
    if (p.isSet(u"encoding"_s)) {
        const std::optional<Charset> charset = charsetFromName(p.value(u"encoding"_s));
        if (!charset)
            return command.wrong(Texts::tr("“%1” is no known encoding.").arg(p.value(u"encoding"_s)));
        job.charset = *charset;
    }
    job.guardFormulas = p.isSet(u"guard-formulas"_s);
    if (!command.open(false))
        return command.exitCode();
    job.query.entity = command.kind(command.words().front());
    if (!job.query.entity)
        return command.exitCode();
    for (const QString &word : p.value(u"columns"_s).split(u',', Qt::SkipEmptyParts)) {
        const FieldBase *field = command.field(word.trimmed(), *job.query.entity);
        if (!field)
            return command.exitCode();
        job.query.columns.append(field);
    }
    const Result<Filter> filter = filterFromText(p.value(u"filter"_s), *job.query.entity, command.schema());
    if (!filter.ok())
        return command.failed(filter.error());
    job.query.filter = *filter;

    if (cards && !canBeCards(*job.query.entity))
        return command.wrong(Texts::tr("Records of this kind cannot be written as “%1”.").arg(format));

    QSaveFile file(p.value(u"out"_s)); // an old list stays until the new one is whole
    QFile standard;
    const bool toFile = p.isSet(u"out"_s);
    if (toFile ? !file.open(QIODevice::WriteOnly) : !standard.open(stdout, QIODevice::WriteOnly))
        return command.failed(
            {Error::Io, Texts::tr("%1 cannot be written: %2.").arg(file.fileName(), file.errorString()), {}});
    QIODevice &out = toFile ? static_cast<QIODevice &>(file) : standard;
    const Result<ExportReport> report =
        cards ? exportCards(command.store(), {job.query, cards, {}}, out) : exportList(command.store(), job, out);
    if (!report.ok())
        return command.failed(report.error());
    if (toFile && !file.commit())
        return command.failed(
            {Error::Io, Texts::tr("%1 cannot be written: %2.").arg(file.fileName(), file.errorString()), {}});
    if (report->missingCharacters > 0)
        command.err << Texts::tr("The encoding lacks %n character(s), written as “?”: ", nullptr,
                                 int(report->missingCharacters))
                    << report->missingSamples << '\n';
    if (report->shortenedCells > 0)
        command.err << Texts::tr("%n cell(s) are longer than a workbook can hold and were cut.", nullptr,
                                 int(report->shortenedCells))
                    << '\n';
    if (toFile && command.json())
        command.print(QJsonDocument(QJsonObject{{u"rows"_s, report->rows},
                                                {u"missing_characters"_s, report->missingCharacters},
                                                {u"shortened_cells"_s, report->shortenedCells}}));
    else if (toFile)
        command.out << Texts::tr("Wrote %n row(s).", nullptr, int(report->rows)) << '\n';
    return report->missingCharacters > 0 || report->shortenedCells > 0 ? ExitRefused : ExitDone;
}
