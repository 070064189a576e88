// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/listsink.h"

#include "core/schema/entity.h"

namespace
{
class CsvSink : public ListSink
{
public:
    CsvSink(const ExportJob &job, QIODevice &out) : m_writer(&out, options(job)) {}
    void writeHeader(const QStringList &names, const QList<WorkbookColumn> &) override { m_writer.writeRow(names); }
    bool writeRow(const QStringList &cells) override
    {
        m_writer.writeRow(cells);
        return m_writer.errorString().isEmpty();
    }
    bool finish(Progress *) override { return m_writer.finish(); }
    QString errorString() const override { return m_writer.errorString(); }
    void tell(ExportReport *report) const override
    {
        report->missingCharacters = m_writer.encoder().unencodableCount();
        for (const UnencodableCharacter &c : m_writer.encoder().unencodable())
            if (report->missingSamples.size() < 50)
                report->missingSamples += QString::fromUcs4(&c.character, 1);
    }

private:
    static CsvWriteOptions options(const ExportJob &job)
    {
        CsvWriteOptions options;
        options.dialect.delimiter = job.delimiter;
        options.charset = job.charset;
        options.missing = job.missing;
        options.guardFormulas = job.guardFormulas;
        return options;
    }

    CsvWriter m_writer;
};

class WorkbookSink : public ListSink
{
public:
    WorkbookSink(const ExportJob &job, QIODevice &out) : m_job(job), m_out(out) {}
    void writeHeader(const QStringList &names, const QList<WorkbookColumn> &columns) override
    {
        m_writer.writeHeader(names, columns);
    }
    bool writeRow(const QStringList &cells) override { return m_writer.writeRow(cells); }
    bool finish(Progress *progress) override
    {
        return m_writer.finish(m_out, m_job.query.entity->plural(),
                               [progress] { return progress && progress->cancelled(); });
    }
    QString errorString() const override { return m_writer.errorString(); }
    void tell(ExportReport *report) const override { report->shortenedCells = m_writer.shortened(); }

private:
    const ExportJob &m_job;
    QIODevice &m_out;
    WorkbookWriter m_writer;
};
} // namespace

std::unique_ptr<ListSink> ListSink::of(const ExportJob &job, QIODevice &out)
{
    if (job.format == ExportFormat::Workbook)
        return std::make_unique<WorkbookSink>(job, out);
    return std::make_unique<CsvSink>(job, out);
}

WorkbookColumn workbookColumn(Kind kind, ExportJob::Words words)
{
    switch (kind) {
    case Kind::Integer:
    case Kind::Decimal:
        return WorkbookColumn::Number;
    case Kind::Money:
        return WorkbookColumn::Money;
    case Kind::Date:
    case Kind::PartialDate:
        return WorkbookColumn::Date;
    case Kind::DateTime: // exact ones have a zone, which cells of workbooks have not
        return words == ExportJob::Labels ? WorkbookColumn::DateTime : WorkbookColumn::Text;
    case Kind::Text:
    case Kind::Note:
    case Kind::Phone:
    case Kind::Email:
    case Kind::Url:
    case Kind::Bool:
    case Kind::Choice:
    case Kind::Reference:
    case Kind::Tags:
        break;
    }
    return WorkbookColumn::Text;
}
