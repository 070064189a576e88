// SPDX-License-Identifier: GPL-3.0-or-later
// The very deals behind a number of a funnel that says what happened in a period: what they went through decides, which
// no filter over what they are now can tell. Asked of a file through Facts, as the funnel itself.
#pragma once

#include "core/domain/funnel.h"

/// Those that funnelOf() counted in the period view: in stage `at`, or with -1 in the whole funnel. By rising id.
QList<Id> dealsBehind(const FunnelQuery &query, int at, FunnelPart part, const CrmSchema &schema, Facts &facts);

/// These deals and no others, as a filter. Only of deals that have been in a stage, as all that are in a funnel have.
Filter theseDeals(const QList<Id> &ids, const CrmSchema &schema);
