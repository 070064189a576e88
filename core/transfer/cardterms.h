// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of a contact stand in an address card, and back: one property of a card is one part, given as the texts
// of its columns (docs/vcard.md). Pure, any thread.
#pragma once

#include "core/exchange/vcard.h"

#include <optional>
#include <string_view>
#include <vector>

/// The columns of our own lists that cards fill, in their order. `part` "": of the contact itself.
struct CardColumns {
    const char *part;
    std::vector<const char *> fields; ///< "" the one that is called as the part is
};
const std::vector<CardColumns> &cardColumns();
int cardColumn(const char *part, int ordinal, const char *field); ///< its key; in their order
int cardColumn(int columns, int ordinal, int field);              ///< the same by places in cardColumns()

/// Those of the contact itself.
inline constexpr const char *cardOwnFields[] = {
    "id",       "kind",   "name",     "prefix", "family_name", "given_name",  "middle_name", "suffix",  "nickname",
    "birthday", "gender", "language", "tags",   "notes",       "external_id", "card_rest",   "portrait"};
/// cardColumn("", 0, field), worked out by the compiler.
consteval int ownCardColumn(std::string_view field)
{
    int column = 0;
    while (field != cardOwnFields[column])
        ++column;
    return column;
}
QString cardHeader(int key); ///< "phone 2 type"

/// A part as texts, one for each of its columns.
struct CardPart {
    int columns = 0; ///< index of cardColumns()
    QStringList texts;
    bool operator==(const CardPart &) const = default;
};

/// `label`: what X-ABLabel says of its group. Nothing: no part can hold it.
std::optional<CardPart> readCardPart(const VCardProperty &property, const QString &label);
/// One property, or two of which the second is the label of the first, with no group yet.
QList<VCardProperty> writeCardPart(const CardPart &part, int version);
/// Nothing but what writeCardPart() would write anew: the line need not be kept.
bool isPlainCardPart(const VCardProperty &property, const QString &label, const CardPart &part, int version);

/// Our own text of a date (core/values/partialdate.h) as 3.0 and 4.0 have it; empty when they cannot say it.
QString cardDate(const QString &text, int version);
/// The other way; also takes times off. Empty: it is no date.
QString dateOfCard(const VCardProperty &property);

/// UID of a contact that another program has given no number.
QString cardUid(qint64 id);
qint64 idOfCardUid(const QString &uid); ///< 0: it is none of ours
