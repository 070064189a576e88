// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/singleinstance.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

QByteArray Summons::toBytes() const
{
    QJsonObject json;
    if (!path.isEmpty())
        json[u"path"_s] = path;
    if (!number.isEmpty())
        json[u"call"_s] = number;
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Summons Summons::fromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    return {json.value("path"_L1).toString(), json.value("call"_L1).toString()};
}

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
                [this, socket] { Q_EMIT requested(Summons::fromBytes(socket->readAll())); });
    });
}

bool SingleInstance::handOver(const Summons &summons)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (socket.waitForConnected(500)) {
        socket.write(summons.toBytes());
        socket.waitForBytesWritten(1000);
        socket.disconnectFromServer();
        return true;
    }
    QLocalServer::removeServer(m_name); // left behind by one that crashed
    m_server->listen(m_name);
    return false;
}
