// SPDX-License-Identifier: GPL-3.0-or-later
// What was done to the file, as shown in the Edit menu, the history and the report of an undo.
#pragma once

#include "core/record/changeset.h"

#include <QDateTime>

class Schema;

struct HistoryEntry {
    Id id = 0;
    QDateTime time;
    QString user;
    Action action;
    Id reverses = 0;       ///< the action that this one undid or redid
    bool reversed = false; ///< by a later one that still holds
};

/// What the Edit menu offers: empty id when there is nothing.
struct UndoState {
    HistoryEntry undo, redo;
};

/// What an undo or redo did. Records that were changed since by hand are left as they are, and named.
struct UndoReport {
    Action action;      ///< what was taken back
    qint64 changed = 0; ///< records put back
    QStringList kept;   ///< titles of records left alone (at most 1000; keptCount has them all)
    qint64 keptCount = 0;
    struct Kept {
        const Entity *entity = nullptr;
        Id id = 0;
        const FieldBase *field = nullptr;
    };
    QList<Kept> keptFields;         ///< what exactly was left alone (at most 1000)
    const Entity *entity = nullptr; ///< to be shown: the first record concerned
    Id id = 0;
};

/// "Edit Elena Marchetti", "Delete 3 contacts", "Import 248 contacts": translated, for menu, toast and history.
QString actionText(const Action &action, const Schema &schema);
