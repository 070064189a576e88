// SPDX-License-Identifier: GPL-3.0-or-later
// What a field can hold. The list is closed: every switch over it is without default, so that a new kind
// is found by the compiler in all the places that must know it.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <cstdint>

#include "core/values/money.h"
#include "core/values/partialdate.h"

using Id = qint64; ///< 63 bits: writer << 40 | counter; 0 is "no record"

enum class Kind {
    Text,        ///< one line
    Note,        ///< several lines
    Phone,       ///< as typed; its key column holds the normal form
    Email,       ///< as typed; its key column holds the folded form
    Url,         ///< as typed
    Integer,     ///< qint64
    Decimal,     ///< double, shortest form that reads back equal
    Money,       ///< minor units and ISO 4217 code, two columns
    Bool,        ///< 0 or 1
    Date,        ///< a day without a zone, ISO text
    DateTime,    ///< an instant, milliseconds since 1970 UTC
    PartialDate, ///< a day of which the year may be missing, Gregorian or Chinese lunar (core/values/partialdate.h)
    Choice,      ///< the stable key of an option; its label is translated when shown
    Reference,   ///< id of a record of the target entity
    Tags,        ///< a set of words, stored as ";one;two;"
};

/// Name of a kind as used in files ("text", "date_time", …) and back.
QString kindName(Kind kind);
bool kindFromName(const QString &name, Kind *kind);

/// How a C++ type of a declaration is kept in a record: its default kind and the two conversions.
template <typename T>
struct FieldType;

template <>
struct FieldType<QString> {
    static constexpr Kind kind = Kind::Text;
    static QString read(const QVariant &v) { return v.toString(); }
    static QVariant store(const QString &v) { return v.isEmpty() ? QVariant() : QVariant(v); }
};
template <>
struct FieldType<qint64> {
    static constexpr Kind kind = Kind::Integer;
    static qint64 read(const QVariant &v) { return v.toLongLong(); }
    static QVariant store(qint64 v) { return QVariant(v); }
};
template <>
struct FieldType<double> {
    static constexpr Kind kind = Kind::Decimal;
    static double read(const QVariant &v) { return v.toDouble(); }
    static QVariant store(double v) { return QVariant(v); }
};
template <>
struct FieldType<bool> {
    static constexpr Kind kind = Kind::Bool;
    static bool read(const QVariant &v) { return v.toLongLong() != 0; }
    static QVariant store(bool v) { return QVariant(qint64(v ? 1 : 0)); }
};
template <>
struct FieldType<QDate> {
    static constexpr Kind kind = Kind::Date;
    static QDate read(const QVariant &v) { return QDate::fromString(v.toString(), Qt::ISODate); }
    static QVariant store(QDate v) { return v.isValid() ? QVariant(v.toString(Qt::ISODate)) : QVariant(); }
};
template <>
struct FieldType<QDateTime> {
    static constexpr Kind kind = Kind::DateTime;
    static QDateTime read(const QVariant &v)
    {
        return v.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(v.toLongLong());
    }
    static QVariant store(const QDateTime &v) { return v.isValid() ? QVariant(v.toMSecsSinceEpoch()) : QVariant(); }
};
template <>
struct FieldType<PartialDate> {
    static constexpr Kind kind = Kind::PartialDate;
    static PartialDate read(const QVariant &v);
    static QVariant store(const PartialDate &v);
};
template <>
struct FieldType<Money> {
    static constexpr Kind kind = Kind::Money;
    static Money read(const QVariant &v) { return v.value<Money>(); }
    static QVariant store(const Money &v) { return v.currency.isEmpty() ? QVariant() : QVariant::fromValue(v); }
};
template <>
struct FieldType<QStringList> {
    static constexpr Kind kind = Kind::Tags;
    static QStringList read(const QVariant &v) { return v.toString().split(u';', Qt::SkipEmptyParts); }
    static QVariant store(const QStringList &v)
    {
        return v.isEmpty() ? QVariant() : QVariant(u';' + v.join(u';') + u';');
    }
};
