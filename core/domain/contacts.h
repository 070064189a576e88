// SPDX-License-Identifier: GPL-3.0-or-later
// What a contact's values mean together: headline, current and past positions, the next day to remember, the other side
// of a relation. Pure, any thread; `today` is a local day.
#pragma once

#include "core/record/record.h"
#include "core/schema/entities/contactparts.h"
#include "core/values/address.h"

#include <QLocale>

struct Contact;

/// "Head of Procurement · Alpenglow Outdoor"; either may be missing.
QString headline(const QString &role, const QString &company);

/// The position ended before `today`. An end of which the month or day is unknown lasts until the end of that year or
/// month.
bool isPast(const Affiliation &affiliation, const Record &position, QDate today);
/// The first current position in the order kept by the user, else null: past ones are never a headline.
const Record *primaryPosition(const Affiliation &affiliation, const QList<Record> &parts, QDate today);
/// "2019 – 2023", "since 2021", "until 2020"; empty without dates.
QString positionSpan(const Affiliation &affiliation, const Record &position, const QLocale &locale);

/// What `type` is called from the other side: parent ↔ child, manager ↔ report is its own name for symmetric ones.
QString reverseRelation(const QString &type);
/// The label of relation `type` seen from the other side, translated ("Child" for "parent").
QString reverseRelationLabel(const Relation &relation, const QString &type);

/// A birthday in words: "14 September 1985 · turns 41 in 12 days", "14 September · today".
QString birthdayText(const PartialDate &date, QDate today, const QLocale &locale);
/// Another yearly day in words: "12 May 2015 · 11 years in 3 days".
QString occasionText(const PartialDate &date, QDate today, const QLocale &locale);

/// The nearest day to remember of a contact among birthday and occasions.
struct NextOccasion {
    QDate day;
    QString label; ///< "Birthday", "Wedding day"
};
std::optional<NextOccasion> nextOccasion(const Contact &contact, const Occasion &occasion, const Record &record,
                                         const QList<Record> &parts, QDate today);

/// Says when it was agreed or refused, unless somebody said so himself: on the day on which it is written down.
void settleConsent(const Contact &contact, Record *after, const Record *before, QDate today);

PostalAddress postalAddress(const Address &address, const Record &record);
