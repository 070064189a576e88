// SPDX-License-Identifier: GPL-3.0-or-later
// How the value of a field goes into its columns and comes back, and the derived key beside it.
#pragma once

#include "core/record/record.h"

#include <functional>

/// Sort key of a name (bytes) or matching form of a phone or e-mail (text); null for an empty value.
QVariant keyOf(const FieldBase &field, const QVariant &value, const QString &variant);

/// Names of the columns written for a field, in the order in which `columnValues` gives their values.
QStringList writtenColumns(const FieldBase &field);
void appendColumnValues(const FieldBase &field, const QVariant &value, const QString &variant, QVariantList *out);

/// Text that selects a field from table alias `t`, and how many result columns that takes.
QStringList selectedColumns(const FieldBase &field, const QString &alias);
/// Reads what selectedColumns selected; `cell(i)` gives result column i of this field.
QVariant readColumns(const FieldBase &field, const std::function<QVariant(int)> &cell);
