// SPDX-License-Identifier: GPL-3.0-or-later
// Writes down a message that was saved as a file (.eml): as an e-mail of the customer, with what was attached to it.
// One undo step. The same message is written down once.
#pragma once

#include "core/exchange/mailreader.h"
#include "core/schema/crmschema.h"
#include "ui/records/cardedits.h"

bool isMailFile(const QString &path);

/// Reads a message aside of the window; `then` is dropped when `context` is gone by then. What cannot be read is told
/// by `edits`.
void readMailFile(CardEdits &edits, const QString &path, QObject *context, std::function<void(const Mail &)> then);

/// The contacts who have one of its addresses, the sender first. Asked in the thread of the facts.
QList<Id> contactsOf(const CrmSchema &schema, const Mail &mail, Facts &file);

/// What it is written down with besides the contact.
struct MailPlace {
    Id contact = 0;
    const FieldBase *reference = nullptr; ///< of an activity; null: about nothing else
    Id about = 0;
};
void logMail(CardEdits &edits, const CrmSchema &schema, const Mail &mail, const MailPlace &place);
