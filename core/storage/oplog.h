// SPDX-License-Identifier: GPL-3.0-or-later
// The op log: who did what when, with every value before and after. It serves undo, audit, merge and rescue.
// Bodies are JSON: update {"field": [old, new]}, insert and remove {"field": value}; a batch is a compressed array of
// ["entity", id, {"field": value}]. docs/file-format.md is the full description.
#pragma once

#include "core/history.h"
#include "core/record/changeset.h"

#include <functional>

class Connection;
class Schema;

class OpLog
{
public:
    OpLog(Connection &connection, const Schema &schema);

    void begin(Id action, const Action &what, const QString &user, Id reverses);
    void setSize(Id action, qint64 records, const QString &subject); ///< when it is known at the end only
    void append(Id action, const Change &change);
    /// Type "batch" (inserts) or "batch_remove"; body from finishedBatch().
    void appendBatch(Id action, const Entity &entity, const QString &type, Id first, Id last, const QByteArray &body);

    /// Newest first; of everything, or of a record and what belongs to it (`about`, the record itself first).
    QList<HistoryEntry> recent(int limit, const QList<Id> &about = {});
    std::optional<HistoryEntry> entry(Id action);
    UndoState undoState();
    /// The changes of an action, last first, one op (a single change or a batch in its order) per call.
    void forEachBackwards(Id action, const std::function<void(const QList<Change> &)> &visit);
    /// The first ones, in their order; `about` as in recent().
    QList<Change> changes(Id action, int limit, const QList<Id> &about = {});
    void forEachForwards(const std::function<void(const QList<Change> &)> &visit); ///< the whole log: rescue

    static QByteArray fieldsJson(const Change &change);
    static void appendBatchItem(QByteArray *body, const Record &record); ///< builds the text of a batch, item by item
    static QByteArray finishedBatch(const QByteArray &items);            ///< bracketed and compressed

private:
    QList<Change> decode(const QString &entity, const QString &type, Id id, const QByteArray &body) const;

    Connection &m_connection;
    const Schema &m_schema;
};
