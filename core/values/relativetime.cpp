// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/datewords.h"

#include "core/values/icutext.h"
#include "core/values/partialdate.h"
#include "core/values/timetext.h"

#include <QMutex>
#include <memory>
#include <string>
#include <unicode/measfmt.h>
#include <unicode/measunit.h>
#include <unicode/measure.h>
#include <unicode/reldatefmt.h>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace
{
QLocale localeOf(const QString &language)
{
    return language.isEmpty() ? QLocale() : QLocale(language);
}

struct Words {
    QString days[3]; // yesterday, today, tomorrow, beginning with a capital
    std::unique_ptr<icu::MeasureFormat> span;
};

// ICU's formatters are dear to make, and rows are many: one set a language.
const Words &wordsOf(const QLocale &locale)
{
    static QMutex mutex;
    static std::unordered_map<std::string, Words> byLocale;
    const QMutexLocker lock(&mutex);
    auto [found, added] = byLocale.try_emplace(locale.name().toStdString());
    Words &words = found->second;
    if (!added)
        return words;
    UErrorCode status = U_ZERO_ERROR;
    const icu::RelativeDateTimeFormatter formatter(icuLocale(locale), nullptr, UDAT_STYLE_LONG,
                                                   UDISPCTX_CAPITALIZATION_FOR_STANDALONE, status);
    constexpr UDateDirection directions[] = {UDAT_DIRECTION_LAST, UDAT_DIRECTION_THIS, UDAT_DIRECTION_NEXT};
    for (int i = 0; i < 3; ++i) {
        icu::UnicodeString text;
        formatter.format(directions[i], UDAT_ABSOLUTE_DAY, text, status);
        words.days[i] = fromIcu(text);
        if (!words.days[i].isEmpty())
            words.days[i][0] = words.days[i][0].toUpper();
    }
    words.span = std::make_unique<icu::MeasureFormat>(icuLocale(locale), UMEASFMT_WIDTH_NARROW, status);
    if (U_FAILURE(status))
        words.span.reset();
    return words;
}

QString span(int count, bool hours, const QLocale &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::MeasureFormat *format = wordsOf(locale).span.get();
    if (!format)
        return QString::number(count) + (hours ? u'h' : u'm');
    icu::MeasureUnit *unit = hours ? icu::MeasureUnit::createHour(status) : icu::MeasureUnit::createMinute(status);
    const icu::Measure measure(icu::Formattable(int32_t(count)), unit, status);
    icu::UnicodeString text;
    icu::FieldPosition position;
    format->formatMeasures(&measure, 1, text, position, status);
    // "2h" is enough in a narrow column; in Chinese it would be a length of time, not a moment
    return fromIcu(text) + (locale.language() == QLocale::Chinese ? u"前"_s : QString());
}
} // namespace

QString relativeDay(QDate date, QDate today, const QString &language)
{
    if (!date.isValid())
        return {};
    const QLocale locale = localeOf(language);
    const qint64 days = today.daysTo(date);
    if (days >= -1 && days <= 1)
        return wordsOf(locale).days[days + 1];
    if (days > -7 && days < 7)
        return locale.standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat);
    return locale.toString(date, datePattern(locale, date.year() == today.year() ? "MMMd" : "yMMMd"));
}

QString RelativeTime::text(const QDateTime &when, const QDateTime &now, const QString &language)
{
    if (!when.isValid())
        return {};
    const QLocale locale = localeOf(language);
    const QDateTime local = when.toTimeSpec(Qt::LocalTime);
    const QDateTime localNow = now.toTimeSpec(Qt::LocalTime);
    const qint64 seconds = when.secsTo(now);
    // Clocks of two machines may differ by a little.
    if (seconds >= -60 && seconds < 60)
        return tr("Just now");
    if (seconds > 0 && seconds < 3600)
        return span(int(seconds / 60), false, locale);
    if (local.date() == localNow.date())
        return seconds > 0 ? span(int(seconds / 3600), true, locale) : timeText(local.time(), locale);
    return relativeDay(local.date(), localNow.date(), language);
}
