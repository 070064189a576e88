// SPDX-License-Identifier: GPL-3.0-or-later
// How two names can be alike, and the distance of two words. Pure, any thread.
#pragma once

#include <QString>

/// From alike to different: two names are the first one that holds.
enum class Alike {
    Same,
    Swapped, ///< the parts in another order
    Pinyin,  ///< characters and how they are read
    Nickname,
    Spelling,  ///< a letter or two
    Homophone, ///< other characters that are read alike
    Initials,
    Part,        ///< one has all the other has, and more
    OtherFamily, ///< given names are the same
    OtherGiven,  ///< family names are the same
    Different,
    Unknown, ///< one of them has no name
};

/// How a folded text is usually read: characters in pinyin, without blanks between them; all else as it is.
QString readAloud(QStringView folded, bool person);

/// Letters to insert, remove, change or swap with the next one (optimal string alignment); `most` + 1 when there are
/// more.
int editDistance(QStringView a, QStringView b, int most);
/// Near enough to be a slip of the finger: 1 from four letters on, 2 from eight on.
bool mistyped(QStringView a, QStringView b);
