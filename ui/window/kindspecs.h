// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds that have a page made from their declaration, and what is special about each: one entry makes page,
// command, menu entries and palette results.
#pragma once

#include "ui/window/kindpage.h"

/// In the order of the menus.
QList<KindSpec> kindSpecs(const CrmSchema &schema);
