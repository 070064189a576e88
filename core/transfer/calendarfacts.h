// SPDX-License-Identifier: GPL-3.0-or-later
// The activities of some days, with what a calendar elsewhere wants to know of them: asked in the thread that gives
// facts.
#pragma once

#include "core/record/facts.h"
#include "core/schema/crmschema.h"

struct Attendee {
    QString name, email;
    bool operator==(const Attendee &) const = default;
};

struct PlannedItem {
    Record record;
    QString whom;              ///< the customer
    QList<Attendee> attendees; ///< those of the customer and the participants who have an e-mail address
};

struct CalendarScope {
    QDate first, last;
    QList<Id> only = {}; ///< just these, whatever their days
};

/// Planned and done ones that touch those days, series when one of them does, in order of time; with `wholeSeries` also
/// what was taken out of these series, so that nothing happens twice elsewhere. Cancelled ones are left out.
QList<PlannedItem> plannedItems(Facts &facts, const CrmSchema &schema, const CalendarScope &scope, bool wholeSeries);
