// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encodings.h"

#include "core/exchange/bytepairs.h"
#include "core/exchange/utf8scan.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QSet>
#include <algorithm>
#include <cmath>
#include <optional>

struct EncodingTexts {
    Q_DECLARE_TR_FUNCTIONS(EncodingDetector)
};

// So many bytes beyond ASCII are scored; more cannot change the answer. Validity as UTF-8 is still checked to the end.
static constexpr qint64 scoredBytes = 1024 * 1024;
// After so many well-formed UTF-8 sequences without a fault the file is UTF-8; scoring goes on if a fault comes yet.
static constexpr qint64 surelyUtf8 = 1000;

struct EncodingDetector::State {
    QByteArray head; // the first 64 KB
    qint64 size = 0;
    qint64 highBytes = 0;
    qint64 nulAt[4] = {}; // NUL bytes by position modulo 4
    bool escapes = false; // ISO-2022-JP shift sequences
    uchar previous = 0;

    QByteArray carry;
    qint64 sequences = 0; // well-formed UTF-8 beyond ASCII
    qint64 longSequences = 0;
    qint64 faults = 0;
    QByteArray sequenceSample;

    std::vector<PairScorer> pairs;
    NeighbourCounts neighbours;

    void scan(QByteArrayView piece);
    void checkUtf8(QByteArrayView piece, bool last);
    std::optional<EncodingGuess> byMark() const;
    std::optional<EncodingGuess> byZeros() const;
    double utf8Score() const;
    EncodingGuess byPlausibility();
};

EncodingDetector::EncodingDetector() : m(std::make_unique<State>())
{
    for (const PairModel model : {PairModel::Simplified, PairModel::TraditionalInGb, PairModel::Big5,
                                  PairModel::ShiftJis, PairModel::EucJp, PairModel::EucKr})
        m->pairs.emplace_back(model);
}

EncodingDetector::~EncodingDetector() = default;

void EncodingDetector::feed(QByteArrayView piece)
{
    if (m->head.size() < 65536)
        m->head += piece.first(qMin(piece.size(), 65536 - m->head.size()));
    m->checkUtf8(piece, false);
    m->scan(piece);
    if (m->highBytes <= scoredBytes && (m->faults > 0 || m->sequences < surelyUtf8)) {
        m->neighbours.feed(piece);
        // A run of ASCII tells the double-byte readers nothing, but its first bytes may end a character.
        const char *p = piece.begin();
        const char *const end = piece.end();
        while (p < end) {
            quint64 word;
            const char *run = p;
            while (end - run >= 8 && (memcpy(&word, run, 8), (word & 0x8080808080808080u) != 0))
                run += 8;
            run = qMin(run + 8, end);
            for (PairScorer &scorer : m->pairs)
                scorer.feed(QByteArrayView(p, run));
            p = run;
            const char *const asciiStart = p;
            while (end - p >= 8 && (memcpy(&word, p, 8), (word & 0x8080808080808080u) == 0))
                p += 8;
            if (p > asciiStart) { // 4 bytes end any character that was open; the last one is the next one's neighbour
                for (PairScorer &scorer : m->pairs) {
                    scorer.feed(QByteArrayView(asciiStart, 4));
                    scorer.feed(QByteArrayView(p - 1, 1));
                }
            }
        }
    }
    m->size += piece.size();
}

void EncodingDetector::State::scan(QByteArrayView piece)
{
    const char *p = piece.begin();
    const char *const end = piece.end();
    quint64 word;
    while (p < end) {
        // Eight plain bytes at once: no high bit, no byte below 0x20 but blanks, which hold neither NUL nor escape.
        while (end - p >= 8 && (memcpy(&word, p, 8), (word & 0x8080808080808080u) == 0) &&
               ((word - 0x2020202020202020u) & 0x8080808080808080u) == 0) {
            previous = uchar(p[7]);
            p += 8;
        }
        if (p == end)
            return;
        const uchar b = static_cast<uchar>(*p);
        highBytes += b >= 0x80;
        if (b == 0)
            ++nulAt[(size + (p - piece.begin())) & 3];
        escapes = escapes || (previous == 0x1B && (b == '$' || b == '('));
        previous = b;
        ++p;
    }
}

void EncodingDetector::State::checkUtf8(QByteArrayView piece, bool last)
{
    QByteArray joined;
    if (!carry.isEmpty()) {
        joined = carry;
        joined += piece;
        carry.clear();
        piece = joined;
    }
    const char *p = piece.begin();
    const char *const end = piece.end();
    quint64 word;
    while (p < end) {
        while (end - p >= 8 && (memcpy(&word, p, 8), (word & 0x8080808080808080u) == 0))
            p += 8;
        if (p == end)
            return;
        if (static_cast<uchar>(*p) < 0x80) {
            ++p;
            continue;
        }
        if (const int length = utf8SequenceAt(p, end)) {
            ++sequences;
            longSequences += length > 2;
            if (sequenceSample.size() < 64)
                sequenceSample.append(p, length);
            p += length;
            continue;
        }
        const Utf8Fault fault = utf8FaultAt(p, end);
        if (fault.truncated && !last) {
            carry.append(p, end - p);
            return;
        }
        ++faults;
        p += fault.length;
    }
}

