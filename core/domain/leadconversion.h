// SPDX-License-Identifier: GPL-3.0-or-later
// A lead becomes a customer: a person and a company, made or found again, and an opportunity. One change of the file,
// so one undo step. Asks the file through Facts, changes nothing itself; any thread.
#pragma once

#include "core/record/changeset.h"
#include "core/record/facts.h"
#include "core/result.h"

#include <functional>

struct CrmSchema;

/// A contact that may be whom the lead is about.
struct LeadMatch {
    enum Why { Converted, Email, Phone, Name };
    Id id = 0;
    QString title;
    Why why = Name;
    bool sure = false; ///< taken unless somebody says otherwise; a number alone may be that of a whole office
};

/// What the file has already, the sure ones first.
struct LeadMatches {
    QList<LeadMatch> people, companies;
};
LeadMatches matchesOf(const CrmSchema &schema, const Record &lead, Facts &file);

/// What is to be made of a lead. What it has no name for is not made.
struct LeadConversion {
    Id person = 0, company = 0; ///< the ones that exist; 0: new ones
    bool opportunity = true;
    QString opportunityName; ///< empty: proposedName()
    Id stage = 0;            ///< 0: the first open one of the first pipeline, which is made when there is none
};
/// The first one that is sure; 0: none is.
Id surest(const QList<LeadMatch> &matches);
/// The surest of the matches, everything else new.
LeadConversion proposedConversion(const LeadMatches &matches);
/// How its opportunity may be called: by what they are interested in, else by whom it is with.
QString proposedName(const CrmSchema &schema, const Record &lead);

/// Everything that changes: contacts (of those that exist only empty fields are filled in), the position of the person
/// in the company, the opportunity, activities, which move to them, and the lead.
Result<ChangeSet> conversionOf(const CrmSchema &schema, const Record &lead, const LeadConversion &wanted, Facts &file,
                               const std::function<Id()> &newId);
