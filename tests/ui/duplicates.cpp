// SPDX-License-Identifier: GPL-3.0-or-later
// The duplicate centre in the window: what it finds, what becomes of it, and that all of it is taken back.
#include "tests/ui/mergefixture.h"

#include "ui/merging/duplicatemodel.h"
#include "ui/merging/duplicatespage.h"
#include "ui/merging/mergeview.h"

#include <QAbstractButton>
#include <QListView>

using namespace Qt::StringLiterals;

namespace
{
struct Centre : MergeProgram {
    Centre()
    {
        shell().resize(1280, 800);
        fillTwins(true);
        fillPairs(5);
        listed(12);
        REQUIRE(QTest::qWaitForWindowActive(&shell()));
        action("tools.duplicates")->trigger();
        REQUIRE(until([&] { return page() && groups() == 6; }));
    }
    DuplicatesPage *page() { return qobject_cast<DuplicatesPage *>(shell().currentPage()); }
    QListView *groupList() { return find<QListView>("duplicates.list"); }
    int groups()
    {
        auto *view = shell().findChild<QListView *>(u"duplicates.list"_s);
        return view ? view->model()->rowCount() : -1;
    }
    void click(const char *name)
    {
        auto *button = find<QAbstractButton>(name);
        REQUIRE(until([&] { return button->isEnabled() && button->isVisible(); }));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void ready()
    {
        REQUIRE(until([&] { return find<QAbstractButton>("duplicates.merge")->isEnabled(); }));
    }
};
} // namespace

TEST_CASE_METHOD(Centre, "duplicates are merged one by one with keys alone, and come back when it is undone")
{
    ready();
    CHECK(until([&] { return groupList()->hasFocus(); })); // it was being searched for when the page was opened
    QTest::keyClick(groupList(), Qt::Key_Down);
    CHECK(groupList()->currentIndex().row() == 1);
    ready();
    QTest::keyClick(groupList(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(until([&] { return groups() == 5; }));
    listed(11);
    CHECK(groupList()->currentIndex().row() == 1);
    action("edit.undo")->trigger();
    listed(12);
    REQUIRE(until([&] { return groups() == 6; }));
}

TEST_CASE_METHOD(Centre, "what is not the same is not suggested again")
{
    ready();
    click("duplicates.distinct");
    REQUIRE(until([&] { return groups() == 5; }));
    click("duplicates.again");
    REQUIRE(until([&] { return find<QAbstractButton>("duplicates.again")->isEnabled(); }));
    CHECK(groups() == 5);
    action("edit.undo")->trigger();
    REQUIRE(until([&] { return groups() == 6; }));
}

TEST_CASE_METHOD(Centre, "a lane is merged at once and taken back at once")
{
    click("duplicates.mergeAll");
    REQUIRE(until([&] { return groups() == 0; }));
    listed(6);
    action("edit.undo")->trigger();
    listed(12);
    REQUIRE(until([&] { return groups() == 6; }));
}
