// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textencoder.h"

#include <algorithm>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

struct EncodeContext {
    TextEncoder *encoder;
    const char16_t *text; // start of the text being converted
    qint64 textOffset;    // its offset in everything encoded so far
};

// ICU calls this for each character the charset lacks.
static void U_CALLCONV onUnencodable(const void *context, UConverterFromUnicodeArgs *args, const UChar *,
                                     int32_t length, UChar32 character, UConverterCallbackReason reason,
                                     UErrorCode *status)
{
    if (reason > UCNV_IRREGULAR)
        return;
    const auto *where = static_cast<const EncodeContext *>(context);
    where->encoder->noteUnencodable(char32_t(character),
                                    qMax<qint64>(0, where->textOffset + (args->source - where->text) - length));
    *status = U_ZERO_ERROR;
    if (where->encoder->policy() == TextEncoder::Missing::Replace) {
        const UChar mark = u'?';
        const UChar *source = &mark;
        ucnv_cbFromUWriteUChars(args, &source, source + 1, 0, status);
    }
}

TextEncoder::TextEncoder(Charset charset, Missing policy) : m_charset(charset), m_policy(policy)
{
    if (charset == Charset::Utf8 || charset == Charset::Utf8Bom)
        return;
    UErrorCode status = U_ZERO_ERROR;
    m_converter = ucnv_open(charsetIcuName(charset), &status);
    Q_ASSERT(m_converter);
}

TextEncoder::~TextEncoder()
{
    if (m_converter)
        ucnv_close(m_converter);
}

void TextEncoder::noteUnencodable(char32_t character, qint64 at)
{
    ++m_unencodableCount;
    const auto known = std::find_if(m_unencodable.begin(), m_unencodable.end(),
                                    [character](const UnencodableCharacter &u) { return u.character == character; });
    if (known != m_unencodable.end())
        ++known->count;
    else if (m_unencodable.size() < 200)
        m_unencodable.push_back({character, 1, at});
}

void TextEncoder::encode(QStringView text, QByteArray &out)
{
    if (!std::exchange(m_started, true)) {
        if (m_charset == Charset::Utf8Bom)
            out += "\xEF\xBB\xBF";
        else if (m_charset >= Charset::Utf16Le && m_charset <= Charset::Utf32Be)
            encodeIcu(u"\xFEFF", false, out);
        m_consumed = 0; // the mark is no part of the text
    }
    if (m_converter)
        encodeIcu(text, false, out);
    else
        encodeUtf8(text, out);
}

void TextEncoder::finish(QByteArray &out)
{
    encode({}, out);
    if (m_converter)
        encodeIcu({}, true, out);
}

void TextEncoder::encodeUtf8(QStringView text, QByteArray &out)
{
    if (text.isValidUtf16()) {
        out += text.toUtf8();
    } else {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            if (text[i].isSurrogate() && !pair) {
                noteUnencodable(text[i].unicode(), m_consumed + i);
                if (m_policy == Missing::Replace)
                    out += '?';
                continue;
            }
            out += text.sliced(i, pair ? 2 : 1).toUtf8();
            i += pair ? 1 : 0;
        }
    }
    m_consumed += text.size();
}

void TextEncoder::encodeIcu(QStringView text, bool last, QByteArray &out)
{
    EncodeContext context{this, text.utf16(), m_consumed};
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setFromUCallBack(m_converter, onUnencodable, &context, nullptr, nullptr, &status);
    const char16_t *source = text.utf16();
    const char16_t *const sourceEnd = source + text.size();
    char buffer[8192];
    do {
        char *target = buffer;
        status = U_ZERO_ERROR;
        ucnv_fromUnicode(m_converter, &target, buffer + std::size(buffer), &source, sourceEnd, nullptr, last, &status);
        out.append(buffer, target - buffer);
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    m_consumed += text.size();
}
