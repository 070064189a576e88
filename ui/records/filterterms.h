// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions in words: what can be asked of which kind of field, and how a filter reads on screen.
#pragma once

#include "core/record/query.h"

#include <functional>

class Schema;

/// One way to ask about a field: "contains", "in the last … days", "is empty".
struct FilterTerm {
    enum Takes { Nothing, Value, Pattern, Days };
    QString id; ///< stable
    QString label;
    Filter::Op op = Filter::Equal;
    Takes takes = Value;
    bool none = false;
    QVariant fixed = {}; ///< the value of a term that takes nothing, such as "is yes"
    bool now = false;    ///< its value is the moment at which it is asked
};

QList<FilterTerm> filterTerms(const FieldBase &field, const Entity &listed);
/// The term that a condition was made with.
FilterTerm termOf(const Filter &condition, const Entity &listed);

/// Fields that can be asked about: the kind's own, those of its parts, the times of what refers to it.
QList<const FieldBase *> filterFields(const Entity &listed);

/// How the record that a reference holds is called; may be empty.
using TitleOf = std::function<QString(const FieldBase &field, Id id)>;
/// "Status is Customer"; groups as "… and …", "… or …".
QString filterWords(const Filter &filter, const Entity &listed, const TitleOf &titleOf);
