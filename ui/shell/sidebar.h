// SPDX-License-Identifier: GPL-3.0-or-later
// The left edge of the window: file, command field, pages, saved views, user. Folds into a 56 px rail of icons.
#pragma once

#include "ui/shell/sidebarparts.h"
#include <QHash>

class IconButton;
class NavButton;
class QAction;
class QButtonGroup;
class QVBoxLayout;
class SectionHeader;

struct SidebarView {
    QString id, name, icon;
    int count = -1; // below zero: not shown
};

class Sidebar : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    FileSwitcher *fileSwitcher() const { return m_file; }
    CommandButton *commandButton() const { return m_command; }
    UserStrip *userStrip() const { return m_user; }
    IconButton *settingsButton() const { return m_settings; }

    /** A row for a page; a second call with the same id renames it. A new `section` starts after a gap. */
    void addPage(const QString &id, const QString &title, const QString &icon, const QString &section);
    void setPageCount(const QString &id, int count);
    void setPageShortcut(const QString &id, const QString &nativeShortcut);
    void setSavedViews(const QList<SidebarView> &views);
    /** Marks a page or, with `savedView`, a saved view as the place the user is at. */
    void setCurrent(const QString &id, bool savedView = false);

    bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);

Q_SIGNALS:
    void pageRequested(const QString &id);
    void savedViewRequested(const QString &id);
    void addSavedViewRequested();
    /** The user asked for the menu of a saved view (right click, Menu key) at a place on the screen. */
    void savedViewMenuRequested(const QString &id, const QPoint &globalPos);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();

    FileSwitcher *m_file;
    CommandButton *m_command;
    UserStrip *m_user;
    IconButton *m_settings, *m_addView;
    SectionHeader *m_viewsHeader;
    QVBoxLayout *m_pages, *m_views, *m_body;
    QButtonGroup *m_group;
    QHash<QString, NavButton *> m_pageButtons, m_viewButtons;
    QString m_lastSection, m_current;
    bool m_currentIsView = false, m_collapsed = false;
};
