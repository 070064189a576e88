// SPDX-License-Identifier: GPL-3.0-or-later
// Who works here and which file is theirs when none is named: the same for the window and the command line.
#pragma once

#include <QString>

/// In the documents folder. Its folder exists on every system we know.
QString defaultFilePath();
/// The name that signs changes: chosen in the settings, else the account's.
QString currentUserName();
