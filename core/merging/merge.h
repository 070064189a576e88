// SPDX-License-Identifier: GPL-3.0-or-later
// Several records of one kind become one, and one that was several is taken apart again, at any later time. Knows no
// kind by name: what belongs to a record, what refers to it and what its parts are is read from the schema.
#pragma once

#include "core/history.h"
#include "core/record/facts.h"
#include "core/result.h"
#include "core/store.h"

#include <memory>

/// Kinds whose records can be merged: wholes of the user's that bear no number of a series. (Service records have
/// clocks of their own and are merged by core/domain/servicemerge.h.)
bool isMergeable(const Entity &entity);

struct MergePlan {
    const Entity *entity = nullptr;
    Id survivor = 0; ///< 0: the proposed one of the others
    QList<Id> others;
    QHash<const FieldBase *, Id> from; ///< of whom the value is taken; fields not named are filled as proposed
    QSet<Id> leftOut;                  ///< parts (of any of them) that do not go along
};

/// One field in which at least one of them has a value.
struct MergeField {
    const FieldBase *field = nullptr;
    QVariantList values;  ///< one per record
    int proposed = 0;     ///< whose value stays unless another is chosen: the first one that has any
    bool united = false;  ///< tags and notes: all are kept, there is nothing to choose
    bool differs = false; ///< two of them hold values that do not mean the same
};

/// One phone, address … of any of them; what several have is listed once.
struct MergePart {
    Record part;
    QList<Id> owners; ///< of the records that have it, the first one from whom it is taken
};

struct MergePreview {
    QList<Record> records;     ///< in the order in which they were named; the first one stays
    QHash<Id, QString> titles; ///< of what they and their parts refer to
    QList<MergeField> fields;
    QList<MergePart> parts;
    QList<QList<std::pair<const Entity *, qint64>>> links; ///< per record: how many records of which kind refer to it
    bool hasConflicts() const;
};

/// Error::NotFound when one is gone, Error::Invalid when they are of different variants. Asked in the thread of
/// `facts`.
Result<MergePreview> previewMerge(Facts &facts, const Entity &entity, const QList<Id> &ids);

/// The one of them that has most to it and says most; of equals one whose name is in Chinese characters, which tell
/// more than the letters they sound like, then the oldest. It stays unless another is chosen.
Id proposedSurvivor(const MergePreview &preview);

/// On the writer thread: everything that belongs or refers to the others goes over to the one that stays, what both had
/// is kept once, the others are removed, and a MergeRecord keeps how it was.
Result<Id> mergeRecords(Transaction &transaction, const MergePlan &plan, const QString &user); ///< the one that stays
/// On the writer thread. What was changed since stays as it is, and is named in the report.
Result<UndoReport> unmergeRecord(Transaction &transaction, Id mergeRecord);

/// One undo step for all of them; a cancelled `progress` takes everything back. Groups in which a record is gone by
/// then are passed over: `Merged::skipped`.
struct Merged {
    qint64 groups = 0, records = 0, skipped = 0;
};
void mergeInStore(Store &store, const QList<MergePlan> &plans, const std::shared_ptr<Progress> &progress,
                  QObject *receiver, Answer<Merged> done);
void unmergeInStore(Store &store, Id mergeRecord, QObject *receiver, Answer<UndoReport> done);

/// Says of each two of them that they are not the same: such pairs are not suggested again.
ChangeSet distinction(const Schema &schema, const Entity &entity, const QList<Id> &ids,
                      const std::function<Id()> &newId);

/// The merges by which a record became what it is, newest first.
QList<Record> mergesOf(Facts &facts, const Entity &entity, Id survivor);
