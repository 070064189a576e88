// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellwindow.h"

#include "ui/shell/actioncatalog.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/shellpage.h"
#include "ui/shell/windowplace.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace
{
constexpr int railBelow = 960;
}

ShellWindow::ShellWindow(ActionCatalog *catalog, QWidget *parent)
    : QMainWindow(parent)
    , m_catalog(catalog)
    , m_sidebar(new Sidebar)
    , m_stack(new QStackedWidget)
    , m_banner(new Banner(Banner::Kind::Info, {}))
    , m_bannerPlace(new QWidget)
{
    setObjectName(u"shell"_s);
    setWindowIcon(applicationIcon());
    setMinimumSize(900, 600);
    m_stack->setObjectName(u"shell.pages"_s);

    auto *bannerRow = new QVBoxLayout(m_bannerPlace);
    bannerRow->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    bannerRow->addWidget(m_banner);
    m_bannerPlace->hide();
    connect(m_banner, &Banner::closed, this, &ShellWindow::hideBanner);

    auto *body = new QWidget;
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_bannerPlace);
    right->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(right, 1);
    setCentralWidget(body);

    m_toasts = new ToastHost(m_stack);
    m_palette = new CommandPalette(this);
    connect(m_sidebar->commandButton(), &QAbstractButton::clicked, m_palette, &CommandPalette::open);
    connect(m_sidebar, &Sidebar::pageRequested, this, [this](const QString &id) { showPage(id); });
    connect(m_catalog, &ActionCatalog::changed, this, &ShellWindow::takeActions);
    connect(&theme(), &Theme::changed, this, &ShellWindow::updateRail);
}

ShellWindow::~ShellWindow() = default;

void ShellWindow::addPage(const QString &id, const QString &title, const QString &icon, const QKeySequence &shortcut,
                          PageFactory factory, const QString &section, bool inSidebar)
{
    if (inSidebar) {
        m_sidebar->addPage(id, title, icon, section);
        m_sidebar->setPageShortcut(id, shortcutText(shortcut));
    }
    const QList<QKeySequence> keys = shortcut.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{shortcut};
    m_catalog->add({u"go."_s + id, title, icon, keys, u"go"_s, inSidebar ? 0 : 1}, this, [this, id] { showPage(id); });
    if (Place *known = find(id)) {
        if (known->page)
            known->page->header()->setTitle(title);
        return;
    }
    m_places.push_back({id, std::move(factory)});
    if (m_places.size() == 1)
        m_sidebar->setCurrent(id);
}

ShellWindow::Place *ShellWindow::find(const QString &id)
{
    for (Place &place : m_places) {
        if (place.id == id)
            return &place;
    }
    return nullptr;
}

ShellPage *ShellWindow::page(const QString &id)
{
    Place *place = find(id);
    if (!place)
        return nullptr;
    if (!place->page) {
        ShellPage *page = place->factory();
        place = find(id); // the factory may have added pages
        place->page = page;
        page->setObjectName(u"page."_s + id);
        m_stack->addWidget(page);
        connect(page, &ShellPage::aboutToMove, this, [this, page] {
            if (page != currentPage())
                return;
            m_history.setCurrentState(page->state());
            m_history.push({m_current, {}});
            updateHistoryActions();
        });
    }
    return place->page;
}

ShellPage *ShellWindow::currentPage() const
{
    return qobject_cast<ShellPage *>(m_stack->currentWidget());
}

void ShellWindow::showPage(const QString &id, const QVariant &state)
{
    if (!find(id))
        return;
    if (id == m_current && !state.isValid()) {
        m_sidebar->setCurrent(id);
        Q_EMIT pageChanged(id);
        return;
    }
    if (currentPage())
        m_history.setCurrentState(currentPage()->state());
    m_history.push({id, state});
    reveal({id, state});
}

void ShellWindow::reveal(const PageVisit &visit)
{
    ShellPage *page = this->page(visit.page);
    m_current = visit.page;
    if (visit.state.isValid())
        page->restoreState(visit.state);
    m_stack->setCurrentWidget(page);
    m_sidebar->setCurrent(visit.page);
    page->takeFocus();
    updateHistoryActions();
    Q_EMIT pageChanged(visit.page);
}

void ShellWindow::goBack()
{
    if (!m_history.canGoBack())
        return;
    m_history.setCurrentState(currentPage()->state());
    reveal(m_history.goBack());
}

void ShellWindow::goForward()
{
    if (!m_history.canGoForward())
        return;
    m_history.setCurrentState(currentPage()->state());
    reveal(m_history.goForward());
}

void ShellWindow::updateHistoryActions()
{
    if (QAction *back = m_catalog->action(u"go.back"_s))
        back->setEnabled(m_history.canGoBack());
    if (QAction *forward = m_catalog->action(u"go.forward"_s))
        forward->setEnabled(m_history.canGoForward());
}

Banner *ShellWindow::showBanner(Banner::Kind kind, const QString &title, const QString &text, const QString &action)
{
    m_banner->disconnect(SIGNAL(actionTriggered()));
    m_banner->disconnect(SIGNAL(otherTriggered()));
    m_banner->setMessage(kind, title, text);
    m_banner->setAction(action);
    m_banner->setClosable(kind != Banner::Kind::Error);
    m_banner->show();
    m_bannerPlace->show();
    return m_banner;
}

void ShellWindow::hideBanner()
{
    m_bannerPlace->hide();
}

void ShellWindow::setSidebarCollapsed(bool collapsed)
{
    m_userCollapsed = collapsed;
    QSettings().setValue(u"shell/rail"_s, collapsed);
    updateRail();
}

void ShellWindow::takeActions()
{
    m_catalog->fill(menuBar());
    addActions(m_catalog->actions()); // shortcuts work even while the menu bar is native or hidden
}

void ShellWindow::updateRail()
{
    m_sidebar->setCollapsed(m_userCollapsed || width() < theme().px(railBelow)); // larger type needs the room sooner
    if (QAction *action = m_catalog->action(u"view.sidebar"_s))
        action->setChecked(!m_sidebar->isCollapsed());
}

void ShellWindow::restoreSession()
{
    const QSettings settings;
    m_userCollapsed = settings.value(u"shell/rail"_s, false).toBool();
    restoreWindowPlace(*this);
    updateRail();
    const QString last = settings.value(u"shell/page"_s).toString();
    if (find(last))
        showPage(last);
    else if (!m_places.empty())
        showPage(find(m_startPage) ? m_startPage : m_places.front().id);
}

void ShellWindow::saveSession() const
{
    saveWindowPlace(*this);
    QSettings().setValue(u"shell/page"_s, m_current);
}

void ShellWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    saveSession();
    QMainWindow::closeEvent(event);
}

void ShellWindow::showEvent(QShowEvent *event)
{
    // The first frame must have its menu bar, or everything jumps down in the second.
    if (menuBar()->actions().isEmpty())
        takeActions();
    QMainWindow::showEvent(event);
}

void ShellWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    updateRail();
}
