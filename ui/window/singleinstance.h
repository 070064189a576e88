// SPDX-License-Identifier: GPL-3.0-or-later
// One running program per user: a second start hands over what it was started for and ends.
#pragma once

#include <QObject>

class QLocalServer;

/// What the program was started for; without anything: only to come to the front.
struct Summons {
    QString path;   ///< a file to be opened
    QString number; ///< somebody calls: a telephone number, as core/domain/callers.h takes it
    bool operator==(const Summons &) const = default;

    QByteArray toBytes() const;
    static Summons fromBytes(const QByteArray &bytes);
};

class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(QObject *parent = nullptr);
    /** True: another one runs and was told. False: we are the first, and listen from now on. */
    bool handOver(const Summons &summons);

Q_SIGNALS:
    void requested(const Summons &summons);

private:
    QString m_name;
    QLocalServer *m_server;
};
