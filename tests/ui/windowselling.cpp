// SPDX-License-Identifier: GPL-3.0-or-later
// Selling in the whole window: from the first stage to won and lost, by keys and by mouse, and all of it taken back.
#include "tests/ui/program.h"

#include "ui/board/boardcolumnview.h"
#include "ui/board/boardview.h"
#include "ui/records/bulkedit.h"
#include "ui/records/celleditor.h"
#include "ui/sales/stagemissing.h"
#include "ui/sales/stagerow.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/window/pipelinepage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace
{
struct Selling : Program {
    BoardView *board() { return find<BoardView>("board"); }
    PipelinePage *page() { return qobject_cast<PipelinePage *>(shell().page(u"pipeline"_s)); }
    void start()
    {
        shell().show();
        shell().activateWindow();
        shell().showPage(u"pipeline"_s);
        auto *start = find<QAbstractButton>("pipeline.start");
        REQUIRE(until([&] { return start->isVisible(); }));
        QTest::mouseClick(start, Qt::LeftButton);
        REQUIRE(until([&] { return board()->columnViews().size() == 7; })); // with "No stage", which is not shown
    }
    void reopen()
    {
        app->window()->leave();
        Program::start();
        shell().show();
        shell().showPage(u"pipeline"_s);
    }
    BoardColumnView *column(int i) { return board()->columnViews()[i]; } ///< 1 is the first stage
    bool holds(int i, qsizetype count)
    {
        return until([&] { return column(i)->model()->isComplete() && column(i)->model()->count() == count; });
    }
    Id addDeal(const QString &name)
    {
        Record deal(schema().opportunity, store().newId());
        deal.set(schema().opportunity.name, name);
        deal.set(schema().opportunity.stage, column(1)->column().id);
        deal.set(schema().opportunity.amount, {1350000, u"EUR"_s});
        apply({{Action::Create, u"opportunity"_s, 1, name}, {insertion(deal)}});
        REQUIRE(holds(1, 1));
        return deal.id();
    }
    ListPage *deals() { return page()->findChild<ListPage *>(); }
    void showList(qsizetype count)
    {
        find<SegmentedControl>("pipeline.layout")->setCurrent(u"list"_s);
        REQUIRE(until([&] { return deals()->model()->isComplete() && deals()->model()->count() == count; }));
    }
    /// What asks for the fields that a stage needs.
    StageMissing *question()
    {
        StageMissing *form = nullptr;
        REQUIRE(until([&] {
            form = shell().findChild<StageMissing *>(u"stage.missing"_s);
            return form && form->isVisible();
        }));
        return form;
    }
    void answer(const QString &reason)
    {
        auto *box = question()->findChild<QComboBox *>(u"input.lost_reason"_s);
        REQUIRE(box);
        box->setCurrentIndex(box->findData(reason));
        QTest::mouseClick(question()->findChild<QAbstractButton *>(u"stage.missing.go"_s), Qt::LeftButton);
    }
    Record record(Id id)
    {
        std::optional<Record> found;
        store().load(schema().opportunity, id, qApp, [&](const auto &record) { found = *record; });
        REQUIRE(until([&] { return found.has_value(); }));
        return *found;
    }
    /// Carries the first card of a column to the top of another one.
    void carry(int from, int to)
    {
        QTest::qWait(50); // laid out
        QWidget *source = column(from)->cards()->viewport();
        const QPoint begin = column(from)->cards()->visualRect(column(from)->model()->index(0, 0)).center();
        const QPoint over = source->mapFromGlobal(column(to)->cards()->viewport()->mapToGlobal(QPoint(90, 40)));
        QTest::mousePress(source, Qt::LeftButton, {}, begin);
        for (int step = 1; step <= 4; ++step) {
            const QPoint at = begin + (over - begin) * step / 4;
            QMouseEvent move(QEvent::MouseMove, at, source->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton,
                             Qt::NoModifier);
            QApplication::sendEvent(source, &move);
        }
        QTest::mouseRelease(source, Qt::LeftButton, {}, over);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
};
} // namespace

TEST_CASE_METHOD(Selling, "a deal is made and won with keys alone and taken back to nothing")
{
    start();
    action("opportunity.new")->trigger();
    auto *dialog = find<QDialog>("newOpportunity");
    REQUIRE(until([&] { return dialog->isVisible() && dialog->isAncestorOf(QApplication::focusWidget()); }));
    QTest::keyClicks(QApplication::focusWidget(), u"Cold-chain sensors"_s);
    key(Qt::Key_Return);
    REQUIRE(holds(1, 1));
    REQUIRE(until([&] { return !shell().findChild<QDialog *>(u"newOpportunity"_s); }));
    shell().activateWindow(); // as a window manager does
    REQUIRE(QTest::qWaitForWindowActive(&shell()));
    page()->takeFocus();
    for (int stage = 1; stage < 5; ++stage) {
        const bool there = until([&] { return column(stage)->cards()->hasFocus() && board()->currentId(); });
        INFO(stage << ' ' << board()->currentId());
        REQUIRE(there);
        key(Qt::Key_Right, Qt::ControlModifier);
        REQUIRE(holds(stage + 1, 1));
        REQUIRE(holds(stage, 0));
    }
    const Id id = column(5)->model()->idAt(0);
    std::optional<Record> won;
    store().load(schema().opportunity, id, qApp, [&](const auto &record) { won = *record; });
    REQUIRE(until([&] { return won.has_value(); }));
    CHECK((*won)[schema().opportunity.closedOn] == QDate::currentDate());

    for (int step = 0; step < 6; ++step) { // four moves, the deal, the pipeline
        REQUIRE(until([&] { return action("edit.undo")->isEnabled(); }));
        const Id undone = store().undoState().undo.id;
        action("edit.undo")->trigger();
        REQUIRE(until([&] { return store().undoState().undo.id != undone; }));
    }
    CHECK_FALSE(action("edit.undo")->isEnabled());
    CHECK(until([&] { return find<QAbstractButton>("pipeline.start")->isVisible(); }));
}

TEST_CASE_METHOD(Selling, "lost asks why and escape leaves the card where it was")
{
    start();
    addDeal(u"Bottling upgrade"_s);
    page()->takeFocus();
    QMenu menu;
    page()->fillStageMenu(&menu);
    REQUIRE(until([&] { return page()->selectedIds().size() == 1; }));
    menu.actions().last()->trigger(); // Lost
    QWidget *question = nullptr;
    REQUIRE(until([&] {
        question = shell().findChild<QWidget *>(u"stage.missing"_s);
        return question && question->isVisible();
    }));
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : question, Qt::Key_Escape);
    REQUIRE(until([&] { return !shell().findChild<QWidget *>(u"stage.missing"_s) || !question->isVisible(); }));
    CHECK(holds(1, 1));
    CHECK(column(6)->model()->count() == 0);
}

