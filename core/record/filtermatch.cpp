// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/filtermatch.h"

#include "core/values/money.h"
#include "core/values/phonenumber.h"
#include "core/values/weburl.h"

#include <QDate>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace
{
/// As in SQL: a comparison with nothing is neither true nor false, and its opposite neither.
using Truth = std::optional<bool>;

Truth opposite(Truth truth)
{
    return truth ? Truth(!*truth) : truth;
}

/// LIKE knows no other capitals than those of ASCII.
QString asciiLower(QString text)
{
    for (QChar &c : text)
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + (u'a' - u'A'));
    return text;
}

QString textOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::Double) {
        const QString number = QString::number(value.toDouble(), 'g', 15);
        return number.contains(u'.') || number.contains(u'e') ? number : number + u".0"_s;
    }
    return value.canConvert<Money>() ? QString::number(value.value<Money>().minor) : value.toString();
}

Truth like(const QVariant &value, const QString &part, bool anywhere)
{
    if (value.isNull())
        return std::nullopt;
    const QString text = asciiLower(textOf(value)), sought = asciiLower(part);
    return anywhere ? text.contains(sought) : text.startsWith(sought);
}

/// Below, at or above zero; nothing when either is empty.
std::optional<int> compared(Kind kind, const QVariant &a, const QVariant &b)
{
    if (a.isNull() || b.isNull())
        return std::nullopt;
    const auto sign = [](auto x, auto y) { return x < y ? -1 : x > y ? 1 : 0; };
    switch (kind) {
    case Kind::Integer:
    case Kind::Bool:
    case Kind::DateTime:
    case Kind::Reference:
        return sign(a.toLongLong(), b.toLongLong());
    case Kind::Decimal:
        return sign(a.toDouble(), b.toDouble());
    default: // byte by byte, as the file compares texts
        return sign(a.toString().toUtf8(), b.toString().toUtf8());
    }
}

qint64 inHundredths(const Money &amount)
{
    return currenciesWith(0).contains(amount.currency)   ? amount.minor * 100
           : currenciesWith(3).contains(amount.currency) ? amount.minor / 10
                                                         : amount.minor;
}

Truth holds(Filter::Op op, std::optional<int> order)
{
    if (!order)
        return std::nullopt;
    switch (op) {
    case Filter::Equal:
        return *order == 0;
    case Filter::NotEqual:
        return *order != 0;
    case Filter::Less:
        return *order < 0;
    case Filter::LessEqual:
        return *order <= 0;
    case Filter::Greater:
        return *order > 0;
    case Filter::GreaterEqual:
        return *order >= 0;
    default:
        return std::nullopt;
    }
}

Truth amountHolds(Filter::Op op, const QVariant &value, const QVariant &asked)
{
    if (value.isNull())
        return std::nullopt;
    const Money has = value.value<Money>(), wanted = asked.value<Money>();
    const bool any = wanted.currency.isEmpty(); // so much of whatever currency
    const qint64 left = any ? inHundredths(has) : has.minor;
    const Truth amount = holds(op, left < wanted.minor ? -1 : left > wanted.minor ? 1 : 0);
    if (any || !*amount)
        return amount;
    return has.currency.isEmpty() ? Truth() : Truth(has.currency == wanted.currency);
}

Truth comparison(const Filter &filter, const Record &record)
{
    const FieldBase &field = *filter.field;
    const QVariant &value = record.value(field);
    const QVariant asked = comparedValue(filter);
    switch (filter.op) {
    case Filter::Empty:
        return value.isNull();
    case Filter::NotEmpty:
        return !value.isNull();
    case Filter::Contains:
        return like(value, asked.toString(), true);
    case Filter::StartsWith:
        return like(value, asked.toString(), false);
    case Filter::Equal:
    case Filter::NotEqual: {
        const bool equal = filter.op == Filter::Equal;
        if (asked.typeId() == QMetaType::QVariantList) {
            if (value.isNull())
                return equal ? Truth() : Truth(true);
            const QVariantList list = asked.toList();
            const bool among = std::any_of(
                list.begin(), list.end(), [&](const QVariant &one) { return compared(field.kind(), value, one) == 0; });
            return among == equal;
        }
        const bool exactKey = field.spec().keyed && (field.kind() == Kind::Phone || field.kind() == Kind::Email);
        const QVariant has = exactKey ? matchingForm(field.kind(), value.toString()) : value;
        if (!equal && has.isNull())
            return true; // what is empty is not that
        if (field.kind() == Kind::Tags) {
            const Truth in = like(value, u';' + asked.toString().remove(u';') + u';', true);
            return equal ? in : opposite(in);
        }
        if (field.kind() == Kind::Money) {
            const Truth same = amountHolds(Filter::Equal, value, asked);
            return equal ? same : opposite(same);
        }
        const QVariant wanted = exactKey ? matchingForm(field.kind(), asked.toString()) : asked;
        return holds(filter.op, compared(field.kind(), has, wanted));
    }
    default:
        return field.kind() == Kind::Money ? amountHolds(filter.op, value, asked)
                                           : holds(filter.op, compared(field.kind(), value, asked));
    }
}

/// Nothing: the filter asks nothing.
std::optional<bool> passes(const Filter &filter, const Record &record)
{
    if (filter.isAlways())
        return std::nullopt;
    if (filter.type == Filter::Condition) {
        if (&filter.field->entity() != &record.entity())
            return false;
        const Truth truth = comparison(filter, record);
        return (filter.none ? opposite(truth) : truth).value_or(false);
    }
    std::optional<bool> all;
    const bool every = filter.type == Filter::All;
    for (const Filter &child : filter.children)
        if (const std::optional<bool> one = passes(child, record))
            all = !all ? *one : every ? *all && *one : *all || *one;
    return all;
}
} // namespace

bool asksOnlyAbout(const Filter &filter, const Entity &entity)
{
    if (filter.type == Filter::Condition)
        return &filter.field->entity() == &entity;
    return std::all_of(filter.children.begin(), filter.children.end(),
                       [&](const Filter &child) { return asksOnlyAbout(child, entity); });
}

bool asksAboutNow(const Filter &filter)
{
    return filter.now || std::any_of(filter.children.begin(), filter.children.end(), asksAboutNow);
}

bool matches(const Filter &filter, const Record &record)
{
    return passes(filter, record).value_or(true);
}

QVariant comparedValue(const Filter &condition)
{
    if (condition.now)
        return QDateTime::currentMSecsSinceEpoch();
    if (condition.daysAgo < 0)
        return condition.value;
    const QDate day = QDate::currentDate().addDays(-condition.daysAgo);
    return condition.field->kind() == Kind::DateTime ? QVariant(day.startOfDay().toMSecsSinceEpoch())
                                                     : QVariant(day.toString(Qt::ISODate));
}

const QStringList &currenciesWith(int digits)
{
    static const auto with = [](int wanted) {
        QStringList list;
        for (const char *code : {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND",
                                 "VUV", "XAF", "XOF", "XPF", "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})
            if (minorDigits(QString::fromLatin1(code)) == wanted)
                list.append(QString::fromLatin1(code));
        return list;
    };
    static const QStringList none = with(0), three = with(3), nothing;
    return digits == 0 ? none : digits == 3 ? three : nothing;
}

QVariant matchingForm(Kind kind, const QString &text)
{
    if (text.isEmpty())
        return {};
    if (kind == Kind::Phone) {
        const QString key = phoneKey(text, defaultRegion());
        return key.isEmpty() ? QVariant() : QVariant(key);
    }
    return emailKey(text);
}
