// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/importrunner.h"

#include "core/exchange/csvwriter.h"
#include "core/schema/schema.h"
#include "core/transfer/choicereader.h"
#include "core/transfer/importproposer.h"
#include "core/transfer/importsource.h"
#include "core/transfer/labelcatalog.h"
#include "core/transfer/rowbuilder.h"
#include "core/transfer/rowfinisher.h"
#include "core/transfer/rowresolver.h"
#include "core/values/join.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <thread>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr size_t mostLate = 20000;
constexpr qint64 bulkBytes = 256 * 1024; ///< smaller lists are not worth making indexes anew

/// The rows that failed, as they came, with the reason in a last column. The file is made with the first of them.
class Rejects
{
public:
    Rejects(const QString &path, const CsvDialect &dialect, const QStringList &headers)
        : m_file(path), m_headers(headers)
    {
        m_options.dialect = dialect;
        m_options.dialect.skipLines = 0;
        m_options.dialect.sepLine = false;
    }
    void add(const CsvRow &row, const QString &reason)
    {
        if (m_file.fileName().isEmpty() || (!m_writer && !begin()))
            return;
        QStringList extra(std::max<qsizetype>(0, m_headers.size() - row.size()));
        m_writer->writeRawRow(row.raw(), extra << reason);
    }
    bool finish() { return !m_writer || m_writer->finish(); }
    QString path() const { return m_writer ? m_file.fileName() : QString(); }

private:
    bool begin()
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return false;
        m_writer = std::make_unique<CsvWriter>(&m_file, m_options);
        m_writer->writeRow(QStringList(m_headers) << Texts::tr("Reason"));
        return true;
    }
    QFile m_file;
    QStringList m_headers;
    CsvWriteOptions m_options;
    std::unique_ptr<CsvWriter> m_writer;
};

/// Everything that one import needs; made and used on the writer thread, but for read().
class Run
{
public:
    Run(const ImportJob &job, Progress &progress, ImportReport &report, Transaction &transaction)
        : m_job(job)
        , m_progress(progress)
        , m_report(report)
        , m_transaction(transaction)
        , m_shape(*transaction.schema().entity(job.plan.entity), transaction.schema())
        , m_builder(job.plan, m_shape, m_labels)
        , m_finisher(m_shape)
        , m_keys(job.plan, *transaction.schema().entity(job.plan.entity), transaction.schema())
    {
    }

    std::optional<Error> run()
    {
        for (const Result<void> *ready : {&m_builder.ready(), &m_keys.ready()})
            if (!ready->ok())
                return ready->error();
        auto opened = ImportSource::open(m_job.path, m_job.plan);
        if (!opened.ok())
            return opened.error();
        m_source = *opened;
        addOptions();
        QSet<const Entity *> filled;
        for (const ImportNode &node : m_shape.nodes())
            if (!m_transaction.isEmpty(*node.entity))
                filled.insert(node.entity);
        m_bulk = m_source->size() > bulkBytes && mayDropIndexes(filled);
        if (m_bulk)
            m_transaction.beginBulk();
        m_resolver = std::make_unique<RowResolver>(
            m_job.plan, m_shape, m_keys, filled, [this] { return m_transaction.newId(); }, m_pipe, m_report);
        work();
        return std::nullopt;
    }

private:
    /// Stops and joins the reading thread whatever happens on this one.
    struct Reading {
        ImportPipe &pipe;
        std::thread thread;
        ~Reading()
        {
            pipe.stop();
            thread.join();
        }
    };

    void work()
    {
        Reading reading{m_pipe, std::thread([this] { read(); })};
        for (std::vector<PipeStep> steps = m_pipe.pop(); !steps.empty(); steps = m_pipe.pop()) {
            if (m_progress.cancelled())
                Store::cancelJob();
            for (const PipeStep &step : steps) {
                if (!step.batch.packedLog.isEmpty())
                    m_transaction.insertPacked(step.batch);
                else if (!step.job)
                    for (const NewWhole &whole : step.batch.wholes)
                        m_transaction.insertPrepared(whole);
                else if (m_bulk && step.late)
                    putOff(step);
                else
                    step.job(m_transaction);
            }
            m_pipe.giveBack(std::move(steps));
        }
        catchUp();
        if (m_progress.cancelled())
            Store::cancelJob();
    }

    // Rows that are in the list twice: without indexes each would read whole tables. They wait until there are indexes
    // again, which comes early if they are very many.
    void putOff(const PipeStep &step)
    {
        m_late.push_back(step.job);
        if (m_late.size() >= mostLate)
            catchUp();
    }

