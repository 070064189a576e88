// SPDX-License-Identifier: GPL-3.0-or-later
// One import from the choice of the file to its report, without any widget: what was read, the plan as the user changes
// it, the trial and the real run. GUI thread; reading runs in a thread of its own, writing in the Store's.
//
// It outlives the page that shows it: when own fields or options are added the file is opened again and the window made
// anew, and the import goes on there. It keeps no pointers into the schema between calls.
#pragma once

#include "core/store.h"
#include "core/transfer/importplan.h"
#include "core/transfer/importproposer.h"
#include "core/transfer/importreport.h"
#include "core/transfer/importsource.h"
#include "ui/transfer/repeats.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QSet>
#include <QTemporaryDir>

struct SavedMapping {
    Id id = 0;
    QString name;
    QString mark; ///< ImportPlan::headerMark() of the list it was made for
    ImportPlan plan;
};

/// What the user says about how the file is to be read; nothing said is found out.
struct ReadingChoice {
    std::optional<Charset> charset;
    CsvFixed fixed;
    std::optional<int> skipLines;
    QString sheet; ///< of a workbook
    QString kind;  ///< of record
};

class ImportSession : public QObject
{
    Q_OBJECT
public:
    /// The session of the file that `store` has open; one that waits for this file to be opened again goes on.
    static ImportSession *of(Store &store);
    ~ImportSession() override;

    Store *store() const { return m_store; }
    void setStore(Store &store);

    // Reading
    void open(const QString &path);
    void openRows(const QString &text, const QString &kind); ///< from the clipboard, columns apart by tabs
    void close();                                            ///< back to no file; what is under way is cancelled
    void read(const ReadingChoice &choice);
    const ReadingChoice &choice() const { return m_choice; }
    const QString &path() const { return m_path; }
    bool hasFile() const { return !m_path.isEmpty(); }
    bool isReading() const { return m_reading; }
    bool isRead() const { return m_read; }   ///< scan() is there, perhaps of the beginning only
    bool isWhole() const { return m_whole; } ///< … of all of it
    const Error &error() const { return m_error; }
    const ImportScan &scan() const { return m_scan; }
    const QString &program() const { return m_proposal.program; }
    double readShare() const; ///< 0 to 1
    static QStringList recentFiles();

    // The plan
    const ImportPlan &plan() const { return m_plan; }
    const ImportPlan &proposed() const { return m_proposal.plan; } ///< before the user changed anything
    void setPlan(const ImportPlan &plan);
    void setColumn(int index, const ImportColumn &column);
    const Entity *entity() const; ///< of the rows
    QStringList evidence(int column) const { return m_proposal.evidence.value(column); }
    double confidence(int column) const { return m_proposal.confidence.value(column); }
    const QList<ImportQuestion> &questions() const { return m_questions; }
    bool isAnswered(int question) const { return m_answered.contains(question); }
    int openQuestions() const;
    void answer(int question, const QString &answer); ///< "ymd", "dmy", "mdy"; "." or ","; or the number of a column
    bool isUsed() const;                              ///< some column goes somewhere

    // Saved mappings
    const QList<SavedMapping> &mappings() const { return m_mappings; }
    Id mapping() const { return m_mapping; } ///< in use; 0: the proposal
    void useMapping(Id id);
    void saveMapping(const QString &name);

    // Carrying it out
    void tryOut();
    bool isTrying() const { return m_trial != nullptr; }
    double trialShare() const;
    const std::optional<ImportReport> &trial() const { return m_trialReport; }
    const Repeats &repeats() const { return m_repeats; } ///< rows that stand in the list more than once
    QString trialRejects() const;
    void run();
    void cancel();
    bool isRunning() const { return m_running; }
    qint64 rowsDone() const; ///< about
    double rowsPerSecond() const;
    double runShare() const;
    const std::optional<ImportReport> &report() const { return m_report; }
    QString showFilter() const
    {
        return m_showFilter;
    } ///< filter text: what the import made or changed; empty: not known
    void undo();
    bool canUndo() const { return m_action != 0 && m_report && m_report->created + m_report->updated > 0; }
    bool isUndone() const { return m_undone.has_value(); }
    const std::optional<UndoReport> &undone() const { return m_undone; }
    void again(); ///< the same settings for another file

Q_SIGNALS:
    void readingChanged(); ///< file, scan or error are different
    void planChanged();
    void questionsChanged();
    void mappingsChanged();
    void trialChanged();
    void runChanged(); ///< started, finished, failed, undone
    void failed(const Error &error);

private:
    struct Outcome {
        int generation = 0;
        bool whole = true;
        std::optional<Error> error;
        ImportScan scan;
        ImportProposal proposal;
    };
    explicit ImportSession(QObject *parent);
    void letGo();
    void stopReading();
    void startReading();
    void take(const Outcome &outcome);
    void propose(const ImportProposal &proposal);
    void askAgain(int column, const ImportColumn &before);
    void loadMappings();
    void stopTrial();
    void addFieldsThenWrite();
    void takeFieldsBack();
    void followUndo();
    void write();
    void finish(const Result<ImportReport> &result);
    QTemporaryDir &folder();

    QPointer<Store> m_store;
    QString m_storePath, m_path;
    ReadingChoice m_choice;
    QFutureWatcher<Outcome> m_watcher;
    QFutureWatcher<Repeats> m_repeatsWatcher;
    Repeats m_repeats;
    std::shared_ptr<Progress> m_progress, m_trial, m_compare, m_work;
    int m_generation = 0, m_trialNumber = 0, m_fieldsToAdd = 0;
    bool m_reading = false, m_read = false, m_whole = false, m_edited = false, m_running = false,
         m_waitsForFields = false;
    Error m_error;
    ImportScan m_scan;
    ImportProposal m_proposal;
    ImportPlan m_plan, m_wished;          ///< the second: as it was before new fields were there
    std::optional<ImportPlan> m_template; ///< settings of the import before
    QList<ImportQuestion> m_questions;    ///< those of the proposal, and of columns that the user sent elsewhere
    QSet<int> m_answered;
    QList<SavedMapping> m_mappings;
    Id m_mapping = 0, m_action = 0, m_undoing = 0; ///< the last: the action that took it back
    std::optional<ImportReport> m_trialReport, m_report;
    std::optional<UndoReport> m_undone;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSignalBlocker> m_quiet;
    QElapsedTimer m_clock;
    QString m_showFilter;
    QStringList m_newFields;
    QList<Id> m_fieldActions; ///< that made them
};
