// SPDX-License-Identifier: GPL-3.0-or-later
// Whom one should write to or call these days, and why: birthdays and other yearly days, festivals, warranties and
// contracts that end, customers that became quiet. Pure, any thread; days are local.
#pragma once

#include "core/domain/today.h"

struct Contact;

enum class CareKind { Birthday, Anniversary, Festival, Warranty, Contract, Silence };
inline constexpr int careKinds = 6;

/// "birthday" …: as in TextTemplate::occasion, in keys and on the command line.
QString careKindName(CareKind kind);
std::optional<CareKind> careKindOf(const QString &name);

/// Why nobody may write to a contact by himself; answers to what was asked are another thing.
enum class CareRefusal { None, DoNotContact, Refused };
CareRefusal careRefusal(const Contact &contact, const Record &record);
QString careRefusalText(CareRefusal refusal); ///< empty: none

/// An occasion in words: of the program, so that it can be said in the language of the contact as well.
struct CareWords {
    const char *context = "", *source = "";
    QString own; ///< instead: an option of the user's own
    QString text() const;
    QString in(const QString &language) const;
};

struct CareEntry {
    CareKind kind = CareKind::Birthday;
    Id contact = 0;
    QString name;
    QDate day;
    CareWords occasion;       ///< "Birthday", "Wedding day", "Mid-Autumn Festival"
    std::optional<int> years; ///< how old somebody becomes, how often it was before
    Id device = 0;
    QString deviceName;
    QDateTime since; ///< of silence: the last that was heard
    CareRefusal refusal = CareRefusal::None;
    QString key;        ///< what Activity::care says of an activity that answered it: "birthday 2026-11-30"
    Id answer = 0;      ///< that activity; 0: not answered yet
    QString answerType; ///< its type
    QDateTime answeredAt;
};

struct CareQuery {
    QDate today;
    int days = 30;         ///< today and so many days after it
    int daysBefore = 7;    ///< and what these days brought and nobody answered
    QStringList festivals; ///< those that are kept: keys of festivals.h
    int silenceDays = 90;  ///< 0: silence is not looked for
    QList<CareKind> kinds; ///< none: all
    TodayScope scope;
    int most = 5000; ///< of each festival, of quiet customers and of devices: the first ones
};

struct CareList {
    QList<CareEntry> entries; ///< by day, then kind, then name
    qint64 more = 0;          ///< customers left out because there were too many
};

/// Festivals are for customers and key accounts, as is silence, which is told on the day on which it is so long and
/// nothing is planned.
CareList careList(const CareQuery &query, const CrmSchema &schema, Facts &file);

/// What the user chose for a file, in Store::setting(); nothing chosen: no festivals, 90 days.
struct CareChoice {
    static constexpr const char *setting = "care";
    QStringList festivals;
    int silenceDays = 90;
    QString toText() const;
    static CareChoice fromText(const QString &text);
    bool operator==(const CareChoice &) const = default;
};
