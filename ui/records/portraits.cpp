// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/portraits.h"

#include "core/schema/entities/attachment.h"
#include "core/transfer/cardwriting.h"
#include "ui/widgets/avatar.h"

#include <QApplication>
#include <QBuffer>
#include <QCache>
#include <QImageReader>
#include <QPointer>
#include <QThreadPool>

namespace
{
/// By the digest of the bytes, so that it holds for every file; only in the thread of the window. The most that are
/// kept are 9 MB of pixels.
QCache<QString, QImage> &known()
{
    constexpr int most = 64;
    static QCache<QString, QImage> cache(most);
    return cache;
}
} // namespace

QImage squarePicture(const QByteArray &bytes, int side)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); qMin(size.width(), size.height()) > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatioByExpanding));
    const QImage picture = reader.read();
    const int square = qMin(picture.width(), picture.height());
    return picture.copy((picture.width() - square) / 2, (picture.height() - square) / 2, square, square);
}

Portrait::Portrait(Store &store, Avatar &avatar) : QObject(&avatar), m_store(store), m_avatar(avatar) {}

void Portrait::setParts(const QList<Record> &parts)
{
    const Record *file = portraitOf(parts);
    const QString digest = file ? QString((*file)[static_cast<const Attachment &>(file->entity()).digest]) : QString();
    if (std::exchange(m_digest, digest) == digest)
        return;
    m_avatar.setPicture(digest.isEmpty() ? QImage() : known().contains(digest) ? *known().object(digest) : QImage());
    if (!digest.isEmpty() && !known().contains(digest))
        show(digest);
}

void Portrait::setRecord(const Entity &kind, Id record)
{
    for (const Entity *part : kind.parts())
        if (const auto *file = dynamic_cast<const Attachment *>(part))
            m_store.referring(file->whole, record, nullptr, 0, this, [this](const Result<QList<Record>> &files) {
                if (files.ok())
                    setParts(*files);
            });
}

void Portrait::show(const QString &digest)
{
    m_store.blob(digest, this, [this, digest](const Result<QByteArray> &bytes) {
        if (!bytes.ok() || digest != m_digest)
            return;
        QThreadPool::globalInstance()->start([bytes = *bytes, digest, self = QPointer<Portrait>(this)] {
            const QImage picture = squarePicture(bytes, side);
            QMetaObject::invokeMethod(qApp, [=] {
                known().insert(digest, new QImage(picture));
                if (self && self->m_digest == digest)
                    self->m_avatar.setPicture(picture);
            });
        });
    });
}
