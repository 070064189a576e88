// SPDX-License-Identifier: GPL-3.0-or-later
// Selling in the whole window: from the first stage to won and lost, by keys and by mouse, and all of it taken back.
#include "tests/ui/sellingfixture.h"

using namespace Qt::StringLiterals;

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
    page()->fillMoveMenu(&menu);
    REQUIRE(until([&] { return page()->selectedIds().size() == 1; }));
    menu.actions().last()->trigger(); // Lost
    QWidget *question = nullptr;
    REQUIRE(until([&] {
        question = shell().findChild<QWidget *>(u"needed"_s);
        return question && question->isVisible();
    }));
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : question, Qt::Key_Escape);
    REQUIRE(until([&] { return !shell().findChild<QWidget *>(u"needed"_s) || !question->isVisible(); }));
    CHECK(holds(1, 1));
    CHECK(column(6)->model()->count() == 0);
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

TEST_CASE_METHOD(Selling, "stages are put in order by dragging and by keys and escape puts them back")
{
    start();
    action("opportunity.stages")->trigger();
    auto *editor = find<QDialog>("stageEditor");
    REQUIRE(until([&] { return editor->isVisible(); }));
    QTest::qWait(50); // laid out
    const auto names = [&] {
        QList<std::pair<int, QString>> rows;
        for (StageRow *row : editor->findChildren<StageRow *>())
            rows.append({row->mapTo(editor, QPoint()).y(), row->name()->text()});
        std::sort(rows.begin(), rows.end());
        QStringList texts;
        for (const auto &row : rows)
            texts.append(row.second);
        return texts;
    };
    const QStringList before = names();
    const auto rowOf = [&](const QString &name) {
        for (StageRow *row : editor->findChildren<StageRow *>())
            if (row->name()->text() == name)
                return row;
        return static_cast<StageRow *>(nullptr);
    };
    const auto drag = [&](const QString &name, const QString &over) { // without letting go
        auto *grip = rowOf(name)->findChild<QWidget *>(u"stageRow.grip"_s);
        const QPoint from = grip->mapToGlobal(grip->rect().center());
        const QPoint to = rowOf(over)->mapToGlobal(rowOf(over)->rect().center());
        QTest::mousePress(grip, Qt::LeftButton, {}, grip->rect().center());
        for (int step = 1; step <= 8; ++step) // it stands elsewhere as soon as its row does
            QTest::mouseMove(grip, grip->mapFromGlobal(QPoint(from.x(), from.y() + (to.y() - from.y()) * step / 8)));
        return grip;
    };
    QStringList after = before;
    after.move(0, 2);
    drag(before[0], before[2]);
    CHECK(until([&] { return names() == after; }));
    auto *slot = editor->findChild<QWidget *>(u"row.slot"_s); // where it lands
    REQUIRE(slot);
    CHECK((slot->isVisible() && slot->parentWidget() == rowOf(before[0])));
    CHECK(editor->findChild<QWidget *>(u"row.lifted"_s)->isVisible());
    QTest::keyClick(editor, Qt::Key_Escape);
    CHECK(until([&] { return names() == before; }));
    CHECK(editor->isVisible());
    CHECK_FALSE(editor->findChild<QWidget *>(u"row.slot"_s));
    QTest::mouseRelease(rowOf(before[0])->findChild<QWidget *>(u"stageRow.grip"_s), Qt::LeftButton);

    QTest::mouseRelease(drag(before[0], before[2]), Qt::LeftButton);
    CHECK(until([&] { return names() == after && !editor->findChild<QWidget *>(u"row.lifted"_s); }));
    rowOf(before[0])->name()->setFocus();
    QTest::keyClick(rowOf(before[0])->name(), Qt::Key_Up, Qt::ControlModifier);
    after.move(2, 1);
    CHECK(until([&] { return names() == after; }));
    CHECK(rowOf(before[0])->name()->hasFocus()); // and can be moved on
    QTest::keyClick(rowOf(before[0])->name(), Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(rowOf(before[0])->name(), Qt::Key_Up, Qt::ControlModifier); // it is the first already
    CHECK(until([&] { return names() == before; }));
    QTest::keyClick(rowOf(before[0])->name(), Qt::Key_Down, Qt::ControlModifier);
    QTest::mouseClick(editor->findChild<QAbstractButton *>(u"stageEditor.save"_s), Qt::LeftButton);
    REQUIRE(until([&] { return column(1)->column().title == before[1]; }));
    CHECK(column(2)->column().title == before[0]);
    action("edit.undo")->trigger();
    CHECK(until([&] { return column(1)->column().title == before[0]; }));
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
