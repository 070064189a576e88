// SPDX-License-Identifier: GPL-3.0-or-later
// Match keys in words, and those that make sense for a list: the usual ones and single sure signs, as far as columns
// give them. Pure.
#pragma once

#include "core/transfer/importplan.h"

class Entity;
class Schema;

/// "E-mail and name are the same".
QString matchWords(const MatchKey &key, const Entity &entity, const Schema &schema);
/// What may be chosen, surest first; those of the plan are among them.
QList<MatchKey> possibleKeys(const ImportPlan &plan, const Entity &entity);
