// SPDX-License-Identifier: GPL-3.0-or-later
// What comes after an activity that was done: whose next step is missing now. Pure, any thread.
#pragma once

#include "core/record/facts.h"

struct CrmSchema;

/// Whom the next step is for, and how that is called. An open deal goes before its customer.
struct FollowUp {
    Id contact = 0, organisation = 0, opportunity = 0, lead = 0;
    QString name;
};

/// Of that record: an opportunity, a lead or a contact; nothing when there is no such record.
std::optional<FollowUp> followUpFor(const CrmSchema &schema, Facts &file, const Entity &kind, Id id);
/// Of what was done with them; nothing when something else is planned already, or it was done for nobody.
std::optional<FollowUp> followUpAfter(const CrmSchema &schema, Facts &file, Id activity);
