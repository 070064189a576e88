// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/personname.h"

#include "core/values/nameparts.h"
#include "core/values/widthfold.h"

#include <QList>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr QStringView middleDots = u"·・•‧･";

bool isDot(QChar c)
{
    return middleDots.contains(c);
}

bool isEastAsian(NameScript script)
{
    return script == NameScript::Han || script == NameScript::Kana || script == NameScript::Hangul;
}

// Where the family name of an undivided East Asian name ends; 0 when it cannot be told.
qsizetype familyLength(QStringView name, NameScript script)
{
    const qsizetype size = name.size();
    if (script == NameScript::Hangul) {
        if (size < 2 || size > 4)
            return 0;
        if (size > 2 && isKoreanSurname(name.left(2)))
            return 2;
        return size < 4 && isKoreanSurname(name.left(1)) ? 1 : 0;
    }
    if (script == NameScript::Kana) {
        for (qsizetype length = 3; length >= 2; --length) {
            if (size > length && isJapaneseSurname(name.left(length)))
                return length;
        }
        return 0;
    }
    if (isCompoundSurname(name))
        return size;
    if (size > 4 && isCompoundSurname(name.left(4)))
        return 4;
    if (size >= 3 && size <= 4 && isCompoundSurname(name.left(2)))
        return 2;
    if (size >= 4 && isJapaneseSurname(name.left(3)))
        return 3;
    if (size >= 4 && isJapaneseSurname(name.left(2)))
        return 2;
    if (size == 4) {
        // A husband's surname before one's own (陈方安生), or a rare given name of three characters.
        const bool two = isChineseSurname(name.left(1)) && isChineseSurname(name.mid(1, 1));
        return two ? 2 : isChineseSurname(name.left(1)) && !looksTranscribed(name) ? 1 : 0;
    }
    if (size == 2 || size == 3)
        return 1;
    return size == 1 && isChineseSurname(name) ? 1 : 0;
}

PersonName splitEastAsian(QStringView full, NameScript script)
{
    PersonName name;
    if (const qsizetype title = script == NameScript::Han ? hanTitleLength(full) : 0) {
        name.prefix = full.last(title).toString();
        full = full.chopped(title).trimmed();
    }
    const QList<QStringView> words = full.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {.given = name.prefix};
    if (words.size() == 1) {
        const qsizetype family = familyLength(words[0], script);
        name.family = words[0].left(family).toString();
        name.given = words[0].mid(family).toString();
        return name;
    }
    // Programs that join "given family" leave the surname of one character behind.
    const bool turned = words.size() == 2 && script == NameScript::Han && !isChineseSurname(words[0]) &&
                        !isJapaneseSurname(words[0]) && words[1].size() == 1 && isChineseSurname(words[1]);
    name.family = words[turned ? 1 : 0].toString();
    name.given = words[turned ? 0 : 1].toString();
    for (qsizetype i = 2; i < words.size(); ++i)
        name.given += words[i];
    return name;
}

PersonName splitDotted(QStringView full)
{
    QStringList parts;
    QString part;
    for (const QChar c : full) {
        if (isDot(c))
            parts << std::exchange(part, {});
        else
            part += c;
    }
    parts << part;
    for (QString &p : parts)
        p = p.trimmed();
    parts.removeAll(QString());
    PersonName name;
    if (parts.isEmpty())
        return name;
    name.given = parts.takeFirst();
    if (!parts.isEmpty())
        name.family = parts.takeLast();
    name.middle = parts.join(u'·');
    return name;
}

// Index of the first word of the family name among words given name first.
qsizetype familyStart(const QStringList &words)
{
    qsizetype start = words.size() - 1;
    while (start > 0 && isParticle(words[start - 1], start - 1 == 0))
        --start;
    // "Abu bin Said": particles begin the family name even with several words behind.
    for (qsizetype i = 1; i < start; ++i) {
        if (isParticle(words[i], true))
            return i;
    }
    return start;
}

void takeTitlesAndSuffixes(QStringList &words, PersonName &name)
{
    while (words.size() > 1 && (isTitle(words.first()) || (!name.prefix.isEmpty() && isTitleRest(words.first())))) {
        name.prefix += (name.prefix.isEmpty() ? QString() : u" "_s) + words.takeFirst();
    }
    while (words.size() > 1 && isNameSuffix(words.last()))
        name.suffix = words.takeLast() + (name.suffix.isEmpty() ? QString() : u' ' + name.suffix);
}

PersonName splitWestern(const QString &full)
{
    PersonName name;
    QStringList pieces = full.split(u',', Qt::SkipEmptyParts);
    for (QString &piece : pieces)
        piece = piece.trimmed();
    pieces.removeAll(QString());
    QString suffix;
    while (pieces.size() > 1 && isNameSuffix(pieces.last().section(u' ', 0, 0)))
        suffix = pieces.takeLast() + (suffix.isEmpty() ? QString() : u", "_s + suffix);
    if (pieces.size() == 2) {
        QStringList before = pieces[0].split(u' ', Qt::SkipEmptyParts);
        QStringList behind = pieces[1].split(u' ', Qt::SkipEmptyParts);
        takeTitlesAndSuffixes(before, name);
        takeTitlesAndSuffixes(behind, name);
        // "Last, Dr." has no given name.
        if (behind.size() == 1 && isTitle(behind.first()) && name.prefix.isEmpty())
            name.prefix = behind.takeFirst();
        // "Ostrau, Anna von"
        QStringList particles;
        while (behind.size() > 1 && isParticle(behind.last(), true))
            particles.prepend(behind.takeLast());
        name.family = (particles + before).join(u' ');
        name.given = behind.isEmpty() ? QString() : behind.takeFirst();
        name.middle = behind.join(u' ');
    } else if (pieces.size() == 1) {
        QStringList words = pieces[0].split(u' ', Qt::SkipEmptyParts);
        takeTitlesAndSuffixes(words, name);
        const qsizetype start = familyStart(words);
        if (words.size() == 1 && name.prefix.isEmpty()) {
            name.given = words.first();
        } else {
            name.family = words.mid(start).join(u' ');
            name.given = start > 0 ? words.first() : QString();
            name.middle = words.mid(1, std::max<qsizetype>(start - 1, 0)).join(u' ');
        }
    } else {
        name.given = full;
        return name;
    }
    if (!suffix.isEmpty())
        name.suffix += (name.suffix.isEmpty() ? QString() : u", "_s) + suffix;
    return name;
}

