// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pinyin.h"

#include "core/text/characters.h"
#include "core/text/fold.h"
#include "core/text/pinyinexceptions.h"
#include "core/text/unihantable.h"

#include <QHash>
#include <vector>

namespace
{
constexpr qsizetype maximumCombinations = 8;
constexpr char32_t firstHan = 0x3400;
constexpr char32_t lastHan = 0x9FFF;

// unihanReadings unpacked: for each character the number of its set, for each set a stretch of syllables.
class ReadingTable
{
public:
    static const ReadingTable &instance()
    {
        static const ReadingTable table;
        return table;
    }

    Syllables readings(char32_t c) const
    {
        const quint16 set = c >= firstHan && c <= lastHan ? m_setOf[c - firstHan] : c > 0xFFFF ? m_rare.value(c) : 0;
        return Syllables(m_syllables).subspan(m_begin[set], m_begin[set + 1] - m_begin[set]);
    }

private:
    ReadingTable()
    {
        const QStringView table(unihanReadings);
        for (qsizetype i = 0; i < table.size();) {
            qsizetype end = i;
            while (table[end].unicode() < 0x80)
                ++end;
            m_begin.push_back(quint32(m_syllables.size()));
            const quint16 set = quint16(m_begin.size() - 1);
            addSet(table.sliced(i, end - i));
            for (i = end; i < table.size() && table[i].unicode() >= 0x80;) {
                const char32_t c = nextCodePoint(table, i);
                if (c >= firstHan && c <= lastHan)
                    m_setOf[c - firstHan] = set;
                else
                    m_rare.insert(c, set);
            }
        }
        m_begin.push_back(quint32(m_syllables.size()));
    }

    void addSet(QStringView list)
    {
        const size_t begin = m_syllables.size();
        for (const QStringView part : list.split(u','))
            m_syllables.push_back(syllable(part.toLatin1()));
        const size_t end = m_syllables.size();
        for (size_t i = begin; i < end; ++i) {
            const QByteArray letters(m_syllables[i].letters.data(), m_syllables[i].length);
            if (letters.contains('v')) {
                m_syllables.push_back(syllable(QByteArray(letters).replace('v', "u")));
                m_syllables.push_back(syllable(QByteArray(letters).replace('v', "yu")));
            }
        }
    }

    std::vector<Syllable> m_syllables;
    std::vector<quint32> m_begin = {0}; // set 0 is the empty one
    std::array<quint16, lastHan - firstHan + 1> m_setOf{};
    QHash<char32_t, quint16> m_rare;
};

// Grows every text by every choice, as far as the limit allows: the first choice always, further ones while there is
// room.
void multiply(QStringList &texts, const QStringList &choices)
{
    const qsizetype count = texts.size();
    QStringList more;
    for (qsizetype c = 1; c < choices.size(); ++c) {
        for (qsizetype i = 0; i < count && count + more.size() < maximumCombinations; ++i)
            more.append(texts[i] + choices[c]);
    }
    for (QString &text : texts)
        text += choices.first();
    texts += more;
}

QStringList combinations(QStringView text, bool person, bool initials)
{
    const QString folded = fold(text);
    const Syllables surname = person ? surnameReadings(folded) : Syllables();
    QStringList result = {QString()};
    qsizetype character = 0;
    bool insideWord = false;
    for (qsizetype i = 0; i < folded.size(); ++character) {
        const char32_t c = nextCodePoint(folded, i);
        QStringList choices;
        const auto add = [&](const Syllable &s) {
            const QString choice = initials ? QString(s.text().front()) : QString(s.text());
            if (!choices.contains(choice))
                choices.append(choice);
        };
        if (character < qsizetype(surname.size()))
            add(surname[size_t(character)]);
        for (const Syllable &s : readings(c))
            add(s);
        const bool isWord = choices.isEmpty() && characterClass(c) != CharacterClass::Separator;
        if (isWord && !(initials && insideWord))
            choices.append(QString::fromUcs4(&c, 1));
        insideWord = isWord;
        if (!choices.isEmpty())
            multiply(result, choices);
    }
    result.removeDuplicates();
    return result;
}
} // namespace

Syllables readings(char32_t c)
{
    return ReadingTable::instance().readings(c);
}

Syllables surnameReadings(QStringView foldedName)
{
    return surnameException(foldedName);
}

const Syllable *readingAt(QStringView folded, qsizetype index, bool person)
{
    if (person && index < 2) {
        const Syllables surname = surnameException(folded);
        if (size_t(index) < surname.size())
            return &surname[size_t(index)];
    }
    qsizetype i = index;
    const Syllables all = readings(nextCodePoint(folded, i));
    if (all.empty())
        return nullptr;
    const Syllable *exception = all.size() > 1 ? wordException(folded, index) : nullptr;
    return exception ? exception : &all.front();
}

QStringList pinyin(QStringView text, bool person)
{
    return combinations(text, person, false);
}

QStringList pinyinInitials(QStringView text, bool person)
{
    return combinations(text, person, true);
}
