// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/widthfold.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr QStringView figures = u"〇一二三四五六七八九";

int figure(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c == u'零' || c == u'○')
        return 0;
    if (c == u'两' || c == u'兩')
        return 2;
    return int(figures.indexOf(c));
}
} // namespace

char16_t foldWidth(char16_t unit)
{
    if (unit < 0x80)
        return unit >= u'\t' && unit <= u'\r' ? u' ' : unit;
    if (unit >= 0xFF01 && unit <= 0xFF5E)
        return char16_t(unit - 0xFEE0);
    const QChar c(unit);
    if (c.isSpace() || unit == 0x200B || unit == 0x2060 || unit == 0xFEFF)
        return u' ';
    if ((unit >= 0x2010 && unit <= 0x2015) || unit == 0x2212 || unit == 0xFE63 || unit == 0xFF0D)
        return u'-';
    if (c.category() == QChar::Number_DecimalDigit)
        return char16_t(u'0' + c.digitValue());
    return unit;
}

QString foldWidth(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i)
        folded[i] = QChar(foldWidth(text[i].unicode()));
    return folded;
}

int chineseNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 4)
        return -1;
    // 廿 and 卅 are written for 二十 and 三十.
    int tens = text[0] == u'廿' ? 2 : text[0] == u'卅' ? 3 : -1;
    qsizetype unitAt = 1;
    if (tens < 0) {
        const qsizetype ten = text.indexOf(u'十');
        if (ten > 1)
            return -1;
        if (ten >= 0) {
            tens = ten == 0 ? 1 : figure(text[0]);
            unitAt = ten + 1;
        }
    }
    if (tens >= 0) {
        if (tens == 0 || text.size() > unitAt + 1)
            return -1;
        const int unit = text.size() == unitAt ? 0 : figure(text[unitAt]);
        return unit < 0 ? -1 : tens * 10 + unit;
    }
    int number = 0;
    for (const QChar c : text) {
        const int digit = figure(c);
        if (digit < 0)
            return -1;
        number = number * 10 + digit;
    }
    return number;
}

QString toChineseNumber(int number)
{
    if (number < 1 || number > 99)
        return QString::number(number);
    QString text;
    if (number >= 20)
        text += figures[number / 10];
    if (number >= 10)
        text += u'十';
    if (number % 10)
        text += figures[number % 10];
    return text;
}
