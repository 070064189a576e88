// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of today says: a heading, a record or a coming day.
#pragma once

#include "core/domain/today.h"
#include "ui/widgets/tokens.h"

class Pipelines;
class RecordModel;

struct TodayLine {
    QString icon, title, detail, when;
    Tone tone = Tone::Neutral;
    Ink whenInk = Ink::Muted;
    bool heading = false, checkable = false;
};

TodayLine headingLine(TodaySection section, qint64 count, int sleepDays);
TodayLine recordLine(const CrmSchema &schema, const Pipelines &pipelines, TodaySection section,
                     const RecordModel &model, const Row &row, const QDateTime &now);
TodayLine dayLine(const ComingDay &day, const QDateTime &now);
