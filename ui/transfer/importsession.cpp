// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importsession.h"

#include "core/schema/schema.h"
#include "core/transfer/labelcatalog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryFile>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 bigFile = 4 << 20; ///< of bigger ones the beginning is shown while the rest is read
constexpr qint64 firstPart = 512 << 10;
constexpr int mostRecent = 6;
constexpr qint64 tellingBytes = 64 << 10; ///< show what kind of file it is
const QString recentKey = u"import/recent"_s;

bool isDelimited(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && listFormat(path, file.peek(tellingBytes)) == ListFormat::Delimited;
}

/// The beginning of the file, cut behind a line end.
std::unique_ptr<QTemporaryFile> beginningOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() < bigFile)
        return nullptr;
    const QByteArray bytes = file.read(firstPart);
    if (listFormat(path, bytes) == ListFormat::Workbook)
        return nullptr; // is there as a whole or not at all
    auto copy = std::make_unique<QTemporaryFile>();
    if (!copy->open())
        return nullptr;
    copy->write(bytes.left(bytes.lastIndexOf('\n') + 1));
    copy->close();
    return copy;
}
} // namespace

ImportSession *ImportSession::of(Store &store)
{
    auto *session = qApp->findChild<ImportSession *>(QString(), Qt::FindDirectChildrenOnly);
    if (session && session->m_storePath != store.path()) {
        delete session;
        session = nullptr;
    }
    if (!session)
        session = new ImportSession(qApp);
    session->setStore(store);
    return session;
}

ImportSession::ImportSession(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this,
            [this](int index) { take(m_watcher.resultAt(index)); });
    connect(&m_repeatsWatcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_compare && !m_compare->cancelled()) {
            m_repeats = m_repeatsWatcher.result();
            Q_EMIT trialChanged();
        }
    });
}

ImportSession::~ImportSession()
{
    letGo();
}

void ImportSession::setStore(Store &store)
{
    if (m_store == &store)
        return;
    letGo();
    m_store = &store;
    m_storePath = store.path();
    connect(&store, &QObject::destroyed, this, &ImportSession::letGo);
    connect(&store, &Store::undoChanged, this, &ImportSession::followUndo);
    loadMappings();
    if (m_waitsForFields)
        addFieldsThenWrite();
    else if (hasFile() && !m_whole && !m_running)
        startReading();
}

// The schema goes with the store: no thread may look at it any longer.
void ImportSession::letGo()
{
    stopReading();
    stopTrial();
    m_repeatsWatcher.waitForFinished();
    m_quiet.reset();
    if (m_store)
        m_store->disconnect(this);
    m_store = nullptr;
}

QStringList ImportSession::recentFiles()
{
    QStringList files = QSettings().value(recentKey).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files;
}

void ImportSession::open(const QString &path)
{
    if (m_running)
        return;
    close();
    m_path = QFileInfo(path).absoluteFilePath();
    QStringList recent = recentFiles();
    recent.removeAll(m_path);
    recent.prepend(m_path);
    QSettings().setValue(recentKey, QStringList(recent.mid(0, mostRecent)));
    startReading();
}

void ImportSession::openRows(const QString &text, const QString &kind)
{
    if (m_running)
        return;
    close();
    QFile file(folder().filePath(tr("Pasted rows") + u".tsv"_s));
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size()) {
        Q_EMIT failed({Error::Io, tr("There is no room for the pasted rows: %1.").arg(file.errorString()), {}});
        return;
    }
    m_path = file.fileName();
    m_choice.kind = kind;
    startReading();
}

void ImportSession::close()
{
    cancel();
    stopReading();
    stopTrial();
    m_path.clear();
    m_choice = {};
    m_read = m_whole = m_edited = false;
    m_error = {};
    m_scan = {};
    m_proposal = {};
    m_plan = {};
    m_questions.clear();
    m_answered.clear();
    m_mapping = m_action = m_undoing = 0;
    m_trialReport.reset();
    m_report.reset();
    m_undone.reset();
    m_newFields.clear();
    m_fieldActions.clear();
    Q_EMIT readingChanged();
}

void ImportSession::read(const ReadingChoice &choice)
{
    m_edited &= choice.kind == m_choice.kind; // columns of another kind of record
    m_choice = choice;
    startReading();
}

