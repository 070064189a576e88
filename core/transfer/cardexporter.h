// SPDX-License-Identifier: GPL-3.0-or-later
// Writes contacts as address cards (docs/vcard.md).
#pragma once

#include "core/transfer/exporter.h"

#include <QSet>

struct CardJob {
    Query query;      ///< finds contacts; columns mean nothing
    int version = 30; ///< or 40
    QSet<Id> only;    ///< of what is found; empty: all
};

/// Blocks: call it from a thread of its own. `out` is open for writing.
Result<ExportReport> exportCards(Store &store, const CardJob &job, QIODevice &out, Progress *progress = nullptr);
/// Cards can be made of records of this kind.
bool canBeCards(const Entity &entity);
