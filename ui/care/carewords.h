// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of the care list says, and the icon and colour of an occasion.
#pragma once

#include "core/domain/care.h"
#include "ui/widgets/tokens.h"

struct Activity;

QString careIcon(CareKind kind);
Tone careTone(CareKind kind);
QString careKindLabel(CareKind kind);                    ///< "Birthdays": over a list of them
QString careDetail(const CareEntry &entry, QDate today); ///< "Birthday · turns 41"
/// What became of it, or why nothing may: "E-mail · yesterday", "Refused advertising messages"; else empty.
QString careState(const CareEntry &entry, const Activity &activity, QDate today);
QString careDay(QDate day, QDate today); ///< "Today", "Mon", "12 May"
