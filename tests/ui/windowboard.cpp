// SPDX-License-Identifier: GPL-3.0-or-later
// Board and list of the pipeline in the whole window: what a stage asks for on every road, order and fields of the
// cards, and what the menus do there.
#include "tests/ui/sellingfixture.h"

using namespace Qt::StringLiterals;

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
    REQUIRE(until([&] { return !shell().findChild<NeededFields *>(); }));
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
    REQUIRE(until([&] { return !shell().findChild<NeededFields *>(); }));
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
