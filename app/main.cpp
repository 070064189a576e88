// SPDX-License-Identifier: GPL-3.0-or-later
// One binary: a known command runs without a display, everything else opens the window.
#include "app/commandline.h"
#include "ui/window/language.h"
#include "ui/window/rapportapp.h"

#include <QApplication>
#include <QTranslator>

namespace
{
int runWithoutWindow(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("rapport"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);
    return runCommand(QCoreApplication::arguments());
}

int runWindow(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("org.rapportcrm.Rapport"));
    RapportApp rapport;
    const QStringList arguments = QCoreApplication::arguments();
    const std::optional<WindowCall> call = windowCall(arguments);
    if (!rapport.start(call ? call->file : arguments.value(1), call ? call->number : QString()))
        return 0; // the window that is open already has taken over
    return QApplication::exec();
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(QStringLiteral("Rapport"));
    QCoreApplication::setApplicationName(QStringLiteral("Rapport"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RAPPORT_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    initialiseTranslations();
    return isCommand(arguments) ? runWithoutWindow(argc, argv) : runWindow(argc, argv);
}
