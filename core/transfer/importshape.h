// SPDX-License-Identifier: GPL-3.0-or-later
// The records that one row of a list can make, as a tree: the row's own record, its parts (the second phone), and the
// records that these refer to (the company of the first position). Paths lead to a field of one of them:
//   name            a field of the row's record        id          its number
//   phone#2.number  of its second phone                owner_id    the number of the record referred to
//   affiliation#1.organisation_id.name                 a field of that record, which is found by it or made
#pragma once

#include "core/result.h"
#include "core/schema/schema.h"

#include <vector>

struct ImportNode {
    const Entity *entity = nullptr;
    int parent = -1;                      ///< -1: the row's record
    int ordinal = 0;                      ///< of a part, from 1; 0: a record referred to
    const FieldBase *reference = nullptr; ///< field of the parent that refers to it
    QString variant;                      ///< that it must have or gets
    bool isPart() const { return ordinal > 0; }
};

struct ImportSlot {
    int node = -1;
    const FieldBase *field = nullptr; ///< nullptr: the number of the record itself
};

class ImportShape
{
public:
    ImportShape(const Entity &root, const Schema &schema);

    /// Adds the records on the way. The error says which word of the path is not known.
    Result<ImportSlot> slot(const QString &path);
    /// The same without adding any: node is -1 when the shape lacks it.
    ImportSlot find(const QString &path) const;
    const std::vector<ImportNode> &nodes() const { return m_nodes; }
    const Schema &schema() const { return m_schema; }

private:
    int child(int parent, const Entity *part, int ordinal, const FieldBase *reference) const;
    ImportSlot walk(const QString &path, ImportShape *growing, QString *unknown) const;

    const Schema &m_schema;
    std::vector<ImportNode> m_nodes;
};
