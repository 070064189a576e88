// SPDX-License-Identifier: GPL-3.0-or-later
// Order kept as a number per record (FieldSpec::within): a record that is put between two others gets a number between
// theirs, so that a move writes one record. Pure, any thread.
#pragma once

#include <optional>

/// Above all that were made before.
double topRank();

/// The rank between two neighbours; a missing one means that end. Nothing when there is no number left between them.
std::optional<double> rankBetween(std::optional<double> above, std::optional<double> below);