TEST_CASE_METHOD(Selling, "a stage that is typed into the list asks for what it needs and escape changes nothing")
{
    start();
    const Id id = addDeal(u"Bottling upgrade"_s);
    showList(1);
    const FieldBase &stage = schema().opportunity.stage;
    const Id lost = column(6)->column().id;
    const auto type = [&] {
        const QModelIndex cell = deals()->model()->index(0, deals()->model()->columnOf(stage));
        deals()->view()->setCurrentIndex(cell);
        deals()->view()->edit(cell);
        auto *editor = deals()->findChild<CellEditor *>(u"cellEditor"_s);
        REQUIRE(editor);
        editor->form()->setValue(QVariant::fromValue(Link{lost, u"Lost"_s}));
        QTest::keyClick(editor->form()->input(), Qt::Key_Return);
    };
    type();
    const QRect asked(question()->mapToGlobal(QPoint()), question()->size());
    const QRect cell = deals()->view()->visualRect(deals()->model()->index(0, deals()->model()->columnOf(stage)));
    CHECK(std::abs(asked.top() - deals()->view()->viewport()->mapToGlobal(cell.bottomLeft()).y()) < 60);
    QTest::keyClick(question()->focusWidget(), Qt::Key_Escape);
    REQUIRE(until([&] { return !shell().findChild<StageMissing *>(); }));
    CHECK(record(id)[schema().opportunity.stage] == column(1)->column().id);
    CHECK(deals()->model()->index(0, deals()->model()->columnOf(stage)).data().toString() == column(1)->column().title);
    const Id last = store().undoState().undo.id;
    type();
    answer(u"price"_s);
    REQUIRE(until([&] { return store().undoState().undo.id != last; }));
    CHECK(record(id)[schema().opportunity.stage] == lost);
    CHECK(record(id)[schema().opportunity.lostReason] == u"price"_s);
    action("edit.undo")->trigger(); // one step
    REQUIRE(until([&] { return store().undoState().undo.id == last; }));
    CHECK(record(id)[schema().opportunity.stage] == column(1)->column().id);
}

