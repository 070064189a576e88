// SPDX-License-Identifier: GPL-3.0-or-later
// Country names and codes; declared in address.h.
#include "core/values/address.h"

#include "core/values/icutext.h"
#include "core/values/widthfold.h"

#include <QHash>
#include <unicode/uloc.h>

using namespace Qt::StringLiterals;

namespace
{
QString displayCountry(const QByteArray &code, const char *language)
{
    UErrorCode status = U_ZERO_ERROR;
    UChar name[160];
    const QByteArray locale = "und_" + code;
    const int length = uloc_getDisplayCountry(locale.constData(), language, name, 160, &status);
    return U_SUCCESS(status) && status != U_USING_DEFAULT_WARNING ? QString::fromUtf16(name, length) : QString();
}

// Letters and digits only, without case and accents.
QString folded(const QString &name)
{
    QString key;
    for (const QChar c : foldWidth(name).normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            key += c;
    }
    return key.startsWith(u"the"_s) && key.size() > 6 ? key.mid(3) : key;
}

QHash<QString, QString> makeCodes()
{
    QHash<QString, QString> codes;
    for (const char *const *country = uloc_getISOCountries(); *country; ++country) {
        const QByteArray code(*country);
        const QString iso = QString::fromLatin1(code);
        codes.insert(iso.toLower(), iso);
        codes.insert(QString::fromLatin1(uloc_getISO3Country(("und_" + code).constData())).toLower(), iso);
        for (const char *language : {"en", "zh_Hans", "zh_Hant", "de", "fr", "es", "ja", "ko"})
            codes.insert(folded(displayCountry(code, language)), iso);
        UErrorCode status = U_ZERO_ERROR;
        char own[ULOC_FULLNAME_CAPACITY];
        uloc_addLikelySubtags(("und_" + code).constData(), own, sizeof own, &status);
        if (U_SUCCESS(status))
            codes.insert(folded(displayCountry(code, own)), iso);
    }
    static const std::pair<const char16_t *, const char16_t *> others[] = {{u"america", u"US"},
                                                                           {u"unitedstatesofamerica", u"US"},
                                                                           {u"uk", u"GB"},
                                                                           {u"greatbritain", u"GB"},
                                                                           {u"britain", u"GB"},
                                                                           {u"england", u"GB"},
                                                                           {u"scotland", u"GB"},
                                                                           {u"wales", u"GB"},
                                                                           {u"northernireland", u"GB"},
                                                                           {u"holland", u"NL"},
                                                                           {u"prc", u"CN"},
                                                                           {u"prchina", u"CN"},
                                                                           {u"peoplesrepublicofchina", u"CN"},
                                                                           {u"mainlandchina", u"CN"},
                                                                           {u"chinamainland", u"CN"},
                                                                           {u"中华人民共和国", u"CN"},
                                                                           {u"中國大陸", u"CN"},
                                                                           {u"中国大陆", u"CN"},
                                                                           {u"台灣", u"TW"},
                                                                           {u"臺灣", u"TW"},
                                                                           {u"台湾", u"TW"},
                                                                           {u"中国台湾", u"TW"},
                                                                           {u"taiwan", u"TW"},
                                                                           {u"taiwanroc", u"TW"},
                                                                           {u"香港", u"HK"},
                                                                           {u"中国香港", u"HK"},
                                                                           {u"hongkong", u"HK"},
                                                                           {u"澳门", u"MO"},
                                                                           {u"澳門", u"MO"},
                                                                           {u"macau", u"MO"},
                                                                           {u"macao", u"MO"},
                                                                           {u"korea", u"KR"},
                                                                           {u"republicofkorea", u"KR"},
                                                                           {u"南韓", u"KR"},
                                                                           {u"대한민국", u"KR"},
                                                                           {u"russianfederation", u"RU"},
                                                                           {u"czechrepublic", u"CZ"},
                                                                           {u"macedonia", u"MK"},
                                                                           {u"burma", u"MM"},
                                                                           {u"ivorycoast", u"CI"},
                                                                           {u"vietnam", u"VN"},
                                                                           {u"turkey", u"TR"},
                                                                           {u"schweiz", u"CH"},
                                                                           {u"suisse", u"CH"},
                                                                           {u"svizzera", u"CH"},
                                                                           {u"belgie", u"BE"},
                                                                           {u"uae", u"AE"},
                                                                           {u"阿联酋", u"AE"},
                                                                           {u"brd", u"DE"}};
    for (const auto &[name, code] : others)
        codes.insert(folded(QString::fromUtf16(name)), QString::fromUtf16(code));
    codes.remove(QString());
    return codes;
}
} // namespace

QString countryCode(const QString &name)
{
    static const QHash<QString, QString> codes = makeCodes();
    return name.size() > 80 ? QString() : codes.value(folded(name));
}

QString countryName(const QString &code, const QString &lang)
{
    const bool isCode = code.size() == 2 && countryCode(code) == code.toUpper();
    if (!isCode)
        return code;
    const QLocale locale(lang);
    const QByteArray language = locale.language() == QLocale::C ? "en" : icuLocale(locale).getName();
    const QString name = displayCountry(code.toUpper().toLatin1(), language.constData());
    // CLDR's long form of these two is a formula, not an address.
    static const QStringList traditional = {u"香港"_s, u"澳門"_s};
    static const QStringList simplified = {u"香港"_s, u"澳门"_s};
    static const QStringList english = {u"Hong Kong"_s, u"Macao"_s};
    const qsizetype special = QStringList{u"HK"_s, u"MO"_s}.indexOf(code.toUpper());
    if (special >= 0 && locale.language() == QLocale::Chinese)
        return (locale.script() == QLocale::TraditionalHanScript ? traditional : simplified)[special];
    if (special >= 0 && (locale.language() == QLocale::English || locale.language() == QLocale::C))
        return english[special];
    return name.isEmpty() ? code : name;
}
