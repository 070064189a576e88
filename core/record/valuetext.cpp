// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/valuetext.h"

#include "core/values/datewords.h"
#include "core/values/join.h"
#include "core/values/numbers.h"
#include "core/values/phonenumber.h"
#include "core/values/timetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ValueText)
};

Error unreadable(Kind kind, const QString &text)
{
    switch (kind) {
    case Kind::Integer:
        return {Error::Invalid, Texts::tr("“%1” is not a whole number.").arg(text)};
    case Kind::Decimal:
        return {Error::Invalid, Texts::tr("“%1” is not a number.").arg(text)};
    case Kind::Money:
        return {Error::Invalid, Texts::tr("“%1” is not an amount of money, such as 1200 EUR.").arg(text)};
    case Kind::Bool:
        return {Error::Invalid, Texts::tr("“%1” is neither yes nor no.").arg(text)};
    case Kind::Reference:
        return {Error::Invalid, Texts::tr("“%1” is not the number of a record.").arg(text)};
    default:
        return {Error::Invalid, Texts::tr("“%1” is not a date.").arg(text)};
    }
}

QString tagText(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(u';', Qt::SkipEmptyParts)) {
        const QString trimmed = word.trimmed();
        if (!trimmed.isEmpty() && !words.contains(trimmed))
            words.append(trimmed);
    }
    return FieldType<QStringList>::store(words).toString();
}

template <typename T>
Result<QVariant> orError(const std::optional<T> &value, Kind kind, const QString &text)
{
    if (!value)
        return unreadable(kind, text);
    return QVariant::fromValue(*value);
}
} // namespace

QString exactText(Kind kind, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (kind) {
    case Kind::Text:
    case Kind::Note:
    case Kind::Phone:
    case Kind::Email:
    case Kind::Url:
    case Kind::Date:
    case Kind::PartialDate:
    case Kind::Choice:
        return value.toString();
    case Kind::Integer:
    case Kind::Reference:
        return QString::number(value.toLongLong());
    case Kind::Decimal:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case Kind::Money:
        return moneyText(value.value<Money>());
    case Kind::Bool:
        return value.toLongLong() ? u"yes"_s : u"no"_s;
    case Kind::DateTime:
        return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC).toString(Qt::ISODateWithMs);
    case Kind::Tags:
        return value.toString().sliced(1).chopped(1);
    }
    Q_UNREACHABLE();
}

Result<QVariant> fromExactText(Kind kind, const QString &text)
{
    if (text.isEmpty())
        return QVariant();
    bool ok = false;
    switch (kind) {
    case Kind::Text:
    case Kind::Note:
    case Kind::Phone:
    case Kind::Email:
    case Kind::Url:
    case Kind::Choice:
        return QVariant(text);
    case Kind::Integer:
    case Kind::Reference: {
        const qint64 number = text.toLongLong(&ok);
        return ok ? Result<QVariant>(QVariant(number)) : unreadable(kind, text);
    }
    case Kind::Decimal: {
        const double number = text.toDouble(&ok);
        return ok ? Result<QVariant>(QVariant(number)) : unreadable(kind, text);
    }
    case Kind::Money:
        return orError(moneyFromText(text), kind, text);
    case Kind::Bool: {
        const std::optional<bool> truth = parseBool(text);
        return truth ? Result<QVariant>(QVariant(qint64(*truth ? 1 : 0))) : unreadable(kind, text);
    }
    case Kind::Date: {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? Result<QVariant>(FieldType<QDate>::store(date)) : unreadable(kind, text);
    }
    case Kind::DateTime: {
        QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        return time.isValid() ? Result<QVariant>(FieldType<QDateTime>::store(time)) : unreadable(kind, text);
    }
    case Kind::PartialDate: {
        const PartialDate date = PartialDate::fromText(text);
        return date.isNull() ? Result<QVariant>(unreadable(kind, text)) : QVariant(date.toText());
    }
    case Kind::Tags:
        return normalised(tagText(text));
    }
    Q_UNREACHABLE();
}