TEST_CASE_METHOD(Selling, "several deals that are set to lost in one form are asked once for their reason")
{
    start();
    const Id a = addDeal(u"Bottling upgrade"_s);
    Record second(schema().opportunity, store().newId());
    second.set(schema().opportunity.name, u"Rollout"_s);
    second.set(schema().opportunity.stage, column(2)->column().id);
    apply({{Action::Create, u"opportunity"_s, 1, {}}, {insertion(second)}});
    showList(2);
    deals()->selectAll();
    REQUIRE(until([&] { return deals()->selectedRows() == 2; }));
    const auto set = [&] {
        deals()->editSelected();
        auto *dialog = find<BulkEdit>("bulkEdit");
        auto *editor = dialog->findChild<FormEditor *>(u"editor.stage_id"_s);
        REQUIRE(editor);
        editor->setValue(QVariant::fromValue(Link{column(6)->column().id, u"Lost"_s}));
        Q_EMIT editor->edited();
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"applyBulk"_s), Qt::LeftButton);
        REQUIRE(until([&] { return !shell().findChild<BulkEdit *>(); }));
    };
    const Id last = store().undoState().undo.id;
    set();
    CHECK(question()->accessibleDescription() == u"2 opportunities"_s);
    QTest::keyClick(question()->focusWidget(), Qt::Key_Escape);
    REQUIRE(until([&] { return !shell().findChild<StageMissing *>(); }));
    CHECK(store().undoState().undo.id == last);
    set();
    answer(u"competitor"_s);
    REQUIRE(until([&] { return store().undoState().undo.id != last; }));
    for (Id id : {a, second.id()})
        CHECK(record(id)[schema().opportunity.lostReason] == u"competitor"_s);
    action("edit.undo")->trigger();
    REQUIRE(until([&] { return store().undoState().undo.id == last; }));
    CHECK(record(second.id())[schema().opportunity.stage] == column(2)->column().id);
}

TEST_CASE_METHOD(
    Selling, "deals without a stage stand in a column of their own as long as there are any and are carried out of it")
{
    start();
    addDeal(u"Rollout"_s);
    CHECK_FALSE(column(0)->isVisible());
    Record stray(schema().opportunity, store().newId());
    stray.set(schema().opportunity.name, u"Stray"_s);
    apply({{Action::Create, u"opportunity"_s, 1, {}}, {insertion(stray)}});
    REQUIRE(until([&] { return column(0)->isVisible() && column(0)->model()->count() == 1; }));
    carry(1, 0);
    CHECK(holds(0, 1)); // cards leave it, none comes back
    CHECK(holds(1, 1));
    carry(0, 2);
    CHECK(holds(2, 1));
    CHECK(until([&] { return !column(0)->isVisible(); }));
    carry(2, 1); // the column that is hidden again is not in the way of the first stage
    CHECK(holds(1, 2));
    carry(1, 2);
    CHECK(holds(2, 1));
}

TEST_CASE_METHOD(Selling, "order and fields of the cards are remembered for each pipeline and each saved view")
{
    start();
    addDeal(u"Rollout"_s);
    auto *sort = find<QAbstractButton>("board.sort");
    CHECK(sort->text() == u"My order"_s);
    const auto choose = [&](const QString &label) {
        QMenu menu;
        page()->fillSortMenu(&menu);
        for (QAction *action : menu.actions())
            if (action->text() == label)
                action->trigger();
        CHECK(sort->text() == label);
    };
    choose(u"Amount"_s);
    action("board.fields")->trigger();
    auto *chooser = find<QWidget>("board.fields");
    REQUIRE(until([&] { return chooser->isVisible(); }));
    chooser->findChild<QCheckBox *>(u"board.compact"_s)->setChecked(true);
    QTest::keyClick(chooser, Qt::Key_Escape);
    REQUIRE(until([&] { return !chooser->isVisible(); }));

    ListDefinition view = deals()->definition();
    view.name = u"By day"_s;
    SavedViews *views = shell().findChild<SavedViews *>();
    views = views ? views : app->window()->findChild<SavedViews *>();
    REQUIRE(views);
    view.id = views->create(view);
    REQUIRE(until([&] { return views->find(view.id); }));
    page()->showView(*views->find(view.id));
    CHECK(sort->text() == u"Amount"_s); // that of the pipeline until it has one of its own
    choose(u"Expected close"_s);
    page()->showAll();
    CHECK(sort->text() == u"Amount"_s);
    CHECK(board()->look().compact);
    page()->showView(*views->find(view.id));
    CHECK(sort->text() == u"Expected close"_s);
    page()->showAll();

    reopen();
    REQUIRE(until([&] { return board()->columnViews().size() == 7; }));
    CHECK(until([&] { return find<QAbstractButton>("board.sort")->text() == u"Amount"_s; }));
    CHECK(board()->look().order == Qt::DescendingOrder);
    CHECK(board()->look().compact);
}

