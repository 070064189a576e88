// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where text becomes bytes of a chosen charset: a streaming encoder.
// Counts every character the charset lacks; replaces them by '?' only when told to, else leaves them out and says
// failed().
#pragma once

#include "core/exchange/charset.h"

#include <QByteArray>
#include <vector>

struct UConverter;

struct UnencodableCharacter {
    char32_t character = 0;
    qint64 count = 0;
    qint64 firstAt = 0; // in UTF-16 units from the start of the text
};

class TextEncoder
{
public:
    enum class Missing { Report, Replace };

    explicit TextEncoder(Charset charset, Missing policy = Missing::Report);
    ~TextEncoder();
    Q_DISABLE_COPY_MOVE(TextEncoder)

    // Appends the encoded text; the first call writes the charset's byte order mark, if it has one.
    // A surrogate pair must not be split between calls.
    void encode(QStringView text, QByteArray &out);
    // Ends shift sequences (ISO-2022-JP).
    void finish(QByteArray &out);

    // The output is unusable: characters are missing and the policy was to report them.
    bool failed() const { return m_policy == Missing::Report && m_unencodableCount > 0; }
    qint64 unencodableCount() const { return m_unencodableCount; }
    // The distinct characters, in order of appearance (at most 200).
    const std::vector<UnencodableCharacter> &unencodable() const { return m_unencodable; }

    Missing policy() const { return m_policy; }
    void noteUnencodable(char32_t character, qint64 at);

private:
    void encodeUtf8(QStringView text, QByteArray &out);
    void encodeIcu(QStringView text, bool last, QByteArray &out);

    Charset m_charset;
    Missing m_policy;
    UConverter *m_converter = nullptr;
    bool m_started = false;
    qint64 m_consumed = 0;
    qint64 m_unencodableCount = 0;
    std::vector<UnencodableCharacter> m_unencodable;
};
