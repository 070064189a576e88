// SPDX-License-Identifier: GPL-3.0-or-later
// The window around the pages: menus and their keys, sidebar, history of pages, session.
#include "tests/ui/shellfixture.h"

#include "ui/shell/shortcutsheet.h"
#include "ui/shell/standardkeys.h"
#include "ui/shell/windowplace.h"
#include "ui/widgets/actiontext.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSignalSpy>

TEST_CASE("standard keys have no holes and no traps")
{
    for (const auto key :
         {QKeySequence::Preferences, QKeySequence::Quit, QKeySequence::SaveAs, QKeySequence::FullScreen,
          QKeySequence::Back, QKeySequence::Forward, QKeySequence::Delete, QKeySequence::Undo})
        CHECK_FALSE(standardKeys(key).isEmpty());
    CHECK(standardKeys(QKeySequence::Redo).contains(QKeySequence(Qt::CTRL | Qt::Key_Y)));
    CHECK(standardKeys(QKeySequence::Redo).contains(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)));
    CHECK_FALSE(standardKeys(QKeySequence::Back).contains(QKeySequence(Qt::Key_Backspace)));
    CHECK_FALSE(standardKeys(QKeySequence::Delete).contains(QKeySequence(Qt::CTRL | Qt::Key_D)));
    CHECK(standardKeys(QKeySequence::Close).first() == QKeySequence(Qt::CTRL | Qt::Key_W));
}

TEST_CASE("no two commands share a shortcut and none sits on a forbidden key")
{
    Stage stage;
    QHash<QString, QString> owners;
    const QList<QAction *> actions = stage.catalog.actions();
    for (QAction *action : actions) {
        CHECK_FALSE(action->text().isEmpty());
        CHECK_FALSE(stage.catalog.placeOf(action).isEmpty());
        const QList<QKeySequence> keys = action->shortcuts();
        for (const QKeySequence &key : keys) {
            const QString text = key.toString();
            INFO(text.toStdString() << " " << action->objectName().toStdString());
            CHECK_FALSE(owners.contains(text));
            owners.insert(text, action->objectName());
            for (const QString &taken : {u"Ctrl+U"_s, u"Ctrl+E"_s, u"Ctrl+Space"_s, u"Shift+Space"_s, u"Ctrl+."_s,
                                         u"Ctrl+;"_s, u"Ctrl+Shift+F"_s, u"Ctrl+Shift+U"_s})
                CHECK(text != taken);
            CHECK_FALSE(text.contains(u"Meta"));
            CHECK_FALSE(text.contains(u"Ctrl+Alt"));
        }
    }
}

TEST_CASE("the menu bar holds every command")
{
    Stage stage;
    QList<QAction *> inMenus;
    QList<QMenu *> menus = stage.window.menuBar()->findChildren<QMenu *>();
    for (const QMenu *menu : std::as_const(menus))
        inMenus += menu->actions();
    const QList<QAction *> actions = stage.catalog.actions();
    for (QAction *action : actions) {
        INFO(action->objectName().toStdString());
        CHECK(inMenus.contains(action));
    }
}

TEST_CASE("registering a command again renames it")
{
    ActionCatalog catalog;
    int runs = 0;
    catalog.addMenu(u"file"_s, u"&File"_s);
    QAction *first = catalog.add({u"x"_s, u"&Open…"_s, u"folder-open"_s, {}, u"file"_s}, &catalog, [&] { ++runs; });
    QAction *again = catalog.add({u"x"_s, u"打开(&O)…"_s, u"folder-open"_s, {}, u"file"_s}, &catalog, [&] { ++runs; });
    CHECK(first == again);
    CHECK(again->text() == u"打开(&O)…");
    again->trigger();
    CHECK(runs == 1);
}

TEST_CASE("a click in the sidebar and a key show a page")
{
    Stage stage;
    auto *row = stage.window.findChild<QAbstractButton *>(u"sidebar.customers"_s);
    REQUIRE(row);
    QTest::mouseClick(row, Qt::LeftButton);
    CHECK(stage.window.currentPageId() == u"customers");
    CHECK(row->isChecked());
    QTest::keyClick(&stage.window, Qt::Key_1, Qt::ControlModifier);
    CHECK(stage.window.currentPageId() == u"home");
    CHECK_FALSE(row->isChecked());
}

TEST_CASE("back and forward walk pages with their state")
{
    Stage stage;
    stage.window.showPage(u"customers"_s);
    stage.page()->moveTo(u"Elena"_s);
    stage.page()->moveTo(u"Jonas"_s);
    stage.window.showPage(u"home"_s);
    QTest::keyClick(&stage.window, Qt::Key_Left, Qt::AltModifier);
    CHECK(stage.window.currentPageId() == u"customers");
    CHECK(stage.page()->state().toString() == u"Jonas");
    QTest::keyClick(&stage.window, Qt::Key_Left, Qt::AltModifier);
    CHECK(stage.page()->state().toString() == u"Elena");
    QTest::keyClick(&stage.window, Qt::Key_Right, Qt::AltModifier);
    CHECK(stage.page()->state().toString() == u"Jonas");
}

