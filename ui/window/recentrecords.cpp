// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recentrecords.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QStringList>

using namespace Qt::StringLiterals;

RecentRecords::RecentRecords(const QString &path)
    : m_key(u"recentRecords/"_s +
            QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().left(16)))
{
    const QStringList kept = QSettings().value(m_key).toStringList();
    for (const QString &id : kept)
        m_ids.append(id.toLongLong());
}

void RecentRecords::note(Id id)
{
    if (m_ids.value(0) == id)
        return;
    m_ids.removeAll(id);
    m_ids.prepend(id);
    m_ids.resize(qMin(m_ids.size(), qsizetype(most)));
    QStringList kept;
    for (const Id one : std::as_const(m_ids))
        kept.append(QString::number(one));
    QSettings().setValue(m_key, kept);
}
