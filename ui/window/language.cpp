// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/language.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside any namespace; without it the linker drops the texts of a static library.
void initialiseTranslations()
{
    Q_INIT_RESOURCE(translations);
}

Language::Language(QObject *parent) : QObject(parent), m_own(new QTranslator(this)), m_qt(new QTranslator(this))
{
    initialiseTranslations();
}

QList<Language::Choice> Language::choices()
{
    return {
        {{}, tr("As the system")}, {u"en"_s, u"English"_s}, {u"zh_CN"_s, u"简体中文"_s}, {u"zh_TW"_s, u"繁體中文"_s}};
}

QString Language::chosen() const
{
    return QSettings().value(u"language"_s).toString();
}

void Language::choose(const QString &code)
{
    QSettings().setValue(u"language"_s, code);
    use(code.isEmpty() ? QLocale::system() : QLocale(code));
}

QString Language::nearest(const QLocale &locale)
{
    // A system in French may name Chinese as its second language.
    for (const QString &name : locale.uiLanguages()) {
        const QLocale wanted(name);
        if (wanted.language() == QLocale::Chinese)
            return wanted.script() == QLocale::TraditionalHanScript ? u"zh_TW"_s : u"zh_CN"_s;
        if (wanted.language() == QLocale::English)
            break;
    }
    return u"en"_s;
}

void Language::restore()
{
    const QString code = chosen();
    use(code.isEmpty() ? QLocale::system() : QLocale(code));
}

void Language::use(const QLocale &locale)
{
    QLocale::setDefault(locale);
    theme().setLanguage(locale);
    QCoreApplication::removeTranslator(m_own);
    QCoreApplication::removeTranslator(m_qt);
    const QString code = nearest(locale);
    // Qt's own words: of the Qt that runs, else those that were there when the program was built.
    for (const QString &folder : {QLibraryInfo::path(QLibraryInfo::TranslationsPath), u":/i18n"_s}) {
        if (m_qt->load(u"qtbase_"_s + code, folder)) {
            QCoreApplication::installTranslator(m_qt);
            break;
        }
    }
    if (m_own->load(u"rapport_"_s + code, u":/i18n"_s))
        QCoreApplication::installTranslator(m_own);
    Q_EMIT changed();
}
