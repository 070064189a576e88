// SPDX-License-Identifier: GPL-3.0-or-later
// The commands as a program of their own, without the window's libraries: what tests and measurements start.
#include "app/commandline.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(QStringLiteral("Rapport"));
    QCoreApplication::setApplicationName(QStringLiteral("Rapport"));
    QCoreApplication application(argc, argv);
    return runCommand(QCoreApplication::arguments());
}
