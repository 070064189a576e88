// SPDX-License-Identifier: GPL-3.0-or-later
// What the column headers of other programs mean, as neutral keys that any schema can be mapped to.
//
// Keys: name, file_as, nickname, initials, gender, language, notes, tags, owner, status, source, priority, rating,
// industry,
//   profession, hobby, job_title, department, office, birthday (birthday.year .month .day), anniversary, tax_id,
//   external_id, account_number, created_at, updated_at, last_activity_at, currency, employees, annual_revenue,
//   founded, description, referred_by, is_company, kind, wechat, qq, website, email, phone, fax, im, social
//   name_reading, person.prefix .given_name .middle_name .family_name .suffix .maiden_name, person.…_reading
//   organisation.name .domain .external_id .parent .email .phone, person.external_id
//   address.street .street2 .street3 .extended .city .district .region .postcode .country .pobox .formatted
//   relation (with a type), relation.spouse .child .manager .assistant .partner
//   bank.name .account, id_number, deal.…, activity.…, note.…
//   another: said of somebody else than the row (the agent's phone, an emergency contact)
//   other: known, but of no use to a customer list; "": not known.
// email, phone, fax, address, website, social, im and relation repeat: `ordinal` counts them, `type` is their kind
// (work, home, mobile, other, main, assistant, car, company, pager …). The type can stand in a column of its own: key
// "phone.type".
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>
#include <vector>

struct HeaderGuess {
    QString key;
    QString type;
    int ordinal = 1;       // which of several e-mails, phones, addresses …
    double confidence = 0; // 1: the header of the program recognised; 0.9: known; below 0.7: by a word in it
    QString pairedWith;    // for a value: the header that holds its type; for a type: that of its value
    QString separator;     // several values in one cell are parted by this (" ::: " in Google's, ";" in Outlook's tags)
};

struct HeaderRowGuess {
    QString program;              // google, google-old, outlook, hubspot …; empty when none is recognised
    QString programName;          // as users know it: "Google Contacts"
    double programConfidence = 0; // 0 to 1
    std::vector<HeaderGuess> columns;
};

// All headers of a table together: the same word means other things in other programs ("Title").
HeaderRowGuess guessHeaders(const QStringList &headers);

// One header without context.
HeaderGuess guessHeader(QStringView header);

// The header names codes ("Agent's postcode", "Customer no.", "订单编号"): figures under it are no quantity to count
// with.
bool namesCode(QStringView header);

// The form under which headers are compared: folded, only letters and digits ("E-mail 1 - Value" → "email1value").
QString normalizedHeader(QStringView header);

// The neutral type of a label in a type column: "* Work", "Geschäftlich", "手机", "WORK FAX" → work, work, mobile, fax.
// `primary` becomes true when the label marks the main entry (Google's leading "* ").
QString normalizedType(QStringView label, bool *primary = nullptr);
