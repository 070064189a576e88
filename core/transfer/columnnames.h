// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of our own CSV files are called, the same in every language, and back. docs/csv.md is the
// description.
//   id · name · owner_id (the name referred to), owner_id id (its number) · phone 1, phone 1 type · address 2 city
//   own.<kind>.<label>, own.<kind>@<variant>.<label> for a field of the user's own; #2 behind a second one of that name
#pragma once

#include "core/schema/schema.h"

#include <optional>

/// Names of the columns of one field: two for a reference, else one. `part` 0: of the record itself, else of its n-th
/// part.
QStringList columnNames(const FieldBase &field, int part = 0);

struct ColumnName {
    QString path; ///< core/transfer/importshape.h; for a field not there yet: "" or the part ("phone#1")
    const FieldBase *field = nullptr; ///< nullptr: the number, or a field not there yet
    Kind newKind = Kind::Text;
    QString newLabel, newVariant; ///< label not empty: a field of the user's own that this file does not have
};
std::optional<ColumnName> columnFromName(const QString &name, const Entity &entity);

/// Fields of a kind that go out and come in again, in order: no rollups, nothing hidden, no owner.
QList<const FieldBase *> portableFields(const Entity &entity);
/// Parts of a kind that a list can carry. A file is not one: its bytes are not text.
QList<const Entity *> portableParts(const Entity &entity);
