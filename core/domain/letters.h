// SPDX-License-Identifier: GPL-3.0-or-later
// What is written to a customer on an occasion: to which address, in which language, from which text. Pure, any thread.
#pragma once

#include "core/domain/care.h"
#include "core/domain/texts.h"

struct Letter {
    CareEntry entry; ///< with a key when it answers an occasion; its contact is the one who gets it
    Id service = 0;  ///< about that service record
    QString email, phone, language;
    Id textTemplate = 0; ///< 0: there is no text for it
    FilledText text;
};

struct LetterWish {
    QString purpose = QString::fromLatin1(TextTemplate::care);
    QString channel;     ///< TextTemplate::email or message
    Id textTemplate = 0; ///< 0: the best one for each
    QString ownLanguage; ///< of the program, for contacts of whom nothing is known
    QString me;          ///< who writes
    QDate today;
};

/// One for each entry whose contact is still there, in their order.
QList<Letter> lettersFor(const QList<CareEntry> &entries, const LetterWish &wish, const CrmSchema &schema, Facts &file);
/// To the person of a service record, else to its customer; none: it has neither.
std::optional<Letter> letterAbout(Id serviceRecord, const LetterWish &wish, const CrmSchema &schema, Facts &file);

/// What stands on the timeline when it was sent or said: done now, of the type "email", "message", "call" or "note".
Record letterActivity(const CrmSchema &schema, const Letter &letter, const QString &type, const QString &subject,
                      const QString &body, const QDateTime &now);
