// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formulaguard.h"

bool isFormulaLike(QStringView text)
{
    if (text.isEmpty())
        return false;
    switch (text.front().unicode()) {
    case u'-': {
        bool digit = false;
        for (const QChar c : text.sliced(1)) {
            const bool isDigit = c >= u'0' && c <= u'9';
            if (!isDigit && c != u'.' && c != u',')
                return true;
            digit = digit || isDigit;
        }
        return !digit;
    }
    case u'=':
    case u'+':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\n':
    case 0xFF1D: // full-width = + - @
    case 0xFF0B:
    case 0xFF0D:
    case 0xFF20:
        return true;
    default:
        return false;
    }
}

static bool guardable(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return isFormulaLike(text);
}

QString guardFormula(const QString &text)
{
    return guardable(text) ? u'\'' + text : text;
}

QString unguardFormula(const QString &text)
{
    return text.startsWith(u'\'') && guardable(text) ? text.sliced(1) : text;
}
