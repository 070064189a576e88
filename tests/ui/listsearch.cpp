// SPDX-License-Identifier: GPL-3.0-or-later
// Searching in a list: from the first character, in the ways names and numbers are written, typed on the rows.
#include "tests/ui/listfixture.h"

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
