// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a record passes a filter, worked out in memory: for rules that are kept with a record. It means to the letter
// what the same filter means as a question to the file (core/storage/sql.cpp). Pure, any thread.
#pragma once

#include "core/record/query.h"

/// Whether all that `filter` asks about are fields of the kind itself: nothing else can be told from one record.
bool asksOnlyAbout(const Filter &filter, const Entity &entity);

/// Whether its answer changes as time goes by (Filter::now).
bool asksAboutNow(const Filter &filter);

/// For filters that ask only about the kind of `record`; what another kind would have to answer does not hold.
bool matches(const Filter &filter, const Record &record);

/// What a condition compares with: its value, or the day that lies so many days back.
QVariant comparedValue(const Filter &condition);

/// Currencies that do not have two decimals, by how many they have; counted as if they had two where an amount without
/// a currency is asked for.
const QStringList &currenciesWith(int digits);

/// Matching form of a phone number or an e-mail address; null when there is nothing to match.
QVariant matchingForm(Kind kind, const QString &text);
