// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/userfile.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

QString defaultFilePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(u"Rapport.rapport"_s);
}

QString currentUserName()
{
    const QString chosen = QSettings().value(u"user/name"_s).toString();
    if (!chosen.isEmpty())
        return chosen;
    for (const char *variable : {"USER", "USERNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return u"me"_s;
}
