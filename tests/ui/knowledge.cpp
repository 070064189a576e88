// SPDX-License-Identifier: GPL-3.0-or-later
// Articles in the whole window: written, published, put into folders, taken back to an earlier text, by keys and mouse.
#include "tests/ui/knowledgefixture.h"

TEST_CASE_METHOD(KnowledgeWindow, "an article is made and written and published by keys and each step is taken back")
{
    action("article.new")->trigger();
    auto *title = part<QLineEdit>("input.name");
    REQUIRE(until([&] { return title->hasFocus(); }));
    type(u"Offset of a freezer sensor"_s);
    key(Qt::Key_Return);
    REQUIRE(until([&] { return page->card().shownRecord() != 0; }));
    const Id id = page->card().shownRecord();
    auto *editor = part<QPlainTextEdit>("article.markdown"); // its text is begun at once
    REQUIRE(until([&] { return !shell().findChild<QDialog *>(u"newOfKind"_s); }));
    shell().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&shell()));
    editor->setFocus();
    type(u"## Steps"_s);
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    type(u"Open the "_s);
    key(Qt::Key_B, Qt::ControlModifier);
    type(u"menu"_s);
    CHECK(editor->toPlainText() == u"## Steps\n\nOpen the **menu**"_s);
    CHECK(text(id).isEmpty()); // not yet
    key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(until([&] { return text(id) == u"## Steps\n\nOpen the **menu**"_s; }));
    REQUIRE(until([&] { return shownText() == u"Steps\nOpen the menu"_s; }));

    auto *publish = part<QAbstractButton>("article.publish");
    publish->setFocus();
    key(Qt::Key_Space);
    REQUIRE(until([&] { return load(a(), id)[a().state] == QLatin1StringView(Article::published); }));
    REQUIRE(until([&] { return publish->text() == u"Back to draft"; }));
    CHECK(part<QAbstractButton>("article.state")->text() == u"Published");
    undo();
    REQUIRE(until([&] { return publish->text() == u"Publish"; }));
    undo();
    REQUIRE(until([&] { return text(id).isEmpty(); }));
    undo();
    has(0);
}

TEST_CASE_METHOD(KnowledgeWindow, "what is typed stays until it is saved or let go twice")
{
    const Id one = addArticle(u"One"_s, u"first"_s), two = addArticle(u"Two"_s, u"second"_s);
    open(one);
    click(part<QAbstractButton>("article.edit"));
    auto *editor = part<QPlainTextEdit>("article.markdown");
    editor->moveCursor(QTextCursor::End);
    type(u" and more"_s);
    open(two); // looks elsewhere meanwhile
    CHECK(shownText() == u"second");
    open(one);
    CHECK(part<QPlainTextEdit>("article.markdown")->toPlainText() == u"first and more");
    // Somebody else writes the same text: nothing is written over, and what was typed stays
    Record before = load(a(), one), after = before;
    after.set(a().body, u"first, theirs"_s);
    apply({{Action::Edit, u"article"_s, 1, {}}, {*difference(before, after)}});
    click(part<QAbstractButton>("article.save"));
    auto *problem = part<QLabel>("article.problem");
    CHECK_FALSE(problem->text().isEmpty());
    CHECK(part<QPlainTextEdit>("article.markdown")->toPlainText() == u"first and more");
    CHECK(text(one) == u"first, theirs");
    click(part<QAbstractButton>("article.cancel"));
    CHECK(part<QPlainTextEdit>("article.markdown")->toPlainText() == u"first and more"); // asked first
    click(part<QAbstractButton>("article.cancel"));
    REQUIRE(until([&] { return shownText() == u"first, theirs"; }));
    open(two);
    open(one);
    CHECK(shownText() == u"first, theirs"); // the draft is gone
}

TEST_CASE_METHOD(KnowledgeWindow, "buttons put marks around and before what is selected and take them off again")
{
    const Id id = addArticle(u"Marks"_s, u"one\ntwo\nsee https://example.com"_s);
    open(id);
    click(part<QAbstractButton>("article.edit"));
    auto *editor = part<QPlainTextEdit>("article.markdown");
    QTextCursor cursor(editor->document());
    cursor.setPosition(0);
    cursor.setPosition(7, QTextCursor::KeepAnchor);
    editor->setTextCursor(cursor);
    click(part<QAbstractButton>("article.mark.numbers"));
    CHECK(editor->toPlainText().startsWith(u"1. one\n2. two\nsee"_s));
    click(part<QAbstractButton>("article.mark.numbers"));
    CHECK(editor->toPlainText().startsWith(u"one\ntwo\nsee"_s));
    cursor.setPosition(0);
    cursor.setPosition(3, QTextCursor::KeepAnchor);
    editor->setTextCursor(cursor);
    click(part<QAbstractButton>("article.mark.italic"));
    CHECK(editor->toPlainText().startsWith(u"*one*\n"_s));
    click(part<QAbstractButton>("article.mark.italic"));
    CHECK(editor->toPlainText().startsWith(u"one\n"_s));
    cursor.setPosition(12);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    editor->setTextCursor(cursor);
    click(part<QAbstractButton>("article.mark.link"));
    CHECK(editor->toPlainText().endsWith(u"see [words of the link](https://example.com)"_s));
    CHECK(editor->textCursor().selectedText() == u"words of the link");
    auto *preview = part<QWidget>("article.mode")->findChildren<QAbstractButton *>().last();
    click(preview);
    CHECK(part<ArticleView>("article.preview")->toPlainText().contains(u"words of the link"_s));
}

