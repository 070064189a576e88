// SPDX-License-Identifier: GPL-3.0-or-later
// A question to the file: which records of one kind, in which order, with which columns. Plain values.
#pragma once

#include "core/record/record.h"

/// A condition, or several joined by and/or. A field of another kind ("phone.number" for contacts) means: there is a
/// record of that kind referring to this one for which it holds; `none` turns that round ("no activity since …").
struct Filter {
    enum Type { Always, All, Any, Condition };
    enum Op { Equal, NotEqual, Contains, StartsWith, Less, LessEqual, Greater, GreaterEqual, Empty, NotEmpty };
    Type type = Always;
    QList<Filter> children;           ///< All, Any
    const FieldBase *field = nullptr; ///< Condition
    Op op = Equal;
    QVariant value;   ///< stored form of the field's kind; of a reference also a list: any of them
    int daysAgo = -1; ///< dates: value is this many days before today, worked out when asked
    bool none = false;
    bool now = false; ///< instants: value is the moment at which it is asked

    bool isAlways() const { return type == Always || (type != Condition && children.isEmpty()); }
    static Filter condition(const FieldBase &field, Op op, const QVariant &value = {});
    static Filter all(QList<Filter> children) { return {All, std::move(children)}; }
    static Filter any(QList<Filter> children) { return {Any, std::move(children)}; }
    bool operator==(const Filter &) const = default;
};

struct Query {
    const Entity *entity = nullptr;
    QList<const FieldBase *> columns; ///< of the entity, or of a part: then of its first one
    QString text;                     ///< what was typed into the search
    Filter filter;
    const FieldBase *sort = nullptr; ///< nullptr: best match first when there is a text, else by title
    Qt::SortOrder order = Qt::AscendingOrder;
    int limit = 0; ///< 0: all
    bool operator==(const Query &) const = default;
};

/// By what records are put together: a field, or only the first characters of a day: 4 its year, 7 its month. Instants
/// count as the local day they are on.
struct Grouping {
    const FieldBase *field;
    int chars = 0; ///< 0: all
    Grouping(const FieldBase &by, int characters = 0) : field(&by), chars(characters) {}
};

/// Records counted, and their amounts added, by the values of fields; one per combination and currency.
struct Total {
    QVariantList by; ///< stored forms, or as many characters as were asked for
    QString currency;
    qint64 count = 0, sum = 0; ///< minor units
    qint64 plain = 0;          ///< of the sum: of those without a weight of their own
    qint64 weighted = 0;       ///< of the others: each amount times its weight
};

/// What a Reference column holds in a row: the id and how that record is called.
struct Link {
    Id id = 0;
    QString title;
    QString tone = {}; ///< of the theme, when records of that kind have one
    bool operator==(const Link &) const = default;
};
Q_DECLARE_METATYPE(Link)

struct Row {
    Id id = 0;
    QString title;
    QString variant;
    QList<QVariant> values; ///< one per column of the query, stored form; References as Link
};

/// Ids of all matches in order, and the rows of the first screen. Two of them answer a question about a long list:
/// the first with `complete` false and only what is painted at once, the second with everything.
struct Page {
    QList<Id> ids;
    QList<Row> first;
    bool complete = true;
};
