// SPDX-License-Identifier: GPL-3.0-or-later
// How the columns of the list that is imported are called, and how their cells are shown. Cards and calendars have no
// headers of their own: their columns are called by what they hold, in the user's language, wherever the user sends
// them. UI thread.
#pragma once

#include <QStringList>

class ImportSession;

QString columnTitle(const ImportSession &session, int column); ///< the header; "Column 3" where there is none
QStringList columnTitles(const ImportSession &session);
QString titleOfHeader(const ImportSession &session, const QString &header); ///< as a report names a column
/// Bytes of a picture as a word and their size, everything else as it stands.
QString shownCell(const ImportSession &session, int column, const QString &cell);
