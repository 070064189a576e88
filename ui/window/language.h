// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the program: chosen by the user or the system's, switched while it runs.
#pragma once

#include <QLocale>
#include <QObject>

class QTranslator;

/// Makes the translations inside the program known; before the first QTranslator.
void initialiseTranslations();

class Language : public QObject
{
    Q_OBJECT
public:
    struct Choice {
        QString code; ///< "en", "zh_CN", "zh_TW"; empty: as the system
        QString name; ///< in its own language
    };

    explicit Language(QObject *parent = nullptr);
    static QList<Choice> choices();
    /** Code of the translation that suits `locale`: Hong Kong and Macao read traditional characters, too. */
    static QString nearest(const QLocale &locale);

    QString chosen() const; ///< code, empty: as the system
    /** Takes effect at once: every widget gets a LanguageChange event. Remembered. */
    void choose(const QString &code);
    /** What the user chose at the last start, or the system's language. */
    void restore();
    /** For one run only, from the command line or a test. */
    void use(const QLocale &locale);

Q_SIGNALS:
    void changed();

private:
    QTranslator *m_own, *m_qt;
};
