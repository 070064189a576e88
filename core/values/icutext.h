// SPDX-License-Identifier: GPL-3.0-or-later
// The bridge between Qt's and ICU's strings and locales; private to this module.
#pragma once

#include <QLocale>
#include <QString>
#include <unicode/locid.h>
#include <unicode/unistr.h>

inline icu::UnicodeString toIcu(QStringView text)
{
    return icu::UnicodeString(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
}

inline QString fromIcu(const icu::UnicodeString &text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

inline icu::Locale icuLocale(const QLocale &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray tag = locale.language() == QLocale::C ? QByteArray("en") : locale.bcp47Name().toLatin1();
    return icu::Locale::forLanguageTag(icu::StringPiece(tag.constData(), int32_t(tag.size())), status);
}
