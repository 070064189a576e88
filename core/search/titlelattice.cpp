// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/titlelattice.h"

#include "core/search/gramset.h"
#include "core/search/runs.h"

#include <algorithm>
#include <bit>

namespace
{
constexpr qsizetype maximumPlaces = 64;
constexpr qsizetype maximumLetters = 64;

struct LetterPair {
    char first, second;
    friend bool operator==(LetterPair, LetterPair) = default;
};

// What typing can go on with from a place: the first letter, the first two.
struct Continuation {
    quint32 letters = 0; // bit 0 is a
    QVarLengthArray<LetterPair, 16> pairs;

    void add(char first) { letters |= 1u << (first - 'a'); }
    void add(char first, char second)
    {
        if (const LetterPair pair{first, second}; std::find(pairs.cbegin(), pairs.cend(), pair) == pairs.cend())
            pairs.append(pair);
    }

    template <typename Use>
    void forEachLetter(Use use) const
    {
        for (quint32 rest = letters; rest != 0; rest &= rest - 1)
            use(char('a' + std::countr_zero(rest)));
    }
};

// How many letters of a reading may stand for it: all, the first, the two of zh, ch, sh.
struct Lengths {
    std::array<qsizetype, 3> values;
    size_t count;
};

Lengths typedLengths(QLatin1StringView reading)
{
    Lengths result{{reading.size()}, 1};
    if (reading.size() > 1)
        result.values[result.count++] = 1;
    const char first = reading.front().toLatin1();
    if (reading.size() > 2 && reading[1] == u'h' && (first == 'z' || first == 'c' || first == 's'))
        result.values[result.count++] = 2;
    return result;
}

class GramWriter
{
public:
    GramWriter(GramSet &grams, const Continuation &next, bool opensTitle)
        : m_grams(grams), m_next(next), m_opens(opensTitle)
    {
    }

    void addReading(QLatin1StringView reading)
    {
        const char *s = reading.data();
        here.add(s[0]);
        if (reading.size() > 1)
            here.add(s[0], s[1]);
        m_next.forEachLetter([&](char c) { here.add(s[0], c); });
        const Lengths lengths = typedLengths(reading);
        for (size_t i = 0; i < lengths.count; ++i)
            addThrees(s, lengths.values[i]);
    }

    void addBeginnings()
    {
        here.forEachLetter([&](char c) { add(&c, 1, m_opens); });
        for (const LetterPair &pair : here.pairs) {
            const char both[] = {pair.first, pair.second};
            add(both, 2, m_opens);
        }
    }

    Continuation here;

private:
    // All threes that begin in the first `length` letters and go on with the next place.
    void addThrees(const char *s, qsizetype length)
    {
        for (qsizetype i = 0; i + 3 <= length; ++i)
            add(s + i, 3, m_opens && i == 0);
        if (length >= 2) {
            const bool opens = m_opens && length == 2;
            m_next.forEachLetter([&](char c) {
                const char three[] = {s[length - 2], s[length - 1], c};
                add(three, 3, opens);
            });
        }
        for (const LetterPair &pair : m_next.pairs) {
            const char three[] = {s[length - 1], pair.first, pair.second};
            add(three, 3, m_opens && length == 1);
        }
    }

    void add(const char *letters, int count, bool opens)
    {
        m_grams.addLatin(letters, count);
        if (opens)
            m_grams.addLatinStart(letters, count);
    }

    GramSet &m_grams;
    const Continuation &m_next;
    const bool m_opens;
};
} // namespace