std::optional<EncodingGuess> EncodingDetector::State::byMark() const
{
    struct Mark {
        QByteArrayView bytes;
        Charset charset;
    };
    static const Mark marks[] = {
        {QByteArrayView("\xEF\xBB\xBF", 3), Charset::Utf8Bom},
        {QByteArrayView("\xFF\xFE\0\0", 4), Charset::Utf32Le},
        {QByteArrayView("\0\0\xFE\xFF", 4), Charset::Utf32Be},
        {QByteArrayView("\xFF\xFE", 2), Charset::Utf16Le},
        {QByteArrayView("\xFE\xFF", 2), Charset::Utf16Be},
        {QByteArrayView("\x84\x31\x95\x33", 4), Charset::Gb18030},
    };
    for (const Mark &mark : marks) {
        if (head.startsWith(mark.bytes)) {
            const QString name =
                mark.charset == Charset::Utf8Bom ? charsetName(Charset::Utf8) : charsetName(mark.charset);
            return EncodingGuess{
                mark.charset, true, 1.0, EncodingTexts::tr("The file starts with the mark of %1.").arg(name), {}};
        }
    }
    return std::nullopt;
}

// The share of code units that make sense as text when the head is read as UTF-16.
static double utf16Sense(QByteArrayView head, bool bigEndian)
{
    qint64 good = 0;
    qint64 all = 0;
    char16_t before = 0;
    for (qsizetype i = 0; i + 1 < head.size(); i += 2, ++all) {
        const uchar a = static_cast<uchar>(head[i]);
        const uchar b = static_cast<uchar>(head[i + 1]);
        const char16_t c = bigEndian ? char16_t(a << 8 | b) : char16_t(b << 8 | a);
        const bool pair = QChar::isHighSurrogate(before) && QChar::isLowSurrogate(c);
        const bool control = c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r';
        const bool rare = (c >= 0x0600 && c < 0x0E00) || (c >= 0x0E80 && c < 0x1E00) || (c >= 0x2C00 && c < 0x2E80) ||
                          (c >= 0xA000 && c < 0xAC00);
        good += pair || (!control && !rare && !QChar::isSurrogate(c) && QChar(c).isPrint()) || c == u'\t' ||
                c == u'\n' || c == u'\r';
        good += pair; // the first half counted as bad
        before = c;
    }
    return all > 0 ? double(good) / double(all) : 0;
}

// Where NUL bytes stand gives UTF-16 and UTF-32 away: every list has digits, delimiters and line ends.
std::optional<EncodingGuess> EncodingDetector::State::byZeros() const
{
    const qint64 total = nulAt[0] + nulAt[1] + nulAt[2] + nulAt[3];
    if (total == 0 || size < 4)
        return std::nullopt;
    const double quarter = size / 4.0;
    const auto share = [&](int i) { return nulAt[i] / quarter; };
    const auto guess = [&](Charset charset, double confidence) {
        return EncodingGuess{charset,
                             false,
                             confidence,
                             EncodingTexts::tr("Zero bytes stand where %1 has them.").arg(charsetName(charset)),
                             {}};
    };
    if (size % 4 == 0 && share(2) > 0.95 && share(3) > 0.95 && share(0) < 0.1)
        return guess(Charset::Utf32Le, 0.99);
    if (size % 4 == 0 && share(0) > 0.95 && share(1) > 0.95 && share(3) < 0.1)
        return guess(Charset::Utf32Be, 0.99);
    const double even = (share(0) + share(2)) / 2;
    const double odd = (share(1) + share(3)) / 2;
    const bool bigEndian = even > odd;
    const double more = qMax(even, odd);
    const double less = qMin(even, odd);
    const double sense = utf16Sense(head, bigEndian);
    const Charset utf16 = bigEndian ? Charset::Utf16Be : Charset::Utf16Le;
    if (more > 0.4 && less < 0.02 && sense > 0.9)
        return guess(utf16, 0.99);
    // Chinese or Korean in UTF-16: zeros only beside delimiters and digits, here and there a character ending in 00.
    // Zeros strewn over 8-bit text would make nonsense of its UTF-16 reading, or leave UTF-8 well-formed.
    if (more > 0.03 && less < more * 0.7 && (more > 0.3 || highBytes > size / 16) && faults > 0 && sense > 0.98)
        return guess(utf16, 0.95);
    return std::nullopt;
}

