// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/keptbytes.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

std::optional<KeptBytes> portraitFromCell(const QString &cell, Record *file)
{
    const qsizetype comma = cell.indexOf(u',');
    const QString type = cell.section(u';', 0, 0);
    KeptBytes kept;
    kept.content = QByteArray::fromBase64(QStringView(cell).mid(comma + 1).toLatin1());
    if (comma < 0 || kept.content.isEmpty())
        return std::nullopt;
    kept.digest = QString::fromLatin1(QCryptographicHash::hash(kept.content, QCryptographicHash::Sha256).toHex());
    const QString ending = type.section(u'/', -1);
    const Entity &entity = file->entity();
    file->setValue(*entity.field(u"name"_s), ending.isEmpty() ? u"portrait"_s : u"portrait."_s + ending);
    file->setValue(*entity.field(u"media_type"_s), type);
    file->setValue(*entity.field(u"size"_s), qint64(kept.content.size()));
    file->setValue(*entity.field(u"digest"_s), kept.digest);
    file->setValue(*entity.field(u"portrait"_s), qint64(1));
    return kept;
}
