// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/exporter.h"

#include "core/record/valuetext.h"
#include "core/schema/schema.h"
#include "core/transfer/columnnames.h"
#include "core/transfer/labelcatalog.h"
#include "core/transfer/listsink.h"
#include "core/transfer/waitfor.h"
#include "core/values/join.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Export)
};
constexpr qsizetype window = 256;

class Exporter
{
public:
    Exporter(Store &store, const ExportJob &job, QIODevice &out, Progress *progress)
        : m_store(store), m_job(job), m_progress(progress), m_sink(ListSink::of(job, out))
    {
    }

    Result<ExportReport> run()
    {
        Query query = m_job.query;
        query.columns.clear();
        const Result<Page> page =
            waitFor<Page>([&](const Answer<Page> &done) { m_store.find(query, 1, nullptr, done, "export"); });
        if (!page.ok())
            return page.error();
        m_ids = page->ids;
        if (!m_job.only.isEmpty())
            m_ids.removeIf([this](Id id) { return !m_job.only.contains(id); });
        const std::optional<Error> error = m_job.query.columns.isEmpty() ? everything() : listed();
        if (error)
            return *error;
        if (!m_sink->finish(m_progress))
            return cancelled().value_or(unwritten());
        m_sink->tell(&m_report);
        return m_report;
    }

private:
    Error unwritten() const
    {
        return {Error::Io, Texts::tr("The list cannot be written: %1.").arg(m_sink->errorString()), {}};
    }

    std::optional<Error> cancelled() const
    {
        if (m_progress && m_progress->cancelled())
            return Error{Error::Cancelled, Texts::tr("Cancelled. Nothing was changed."), {}};
        return std::nullopt;
    }

    std::optional<Error> step()
    {
        ++m_report.rows;
        if (m_progress && m_report.rows % 64 == 0)
            m_progress->set(m_report.rows, m_ids.size());
        return cancelled();
    }

    void addCells(const FieldBase &field, const QVariant &value, const QString &title, QStringList *cells)
    {
        if (field.isReference()) {
            const Id id = value.canConvert<Link>() ? value.value<Link>().id : value.toLongLong();
            *cells << (id ? title : QString()) << (id ? QString::number(id) : QString());
            return;
        }
        cells->append(field.kind() == Kind::Choice ? choiceText(field, value.toString())
                                                   : exactText(field.kind(), value));
    }

    /// An option of the user's own goes by its name, because its key says nothing in another file.
    QString choiceText(const FieldBase &field, const QString &key)
    {
        const QPair<const FieldBase *, QString> seen{&field, key};
        if (const auto known = m_choices.constFind(seen); known != m_choices.constEnd())
            return *known;
        QString text = key;
        const QList<FieldBase::Choice> choices = field.choices();
        for (const FieldBase::Choice &choice : choices)
            if (choice.own && choice.key == key && m_labels.optionFor(field, choice.label) == key)
                text = choice.label;
        return *m_choices.insert(seen, text);
    }

    /// The columns of a field. A reference has two: what it points at, and its number.
    void addColumns(const FieldBase &field, const QStringList &names)
    {
        m_names += names;
        m_columns += QList<WorkbookColumn>(names.size(), names.size() == 1 ? workbookColumn(field.kind(), m_job.words)
                                                                           : WorkbookColumn::Text);
    }

    std::optional<Error> listed()
    {
        const Query &query = m_job.query;
        for (const FieldBase *column : query.columns)
            addColumns(*column, m_job.words == ExportJob::Labels
                                    ? QStringList(listedLabel(*column, query.columns))
                                    : columnNames(*column, &column->entity() == query.entity ? 0 : 1));
        m_sink->writeHeader(m_names, m_columns);
        for (qsizetype at = 0; at < m_ids.size(); at += window) {
            const Result<QList<Row>> rows = waitFor<QList<Row>>(
                [&](const Answer<QList<Row>> &done) { m_store.rows(query, m_ids.mid(at, window), nullptr, done); });
            if (!rows.ok())
                return rows.error();
            for (const Row &row : *rows) {
                QStringList cells;
                for (qsizetype i = 0; i < query.columns.size(); ++i)
                    if (m_job.words == ExportJob::Labels)
                        cells.append(listedText(*query.columns[i], row.values[i]));
                    else
                        addCells(*query.columns[i], row.values[i],
                                 row.values[i].canConvert<Link>() ? row.values[i].value<Link>().title : QString(),
                                 &cells);
                if (!m_sink->writeRow(cells))
                    return unwritten();
                if (const auto error = step())
                    return error;
            }
        }
        return std::nullopt;
    }