    void catchUp()
    {
        if (m_late.empty())
            return;
        m_transaction.endBulk();
        m_bulk = false;
        for (const auto &job : m_late) {
            if (m_progress.cancelled())
                Store::cancelJob();
            job(m_transaction);
        }
        m_late.clear();
    }

    /// Without rows a kind loses its indexes for the time of the import; then nothing may be looked up in it.
    bool mayDropIndexes(const QSet<const Entity *> &filled) const
    {
        if (!filled.contains(m_shape.nodes().front().entity))
            return true;
        for (const ImportNode &node : m_shape.nodes())
            if (node.isPart() && !filled.contains(node.entity))
                return false;
        return true;
    }

    void read() // on a thread of its own
    {
        CsvReader &reader = m_source->reader();
        QStringList headers = reader.header();
        if (headers.isEmpty())
            for (const ImportColumn &column : m_job.plan.columns)
                headers.append(column.header);
        Rejects rejects(m_job.rejectsPath, m_job.plan.dialect.value_or(CsvDialect()), headers);
        CsvRow row;
        while (!m_pipe.stopped() && reader.next(row)) {
            take(row, rejects);
            if (++m_report.read % 256 == 0)
                m_progress.set(m_source->bytesRead(), m_source->size());
        }
        m_resolver->finish();
        if (!rejects.finish())
            m_report.note(&m_report.warnings, {},
                          Texts::tr("The failed rows could not be written to %1.").arg(m_job.rejectsPath), 0);
        m_report.rejectsPath = rejects.path();
        noteDamage(reader);
        m_progress.set(m_source->size(), m_source->size());
        m_pipe.close();
    }

    void take(const CsvRow &row, Rejects &rejects)
    {
        RowDraft draft = m_builder.build(row);
        if (draft.refusal.isEmpty())
            m_finisher.finish(&draft, m_job.plan.exact);
        if (draft.nothing) {
            ++m_report.skipped;
            m_report.note(&m_report.passedOver, {}, draft.refusal, draft.line);
            return;
        }
        if (!draft.refusal.isEmpty()) {
            ++m_report.failed;
            m_report.note(&m_report.refused, {}, draft.refusal, draft.line);
            rejects.add(row, draft.refusal);
            return;
        }
        for (const RowIssue &issue : std::as_const(draft.issues))
            m_report.note(issue.taken ? &m_report.doubtful : &m_report.warnings,
                          issue.column < 0 ? QString() : m_job.plan.columns[issue.column].header, issue.reason,
                          draft.line, issue.sample);
        const qint64 line = draft.line;
        if (const QString refusal = m_resolver->resolve(std::move(draft)); !refusal.isEmpty()) {
            ++m_report.failed;
            m_report.note(&m_report.refused, {}, refusal, line);
            rejects.add(row, refusal);
        }
    }

    void noteDamage(CsvReader &reader)
    {
        if (const qint64 count = m_source->undecodable(); count > 0)
            m_report.note(&m_report.warnings, {}, Texts::tr("characters that cannot be read in this encoding"), 0, {},
                          count);
        if (const ConvertedList *list = m_source->converted())
            for (const QString &warning : list->warnings())
                m_report.note(&m_report.warnings, {}, warning, 0, {}, 1);
        for (const CsvWarning &warning : reader.warnings())
            m_report.note(&m_report.warnings, {}, warning.text(), warning.line, {}, 1);
    }

    void addOptions()
    {
        const Entity *definitions = m_transaction.schema().entity(u"option"_s);
        for (const ImportColumn &column : m_job.plan.columns) {
            const ImportSlot slot = m_shape.find(column.target);
            if (!slot.field || slot.field->kind() != Kind::Choice)
                continue;
            QStringList made;
            for (const ChoiceUse &use : column.choices) {
                const QString key = newOptionKey(use.newLabel);
                if (!use.key.isEmpty() || key.isEmpty() || made.contains(key) || hasOption(*slot.field, key))
                    continue;
                made.append(key);
                Record option(*definitions, m_transaction.newId());
                option.setValue(*definitions->field(u"field"_s), slot.field->path());
                option.setValue(*definitions->field(u"key_text"_s), key);
                option.setValue(*definitions->field(u"label"_s), use.newLabel.simplified());
                m_transaction.insert(option);
                m_report.newOptions.append(labelled(slot.field->label(), use.newLabel.simplified()));
            }
        }
    }

    static bool hasOption(const FieldBase &field, const QString &key)
    {
        const QList<FieldBase::Choice> choices = field.choices();
        return std::any_of(choices.begin(), choices.end(),
                           [&](const FieldBase::Choice &choice) { return choice.key == key; });
    }