QString displayText(const FieldBase &field, const QVariant &value, const QLocale &locale)
{
    if (value.isNull())
        return {};
    switch (field.kind()) {
    case Kind::Text:
    case Kind::Note:
    case Kind::Email:
    case Kind::Url:
        return value.toString();
    case Kind::Phone:
        return formatPhone(value.toString(), defaultRegion());
    case Kind::Integer:
        return formatInteger(value.toLongLong(), locale);
    case Kind::Decimal:
        return formatDecimal(value.toDouble(), locale);
    case Kind::Money:
        return formatMoney(value.value<Money>(), locale);
    case Kind::Bool:
        return value.toLongLong() ? Texts::tr("Yes") : Texts::tr("No");
    case Kind::Date:
        return locale.toString(FieldType<QDate>::read(value), QLocale::ShortFormat);
    case Kind::DateTime:
        return dateTimeText(FieldType<QDateTime>::read(value), locale);
    case Kind::PartialDate:
        return PartialDate::fromText(value.toString()).toString(locale);
    case Kind::Choice:
        return field.choiceLabel(value.toString());
    case Kind::Reference:
        return value.canConvert<Link>() ? value.value<Link>().title : QString::number(value.toLongLong());
    case Kind::Tags:
        return joinedList(FieldType<QStringList>::read(value));
    }
    Q_UNREACHABLE();
}

Result<QVariant> fromTypedText(const FieldBase &field, const QString &typed, const QLocale &locale)
{
    const QString text = field.kind() == Kind::Note ? typed : typed.trimmed();
    if (text.isEmpty())
        return QVariant();
    const QDateTime now = QDateTime::currentDateTime();
    switch (field.kind()) {
    case Kind::Text:
    case Kind::Note:
    case Kind::Phone:
    case Kind::Email:
    case Kind::Url:
        return QVariant(text);
    case Kind::Integer:
        return orError(parseInteger(text, locale), field.kind(), text);
    case Kind::Decimal:
        return orError(parseDecimal(text, locale), field.kind(), text);
    case Kind::Money:
        return orError(parseMoney(text, locale, currencyOf(defaultRegion(locale))), field.kind(), text);
    case Kind::Date:
    case Kind::DateTime: {
        const std::optional<DayAndTime> when = parseDayAndTime(text, now, locale);
        if (!when)
            return unreadable(field.kind(), text);
        if (field.kind() == Kind::Date)
            return FieldType<QDate>::store(when->date);
        return FieldType<QDateTime>::store(QDateTime(when->date, when->time.value_or(QTime(9, 0))));
    }
    case Kind::PartialDate: {
        const PartialDate date = PartialDate::parse(text, locale);
        return date.isNull() ? Result<QVariant>(unreadable(field.kind(), text)) : QVariant(date.toText());
    }
    case Kind::Choice:
        for (const FieldBase::Choice &choice : field.choices())
            if (choice.key == text || choice.label.compare(text, Qt::CaseInsensitive) == 0)
                return QVariant(choice.key);
        return Error{Error::Invalid, Texts::tr("“%1” is not one of the choices.").arg(text)};
    case Kind::Tags: {
        QString words = text;
        for (QChar separator : {u',', u'，', u'、', u'；'})
            words.replace(separator, u';');
        return normalised(tagText(words));
    }
    case Kind::Bool:
    case Kind::Reference:
        return fromExactText(field.kind(), text);
    }
    Q_UNREACHABLE();
}

QJsonValue jsonFromValue(Kind kind, const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    switch (kind) {
    case Kind::Integer:
    case Kind::Reference:
    case Kind::DateTime:
    case Kind::Bool:
        return QJsonValue(value.toLongLong());
    case Kind::Decimal:
        return value.toDouble();
    case Kind::Money:
        return moneyText(value.value<Money>());
    default:
        return value.toString();
    }
}

QVariant valueFromJson(Kind kind, const QJsonValue &json)
{
    if (json.isNull() || json.isUndefined())
        return {};
    switch (kind) {
    case Kind::Integer:
    case Kind::Reference:
    case Kind::DateTime:
    case Kind::Bool:
        return QVariant(json.toInteger());
    case Kind::Decimal:
        return json.toDouble();
    case Kind::Money: {
        const std::optional<Money> money = moneyFromText(json.toString());
        return money ? QVariant::fromValue(*money) : QVariant();
    }
    default:
        return normalised(json.toString());
    }
}