TEST_CASE("texts of commands are shown without the mark of their mnemonic")
{
    CHECK(withoutMnemonic(u"Go &Back"_s) == u"Go Back"_s);
    CHECK(withoutMnemonic(u"返回(&B)"_s) == u"返回"_s);
    CHECK(withoutMnemonic(u"前往 (&G)…"_s) == u"前往…"_s);
    CHECK(withoutMnemonic(u"Keller && Partner (Wien)"_s) == u"Keller & Partner (Wien)"_s);
    CHECK(commandName(u"导入(&I)…"_s) == u"导入"_s);
    CHECK(shortcutText(QKeySequence(Qt::ALT | Qt::Key_Left)).endsWith(u'←'));
    CHECK(shortcutText(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)) ==
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N).toString(QKeySequence::NativeText));
    ActionCatalog catalog;
    catalog.addMenu(u"go"_s, u"前往(&G)"_s);
    catalog.add({u"go.back"_s, u"返回(&B)"_s, {}, {QKeySequence(Qt::ALT | Qt::Key_Left)}, u"go"_s});
    CommandSource source(&catalog);
    QList<PaletteItem> items;
    source.query(u"返回"_s, [&](const QList<PaletteItem> &found) { items = found; });
    REQUIRE(items.size() == 1);
    CHECK(items.first().title == u"返回"_s);
    CHECK(items.first().subtitle == u"前往"_s);
    CHECK(items.first().shortcut.endsWith(u'←'));
}

TEST_CASE("the sidebar folds into a rail in a narrow window and by choice")
{
    Stage stage;
    CHECK_FALSE(stage.window.sidebar()->isCollapsed());
    stage.window.resize(920, 690);
    QTest::qWait(1);
    CHECK(stage.window.sidebar()->isCollapsed());
    CHECK(stage.window.sidebar()->width() == 56);
    auto *row = stage.window.findChild<QAbstractButton *>(u"sidebar.home"_s);
    CHECK(row->mapTo(stage.window.sidebar(), row->rect().center()).x() == Approx(28).margin(1));
    CHECK(stage.window.size() == QSize(920, 690));
    stage.window.resize(1280, 800);
    QTest::qWait(1);
    CHECK_FALSE(stage.window.sidebar()->isCollapsed());
    stage.window.setSidebarCollapsed(true);
    CHECK(stage.window.sidebar()->isCollapsed());
    CHECK(QSettings().value(u"shell/rail"_s).toBool());
}

TEST_CASE("the session comes back with its page and size")
{
    {
        Stage stage;
        stage.window.resize(1100, 700);
        stage.window.showPage(u"customers"_s);
        stage.window.close();
    }
    ActionCatalog catalog;
    ShellWindow window(&catalog);
    for (const QString &id : {u"home"_s, u"customers"_s})
        window.addPage(id, id, u"users"_s, {}, [id] { return new StatefulPage(id); });
    window.restoreSession();
    CHECK(window.currentPageId() == u"customers");
    QSettings().clear();
}

TEST_CASE("a window kept on a screen that is gone comes back into view")
{
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    const QRect lost(room.right() + 5000, 200, 600, 400);
    CHECK(room.contains(placedOnScreen(lost)));
    const QRect here(room.left() + 10, room.top() + 10, 400, 300);
    CHECK(placedOnScreen(here) == here);
}

TEST_CASE("saved views appear with count and menu")
{
    Stage stage;
    stage.window.sidebar()->setSavedViews({{u"due"_s, u"Due this week"_s, u"clock"_s, 9}});
    QSignalSpy requested(stage.window.sidebar(), &Sidebar::savedViewRequested);
    QSignalSpy menu(stage.window.sidebar(), &Sidebar::savedViewMenuRequested);
    auto *row = stage.window.findChild<QAbstractButton *>(u"sidebar.view.due"_s);
    REQUIRE(row);
    QTest::mouseClick(row, Qt::LeftButton);
    CHECK(requested.size() == 1);
    Q_EMIT row->customContextMenuRequested(QPoint());
    CHECK(menu.size() == 1);
    CHECK(row->accessibleDescription() == u"9");
}

TEST_CASE("a banner carries one action of the latest message")
{
    Stage stage;
    int first = 0, second = 0;
    QObject::connect(stage.window.showBanner(Banner::Kind::Error, u"A"_s, {}, u"Retry"_s), &Banner::actionTriggered,
                     [&] { ++first; });
    QObject::connect(stage.window.showBanner(Banner::Kind::Warning, u"B"_s, {}, u"Open"_s), &Banner::actionTriggered,
                     [&] { ++second; });
    QTest::mouseClick(stage.window.findChild<QAbstractButton *>(u"banner.action"_s), Qt::LeftButton);
    CHECK(first == 0);
    CHECK(second == 1);
}

TEST_CASE("all that the window shows has an accessible name")
{
    Stage stage;
    stage.window.sidebar()->fileSwitcher()->setFile(u"Northwind"_s, u"local"_s);
    stage.window.sidebar()->userStrip()->setUser(u"Nora"_s);
    const QList<QAbstractButton *> buttons = stage.window.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        INFO(button->metaObject()->className() << " " << button->objectName().toStdString());
        if (!button->isVisible())
            continue;
        CHECK_FALSE(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE("the shortcut sheet lists keys by menu")
{
    Stage stage;
    ShortcutSheet sheet(stage.catalog, &stage.window);
    sheet.show();
    auto *search = sheet.findChild<QLineEdit *>(u"shortcuts.search"_s);
    REQUIRE(search);
    CHECK_FALSE(sheet.grab().isNull());
}
