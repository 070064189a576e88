// SPDX-License-Identifier: GPL-3.0-or-later
// How the board looks: what its heads say, cards in another order than one's own, fields of choice.
#include "tests/ui/boardfixture.h"

#include "ui/board/boardcolumnhead.h"
#include "ui/widgets/popover.h"

#include <QCheckBox>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>

TEST_CASE_METHOD(Board, "heads say how many and how much and keep currencies apart")
{
    add(u"a"_s, 1, {100000, u"EUR"_s});
    add(u"b"_s, 1, {300000, u"EUR"_s});
    add(u"c"_s, 1, {50000, u"CNY"_s});
    show();
    REQUIRE(QTest::qWaitFor([&] { return column(1)->head()->accessibleName().contains(u"3"_s); }));
    const QString said = column(1)->head()->accessibleName();
    INFO(said.toStdString());
    CHECK(said.contains(formatMoney({400000, u"EUR"_s}, QLocale(), MoneyStyle::Plain)));
    CHECK(said.contains(formatMoney({50000, u"CNY"_s}, QLocale(), MoneyStyle::Plain)));
    CHECK(said.contains(u"30%"_s));
    CHECK(said.contains(formatMoney({120000, u"EUR"_s}, QLocale(), MoneyStyle::Compact)));
}

TEST_CASE_METHOD(Board, "what is expected is added up before it is rounded")
{
    QList<Total> totals;
    for (int stage = 0; stage < 3; ++stage) // each a third of a cent: rounded one by one there would be nothing
        totals.append({{}, u"EUR"_s, 1, 1, 1, 0});
    totals.append({{}, u"CNY"_s, 2, 300, 100, 200 * 50}); // one with the weight of its stage, one with half
    const QList<Total> weighted = weightedTotals(totals, [](const Total &) { return 33; });
    REQUIRE(weighted.size() == 2);
    CHECK(weighted[0].currency == u"CNY"_s);
    CHECK(weighted[0].sum == 133);
    CHECK(weighted[1].sum == 1);
    // Beyond what a double can tell apart.
    const qint64 much = (qint64(1) << 55) + 1;
    CHECK(weightedTotals({{{}, u"EUR"_s, 1, much, much, 0}}, [](const Total &) { return 100; }).first().sum == much);
}

TEST_CASE_METHOD(Board,
                 "a sorted board keeps its order and a card that is put elsewhere in a column asks to drop the sorting")
{
    const Id a = add(u"a"_s, 0, {300, u"EUR"_s});
    add(u"b"_s, 0, {100, u"EUR"_s});
    add(u"c"_s, 0, {200, u"EUR"_s});
    add(u"x"_s, 1, {50, u"EUR"_s});
    show();
    QMenu menu;
    board->fillSortMenu(&menu);
    QSignalSpy chosen(board.get(), &BoardView::lookChanged);
    CHECK(menu.actions().first()->isChecked()); // my order
    menu.actions()[1]->trigger();
    CHECK(board->sortLabel() == u"Amount"_s);
    CHECK(chosen.size() == 1);
    REQUIRE(until([&] { return titles(0) == QStringList{u"a"_s, u"c"_s, u"b"_s}; }));
    const auto question = [&] { return board->findChild<Popover *>(u"board.ownOrder"_s); };

    carry(0, 2, 0, 0); // b to the top
    drop(0);
    REQUIRE(until([&] { return question() && question()->isVisible(); }));
    QTest::keyClick(question()->focusWidget(), Qt::Key_Escape);
    REQUIRE(until([&] { return !question(); }));
    CHECK(asked.isEmpty());
    CHECK_FALSE(lifted());
    CHECK(titles(0) == QStringList{u"a"_s, u"c"_s, u"b"_s});

    carry(0, 0, 1, 0); // to another column as always: that sorts it in
    drop(0);
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().id == a);
    CHECK_FALSE(asked.first().rank);
    perform();
    REQUIRE(until([&] { return titles(1) == QStringList{u"a"_s, u"x"_s} && !lifted(); }));

    asked.clear();
    REQUIRE(until([&] { return titles(0) == QStringList{u"c"_s, u"b"_s}; }));
    const Id d = add(u"d"_s, 0, {10, u"EUR"_s});
    REQUIRE(until([&] { return titles(0) == QStringList{u"c"_s, u"b"_s, u"d"_s}; }));
    carry(0, 2, 0, 0); // d above c: by hand they are b, c, d
    drop(0);
    REQUIRE(until([&] { return question() && question()->isVisible(); }));
    QTest::keyClick(question()->focusWidget(), Qt::Key_Return);
    REQUIRE(until([&] { return asked.size() == 1; }));
    CHECK(chosen.size() == 2);
    CHECK_FALSE(board->look().sort);
    CHECK(asked.first().id == d);
    CHECK(asked.first().rank);
    perform();
    REQUIRE(until([&] { return titles(0) == QStringList{u"b"_s, u"d"_s, u"c"_s}; }));
}

