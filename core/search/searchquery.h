// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed into a search box: the question to the index, and the check of what it returns. Pure, any thread.
//
// The text is split at blanks and signs; every part must be found in the record:
//   letters and digits  1-2: a word, a phone or (with or without country code) its number begins so; 3 and more:
//   anywhere
//                       in a word, in a phone's digits; letters also as pinyin or initials of the title (TitleLattice)
//   other characters    anywhere, from one on
//   with @              also as written, inside an e-mail or text
// Numbers side by side ("138 1234 5678") also count as one phone number; a number with + or 00 finds the local form
// too, one with a leading 0 the international form. Only the first 256 characters and 16 parts count.
//
// Use: phase 1 rows that match startMatch(), phase 2 rows that match anyMatch(), each newest first; unless exact(),
// keep those for which matches() is true. The MATCH texts hold quoted tokens of grams.h only, so nothing typed can
// break them.
#pragma once

#include "core/search/grams.h"
#include "core/search/phonedigits.h"

#include <QList>

class SearchQuery
{
public:
    explicit SearchQuery(const QString &typed);

    // Nothing to look for: everything matches, and the MATCH texts are empty.
    bool isEmpty() const { return m_parts.isEmpty(); }

    // FTS5 MATCH expressions: the first part begins a title and all the rest is there; all is there somewhere.
    QString startMatch() const;
    QString anyMatch() const;

    // The same for PostgreSQL's `grams @> ARRAY[…]`: startTokens() in addition to the first alternative; for all
    // records, any alternative (one or two).
    QStringList startTokens() const { return m_startTokens; }
    const QList<QStringList> &alternatives() const { return m_alternatives; }

    // True when a row with the tokens of anyMatch() is sure to match.
    bool exact() const { return m_exact; }
    bool matches(const SearchText &text) const;

    // Stretches of the text shown (UTF-16 units) that were looked for, ascending, not overlapping. Show pinyin hits
    // only in titles: pass `withPinyin` for these.
    struct Span {
        qsizetype start, length;
        friend bool operator==(const Span &, const Span &) = default;
    };
    QList<Span> highlights(const QString &shown, bool withPinyin = true) const;

private:
    enum class Kind : quint8 { Letters, Digits, LettersAndDigits, Wide };
    struct Part {
        QString text; // folded
        QByteArray latin;
        Kind kind = Kind::Wide;
        qsizetype characters = 0;
        qsizetype number = -1; // index into m_numbers of the number it is part of
    };
    // Neighbouring parts of digits read as one phone number.
    struct Number {
        PhoneDigits phone;
        QByteArray searched; // digits that are in every spelling of it
        bool alone = true;   // no different from its only part
    };
    struct Candidate;

    void readNumbers(const QString &folded, const QList<Span> &places);
    void makeTokens();
    void appendTokens(const Part &part, QStringList &tokens) const;
    bool found(const Part &part, const Candidate &candidate) const;
    bool found(const Number &number, const Candidate &candidate) const;

    QList<Part> m_parts;
    QList<Number> m_numbers;
    QStringList m_written; // terms with @, to be found as written
    QList<QStringList> m_alternatives;
    QStringList m_startTokens;
    bool m_exact = true;
};
