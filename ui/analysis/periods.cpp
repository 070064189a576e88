// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/periods.h"

#include "core/domain/targets.h"
#include "core/schema/entities/selling.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Periods)
};
} // namespace

QList<NamedPeriod> namedPeriods(QDate today)
{
    QList<NamedPeriod> periods;
    const auto add = [&](const QString &key, const char *length, int months, const QString &label,
                         const QString &before, int back) {
        const Period here = periodOf(QLatin1StringView(length), today);
        const Period period = periodOf(QLatin1StringView(length), here.first.addMonths(-months * back));
        const Period earlier = periodOf(QLatin1StringView(length), period.first.addMonths(-months));
        periods.append({key, label, before, period.first, period.last, earlier.first, earlier.last});
    };
    add(u"this-month"_s, Target::month, 1, Texts::tr("This month"), Texts::tr("last month"), 0);
    add(u"last-month"_s, Target::month, 1, Texts::tr("Last month"), Texts::tr("the month before"), 1);
    add(u"this-quarter"_s, Target::quarter, 3, Texts::tr("This quarter"), Texts::tr("last quarter"), 0);
    add(u"last-quarter"_s, Target::quarter, 3, Texts::tr("Last quarter"), Texts::tr("the quarter before"), 1);
    add(u"this-year"_s, Target::year, 12, Texts::tr("This year"), Texts::tr("last year"), 0);
    add(u"last-year"_s, Target::year, 12, Texts::tr("Last year"), Texts::tr("the year before"), 1);
    periods.append({u"90-days"_s, Texts::tr("Last 90 days"), Texts::tr("the 90 days before"), today.addDays(-89), today,
                    today.addDays(-179), today.addDays(-90)});
    periods.append({u"all"_s, Texts::tr("All time"), {}, QDate(1900, 1, 1), QDate(2999, 12, 31), {}, {}});
    return periods;
}

NamedPeriod namedPeriod(const QString &key, QDate today)
{
    const QList<NamedPeriod> periods = namedPeriods(today);
    NamedPeriod usual;
    for (const NamedPeriod &period : periods) {
        if (period.key == key)
            return period;
        if (period.key == "this-quarter"_L1)
            usual = period;
    }
    return usual;
}
