// SPDX-License-Identifier: GPL-3.0-or-later
// What a long job (an import, a bulk edit) may do to the file while it is the writer: one action, one transaction,
// one undo step. Lives on the writer thread for the time of Store::run. Trouble with the file is thrown as SqlError and
// caught by the Store, which rolls everything back; jobs need not handle it.
#pragma once

#include "core/history.h"
#include "core/record/facts.h"
#include "core/result.h"

#include <memory>
#include <vector>

class Schema;

/// A new record with its parts, made ready to be written: keys, search row and log text are worked out beforehand, on
/// any thread, because this is half of the work of an import.
struct NewWhole {
    Record record;
    QList<Record> parts;
    QString extraSearchText; ///< e.g. names of records made in the same go that this one refers to

    QByteArray grams;
    QByteArray log;
    QList<QVariantList> columns; ///< of the record and of each part
};

/// Several of them, and one log text for all.
struct NewBatch {
    std::vector<NewWhole> wholes;
    QByteArray packedLog; ///< empty: each has its own
};

class Transaction
{
public:
    virtual ~Transaction() = default;

    virtual Id newId() = 0;
    virtual std::optional<Record> load(const Entity &entity, Id id) = 0;
    virtual QList<Record> parts(const Entity &part, Id owner) = 0;
    QList<Id> lookup(const FieldBase &keyed, const QVariant &value, const QString &variant)
    {
        return facts().lookup(keyed, value, variant);
    }
    virtual QList<Id> matching(const FieldBase &field, const QVariant &value) = 0;
    virtual bool isEmpty(const Entity &entity) = 0;

    virtual void insert(const Record &record) = 0; ///< a whole or a part; its id must be set
    virtual void update(const Change &change) = 0;
    virtual void remove(const Entity &entity, Id id) = 0; ///< with its parts and what goes with it
    /// Runs what may be refused because something is missing: says what (Error::Incomplete), nothing when it was done.
    static std::optional<Error> refused(const std::function<void()> &job);
    /// Fills stamps, grams, log and columns of `whole`. Pure; any thread.
    static void prepare(NewWhole *whole);
    /// Joins and compresses the logs of prepared records of one kind. Pure; any thread.
    static void pack(NewBatch *batch);
    /// Bytes of a kept file, by their digest; they go with the transaction.
    virtual void keepContent(const QString &digest, const QByteArray &content) = 0;
    virtual void insertPrepared(const NewWhole &whole) = 0;
    virtual void insertPacked(const NewBatch &batch) = 0;
    /// Many inserts follow: indexes of nearly empty tables are dropped and made again at the end.
    virtual void beginBulk() = 0;
    virtual void endBulk() = 0; ///< makes the indexes now: before records are looked up or changed
    virtual void setAction(const Action &action) = 0; ///< when what was done is known at the end only
    virtual const Schema &schema() const = 0;
    /// Runs a job and lists all that it changed, what the file completed by itself included.
    virtual QList<Change> noted(const std::function<void()> &job) = 0;
    /// Takes such changes back, as undoing them would: what was changed since by hand is left as it is, and named.
    virtual UndoReport takeBack(const QList<Change> &changes) = 0;
    virtual Facts &facts() = 0;                                   ///< the file as it is now
    virtual void settle(Record *after, const Record &before) = 0; ///< completes as update() would; may be refused
};