    const ImportJob &m_job;
    Progress &m_progress;
    ImportReport &m_report;
    Transaction &m_transaction;
    LabelCatalog m_labels;
    ImportShape m_shape;
    RowBuilder m_builder;
    RowFinisher m_finisher;
    MatchKeys m_keys;
    std::shared_ptr<ImportSource> m_source;
    ImportPipe m_pipe;
    std::unique_ptr<RowResolver> m_resolver;
    bool m_bulk = false;
    std::vector<std::function<void(Transaction &)>> m_late;
};

struct Outcome {
    ImportJob job;
    ImportReport report;
    std::optional<Error> refused;
    bool complete = false;
    QElapsedTimer clock;
};

void write(Store &store, const std::shared_ptr<Outcome> &outcome, const std::shared_ptr<Progress> &progress,
           QObject *receiver, Answer<ImportReport> done)
{
    const QString name = QFileInfo(outcome->job.path).fileName();
    const auto work = [outcome, progress, name](Transaction &transaction) {
        Run run(outcome->job, *progress, outcome->report, transaction);
        outcome->refused = run.run();
        outcome->complete = !outcome->refused;
        if (outcome->refused || outcome->job.dryRun)
            Store::cancelJob();
        transaction.setAction(
            {Action::Import, outcome->job.plan.entity, outcome->report.created + outcome->report.updated, name});
    };
    store.run({Action::Import, outcome->job.plan.entity, 0, name}, work, receiver,
              [outcome, done = std::move(done)](const Result<ChangeSet> &result) {
                  outcome->report.seconds = double(outcome->clock.elapsed()) / 1000;
                  if (outcome->refused)
                      done(*outcome->refused);
                  else if (!result.ok() && !(outcome->complete && outcome->job.dryRun))
                      done(result.error());
                  else
                      done(outcome->report);
              });
}
} // namespace

QList<WantedField> wantedFields(const ImportPlan &plan, const Schema &schema)
{
    ImportPlan bound = plan;
    bindOwnFields(&bound, schema);
    QList<WantedField> wanted;
    for (const ImportColumn &column : std::as_const(bound.columns)) {
        Kind kind;
        if (column.newKind.isEmpty() || !kindFromName(column.newKind, &kind))
            continue;
        const QString part = column.target.section(u'#', 0, 0);
        const Entity *entity = schema.entity(part.isEmpty() ? plan.entity : part);
        const auto same = [&](const WantedField &w) {
            return w.entity == entity && w.label == column.newLabel && w.kind == kind;
        };
        if (entity && std::none_of(wanted.begin(), wanted.end(), same))
            wanted.append({entity, column.newLabel, column.newVariant, kind});
    }
    return wanted;
}

void bindOwnFields(ImportPlan *plan, const Schema &schema)
{
    for (ImportColumn &column : plan->columns) {
        if (column.newKind.isEmpty())
            continue;
        const QString part = column.target.section(u'#', 0, 0);
        const Entity *entity = schema.entity(part.isEmpty() ? plan->entity : part);
        if (!entity)
            continue;
        for (const FieldBase *field : entity->fields()) {
            if (!field->isOwn() || field->label() != column.newLabel || kindName(field->kind()) != column.newKind)
                continue;
            column.target = part.isEmpty() ? field->name() : column.target + u'.' + field->name();
            column.newKind.clear();
            column.newLabel.clear();
            column.newVariant.clear();
            break;
        }
    }
}

void runImport(Store &store, const ImportJob &job, const std::shared_ptr<Progress> &progress, QObject *receiver,
               Answer<ImportReport> done)
{
    auto outcome = std::make_shared<Outcome>();
    outcome->job = job;
    outcome->clock.start();
    outcome->report.source = job.path;
    outcome->report.dryRun = job.dryRun;
    outcome->report.encoding = charsetName(job.plan.charset.value_or(Charset::Utf8));
    const Entity *entity = store.schema().entity(job.plan.entity);
    if (!entity || !canImport(*entity)) {
        done(Error{Error::Invalid, Texts::tr("There are no records of the kind “%1”.").arg(job.plan.entity), {}});
        return;
    }
    if (job.dryRun) {
        write(store, outcome, progress, receiver, std::move(done));
        return;
    }
    store.count(
        *entity, {}, receiver,
        [&store, outcome, progress, receiver, done](const Result<qint64> &count) {
            if (count.ok() && *count == 0) {
                write(store, outcome, progress, receiver, done);
                return;
            }
            store.snapshot(u"import"_s, receiver,
                           [&store, outcome, progress, receiver, done](const Result<Snapshot> &taken) {
                               if (!taken.ok()) {
                                   done(taken.error());
                                   return;
                               }
                               outcome->report.snapshot = taken->path;
                               write(store, outcome, progress, receiver, done);
                           });
        },
        "import");
}