TEST_CASE_METHOD(Board, "keys ask to drop the sorting as well and put the card behind the one above it")
{
    const Id a = add(u"a"_s, 0, {100, u"EUR"_s});
    add(u"b"_s, 0, {300, u"EUR"_s});
    add(u"c"_s, 0, {200, u"EUR"_s});
    show();
    BoardLook look = board->look();
    look.sort = &schema->opportunity.amount;
    look.order = Qt::DescendingOrder;
    board->setLook(look);
    REQUIRE(until([&] { return titles(0) == QStringList{u"b"_s, u"c"_s, u"a"_s}; }));
    board->takeFocus();
    column(0)->cards()->setCurrentIndex(column(0)->model()->index(2, 0));
    QTest::keyClick(column(0)->cards(), Qt::Key_Up, Qt::ControlModifier); // between b and c
    Popover *question = nullptr;
    REQUIRE(until([&] { return (question = board->findChild<Popover *>(u"board.ownOrder"_s)); }));
    QTest::keyClick(question->focusWidget(), Qt::Key_Return);
    REQUIRE(until([&] { return asked.size() == 1; }));
    CHECK(asked.first().id == a);
    perform();
    CHECK(until([&] { return titles(0) == QStringList{u"b"_s, u"a"_s, u"c"_s}; }));
}

TEST_CASE_METHOD(Board, "cards show the fields that are chosen and all are of one height")
{
    const Id a = add(u"a"_s, 0);
    add(u"b"_s, 0);
    show();
    const int usual = column(0)->cards()->rowHeight();
    QSignalSpy chosen(board.get(), &BoardView::lookChanged);
    board->openFields(column(0));
    auto *chooser = board->findChild<QWidget *>(u"board.fields"_s);
    REQUIRE(chooser);
    auto *list = chooser->findChild<QListWidget *>(u"columnList"_s);
    REQUIRE(list->count() == 6);
    list->item(4)->setCheckState(Qt::Checked); // expected close
    REQUIRE(chosen.size() == 1);
    CHECK(board->look().fields.last() == &schema->opportunity.expectedClose);
    CHECK(column(0)->cards()->rowHeight() > usual);
    for (int i = 0; i < list->count(); ++i) // nothing but the name
        list->item(i)->setCheckState(Qt::Unchecked);
    CHECK(board->look().fields.isEmpty());
    CHECK(column(0)->cards()->rowHeight() < usual);
    chooser->findChild<QCheckBox *>(u"board.compact"_s)->setChecked(true);
    CHECK(board->look().compact);
    CHECK_FALSE(list->isEnabled());
    const int compact = column(0)->cards()->rowHeight();
    CHECK(compact < usual / 2);
    CHECK(column(0)->cards()->visualRect(column(0)->model()->index(1, 0)).top() == compact);
    chooser->hide();
    REQUIRE(until([&] { return column(0)->model()->isComplete(); }));
    carry(0, 0, 1, 0); // carried as always
    drop(0);
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().id == a);
    perform();
    CHECK(until([&] { return titles(1) == QStringList{u"a"_s}; }));
}
