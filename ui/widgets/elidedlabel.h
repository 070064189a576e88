// SPDX-License-Identifier: GPL-3.0-or-later
// One line of text that gives way when there is no room; the whole of it is in the tool tip then.
#pragma once

#include "ui/widgets/tokens.h"
#include <QWidget>

class ElidedLabel : public QWidget
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, TextRole role = TextRole::Body, Ink ink = Ink::Primary,
                         QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setRole(TextRole role);
    void setInk(Ink ink);
    void setElideMode(Qt::TextElideMode mode);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
    TextRole m_role;
    Ink m_ink;
    Qt::TextElideMode m_elide = Qt::ElideRight;
};
