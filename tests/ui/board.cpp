// SPDX-License-Identifier: GPL-3.0-or-later
// The board: cards carried by the mouse and moved by keys, what stays when that is given up, what its heads say.
#include "ui/board/boardview.h"

#include "core/domain/opportunities.h"
#include "core/record/valuetext.h"
#include "tests/support/storefixture.h"
#include "ui/board/boardcarddelegate.h"
#include "ui/board/boardcolumnhead.h"
#include "ui/board/boardcolumnview.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
struct Board : StoreFixture {
    QList<Record> stages;
    std::unique_ptr<BoardView> board;
    QList<BoardView::Move> asked;
    Id askedColumn = 0;

    Board()
    {
        theme().install();
        const QList<Record> made = standardPipeline(*schema, [this] { return store->newId(); });
        ChangeSet set{{Action::Create, u"pipeline"_s, 1, {}}, {}};
        for (const Record &record : made)
            set.changes.append(insertion(record));
        apply(set);
        stages = made.mid(1);
    }
    Id add(const QString &name, int stage, Money amount = {10000, u"EUR"_s})
    {
        static double rank = 0;
        Record deal(schema->opportunity, store->newId());
        deal.set(schema->opportunity.name, name);
        deal.set(schema->opportunity.stage, stages[stage].id());
        deal.set(schema->opportunity.amount, amount);
        deal.set(schema->opportunity.rank, ++rank); // below the one before
        apply({{Action::Create, u"opportunity"_s, 1, name}, {insertion(deal)}});
        return deal.id();
    }
    void show()
    {
        const Opportunity &o = schema->opportunity;
        BoardSpec spec;
        spec.entity = &o;
        spec.group = &o.stage;
        spec.rank = &o.rank;
        spec.money = &o.amount;
        spec.weight = &o.probability;
        spec.fields = {&o.name, &o.amount};
        spec.whom = &o.contact;
        spec.tag = &o.tags;
        spec.step = &o.nextActivity;
        spec.usual = {&o.contact, &o.amount, &o.tags, &o.nextActivity};
        spec.choosable = spec.usual + QList<const FieldBase *>{&o.expectedClose, &o.owner};
        spec.sorts = {{&o.amount, Qt::DescendingOrder, u"Amount"_s}};
        spec.describe = [&o](const RecordModel &model, const Row &row, const BoardColumn &, const BoardLook &look) {
            BoardCardText text;
            text.title = row.title;
            text.owner = u"Nordwind Logistics"_s;
            text.amount = displayText(o.amount, model.value(row, o.amount));
            text.step = u"No next step"_s;
            text.stepIcon = u"triangle-alert"_s;
            text.stepInk = Ink::Amber;
            text.idle = u"9d"_s;
            for (const FieldBase *field : look.fields)
                if (field == &o.expectedClose || field == &o.owner)
                    text.facts.append({field->label(), displayText(*field, model.value(row, *field))});
            return text;
        };
        board = std::make_unique<BoardView>(*store, spec);
        board->resize(1400, 700);
        QList<BoardColumn> columns;
        for (const Record &stage : std::as_const(stages))
            columns.append({.id = stage.id(),
                            .title = stage[schema->stage.name],
                            .open = stage[schema->stage.type] == QLatin1StringView(Stage::open),
                            .weight = int(stage[schema->stage.probability])});
        board->setColumns(columns);
        QObject::connect(board.get(), &BoardView::moveRequested, board.get(),
                         [this](const QList<BoardView::Move> &moves, Id column) {
                             asked = moves;
                             askedColumn = column;
                         });
        board->show();
        for (BoardColumnView *view : board->columnViews())
            REQUIRE(QTest::qWaitFor([&] { return view->model()->isComplete(); }));
    }
    BoardColumnView *column(int i) { return board->columnViews()[i]; }
    QStringList titles(int i)
    {
        QStringList titles;
        for (int row = 0; row < column(i)->model()->count(); ++row)
            titles.append(column(i)->model()->index(row, 0).data().toString());
        return titles;
    }
    QPoint middle(int i, int row) { return column(i)->cards()->visualRect(column(i)->model()->index(row, 0)).center(); }
    /// Carries the card from its place over that of another column, and does not let go yet.
    void carry(int from, int row, int to, int toRow)
    {
        QWidget *source = column(from)->cards()->viewport();
        const QPoint begin = middle(from, row);
        const QPoint over =
            source->mapFrom(board.get(), column(to)->cards()->viewport()->mapTo(
                                             board.get(), QPoint(100, toRow * column(to)->cards()->rowHeight() + 40)));
        QTest::mousePress(source, Qt::LeftButton, {}, begin);
        for (int step = 1; step <= 4; ++step) {
            QMouseEvent move(QEvent::MouseMove, begin + (over - begin) * step / 4, source->mapToGlobal(over),
                             Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(source, &move);
        }
        over_ = over;
    }
    void drop(int from) { QTest::mouseRelease(column(from)->cards()->viewport(), Qt::LeftButton, {}, over_); }
    /// What the page around the board does with a request.
    void perform()
    {
        ChangeSet set{{Action::Edit, u"opportunity"_s, asked.size(), {}}, {}};
        for (const BoardView::Move &move : std::as_const(asked)) {
            const Record before = *load(schema->opportunity, move.id);
            Record after = before;
            after.set(schema->opportunity.stage, askedColumn);
            if (move.rank)
                after.set(schema->opportunity.rank, *move.rank);
            set.changes.append(*difference(before, after));
        }
        store->apply(set, board.get(), [](const Result<ChangeSet> &result) { REQUIRE(result.ok()); });
    }
    template <typename Condition>
    static bool until(Condition &&condition)
    {
        return QTest::qWaitFor(condition, 5000);
    }
    bool lifted() { return board->findChild<QWidget *>(u"board.lifted"_s)->isVisible(); }
    QPoint over_;
};
} // namespace

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