TitleLattice::TitleLattice(QStringView foldedTitle, bool person)
{
    const Syllables surname = person ? surnameReadings(foldedTitle) : Syllables();
    m_letters.resize(foldedTitle.size());
    std::transform(foldedTitle.begin(), foldedTitle.end(), m_letters.begin(), [](QChar c) { return c.toLatin1(); });
    bool first = true;
    forEachRun(foldedTitle, [&](QStringView run, qsizetype start, bool isWide) {
        if (!isWide) {
            if (std::all_of(run.begin(), run.end(), [](QChar c) { return isLatinLetter(c.unicode()); }))
                addPlace(start, run.size(), {}, {});
            else
                m_gap = true;
            m_opensTitle = m_opensTitle || (first && !m_places.isEmpty());
            first = false;
            return;
        }
        for (qsizetype i = 0; i < run.size();) {
            const qsizetype at = i;
            const Syllables all = readings(nextCodePoint(run, i));
            const size_t place = size_t(start + at);
            if (!all.empty())
                addPlace(start + at, i - at, all, place < surname.size() ? surname.subspan(place, 1) : Syllables());
            else
                m_gap = true;
            m_opensTitle = m_opensTitle || (first && !m_places.isEmpty());
            first = false;
        }
    });
}

void TitleLattice::addPlace(qsizetype start, qsizetype length, Syllables readings, Syllables surname)
{
    if (m_places.size() < maximumPlaces)
        m_places.append({start, length, readings, surname, !m_gap});
    m_gap = false;
}

template <typename Use>
void TitleLattice::forEachReading(const Place &place, Use use) const
{
    if (place.readings.empty()) {
        use(QLatin1StringView(m_letters.data() + place.start, place.length));
        return;
    }
    for (const Syllable &s : place.surname)
        use(s.text());
    for (const Syllable &s : place.readings) {
        if (place.surname.empty() || s.text() != place.surname.front().text())
            use(s.text());
    }
}

void TitleLattice::addGrams(GramSet &grams) const
{
    const Continuation nothing;
    Continuation next;
    for (qsizetype i = m_places.size() - 1; i >= 0; --i) {
        GramWriter writer(grams, next, i == 0 && m_opensTitle);
        forEachReading(m_places[i], [&](QLatin1StringView reading) { writer.addReading(reading); });
        writer.addBeginnings();
        if (m_places[i].followsPrevious)
            next = writer.here; // a copy: moving into an array on the heap leaks it in Qt 6.4
        else
            next = nothing;
    }
}

bool TitleLattice::matches(QByteArrayView letters) const
{
    return !find(letters).isEmpty();
}

QVarLengthArray<TitleLattice::Part, 4> TitleLattice::find(QByteArrayView letters) const
{
    QVarLengthArray<Part, 4> parts;
    if (letters.isEmpty() || letters.size() > maximumLetters)
        return parts;
    std::array<quint64, maximumPlaces> failed{}; // bit d: the letters from d on cannot be typed from this place on
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        qsizetype end = i;
        if (follow(i, letters, 0, failed.data(), end)) {
            const Place &last = m_places[end];
            parts.append({m_places[i].start, last.start + last.length - m_places[i].start});
            i = end;
        }
    }
    return parts;
}

bool TitleLattice::follow(qsizetype place, QByteArrayView letters, qsizetype done, quint64 *failed,
                          qsizetype &end) const
{
    if (failed[place] >> done & 1)
        return false;
    const QByteArrayView rest = letters.sliced(done);
    const bool goesOn = place + 1 < m_places.size() && m_places[place + 1].followsPrevious;
    bool found = false;
    forEachReading(m_places[place], [&](QLatin1StringView reading) {
        const QByteArrayView typed(reading.data(), reading.size());
        if (found || rest.front() != typed.front())
            return;
        if (typed.startsWith(rest)) {
            end = place;
            found = true;
            return;
        }
        const Lengths lengths = typedLengths(reading);
        for (size_t i = 0; i < lengths.count && goesOn && !found; ++i) {
            const qsizetype length = lengths.values[i];
            if (length < rest.size() && rest.startsWith(typed.first(length)))
                found = follow(place + 1, letters, done + length, failed, end);
        }
    });
    if (!found)
        failed[place] |= quint64(1) << done;
    return found;
}
