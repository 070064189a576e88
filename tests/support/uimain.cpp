// SPDX-License-Identifier: GPL-3.0-or-later
// Entry point of window tests: offscreen unless another platform is asked for.
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("rapport-test"));
    // Programs that run at the same time do not share their settings.
    QCoreApplication::setApplicationName(QStringLiteral("rapport-") +
                                         QFileInfo(QString::fromLocal8Bit(argv[0])).baseName());
    return Catch::Session().run(argc, argv);
}
