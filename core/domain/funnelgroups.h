// SPDX-License-Identifier: GPL-3.0-or-later
// Funnels compared by what stands behind an owner or a customer: by teams, by industries. Asked of a file through
// Facts.
#pragma once

#include "core/domain/funnel.h"

/// What `field` of users or contacts holds, by record. A contact without it has that of its company,
/// a user without a team the one that is led.
QHash<Id, QVariant> valuesBehind(const FieldBase &field, const CrmSchema &schema, Facts &facts);

/// The opportunities that are compared under `value` of `group`.
Filter groupFilter(const FieldBase &group, const QVariant &value);
/// The same by what stands behind the owner or the customer, as valuesBehind() has it.
Filter groupFilter(const FieldBase &group, const FieldBase &through, const QVariant &value, const CrmSchema &schema,
                   Facts &facts);

/// Funnels by a reference, put together by the value behind it; most deals first. Times in stages are left out: medians
/// cannot be put together.
QList<Funnel> mergedFunnels(const QList<Funnel> &groups, const QHash<Id, QVariant> &values);
