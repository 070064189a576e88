// SPDX-License-Identifier: GPL-3.0-or-later
// Who calls: contacts and leads by any form of a telephone number. Pure, any thread; asks indexes only, so that it is
// quick in a file of any size.
#pragma once

#include "core/record/facts.h"

#include <QDateTime>

struct CrmSchema;

/// The number in what a telephone, a browser or a person hands over: "tel:+49-89-1234;ext=12",
/// "sip:+4989123412@pbx.example;user=phone", "callto://0049891234", "%2B49 89 1234". Empty when the number is withheld
/// or there is none.
QString callingNumber(const QString &handedOver);

struct Caller {
    /// How much of the number is the same, the surest first.
    enum Match {
        Same,        ///< all of it
        Switchboard, ///< all but the extension: somebody behind it, or the line they share
        Ending,      ///< one of the two lacks its country or area code
        Line         ///< it begins like that of a switchboard that is written with a 0 at its end
    };
    Match match = Same;
    const Entity *entity = nullptr; ///< contact or lead
    Id id = 0;
    QString name, variant; ///< `variant` of a contact
    QString number;        ///< as it is written there
    Id company = 0;        ///< where a person works
    QString role, companyName;
    QDateTime lastActivity; ///< invalid: never
    QStringList open;       ///< opportunities and service records that are not closed, by name; some of them
    int openCount = 0;
};

struct Calling {
    QString number;        ///< callingNumber() of what was asked; empty: withheld
    QList<Caller> callers; ///< the surest match only; among equals who was in touch last comes first
    int more = 0;          ///< callers that share the number and are not listed
};

/// At most `most` callers are described.
Calling callersOf(const CrmSchema &schema, const QString &handedOver, Facts &file, int most = 8);
