// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/singleinstance.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>

SingleInstance::SingleInstance(QObject *parent) : QObject(parent), m_server(new QLocalServer(this))
{
    const QByteArray user =
        QCryptographicHash::hash(QDir::homePath().toUtf8(), QCryptographicHash::Sha1).toHex().left(12);
    m_name = QCoreApplication::applicationName().toLower() + u'-' + QString::fromLatin1(user);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket *socket = m_server->nextPendingConnection();
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::disconnected, this,
                [this, socket] { Q_EMIT requested(QString::fromUtf8(socket->readAll())); });
    });
}

bool SingleInstance::handOver(const QString &path)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (socket.waitForConnected(500)) {
        socket.write(path.toUtf8());
        socket.waitForBytesWritten(1000);
        socket.disconnectFromServer();
        return true;
    }
    QLocalServer::removeServer(m_name); // left behind by one that crashed
    m_server->listen(m_name);
    return false;
}
