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

/// What the user has chosen for a board.
struct BoardLook {
    const FieldBase *sort = nullptr; ///< nullptr: the order that is kept by hand
    Qt::SortOrder order = Qt::AscendingOrder;
    QList<const FieldBase *> fields; ///< shown on a card below its title
    bool compact = false;            ///< one line: title and amount, or number
    bool operator==(const BoardLook &) const = default;
};

/// An order that cards may be brought into instead of their own.
struct BoardSort {
    const FieldBase *field = nullptr;
    Qt::SortOrder order = Qt::AscendingOrder; ///< that it begins with
    QString label;
};

/// A line of a card.
struct BoardFact {
    QString name, value; ///< what a field is called and what it says
    Ink ink = Ink::Secondary;
    bool operator==(const BoardFact &) const = default;
};

/// The words of a card.
struct BoardCardText {
    QString title, owner, number, amount, tag;
    Tone tagTone = Tone::Neutral;
    QString step, stepIcon, idle;
    Ink stepInk = Ink::Secondary, idleInk = Ink::Muted;
    QList<BoardFact> facts; ///< in the order chosen
    bool operator==(const BoardCardText &) const = default;
};

struct BoardSpec {
    const Entity *entity = nullptr;
    const FieldBase *group = nullptr;  ///< Reference that the columns differ by
    const FieldBase *rank = nullptr;   ///< order within a column (FieldSpec::within)
    const FieldBase *money = nullptr;  ///< what is added up; nullptr: cards are only counted
    const FieldBase *weight = nullptr; ///< percent of a record's own
    QList<const FieldBase *> fields;   ///< that describe() reads, whatever is chosen
    // Fields with a place of their own on a card: for whom it is, the number it is known by, a tag, what comes next.
    // Others stand as lines of facts.
    const FieldBase *whom = nullptr, *number = nullptr, *tag = nullptr, *step = nullptr;
    QList<const FieldBase *> choosable, usual; ///< for a card; and those shown until others are chosen
    QList<BoardSort> sorts;
    std::function<BoardCardText(const RecordModel &model, const Row &row, const BoardColumn &column,
                                const BoardLook &look)>
        describe;
    /// A fact that describe() has to write on a card.
    bool isFact(const FieldBase *field) const
    {
        return field != whom && field != number && field != tag && field != step && field != money;
    }
};
