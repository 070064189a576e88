// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of a contact read: addresses by their country, positions with dates, relations from this side.
#pragma once

#include "core/schema/crmschema.h"
#include "ui/records/partslist.h"

PartDescriber contactPartDescriber(const CrmSchema &schema);
/// A relation of somebody else to this contact.
PartText describeRelationHere(const CrmSchema &schema, const Record &relation, const QHash<Id, QString> &titles);
