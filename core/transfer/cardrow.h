// SPDX-License-Identifier: GPL-3.0-or-later
// What an address card says, as one row of a list of ours: the texts of the columns that it fills. What no column holds
// goes into one of its own and is given back by the export (docs/vcard.md). Pure, any thread.
#pragma once

#include "core/exchange/vcard.h"

#include <optional>
#include <utility>
#include <vector>

using CardRow = std::vector<std::pair<int, QString>>; ///< by key of the column (cardColumn()), in their order

CardRow cardRow(const VCard &card);

/// Words as the cell for tags has them.
QString cardTags(const QStringList &words);

/// A card that is no contact but names others.
struct CardGroup {
    QString name;
    QStringList members; ///< UIDs
};
std::optional<CardGroup> cardGroup(const VCard &card);
QString cardIdentity(const VCard &card); ///< its UID as groups name it
