// SPDX-License-Identifier: GPL-3.0-or-later
// Filters as text: for saved views and the command line. Grammar (keywords in any case):
//   expr   = term { "or" term }      term = factor { "and" factor }
//   factor = "(" expr ")" | ["no"] field op value | field "is" ["not"] "empty" | "no" kind "since" value
//   op     = "=" "!=" "~" (contains) "^=" (starts with) "<" "<=" ">" ">="
//   field  = name | kind "." name     value = word | "quoted, "" for a quote" | -30d (days before today) | now
//           | 12;34;56 (a reference to one of these)
#pragma once

#include "core/record/query.h"
#include "core/result.h"

class Schema;

QString filterToText(const Filter &filter, const Entity &entity);
Result<Filter> filterFromText(const QString &text, const Entity &entity, const Schema &schema);
