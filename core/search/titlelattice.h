// SPDX-License-Identifier: GPL-3.0-or-later
// All that can be typed in Latin letters for a title, without writing it out: a chain of places (Chinese characters and
// Latin words), each of which can be typed in several ways.
//
// A place is typed whole in any of its readings, by its first letter, or by zh, ch, sh; the last place typed may break
// off anywhere. So 张伟明 is zhangweiming, zwm, zhwm, zhangwm, zhangwe …; John Smith is js, jsmith, johns. Typing may
// start at any place. Nothing is capped by combinations; a title counts up to its 64th place.
#pragma once

#include "core/text/pinyin.h"

#include <QByteArrayView>
#include <QVarLengthArray>

class GramSet;

class TitleLattice
{
public:
    // `foldedTitle` must outlive the lattice.
    TitleLattice(QStringView foldedTitle, bool person);

    // Adds the grams of everything that can be typed.
    void addGrams(GramSet &grams) const;

    // True if `letters` (a-z) can be typed for the title or a part of it.
    bool matches(QByteArrayView letters) const;

    // Start and length in the folded title of a part.
    struct Part {
        qsizetype start, length;
    };
    // The parts `letters` can be typed for, from left to right, not overlapping.
    QVarLengthArray<Part, 4> find(QByteArrayView letters) const;

private:
    struct Place {
        qsizetype start; // in the folded title
        qsizetype length;
        Syllables readings;   // of a Chinese character
        Syllables surname;    // its reading as a surname, before the others
        bool followsPrevious; // nothing unpronounceable between them
    };

    template <typename Use>
    void forEachReading(const Place &place, Use use) const;
    void addPlace(qsizetype start, qsizetype length, Syllables readings, Syllables surname);
    bool follow(qsizetype place, QByteArrayView letters, qsizetype done, quint64 *failed, qsizetype &end) const;

    QVarLengthArray<Place, 16> m_places;
    QVarLengthArray<char, 64> m_letters; // the title as ASCII where it is
    bool m_gap = true;
    bool m_opensTitle = false; // the first place is the first thing in the title
};
