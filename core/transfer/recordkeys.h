// SPDX-License-Identifier: GPL-3.0-or-later
// By what records and parts are held to be the same: values in a form in which only the meaning counts. Pure, any
// thread.
#pragma once

#include "core/record/record.h"

/// Normal form of a phone or e-mail, folded text, exact form of all else; empty for a null value.
QString comparable(const FieldBase &field, const QVariant &value);

/// What makes a part one of its kind within its whole: its required values (a phone's number), or all it has if these
/// do not tell (a relation). Never the whole it belongs to, its place or stamps.
QString partIdentity(const Record &part);
/// Equal identities; quicker than comparing two of them, because most differ at a glance.
bool sameIdentity(const Record &a, const Record &b);

/// The records are equal in everything but number, version, owner, place and stamps.
bool samePart(const Record &a, const Record &b);

/// The field in which other programs number records of this kind; nullptr: there is none.
const FieldBase *numberField(const Entity &entity);

/// Fields of a part that a list can give: not its owner, its place, its stamps, nor what the program works out.
bool isPlainField(const FieldBase &field);
