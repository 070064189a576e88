// SPDX-License-Identifier: GPL-3.0-or-later
// Reads address cards of versions 2.1, 3.0 and 4.0, one after the other, whatever is wrong with them: a line that is
// none costs that line, a card without an end is taken as far as it goes; both are noted. Undoes folds (also those
// that cut a character), quoted-printable with its soft line breaks, and character sets that single lines name.
// Keeps no more than one card in memory. One thread at a time.
#pragma once

#include "core/exchange/charset.h"
#include "core/exchange/vcard.h"

#include <QByteArray>
#include <optional>

class QIODevice;

struct VCardWarning {
    enum What { BrokenLine, NoEnd, Outside, TooLong };
    What what = BrokenLine;
    qint64 line = 0; ///< the first one
    qint64 count = 0;
    QString text() const; ///< translated
};

class VCardReader
{
public:
    /// `device` is open for reading, in bytes that hold ASCII (UTF-16 is decoded before), and outlives the reader.
    /// `fallback`: of lines that are not UTF-8 and name no character set.
    explicit VCardReader(QIODevice *device, Charset fallback = Charset::Utf8);

    bool next(VCard *card);                                            ///< false: there is no more
    const QList<VCardWarning> &warnings() const { return m_warnings; } ///< one for each kind; complete at the end
    /// Bytes that were no UTF-8, without those whose character set was named: what detectEncoding() is asked of.
    const QByteArray &undeclared() const { return m_undeclared; }

private:
    struct Head;
    bool readPhysical(QByteArray *line);
    bool readLogical(QByteArray *line, Head *head);
    bool peek(QByteArray *line);
    void keepOn(QByteArray *line, const Head &head);
    QByteArray nested();
    std::optional<VCardProperty> property(const QByteArray &line, const Head &head, int version);
    QString decoded(const QByteArray &bytes, const QByteArray &charset);
    void warn(VCardWarning::What what, qint64 line);

    QIODevice *m_device;
    Charset m_fallback;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    bool m_ended = false;       ///< the device has no more
    bool m_loneReturns = false; ///< lines end with CR alone
    bool m_told = false;        ///< … which is decided by the first piece
    std::optional<QByteArray> m_peeked;
    qint64 m_line = 0;
    bool m_begun = false; ///< BEGIN of the next card was read already
    qint64 m_beginLine = 0;
    QByteArray m_undeclared;
    QList<VCardWarning> m_warnings;
};

/// One line, unfolded and in UTF-8, as vcardLine() writes it. Nothing: it is none.
std::optional<VCardProperty> readVCardLine(const QByteArray &line);
