// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/becomestext.h"

#include "core/record/valuetext.h"
#include "core/schema/entity.h"
#include "core/values/join.h"
#include "core/values/partialdate.h"

QString dateText(QDate date, const QLocale &locale)
{
    return PartialDate::fromDate(date).toString(locale);
}

QString becomesText(Kind kind, const FieldBase *goal, const QVariant &value, const QLocale &locale)
{
    switch (kind) {
    case Kind::Date:
        return dateText(FieldType<QDate>::read(value), locale);
    case Kind::DateTime: {
        const QDateTime time = FieldType<QDateTime>::read(value).toLocalTime();
        return joinedClauses({dateText(time.date(), locale), locale.toString(time.time(), QLocale::ShortFormat)});
    }
    case Kind::PartialDate:
        return PartialDate::fromText(value.toString()).toString(locale);
    default:
        return goal ? displayText(*goal, value, locale) : exactText(kind, value);
    }
}
