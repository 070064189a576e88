// SPDX-License-Identifier: GPL-3.0-or-later
// Entry point of tests that need no window: one QCoreApplication around all test cases.
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("rapport-test"));
    return Catch::Session().run(argc, argv);
}
