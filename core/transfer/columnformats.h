// SPDX-License-Identifier: GPL-3.0-or-later
// How the cells of a column are understood once it is known where it goes: dates, decimal sign, currency, separator,
// options.
#pragma once

#include "core/transfer/importproposer.h"

/// Completes `column` for a field; false: most of its values cannot be such a thing.
bool chooseFormat(ImportColumn *column, const FieldBase &field, const ColumnProfile &profile,
                  const LabelCatalog &labels, bool currencyColumn);
/// The kind of a new own field for a column of which nobody knows what it is. Postcodes and other codes are texts.
Kind kindFor(const QString &header, const ColumnProfile &profile);
/// Completes `column`, which makes a new field of that kind.
void chooseNewFormat(ImportColumn *column, Kind kind, const ColumnProfile &profile);
