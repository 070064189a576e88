// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actioncatalog.h"

#include "ui/widgets/actiontext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include <QMenuBar>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

ActionCatalog::ActionCatalog(QObject *parent) : QObject(parent) {}

void ActionCatalog::addMenu(const QString &path, const QString &title, const QString &icon, int group)
{
    MenuEntry *entry = find(path);
    if (!entry) {
        m_menus.push_back(std::make_unique<MenuEntry>());
        entry = m_menus.back().get();
        entry->path = path;
    }
    entry->title = title;
    entry->icon = icon;
    entry->group = group;
    if (entry->menu)
        entry->menu->setTitle(title);
    scheduleChanged();
}

void ActionCatalog::setMenuFiller(const QString &path, std::function<void(QMenu *)> fill)
{
    if (MenuEntry *entry = find(path))
        entry->filler = std::move(fill);
}

void ActionCatalog::setMenuEnabled(const QString &path, bool enabled)
{
    MenuEntry *entry = find(path);
    if (!entry)
        return;
    entry->enabled = enabled;
    if (entry->menu)
        entry->menu->menuAction()->setEnabled(enabled);
}

QAction *ActionCatalog::add(const ActionSpec &spec)
{
    QAction *action = m_byId.value(spec.id);
    if (!action) {
        action = new QAction(this);
        action->setObjectName(spec.id);
        action->setCheckable(spec.checkable);
        action->setMenuRole(spec.role);
        m_byId.insert(spec.id, action);
        m_actions += action;
    }
    action->setText(spec.text);
    if (!spec.icon.isEmpty())
        action->setIcon(themeIcon(spec.icon));
    action->setShortcuts(spec.shortcuts);
    action->setToolTip(toolTipWithShortcut(commandName(spec.text), shortcutText(action->shortcut())));
    m_specs.insert(action, spec);
    scheduleChanged();
    return action;
}

QString ActionCatalog::placeOf(const QAction *action) const
{
    QStringList titles;
    QString path;
    const QStringList steps = m_specs.value(action).menu.split(u'/');
    for (const QString &step : steps) {
        path += (path.isEmpty() ? QString() : u"/"_s) + step;
        for (const auto &menu : m_menus) {
            if (menu->path == path)
                titles += withoutMnemonic(menu->title);
        }
    }
    return titles.join(u" › "_s);
}

QString ActionCatalog::topMenuOf(const QAction *action) const
{
    return placeOf(action).section(u" › "_s, 0, 0);
}

QStringList ActionCatalog::topMenus() const
{
    QStringList titles;
    for (const auto &menu : m_menus) {
        if (!menu->path.contains(u'/'))
            titles += withoutMnemonic(menu->title);
    }
    return titles;
}

QMenu *ActionCatalog::menu(const QString &path) const
{
    for (const auto &menu : m_menus) {
        if (menu->path == path)
            return menu->menu;
    }
    return nullptr;
}

ActionCatalog::MenuEntry *ActionCatalog::find(const QString &path)
{
    for (const auto &menu : m_menus) {
        if (menu->path == path)
            return menu.get();
    }
    return nullptr;
}

void ActionCatalog::fill(QMenuBar *bar)
{
    // Menus outlive a refill: others keep pointers to those whose contents change.
    for (const auto &menu : m_menus) {
        if (!menu->menu) {
            menu->menu = new QMenu(menu->title, bar);
            menu->menu->setObjectName(u"menu."_s + menu->path);
            if (!menu->icon.isEmpty())
                menu->menu->setIcon(themeIcon(menu->icon));
            menu->menu->menuAction()->setEnabled(menu->enabled);
            if (menu->filler)
                connect(menu->menu, &QMenu::aboutToShow, menu->menu, [shown = menu->menu, fill = menu->filler] {
                    shown->clear();
                    fill(shown);
                });
        }
    }
    bar->clear();
    for (const auto &menu : m_menus) {
        fillMenu(*menu);
        if (!menu->path.contains(u'/') && !menu->menu->isEmpty())
            bar->addMenu(menu->menu);
    }
}

void ActionCatalog::fillMenu(MenuEntry &menu)
{
    std::vector<Entry> entries;
    for (QAction *action : std::as_const(m_actions)) {
        if (const ActionSpec &spec = m_specs[action]; spec.menu == menu.path)
            entries.push_back({spec.group, int(entries.size()), action, nullptr});
    }
    for (const auto &child : m_menus) {
        if (child->path.startsWith(menu.path + u'/') && !child->path.mid(menu.path.size() + 1).contains(u'/'))
            entries.push_back({child->group, -1, nullptr, child.get()}); // submenus lead their group
    }
    if (entries.empty())
        return; // filled by its owner
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return a.group != b.group ? a.group < b.group : a.order < b.order;
    });
    menu.menu->clear();
    for (size_t i = 0; i < entries.size(); ++i) {
        if (i > 0 && entries[i].group != entries[i - 1].group)
            menu.menu->addSeparator();
        if (entries[i].action)
            menu.menu->addAction(entries[i].action);
        else
            menu.menu->addMenu(entries[i].submenu->menu);
    }
}

void ActionCatalog::scheduleChanged()
{
    if (m_scheduled)
        return;
    m_scheduled = true;
    QTimer::singleShot(0, this, [this] {
        m_scheduled = false;
        Q_EMIT changed();
    });
}
