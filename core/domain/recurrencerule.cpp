// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/recurrencerule.h"

#include "core/values/join.h"
#include "core/values/partialdate.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Recurrence)
};

const QStringList frequencies{u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s, u"YEARLY"_s};
const QStringList weekdays{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};

QString everyText(const RepeatRule &rule)
{
    const int n = rule.interval;
    switch (rule.frequency) {
    case RepeatRule::Daily:
        return n == 1   ? Texts::tr("Every day")
               : n == 2 ? Texts::tr("Every second day")
                        : Texts::tr("Every %n days", nullptr, n);
    case RepeatRule::Weekly:
        return n == 1   ? Texts::tr("Every week")
               : n == 2 ? Texts::tr("Every second week")
                        : Texts::tr("Every %n weeks", nullptr, n);
    case RepeatRule::Monthly:
        return n == 1   ? Texts::tr("Every month")
               : n == 2 ? Texts::tr("Every second month")
                        : Texts::tr("Every %n months", nullptr, n);
    case RepeatRule::Yearly:
        break;
    }
    return n == 1   ? Texts::tr("Every year")
           : n == 2 ? Texts::tr("Every second year")
                    : Texts::tr("Every %n years", nullptr, n);
}

QString nthText(int nth, const QString &weekday)
{
    switch (nth) {
    case 1:
        return Texts::tr("the first %1", "weekday of a month").arg(weekday);
    case 2:
        return Texts::tr("the second %1", "weekday of a month").arg(weekday);
    case 3:
        return Texts::tr("the third %1", "weekday of a month").arg(weekday);
    case 4:
        return Texts::tr("the fourth %1", "weekday of a month").arg(weekday);
    case 5:
        return Texts::tr("the fifth %1", "weekday of a month").arg(weekday);
    default:
        return Texts::tr("the last %1", "weekday of a month").arg(weekday);
    }
}

QString daysText(const RepeatRule &rule, QDate first, const QLocale &locale)
{
    if (rule.frequency == RepeatRule::Weekly) {
        QStringList names;
        for (int day : rule.weekdays)
            names.append(locale.standaloneDayName(day, QLocale::ShortFormat));
        return joinedList(names);
    }
    if (rule.frequency == RepeatRule::Monthly)
        return rule.nth ? nthText(rule.nth, locale.standaloneDayName(rule.weekdays.value(0), QLocale::LongFormat))
                        : Texts::tr("day %1", "of the month").arg(first.day());
    if (rule.frequency == RepeatRule::Yearly)
        return locale.toString(first, datePattern(locale, "MMMMd"));
    return {};
}

bool isNthDay(const QString &text, RepeatRule *rule)
{
    const int day = int(weekdays.indexOf(text.right(2))) + 1;
    bool number = true;
    const int nth = text.size() > 2 ? text.chopped(2).toInt(&number) : 0;
    if (!day || !number || nth < -1 || nth > 5)
        return false;
    if (rule->frequency == RepeatRule::Monthly ? nth == 0 || !rule->weekdays.isEmpty() : nth != 0)
        return false;
    rule->weekdays.append(day);
    rule->nth = nth;
    return true;
}

bool readPart(const QString &name, const QString &value, const QTimeZone &zone, RepeatRule *rule)
{
    bool number = false;
    if (name == "INTERVAL"_L1)
        return (rule->interval = value.toInt(&number)) > 0;
    if (name == "COUNT"_L1)
        return (rule->count = value.toInt(&number)) > 0;
    if (name == "WKST"_L1)
        return rule->frequency != RepeatRule::Weekly || rule->interval == 1 || value == "MO"_L1;
    if (name == "UNTIL"_L1) {
        rule->until = QDate::fromString(value.left(8), u"yyyyMMdd");
        if (value.endsWith(u'Z'))
            rule->until =
                QDateTime(rule->until, QTime::fromString(value.mid(9, 6), u"HHmmss"), Qt::UTC).toTimeZone(zone).date();
        return rule->until.isValid();
    }
    if (name != "BYDAY"_L1 || (rule->frequency != RepeatRule::Weekly && rule->frequency != RepeatRule::Monthly))
        return false;
    const QStringList days = value.split(u',');
    return std::all_of(days.begin(), days.end(), [rule](const QString &day) { return isNthDay(day, rule); });
}
} // namespace

QString ruleLine(const RepeatRule &rule, const QTimeZone &zone, bool allDay)
{
    QStringList parts{u"FREQ="_s + frequencies[rule.frequency]};
    if (rule.interval > 1)
        parts.append(u"INTERVAL=%1"_s.arg(rule.interval));
    QStringList days;
    for (int day : rule.weekdays)
        days.append((rule.nth ? QString::number(rule.nth) : QString()) + weekdays[day - 1]);
    if (!days.isEmpty())
        parts.append(u"BYDAY="_s + days.join(u','));
    if (rule.count > 0)
        parts.append(u"COUNT=%1"_s.arg(rule.count));
    else if (rule.until.isValid() && allDay)
        parts.append(u"UNTIL="_s + rule.until.toString(u"yyyyMMdd"));
    else if (rule.until.isValid())
        parts.append(u"UNTIL="_s +
                     QDateTime(rule.until, QTime(23, 59, 59), zone).toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"));
    return u"RRULE:"_s + parts.join(u';');
}

std::optional<RepeatRule> repeatRule(const QString &lines, const QTimeZone &zone)
{
    std::optional<RepeatRule> found;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QString text = line.trimmed().toUpper();
        if (text.startsWith("EXDATE"_L1) || text.isEmpty())
            continue;
        if (found || !text.startsWith("RRULE:"_L1))
            return {};
        QHash<QString, QString> parts;
        for (const QString &part : text.sliced(6).split(u';', Qt::SkipEmptyParts))
            parts.insert(part.section(u'=', 0, 0), part.section(u'=', 1));
        const qsizetype frequency = frequencies.indexOf(parts.take(u"FREQ"_s));
        if (frequency < 0)
            return {};
        found.emplace().frequency = RepeatRule::Frequency(frequency);
        // The start of the week matters only where weeks are left out, so the interval must be known before it.
        if (parts.contains(u"INTERVAL"_s) && !readPart(u"INTERVAL"_s, parts.take(u"INTERVAL"_s), zone, &*found))
            return {};
        for (auto it = parts.cbegin(); it != parts.cend(); ++it)
            if (!readPart(it.key(), it.value(), zone, &*found))
                return {};
        std::sort(found->weekdays.begin(), found->weekdays.end());
    }
    return found;
}

QString ruleWords(const QString &lines, QDate first, const QTimeZone &zone, const QLocale &locale)
{
    const std::optional<RepeatRule> rule = repeatRule(lines, zone);
    if (!rule)
        return Texts::tr("By a rule of its own");
    QString text = everyText(*rule);
    if (rule->frequency == RepeatRule::Weekly && rule->interval == 1 && rule->weekdays == QList{1, 2, 3, 4, 5})
        text = Texts::tr("Every working day");
    else if (const QString days = daysText(*rule, first, locale); !days.isEmpty())
        text = Texts::tr("%1 on %2", "how often, on which days").arg(text, days);
    if (rule->until.isValid())
        return Texts::tr("%1 until %2", "how often, last day")
            .arg(text, locale.toString(rule->until, datePattern(locale, "yMMMd")));
    if (rule->count)
        return Texts::tr("%1, %n times", "how often", rule->count).arg(text);
    return text;
}
