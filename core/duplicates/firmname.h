// SPDX-License-Identifier: GPL-3.0-or-later
// Names of firms taken apart: what is their own, their legal form, and the city that Chinese ones begin with. Pure, any
// thread.
#pragma once

#include "core/duplicates/namematch.h"

#include <QStringList>

struct FirmName {
    explicit FirmName(QStringView name);

    QStringList words; ///< what is their own, folded; “&”, “und”, “et” are “and”. Chinese names are one word
    QString core;      ///< the words joined
    QString sound;  ///< the core in pinyin, or as it is
    QString form;   ///< "gmbh", "有限公司"; empty: none was written
    QString city;   ///< folded; empty: none was written
    QString digits; ///< all digits of the core: “Works 1” is not “Works 2”
};

Alike compareFirms(const FirmName &a, const FirmName &b);
/// Both have a legal form, and not the same.
bool otherForm(const FirmName &a, const FirmName &b);
/// Equal for names that differ in legal form, city, signs, the order of words, or by pinyin and characters.
quint64 firmKey(const FirmName &name);
