// SPDX-License-Identifier: GPL-3.0-or-later
// One value of a record painted into a cell: chips for choices and tags, numbers to the right, a tile for what a
// reference points at, times in words. All lengths are device-independent pixels.
#pragma once

#include "core/models/recordmodel.h"
#include "ui/records/listspec.h"
#include "ui/widgets/paint.h"

struct CellLook {
    bool selected = false;
    bool title = false;   ///< names the record: a stronger weight
    bool portrait = true; ///< beside the title
    bool squared = false; ///< shape of the title's avatar
    bool meter = false;   ///< an Integer from 0 to 100, with a small bar
    bool rightToLeft = false;
    QList<TextSpan> matches = {};
    std::optional<CellWords> words = {}; ///< instead of the value
};

void drawCell(QPainter &painter, const QRectF &rect, const FieldBase &field, const QVariant &value,
              const CellLook &look);
/// As shown in a list: times relative to now ("2h", "Yesterday"), everything else as displayText().
QString cellText(const FieldBase &field, const QVariant &value);
/// The whole of it, for a tool tip; empty when the cell's own text says it all.
QString cellToolTip(const FieldBase &field, const QVariant &value);
/// Widths for a column until the user sets one: what suits it, and what still shows enough where room is scarce.
struct CellWidth {
    int usual, least;
};
CellWidth cellWidth(const FieldBase &field);
/// What the whole of a value needs.
int cellContentWidth(const FieldBase &field, const QVariant &value, bool title);
bool isNumber(Kind kind);
QList<TextSpan> textSpans(const QVariant &highlights);
