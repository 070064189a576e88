// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs in a row of any width: those that do not fit are in the menu behind the last one, and nothing is cut. The tab
// that is shown is never in the menu.
#pragma once

#include <QTabBar>

class IconButton;

class TabStrip : public QTabBar
{
    Q_OBJECT
public:
    /// `name`: of the object; that of the menu's button is the same with ".more".
    TabStrip(const QString &name, QWidget *parent);

protected:
    QSize minimumSizeHint() const override; ///< one tab and the button
    QSize sizeHint() const override;        ///< all of them
    void tabLayoutChange() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void openMenu();

    IconButton *m_more;
    bool m_fitting = false;
};
