// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bytepairs.h"

#include <QHash>
#include <QString>
#include <cmath>
#include <unicode/ucnv.h>

// Costs in 1/100 nat, so that a table of all pairs stays small.
static constexpr int invalidCost = -1800;
static constexpr int asciiTrailBonus = 420; // the single-byte reading pays that much for the letter; be even with it
static constexpr int leads = 126;           // 0x81 to 0xFE
static constexpr int trails = 191;          // 0x40 to 0xFE

static bool isPunctuation(char16_t c)
{
    return QStringView(u"，。、（）：；“”《》·—…！？　－「」・ー〜～／【】％＋").contains(QChar(c));
}

static bool isHanCharacter(char16_t c)
{
    return c >= 0x4E00 && c <= 0x9FFF;
}

struct PairKnowledge {
    const char *icuName;
    const char16_t *common;
    bool kanaCommon;
};

static PairKnowledge knowledgeOf(PairModel model)
{
    switch (model) {
    case PairModel::Simplified:
        return {"gb18030", commonSimplified, false};
    case PairModel::TraditionalInGb:
        return {"gb18030", commonTraditional, false};
    case PairModel::Big5:
        return {"ibm-1375_P100-2008", commonTraditional, false};
    case PairModel::ShiftJis:
        return {"ibm-943_P15A-2003", commonJapanese, true};
    case PairModel::EucJp:
        return {"euc-jp-2007", commonJapanese, true};
    case PairModel::EucKr:
        return {"windows-949-2000", commonKorean, false};
    }
    Q_UNREACHABLE();
}

// The standards order their characters into a frequent first level and a rare second one; that is what the ranges say.
static int costByPlace(PairModel model, uchar lead, uchar trail, char16_t c)
{
    if (isPunctuation(c))
        return -800;
    const int code = lead << 8 | trail;
    switch (model) {
    case PairModel::Simplified:
    case PairModel::TraditionalInGb:
        if (trail >= 0xA1 && lead >= 0xB0 && lead <= 0xD7)
            return model == PairModel::Simplified ? -950 : -1000;
        if (model == PairModel::TraditionalInGb && isHanCharacter(c) && (lead < 0xA1 || trail < 0xA1))
            return -1200;
        if (trail >= 0xA1 && lead >= 0xD8 && lead <= 0xF7)
            return -1200;
        return lead == 0xA3 ? -1000 : lead >= 0xA1 && lead <= 0xA9 && trail >= 0xA1 ? -1250 : -1600;
    case PairModel::Big5:
        if (code >= 0xA440 && code <= 0xC67E)
            return -970;
        if (code >= 0xC940 && code <= 0xF9D5)
            return -1350;
        return code >= 0xA140 && code <= 0xA3FE ? -1250 : -1600;
    case PairModel::ShiftJis:
        if (code >= 0x889F && code <= 0x9872)
            return -1030;
        return code < 0x889F ? (lead == 0x82 ? -1000 : -1200) : -1400;
    case PairModel::EucJp:
        if (code >= 0xB0A1 && code <= 0xCFD3)
            return -1030;
        return code < 0xB0A1 ? (lead == 0xA3 ? -1000 : -1200) : -1400;
    case PairModel::EucKr:
        if (trail >= 0xA1 && lead >= 0xB0 && lead <= 0xC8)
            return -960;
        return c >= 0xAC00 && c <= 0xD7A3 ? -1440 : isHanCharacter(c) ? -1380 : -1250;
    }
    Q_UNREACHABLE();
}

static std::vector<qint16> buildTable(PairModel model)
{
    const PairKnowledge knowledge = knowledgeOf(model);
    QHash<char16_t, int> known;
    const QStringView common(knowledge.common);
    for (qsizetype i = 0; i < common.size(); ++i)
        known.insert(common[i].unicode(), i < 300 ? -660 : -730);
    if (knowledge.kanaCommon) {
        for (const QStringView kana : {QStringView(hiragana), QStringView(katakana)}) {
            for (qsizetype i = 0; i < kana.size(); ++i)
                known.insert(kana[i].unicode(), -420 - 4 * int(i));
        }
    }
    std::vector<qint16> table(leads * trails, qint16(invalidCost));
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(knowledge.icuName, &status);
    Q_ASSERT(converter);
    for (int lead = 0x81; lead <= 0xFE; ++lead) {
        for (int trail = 0x40; trail <= 0xFE; ++trail) {
            const char bytes[] = {char(lead), char(trail)};
            char16_t text[4] = {};
            status = U_ZERO_ERROR;
            const int length = ucnv_toUChars(converter, text, 4, bytes, 2, &status);
            const bool one = length == 1 || (length == 2 && QChar::isHighSurrogate(text[0]));
            const char16_t c = text[0];
            if (U_FAILURE(status) || !one || c == 0xFFFD || c == 0x1A || (c >= 0xE000 && c <= 0xF8FF))
                continue;
            int cost = known.value(c, 0);
            if (cost == 0)
                cost = costByPlace(model, uchar(lead), uchar(trail), c);
            if (trail < 0x80)
                cost += asciiTrailBonus;
            table[size_t((lead - 0x81) * trails + trail - 0x40)] = qint16(cost);
        }
    }
    ucnv_close(converter);
    return table;
}

