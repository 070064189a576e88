// SPDX-License-Identifier: GPL-3.0-or-later
// The picture-less portrait: initials on a colour that belongs to the name. Round for people, squared for companies.
#pragma once

#include "ui/widgets/paint.h"
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
    QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    AvatarShape m_shape;
    int m_side;
};
