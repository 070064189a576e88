// SPDX-License-Identifier: GPL-3.0-or-later
// The list page as a user meets it: keys, menus, empty states, what is read out.
#include "tests/ui/listfixture.h"

#include "ui/widgets/chip.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>

namespace
{
/// Runs when the next menu has opened, then closes it.
void whenMenuOpens(std::function<void(QMenu *)> look)
{
    QTimer::singleShot(200, qApp, [look] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (menu) {
            look(menu);
            menu->close();
        }
    });
}
} // namespace

TEST_CASE_METHOD(ListFixture, "the first record is current and arrows move it")
{
    addContacts(40);
    show();
    QSignalSpy current(page.get(), &ListPage::currentChanged);
    REQUIRE(page->currentId() == page->model()->idAt(0));
    view()->setFocus();
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    CHECK(page->currentId() == page->model()->idAt(2));
    CHECK(current.last()[0].toLongLong() == page->currentId());
    key(Qt::Key_End);
    CHECK(page->currentId() == page->model()->ids().last());
    key(Qt::Key_Home);
    CHECK(page->currentId() == page->model()->idAt(0));
    key(Qt::Key_Up);
    CHECK(page->searchField()->hasFocus());
    page->step(3);
    CHECK(page->currentId() == page->model()->idAt(3));
}

TEST_CASE_METHOD(ListFixture, "Enter opens and Space previews and a middle click opens a window")
{
    addContacts(10);
    show();
    view()->setFocus();
    QSignalSpy opened(page.get(), &ListPage::opened), window(page.get(), &ListPage::openedInWindow),
        preview(page.get(), &ListPage::previewRequested);
    click(1);
    key(Qt::Key_Return);
    key(Qt::Key_Space);
    key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(opened.size() == 1);
    CHECK(preview.size() == 1);
    CHECK(window.size() == 1);
    QTest::mouseClick(view()->viewport(), Qt::MiddleButton, {},
                      view()->visualRect(page->model()->index(3, 0)).center());
    REQUIRE(window.size() == 2);
    CHECK(window.last()[0].toLongLong() == page->model()->idAt(3));
}

TEST_CASE_METHOD(ListFixture, "the context menu opens by mouse and keys")
{
    addContacts(10);
    show();
    click(1);
    int opened = 0;
    const auto look = [&](QMenu *menu) {
        ++opened;
        CHECK(actionNamed(menu, u"open"_s));
        CHECK(actionNamed(menu, u"delete"_s));
    };
    whenMenuOpens(look);
    QTest::keyClick(view(), Qt::Key_Menu);
    whenMenuOpens(look);
    QTest::keyClick(view(), Qt::Key_F10, Qt::ShiftModifier);
    whenMenuOpens(look);
    const QPoint at = view()->visualRect(page->model()->index(1, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, view()->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view()->viewport(), &event);
    CHECK(opened == 3);
}

TEST_CASE_METHOD(ListFixture, "four kinds of emptiness are told apart")
{
    const auto stack = [&] { return child<QWidget>("empty")->isVisible(); };
    show();
    REQUIRE(stack());
    CHECK(child<QPushButton>("newButton")->isVisible());
    CHECK(child<QPushButton>("importButton")->isVisible());
    addContacts(12);
    REQUIRE(until([&] { return !stack(); }));
    settle();
    QSignalSpy wanted(page.get(), &ListPage::newRequested),
        everywhere(page.get(), &ListPage::searchEverywhereRequested);
    page->setSearchText(u"Quux"_s);
    settle();
    REQUIRE(stack());
    child<QPushButton>("createButton")->click();
    child<QPushButton>("searchEverywhere")->click();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first()[0].toString() == u"Quux"_s);
    CHECK(everywhere.size() == 1);
    page->setSearchText({});
    page->setQuickFilter(u"lost"_s);
    settle();
    CHECK(stack());
    CHECK_FALSE(page->findChild<QPushButton *>(u"createButton"_s));
    page->setQuickFilter(u"all"_s);
    settle();
    CHECK_FALSE(stack());
    page->setDenied(u"Ask Nora."_s);
    CHECK(stack());
    CHECK_FALSE(page->searchField()->isEnabled());
    page->setDenied({});
    CHECK_FALSE(stack());
}

TEST_CASE_METHOD(ListFixture, "a record made elsewhere becomes current as soon as it is listed")
{
    addContacts(5);
    show();
    const Id fresh = addPerson(u"Zoe Zander"_s);
    page->select(fresh);
    CHECK(until([&] { return page->currentId() == fresh; }));
}

TEST_CASE_METHOD(ListFixture, "the copied rows are lines of text")
{
    addContacts(6);
    show();
    view()->setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    QGuiApplication::clipboard()->clear();
    key(Qt::Key_C, Qt::ControlModifier);
    REQUIRE(until([] { return !QGuiApplication::clipboard()->text().isEmpty(); }));
    // The names of the columns stand above the rows.
    CHECK(QGuiApplication::clipboard()->text().count(u'\n') == 11);
    CHECK(QGuiApplication::clipboard()->text().startsWith(schema->contact.name.label()));
    const QString table = QGuiApplication::clipboard()->mimeData()->html();
    CHECK(table.count("<tr>"_L1) == 12);
    CHECK(table.contains("mso-number-format"_L1)); // phones stay text
}

TEST_CASE_METHOD(ListFixture, "rows of a spreadsheet are pasted as records to be imported")
{
    addContacts(2);
    show();
    QSignalSpy pasted(page.get(), &ListPage::rowsPasted);
    view()->setFocus();
    QGuiApplication::clipboard()->setText(u"word"_s);
    key(Qt::Key_V, Qt::ControlModifier);
    CHECK(pasted.isEmpty());
    QGuiApplication::clipboard()->setText(u"Name\tPhone\nAda\t+49 30 1\n"_s);
    key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(pasted.size() == 1);
    CHECK(pasted[0][0].toString().startsWith(u"Name\t"_s));
}

TEST_CASE_METHOD(ListFixture, "every row and control has a name for screen readers")
{
    addContacts(8);
    show({900, 600});
    page->setLayoutMode(ListPage::LayoutMode::Table);
    settle();
    for (int column = 0; column < page->model()->columnCount(); ++column)
        CHECK_FALSE(page->model()->index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    for (const QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
        INFO(button->objectName());
        CHECK_FALSE((button->accessibleName() + button->text() + button->toolTip()).isEmpty());
    }
    CHECK_FALSE(view()->accessibleName().isEmpty());
}
