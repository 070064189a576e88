// SPDX-License-Identifier: GPL-3.0-or-later
// Carrying an ImportSession's plan out: the trial, the real run with the own fields it needs, and taking it back.
#include "core/record/filtertext.h"
#include "core/schema/schema.h"
#include "core/transfer/importrunner.h"
#include "ui/transfer/importsession.h"

#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace
{
double shareOf(const Progress *progress)
{
    return progress && progress->total() > 0 ? double(progress->done()) / double(progress->total()) : 0;
}
} // namespace

QTemporaryDir &ImportSession::folder()
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    return *m_folder;
}

QString ImportSession::trialRejects() const
{
    return m_trialReport ? m_trialReport->rejectsPath : QString();
}

void ImportSession::stopTrial()
{
    ++m_trialNumber;
    if (m_trial)
        m_trial->cancel();
    m_trial.reset();
    if (m_compare)
        m_compare->cancel();
    m_repeats = {};
}

void ImportSession::tryOut()
{
    stopTrial();
    m_trialReport.reset();
    if (!m_store || !m_whole || m_store->isReadOnly())
        return;
    m_compare = std::make_shared<Progress>();
    m_repeatsWatcher.setFuture(
        QtConcurrent::run([path = m_path, plan = m_plan, schema = &m_store->schema(), progress = m_compare] {
            return findRepeats(path, plan, *schema, *progress);
        }));
    m_trial = std::make_shared<Progress>();
    ImportJob job{m_path, m_plan, true, folder().filePath(u"trial.csv"_s)};
    runImport(*m_store, job, m_trial, this, [this, number = m_trialNumber](const Result<ImportReport> &result) {
        if (number != m_trialNumber)
            return;
        m_trial.reset();
        if (result.ok())
            m_trialReport = *result;
        else if (result.error().code != Error::Cancelled)
            Q_EMIT failed(result.error());
        Q_EMIT trialChanged();
    });
    Q_EMIT trialChanged();
}

void ImportSession::run()
{
    if (m_running || !m_store)
        return;
    stopTrial();
    m_running = true;
    m_report.reset();
    m_undone.reset();
    m_newFields.clear();
    m_fieldActions.clear();
    m_wished = m_plan;
    m_work = std::make_shared<Progress>();
    m_clock.start();
    addFieldsThenWrite();
    Q_EMIT runChanged();
}

// Each new field is one change of its own; then the file is opened again (by whoever holds the Store), we are given the
// new store, and all columns find their fields.
void ImportSession::addFieldsThenWrite()
{
    const QList<WantedField> wanted = wantedFields(m_plan, m_store->schema());
    if (wanted.isEmpty()) {
        m_waitsForFields = false;
        bindOwnFields(&m_plan, m_store->schema());
        write();
        return;
    }
    if (m_waitsForFields) {
        finish(Error{Error::Invalid, tr("The new fields could not be added. Nothing was imported."), {}});
        return;
    }
    m_waitsForFields = true;
    // The file is to be opened again once, when all fields are there, not after the first of them.
    if (wanted.size() > 1)
        m_quiet = std::make_unique<QSignalBlocker>(m_store);
    m_fieldsToAdd = int(wanted.size());
    for (const WantedField &field : wanted) {
        m_newFields.append(field.label);
        m_store->addOwnField(*field.entity, field.label, field.kind, field.variant, this,
                             [this](const Result<ChangeSet> &result) {
                                 if (--m_fieldsToAdd <= 1 || !result.ok())
                                     m_quiet.reset();
                                 if (result.ok())
                                     m_fieldActions.append(m_store->undoState().undo.id);
                                 else
                                     finish(result.error());
                             });
    }
}

/// What was added for an import goes with it.
void ImportSession::takeFieldsBack()
{
    if (m_fieldActions.isEmpty() || !m_store)
        return;
    m_plan = m_wished;
    m_newFields.clear();
    if (m_fieldActions.size() > 1) // as when they were added: the file is opened again once
        m_quiet = std::make_unique<QSignalBlocker>(m_store);
    const QList<Id> actions = std::exchange(m_fieldActions, {});
    for (qsizetype i = actions.size() - 1; i >= 0; --i)
        m_store->undoAction(actions[i], this, [this, i](const Result<UndoReport> &result) {
            if (i <= 1 || !result.ok())
                m_quiet.reset();
            if (!result.ok())
                Q_EMIT failed(result.error());
        });
}

void ImportSession::write()
{
    const QDateTime start = QDateTime::currentDateTimeUtc();
    const Entity *kind = entity();
    // A time that the list itself gives says nothing about when the record came.
    const auto ours = [&](const FieldBase *stamp) {
        return stamp && std::none_of(m_plan.columns.begin(), m_plan.columns.end(),
                                     [&](const ImportColumn &c) { return c.target == stamp->name(); });
    };
    const FieldBase *updated = kind ? kind->updatedAt() : nullptr, *created = kind ? kind->createdAt() : nullptr;
    const FieldBase *stamp = ours(updated) ? updated : ours(created) ? created : nullptr;
    m_showFilter = stamp
                       ? filterToText(Filter::condition(*stamp, Filter::GreaterEqual, start.toMSecsSinceEpoch()), *kind)
                       : QString();
    m_clock.start();
    runImport(*m_store, {m_path, m_plan, false, folder().filePath(u"refused.csv"_s)}, m_work, this,
              [this](const Result<ImportReport> &result) { finish(result); });
}

void ImportSession::finish(const Result<ImportReport> &result)
{
    if (!m_running)
        return;
    m_running = m_waitsForFields = false;
    m_work.reset();
    if (result.ok()) {
        m_report = *result;
        m_report->newFields = m_newFields;
        m_action = m_store ? m_store->undoState().undo.id : 0;
    } else {
        if (result.error().code != Error::Cancelled)
            Q_EMIT failed(result.error());
        takeFieldsBack();
    }
    Q_EMIT runChanged();
}

void ImportSession::cancel()
{
    if (m_work)
        m_work->cancel();
}

double ImportSession::runShare() const
{
    return shareOf(m_work.get());
}

double ImportSession::trialShare() const
{
    return shareOf(m_trial.get());
}

qint64 ImportSession::rowsDone() const
{
    return qint64(runShare() * double(m_scan.rows));
}

double ImportSession::rowsPerSecond() const
{
    const qint64 ms = m_clock.isValid() ? m_clock.elapsed() : 0;
    return ms > 0 ? double(rowsDone()) * 1000 / double(ms) : 0;
}

void ImportSession::undo()
{
    if (!m_store || !m_action || m_undone)
        return;
    m_store->undoAction(m_action, this, [this](const Result<UndoReport> &result) {
        if (result.ok())
            m_undone = *result;
        else
            Q_EMIT failed(result.error());
        if (result.ok() && result->keptCount == 0) // what was kept may have values in them
            takeFieldsBack();
        Q_EMIT runChanged();
    });
}

/// Ctrl+Z and Ctrl+Y anywhere in the window take the import back and bring it again as well.
void ImportSession::followUndo()
{
    if (!m_store || !m_report || !m_action)
        return;
    const UndoState &state = m_store->undoState();
    if (!m_undone && state.redo.id && state.redo.reverses == m_action) {
        m_undone = UndoReport();
        m_undoing = state.redo.id;
    } else if (m_undone && m_undoing && state.undo.reverses == m_undoing) {
        m_undone.reset();
        m_action = state.undo.id;
        m_undoing = 0;
    } else {
        return;
    }
    Q_EMIT runChanged();
}

void ImportSession::again()
{
    const ImportPlan settings = m_plan;
    close();
    m_template = settings;
}
