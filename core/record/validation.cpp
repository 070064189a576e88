// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/validation.h"

#include "core/record/valuetext.h"
#include "core/values/phonenumber.h"
#include "core/values/weburl.h"

#include <QCoreApplication>

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Validation)
};
} // namespace

QList<Problem> validate(const Record &record)
{
    QList<Problem> problems;
    for (const FieldBase *field : record.entity().fields()) {
        if (field->spec().owner || field->isRollup())
            continue;
        if (field->spec().required && field->appliesTo(record.variant()) && record.value(*field).isNull())
            problems.append({field, Texts::tr("%1 is needed.").arg(field->label())});
        else if (!isWithin(*field, record.value(*field)))
            problems.append({field, Texts::tr("“%1” takes a number from %2 to %3.")
                                        .arg(field->label())
                                        .arg(field->spec().least)
                                        .arg(field->spec().most)});
    }
    return problems;
}

bool isWithin(const FieldBase &field, const QVariant &value)
{
    const qint64 least = field.spec().least, most = field.spec().most;
    return value.isNull() || least == most || (value.toLongLong() >= least && value.toLongLong() <= most);
}

bool isPlausible(Kind kind, const QString &text)
{
    constexpr qsizetype leastDigits = 3;
    if (kind == Kind::Email)
        return plausibleEmail(text);
    if (kind != Kind::Phone)
        return true;
    // Counting is a tenth of the work, and enough for nearly all of a million numbers.
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); }) >= leastDigits ||
           phoneKey(text).size() >= leastDigits;
}
