// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/namematch.h"

#include "core/text/characters.h"
#include "core/text/pinyin.h"

#include <QVarLengthArray>
#include <algorithm>
#include <cstdlib>

QString readAloud(QStringView folded, bool person)
{
    QString text;
    text.reserve(folded.size() * 4);
    for (qsizetype i = 0; i < folded.size();) {
        const qsizetype at = i;
        const char32_t c = nextCodePoint(folded, i);
        const Syllable *reading = isHan(c) ? readingAt(folded, at, person) : nullptr;
        if (reading)
            text += reading->text();
        else
            text += folded.sliced(at, i - at);
    }
    return text;
}

int editDistance(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    const qsizetype width = b.size() + 1;
    QVarLengthArray<int, 192> rows(width * 3);
    int *older = rows.data(), *previous = older + width, *current = previous + width;
    for (qsizetype j = 0; j < width; ++j)
        previous[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = int(i);
        int least = current[0];
        for (qsizetype j = 1; j < width; ++j) {
            const bool equal = a[i - 1] == b[j - 1];
            current[j] = std::min({previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (equal ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[j] = std::min(current[j], older[j - 2] + 1);
            least = std::min(least, current[j]);
        }
        if (least > most)
            return most + 1;
        std::swap(older, previous);
        std::swap(previous, current);
    }
    return std::min(previous[width - 1], most + 1);
}

bool mistyped(QStringView a, QStringView b)
{
    const qsizetype length = std::max(a.size(), b.size());
    if (length < 4 || std::min(a.size(), b.size()) < 3)
        return false;
    const int most = length < 8 ? 1 : 2;
    return editDistance(a, b, most) <= most;
}
