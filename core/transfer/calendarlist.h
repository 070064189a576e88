// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar file as a list of activities. Its columns are called by where they go (core/transfer/importshape.h).
#pragma once

#include "core/transfer/listconversion.h"

Result<std::unique_ptr<ConvertedList>> openCalendarList(const QString &path);
