// SPDX-License-Identifier: GPL-3.0-or-later
// The one door to an open file. Questions go to the reader thread, changes to the writer thread, answers come back as
// one call in the thread of `receiver` (dropped when it is gone by then; called in the worker thread when it is null).
// After each commit `changed` tells every view what is different. The window thread never waits.
#pragma once

#include "core/history.h"
#include "core/record/changeset.h"
#include "core/record/facts.h"
#include "core/result.h"
#include "core/transaction.h"

#include <QObject>
#include <QPointer>
#include <atomic>
#include <functional>
#include <memory>

template <typename T>
using Answer = std::function<void(Result<T>)>;

/// How a file is found when it is opened.
struct OpenInfo {
    bool readOnly = false;
    Error problem;        ///< why it is read-only, when it is
    bool created = false; ///< it was not there before
    QString snapshot;     ///< copy made before an upgrade; empty: none was needed
    bool damaged = false; ///< parts cannot be read: recovery is offered
};

struct Snapshot {
    QString path;
    QDateTime time;
    qint64 size = 0;
    QString reason; ///< "daily", "import", "upgrade", "manual", "restore"
};

/// Told to a long job now and then; may be set from any thread.
class Progress
{
public:
    void set(qint64 done, qint64 total)
    {
        m_done.store(done, std::memory_order_relaxed);
        m_total.store(total, std::memory_order_relaxed);
    }
    qint64 done() const { return m_done.load(std::memory_order_relaxed); }
    qint64 total() const { return m_total.load(std::memory_order_relaxed); }
    void cancel() { m_cancelled = true; }
    bool cancelled() const { return m_cancelled; }

private:
    std::atomic<qint64> m_done = 0, m_total = 0;
    std::atomic<bool> m_cancelled = false;
};

class Store final : public QObject
{
    Q_OBJECT
public:
    /// `schema` is completed with the file's own fields and options while it is opened, and must live as long as the
    /// store.
    explicit Store(Schema &schema, QObject *parent = nullptr);
    ~Store() override; ///< waits until what was asked to be written is written

    /// Opens or creates. Nothing else may be called before `done` came back without an error. `user` signs the op log.
    void open(const QString &path, const QString &user, QObject *receiver, Answer<OpenInfo> done);
    /// Of open(), which is long when the file must be brought up to date: nothing is set unless it must. Cancelling it
    /// leaves the file as it was.
    Progress &opening() { return m_opening; }
    const Schema &schema() const { return m_schema; }
    const QString &path() const { return m_path; }
    const QString &user() const { return m_user; }
    bool isReadOnly() const { return m_readOnly; }
    bool isWriting() const { return m_pending > 0; } ///< something asked for is not in the file yet; signal writing
    /// Somebody else wrote into the file: everything is asked again.
    void reread();

    // Questions. One asked again by the same receiver under the same key replaces the older one.
    /// Answers once or twice: what is painted at once (complete() false), then everything.
    void find(const Query &query, int screen, QObject *receiver, Answer<Page> answer, const QByteArray &key = "find");
    void rows(const Query &query, const QList<Id> &ids, QObject *receiver, Answer<QList<Row>> answer);
    void load(const Entity &entity, Id id, QObject *receiver, Answer<std::optional<Record>> answer);
    /// The record and all its parts, in their order.
    struct Whole {
        Record record;
        QList<Record> parts;
        QHash<Id, QString> titles; ///< of every record that they refer to
    };
    void loadWhole(const Entity &entity, Id id, QObject *receiver, Answer<std::optional<Whole>> answer);
    /// Whole records instead of rows; for timelines and the like.
    void records(const Query &query, QObject *receiver, Answer<QList<Record>> answer, const QByteArray &key = {});
    void referring(const FieldBase &reference, Id id, const FieldBase *sort, int limit, QObject *receiver,
                   Answer<QList<Record>> answer);
    void count(const Entity &entity, const Filter &filter, QObject *receiver, Answer<qint64> answer,
               const QByteArray &key = "count");
    /// What a board says above its columns.
    void totals(const Query &query, const FieldBase &group, const FieldBase &money, const FieldBase &weight,
                QObject *receiver, Answer<QList<Total>> answer, const QByteArray &key = "totals");
    /// A computation beside lists and edits. Asked again under the same key, one that has not begun is dropped. What
    /// may take seconds on a big file says so: it waits for others of its kind, and nothing prompt waits for it. What
    /// writes something that is wanted is kept when the file is closed, which waits for it; others end there.
    enum class Pace { Prompt, Long, Kept };
    template <typename T>
    void compute(std::function<T(Facts &)> job, QObject *receiver, Answer<T> answer, const QByteArray &key = {},
                 Pace pace = Pace::Prompt)
    {
        const auto result = std::make_shared<T>();
        computeWith([job, result](Facts &facts) { *result = job(facts); }, receiver,
                    [answer, result](const Result<void> &done) {
                        answer(done.ok() ? Result<T>(std::move(*result)) : Result<T>(done.error()));
                    },
                    key, pace);
    }
    void tagsInUse(const FieldBase &tags, QObject *receiver, Answer<QStringList> answer);
    void history(int limit, Id about, QObject *receiver, Answer<QList<HistoryEntry>> answer);
    /// What an action changed, in order; at most `limit` changes. `about`: only of that record and what belongs to it.
    void changesOf(Id action, int limit, Id about, QObject *receiver, Answer<QList<Change>> answer);
    void blob(const QString &digest, QObject *receiver, Answer<QByteArray> answer);
    void setting(const QString &key, QObject *receiver, Answer<QString> answer);

