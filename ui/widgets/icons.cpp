// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "ui/widgets/theme.h"
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside any namespace; without it the linker drops the icons of a static library.
static void initResources()
{
    Q_INIT_RESOURCE(rapport);
}

namespace
{
QString pathOf(const QString &name)
{
    static const bool once = (initResources(), true);
    Q_UNUSED(once)
    return u":/icons/"_s + name + u".svg"_s;
}

/** Icons that point along the reading direction. */
bool isDirectional(const QString &name)
{
    static const QStringList names{u"arrow-left"_s,       u"arrow-right"_s, u"chevron-left"_s, u"chevron-right"_s,
                                   u"corner-down-left"_s, u"panel-left"_s,  u"panel-right"_s,  u"undo-2"_s,
                                   u"redo-2"_s,           u"log-out"_s,     u"list"_s,         u"external-link"_s};
    return names.contains(name);
}

QPixmap render(const QString &path, QSize size, qreal ratio, const QColor &color, bool mirrored)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("No icon %s", qPrintable(path));
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    // Two-pixel strokes look heavy next to small text.
    if (qMin(size.width(), size.height()) <= 20)
        svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    QPixmap pixmap(size * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (mirrored) {
        painter.translate(pixmap.width(), 0);
        painter.scale(-1, 1);
    }
    painter.setOpacity(color.alphaF());
    QSvgRenderer(svg).render(&painter, QRectF(QPointF(), QSizeF(pixmap.size())));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(const QString &name, Ink ink) : m_name(name), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, color(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    /** Qt passes device pixels here. */
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return iconPixmap(m_name, (QSizeF(size) / scale).toSize(), color(mode), scale);
    }
    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_ink); }
    QString key() const override { return u"rapport"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QColor color(QIcon::Mode mode) const { return tokens().ink(mode == QIcon::Disabled ? Ink::Disabled : m_ink); }

    QString m_name;
    Ink m_ink;
};
} // namespace

QIcon themeIcon(const QString &name, Ink ink)
{
    return QIcon(new TintedIconEngine(name, ink));
}

bool hasIcon(const QString &name)
{
    return QFile::exists(pathOf(name));
}

QPixmap iconPixmap(const QString &name, QSize size, const QColor &color, qreal devicePixelRatio)
{
    const bool mirrored = QGuiApplication::isRightToLeft() && isDirectional(name);
    const QString key = u"rapport:%1:%2x%3:%4:%5:%6"_s.arg(name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(color.rgba(), 0, 16)
                            .arg(devicePixelRatio)
                            .arg(int(mirrored));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(pathOf(name), size, devicePixelRatio, color, mirrored);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color)
{
    const int side = int(qMin(rect.width(), rect.height()));
    if (side <= 0)
        return;
    const QPixmap pixmap = iconPixmap(name, {side, side}, color, painter.device()->devicePixelRatioF());
    // Whole pixels, or the strokes blur.
    painter.drawPixmap(QPoint(qRound(rect.center().x() - side / 2.0), qRound(rect.center().y() - side / 2.0)), pixmap);
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int side : {16, 20, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(render(pathOf(u"app"_s), {side, side}, 1, tokens().text, false));
    return icon;
}

void paintApplicationIcon(QPainter &painter, const QRectF &rect)
{
    QSvgRenderer renderer(pathOf(u"app"_s));
    renderer.render(&painter, rect);
}
