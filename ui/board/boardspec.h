// SPDX-License-Identifier: GPL-3.0-or-later
// What a board of one record kind is told from outside: by which field its columns differ, what keeps the order in
// them, what is added up above them, and the words on a card. The board itself names no kind.
#pragma once

#include "core/record/query.h"
#include "ui/widgets/tokens.h"

#include <functional>

class RecordModel;

/// One column: a value of the field that the columns differ by.
struct BoardColumn {
    Id id = 0; ///< 0: the records without a value; shown only when there are any
    QString title, toolTip;
    Tone tone = Tone::Neutral;
    bool open = true;    ///< still being worked on: its sum is weighted, its rest is watched
    int weight = 0;      ///< percent, of records without a weight of their own
    int staleDays = 0;   ///< rest that is too long; 0: never
    Filter filter = {};  ///< in addition to the value
    QString period = {}; ///< what that filter keeps: "November"
};

/// The words of a card.
struct BoardCardText {
    QString title, owner, amount, tag;
    Tone tagTone = Tone::Neutral;
    QString step, stepIcon, idle;
    Ink stepInk = Ink::Secondary, idleInk = Ink::Muted;
};

struct BoardSpec {
    const Entity *entity = nullptr;
    const FieldBase *group = nullptr;  ///< Reference that the columns differ by
    const FieldBase *rank = nullptr;   ///< order within a column (FieldSpec::within)
    const FieldBase *money = nullptr;  ///< what is added up
    const FieldBase *weight = nullptr; ///< percent of a record's own
    QList<const FieldBase *> fields;   ///< that describe() reads
    std::function<BoardCardText(const RecordModel &model, const Row &row, const BoardColumn &column)> describe;
};
