// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where foreign bytes become UTF-8: a streaming decoder, and a device that decodes another device on the
// fly. Never stops and never drops a byte silently: what cannot be decoded becomes U+FFFD and is counted with its
// position.
#pragma once

#include "core/exchange/charset.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>
#include <memory>
#include <vector>

struct UConverter;

class TextDecoder
{
public:
    explicit TextDecoder(Charset charset);
    ~TextDecoder();
    Q_DISABLE_COPY_MOVE(TextDecoder)

    // Decodes the next piece, cut anywhere, and appends UTF-8 to `out`. A byte order mark at the start is removed.
    void decode(QByteArrayView piece, QByteArray &out);
    // Call at the end of the input: reports a character cut off there.
    void finish(QByteArray &out);

    // Undecodable sequences so far, and the byte offsets in the input of the first of them (at most 100).
    qint64 errorCount() const { return m_errorCount; }
    const std::vector<qint64> &errorPositions() const { return m_errorPositions; }
    qint64 bytesDecoded() const { return m_consumed; }

    void noteError(qint64 position);

private:
    void decodeUtf8(QByteArrayView piece, bool last, QByteArray &out);
    void decodeIcu(QByteArrayView piece, bool last, QByteArray &out);
    void appendUtf16(const char16_t *text, qsizetype size, QByteArray &out);
    void stripMark(QByteArray &out, qsizetype from, bool last);

    Charset m_charset;
    UConverter *m_converter = nullptr;
    QByteArray m_carry; // start of a UTF-8 sequence cut off by the end of a piece
    QByteArray m_start; // the first bytes of output, until it is clear whether they are a mark
    bool m_started = false;
    char16_t m_highSurrogate = 0;
    qint64 m_consumed = 0;
    qint64 m_errorCount = 0;
    std::vector<qint64> m_errorPositions;
};

// Reads `source` (open, not owned, must outlive this) as UTF-8. Sequential.
class DecodingDevice : public QIODevice
{
public:
    DecodingDevice(QIODevice *source, Charset charset);
    const TextDecoder &decoder() const { return m_decoder; }
    bool atEnd() const override;
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice *m_source;
    TextDecoder m_decoder;
    QByteArray m_ready;
    qsizetype m_used = 0;
    bool m_finished = false;
};

// Decodes a whole text at once.
QByteArray decodeAll(QByteArrayView bytes, Charset charset, qint64 *errorCount = nullptr);
