// SPDX-License-Identifier: GPL-3.0-or-later
// A record prepared for searching: what grams() takes apart and SearchQuery::matches() looks at, so both see the same.
#pragma once

#include "core/search/phonedigits.h"

#include <QString>
#include <QVarLengthArray>

struct FoldedText;
struct SearchText;

struct SearchRecord {
    explicit SearchRecord(const SearchText &text);

    QStringView title() const { return QStringView(words).first(titleLength); }

    QString words; // title, texts and e-mails, folded; between them a control character, which no folded text has
    qsizetype titleLength = 0;
    QVarLengthArray<PhoneDigits, 4> phones;
};

// Takes out the blank or dot between two Chinese characters, so that "张 伟" and "约翰·史密斯" are found without it.
void joinHan(QString &folded);
void joinHan(FoldedText &folded);
