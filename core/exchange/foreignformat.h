// SPDX-License-Identifier: GPL-3.0-or-later
// Tells files that are no lists of text, whatever their names end in: pictures, workbooks, archives, databases.
#pragma once

#include <QByteArrayView>
#include <QString>

/// A sentence for the user that names what begins with `start` (some ten kilobytes do) and what to do about it; empty:
/// it may well be a list. Known by the marks that such files begin with. Pure, any thread.
QString foreignFormat(QByteArrayView start);

/// A workbook that core/exchange/workbookreader.h may read. `path`: its name says so where the beginning does not.
bool looksLikeWorkbook(QByteArrayView start, const QString &path);

/// More control characters than a text, damaged or not, has; not for UTF-16 and UTF-32. NULs at the end, which a
/// computer that lost its power leaves behind, do not count.
bool looksBinary(QByteArrayView start);
