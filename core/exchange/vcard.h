// SPDX-License-Identifier: GPL-3.0-or-later
// Address cards: what stands in a vCard, whichever of its versions (2.1 of the versit Consortium, 3.0 of RFC 2426, 4.0
// of RFC 6350 with the parameter escapes of RFC 6868) it came in. Values are kept in the escaped form of 3.0 and 4.0,
// which those of 2.1 are brought into, so that what is not understood can be given back. Plain data, any thread.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

struct VCardParameter {
    QString name; ///< in upper case
    QString value;
    bool operator==(const VCardParameter &) const = default;
};

struct VCardProperty {
    QString group;                    ///< "item1" of "item1.TEL", as written
    QString name;                     ///< in upper case
    QList<VCardParameter> parameters; ///< one for each value; not those that say how the value was encoded
    QString value;                    ///< escaped; of a binary one the bytes in base64
    QString mediaType;                ///< of a binary one, "image/jpeg"; may be empty
    bool binary = false;

    bool has(QLatin1StringView parameter) const;
    QString first(QLatin1StringView parameter) const; ///< empty: it has none
    QStringList types() const;                        ///< values of TYPE in upper case
    bool hasType(QLatin1StringView type) const;       ///< in any case
    bool operator==(const VCardProperty &) const = default;
};

struct VCard {
    int version = 30; ///< 21, 30 or 40
    qint64 line = 0;  ///< of the file, from 1, where it begins
    QList<VCardProperty> properties;
};

/// The pieces of a value, still escaped.
QList<QStringView> splitVCardValue(QStringView value, QChar separator);
/// The text that a value or a piece of one means.
QString vcardText(QStringView escaped);
/// The same of each piece.
QStringList vcardTexts(QStringView value, QChar separator);
QString vcardEscaped(const QString &text);

/// "group.NAME;PARAMETER=value:value" without folds or a line end, as version 30 or 40 has it.
QByteArray vcardLine(const VCardProperty &property, int version);
