// SPDX-License-Identifier: GPL-3.0-or-later
// A person's name taken apart for comparing it, whatever the order and script. Pure, any thread.
#pragma once

#include "core/duplicates/namematch.h"

#include <QStringList>

struct HumanName {
    explicit HumanName(QStringView name);

    bool han = false;  ///< of Chinese characters: family and given hold them
    QStringList given; ///< folded words, no titles; of a Chinese name one word
    QStringList middle;
    QStringList family; ///< of one word alone: here, and nothing is given
    QString suffix;     ///< "jr", "sr", "iii", folded
    bool isEmpty() const { return given.isEmpty() && family.isEmpty(); }
    bool isWhole() const { return !given.isEmpty() && !family.isEmpty(); }
    /// Words of the name as they sound, without those between: "zhang" and "wei". At most two.
    QStringList sounds() const;
};

Alike compareHumans(const HumanName &a, const HumanName &b);
/// Both say a middle name, and not the same.
bool otherMiddle(const HumanName &a, const HumanName &b);
/// Junior and senior; or only one says which.
bool otherGeneration(const HumanName &a, const HumanName &b);
/// A slip between names that are both likely: at the last letter (Anna, Anne) or the first.
bool likelyTwoNames(const HumanName &a, const HumanName &b);

/// Equal for all orders and spacings of the same sounds, nicknames of one name and characters read so.
QList<quint64> humanKeys(const HumanName &name);
/// Equal for names of which one word sounds nearly the same and the others begin alike.
QList<quint64> roughKeys(const HumanName &name);