    // How many phones the longest row has is known at the end only: rows wait in a file until then.
    std::optional<Error> everything()
    {
        const Entity &entity = *m_job.query.entity;
        const QList<const FieldBase *> fields = portableFields(entity);
        const QList<const Entity *> kinds = portableParts(entity);
        QList<qsizetype> most(kinds.size(), 0);
        QTemporaryFile spool;
        if (!spool.open())
            return Error{
                Error::Io, Texts::tr("There is no room for a temporary file: %1.").arg(spool.errorString()), {}};
        QDataStream stream(&spool);
        qint64 spooled = 0;
        for (const Id id : std::as_const(m_ids)) {
            using Whole = std::optional<Store::Whole>;
            const Result<Whole> whole =
                waitFor<Whole>([&](const Answer<Whole> &done) { m_store.loadWhole(entity, id, nullptr, done); });
            if (!whole.ok())
                return whole.error();
            if (!*whole)
                continue; // removed in the meantime
            const Store::Whole &w = **whole;
            QStringList cells{QString::number(id)};
            for (const FieldBase *field : fields)
                addCells(*field, w.record.value(*field), w.titles.value(w.record.value(*field).toLongLong()), &cells);
            QList<QList<QStringList>> groups(kinds.size());
            for (const Record &part : w.parts) {
                const qsizetype kind = kinds.indexOf(&part.entity());
                if (kind < 0)
                    continue;
                QStringList partCells;
                for (const FieldBase *field : portableFields(part.entity()))
                    addCells(*field, part.value(*field), w.titles.value(part.value(*field).toLongLong()), &partCells);
                groups[kind].append(partCells);
            }
            for (qsizetype kind = 0; kind < kinds.size(); ++kind)
                most[kind] = std::max(most[kind], groups[kind].size());
            stream << cells << groups;
            ++spooled;
            if (const auto error = step())
                return error;
        }
        writeHeader(fields, kinds, most);
        spool.seek(0);
        for (qint64 i = 0; i < spooled; ++i) {
            QStringList cells;
            QList<QList<QStringList>> groups;
            stream >> cells >> groups;
            for (qsizetype kind = 0; kind < kinds.size(); ++kind)
                for (qsizetype n = 0; n < most[kind]; ++n)
                    cells += n < groups[kind].size() ? groups[kind][n] : QStringList(partWidth(*kinds[kind]));
            if (!m_sink->writeRow(cells))
                return unwritten();
            if (const auto error = cancelled())
                return error;
        }
        return std::nullopt;
    }

    static qsizetype partWidth(const Entity &part)
    {
        qsizetype width = 0;
        for (const FieldBase *field : portableFields(part))
            width += columnNames(*field, 1).size();
        return width;
    }

    void writeHeader(const QList<const FieldBase *> &fields, const QList<const Entity *> &kinds,
                     const QList<qsizetype> &most)
    {
        m_names = {u"id"_s};
        m_columns = {WorkbookColumn::Text}; // a code
        for (const FieldBase *field : fields)
            addColumns(*field, columnNames(*field));
        for (qsizetype kind = 0; kind < kinds.size(); ++kind)
            for (qsizetype n = 1; n <= most[kind]; ++n)
                for (const FieldBase *field : portableFields(*kinds[kind]))
                    addColumns(*field, columnNames(*field, int(n)));
        m_sink->writeHeader(m_names, m_columns);
    }

    Store &m_store;
    const ExportJob &m_job;
    Progress *m_progress;
    std::unique_ptr<ListSink> m_sink;
    QStringList m_names;
    QList<WorkbookColumn> m_columns;
    LabelCatalog m_labels;
    QList<Id> m_ids;
    QHash<QPair<const FieldBase *, QString>, QString> m_choices;
    ExportReport m_report;
};
} // namespace

QString listedLabel(const FieldBase &field, const QList<const FieldBase *> &columns)
{
    const bool twice = std::any_of(columns.begin(), columns.end(), [&](const FieldBase *other) {
        return other != &field && other->label() == field.label();
    });
    return twice && field.entity().isPart() ? labelled(field.entity().label(), field.label()) : field.label();
}

QString listedText(const FieldBase &field, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (field.kind()) {
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Money:
    case Kind::Date:
        return exactText(field.kind(), value);
    case Kind::DateTime:
        return FieldType<QDateTime>::read(value).toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    case Kind::PartialDate: {
        const PartialDate date = PartialDate::fromText(value.toString());
        return date.isComplete() && !date.isLunar() ? exactText(field.kind(), value) : displayText(field, value);
    }
    case Kind::Tags:
        return FieldType<QStringList>::read(value).join(u"; "_s);
    default:
        return displayText(field, value);
    }
}

Result<ExportReport> exportList(Store &store, const ExportJob &job, QIODevice &out, Progress *progress)
{
    return Exporter(store, job, out, progress).run();
}
