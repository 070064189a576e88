// SPDX-License-Identifier: GPL-3.0-or-later
// The list page as a user meets it: search, filters, selection, keys, bulk actions, empty states.
#include "tests/ui/listfixture.h"

#include "ui/records/bulkedit.h"
#include "ui/records/listselectionbar.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

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

QAction *actionNamed(QMenu *menu, const QString &name)
{
    for (QAction *action : menu->actions()) {
        if (action->objectName() == name || action->text() == name)
            return action;
    }
    return nullptr;
}
} // namespace

TEST_CASE_METHOD(ListFixture, "the list filters from the first character and Esc clears")
{
    addContacts(120);
    show();
    const qsizetype all = page->model()->count();
    REQUIRE(all == 125);
    SearchField *search = page->searchField();
    search->setFocus();
    type(search, u"z"_s);
    settle();
    CHECK(page->model()->count() < all);
    type(search, u"hou"_s);
    settle();
    const qsizetype some = page->model()->count();
    CHECK(some > 0);
    CHECK(page->model()->rowAt(0)->title.contains(u"Zhou"_s));
    CHECK(search->accessibleDescription() == QLocale().toString(some));
    QTest::keyClick(search, Qt::Key_Escape);
    settle();
    CHECK(page->model()->count() == all);
}

TEST_CASE_METHOD(ListFixture, "who was found stays current and in sight when the search is left")
{
    addContacts(300); // more than the first answer holds
    show();
    page->setSort(&schema->contact.name, Qt::DescendingOrder);
    settle();
    SearchField *search = page->searchField();
    for (const bool fromList : {false, true}) {
        INFO(fromList);
        search->setFocus();
        type(search, u"Amara"_s); // far down
        settle();
        REQUIRE(page->model()->count() > 3);
        REQUIRE(page->model()->count() < 100);
        click(2);
        const Id found = page->currentId();
        QList<Id> told;
        const auto listening = QObject::connect(page.get(), &ListPage::currentChanged, [&](Id id) { told.append(id); });
        if (!fromList)
            search->setFocus();
        QTest::keyClick(fromList ? static_cast<QWidget *>(view()) : search, Qt::Key_Escape);
        settle();
        CHECK(page->model()->count() == 305);
        CHECK(page->currentId() == found);
        CHECK(page->selectedIds() == QList<Id>{found});
        const int row = page->model()->rowOf(found);
        CHECK(row > 100);
        CHECK(view()->viewport()->rect().contains(view()->visualRect(page->model()->index(row, 0))));
        CHECK(told.isEmpty()); // the card beside it does not flicker
        QObject::disconnect(listening);
    }
}

TEST_CASE_METHOD(ListFixture, "digits find a phone however it is written")
{
    addContacts(60);
    show();
    page->setSearchText(u"0471-550042"_s);
    settle();
    REQUIRE(page->model()->count() == 1);
    CHECK(page->model()->idAt(0) == people[42]);
}

TEST_CASE_METHOD(ListFixture, "pinyin initials find a Chinese name")
{
    chinese = true;
    addContacts(20);
    show();
    page->setSearchText(u"sjn"_s);
    settle();
    REQUIRE(page->model()->count() > 0);
    CHECK(page->model()->rowAt(0)->title == u"沈嘉宁"_s);
}

TEST_CASE_METHOD(ListFixture, "typing on the list goes to the search field")
{
    addContacts(30);
    show();
    click(2);
    QTest::keyClick(view(), Qt::Key_K);
    CHECK(page->searchField()->text() == u"k"_s);
    CHECK(page->searchField()->hasFocus());
}

TEST_CASE_METHOD(ListFixture, "composed typing on the list reaches the search field and keeps its first key")
{
    chinese = true;
    addContacts(30);
    show();
    click(1);
    CHECK(view()->testAttribute(Qt::WA_InputMethodEnabled));
    QInputMethodEvent composing(u"shen"_s, {});
    QCoreApplication::sendEvent(view(), &composing);
    CHECK(view()->hasFocus()); // moving the focus now would end the composition
    CHECK(page->searchField()->text().isEmpty());
    QInputMethodEvent done;
    done.setCommitString(u"沈"_s);
    QCoreApplication::sendEvent(view(), &done);
    CHECK(page->searchField()->text() == u"沈"_s);
    CHECK(page->searchField()->hasFocus());
    settle();
    CHECK(page->model()->count() > 0);
    CHECK(page->model()->count() < 30);
}

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

