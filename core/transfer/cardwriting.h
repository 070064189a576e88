// SPDX-License-Identifier: GPL-3.0-or-later
// A contact as the lines of an address card, what another program's card said besides included (docs/vcard.md). Pure,
// any thread.
#pragma once

#include "core/exchange/vcard.h"
#include "core/record/record.h"

#include <QHash>

struct CardSource {
    const Record &contact;
    const QList<Record> &parts;
    const QHash<Id, QString> &titles; ///< of what they refer to
    QByteArray portrait;              ///< bytes, empty: there is none
    QString portraitType;
};

/// `version`: 30 or 40.
QList<VCardProperty> cardProperties(const CardSource &source, int version);
/// The file that is its picture; nullptr: there is none.
const Record *portraitOf(const QList<Record> &parts);
