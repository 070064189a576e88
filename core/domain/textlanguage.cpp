// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/textlanguage.h"

#include "core/values/personname.h"

#include <QHash>
#include <QLocale>
#include <QMutex>
#include <QTranslator>
#include <memory>

using namespace Qt::StringLiterals;

namespace
{
/// Loaded once for each language and never let go: translating is then possible in any thread.
const QTranslator *translatorOf(const QString &language)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<QTranslator>> loaded;
    const QMutexLocker lock(&mutex);
    std::shared_ptr<QTranslator> &translator = loaded[language];
    if (!translator) {
        translator = std::make_shared<QTranslator>();
        if (!translator->load(u":/i18n/rapport_%1.qm"_s.arg(language)))
            return translator.get(); // empty: it translates nothing
    }
    return translator.get();
}

bool says(const QString &text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&text](QStringView word) { return text.contains(word); });
}

QString chinese(const QString &text)
{
    return says(text, {u"hant", u"tw", u"hk", u"mo", u"traditional", u"繁", u"正體", u"台灣", u"臺灣", u"香港"})
               ? u"zh_TW"_s
               : u"zh_CN"_s;
}
} // namespace

QString textLanguage(const QString &contactLanguage, const QString &name, const QString &own)
{
    const QString said = contactLanguage.trimmed().toLower();
    if (said.isEmpty()) {
        const bool ownChinese = own.startsWith("zh"_L1);
        return isHanName(name) && !ownChinese ? u"zh_CN"_s : own;
    }
    if (said.startsWith("zh"_L1) ||
        says(said, {u"chinese", u"中文", u"汉语", u"漢語", u"普通话", u"國語", u"繁", u"简"}))
        return chinese(said);
    if (said == "en"_L1 || said.startsWith("en-"_L1) || said.startsWith("en_"_L1) ||
        says(said, {u"english", u"英语", u"英文", u"英語"}))
        return u"en"_s;
    const QLocale::Language meant = QLocale(said).language();
    if (meant != QLocale::C && said.section(u'_', 0, 0).section(u'-', 0, 0).size() <= 3)
        return QLocale::languageToCode(meant);
    return own;
}

QString wordsIn(const QString &language, const char *context, const char *source)
{
    if (!source || !*source)
        return {};
    const QString text = translatorOf(language)->translate(context, source);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}
