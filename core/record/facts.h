// SPDX-License-Identifier: GPL-3.0-or-later
// What a computation may ask of a file: whole records of small kinds, chosen columns of many records, sums. Used in the
// thread that gives it; throws what the storage layer throws.
#pragma once

#include "core/record/query.h"

#include <functional>
#include <optional>

class Schema;

/// What parts say of their wholes, all of them for as long as they were parts of it: a history.
struct HistoryQuery {
    const Entity *part = nullptr;
    QList<const FieldBase *> columns; ///< of the part: whole numbers, references, instants
    Filter of;                        ///< of the wholes
    Filter among;                     ///< of the parts: only wholes that have such a one
};

class Facts
{
public:
    virtual ~Facts() = default;
    virtual const Schema &schema() const = 0;
    virtual std::optional<Record> load(const Entity &entity, Id id) = 0;
    virtual QList<Record> parts(const Entity &part, Id owner) = 0; ///< in their order
    virtual QList<Record> all(const Entity &entity) = 0;           ///< of a kind of which there are few, in their order
    virtual QString titleOf(const Entity &entity, Id id) = 0;
    /// The records, or parts, whose keyed field has the key of that value: written in whatever form, it is the same
    /// name, number or address. `variant` of the record says how a name is sorted.
    virtual QList<Id> lookup(const FieldBase &keyed, const QVariant &value, const QString &variant) = 0;

    /// The columns (of the kind itself) of every record that passes, in the order of `sort`, then of their ids;
    /// without `sort` in no order.
    using Visit = std::function<void(Id id, const QVariantList &values)>;
    virtual void scan(const Query &query, const Visit &visit) = 0;
    /// For each whole that has any: the columns of its parts, one part after the other in no order, 0 where there is
    /// nothing.
    using History = std::function<void(Id whole, const QList<qint64> &values)>;
    virtual void histories(const HistoryQuery &query, const History &visit) = 0;
    /// Counted and added up. `money` and `weight` (an Integer) may be null: then there is nothing to add, or weigh.
    virtual QList<Total> totals(const Query &query, const QList<Grouping> &by, const FieldBase *money,
                                const FieldBase *weight) = 0;
};