    // Changes. Each is one transaction and one undo step.
    Id newId();
    void apply(const ChangeSet &set, QObject *receiver, Answer<ChangeSet> done);
    /// Saves what differs between `before` (as it was loaded) and `after`; computed fields are completed.
    void save(const Record &before, const Record &after, QObject *receiver, Answer<ChangeSet> done);
    void setValues(const Entity &entity, const QList<Id> &ids,
                   const QList<std::pair<const FieldBase *, QVariant>> &values, QObject *receiver,
                   Answer<ChangeSet> done);
    /// Adds words to, or takes them from, a Tags field of many records.
    void changeTags(const FieldBase &tags, const QList<Id> &ids, const QStringList &add, const QStringList &remove,
                    QObject *receiver, Answer<ChangeSet> done);
    void remove(const Entity &entity, const QList<Id> &ids, QObject *receiver, Answer<ChangeSet> done);
    /// Adds a field of the user's own to a kind: an ordinary column, part of the schema when the file is opened next.
    void addOwnField(const Entity &entity, const QString &label, Kind kind, const QString &variant, QObject *receiver,
                     Answer<ChangeSet> done);
    /// `attachment` is completed with size and digest of `content`.
    void attach(Record attachment, const QByteArray &content, QObject *receiver, Answer<ChangeSet> done);
    void undo(QObject *receiver, Answer<UndoReport> done);
    void redo(QObject *receiver, Answer<UndoReport> done);
    void undoAction(Id action, QObject *receiver, Answer<UndoReport> done); ///< any one of the history
    const UndoState &undoState() const { return m_undo; }                   ///< follows each change; signal undoChanged
    /// A long job that writes. Throwing Cancelled (see cancelJob) takes everything back. One at a time, after others.
    void run(const Action &action, std::function<void(Transaction &)> job, QObject *receiver, Answer<ChangeSet> done);
    [[noreturn]] static void cancelJob();
    void setSetting(const QString &key,
                    const QString &value); ///< outside undo: how the file is called, last snapshot …

    // The file.
    void snapshot(const QString &reason, QObject *receiver,
                  Answer<Snapshot> done);                                       ///< verified copy in snapshotFolder()
    void copyTo(const QString &path, QObject *receiver, Answer<Snapshot> done); ///< verified copy at a place of choice
    void check(QObject *receiver, Answer<QStringList> done);                    ///< what is wrong; empty: all is well
    /// How many records of each whole kind are in another file, and in this one: what going back to it would mean.
    struct Comparison {
        QList<std::pair<const Entity *, std::pair<qint64, qint64>>> counts; ///< kind, there, here
    };
    void compare(const QString &path, QObject *receiver, Answer<Comparison> answer);
    QString snapshotFolder() const;
    static QString snapshotFolder(const QString &path); ///< of a snapshot: where it lies itself
    static bool isSnapshot(const QString &path);        ///< such a file is only ever read
    static QList<Snapshot> snapshots(const QString &folder);

Q_SIGNALS:
    void changed(const ChangeSet &set); ///< after the commit; no changes listed: too many, ask again
    void undoChanged();
    void writing(bool busy); ///< something is on its way to the file
    /// An answer found the file damaged: from now on it is read-only. Once, before that answer is delivered.
    void damaged(const Error &error);
    void schemaChanged(); ///< own fields or options differ now: the file must be opened again to show them

private:
    struct Threads;
    /// Who gets an answer; made in the thread of the asker, because a QObject may be gone by the time it is there.
    struct Recipient {
        QPointer<QObject> object;
        bool direct; ///< no receiver was named: the answer is called in the worker thread
        explicit Recipient(QObject *receiver) : object(receiver), direct(!receiver) {}
        bool gone() const { return !direct && !object; }
    };
    QByteArray keyOf(QObject *receiver, const QByteArray &key) const;
    void computeWith(std::function<void(Facts &)> job, QObject *receiver, Answer<void> answer, const QByteArray &key,
                     Pace pace);
    void noteDamage(const Error &error); ///< from any thread
    template <typename T>
    void deliver(const Recipient &recipient, const Answer<T> &answer, const Result<T> &result);
    template <typename T>
    void deliverChange(const Recipient &recipient, const Answer<T> &answer, const Result<T> &result,
                       const ChangeSet &set, const UndoState &undo);
    template <typename T>
    void askReader(const QByteArray &key, QObject *receiver, std::function<T(class Reader &)> job, Answer<T> answer);
    /// A job on the writer's connection that changes no records.
    template <typename T>
    void askWriter(QObject *receiver, std::function<T()> job, Answer<T> answer);
    /// A long question on a thread of its own, so that neither key strokes nor edits wait for it.
    struct Side;
    template <typename T>
    void askSide(Side &side, const QByteArray &key, QObject *receiver, std::function<T(class Reader &)> job,
                 Answer<T> answer);
    void write(const Action &action, std::function<void(class Writer &)> job, QObject *receiver,
               Answer<ChangeSet> done);
    void reverse(Action::Verb verb, Id action, QObject *receiver, Answer<UndoReport> done);

    Schema &m_schema;
    QString m_path, m_user;
    std::atomic<bool> m_readOnly = false;
    UndoState m_undo;
    std::atomic<int> m_pending = 0;
    Progress m_opening;
    std::unique_ptr<Threads> m_threads;
};
