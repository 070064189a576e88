// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the sidebar: icon, name and a count; only the icon when the sidebar is a rail.
#pragma once

#include <QAbstractButton>

class NavButton : public QAbstractButton
{
    Q_OBJECT
public:
    NavButton(const QString &text, const QString &iconName, QWidget *parent = nullptr);

    /** Below zero: none. */
    void setCount(int count);
    int count() const { return m_count; }
    void setShortcutText(const QString &nativeShortcut);
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {36, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_icon, m_shortcut;
    int m_count = -1;
    bool m_collapsed = false;
};
