// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchrecord.h"

#include "core/search/grams.h"
#include "core/text/characters.h"
#include "core/text/fold.h"

namespace
{
constexpr char16_t between = u'\x01';

bool joins(QStringView text, qsizetype i)
{
    const auto han = [&](qsizetype at) { return isHan(text[at].unicode()) || text[at].isSurrogate(); };
    return i > 0 && i + 1 < text.size() && (text[i] == u' ' || text[i] == u'·') && han(i - 1) && han(i + 1);
}
} // namespace

SearchRecord::SearchRecord(const SearchText &text)
{
    qsizetype length = text.title.size();
    for (const QStringList *list : {&text.texts, &text.emails}) {
        for (const QString &part : *list)
            length += part.size() + 1;
    }
    words.reserve(length + 16);
    appendFolded(words, text.title);
    joinHan(words);
    titleLength = words.size();
    for (const QStringList *list : {&text.texts, &text.emails}) {
        for (const QString &part : *list) {
            words.append(QChar(between));
            appendFolded(words, part);
        }
    }
    QString folded;
    for (const QString &phone : text.phones) {
        folded.clear();
        appendFolded(folded, phone);
        phones.append(phoneDigits(folded));
    }
}

void joinHan(QString &folded)
{
    for (qsizetype i = folded.size() - 2; i > 0; --i) {
        if (joins(folded, i))
            folded.remove(i, 1);
    }
}

void joinHan(FoldedText &folded)
{
    for (qsizetype i = folded.text.size() - 2; i > 0; --i) {
        if (joins(folded.text, i)) {
            folded.text.remove(i, 1);
            folded.origins.remove(i, 1);
        }
    }
}
