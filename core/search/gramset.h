// SPDX-License-Identifier: GPL-3.0-or-later
// Collects the tokens of one record: writes each the first time it is added. See grams.h for what tokens look like.
#pragma once

#include <QByteArray>
#include <QVarLengthArray>

class GramSet
{
public:
    GramSet();

    void addLatin(const char *letters, int count); // 1 to 3 characters out of a-z and 0-9
    void addLatinStart(const char *letters, int count);
    void addWide(char32_t c);
    void addWide(char32_t first, char32_t second);
    void addWideStart(char32_t c) { addWide(U'\0', c); } // nothing is the character before the title

    QByteArray take(); // the tokens separated by blanks; the set is used up

private:
    quint64 &slotOf(quint64 token);
    bool insert(quint64 token);
    void grow();
    char *room();

    QVarLengthArray<quint64, 512> m_slots; // open addressing; 0 is free
    qsizetype m_count = 0;
    QByteArray m_out;
    qsizetype m_size = 0;
};

// The token of one or two characters that are not Latin, as GramSet writes it.
QByteArray wideToken(char32_t c);
