// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet of a workbook as a list that is converted while it is read. Lines have the numbers of the sheet's rows as
// long as no cell before them holds several lines; titles above the table come as blank lines.
#pragma once

#include "core/transfer/listconversion.h"

/// `sheet` by its name; empty: the first that can be seen and holds anything. Error::NotFound when there is no such
/// sheet, Error::NotOurs when the file is another document; Error::Damaged, Error::Io.
Result<std::unique_ptr<ConvertedList>> openWorkbookList(const QString &path, const QString &sheet);
