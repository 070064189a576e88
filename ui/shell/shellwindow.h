// SPDX-License-Identifier: GPL-3.0-or-later
// The main window: menu bar, sidebar, pages, banner, toasts and palette. It knows nothing of what the pages show.
#pragma once

#include "ui/shell/pagehistory.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/toast.h"
#include <QMainWindow>
#include <functional>
#include <vector>

class ActionCatalog;
class CommandPalette;
class ShellPage;
class QStackedWidget;

class ShellWindow : public QMainWindow
{
    Q_OBJECT
public:
    using PageFactory = std::function<ShellPage *()>;

    /** `catalog` must outlive the window; its commands become the menu bar and the window's shortcuts. */
    explicit ShellWindow(ActionCatalog *catalog, QWidget *parent = nullptr);
    ~ShellWindow() override;

    /** A destination: a command "go.<id>" and, `inSidebar`, a row in the sidebar. The page is made at the first visit.
       The first page added is the one shown at launch. A second call with the same id gives it new texts. */
    void addPage(const QString &id, const QString &title, const QString &icon, const QKeySequence &shortcut,
                 PageFactory factory, const QString &section = {}, bool inSidebar = true);
    /** Shows a page and remembers the visit; an invalid state leaves the page as it was. */
    void showPage(const QString &id, const QVariant &state = {});
    /// Shown when no page was shown before; without it the first one.
    void setStartPage(const QString &id) { m_startPage = id; }
    /** The page, made now if need be; null for an unknown id. */
    ShellPage *page(const QString &id);
    ShellPage *currentPage() const;
    QString currentPageId() const { return m_current; }

    Sidebar *sidebar() const { return m_sidebar; }
    ToastHost *toasts() const { return m_toasts; }
    CommandPalette *commandPalette() const { return m_palette; }
    ActionCatalog *catalog() const { return m_catalog; }

    /** A message above the page that stays; replaces the one before. Owned by the window. */
    Banner *showBanner(Banner::Kind kind, const QString &title, const QString &text = {}, const QString &action = {});
    void hideBanner();

    void setSidebarCollapsed(bool collapsed);
    void goBack();
    void goForward();
    /** Geometry, rail and page of the last session. Call once, when all pages are added. */
    void restoreSession();
    void saveSession() const;

Q_SIGNALS:
    void pageChanged(const QString &id);
    /** The window was asked to close; accept() has not happened yet. */
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Place {
        QString id;
        PageFactory factory;
        ShellPage *page = nullptr;
    };
    Place *find(const QString &id);
    void reveal(const PageVisit &visit);
    void updateHistoryActions();
    void updateRail();
    void takeActions();

    ActionCatalog *m_catalog;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    Banner *m_banner;
    QWidget *m_bannerPlace;
    ToastHost *m_toasts;
    CommandPalette *m_palette;
    std::vector<Place> m_places;
    QString m_startPage;
    PageHistory m_history;
    QString m_current;
    bool m_userCollapsed = false;
};
