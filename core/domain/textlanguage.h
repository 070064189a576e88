// SPDX-License-Identifier: GPL-3.0-or-later
// The languages in which texts are written to customers, and words of the program in one of them, whatever language the
// window has. Any thread.
#pragma once

#include <QString>

/// "en", "zh_CN" or "zh_TW" for what a contact's language is called ("zh-Hant", 繁體中文, "English"); another
/// language as a code of two or three letters ("de"). Of none: Chinese for a Chinese name, else `own`.
QString textLanguage(const QString &contactLanguage, const QString &name, const QString &own);

/// A text of the program in that language; as in the source where it has no translation.
QString wordsIn(const QString &language, const char *context, const char *source);