TEST_CASE_METHOD(Selling, "table and columns and order of the menu are about the page that is shown")
{
    start();
    addDeal(u"Rollout"_s);
    QMenu *sort = nullptr;
    for (QMenu *menu : shell().findChildren<QMenu *>())
        if (menu->menuAction()->text() == u"Sort &by"_s)
            sort = menu;
    REQUIRE(sort);
    const auto orders = [&] {
        Q_EMIT sort->aboutToShow();
        QStringList texts;
        for (QAction *action : sort->actions())
            texts.append(action->text());
        return texts;
    };
    CHECK(sort->menuAction()->isEnabled());
    CHECK(orders().contains(u"My order"_s));
    CHECK_FALSE(action("view.columns")->isEnabled());
    CHECK(action("board.fields")->isEnabled());
    CHECK_FALSE(action("view.table")->isChecked());
    action("view.table")->trigger();
    CHECK_FALSE(board()->isVisible());
    CHECK(action("view.columns")->isEnabled());
    CHECK_FALSE(action("board.fields")->isEnabled());
    CHECK_FALSE(orders().contains(u"My order"_s));
    CHECK(shell().currentPageId() == u"pipeline"_s);
    action("view.columns")->trigger();
    auto *columns = page()->findChild<QWidget *>(u"columnChooser"_s);
    REQUIRE(columns);
    CHECK(until([&] { return columns->isVisible(); }));
    columns->hide();

    shell().showPage(u"leads"_s);
    auto *leads = qobject_cast<RecordsPage *>(shell().page(u"leads"_s));
    REQUIRE(leads);
    const bool table = leads->showsTable();
    CHECK(action("view.table")->isChecked() == table);
    action("view.table")->trigger();
    CHECK(leads->showsTable() != table);
    CHECK(action("view.columns")->isEnabled() == !table);
    CHECK(shell().currentPageId() == u"leads"_s);
    CHECK(sort->menuAction()->isEnabled());

    shell().showPage(u"home"_s);
    for (const char *id : {"view.table", "view.columns", "board.fields"})
        CHECK_FALSE(action(id)->isEnabled());
    CHECK_FALSE(sort->menuAction()->isEnabled());
}

TEST_CASE_METHOD(Selling, "cards that are selected on the board are edited and tagged together by the menu")
{
    start();
    const Id a = addDeal(u"Bottling upgrade"_s);
    Record second(schema().opportunity, store().newId());
    second.set(schema().opportunity.name, u"Rollout"_s);
    second.set(schema().opportunity.stage, column(1)->column().id);
    apply({{Action::Create, u"opportunity"_s, 1, {}}, {insertion(second)}});
    REQUIRE(holds(1, 2));
    for (const char *id : {"record.edit", "record.tag", "record.copy"})
        CHECK_FALSE(action(id)->isEnabled()); // nothing is selected yet
    page()->takeFocus();
    action("record.next")->trigger();
    REQUIRE(until([&] { return board()->currentId() == column(1)->model()->idAt(1); }));
    column(1)->cards()->selectAll();
    REQUIRE(page()->selectedIds().size() == 2);
    REQUIRE(action("record.edit")->isEnabled());
    action("record.edit")->trigger();
    auto *dialog = find<BulkEdit>("bulkEdit");
    auto *editor = dialog->findChild<FormEditor *>(u"editor.stage_id"_s);
    editor->setValue(QVariant::fromValue(Link{column(6)->column().id, u"Lost"_s}));
    Q_EMIT editor->edited();
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"applyBulk"_s), Qt::LeftButton);
    answer(u"price"_s);
    CHECK(holds(6, 2));
    for (Id id : {a, second.id()})
        CHECK(record(id)[schema().opportunity.lostReason] == u"price"_s);
    CHECK(shell().currentPageId() == u"pipeline"_s);
    CHECK(board()->isVisible());
}