TEST_CASE_METHOD(ListFixture, "several rows are selected and the bar says how many")
{
    addContacts(60);
    show();
    auto *bar = child<ListSelectionBar>("selectionBar");
    CHECK_FALSE(bar->isVisible());
    click(1);
    click(4, Qt::ShiftModifier);
    CHECK(page->selectedRows() == 4);
    click(6, Qt::ControlModifier);
    CHECK(page->selectedRows() == 5);
    CHECK(bar->isVisible());
    CHECK(bar->accessibleName().contains(u'5'));
    key(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(page->selectedRows() >= 2);
    key(Qt::Key_Escape);
    CHECK(page->selectedRows() == 1);
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE_METHOD(ListFixture, "select all takes what passes the filter and says how many")
{
    addContacts(150);
    show();
    page->setQuickFilter(u"key"_s);
    settle();
    view()->setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    CHECK(page->selectedRows() == 25);
    CHECK(child<ListSelectionBar>("selectionBar")->accessibleName().contains(u"25"_s));
    CHECK(page->selectedIds().size() == 25);
}

TEST_CASE_METHOD(ListFixture, "selection and current record survive a new order")
{
    addContacts(60);
    show();
    click(3);
    click(5, Qt::ControlModifier);
    const QList<Id> before = page->selectedIds();
    const Id current = page->currentId();
    page->setSort(&schema->contact.name, Qt::AscendingOrder);
    settle();
    QList<Id> after = page->selectedIds();
    CHECK(QSet<Id>(after.begin(), after.end()) == QSet<Id>(before.begin(), before.end()));
    CHECK(page->currentId() == current);
}

TEST_CASE_METHOD(ListFixture, "Delete removes and undo brings back")
{
    addContacts(20);
    show();
    click(2);
    const Id gone = page->currentId(), next = page->model()->idAt(3);
    QSignalSpy performed(page.get(), &ListPage::performed);
    key(Qt::Key_Delete);
    REQUIRE(until([&] { return page->model()->rowOf(gone) < 0; }));
    QTest::qWait(60);
    CHECK(performed.size() == 1);
    CHECK(page->currentId() == next);
    CHECK(page->selectedRows() == 1);
    undo();
    CHECK(until([&] { return page->model()->rowOf(gone) >= 0; }));
}

TEST_CASE_METHOD(ListFixture, "the status of several is set from the bar as one undo step")
{
    addContacts(30);
    show();
    click(0);
    click(9, Qt::ShiftModifier);
    const QList<Id> ids = page->selectedIds();
    REQUIRE(ids.size() == 10);
    const QString before = status(ids.last());
    QTest::mouseClick(child<ListSelectionBar>("selectionBar")->button(ListSelectionBar::Status), Qt::LeftButton);
    auto *menu = child<QMenu>("bulkMenu");
    QAction *lost = actionNamed(menu, schema->contact.status.choiceLabel(u"lost"_s));
    REQUIRE(lost);
    lost->trigger();
    menu->close();
    REQUIRE(until([&] { return status(ids.last()) == u"lost"_s; }));
    CHECK(status(ids.first()) == u"lost"_s);
    undo();
    CHECK(status(ids.last()) == before);
}

TEST_CASE_METHOD(ListFixture, "owners are offered from the file")
{
    addOwners();
    addContacts(10);
    show();
    click(0);
    click(2, Qt::ShiftModifier);
    const Id first = page->selectedIds().first();
    QTest::mouseClick(child<ListSelectionBar>("selectionBar")->button(ListSelectionBar::Owner), Qt::LeftButton);
    auto *menu = child<QMenu>("bulkMenu");
    REQUIRE(until([&] { return actionNamed(menu, u"Nora Whitfield"_s) != nullptr; }));
    actionNamed(menu, u"Nora Whitfield"_s)->trigger();
    menu->close();
    CHECK(until([&] { return !load(schema->contact, first)->value(schema->contact.owner).isNull(); }));
}

TEST_CASE_METHOD(ListFixture, "tags are added and taken from several")
{
    addContacts(12);
    show();
    view()->setFocus();
    page->select(people[0]); // has tags
    click(page->model()->rowOf(people[0]));
    click(page->model()->rowOf(people[1]), Qt::ControlModifier); // has none
    REQUIRE(page->selectedRows() == 2);
    page->tagSelected();
    auto *list = child<QListWidget>("tagList");
    REQUIRE(until([&] { return list->count() == 3; }));
    for (int row = 0; row < 3; ++row)
        CHECK(list->item(row)->checkState() == Qt::PartiallyChecked);
    auto *edit = child<QLineEdit>("tagEdit");
    type(edit, u"VIP"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    list->findItems(u"Newsletter"_s, Qt::MatchExactly).first()->setCheckState(Qt::Unchecked);
    QTest::keyClick(edit, Qt::Key_Return);
    const auto tags = [&](Id id) { return (*load(schema->contact, id))[schema->contact.tags]; };
    REQUIRE(until([&] { return tags(people[1]).contains(u"VIP"_s); }));
    CHECK(tags(people[1]) == QStringList{u"VIP"_s});
    CHECK(tags(people[0]).contains(u"Trade fair 2026"_s));
    CHECK_FALSE(tags(people[0]).contains(u"Newsletter"_s));
}

TEST_CASE_METHOD(ListFixture, "bulk editing shows what differs and changes only what is touched")
{
    addContacts(30);
    show();
    view()->setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    page->editSelected();
    auto *dialog = child<BulkEdit>("bulkEdit");
    auto *status = dialog->findChild<QComboBox *>(u"input.status"_s);
    REQUIRE(status);
    REQUIRE(until([&] { return status->currentText().startsWith(u'('); })); // (different values)
    auto *apply = dialog->findChild<QPushButton *>(u"applyBulk"_s);
    CHECK_FALSE(apply->isEnabled());
    CHECK_FALSE(dialog->findChild<QWidget *>(u"input.hobbies"_s)->isVisible()); // there are companies among them
    auto *language = dialog->findChild<QLineEdit *>(u"input.language"_s);
    language->setFocus();
    type(language, u"Italian"_s);
    REQUIRE(apply->isEnabled());
    const QString before = this->status(people[3]);
    apply->click();
    REQUIRE(until(
        [&] { return load(schema->contact, people[29])->value(schema->contact.language).toString() == u"Italian"_s; }));
    CHECK(this->status(people[3]) == before);
    undo();
    CHECK(load(schema->contact, people[29])->value(schema->contact.language).isNull());
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
    CHECK(QGuiApplication::clipboard()->text().count(u'\n') == 10);
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
