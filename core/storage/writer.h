// SPDX-License-Identifier: GPL-3.0-or-later
// Changes the file: one action, one transaction. Keeps keys, search rows, rollups and the op log in step with the
// records, so that no caller can forget one. Lives in the writer's thread; throws SqlError.
#pragma once

#include "core/history.h"
#include "core/record/settled.h"
#include "core/result.h"
#include "core/storage/oplog.h"
#include "core/storage/reader.h"
#include "core/transaction.h"

#include <QLockFile>

class IdSource;

class Writer final : public Transaction
{
public:
    Writer(Connection &connection, const Dialect &dialect, const Schema &schema, IdSource &ids);

    /// Asked about every record before it is inserted or changed, but not when that is undone: may complete `after`, or
    /// refuse it. `before` is null for a new one.
    using Settle = std::function<Result<Settled>(Record *after, const Record *before)>;
    void setSettle(Settle settle) { m_settle = std::move(settle); }

    /// The kinds of which every record is asked about again at the end of an action that wrote records of a kind.
    using Dependents = std::function<QList<const Entity *>(const Entity &written)>;
    void setDependents(Dependents dependents) { m_dependents = std::move(dependents); }

    void begin(const Action &action, const QString &user, Id reverses = 0);
    ChangeSet commit(); ///< what was done, rollups included; empty changes and `many()` when they are too many to list
    void rollback();
    bool many() const { return m_many; }
    bool didSomething() const { return m_ops > 0; }

    UndoReport reverse(const HistoryEntry &entry, Action::Verb verb, const QString &user);

    Id newId() override;
    std::optional<Record> load(const Entity &entity, Id id) override { return m_reader.load(entity, id); }
    QList<Record> parts(const Entity &part, Id owner) override { return m_reader.parts(part, owner); }
    QList<Id> matching(const FieldBase &field, const QVariant &value) override;
    bool isEmpty(const Entity &entity) override;
    void insert(const Record &record) override;
    void update(const Change &change) override;
    void remove(const Entity &entity, Id id) override;
    void keepContent(const QString &digest, const QByteArray &content) override;
    void insertPrepared(const NewWhole &whole) override;
    void insertPacked(const NewBatch &batch) override;
    void beginBulk() override;
    void endBulk() override;
    void setAction(const Action &action) override;
    const Schema &schema() const override { return m_reader.schema(); }
    QList<Change> noted(const std::function<void()> &job) override;
    UndoReport takeBack(const QList<Change> &changes) override;
    Facts &facts() override { return m_reader; }
    void settle(Record *after, const Record &before) override;

    static void stamp(Record *record); ///< when it was made and changed, where that is not known yet
    Reader &reader() { return m_reader; }
    OpLog &log() { return m_log; }

private:
    struct Dirty {
        const Entity *entity = nullptr;
        QByteArray oldGrams; ///< what the search index holds now; empty: nothing
    };
    void write(const Change &change);
    void keepJournal(const Record &after, const Record *before, const QDateTime &at); ///< invalid: now
    bool isNoted(const Entity &journal, Id whole, const QVariant &value);
    void settleDependents();
    void settleAgain(const Entity &entity, Id id);
    void drawNumbers(Record *record);
    void addSettled(const Settled &settled);
    void insertRow(const Entity &entity, Id id, const QVariantList &columns);
    void updateRow(const Change &change);
    void removeRow(const Change &change);
    void markSearch(const Record &record);
    void markSearch(const Entity &whole, Id id);
    void flushSearch();
    void reindexReferrers(const Entity &entity, Id id);
    void markRollups(const Change &change);
    void flushRollups();
    Id insertRows(const NewWhole &whole); ///< the highest id in it
    void insertSearchRow(const Entity &entity, Id id, const QByteArray &grams);
    void addToBatch(const QString &type, const Entity &entity, Id first, Id last, const QByteArray &items);
    void flushBatch();
    void note(const Change &change);
    void reverseChanges(const QList<Change> &changes, UndoReport *report);
    void reverseInserts(const QList<Change> &group, UndoReport *report);
    void reverseRemoves(const QList<Change> &group, UndoReport *report);
    void reverseUpdate(const Change &change, UndoReport *report);
    bool changedSince(const QList<Change> &group);
    void reset();

    Connection &m_connection;
    const Dialect &m_dialect;
    IdSource &m_ids;
    Reader m_reader;
    OpLog m_log;

    Settle m_settle;
    Dependents m_dependents;
    QSet<const Entity *> m_written;
    QSet<std::pair<const Entity *, Id>> m_touched; ///< to be settled at the end of the action
    bool m_reversing = false;
    QString m_user;
    Action m_action;
    Id m_actionId = 0;
    ChangeSet m_done;
    QList<Change> *m_noted = nullptr; ///< all changes are listed there besides
    bool m_many = false;
    qint64 m_ops = 0;
    QHash<Id, Dirty> m_dirty;
    QHash<Id, const Entity *> m_rollups;
    QByteArray m_batch;
    QList<std::pair<Id, QByteArray>> m_batchSearch; ///< search rows of the batch, written one after the other
    const Entity *m_batchEntity = nullptr;
    QString m_batchType;
    Id m_batchFirst = 0, m_batchLast = 0;
    int m_batchItems = 0;
    bool m_bulkOn = false;
    bool m_logInBatches = false;  ///< many removals: their ops share rows as bulk inserts do
    QList<const Entity *> m_bulk; ///< kinds whose indexes are made again at the end
    QHash<const Entity *, QString> m_insertSql;
    QLockFile
        m_ticket; ///< one writer at a time also across programs, commit and checkpoint included (docs/decisions.md)
};
