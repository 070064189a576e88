// SPDX-License-Identifier: GPL-3.0-or-later
// Which records a reference may point at, and how one that is not known yet is made on the way. For every form and
// card.
#pragma once

#include "core/schema/crmschema.h"
#include "ui/records/cardedits.h"

/// `store` and `schema` must outlive what is returned. Fields that nothing is known of: any record, none is made.
ReferenceRule referenceRule(const CrmSchema &schema, Store &store, const FieldBase &field);