TEST_CASE_METHOD(Selling, "stages are renamed and added and removed in one step")
{
    start();
    addDeal(u"Rollout"_s);
    action("opportunity.stages")->trigger();
    auto *editor = find<QDialog>("stageEditor");
    REQUIRE(until([&] { return editor->isVisible(); }));
    QList<StageRow *> rows = editor->findChildren<StageRow *>();
    REQUIRE(rows.size() == 6);
    rows[1]->name()->selectAll();
    QTest::keyClicks(rows[1]->name(), u"Tested"_s);
    Q_EMIT rows[0]->removeRequested(); // with the deal in it
    QTest::mouseClick(editor->findChild<QAbstractButton *>(u"stageEditor.add"_s), Qt::LeftButton);
    QTest::mouseClick(editor->findChild<QAbstractButton *>(u"stageEditor.save"_s), Qt::LeftButton);
    CHECK(editor->isVisible()); // the new one has no name yet
    rows = editor->findChildren<StageRow *>();
    QTest::keyClicks(rows.last()->name(), u"On hold"_s);
    QTest::mouseClick(editor->findChild<QAbstractButton *>(u"stageEditor.save"_s), Qt::LeftButton);
    REQUIRE(until([&] { return board()->columnViews().size() == 7 && column(6)->column().title == u"On hold"_s; }));
    CHECK(column(1)->column().title == u"Tested"_s);
    CHECK(until([&] { return column(0)->isVisible() && column(0)->model()->count() == 1; })); // in no stage, but there
    action("edit.undo")->trigger();
    REQUIRE(until([&] { return column(1)->column().title != u"Tested"_s; }));
    CHECK(holds(1, 1));
}

TEST_CASE_METHOD(Selling, "a figure leads to the records behind it and the list has the filter of the board")
{
    start();
    addDeal(u"No step yet"_s);
    auto *attention = find<QAbstractButton>("figure.attention");
    REQUIRE(until([&] { return attention->accessibleName().contains(u'1'); }));
    QTest::mouseClick(attention, Qt::LeftButton);
    auto *list = page()->findChild<ListPage *>();
    REQUIRE(list);
    CHECK_FALSE(board()->isVisible());
    CHECK(until([&] { return list->model()->isComplete() && list->model()->count() == 1; }));
    list->setSearchText(u"nothing like that"_s);
    CHECK(holds(1, 0));
}

TEST_CASE_METHOD(Selling, "several pipelines are shown one at a time and gone without their deals")
{
    start();
    addDeal(u"Of the first"_s);
    auto *which = find<QComboBox>("pipeline.which");
    CHECK_FALSE(which->isVisible());
    action("pipeline.new")->trigger();
    REQUIRE(until([&] { return shell().findChild<QLineEdit *>(u"stageEditor.name"_s); }));
    auto *name = find<QLineEdit>("stageEditor.name");
    CHECK(name->text() == u"Sales 2"_s);
    name->setText(u"Renewals"_s);
    QTest::mouseClick(find<QAbstractButton>("stageEditor.save"), Qt::LeftButton);
    REQUIRE(until([&] { return which->isVisible() && which->currentText() == u"Renewals"_s; }));
    CHECK(holds(1, 0)); // the deal is in the other one
    action("opportunity.new")->trigger();
    auto *dialog = find<QDialog>("newOpportunity");
    REQUIRE(until([&] { return dialog->isVisible() && dialog->isAncestorOf(QApplication::focusWidget()); }));
    QTest::keyClicks(QApplication::focusWidget(), u"Of the second"_s);
    key(Qt::Key_Return);
    REQUIRE(holds(1, 1));
    which->setCurrentIndex(which->findText(u"Sales"_s));
    Q_EMIT which->activated(which->currentIndex());
    REQUIRE(until([&] { return holds(1, 1) && page()->listed() == 1; }));
    CHECK(column(1)->model()->idAt(0));
    action("pipeline.delete")->trigger();
    REQUIRE(until([&] { return !which->isVisible(); }));
    CHECK(holds(0, 1)); // shown under "No stage", not lost
    action("edit.undo")->trigger();
    CHECK(until([&] { return which->isVisible() && which->count() == 2; }));
}

TEST_CASE_METHOD(Selling, "a deal that was searched for is moved on without the mouse")
{
    start();
    addDeal(u"Cold-chain sensors"_s);
    auto *search = page()->searchField();
    search->setFocus(Qt::ShortcutFocusReason);
    QTest::keyClicks(QApplication::focusWidget(), u"Cold"_s);
    REQUIRE(until([&] { return page()->listed() == 1; }));
    key(Qt::Key_Down);
    REQUIRE(until([&] { return column(1)->cards()->hasFocus(); }));
    key(Qt::Key_Right, Qt::ControlModifier);
    REQUIRE(holds(2, 1));
    for (int step = 0; step < 3; ++step) // the move, the deal, the pipeline
        action("edit.undo")->trigger();
    CHECK(until([&] { return page()->listed() == 0 && find<QAbstractButton>("pipeline.start")->isVisible(); }));
}
