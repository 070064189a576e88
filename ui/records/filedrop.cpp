// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/filedrop.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace
{
QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    return files;
}
} // namespace

FileDrop::FileDrop(QWidget *page, Words words) : QWidget(page), m_page(page), m_words(std::move(words))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    page->setAcceptDrops(true);
    page->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_page)
        return false;
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        const QStringList files = localFiles(drag->mimeData());
        m_text = files.isEmpty() ? QString() : m_words(files);
        if (m_text.isEmpty())
            return false;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        setGeometry(m_page->rect());
        raise();
        show();
        return true;
    }
    case QEvent::DragLeave:
        hide();
        return false;
    case QEvent::Drop: {
        hide();
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList files = localFiles(drop->mimeData());
        if (files.isEmpty() || m_words(files).isEmpty())
            return false;
        drop->acceptProposedAction();
        Q_EMIT dropped(files);
        return true;
    }
    case QEvent::KeyPress: // comes here when what has the focus has no use for it: texts take it for themselves
        return static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) && paste();
    default:
        return false;
    }
}

bool FileDrop::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QStringList files = localFiles(data);
    if (!data || m_words(files).isEmpty())
        return false;
    if (!files.isEmpty()) {
        Q_EMIT dropped(files);
        return true;
    }
    const QImage image = data->hasImage() ? qvariant_cast<QImage>(data->imageData()) : QImage();
    if (image.isNull())
        return false;
    Q_EMIT imagePasted(image);
    return true;
}

void FileDrop::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    QColor veil = t.base;
    veil.setAlphaF(.86f);
    painter.fillRect(rect(), veil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.accent, 2, Qt::DashLine));
    painter.setBrush(t.accentSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(16, 16, -16, -16), Radius::palette, Radius::palette);
    const QRectF middle(0, height() / 2.0 - 30, width(), 24);
    paintIcon(painter, middle, u"paperclip"_s, t.accent);
    drawText(painter, middle.translated(0, 36), m_text, theme().font(TextRole::Subtitle), t.text, Qt::AlignHCenter);
}