void ImportSession::stopReading()
{
    ++m_generation;
    if (m_progress)
        m_progress->cancel();
    m_watcher.waitForFinished();
    m_reading = false;
}

void ImportSession::startReading()
{
    stopReading();
    stopTrial();
    m_trialReport.reset();
    if (!m_store)
        return;
    m_progress = std::make_shared<Progress>();
    m_reading = true;
    m_error = {};
    const bool lookFirst = !m_read && isDelimited(m_path); // half of any other file may be none
    const auto dialect = m_choice.skipLines && m_read ? std::optional(m_scan.sniff.dialect) : std::nullopt;
    m_watcher.setFuture(
        QtConcurrent::run([path = m_path, choice = m_choice, dialect, lookFirst, schema = &m_store->schema(),
                           progress = m_progress, generation = m_generation](QPromise<Outcome> &promise) {
            const LabelCatalog labels;
            const auto scan = [&](const QString &file, bool whole) {
                std::optional<CsvDialect> fixed = dialect;
                if (fixed) {
                    fixed->skipLines = *choice.skipLines;
                    fixed->sepLine = fixed->sepLine && *choice.skipLines > 0;
                    fixed->columns = 0;
                    if (choice.fixed.delimiter)
                        fixed->delimiter = choice.fixed.delimiter;
                    if (choice.fixed.quote >= 0)
                        fixed->quote = char(choice.fixed.quote);
                    if (choice.fixed.header >= 0)
                        fixed->header = choice.fixed.header == 1;
                }
                Outcome outcome;
                outcome.generation = generation;
                outcome.whole = whole;
                Result<ImportScan> result =
                    scanSource(file, choice.charset, fixed, choice.fixed, progress.get(), choice.sheet);
                if (!result.ok())
                    outcome.error = result.error();
                else
                    outcome.proposal = proposeImport(outcome.scan = *std::move(result), *schema, labels, choice.kind);
                if (!progress->cancelled())
                    promise.addResult(std::move(outcome));
            };
            if (const auto beginning = lookFirst ? beginningOf(path) : nullptr)
                scan(beginning->fileName(), false);
            if (!progress->cancelled())
                scan(path, true);
        }));
    Q_EMIT readingChanged();
}

double ImportSession::readShare() const
{
    return m_progress && m_progress->total() > 0 ? double(m_progress->done()) / double(m_progress->total()) : 0;
}

void ImportSession::take(const Outcome &outcome)
{
    if (outcome.generation != m_generation)
        return;
    if (outcome.whole)
        m_reading = false;
    if (outcome.error) {
        if (outcome.whole && outcome.error->code != Error::Cancelled) {
            m_error = *outcome.error;
            m_read = false;
            Q_EMIT readingChanged();
        }
        return;
    }
    const QStringList headersBefore = m_scan.headers;
    m_scan = outcome.scan;
    m_read = true;
    m_whole = outcome.whole;
    if (m_edited &&
        headersBefore == m_scan.headers) { // read in another way, but the same columns: the user's work stays
        m_plan.charset = outcome.proposal.plan.charset;
        m_plan.dialect = outcome.proposal.plan.dialect;
        m_proposal.evidence = outcome.proposal.evidence;
        m_proposal.confidence = outcome.proposal.confidence;
    } else {
        propose(outcome.proposal);
    }
    Q_EMIT readingChanged();
    Q_EMIT planChanged();
    Q_EMIT questionsChanged();
}

void ImportSession::propose(const ImportProposal &proposal)
{
    m_proposal = proposal;
    m_questions = proposal.questions;
    m_answered.clear();
    m_mapping = 0;
    m_edited = false;
    m_plan = proposal.plan;
    // "The same settings" are for a list with the same columns, and for the one that is chosen next.
    if (m_template && m_template->headerMark() != proposal.plan.headerMark())
        m_template.reset();
    if (m_template) {
        ImportPlan settings = *std::exchange(m_template, std::nullopt);
        settings.charset.reset();
        settings.dialect.reset();
        m_plan = alignedPlan(settings, m_scan);
        m_edited = true;
        return;
    }
    for (const SavedMapping &mapping : std::as_const(m_mappings))
        if (!m_plan.exact && mapping.mark == proposal.plan.headerMark())
            return useMapping(mapping.id);
}
