// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the program's commands as processes of their own, with a file and a home that nobody else has.
#pragma once

#include "tests/support/catch.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

struct Shell {
    QTemporaryDir folder;
    QByteArray out, err;

    QString path(const QString &name) const { return folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        return file.fileName();
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    int run(const QStringList &arguments, bool withFile = true)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY"));
        environment.insert(QStringLiteral("HOME"), path(QStringLiteral("home")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(RAPPORT_COMMANDS), withFile ? QStringList(arguments)
                                                                       << QStringLiteral("--file")
                                                                       << path(QStringLiteral("test.rapport"))
                                                                 : arguments);
        REQUIRE(process.waitForFinished(120000));
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        out = process.readAllStandardOutput();
        err = process.readAllStandardError();
        return process.exitCode();
    }
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};
