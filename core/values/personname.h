// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a person's name, and the order in which a script or language puts them. Pure, any thread.
#pragma once

#include <QMetaType>
#include <QString>

struct PersonName {
    QString prefix; // titles, also those Chinese puts behind: Dr., 先生
    QString given;
    QString middle;
    QString family; // with its particles: "von Ostrau"
    QString suffix; // Jr., III, PhD

    bool operator==(const PersonName &) const = default;
};
Q_DECLARE_METATYPE(PersonName)

enum class NameOrder {
    Auto, // by script: family name first in Han, kana and Hangul, given name first elsewhere and in transcribed names
    GivenFirst,
    FamilyFirst,
};

// The order usual in a language ("hu" → FamilyFirst) for names in Latin script and the like.
NameOrder nameOrder(const QString &language);

// Only Han characters (spaces aside), so neither kana nor a transcription with "·".
bool isHanName(QStringView name);

// A full name in one field cut into its parts: 张三, 欧阳娜娜, 陈方安生, 田中太郎, 김철수, 约翰·史密斯, "Last, First
// Middle", "Dr. Mary-Ann O'Brannigan Jr.", "Gräfin von Ostrau". What cannot be told apart stays together in given.
PersonName splitName(QStringView full);

// How lists and headings write the name: 张三, 约翰·史密斯, "Mary-Ann O'Brannigan Jr.". Titles show only where
// there is but one name to go with them ("Dr. von Ostrau", 王先生).
QString displayName(const PersonName &name, NameOrder order = NameOrder::Auto);

// For the avatar: the first character in CJK (of a person the family name, as it comes first), else the first letters
// of given and family name, or of the first two words of an organisation. Empty for a name without letter or digit.
QString initials(QStringView name, bool person = true);
