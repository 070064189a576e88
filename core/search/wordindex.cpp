// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/wordindex.h"

#include "core/search/runs.h"
#include "core/text/fold.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int fewTexts = 8; ///< among so few a common word may still tell them apart

bool saysNothing(const QString &word)
{
    static const QSet<QString> words{
        u"about"_s, u"after"_s,  u"again"_s, u"all"_s,  u"also"_s,   u"and"_s,   u"any"_s,  u"are"_s,    u"because"_s,
        u"been"_s,  u"before"_s, u"but"_s,   u"can"_s,  u"cannot"_s, u"could"_s, u"did"_s,  u"does"_s,   u"don"_s,
        u"for"_s,   u"from"_s,   u"get"_s,   u"had"_s,  u"has"_s,    u"have"_s,  u"her"_s,  u"his"_s,    u"how"_s,
        u"into"_s,  u"its"_s,    u"just"_s,  u"like"_s, u"may"_s,    u"more"_s,  u"not"_s,  u"now"_s,    u"off"_s,
        u"one"_s,   u"only"_s,   u"our"_s,   u"out"_s,  u"please"_s, u"says"_s,  u"she"_s,  u"should"_s, u"some"_s,
        u"still"_s, u"than"_s,   u"that"_s,  u"the"_s,  u"their"_s,  u"them"_s,  u"then"_s, u"there"_s,  u"they"_s,
        u"this"_s,  u"too"_s,    u"very"_s,  u"was"_s,  u"were"_s,   u"what"_s,  u"when"_s, u"where"_s,  u"which"_s,
        u"who"_s,   u"why"_s,    u"will"_s,  u"with"_s, u"would"_s,  u"you"_s,   u"your"_s, u"www"_s,    u"http"_s,
        u"https"_s};
    return words.contains(word);
}

/// Particles and pronouns, between which words stand; simplified, as fold() leaves them.
bool joinsWords(char32_t c)
{
    static const QString particles =
        u"的了吗呢吧啊呀么嘛是在和与或及也都就还又很我你您他她它们这那哪个些之其把被给让从请"_s;
    return c < 0x10000 && particles.contains(QChar(char16_t(c)));
}

/// Written without blanks between words.
bool isUnspaced(char32_t c)
{
    return isHan(c) || (c >= 0x3040 && c <= 0x30FF) || (c >= 0xAC00 && c <= 0xD7AF);
}

void cutEnding(QString *word)
{
    const auto cut = [word](QLatin1StringView ending, qsizetype left) {
        if (!word->endsWith(ending) || word->size() - ending.size() < left)
            return false;
        word->chop(ending.size());
        return true;
    };
    if (cut("ies"_L1, 3)) {
        word->append(u'y');
        return;
    }
    if (!word->endsWith("ss"_L1))
        cut("s"_L1, 3);
    if (cut("ing"_L1, 3) || cut("ed"_L1, 3)) // stopped → stop
        if (const qsizetype n = word->size(); n > 3 && word->at(n - 1) == word->at(n - 2))
            word->chop(1);
    cut("e"_L1, 3); // charge, charging
}

void addLatin(QStringView run, QStringList *words)
{
    const bool digits = std::any_of(run.begin(), run.end(), [](QChar c) { return isAsciiDigit(c.unicode()); });
    QString word = run.toString();
    if (run.size() < (digits ? 2 : 3) || (!digits && saysNothing(word)))
        return;
    if (!digits)
        cutEnding(&word);
    words->append(word);
}

void addWide(QStringView run, QStringList *words)
{
    QString piece; // of one kind of script, between particles
    bool unspaced = false;
    const auto finish = [&] {
        const QList<uint> characters = piece.toUcs4();
        if (!unspaced && characters.size() > 2)
            words->append(piece);
        for (qsizetype i = 0; unspaced && i + 1 < characters.size(); ++i)
            words->append(QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()) + i, 2));
        piece.clear();
    };
    for (qsizetype i = 0; i < run.size();) {
        const char32_t c = nextCodePoint(run, i);
        if (joinsWords(c) || isUnspaced(c) != unspaced)
            finish();
        unspaced = isUnspaced(c);
        if (!joinsWords(c))
            piece.append(QStringView(QChar::fromUcs4(c)));
    }
    finish();
}
} // namespace

