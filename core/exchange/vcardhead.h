// SPDX-License-Identifier: GPL-3.0-or-later
// What stands before the colon of a line of a vCard: group, name, parameters, and how the value is encoded. Pure, any
// thread.
#pragma once

#include "core/exchange/vcard.h"

#include <QByteArray>
#include <optional>

struct VCardHead {
    qsizetype colon = -1; ///< where the value begins, less one; -1: there is none
    bool quotedPrintable = false;
    bool base64 = false;
    QByteArray charset; ///< as named; empty: none is
};

VCardHead vcardHead(const QByteArray &line);

/// Everything but the value. Nothing: the line is none of a card.
std::optional<VCardProperty> vcardNamed(const QByteArray &line, const VCardHead &head, int version);

QByteArray base64Only(QByteArray text); ///< without what is no digit of base64

/// "data:image/png;base64,…" becomes the bytes that it holds.
void takeDataUri(VCardProperty *property);
