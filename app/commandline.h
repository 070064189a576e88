// SPDX-License-Identifier: GPL-3.0-or-later
// The program without a display: `rapport import list.csv`, `rapport export contact` … The same Store, the same
// mechanisms as the window. Results go to standard output, problems to standard error.
#pragma once

#include <QStringList>
#include <optional>

enum ExitCode {
    ExitDone = 0,
    ExitRefused = 1, ///< done, but some rows or records were refused
    ExitUsage = 2,   ///< wrong use
    ExitFile = 3,    ///< the file, or another one that was named, is the problem
};

/// The arguments (with the program's name first) ask for a command rather than for the window.
bool isCommand(const QStringList &arguments);

/// Somebody calls, and the window is to say who: "rapport call +49 89 1234", "rapport tel:+49-89-1234".
struct WindowCall {
    QString number, file; ///< `file` empty: the one of the last time
};
std::optional<WindowCall> windowCall(const QStringList &arguments);

/// Runs it; needs a QCoreApplication. Returns an ExitCode.
int runCommand(const QStringList &arguments);

/// The user's own file, used when none is named.
QString defaultFile();
