// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textdecoder.h"

#include "core/exchange/utf8scan.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

static constexpr auto replacement = "\xEF\xBF\xBD"; // U+FFFD

struct DecodeContext {
    TextDecoder *decoder;
    const char *piece;  // start of the piece being converted
    qint64 pieceOffset; // its offset in the whole input
};

// ICU calls this for each sequence it cannot decode; we count it and put U+FFFD in its place.
static void U_CALLCONV onUndecodable(const void *context, UConverterToUnicodeArgs *args, const char *, int32_t length,
                                     UConverterCallbackReason reason, UErrorCode *status)
{
    if (reason > UCNV_IRREGULAR)
        return; // reset, close, clone
    const auto *where = static_cast<const DecodeContext *>(context);
    where->decoder->noteError(qMax<qint64>(0, where->pieceOffset + (args->source - where->piece) - length));
    *status = U_ZERO_ERROR;
    const UChar mark = 0xFFFD;
    ucnv_cbToUWriteUChars(args, &mark, 1, 0, status);
}

TextDecoder::TextDecoder(Charset charset) : m_charset(charset)
{
    if (charset == Charset::Utf8 || charset == Charset::Utf8Bom)
        return;
    UErrorCode status = U_ZERO_ERROR;
    m_converter = ucnv_open(charsetIcuName(charset), &status);
    Q_ASSERT(m_converter); // every name in the list is a converter of ICU's standard data
}

TextDecoder::~TextDecoder()
{
    if (m_converter)
        ucnv_close(m_converter);
}

void TextDecoder::noteError(qint64 position)
{
    ++m_errorCount;
    if (m_errorPositions.size() < 100)
        m_errorPositions.push_back(position);
}

void TextDecoder::decode(QByteArrayView piece, QByteArray &out)
{
    const qsizetype from = out.size();
    if (m_converter)
        decodeIcu(piece, false, out);
    else
        decodeUtf8(piece, false, out);
    if (!m_started)
        stripMark(out, from, false);
}

void TextDecoder::finish(QByteArray &out)
{
    const qsizetype from = out.size();
    if (m_converter) {
        decodeIcu({}, true, out);
        if (m_highSurrogate)
            out += replacement;
        m_highSurrogate = 0;
    } else {
        decodeUtf8({}, true, out);
    }
    if (!m_started)
        stripMark(out, from, true);
}

void TextDecoder::stripMark(QByteArray &out, qsizetype from, bool last)
{
    m_start += QByteArrayView(out).sliced(from);
    out.truncate(from);
    if (m_start.size() < 3 && !last)
        return;
    if (m_start.startsWith("\xEF\xBB\xBF"))
        m_start.remove(0, 3);
    out += m_start;
    m_start.clear();
    m_started = true;
}

void TextDecoder::decodeUtf8(QByteArrayView piece, bool last, QByteArray &out)
{
    QByteArray joined;
    const qint64 carried = m_carry.size();
    if (carried > 0) {
        joined = m_carry;
        joined += piece;
        piece = joined;
        m_carry.clear();
    }
    const qint64 base = m_consumed - carried;
    m_consumed += piece.size() - carried;
    const char *p = piece.begin();
    const char *const end = piece.end();
    while (p < end) {
        const char *bad = skipValidUtf8(p, end);
        out.append(p, bad - p);
        p = bad;
        if (p == end)
            return;
        const Utf8Fault fault = utf8FaultAt(p, end);
        if (fault.truncated && !last) {
            m_carry.append(p, end - p);
            return;
        }
        noteError(base + (p - piece.begin()));
        out += replacement;
        p += fault.length;
    }
}

void TextDecoder::decodeIcu(QByteArrayView piece, bool last, QByteArray &out)
{
    DecodeContext context{this, piece.data(), m_consumed};
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(m_converter, onUndecodable, &context, nullptr, nullptr, &status);
    const char *source = piece.data();
    const char *const sourceEnd = source + piece.size();
    char16_t buffer[8192];
    do {
        char16_t *target = buffer;
        status = U_ZERO_ERROR;
        ucnv_toUnicode(m_converter, &target, buffer + std::size(buffer), &source, sourceEnd, nullptr, last, &status);
        appendUtf16(buffer, target - buffer, out);
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    m_consumed += piece.size();
}

void TextDecoder::appendUtf16(const char16_t *text, qsizetype size, QByteArray &out)
{
    const qsizetype before = out.size();
    out.resize(before + 3 * (size + 1));
    char *to = out.data() + before;
    for (qsizetype i = 0; i < size; ++i) {
        const char16_t c = text[i];
        if (m_highSurrogate) {
            const char16_t high = std::exchange(m_highSurrogate, u'\0');
            if (QChar::isLowSurrogate(c)) {
                to = writeUtf8(QChar::surrogateToUcs4(high, c), to);
                continue;
            }
            to = writeUtf8(0xFFFD, to);
        }
        if (QChar::isHighSurrogate(c))
            m_highSurrogate = c;
        else
            to = writeUtf8(QChar::isLowSurrogate(c) ? 0xFFFD : c, to);
    }
    out.resize(to - out.constData());
}

DecodingDevice::DecodingDevice(QIODevice *source, Charset charset) : m_source(source), m_decoder(charset)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool DecodingDevice::atEnd() const
{
    return m_finished && m_used == m_ready.size();
}

qint64 DecodingDevice::bytesAvailable() const
{
    return m_ready.size() - m_used + QIODevice::bytesAvailable();
}

qint64 DecodingDevice::readData(char *data, qint64 maxSize)
{
    while (m_used == m_ready.size() && !m_finished) {
        m_ready.resize(0);
        m_used = 0;
        const QByteArray piece = m_source->read(256 * 1024);
        if (piece.isEmpty()) {
            m_decoder.finish(m_ready);
            m_finished = true;
        } else {
            m_decoder.decode(piece, m_ready);
        }
    }
    const qint64 count = qMin<qint64>(maxSize, m_ready.size() - m_used);
    if (count == 0)
        return m_finished ? -1 : 0;
    memcpy(data, m_ready.constData() + m_used, size_t(count));
    m_used += count;
    return count;
}

QByteArray decodeAll(QByteArrayView bytes, Charset charset, qint64 *errorCount)
{
    TextDecoder decoder(charset);
    QByteArray out;
    out.reserve(bytes.size() + bytes.size() / 2);
    decoder.decode(bytes, out);
    decoder.finish(out);
    if (errorCount)
        *errorCount = decoder.errorCount();
    return out;
}
