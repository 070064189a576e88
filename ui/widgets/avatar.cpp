// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include <QPainter>

Avatar::Avatar(const QString &name, AvatarShape shape, int side, QWidget *parent)
    : QWidget(parent), m_shape(shape), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setName(name, shape);
}

void Avatar::setName(const QString &name, AvatarShape shape)
{
    m_name = name;
    m_shape = shape;
    setAccessibleName(name);
    update();
}

void Avatar::setSide(int side)
{
    m_side = side;
    updateGeometry();
}

void Avatar::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF place(0, 0, m_side, m_side);
    if (m_picture.isNull())
        drawAvatar(painter, place, m_name, m_shape);
    else
        drawPortrait(painter, place, m_picture, m_shape);
}
