// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell becomes, in words. Dates have one form everywhere in the import, in which day and month cannot be taken
// for each other: this is where the user sees whether they were. Pure.
#pragma once

#include "core/schema/kind.h"

#include <QLocale>
#include <QVariant>

class FieldBase;

/// `goal` is nullptr for a field that is to be made.
QString becomesText(Kind kind, const FieldBase *goal, const QVariant &value, const QLocale &locale);
/// "3 April 1985".
QString dateText(QDate date, const QLocale &locale);
