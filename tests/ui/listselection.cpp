// SPDX-License-Identifier: GPL-3.0-or-later
// Several rows of a list at once: how they are selected and what is done with them.
#include "tests/ui/listfixture.h"

#include "ui/records/bulkedit.h"
#include "ui/records/listselectionbar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

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
