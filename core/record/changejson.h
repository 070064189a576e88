// SPDX-License-Identifier: GPL-3.0-or-later
// Changes as JSON: the form in which the op log and the records of merges keep them (docs/file-format.md). Pure.
#pragma once

#include "core/record/changeset.h"

#include <QJsonArray>
#include <QJsonObject>

class Schema;

QString changeTypeName(Change::Type type); ///< "insert", "update", "remove"

/// Insert and remove {"field": value}, update {"field": [old, new]}.
QJsonObject editsToJson(const Change &change);
/// Without an entity when the schema does not know it (any more); fields that are gone are left out.
Change changeFromJson(const Schema &schema, const QString &entity, const QString &type, Id id,
                      const QJsonObject &edits);

/// An array of ["kind", id, "type", {…}].
QJsonArray changesToJson(const QList<Change> &changes);
QList<Change> changesFromJson(const Schema &schema, const QJsonArray &json);
