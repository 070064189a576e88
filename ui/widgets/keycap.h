// SPDX-License-Identifier: GPL-3.0-or-later
// A shortcut as a row of key caps.
#pragma once

#include <QKeySequence>
#include <QWidget>

class KeyCap : public QWidget
{
    Q_OBJECT
public:
    explicit KeyCap(const QKeySequence &shortcut = {}, QWidget *parent = nullptr);

    void setShortcut(const QKeySequence &shortcut);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_keys;
};