static const std::vector<qint16> &tableOf(PairModel model)
{
    static const std::vector<qint16> simplified = buildTable(PairModel::Simplified);
    static const std::vector<qint16> traditional = buildTable(PairModel::TraditionalInGb);
    static const std::vector<qint16> big5 = buildTable(PairModel::Big5);
    static const std::vector<qint16> shiftJis = buildTable(PairModel::ShiftJis);
    static const std::vector<qint16> eucJp = buildTable(PairModel::EucJp);
    static const std::vector<qint16> eucKr = buildTable(PairModel::EucKr);
    switch (model) {
    case PairModel::Simplified:
        return simplified;
    case PairModel::TraditionalInGb:
        return traditional;
    case PairModel::Big5:
        return big5;
    case PairModel::ShiftJis:
        return shiftJis;
    case PairModel::EucJp:
        return eucJp;
    case PairModel::EucKr:
        return eucKr;
    }
    Q_UNREACHABLE();
}

PairScorer::PairScorer(PairModel model) : m_model(model), m_table(tableOf(model)) {}

void PairScorer::fail()
{
    m_score += invalidCost / 100.0;
    ++m_invalid;
    m_pendingSize = 0;
}

void PairScorer::feed(QByteArrayView piece)
{
    const bool gb = m_model == PairModel::Simplified || m_model == PairModel::TraditionalInGb;
    for (const char ch : piece) {
        const uchar b = static_cast<uchar>(ch);
        if (m_pendingSize == 0) {
            if (b < 0x80) {
                m_inHalfKana = false;
                m_afterLetter = (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
                continue;
            }
            if (m_model == PairModel::ShiftJis && b >= 0xA1 && b <= 0xDF) {
                m_score += m_inHalfKana ? -5.5 : -8.5; // half-width kana come in runs
                m_inHalfKana = true;
                continue;
            }
            m_inHalfKana = false;
            if (b == 0x80 || b == 0xFF || (m_model == PairModel::ShiftJis && (b == 0xA0 || b > 0xFC))) {
                fail();
                continue;
            }
            m_pending[m_pendingSize++] = b;
            if (std::exchange(m_afterLetter, false))
                m_score -= 2.5; // ideographs seldom touch Latin letters; accented letters do
            continue;
        }
        const uchar lead = m_pending[0];
        if (gb && m_pendingSize >= 1 && (m_pendingSize > 1 || (b >= 0x30 && b <= 0x39))) {
            const bool fits = m_pendingSize == 2 ? b >= 0x81 && b <= 0xFE : b >= 0x30 && b <= 0x39;
            if (!fits) {
                fail();
                continue;
            }
            m_pending[m_pendingSize++] = b;
            if (m_pendingSize == 4) {
                m_score -= 16 - 2 * asciiTrailBonus / 100.0;
                m_pendingSize = 0;
            }
            continue;
        }
        if (m_model == PairModel::EucJp && lead == 0x8E && m_pendingSize == 1) {
            m_pendingSize = 0;
            if (b >= 0xA1 && b <= 0xDF)
                m_score -= 9;
            else
                fail();
            continue;
        }
        if (m_model == PairModel::EucJp && lead == 0x8F) { // three bytes: JIS X 0212
            if (b < 0xA1 || b == 0xFF) {
                fail();
            } else if (m_pendingSize == 2) {
                m_score -= 15;
                m_pendingSize = 0;
            } else {
                m_pending[m_pendingSize++] = b;
            }
            continue;
        }
        const int cost = b >= 0x40 && b != 0xFF ? m_table[size_t((lead - 0x81) * trails + b - 0x40)] : invalidCost;
        if (cost == invalidCost) {
            fail();
            if (b >= 0x81 && b != 0xFF)
                m_pending[m_pendingSize++] = b; // the second byte may start a character
            continue;
        }
        m_score += cost / 100.0;
        m_pendingSize = 0;
        if (m_model == PairModel::Big5 &&
            (lead < 0xA1 || (lead == 0xF9 && b >= 0xFF) || lead > 0xF9 || (lead >= 0xC7 && lead <= 0xC8)))
            ++m_hongKong;
    }
}

void PairScorer::finish()
{
    if (m_pendingSize > 0)
        fail();
}

NeighbourCounts::NeighbourCounts() : m_counts(std::make_unique<std::array<quint32, 65536>>())
{
    m_counts->fill(0);
}

void NeighbourCounts::feed(QByteArrayView piece)
{
    for (const char ch : piece) {
        const uchar b = static_cast<uchar>(ch);
        const quint16 pair = quint16(m_previous << 8 | b);
        if ((b | m_previous) >= 0x80 && (*m_counts)[pair]++ == 0)
            m_seen.push_back(pair);
        m_previous = b;
    }
}

enum class ByteClass : quint8 { Other, AsciiLetter, Letter, Mark, Sign, Undefined };

struct ByteReading {
    std::array<char16_t, 256> character{};
    std::array<ByteClass, 256> classes{};
    std::array<double, 256> cost{};
};

static ByteReading readingOf(const AlphabetModel &model)
{
    ByteReading reading;
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(charsetIcuName(model.charset), &status);
    Q_ASSERT(converter);
    const QStringView letters(model.letters);
    double sum = 0;
    for (qsizetype i = 0; i < letters.size(); ++i)
        sum += std::exp(-double(i) / model.scale);
    for (int b = 0; b < 256; ++b) {
        const char byte = char(b);
        char16_t text[4] = {};
        status = U_ZERO_ERROR;
        const int length = ucnv_toUChars(converter, text, 4, &byte, 1, &status);
        const QChar c(length == 1 && U_SUCCESS(status) ? text[0] : u'\xFFFD');
        const auto at = size_t(b);
        reading.character[at] = c.unicode();
        if (b < 0x80) {
            reading.classes[at] = c.isLetter() ? ByteClass::AsciiLetter : ByteClass::Other;
            continue;
        }
        qsizetype rank = letters.indexOf(c);
        const bool upper = rank < 0 && c.isUpper();
        if (upper)
            rank = letters.indexOf(c.toLower());
        const qsizetype sign = QStringView(u"’“”–—…«»€°®™©§·£•„‘\u00A0½²¿¡№").indexOf(c);
        if (c == QChar(0xFFFD) || (c.unicode() >= 0x80 && c.unicode() < 0xA0)) {
            reading.classes[at] = ByteClass::Undefined;
            reading.cost[at] = -16;
        } else if (rank >= 0) {
            reading.classes[at] = c.isMark() ? ByteClass::Mark : ByteClass::Letter;
            reading.cost[at] = -double(rank) / model.scale - std::log(sum) - (upper ? 2.5 : 0);
        } else if (sign >= 0) {
            reading.classes[at] = ByteClass::Sign;
            reading.cost[at] = (model.latin ? -2.5 : -5) - 0.1 * double(sign);
        } else {
            reading.classes[at] = c.isLetter() ? ByteClass::Letter : c.isMark() ? ByteClass::Mark : ByteClass::Sign;
            reading.cost[at] = -9.5;
        }
        if (model.latin)
            reading.cost[at] -= 2.5; // most letters of such text are ASCII
    }
    ucnv_close(converter);
    return reading;
}

// What two neighbours say together: words do not mix scripts, capitals do not follow small letters, signs such as ³ or
// ¹ do not stand inside words.
static double neighbourCost(const ByteReading &reading, bool latin, uchar left, uchar right)
{
    const ByteClass l = reading.classes[left];
    const ByteClass r = reading.classes[right];
    const bool leftHigh = left >= 0x80;
    const bool rightHigh = right >= 0x80;
    const auto isLetter = [](ByteClass c) { return c == ByteClass::Letter || c == ByteClass::AsciiLetter; };
    const QChar leftChar(reading.character[left]);
    const QChar rightChar(reading.character[right]);
    double cost = 0;
    if (rightHigh && r == ByteClass::Mark)
        return l == ByteClass::Letter || l == ByteClass::Mark || (latin && l == ByteClass::AsciiLetter) ? 0 : -6;
    if (isLetter(l) && isLetter(r)) {
        if (!latin && leftHigh != rightHigh)
            cost -= 5;
        if (leftChar.isLower() && rightChar.isUpper())
            cost -= 4;
        if (latin && leftHigh && rightHigh)
            cost -= 2.5;
    } else if (!latin && (l == ByteClass::Letter || r == ByteClass::Letter)) {
        cost -= 1.5; // the edge of a word
    }
    static constexpr QStringView inWords(u"’‘·-");
    if (rightHigh && r == ByteClass::Sign && isLetter(l) && !inWords.contains(rightChar))
        cost -= 1.5;
    if (leftHigh && l == ByteClass::Sign && isLetter(r) && !QStringView(u"’‘·«“„¿¡\u00A0").contains(leftChar))
        cost -= 2.5;
    return cost;
}

double NeighbourCounts::score(const AlphabetModel &model) const
{
    const ByteReading reading = readingOf(model);
    double score = model.prior;
    for (const quint16 pair : m_seen) {
        const uchar left = uchar(pair >> 8), right = uchar(pair);
        score += (*m_counts)[pair] * (reading.cost[right] + neighbourCost(reading, model.latin, left, right));
    }
    return score;
}