QString firstLetter(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            if (QChar::isLetterOrNumber(QChar::surrogateToUcs4(text[i], text[i + 1])))
                return text.mid(i, 2).toString();
            ++i;
        } else if (text[i].isLetterOrNumber()) {
            return text.mid(i, 1).toString().toUpper().left(1);
        }
    }
    return {};
}

QString joined(const QStringList &parts, QStringView separator)
{
    QString text;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            text += (text.isEmpty() ? QString() : separator.toString()) + part;
    }
    return text;
}

// Whether an East Asian name writes foreign sounds, so that its parts stand given name first and apart.
bool isTranscribed(const PersonName &name, NameScript script)
{
    if (name.given.isEmpty() || name.family.isEmpty())
        return false;
    if (!name.middle.isEmpty())
        return true;
    if (script == NameScript::Kana) {
        for (const QChar c : QString(name.given + name.family)) {
            if (c.script() != QChar::Script_Katakana && c != u'ー')
                return false;
        }
        return true;
    }
    if (script != NameScript::Han || isChineseSurname(name.family) || isJapaneseSurname(name.family))
        return false;
    if (name.family.size() == 2)
        return looksTranscribed(name.family) && looksTranscribed(name.given);
    return name.family.size() > 2;
}
} // namespace

NameOrder nameOrder(const QString &language)
{
    const QStringView code = QStringView(language).left(3);
    for (const QStringView familyFirst : {u"hu", u"zh", u"ja", u"ko", u"vi", u"yue", u"km", u"mn"}) {
        if (code == familyFirst || (code.startsWith(familyFirst) && code.size() == 3 && !code.back().isLetter()))
            return NameOrder::FamilyFirst;
    }
    return NameOrder::GivenFirst;
}

bool isHanName(QStringView name)
{
    for (const QChar c : name) {
        if (!c.isSurrogate() && !c.isSpace() && c.script() != QChar::Script_Han && c != u'々' && c != u'〇')
            return false;
    }
    return nameScript(name) == NameScript::Han;
}

PersonName splitName(QStringView full)
{
    QString text;
    for (const QChar c : full)
        text += c.unicode() == 0xFF0C ? QChar(u',') : c.isSpace() ? QChar(u' ') : c;
    text = text.simplified();
    const NameScript script = nameScript(text);
    if (isEastAsian(script)) {
        const bool dotted = std::any_of(text.cbegin(), text.cend(), isDot);
        return dotted ? splitDotted(text) : splitEastAsian(text.replace(u',', u' '), script);
    }
    if (script == NameScript::Mixed) {
        // "Tony 张": the surname is sure, anything else is not.
        const qsizetype space = text.lastIndexOf(u' ');
        if (space > 0 && isChineseSurname(QStringView(text).mid(space + 1)))
            return {.given = text.left(space), .family = text.mid(space + 1)};
        return {.given = text};
    }
    return script == NameScript::None && text.isEmpty() ? PersonName() : splitWestern(text);
}

QString displayName(const PersonName &name, NameOrder order)
{
    const NameScript script = nameScript(name.given + name.family);
    const bool title = name.given.isEmpty() || name.family.isEmpty();
    const QString prefix = title ? name.prefix : QString();
    if (isEastAsian(script)) {
        const bool givenFirst =
            order == NameOrder::GivenFirst || (order == NameOrder::Auto && isTranscribed(name, script));
        const bool titleBehind = nameScript(prefix) == NameScript::Han;
        const QString core =
            givenFirst ? joined({name.given, name.middle, name.family}, script == NameScript::Kana ? u"・" : u"·")
                       : name.family + name.given + name.middle;
        return joined({titleBehind ? QString() : prefix, core + (titleBehind ? prefix : QString()), name.suffix}, u" ");
    }
    if (order == NameOrder::FamilyFirst)
        return joined({prefix, name.family, name.given, name.middle, name.suffix}, u" ");
    return joined({prefix, name.given, name.middle, name.family, name.suffix}, u" ");
}

QString initials(QStringView name, bool person)
{
    const QString text = name.trimmed().toString();
    const QString first = firstLetter(text);
    if (first.isEmpty() || isEastAsian(nameScript(first)))
        return first;
    if (person) {
        const PersonName parts = splitName(text);
        const QString family = firstLetter(parts.family);
        if (!parts.given.isEmpty())
            return firstLetter(parts.given) + (isEastAsian(nameScript(family)) ? QString() : family);
        return family.isEmpty() ? first : family;
    }
    QString letters;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        letters += firstLetter(word);
        if (letters.toUcs4().size() == 2)
            break;
    }
    return letters;
}
