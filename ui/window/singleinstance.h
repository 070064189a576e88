// SPDX-License-Identifier: GPL-3.0-or-later
// One running program per user: a second start hands its file to the first and ends.
#pragma once

#include <QObject>

class QLocalServer;

class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(QObject *parent = nullptr);
    /** True: another one runs and was told. False: we are the first, and listen from now on. */
    bool handOver(const QString &path);

Q_SIGNALS:
    void requested(const QString &path); ///< empty: only come to the front

private:
    QString m_name;
    QLocalServer *m_server;
};
