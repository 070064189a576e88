// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the program, registered once; the menu bar, the palette and the shortcut sheet are made from it.
#pragma once

#include <QAction>
#include <QHash>
#include <QList>
#include <QObject>
#include <functional>
#include <memory>
#include <vector>

class QMenu;
class QMenuBar;

struct ActionSpec {
    QString id;   // "customers.new"; also the object name
    QString text; // with & and, when it asks more, …
    QString icon = {};
    QList<QKeySequence> shortcuts = {};
    QString menu = {}; // path such as "file" or "file/new"; every command has one
    int group = 0;     // entries are ordered by group, with a separator between two groups
    QAction::MenuRole role = QAction::NoRole;
    bool checkable = false;
};

class ActionCatalog : public QObject
{
    Q_OBJECT
public:
    explicit ActionCatalog(QObject *parent = nullptr);

    /** Registers a menu; a second call with the same path gives it a new title, as after a change of language. */
    void addMenu(const QString &path, const QString &title, const QString &icon = {}, int group = 0);
    /** Registers a command; a second call with the same id gives it new texts and keys. Owned by the catalog. */
    QAction *add(const ActionSpec &spec);
    /** As above, calling `run` when triggered, as long as `context` lives. */
    template <typename Context, typename Function>
    QAction *add(const ActionSpec &spec, Context *context, Function run)
    {
        const bool known = m_byId.contains(spec.id);
        QAction *action = add(spec);
        if (!known)
            connect(action, &QAction::triggered, context, std::move(run));
        return action;
    }
    /** Entries of the menu at `path` are made each time it is shown: `fill` gets it emptied. */
    void setMenuFiller(const QString &path, std::function<void(QMenu *)> fill);
    /** A disabled menu stays where it is, greyed. */
    void setMenuEnabled(const QString &path, bool enabled);
    QAction *action(const QString &id) const { return m_byId.value(id); }
    QList<QAction *> actions() const { return m_actions; }
    /** The titles on the way to `action`, without &: "File › New". */
    QString placeOf(const QAction *action) const;
    /** Title of the top menu of `action`, without &. */
    QString topMenuOf(const QAction *action) const;
    /** Titles of the menus of the bar, left to right, without &. */
    QStringList topMenus() const;
    /** The menu at `path` once a menu bar was filled, for lists that change, such as recent files. */
    QMenu *menu(const QString &path) const;

    void fill(QMenuBar *bar);

Q_SIGNALS:
    /** Something was registered or renamed; sent once per turn of the event loop. */
    void changed();

private:
    struct MenuEntry {
        QString path, title, icon;
        int group = 0;
        QMenu *menu = nullptr;
        std::function<void(QMenu *)> filler = {};
        bool enabled = true;
    };
    struct Entry {
        int group;
        int order;
        QAction *action; // or
        MenuEntry *submenu;
    };
    void scheduleChanged();
    MenuEntry *find(const QString &path);
    void fillMenu(MenuEntry &menu);

    std::vector<std::unique_ptr<MenuEntry>> m_menus;
    QList<QAction *> m_actions;
    QHash<QString, QAction *> m_byId;
    QHash<const QAction *, ActionSpec> m_specs;
    bool m_scheduled = false;
};
