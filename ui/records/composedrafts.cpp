// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/composedrafts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

ComposeDrafts::ComposeDrafts(const QString &filePath, QObject *parent) : QObject(parent)
{
    const QByteArray name =
        QCryptographicHash::hash(QFileInfo(filePath).absoluteFilePath().toUtf8(), QCryptographicHash::Sha1)
            .toHex()
            .left(10);
    m_path =
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
            .filePath(u"drafts/%1-%2.json"_s.arg(QFileInfo(filePath).completeBaseName(), QString::fromLatin1(name)));
    QFile file(m_path);
    if (file.open(QIODevice::ReadOnly))
        m_drafts = QJsonDocument::fromJson(file.readAll()).object();
    m_delay.setSingleShot(true);
    m_delay.setInterval(250);
    connect(&m_delay, &QTimer::timeout, this, &ComposeDrafts::write);
}

ComposeDrafts::~ComposeDrafts()
{
    if (m_dirty)
        write();
}

QJsonObject ComposeDrafts::draft(const QString &key) const
{
    return m_drafts.value(key).toObject();
}

void ComposeDrafts::setDraft(const QString &key, const QJsonObject &draft)
{
    if (draft == this->draft(key))
        return;
    m_dirty = true;
    if (draft.isEmpty()) {
        m_drafts.remove(key);
        write();
    } else {
        m_drafts.insert(key, draft);
        if (!m_delay.isActive()) // not put off by every further key: a long text is on disk while it is typed
            m_delay.start();
    }
}

void ComposeDrafts::write()
{
    m_delay.stop();
    m_dirty = false;
    if (m_drafts.isEmpty()) {
        QFile::remove(m_path);
        return;
    }
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path); // the old journal stays whole until the new one is
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(m_drafts).toJson(QJsonDocument::Compact));
        file.commit();
    }
}
