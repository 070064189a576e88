// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SearchQuery that looks at records: whether they match and where.
#include "core/search/searchquery.h"

#include "core/search/searchrecord.h"
#include "core/search/titlelattice.h"
#include "core/text/characters.h"
#include "core/text/fold.h"

#include <algorithm>
#include <optional>

namespace
{
constexpr qsizetype shortestNationalNumber =
    7; // from here on a local number is found inside another, not only at its start

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || characterClass(text[at - 1].unicode()) != CharacterClass::Latin;
}

// Where `wanted` occurs in `text`, short Latin ones at the beginnings of words only.
template <typename Use>
void forEachOccurrence(QStringView text, QStringView wanted, bool onlyBeginnings, Use use)
{
    for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        if (!onlyBeginnings || beginsWord(text, at))
            use(at);
    }
}

// The stretches of `digits` in a text, whatever stands between them.
template <typename Use>
void forEachDigitStretch(QStringView text, QByteArrayView wanted, Use use)
{
    QByteArray digits;
    QVarLengthArray<qsizetype, 64> places;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isAsciiDigit(text[i].unicode())) {
            digits.append(char(text[i].unicode()));
            places.append(i);
        }
    }
    for (qsizetype at = digits.indexOf(wanted); at >= 0; at = digits.indexOf(wanted, at + 1)) {
        const qsizetype start = places[at];
        use(start, places[at + wanted.size() - 1] + 1 - start);
    }
}
} // namespace

// A record under examination; its title is only taken apart when a part asks for pinyin.
struct SearchQuery::Candidate {
    explicit Candidate(const SearchText &text) : record(text), person(text.person) {}

    const TitleLattice &lattice() const
    {
        if (!m_lattice)
            m_lattice.emplace(record.title(), person);
        return *m_lattice;
    }

    SearchRecord record;
    bool person;

private:
    mutable std::optional<TitleLattice> m_lattice;
};

bool SearchQuery::matches(const SearchText &text) const
{
    const Candidate candidate(text);
    for (const QString &term : m_written) {
        if (!candidate.record.words.contains(term))
            return false;
    }
    const auto foundApart = [&](const Part &part) { return found(part, candidate); };
    if (std::all_of(m_parts.cbegin(), m_parts.cend(), foundApart))
        return true;
    if (std::all_of(m_numbers.cbegin(), m_numbers.cend(), [](const Number &number) { return number.alone; }))
        return false;
    return std::all_of(m_numbers.cbegin(), m_numbers.cend(), [&](const Number &n) { return found(n, candidate); }) &&
           std::all_of(m_parts.cbegin(), m_parts.cend(),
                       [&](const Part &part) { return part.number >= 0 || foundApart(part); });
}

bool SearchQuery::found(const Part &part, const Candidate &candidate) const
{
    const SearchRecord &record = candidate.record;
    const bool isShort = part.kind != Kind::Wide && part.characters <= 2;
    bool inWords = false;
    if (isShort)
        forEachOccurrence(record.words, part.text, true, [&](qsizetype) { inWords = true; });
    else
        inWords = record.words.contains(part.text);
    if (inWords)
        return true;
    if (part.kind == Kind::Digits) {
        return std::any_of(record.phones.cbegin(), record.phones.cend(), [&](const PhoneDigits &phone) {
            return isShort ? phone.digits.startsWith(part.latin) || phone.national().startsWith(part.latin)
                           : phone.digits.contains(part.latin);
        });
    }
    return part.kind == Kind::Letters && candidate.lattice().matches(part.latin);
}

bool SearchQuery::found(const Number &number, const Candidate &candidate) const
{
    const PhoneDigits &wanted = number.phone;
    const auto same = [&](const PhoneDigits &phone) {
        if (phone.digits.contains(wanted.digits))
            return true;
        if (number.searched == wanted.digits)
            return false;
        if (!wanted.international) // 030 1234567 in +49 30 1234567
            return phone.international && phone.digits.contains(number.searched);
        if (phone.international) // +49 030 1234567 in +49 30 1234567
            return phone.digits.first(phone.countryLength) == wanted.digits.first(wanted.countryLength) &&
                   phone.withoutZeros().startsWith(number.searched);
        return phone.withoutZeros().startsWith(number.searched) ||
               (number.searched.size() >= shortestNationalNumber && phone.digits.contains(number.searched));
    };
    return std::any_of(candidate.record.phones.cbegin(), candidate.record.phones.cend(), same);
}

QList<SearchQuery::Span> SearchQuery::highlights(const QString &shown, bool withPinyin) const
{
    if (isEmpty() || shown.isEmpty())
        return {};
    FoldedText folded = foldWithOrigins(shown);
    joinHan(folded);
    const QStringView text = folded.text;
    QVarLengthArray<bool, 256> marked(text.size(), false);
    bool marking = false;
    const auto mark = [&](qsizetype start, qsizetype length) {
        std::fill_n(marked.begin() + start, length, true);
        marking = true;
    };

    std::optional<TitleLattice> lattice;
    for (const Part &part : m_parts) {
        marking = false;
        const bool isShort = part.kind != Kind::Wide && part.characters <= 2;
        forEachOccurrence(text, part.text, isShort, [&](qsizetype at) { mark(at, part.text.size()); });
        if (!marking && part.kind == Kind::Digits && !isShort)
            forEachDigitStretch(text, part.latin, mark);
        if (!marking && part.kind == Kind::Letters && withPinyin) {
            if (!lattice)
                lattice.emplace(text, true);
            for (const TitleLattice::Part &found : lattice->find(part.latin))
                mark(found.start, found.length);
        }
    }
    for (const Number &number : m_numbers) {
        marking = false;
        forEachDigitStretch(text, number.phone.digits, mark);
        if (!marking)
            forEachDigitStretch(text, number.searched, mark);
    }

    QList<Span> spans;
    for (qsizetype i = 0; i < text.size();) {
        if (!marked[i]) {
            ++i;
            continue;
        }
        const qsizetype start = folded.origins[i];
        while (i < text.size() && marked[i])
            ++i;
        qsizetype next = i; // of a character folded into several the first one stands for all
        while (next < text.size() && folded.origins[next] == folded.origins[i - 1])
            ++next;
        qsizetype end = folded.origins[next];
        while (end > start + 1 && shown[end - 1].isSpace())
            --end;
        if (!spans.isEmpty() && spans.last().start + spans.last().length > start)
            spans.last().length = end - spans.last().start;
        else
            spans.append({start, end - start});
    }
    return spans;
}
