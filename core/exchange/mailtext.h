// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts for the mail program of the system: a mailto: address for a short one, else a message as a file that such
// programs open for editing. Pure, any thread.
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

struct MailDraft {
    QString to;     ///< an address
    QString toName; ///< may be empty
    QString subject, body;
};

/// RFC 6068. Empty when it would be longer than every system takes (2,000 characters): then mailFile() it is.
QUrl mailtoUrl(const MailDraft &draft);

/// A message after RFC 5322 that was not sent (X-Unsent: 1): MIME text in UTF-8, its lines ended by CR LF and no longer
/// than 76 characters, the headers folded and encoded after RFC 2047. Without a sender and a date: who sends it says
/// them.
QByteArray mailFile(const MailDraft &draft);
