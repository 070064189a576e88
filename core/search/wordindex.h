// SPDX-License-Identifier: GPL-3.0-or-later
// Which texts share the most words with what somebody is writing. A search finds what holds all that was typed; this
// finds what holds many of many words, whole words in their common forms. Pure; one thread at a time.
#pragma once

#include <QHash>
#include <QStringList>
#include <vector>

/// The words of a text that say what it is about, each once, as they are compared: folded; without “the”, “and”, 的,
/// 了; English ones without their endings (printers, printing → print). Chinese, Japanese and Korean, which have no
/// blanks, as pairs of characters side by side.
QStringList meaningfulWords(QStringView text);

class WordIndex
{
public:
    struct Match {
        qint64 id = 0;
        int words = 0, inTitle = 0, hints = 0; ///< how many of those asked for
        qint64 worth = 0;
    };

    /// Adds a text or takes the place of the one before; of texts that match alike the one of more worth comes first.
    void set(qint64 id, QStringView title, QStringView text, qint64 worth);
    void remove(qint64 id);
    void clear();
    qsizetype size() const { return m_slots.size(); }

    /// Most words first, then most of them in the title, most worth, most hints, newest. Words that stand in more than
    /// half of many texts say nothing and are not counted; one word of several is no match unless it is in the title;
    /// nor is what matches less than half as well as the best.
    QList<Match> matches(const QStringList &words, const QStringList &hints, int limit) const;

private:
    using Slot = quint32;
    struct Entry {
        qint64 id = 0, worth = 0;
        QList<size_t> words, titleWords;
    };
    const QList<Slot> *listOf(const QHash<size_t, QList<Slot>> &lists, const QString &word) const;

    std::vector<Entry> m_entries;
    QHash<qint64, Slot> m_slots;
    QList<Slot> m_free;
    QHash<size_t, QList<Slot>> m_words, m_titles; ///< by the hash of the word: which texts have it
};
