// SPDX-License-Identifier: GPL-3.0-or-later
// A mail message as a file (.eml): RFC 5322 with encoded words (RFC 2047, 2231) and MIME parts. Reads what is there and
// never fails on what is not as it should be. Pure, any thread.
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QList>

struct MailAddress {
    QString name, address;
    bool operator==(const MailAddress &) const = default;
};

struct MailFile {
    QString name, mediaType;
    QByteArray content;
};

struct Mail {
    QString subject, text, id;   ///< `id` without its brackets
    QDateTime when;              ///< invalid: it does not say
    QList<MailAddress> from, to; ///< `to` with those who got a copy
    QList<MailFile> files;
};

/// Error::NotOurs when it does not begin like a message.
Result<Mail> readMail(const QByteArray &file);
