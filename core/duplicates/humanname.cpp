// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/humanname.h"

#include "core/duplicates/comparison.h"
#include "core/duplicates/nicknames.h"
#include "core/text/characters.h"
#include "core/text/fold.h"
#include "core/text/pinyin.h"
#include "core/values/personname.h"

using namespace Qt::StringLiterals;

namespace
{
QStringList wordsOf(QStringView text)
{
    QStringList words;
    QString word;
    for (const QChar c : fold(text)) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else if (c != u'\'' && !word.isEmpty()) { // O'Brien
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

QString joined(const QStringList &words)
{
    return words.join(QString());
}

/// All ways to read characters, at most 16.
QStringList readingsOf(const QString &han, bool surname)
{
    QStringList all{QString()};
    for (qsizetype i = 0; i < han.size();) {
        const qsizetype at = i;
        const char32_t c = nextCodePoint(han, i);
        QStringList parts;
        for (const Syllable &syllable : readings(c))
            parts.append(syllable.text());
        if (surname)
            if (const Syllable *reading = readingAt(han, at, true))
                if (!parts.contains(reading->text()))
                    parts.prepend(reading->text());
        QStringList longer;
        for (const QString &begin : std::as_const(all))
            for (const QString &part : std::as_const(parts))
                if (longer.size() < 16)
                    longer.append(begin + part);
        all = longer;
    }
    return all;
}

bool startsAlike(const QStringList &initials, const QStringList &words)
{
    // "j", "j p" for John Paul
    if (initials.isEmpty() || words.isEmpty())
        return false;
    const bool letters = std::all_of(initials.begin(), initials.end(), [](const QString &w) { return w.size() == 1; });
    return letters && words.first().startsWith(initials.first());
}

/// ue for ü and the like.
QString simpler(QString word)
{
    word.replace(u"ae"_s, u"a"_s);
    word.replace(u"oe"_s, u"o"_s);
    word.replace(u"ue"_s, u"u"_s);
    return word;
}

bool sameWord(const QString &a, const QString &b)
{
    return a == b || (a.size() != b.size() && simpler(a) == simpler(b));
}

enum class WordMatch { Equal, Nick, Slip, Initial, Part, None };
WordMatch matchWords(const QStringList &a, const QStringList &b, bool given)
{
    const QString wordA = joined(a), wordB = joined(b);
    if (sameWord(wordA, wordB))
        return WordMatch::Equal;
    if (given && maybeNickname(a.first(), b.first()))
        return WordMatch::Nick;
    if (given && (startsAlike(a, b) || startsAlike(b, a)))
        return WordMatch::Initial;
    if (mistyped(wordA, wordB))
        return WordMatch::Slip;
    if (a.size() != b.size() && (a.contains(b.first()) || b.contains(a.first())))
        return WordMatch::Part;
    return WordMatch::None;
}

Alike together(WordMatch family, WordMatch given)
{
    using W = WordMatch;
    if (family == W::Equal)
        switch (given) {
        case W::Equal:
            return Alike::Same;
        case W::Nick:
            return Alike::Nickname;
        case W::Slip:
            return Alike::Spelling;
        case W::Initial:
            return Alike::Initials;
        case W::Part:
            return Alike::Part;
        case W::None:
            return Alike::OtherGiven;
        }
    if (family == W::Slip && given == W::Equal)
        return Alike::Spelling;
    if (family == W::Part && (given == W::Equal || given == W::Nick))
        return Alike::Part;
    if (given == W::Equal)
        return Alike::OtherFamily;
    return Alike::Different;
}

Alike compareHan(const HumanName &a, const HumanName &b)
{
    const QString familyA = joined(a.family), givenA = joined(a.given), familyB = joined(b.family),
                  givenB = joined(b.given);
    if (familyA + givenA == familyB + givenB)
        return Alike::Same;
    if (givenA + familyA == familyB + givenB)
        return Alike::Swapped;
    if (givenA.isEmpty() || givenB.isEmpty())
        return familyA == familyB ? Alike::Part : Alike::Different;
    if (familyA == familyB) {
        if (givenA.size() == givenB.size()) {
            const QStringList soundsB = readingsOf(givenB, false);
            for (const QString &sound : readingsOf(givenA, false))
                if (soundsB.contains(sound))
                    return Alike::Homophone;
        }
        return Alike::OtherGiven;
    }
    return givenA == givenB && givenA.size() > 1 ? Alike::OtherFamily : Alike::Different;
}

Alike compareScripts(const HumanName &han, const HumanName &latin)
{
    QStringList words = latin.given + latin.middle + latin.family;
    const QString letters = joined(words);
    const QStringList families = readingsOf(joined(han.family), true), givens = readingsOf(joined(han.given), false);
    for (const QString &family : families)
        for (const QString &given : givens)
            if (letters == family + given || letters == given + family)
                return han.given.isEmpty() ? Alike::Part : Alike::Pinyin;
    for (const QString &family : families)
        if (words.removeOne(family)) {
            if (words.isEmpty())
                return Alike::Part;
            if (words.first().size() == 1 && std::any_of(givens.begin(), givens.end(),
                                                         [&](const QString &g) { return g.startsWith(words.first()); }))
                return Alike::Initials;
            return Alike::OtherGiven;
        }
    return Alike::Different;
}

/// Consonants in classes, to catch slips of one letter roughly; the first letter stays.
QString skeleton(const QString &word)
{
    QString code;
    QChar last;
    for (const QChar c : word) {
        QChar to;
        switch (c.unicode()) {
        case u'b':
        case u'p':
        case u'f':
        case u'v':
        case u'w':
            to = u'b';
            break;
        case u'c':
        case u'g':
        case u'j':
        case u'k':
        case u'q':
        case u's':
        case u'x':
        case u'z':
        case u'h':
            to = u's';
            break;
        case u'd':
        case u't':
            to = u'd';
            break;
        case u'm':
        case u'n':
            to = u'n';
            break;
        case u'l':
        case u'r':
            to = c;
            break;
        case u'a':
        case u'e':
        case u'i':
        case u'o':
        case u'u':
        case u'y':
            continue;
        default:
            to = c;
        }
        if (to != last || code.isEmpty())
            code += to;
        last = to;
    }
    return code.left(4);
}
} // namespace

HumanName::HumanName(QStringView name)
{
    const PersonName parts = splitName(name);
    suffix = joined(wordsOf(parts.suffix));
    if (suffix == "jun"_L1 || suffix == "junior"_L1)
        suffix = u"jr"_s;
    else if (suffix == "sen"_L1 || suffix == "senior"_L1)
        suffix = u"sr"_s;
    given = wordsOf(parts.given);
    middle = wordsOf(parts.middle);
    family = wordsOf(parts.family);
    const QString all = joined(given + middle + family);
    han = !all.isEmpty() && isHanName(all);
    if (han) {
        middle.clear();
        given = given.isEmpty() ? given : QStringList{joined(given)};
        family = family.isEmpty() ? family : QStringList{joined(family)};
    }
    if (family.isEmpty() && given.size() == 1)
        std::swap(family, given);
    else if (family.isEmpty() && given.size() > 1)
        family.append(given.takeLast());
    for (const QString &generation : {u"jr"_s, u"sr"_s, u"jun"_s, u"sen"_s}) // where the order hid it
        if (suffix.isEmpty() && family.size() > 1 && family.last() == generation) {
            suffix = generation.startsWith(u'j') ? u"jr"_s : u"sr"_s;
            family.removeLast();
        }
}

QStringList HumanName::sounds() const
{
    QStringList all;
    if (!family.isEmpty())
        all.append(han ? readAloud(joined(family), true) : joined(family));
    if (!given.isEmpty())
        all.append(han ? readAloud(joined(given), false) : joined(given));
    return all;
}

Alike compareHumans(const HumanName &a, const HumanName &b)
{
    if (a.isEmpty() || b.isEmpty())
        return Alike::Unknown;
    if (a.han && b.han)
        return compareHan(a, b);
    if (a.han != b.han)
        return a.han ? compareScripts(a, b) : compareScripts(b, a);
    if (a.given == b.given && a.family == b.family)
        return Alike::Same;
    // The words written in another order, or with other blanks between.
    const QString lettersA = joined(a.given + a.middle + a.family);
    QStringList words = b.given + b.middle + b.family;
    for (qsizetype turn = 0; turn < words.size(); ++turn) {
        if (joined(words) == lettersA)
            return turn == 0 ? Alike::Same : Alike::Swapped;
        words.append(words.takeFirst());
    }
    if (!a.isWhole() || !b.isWhole()) {
        const QString &only = a.isWhole() ? b.family.first() : a.family.first();
        const HumanName &whole = a.isWhole() ? a : b;
        if (whole.family.contains(only) || whole.given.contains(only))
            return Alike::Part;
        return mistyped(lettersA, joined(words)) ? Alike::Spelling : Alike::Different;
    }
    const Alike straight = together(matchWords(a.family, b.family, false), matchWords(a.given, b.given, true));
    if (straight <= Alike::Part)
        return straight;
    const Alike swapped = together(matchWords(a.family, b.given, false), matchWords(a.given, b.family, true));
    if (swapped == Alike::Same)
        return Alike::Swapped;
    return swapped <= Alike::Part ? swapped : straight;
}

bool otherMiddle(const HumanName &a, const HumanName &b)
{
    if (a.middle.isEmpty() || b.middle.isEmpty())
        return false;
    const QString &one = a.middle.first(), &two = b.middle.first();
    return !one.startsWith(two) && !two.startsWith(one) && !mistyped(one, two);
}

bool otherGeneration(const HumanName &a, const HumanName &b)
{
    return a.suffix != b.suffix &&
           (a.suffix == "jr"_L1 || b.suffix == "jr"_L1 || a.suffix == "sr"_L1 || b.suffix == "sr"_L1 ||
            a.suffix.startsWith(u"ii"_s) || b.suffix.startsWith(u"ii"_s));
}

bool likelyTwoNames(const HumanName &a, const HumanName &b)
{
    if (!a.isWhole() || !b.isWhole())
        return true;
    const QString one = joined(a.given), two = joined(b.given);
    return one != two &&
           (one.back() != two.back() || one.front() != two.front() || std::min(one.size(), two.size()) < 5);
}

QList<quint64> humanKeys(const HumanName &name)
{
    // A sum over letters, so that neither order nor blanks matter.
    const auto keyOf = [](const QString &letters) {
        quint64 key = quint64(letters.size());
        for (const QChar c : letters) {
            quint64 h = (quint64(c.unicode()) + 1) * 0x9E3779B97F4A7C15ull;
            h ^= h >> 29;
            key += h * 0xBF58476D1CE4E5B9ull;
        }
        return key ? key : 1;
    };
    QList<quint64> keys;
    if (name.han) {
        for (const QString &family : readingsOf(joined(name.family), true))
            for (const QString &given : readingsOf(joined(name.given), false))
                if (keys.size() < 4 && !keys.contains(keyOf(family + given)))
                    keys.append(keyOf(family + given));
        return keys;
    }
    keys.append(keyOf(simpler(joined(name.given + name.family))));
    if (!name.middle.isEmpty())
        keys.append(keyOf(simpler(joined(name.given + name.middle + name.family))));
    if (!name.given.isEmpty())
        for (const int group : nicknameGroups(name.given.first()))
            keys.append(keyOf(joined(name.family)) + quint64(group) * 0x94D049BB133111EBull);
    if (!name.family.isEmpty() && !name.given.isEmpty()) // written the other way round
        for (const int group : nicknameGroups(name.family.first()))
            keys.append(keyOf(joined(name.given)) + quint64(group) * 0x94D049BB133111EBull);
    return keys;
}

QList<quint64> roughKeys(const HumanName &name)
{
    const QStringList sounds = name.sounds();
    QList<quint64> keys;
    if (sounds.size() < 2 || sounds[0].isEmpty() || sounds[1].isEmpty())
        return keys;
    for (int i = 0; i < 2; ++i) {
        const QString &word = sounds[i], &other = sounds[1 - i];
        if (word.size() < 2)
            continue;
        keys.append(hashOf(word + u' ' + other.left(1))); // the other one mistyped, or an initial
        const QString rough = skeleton(word);
        if (rough.size() > 1)
            keys.append(hashOf(rough + u'/' + other.left(1)));
    }
    return keys;
}
