// SPDX-License-Identifier: GPL-3.0-or-later
// Questions as SQL text with their binds. The only place where a Query or a Filter becomes SQL.
#pragma once

#include "core/record/query.h"

class Dialect;

struct SqlText {
    QString text;
    QVariantList binds;
};

/// Condition over alias `t` of the entity's table; "" when everything passes.
SqlText whereOf(const Filter &filter, const Entity &entity, const Dialect &dialect);
/// "ORDER BY …" over alias `t`; the id decides between equals, so the order is the same every time.
QString orderOf(const Entity &entity, const FieldBase *sort, Qt::SortOrder order);
/// Ids in order. `searchMatch` restricts to what the search index gives for this text ("" no text).
SqlText idsOf(const Query &query, const Dialect &dialect, const QString &searchMatch, int limit);
/// id, title, variant and the columns of rows; `restriction` is put after WHERE (over `t`).
QString rowSelect(const Entity &entity, const QList<const FieldBase *> &columns);
/// Every field of a record, from alias t: "id, version, …" in declaration order.
QString recordSelect(const Entity &entity);
