// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/numbers.h"

#include "core/values/widthfold.h"

#include <QSet>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace
{
struct Multiplier {
    QStringView word;
    int power;
};

// Longer words first, as the first that fits is taken.
constexpr Multiplier multipliers[] = {
    {u"thousand", 3}, {u"millionen", 6}, {u"million", 6}, {u"billion", 9}, {u"mrd.", 9}, {u"mrd", 9},
    {u"mio.", 6},     {u"mio", 6},       {u"mill.", 6},   {u"tsd.", 3},    {u"tsd", 3},  {u"bn", 9},
    {u"mm", 6},       {u"千万", 7},      {u"千萬", 7},    {u"百万", 6},    {u"百萬", 6}, {u"万亿", 12},
    {u"萬億", 12},    {u"兆", 12},       {u"亿", 8},      {u"億", 8},      {u"万", 4},   {u"萬", 4},
    {u"千", 3},       {u"百", 2},        {u"k", 3},       {u"m", 6},       {u"b", 9},
};

bool isGroupOnly(QChar c)
{
    return c == u' ' || c == u'\'' || c == u'’' || c == u'_' || c == u'٬';
}
bool isPoint(QChar c)
{
    return c == u'.' || c == u',';
}

// Digits in groups of three, or of two before the last three as in India; the first group is shorter or equal.
bool isGrouped(const QList<QStringView> &groups)
{
    if (groups.first().isEmpty() || groups.first().size() > 3 || groups.last().size() != 3)
        return false;
    const qsizetype middle = groups.size() > 2 ? groups[1].size() : 3;
    if (middle != 3 && (middle != 2 || groups.first().size() > 2))
        return false;
    for (qsizetype i = 1; i + 1 < groups.size(); ++i) {
        if (groups[i].size() != middle)
            return false;
    }
    return true;
}

// Splits digits and separators into whole and fraction; false when the separators make no sense.
bool splitNumber(QStringView text, QChar decimalSign, LoneSeparator lone, QString &whole, QString &fraction)
{
    qsizetype point = -1;
    const qsizetype last = std::max(text.lastIndexOf(u'.'), text.lastIndexOf(u','));
    if (last >= 0) {
        const QChar sign = text[last];
        const QChar other = sign == u'.' ? u',' : u'.';
        const bool once = text.count(sign) == 1;
        const QStringView before = text.left(last);
        bool otherGrouping = before.contains(other);
        for (const QChar c : before)
            otherGrouping = otherGrouping || isGroupOnly(c);
        if (otherGrouping && !once)
            return false;
        const bool couldGroup = text.size() - last == 4 && !before.isEmpty() && before.size() <= 3 && before != u"0";
        const bool locally = lone == LoneSeparator::ByLocale && sign == decimalSign;
        if (once && (otherGrouping || !couldGroup || locally))
            point = last;
    }
    fraction = point < 0 ? QString() : text.mid(point + 1).toString();
    const QStringView integer = point < 0 ? text : text.left(point);
    for (const QChar c : fraction) {
        if (c < u'0' || c > u'9')
            return false;
    }
    QList<QStringView> groups;
    qsizetype start = 0;
    QChar separator;
    for (qsizetype i = 0; i <= integer.size(); ++i) {
        if (i < integer.size() && integer[i] >= u'0' && integer[i] <= u'9')
            continue;
        if (i < integer.size()) {
            if ((!isPoint(integer[i]) && !isGroupOnly(integer[i])) || (!separator.isNull() && separator != integer[i]))
                return false;
            separator = integer[i];
        }
        groups << integer.mid(start, i - start);
        start = i + 1;
    }
    if (groups.size() > 1 && !isGrouped(groups))
        return false;
    for (const QStringView group : std::as_const(groups))
        whole += group;
    return !whole.isEmpty() || !fraction.isEmpty();
}

// Takes signs and brackets off; false when there are two of them.
bool takeSign(QStringView &text, bool &negative)
{
    if (text.size() > 2 && text.front() == u'(' && text.back() == u')') {
        negative = true;
        text = text.mid(1, text.size() - 2).trimmed();
        return !text.startsWith(u'-') && !text.startsWith(u'+');
    }
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        negative = text.front() == u'-';
        text = text.mid(1).trimmed();
    } else if (text.endsWith(u'-')) {
        negative = true;
        text = text.chopped(1).trimmed();
    }
    return true;
}
} // namespace

