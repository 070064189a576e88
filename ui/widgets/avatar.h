// SPDX-License-Identifier: GPL-3.0-or-later
// A portrait: a picture where there is one, else initials on a colour that belongs to the name. Round for people,
// squared for companies.
#pragma once

#include "ui/widgets/paint.h"
#include <QImage>
#include <QWidget>

class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(const QString &name = {}, AvatarShape shape = AvatarShape::Person, int side = 36,
                    QWidget *parent = nullptr);

    QString name() const { return m_name; }
    void setName(const QString &name, AvatarShape shape);
    void setSide(int side);
    void setPicture(const QImage &picture); ///< a square; a null one: initials
    const QImage &picture() const { return m_picture; }
    QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QImage m_picture;
    AvatarShape m_shape;
    int m_side;
};
