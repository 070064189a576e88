// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a message or of a part of one: fields, encoded words, parameters, addresses. Pure, any thread.
#pragma once

#include "core/exchange/mailreader.h"

#include <QHash>

struct MailHeaders {
    QHash<QByteArray, QByteArray> fields; ///< by name in lower case; unfolded; the first of each
    QByteArray body;

    static MailHeaders of(const QByteArray &message);
    QString text(const char *name) const;    ///< with encoded words read
    QByteArray plain(const char *name) const ///< "text/plain" of "Text/Plain; charset=x"
    {
        return fields.value(name).split(';').first().trimmed().toLower();
    }
    QString parameter(const char *name, const QByteArray &parameter) const;
    QList<MailAddress> addresses(const char *name) const;
};

/// Bytes in a charset by its name; UTF-8 where nobody knows that name, and one byte a character where it is no UTF-8.
QString decodedText(const QByteArray &bytes, const QByteArray &charset);
QByteArray decodedQuotedPrintable(const QByteArray &text, bool inWord);
