// SPDX-License-Identifier: GPL-3.0-or-later
// Reading what was typed and making the question; searchmatch.cpp has the check and the highlights.
#include "core/search/searchquery.h"

#include "core/search/gramset.h"
#include "core/search/runs.h"
#include "core/text/fold.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype maximumCharacters = 256;
constexpr qsizetype maximumParts = 16;
constexpr qsizetype maximumTokensOfPart = 12;
constexpr qsizetype shortestTrunkNumber = 7; // fewer digits with a leading zero are an area code or the end of a number

// At most maximumTokensOfPart of `count` positions, evenly spread, the first and the last among them.
template <typename Use>
void forSomePositions(qsizetype count, Use use)
{
    const qsizetype used = std::min(count, maximumTokensOfPart);
    for (qsizetype i = 0; i < used; ++i)
        use(used == 1 ? 0 : i * (count - 1) / (used - 1));
}

void appendThrees(QByteArrayView latin, QStringList &tokens)
{
    forSomePositions(latin.size() - 2, [&](qsizetype at) { tokens.append(QString::fromLatin1(latin.sliced(at, 3))); });
}

void appendWide(QStringView text, QStringList &tokens)
{
    const QList<uint> characters = text.toUcs4();
    if (characters.size() == 1)
        tokens.append(QString::fromLatin1(wideToken(characters[0])));
    forSomePositions(characters.size() - 1, [&](qsizetype at) {
        tokens.append(QString::fromLatin1(wideToken(characters[at]) + wideToken(characters[at + 1])));
    });
}

void appendAddress(QStringView term, QStringList &tokens)
{
    const QString at = QString::fromLatin1(wideToken(U'@'));
    for (qsizetype i = term.indexOf(u'@'); i >= 0; i = term.indexOf(u'@', i + 1)) {
        if (i > 0 && !term[i - 1].isSurrogate())
            tokens.append(QString::fromLatin1(wideToken(term[i - 1].unicode())) + at);
        if (i + 1 < term.size() && !term[i + 1].isSurrogate())
            tokens.append(at + QString::fromLatin1(wideToken(term[i + 1].unicode())));
    }
}

QString allOf(const QStringList &tokens)
{
    return u'"' + tokens.join(u"\" AND \""_s) + u'"';
}

bool containsAll(const QStringList &tokens, const QStringList &wanted)
{
    return std::all_of(wanted.cbegin(), wanted.cend(), [&](const QString &token) { return tokens.contains(token); });
}
} // namespace

SearchQuery::SearchQuery(const QString &typed)
{
    const QString folded =
        fold(QStringView(typed).first(std::min(typed.size(), maximumCharacters))).left(maximumCharacters);
    QList<Span> places;
    forEachRun(folded, [&](QStringView run, qsizetype start, bool isWide) {
        if (m_parts.size() == maximumParts)
            return;
        Part part;
        part.text = run.toString();
        part.characters = run.size();
        if (isWide) {
            part.characters = run.toUcs4().size();
        } else {
            part.latin = run.toLatin1();
            const auto digits =
                std::count_if(run.begin(), run.end(), [](QChar c) { return isAsciiDigit(c.unicode()); });
            part.kind = digits == run.size() ? Kind::Digits : digits == 0 ? Kind::Letters : Kind::LettersAndDigits;
        }
        m_parts.append(part);
        places.append({start, run.size()});
    });
    for (const QString &term : folded.split(u' ', Qt::SkipEmptyParts)) {
        if (term.size() > 1 && term.contains(u'@'))
            m_written.append(term);
    }
    readNumbers(folded, places);
    if (!m_parts.isEmpty())
        makeTokens();
}

void SearchQuery::readNumbers(const QString &folded, const QList<Span> &places)
{
    for (qsizetype first = 0; first < m_parts.size(); ++first) {
        if (m_parts[first].kind != Kind::Digits)
            continue;
        qsizetype last = first;
        while (last + 1 < m_parts.size() && m_parts[last + 1].kind == Kind::Digits)
            ++last;
        const bool plus = places[first].start > 0 && folded[places[first].start - 1] == u'+';
        const qsizetype start = places[first].start - (plus ? 1 : 0);
        const qsizetype end = places[last].start + places[last].length;
        Number number;
        number.phone = phoneDigits(QStringView(folded).sliced(start, end - start));
        const PhoneDigits &phone = number.phone;
        const bool trunk = phone.digits.startsWith('0') && phone.digits.size() >= shortestTrunkNumber;
        if ((phone.international || trunk) && phone.withoutZeros().size() >= 3)
            number.searched = phone.withoutZeros().toByteArray();
        else
            number.searched = phone.digits;
        number.alone = first == last && number.searched == m_parts[first].latin;
        if (number.searched.size() >= 3) {
            for (qsizetype i = first; i <= last; ++i)
                m_parts[i].number = m_numbers.size();
            m_numbers.append(number);
        }
        first = last;
    }
}

void SearchQuery::appendTokens(const Part &part, QStringList &tokens) const
{
    if (part.kind == Kind::Wide)
        appendWide(part.text, tokens);
    else if (part.characters <= 2)
        tokens.append(part.text);
    else
        appendThrees(part.latin, tokens);
}

// The first alternative takes every part by itself, the second numbers as phones. Where one asks for less than the
// other it finds all the other does, and stands alone.
void SearchQuery::makeTokens()
{
    QStringList apart, together;
    for (const Part &part : std::as_const(m_parts)) {
        appendTokens(part, apart);
        if (part.number < 0)
            appendTokens(part, together);
        const qsizetype exactLength = part.kind == Kind::Digits ? 3 : 2;
        m_exact = m_exact && part.characters <= exactLength;
    }
    bool asPhone = false;
    for (const Number &number : std::as_const(m_numbers)) {
        appendThrees(number.searched, together);
        asPhone = asPhone || !number.alone;
    }
    for (const QString &term : std::as_const(m_written)) {
        appendAddress(term, apart);
        appendAddress(term, together);
    }
    apart.removeDuplicates();
    together.removeDuplicates();
    if (!asPhone || containsAll(together, apart))
        m_alternatives = {apart};
    else if (containsAll(apart, together))
        m_alternatives = {together};
    else
        m_alternatives = {apart, together};
    m_exact = m_exact && !asPhone && m_written.isEmpty();

    const Part &first = m_parts.first();
    const QString marker = QString::fromLatin1(wideToken(U'\0'));
    if (first.kind == Kind::Wide)
        m_startTokens = {marker + QString::fromLatin1(wideToken(first.text.toUcs4().first()))};
    else
        m_startTokens = {marker + first.text.left(3)};
    m_startTokens += apart;
    m_startTokens.removeDuplicates();
}

QString SearchQuery::startMatch() const
{
    return isEmpty() ? QString() : allOf(m_startTokens);
}

QString SearchQuery::anyMatch() const
{
    if (m_alternatives.size() < 2)
        return isEmpty() ? QString() : allOf(m_alternatives.first());
    return u"("_s + allOf(m_alternatives[0]) + u") OR ("_s + allOf(m_alternatives[1]) + u")"_s;
}