TEST_CASE_METHOD(KnowledgeWindow, "folders are made and named and moved and deleted and the list follows them")
{
    click(part<QAbstractButton>("folders.new"));
    REQUIRE(until([&] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); }));
    type(u"Devices"_s);
    key(Qt::Key_Return);
    REQUIRE(until([&] { return item(u"Devices"_s) && page->folders().current(); }));
    const Id devices = page->folders().current();
    tree()->setFocus();
    key(Qt::Key_Insert);
    REQUIRE(until([&] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); }));
    type(u"Sensors"_s);
    key(Qt::Key_Return);
    REQUIRE(until([&] { return item(u"Sensors"_s) && page->folders().current() != devices; }));
    const Id sensors = page->folders().current();
    CHECK(load(f(), sensors)[f().parent] == devices);
    key(Qt::Key_Insert); // called off: nothing is made
    REQUIRE(until([&] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); }));
    key(Qt::Key_Escape);
    REQUIRE(until([&] { return tree()->hasFocus(); }));
    CHECK(page->folders().folders().size() == 2);

    addArticle(u"In no folder"_s, {});
    addArticle(u"About devices"_s, {}, devices);
    addArticle(u"About sensors"_s, {}, sensors);
    choose(u"All articles"_s);
    has(3);
    CHECK(item(u"All articles"_s)->text(1) == u"3");
    choose(u"Devices"_s);
    has(2); // with what is below
    choose(u"Sensors"_s);
    has(1);
    tree()->setFocus();
    key(Qt::Key_F2);
    REQUIRE(until([&] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); }));
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"Probes"_s);
    key(Qt::Key_Return);
    REQUIRE(until([&] { return item(u"Probes"_s) != nullptr; }));
    CHECK(page->folders().current() == sensors);

    page->folders().move(devices, sensors); // a loop: refused, and said
    REQUIRE(until([&] { return shell().findChild<QLabel *>() != nullptr; }));
    QTest::qWait(100);
    CHECK(load(f(), devices)[f().parent] == 0);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(tree(), &asked);
    auto *menu = part<QMenu>("folders.menu");
    QMenu *moves = nullptr;
    for (QAction *entry : menu->actions())
        if (entry->menu())
            moves = entry->menu();
    REQUIRE(moves);
    REQUIRE(moves->actions().size() == 2); // out of it, and into Devices; not into itself
    moves->actions().first()->trigger();
    menu->close();
    shell().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&shell()));
    REQUIRE(until([&] { return load(f(), sensors)[f().parent] == 0; }));
    undo();
    REQUIRE(until([&] { return item(u"Probes"_s) && item(u"Probes"_s)->parent(); }));
    choose(u"Devices"_s);
    has(2);
    tree()->setFocus();
    key(Qt::Key_Delete);
    REQUIRE(until([&] { return item(u"Devices"_s) == nullptr; }));
    has(3); // articles stay, and all are shown
    undo();
    REQUIRE(until([&] { return item(u"Devices"_s) != nullptr; }));
    choose(u"Devices"_s);
    has(2);
}

TEST_CASE_METHOD(KnowledgeWindow, "a folder that is dragged onto another stands in it")
{
    addFolder(u"Devices"_s);
    addFolder(u"Sensors"_s);
    QTreeWidget *view = tree();
    const QRect to = view->visualItemRect(item(u"Devices"_s));
    view->setCurrentItem(item(u"Sensors"_s));
    std::unique_ptr<QMimeData> mime(view->model()->mimeData({view->currentIndex()}));
    REQUIRE(mime);
    QDragEnterEvent enter(to.center(), Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view->viewport(), &enter);
    QDropEvent drop(QPointF(to.center()), Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view->viewport(), &drop); // offscreen has no drags: the drop as the view gets it
    REQUIRE(until([&] { return item(u"Sensors"_s) && item(u"Sensors"_s)->parent() == item(u"Devices"_s); }));
    undo();
    REQUIRE(until([&] { return item(u"Sensors"_s) && !item(u"Sensors"_s)->parent(); }));
}

TEST_CASE_METHOD(KnowledgeWindow, "an earlier text is looked at and restored in one step that is taken back")
{
    const Id id = addArticle(u"Offset"_s, u"first text"_s);
    for (const QString &next : {u"second text"_s, u"third text"_s}) {
        const Record before = load(a(), id);
        Record after = before;
        after.set(a().body, next);
        apply({{Action::Edit, u"article"_s, 1, u"Offset"_s}, {*difference(before, after)}});
    }
    const Record before = load(a(), id); // another field: no version of the text
    Record after = before;
    after.set(a().tags, {u"sensor"_s});
    apply({{Action::Edit, u"article"_s, 1, u"Offset"_s}, {*difference(before, after)}});
    open(id);
    page->card().setCurrentTab(u"versions"_s);
    auto *list = part<QListWidget>("versions.list");
    REQUIRE(until([&] { return list->count() == 3; }));
    auto *restore = part<QAbstractButton>("versions.restore");
    CHECK_FALSE(restore->isEnabled()); // the text of now
    list->setFocus();
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    CHECK(part<ArticleView>("versions.text")->toPlainText() == u"first text");
    REQUIRE(restore->isEnabled());
    click(restore);
    REQUIRE(until([&] { return text(id) == u"first text"; }));
    CHECK(load(a(), id)[a().tags] == QStringList{u"sensor"_s});
    REQUIRE(until([&] { return page->card().currentTab() == u"text" && shownText() == u"first text"; }));
    undo();
    REQUIRE(until([&] { return text(id) == u"third text"; }));
}
