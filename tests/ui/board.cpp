// SPDX-License-Identifier: GPL-3.0-or-later
// The board: cards carried by the mouse and moved by keys, and what stays when that is given up.
#include "tests/ui/boardfixture.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>

TEST_CASE_METHOD(Board, "a card is carried into another column and lies where it was dropped")
{
    const Id a = add(u"a"_s, 0);
    add(u"b"_s, 0);
    add(u"x"_s, 1);
    add(u"y"_s, 1);
    show();
    carry(0, 0, 1, 1);
    CHECK(lifted());
    CHECK(column(1)->cards()->gapRect().isValid());
    drop(0);
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().id == a);
    CHECK(askedColumn == stages[1].id());
    perform();
    REQUIRE(QTest::qWaitFor([&] { return titles(1) == QStringList{u"x"_s, u"a"_s, u"y"_s}; }));
    REQUIRE(QTest::qWaitFor([&] { return titles(0) == QStringList{u"b"_s}; }));
    REQUIRE(QTest::qWaitFor([&] { return !lifted(); }));
    CHECK_FALSE(column(1)->cards()->gapRect().isValid());
    CHECK(board->currentId() == a);
}

TEST_CASE_METHOD(Board, "escape puts a carried card back and nothing is asked")
{
    add(u"a"_s, 0);
    show();
    carry(0, 0, 2, 0);
    QTest::keyClick(column(0)->cards(), Qt::Key_Escape);
    CHECK_FALSE(lifted());
    drop(0);
    CHECK(asked.isEmpty());
}

TEST_CASE_METHOD(Board, "several selected cards are carried together and keep their order")
{
    const Id a = add(u"a"_s, 0), b = add(u"b"_s, 0), c = add(u"c"_s, 1);
    show();
    QTest::mouseClick(column(0)->cards()->viewport(), Qt::LeftButton, {}, middle(0, 0));
    QTest::mouseClick(column(0)->cards()->viewport(), Qt::LeftButton, Qt::ControlModifier, middle(0, 1));
    QTest::mouseClick(column(1)->cards()->viewport(), Qt::LeftButton, Qt::ControlModifier, middle(1, 0));
    REQUIRE(board->selectedIds() == QList<Id>{a, b, c});
    carry(0, 1, 3, 0);
    drop(0);
    REQUIRE(asked.size() == 3);
    perform();
    REQUIRE(QTest::qWaitFor([&] { return titles(3) == QStringList{u"a"_s, u"b"_s, u"c"_s}; }));
    // A plain click takes one alone again.
    REQUIRE(QTest::qWaitFor([&] { return !lifted(); }));
    QTest::mouseClick(column(3)->cards()->viewport(), Qt::LeftButton, {}, middle(3, 1));
    CHECK(board->selectedIds() == QList<Id>{b});
}

TEST_CASE_METHOD(Board, "keys do all that the mouse does")
{
    const Id a = add(u"a"_s, 0);
    add(u"b"_s, 0);
    const Id x = add(u"x"_s, 2);
    show();
    board->takeFocus();
    CHECK(board->currentId() == a);
    QTest::keyClick(column(0)->cards(), Qt::Key_Right, Qt::ControlModifier);
    REQUIRE(asked.size() == 1);
    CHECK(askedColumn == stages[1].id());
    perform();
    REQUIRE(QTest::qWaitFor(
        [&] { return titles(1) == QStringList{u"a"_s} && column(1)->cards()->currentIndex().isValid(); }));
    CHECK(board->currentId() == a); // followed to its new column
    CHECK(QApplication::focusWidget() == column(1)->cards());
    QTest::keyClick(column(1)->cards(), Qt::Key_Right);
    CHECK(board->currentId() == x);
    QTest::keyClick(column(2)->cards(), Qt::Key_Left, Qt::ControlModifier);
    perform();
    REQUIRE(QTest::qWaitFor([&] { return titles(1) == QStringList{u"x"_s, u"a"_s}; }));
    REQUIRE(QTest::qWaitFor([&] { return board->currentId() == x; }));
    QTest::keyClick(column(1)->cards(), Qt::Key_Down, Qt::ControlModifier);
    perform();
    REQUIRE(QTest::qWaitFor([&] { return titles(1) == QStringList{u"a"_s, u"x"_s}; }));
    QSignalSpy opened(board.get(), &BoardView::opened);
    REQUIRE(QTest::qWaitFor([&] { return board->currentId() == x; }));
    QTest::keyClick(column(1)->cards(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toLongLong() == x);
}

TEST_CASE_METHOD(Board, "a column of twenty thousand cards is there at once and paints only what is seen")
{
    ChangeSet set{{Action::Create, u"opportunity"_s, 20000, {}}, {}};
    for (int i = 0; i < 20000; ++i) {
        Record deal(schema->opportunity, store->newId());
        deal.set(schema->opportunity.name, u"Deal %1"_s.arg(i));
        deal.set(schema->opportunity.stage, stages[0].id());
        deal.set(schema->opportunity.rank, i);
        set.changes.append(insertion(deal));
    }
    apply(set);
    show();
    CHECK(column(0)->model()->count() == 20000);
    column(0)->cards()->scrollTo(column(0)->model()->index(19999, 0));
    REQUIRE(QTest::qWaitFor([&] { return column(0)->model()->rowAt(19999) != nullptr; }));
    carry(0, 19999, 1, 0);
    drop(0);
    REQUIRE(asked.size() == 1);
    perform();
    REQUIRE(QTest::qWaitFor([&] { return titles(1) == QStringList{u"Deal 19999"_s}; }));
    // Other fields and the one line cost no more: what is not seen is neither asked for nor painted.
    BoardLook look = board->look();
    look.compact = true;
    look.sort = &schema->opportunity.amount;
    look.fields.append(&schema->opportunity.owner);
    board->setLook(look);
    REQUIRE(QTest::qWaitFor([&] { return column(0)->model()->count() == 19999; }));
    QScrollBar *bar = column(0)->cards()->verticalScrollBar();
    CHECK(bar->maximum() == 19999 * column(0)->cards()->rowHeight() - column(0)->cards()->viewport()->height());
    QElapsedTimer clock;
    clock.start();
    for (int at = 0; at < 50; ++at) {
        bar->setValue(bar->maximum() / 50 * at);
        column(0)->cards()->viewport()->repaint();
    }
    CHECK(clock.elapsed() < 50 * 32); // each a frame, with all checks of the tests
}
