// SPDX-License-Identifier: GPL-3.0-or-later
// The program with its window as benchmarks run it: offscreen, with settings of its own, on the file they are given.
#pragma once

#include "ui/window/mainwindow.h"
#include "ui/window/rapportapp.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QStandardPaths>
#include <QTimer>

/// Before the application is made.
inline void prepareBench()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    // One name, so that the daily snapshot is there after the first run of a day and not measured with every one.
    QCoreApplication::setOrganizationName(QStringLiteral("rapport-bench"));
    QCoreApplication::setApplicationName(QStringLiteral("rapport-bench"));
}

/// Sleeps between events: only what is measured keeps a core busy. Not longer than `most` milliseconds, -1 for ever.
template <typename Condition>
void waitUntil(const Condition &there, int most = -1)
{
    const QDeadlineTimer end(most);
    QTimer wake; // at the end, should nothing else happen
    if (most >= 0)
        wake.start(most);
    while (!there() && !end.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// The window of the file named on the command line, in English; null when none is named.
inline ShellWindow *openNamedFile(RapportApp &rapport)
{
    const QString path = QCoreApplication::arguments().value(1);
    if (path.isEmpty())
        return nullptr;
    rapport.language().use(QLocale(QStringLiteral("en")));
    rapport.start(path);
    waitUntil([&] { return rapport.window() != nullptr; });
    return &rapport.window()->shell();
}
