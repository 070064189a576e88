// SPDX-License-Identifier: GPL-3.0-or-later
// What needs somebody's attention today, section by section: as questions to the file, or as a computation where a
// question cannot say it. Pure, any thread; days are local.
#pragma once

#include "core/record/facts.h"

#include <QDateTime>

struct CrmSchema;
struct User;

enum class TodaySection { Overdue, Due, Service, UnplannedDeals, UnplannedLeads, Sleeping, Stale, Occasions, Leads };
inline constexpr int todaySections = 9;

/// Whose: everybody's, or what belongs to `user` or to nobody.
struct TodayScope {
    bool mine = false;
    Id user = 0;
    bool operator==(const TodayScope &) const = default;
};
/// Always true for everybody.
Filter scopeFilter(const FieldBase &owner, const TodayScope &scope);
/// The user who is called `name`, on this computer or in the file; 0: none.
Id userCalled(const User &entity, const QList<Record> &users, const QString &name);

/// Which records are in a section, and in which order; without columns. `stages` are those of all pipelines,
/// `sleepDays` says after how many quiet days a customer sleeps. Not for Occasions.
Query todayQuery(TodaySection section, const CrmSchema &schema, const QList<Record> &stages, const TodayScope &scope,
                 const QDateTime &now, int sleepDays);

/// A birthday or another yearly day of a contact, and how many years it makes.
struct ComingDay {
    Id contact = 0;
    QString name;
    QDate day;
    bool birthday = false;
    QString label; ///< "Birthday", "Wedding day"
    std::optional<int> years;
    Id occasion = 0;           ///< which of the dates to remember; 0: the birthday
    QString type;              ///< of that one
    QString consent;           ///< Contact::consent
    bool doNotContact = false; ///< as the contact says
};
/// Those from `today` on for `days` days, in their order; lunar dates on the day they fall on.
QList<ComingDay> comingDays(const CrmSchema &schema, Facts &file, const TodayScope &scope, QDate today, int days);
