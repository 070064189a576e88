// SPDX-License-Identifier: GPL-3.0-or-later
// Writes contacts as address cards (docs/vcard.md).
#pragma once

#include "core/transfer/exporter.h"

/// The records that `query` finds, which are contacts. `version`: 30 or 40. Blocks: call it from a thread of its own.
/// `out` is open for writing.
Result<ExportReport> exportCards(Store &store, const Query &query, int version, QIODevice &out,
                                 Progress *progress = nullptr);
/// Cards can be made of records of this kind.
bool canBeCards(const Entity &entity);
