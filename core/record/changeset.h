// SPDX-License-Identifier: GPL-3.0-or-later
// One user action as a value: which fields of which records, before and after. Applying it is one transaction and one
// undo step; its inverse undoes it; its copy in the file is the audit; its broadcast refreshes every open view.
#pragma once

#include "core/record/record.h"

struct Edit {
    const FieldBase *field;
    QVariant before, after;
};

struct Change {
    enum Type { Insert, Update, Remove };
    Type type = Update;
    const Entity *entity = nullptr;
    Id id = 0;
    QList<Edit> edits;  ///< Insert: only `after` set; Remove: only `before`; empty values are left out of both
    qint64 version = 0; ///< Update, Remove: version the change was made from; 0: whatever it is now

    QVariant before(const FieldBase &field) const;
    QVariant after(const FieldBase &field) const;
    bool touches(const FieldBase &field) const;
};

/// What the user did, in words that can be shown in any language: "Edit Elena Marchetti", "Import 248 contacts".
struct Action {
    enum Verb { Create, Edit, Delete, Restore, Import, Log, Complete, Attach, Undo, Redo, Merge, Unmerge };
    Verb verb = Edit;
    QString entity; ///< name of the main kind
    qint64 count = 1;
    QString subject; ///< title of the record when it is one
};

struct ChangeSet {
    Action action;
    QList<Change> changes;      ///< none when they were too many to list: views ask again
    bool definedSchema = false; ///< own fields or options are among them, listed or not
    bool isEmpty() const { return changes.isEmpty(); }
};

/// What turns `before` into `after` (same record); an Update, or no change when they are equal.
std::optional<Change> difference(const Record &before, const Record &after);
Change insertion(const Record &record);
Change removal(const Record &record);
Change inverse(const Change &change);
ChangeSet inverse(const ChangeSet &set); ///< the changes turned round, in reverse order

QString verbName(Action::Verb verb); ///< stable name in the file
Action::Verb verbFromName(const QString &name);