// How plausible the well-formed sequences are as text. Few short ones could be two bytes of anything.
double EncodingDetector::State::utf8Score() const
{
    const QString sample = QString::fromUtf8(sequenceSample);
    QSet<int> alphabets; // Latin, or blocks of 256: Greek, Cyrillic, Hebrew, Arabic … A few characters share one
    for (const QChar c : sample) {
        if (c.unicode() < 0x0800 && c.isLetter())
            alphabets.insert(c.unicode() < 0x0250 ? 0 : c.unicode() >> 8);
    }
    double each = 0;
    for (const QChar c : sample) {
        bool known = c.unicode() >= 0x2000 || (c.unicode() >= 0xA0 && c.unicode() < 0xC0) || c.unicode() >= 0x0370;
        for (const AlphabetModel &model : alphabetModels())
            known = known || (model.latin && c.isLetter() && QStringView(model.letters).contains(c.toLower()));
        each += known && alphabets.size() <= 1 ? -6 : -12;
    }
    const double average = sample.isEmpty() ? 0 : each / double(sample.size());
    return 5 + average * double(sequences) - 18.0 * double(faults);
}

EncodingGuess EncodingDetector::State::byPlausibility()
{
    std::vector<EncodingCandidate> all;
    const auto offer = [&all](Charset charset, double score) {
        const auto same =
            std::find_if(all.begin(), all.end(), [charset](const auto &c) { return c.charset == charset; });
        if (same == all.end())
            all.push_back({charset, score});
        else
            same->score = qMax(same->score, score);
    };
    for (PairScorer &scorer : pairs) {
        scorer.finish();
        const double score = scorer.score();
        switch (scorer.model()) {
        case PairModel::Simplified:
            offer(Charset::Gb18030, score - 1);
            break;
        case PairModel::TraditionalInGb:
            offer(Charset::Gb18030, score - 4);
            break;
        case PairModel::Big5:
            offer(scorer.hongKongOnly() > 0 ? Charset::Big5Hkscs : Charset::Big5, score - 1);
            break;
        case PairModel::ShiftJis:
            offer(Charset::ShiftJis, score - 1);
            break;
        case PairModel::EucJp:
            offer(Charset::EucJp, score - 2.5);
            break;
        case PairModel::EucKr:
            offer(Charset::EucKr, score - 1.5);
            break;
        }
    }
    for (const AlphabetModel &model : alphabetModels())
        offer(model.charset, neighbours.score(model));
    if (sequences > 0)
        offer(Charset::Utf8, utf8Score());
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.score > b.score; });

    EncodingGuess guess;
    guess.charset = all[0].charset;
    guess.confidence = 1 / (1 + std::exp(-(all[0].score - all[1].score) / 2));
    const double perByte = all[0].score / double(qMax<qint64>(1, qMin(highBytes, scoredBytes)));
    if (perByte < -9)
        guess.confidence = qMin(guess.confidence, 0.2); // the best of many bad readings
    guess.reason = EncodingTexts::tr("%n bytes beyond ASCII read best as %1.", nullptr,
                                     int(qMin<qint64>(highBytes, std::numeric_limits<int>::max())))
                       .arg(charsetDisplayName(guess.charset));
    guess.candidates = std::move(all);
    return guess;
}

EncodingGuess EncodingDetector::finish()
{
    m->checkUtf8({}, true);
    if (auto guess = m->byMark())
        return *guess;
    if (auto guess = m->byZeros())
        return *guess;
    if (m->highBytes == 0) {
        if (m->escapes)
            return {Charset::Iso2022Jp,
                    false,
                    0.95,
                    EncodingTexts::tr("The file has the shift sequences of ISO-2022-JP."),
                    {}};
        return {Charset::Utf8, false, 1.0, EncodingTexts::tr("The file has no characters beyond ASCII."), {}};
    }
    if (m->faults == 0 && (m->longSequences > 0 || m->sequences > 8)) {
        return {
            Charset::Utf8, false, 0.99, EncodingTexts::tr("All characters beyond ASCII are well-formed UTF-8."), {}};
    }
    if (m->faults > 0 && m->sequences > 20 * m->faults) {
        return {Charset::Utf8,
                false,
                0.9,
                EncodingTexts::tr("The text is UTF-8 with %n broken places.", nullptr,
                                  int(qMin<qint64>(m->faults, std::numeric_limits<int>::max()))),
                {}};
    }
    return m->byPlausibility();
}

EncodingGuess detectEncoding(QByteArrayView bytes)
{
    EncodingDetector detector;
    detector.feed(bytes);
    return detector.finish();
}

EncodingGuess detectEncoding(QIODevice &device)
{
    EncodingDetector detector;
    while (true) {
        const QByteArray piece = device.read(1024 * 1024);
        if (piece.isEmpty())
            return detector.finish();
        detector.feed(piece);
    }
}
