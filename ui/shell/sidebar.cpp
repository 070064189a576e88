// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/navbutton.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/theme.h"
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

using namespace Qt::StringLiterals;

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_file(new FileSwitcher(this))
    , m_command(new CommandButton(this))
    , m_user(new UserStrip(this))
    , m_settings(new IconButton(u"settings"_s, tr("Settings"), this))
    , m_viewsHeader(new SectionHeader({}, this))
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"sidebar"_s);
    m_file->setObjectName(u"sidebar.file"_s);
    m_command->setObjectName(u"sidebar.command"_s);
    m_user->setObjectName(u"sidebar.user"_s);
    m_settings->setObjectName(u"sidebar.settings"_s);

    auto *nav = new QWidget;
    nav->setMinimumWidth(1); // always as wide as the sidebar lets it be
    nav->setAutoFillBackground(false);
    m_pages = new QVBoxLayout;
    m_pages->setSpacing(2);
    m_pages->setContentsMargins(0, 0, Space::m, 0);
    m_views = new QVBoxLayout;
    m_views->setSpacing(2);
    m_views->setContentsMargins(0, 0, Space::m, 0);
    m_viewsHeader->setQuiet(true);
    m_viewsHeader->setContentsMargins(11, 0, 12, 0);
    m_addView = m_viewsHeader->addButton(u"plus"_s, {});
    m_addView->setObjectName(u"sidebar.addView"_s);
    connect(m_addView, &QToolButton::clicked, this, &Sidebar::addSavedViewRequested);
    auto *navColumn = new QVBoxLayout(nav);
    navColumn->setContentsMargins(0, 0, 0, Space::m);
    navColumn->setSpacing(0);
    navColumn->addLayout(m_pages);
    navColumn->addSpacing(Space::l);
    navColumn->addWidget(m_viewsHeader);
    navColumn->addSpacing(Space::xs);
    navColumn->addLayout(m_views);
    navColumn->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(1); // its own hint is wider than the rail
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(nav);
    nav->setAutoFillBackground(false);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(8, 2, 8, 0);
    head->setSpacing(7);
    head->addWidget(m_file);
    auto *commandRow = new QHBoxLayout;
    commandRow->setContentsMargins(4, 0, 4, 0);
    commandRow->addWidget(m_command);
    head->addLayout(commandRow);
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(8, 0, 0, 0);
    middle->addWidget(scroll);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 5, 10, 5);
    foot->setSpacing(Space::xs);
    foot->addWidget(m_user, 1);
    foot->addWidget(m_settings);

    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(0, 0, 1, 0);
    m_body->setSpacing(0);
    m_body->addLayout(head);
    m_body->addSpacing(Space::xl);
    m_body->addLayout(middle, 1);
    m_body->addWidget(new Separator);
    m_body->addLayout(foot);
    connect(&theme(), &Theme::changed, this, &Sidebar::arrange);
    setSavedViews({});
    retranslate();
    arrange();
}

void Sidebar::addPage(const QString &id, const QString &title, const QString &icon, const QString &section)
{
    if (NavButton *known = m_pageButtons.value(id)) {
        known->setText(title);
        known->setCount(known->count());
        return;
    }
    auto *button = new NavButton(title, icon, this);
    button->setObjectName(u"sidebar."_s + id);
    button->setCollapsed(m_collapsed);
    if (!m_pageButtons.isEmpty() && section != m_lastSection)
        m_pages->addSpacing(Space::l);
    m_lastSection = section;
    m_pages->addWidget(button);
    m_group->addButton(button);
    m_pageButtons.insert(id, button);
    connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT pageRequested(id); });
}

void Sidebar::setPageCount(const QString &id, int count)
{
    if (NavButton *button = m_pageButtons.value(id))
        button->setCount(count);
}

void Sidebar::setPageShortcut(const QString &id, const QString &nativeShortcut)
{
    if (NavButton *button = m_pageButtons.value(id))
        button->setShortcutText(nativeShortcut);
}

void Sidebar::setSavedViews(const QList<SidebarView> &views)
{
    while (QLayoutItem *item = m_views->takeAt(0))
        delete item;
    for (NavButton *button : std::as_const(m_viewButtons)) {
        m_group->removeButton(button);
        button->hide();
        button->deleteLater();
    }
    m_viewButtons.clear();
    QWidget *previous = m_viewsHeader;
    for (const SidebarView &view : views) {
        auto *button = new NavButton(view.name, view.icon, m_viewsHeader->parentWidget());
        button->setObjectName(u"sidebar.view."_s + view.id);
        button->setCount(view.count);
        button->setCollapsed(m_collapsed);
        button->setContextMenuPolicy(Qt::CustomContextMenu);
        m_views->addWidget(button);
        m_group->addButton(button);
        m_viewButtons.insert(view.id, button);
        button->show();
        setTabOrder(previous, button);
        previous = button;
        connect(button, &QAbstractButton::clicked, this, [this, id = view.id] { Q_EMIT savedViewRequested(id); });
        connect(button, &QWidget::customContextMenuRequested, this, [this, button, id = view.id](const QPoint &pos) {
            Q_EMIT savedViewMenuRequested(id, button->mapToGlobal(pos));
        });
    }
    setCurrent(m_current, m_currentIsView);
}

void Sidebar::setCurrent(const QString &id, bool savedView)
{
    m_current = id;
    m_currentIsView = savedView;
    m_group->setExclusive(false);
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        button->setChecked(false);
    m_group->setExclusive(true);
    if (NavButton *button = (savedView ? m_viewButtons : m_pageButtons).value(id))
        button->setChecked(true);
}

void Sidebar::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    arrange();
}

void Sidebar::arrange()
{
    setFixedWidth(m_collapsed ? 56 : theme().px(228) + 1);
    m_file->setCollapsed(m_collapsed);
    m_command->setCollapsed(m_collapsed);
    m_user->setCollapsed(m_collapsed);
    m_settings->setVisible(!m_collapsed);
    m_viewsHeader->setVisible(!m_collapsed);
    for (NavButton *button : std::as_const(m_pageButtons))
        button->setCollapsed(m_collapsed);
    for (NavButton *button : std::as_const(m_viewButtons))
        button->setCollapsed(m_collapsed);
}

void Sidebar::retranslate()
{
    m_viewsHeader->setTitle(tr("Saved views"));
    m_addView->setNameAndShortcut(tr("Save the current view"));
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().sidebar);
    const int edge = isRightToLeft() ? 0 : width() - 1;
    drawHairline(painter, QPointF(edge, 0), QPointF(edge + 1, height()));
}