QStringList meaningfulWords(QStringView text)
{
    QStringList words;
    forEachRun(fold(text), [&](QStringView run, qsizetype, bool isWide) {
        if (isWide)
            addWide(run, &words);
        else
            addLatin(run, &words);
    });
    words.removeDuplicates();
    return words;
}

void WordIndex::set(qint64 id, QStringView title, QStringView text, qint64 worth)
{
    remove(id);
    Slot slot = Slot(m_entries.size());
    if (m_free.isEmpty())
        m_entries.emplace_back();
    else
        slot = m_free.takeLast();
    Entry &entry = m_entries[slot];
    entry = {id, worth, {}, {}};
    m_slots.insert(id, slot);
    const auto take = [slot](const QStringList &words, QList<size_t> *of, QHash<size_t, QList<Slot>> *lists) {
        for (const QString &word : words) {
            of->append(qHash(word));
            (*lists)[of->last()].append(slot);
        }
    };
    take(meaningfulWords(title.toString() + u'\n' + text.toString()), &entry.words, &m_words);
    take(meaningfulWords(title), &entry.titleWords, &m_titles);
}

void WordIndex::remove(qint64 id)
{
    const auto at = m_slots.constFind(id);
    if (at == m_slots.cend())
        return;
    const Slot slot = *at;
    m_slots.erase(at);
    const auto release = [slot](const QList<size_t> &words, QHash<size_t, QList<Slot>> *lists) {
        for (const size_t word : words)
            if (const auto list = lists->find(word); list != lists->end()) {
                list->removeOne(slot);
                if (list->isEmpty())
                    lists->erase(list);
            }
    };
    release(m_entries[slot].words, &m_words);
    release(m_entries[slot].titleWords, &m_titles);
    m_entries[slot] = {};
    m_free.append(slot);
}

void WordIndex::clear()
{
    *this = WordIndex();
}

const QList<WordIndex::Slot> *WordIndex::listOf(const QHash<size_t, QList<Slot>> &lists, const QString &word) const
{
    const auto list = lists.constFind(qHash(word));
    return list == lists.cend() ? nullptr : &*list;
}

QList<WordIndex::Match> WordIndex::matches(const QStringList &words, const QStringList &hints, int limit) const
{
    std::vector<Match> found(m_entries.size());
    int asked = 0;
    for (const QString &word : words) {
        const QList<Slot> *having = listOf(m_words, word);
        if (having && size() >= fewTexts && having->size() * 2 > size())
            continue;
        ++asked;
        if (having)
            for (const Slot slot : *having)
                ++found[slot].words;
        if (const QList<Slot> *titled = listOf(m_titles, word))
            for (const Slot slot : *titled)
                ++found[slot].inTitle;
    }
    for (const QString &hint : hints)
        if (const QList<Slot> *having = listOf(m_words, hint))
            for (const Slot slot : *having)
                ++found[slot].hints;
    int best = 0;
    QList<Match> matches;
    for (Slot slot = 0; slot < found.size(); ++slot) {
        Match match = found[slot];
        if (!match.words || (match.words < qMin(2, asked) && !match.inTitle))
            continue;
        match.id = m_entries[slot].id;
        match.worth = m_entries[slot].worth;
        best = qMax(best, match.words);
        matches.append(match);
    }
    matches.removeIf([best](const Match &match) { return match.words * 2 < best; });
    const qsizetype kept = qMin(qsizetype(limit), matches.size());
    std::partial_sort(matches.begin(), matches.begin() + kept, matches.end(), [](const Match &a, const Match &b) {
        return std::tuple(a.words, a.inTitle, a.worth, a.hints, a.id) >
               std::tuple(b.words, b.inTitle, b.worth, b.hints, b.id);
    });
    matches.resize(kept);
    return matches;
}