QString plainNumber(QStringView typed, const QLocale &locale, LoneSeparator lone)
{
    if (typed.size() > 64)
        return {};
    const QString folded = foldWidth(typed).toLower();
    QStringView text = QStringView(folded).trimmed();
    bool negative = false;
    if (!takeSign(text, negative))
        return {};
    int power = 0;
    for (const Multiplier &m : multipliers) {
        if (text.endsWith(m.word)) {
            power = m.power;
            text = text.chopped(m.word.size()).trimmed();
            break;
        }
    }
    QString whole;
    QString fraction;
    const QString decimal = locale.decimalPoint();
    QString points = text.toString();
    points.replace(u'٫', u'.');
    if (!splitNumber(points, decimal.isEmpty() ? u'.' : decimal[0], lone, whole, fraction))
        return {};
    if (power > 0) {
        fraction = fraction.leftJustified(power, u'0');
        whole += fraction.left(power);
        fraction = fraction.mid(power);
    }
    qsizetype zeros = 0;
    while (zeros < whole.size() - 1 && whole[zeros] == u'0')
        ++zeros;
    whole = whole.isEmpty() ? u"0"_s : whole.mid(zeros);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    const bool zero = whole == u"0" && fraction.isEmpty();
    return (negative && !zero ? u"-"_s : QString()) + whole + (fraction.isEmpty() ? QString() : u'.' + fraction);
}

std::optional<qint64> scaledNumber(QStringView plain, int places)
{
    const bool negative = plain.startsWith(u'-');
    if (negative)
        plain = plain.mid(1);
    const qsizetype point = plain.indexOf(u'.');
    const QStringView whole = point < 0 ? plain : plain.left(point);
    const QStringView fraction = point < 0 ? QStringView() : plain.mid(point + 1);
    if (whole.isEmpty())
        return {};
    // Counted below zero, because there is one number more there.
    qint64 value = 0;
    const auto append = [&value](int digit) {
        return !__builtin_mul_overflow(value, qint64(10), &value) &&
               !__builtin_sub_overflow(value, qint64(digit), &value);
    };
    const auto digitOf = [](QChar c) { return c >= u'0' && c <= u'9' ? c.unicode() - u'0' : -1; };
    for (const QChar c : whole) {
        if (digitOf(c) < 0 || !append(digitOf(c)))
            return {};
    }
    for (int i = 0; i < places; ++i) {
        const int digit = i < fraction.size() ? digitOf(fraction[i]) : 0;
        if (digit < 0 || !append(digit))
            return {};
    }
    if (places < fraction.size() && digitOf(fraction[places]) >= 5 && __builtin_sub_overflow(value, qint64(1), &value))
        return {};
    if (!negative && value == std::numeric_limits<qint64>::min())
        return {};
    return negative ? value : -value;
}

std::optional<double> parseDecimal(QStringView typed, const QLocale &locale)
{
    const QString plain = plainNumber(typed, locale);
    bool ok = false;
    const double value = plain.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<qint64> parseInteger(QStringView typed, const QLocale &locale)
{
    const QString plain = plainNumber(typed, locale);
    if (plain.isEmpty() || plain.contains(u'.'))
        return {};
    return scaledNumber(plain, 0);
}

QString formatDecimal(double value, const QLocale &locale, int decimals)
{
    if (decimals >= 0)
        return locale.toString(value, 'f', decimals);
    QString plain = QString::number(value, 'f', 6);
    while (plain.endsWith(u'0'))
        plain.chop(1);
    return locale.toString(value, 'f', int(plain.size() - plain.indexOf(u'.') - 1));
}

QString formatInteger(qint64 value, const QLocale &locale)
{
    return locale.toString(value);
}

std::optional<bool> parseBool(QStringView typed)
{
    static const QSet<QString> yes = {
        u"1"_s,  u"y"_s,    u"yes"_s, u"true"_s, u"t"_s,  u"on"_s,  u"x"_s,  u"✓"_s,    u"✔"_s,  u"☑"_s,    u"√"_s,
        u"是"_s, u"有"_s,   u"对"_s,  u"對"_s,   u"真"_s, u"开"_s,  u"開"_s, u"ja"_s,   u"j"_s,  u"wahr"_s, u"oui"_s,
        u"o"_s,  u"vrai"_s, u"si"_s,  u"sí"_s,   u"sì"_s, u"sim"_s, u"да"_s, u"はい"_s, u"예"_s, u"✅"_s,    u"☒"_s};
    static const QSet<QString> no = {u"0"_s,      u"n"_s,      u"no"_s,     u"false"_s, u"f"_s,    u"off"_s, u"✗"_s,
                                     u"✘"_s,      u"×"_s,      u"☐"_s,      u"否"_s,    u"无"_s,   u"無"_s,  u"没有"_s,
                                     u"沒有"_s,   u"不"_s,     u"不是"_s,   u"错"_s,    u"錯"_s,   u"假"_s,  u"关"_s,
                                     u"關"_s,     u"nein"_s,   u"falsch"_s, u"non"_s,   u"faux"_s, u"não"_s, u"нет"_s,
                                     u"いいえ"_s, u"아니요"_s, u"❌"_s};
    const QString word = foldWidth(typed).trimmed().toLower();
    if (yes.contains(word))
        return true;
    if (no.contains(word))
        return false;
    return {};
}
