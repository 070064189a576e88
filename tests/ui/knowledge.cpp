// SPDX-License-Identifier: GPL-3.0-or-later
// Articles in the whole window: written, published, put into folders, taken back to an earlier text, by keys and mouse.
#include "tests/ui/program.h"

#include "ui/knowledge/articledocument.h"
#include "ui/knowledge/articleexport.h"
#include "ui/knowledge/articlepaper.h"
#include "ui/knowledge/articleview.h"
#include "ui/knowledge/foldertree.h"
#include "ui/records/recordcard.h"
#include "ui/shell/commandpalette.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"
#include "ui/window/articlespage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDir>
#include <QDragEnterEvent>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTreeWidget>
#include <random>

using namespace Qt::StringLiterals;

namespace
{
struct KnowledgeWindow : Program {
    ArticlesPage *page = nullptr;

    KnowledgeWindow()
    {
        shell().resize(1440, 900);
        shell().show();
        shell().activateWindow();
        shell().showPage(u"articles"_s);
        page = qobject_cast<ArticlesPage *>(shell().currentPage());
        REQUIRE(page);
        REQUIRE(QTest::qWaitForWindowActive(&shell()));
    }
    const Article &a() { return schema().article; }
    const ArticleFolder &f() { return schema().articleFolder; }
    template <typename T>
    T *part(const char *name)
    {
        T *found = nullptr;
        INFO(name);
        REQUIRE(until([&] {
            found = nullptr;
            for (QWidget *window : QApplication::topLevelWidgets())
                for (T *each : window->findChildren<T *>(QString::fromLatin1(name)))
                    if (each->isVisible())
                        found = each;
            return found != nullptr;
        }));
        return found;
    }
    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    Record load(const Entity &entity, Id id)
    {
        std::optional<Result<std::optional<Record>>> record;
        store().load(entity, id, qApp, [&](const auto &found) { record = found; });
        REQUIRE(until([&] { return record.has_value(); }));
        return ***record;
    }
    Id addArticle(const QString &title, const QString &text, Id folder = 0, const char *state = Article::draft)
    {
        Record record(a(), store().newId());
        record.set(a().name, title);
        record.set(a().body, text);
        record.set(a().folder, folder);
        record.set(a().state, QString::fromLatin1(state));
        apply({{Action::Create, u"article"_s, 1, title}, {insertion(record)}});
        return record.id();
    }
    Id addFolder(const QString &name, Id parent = 0)
    {
        Record record(f(), store().newId());
        record.set(f().name, name);
        record.set(f().parent, parent);
        apply({{Action::Create, u"article_folder"_s, 1, name}, {insertion(record)}});
        REQUIRE(until([&] { return item(name) != nullptr; }));
        return record.id();
    }
    void open(Id id)
    {
        page->showRecord(id);
        REQUIRE(until([&] { return page->card().shownRecord() == id; }));
        QTest::qWait(20); // laid out
    }
    void undo()
    {
        REQUIRE(until([&] { return action("edit.undo")->isEnabled(); }));
        const Id last = store().undoState().undo.id;
        action("edit.undo")->trigger();
        REQUIRE(until([&] { return store().undoState().undo.id != last; }));
    }
    QTreeWidget *tree() { return find<QTreeWidget>("folders.tree"); }
    QTreeWidgetItem *item(const QString &name)
    {
        for (QTreeWidgetItemIterator it(tree()); *it; ++it)
            if ((*it)->text(0) == name)
                return *it;
        return nullptr;
    }
    void choose(const QString &name)
    {
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualItemRect(item(name)).center());
    }
    void has(qsizetype count)
    {
        REQUIRE(until([&] { return page->list().model()->isComplete() && page->list().model()->count() == count; }));
    }
    /// The first pages of all articles as they are printed; %1 in `name` is the number of the page.
    void grabPaper(const QString &name)
    {
        QList<OrderedArticle> articles;
        for (const Id id : page->list().model()->ids())
            articles.append({load(a(), id), {u"Devices"_s}, u"Nora Whitfield"_s, {}});
        ArticlePaper paper(u"Knowledge"_s, schema(), articles, PaperLook::usual());
        Progress progress;
        REQUIRE(paper.layOut({642, 971}, progress));
        for (int at = 0; at < qMin(3, paper.pageCount()); ++at) {
            QImage image(642, 971, QImage::Format_RGB32);
            image.fill(tokens().base);
            QPainter painter(&image);
            paper.paintPage(painter, at);
            painter.end();
            image.save(name.arg(at + 1));
        }
    }
    QString text(Id id) { return load(a(), id)[a().body]; }
    QString shownText() { return part<ArticleView>("article.text")->toPlainText(); }
};
} // namespace

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

namespace
{
struct SuggestWindow : KnowledgeWindow {
    Id offset = 0, printer = 0;
    KindPage *service = nullptr;

    SuggestWindow()
    {
        offset = addArticle(u"Offset of a freezer sensor"_s, u"Open the *menu* and calibrate the **sensor**."_s, 0,
                            Article::published);
        printer = addArticle(u"打印机无法连接"_s, u"请检查网络。"_s, 0, Article::published);
        addArticle(u"Freezer sensor offset (draft)"_s, u"Offset of the freezer sensor."_s);
        shell().showPage(u"service"_s);
        service = qobject_cast<KindPage *>(shell().currentPage());
        REQUIRE(service);
    }
    QStringList suggested()
    {
        QStringList titles;
        for (auto *each : shell().findChildren<QAbstractButton *>(u"suggest.title"_s))
            if (each->isVisible())
                titles.append(each->text());
        return titles;
    }
    Id addService(const QString &subject)
    {
        Record record(schema().serviceRecord, store().newId());
        record.set(schema().serviceRecord.subject, subject);
        apply({{Action::Create, u"service_record"_s, 1, subject}, {insertion(record)}});
        return record.id();
    }
    void openService(Id id)
    {
        service->showRecord(id);
        REQUIRE(until([&] { return service->card().shownRecord() == id; }));
        QTest::qWait(20);
    }
    qint64 helped(Id article) { return load(a(), article)[a().helped]; }
    qint64 used(Id article) { return load(a(), article)[a().used]; }
};
} // namespace

TEST_CASE_METHOD(SuggestWindow, "published articles are suggested while a service record is typed and linked with it")
{
    click(part<QAbstractButton>("service.new"));
    auto *subject = part<QLineEdit>("input.subject");
    REQUIRE(until([&] { return subject->hasFocus(); }));
    type(u"Freezer sensors report an offset"_s);
    REQUIRE(until([&] { return suggested() == QStringList{u"Offset of a freezer sensor"_s}; })); // no draft
    subject->selectAll();
    QInputMethodEvent composed; // as an input method hands it over
    composed.setCommitString(u"打印機連接不上"_s);
    QApplication::sendEvent(subject, &composed);
    REQUIRE(until([&] { return suggested() == QStringList{u"打印机无法连接"_s}; }));
    subject->selectAll();
    type(u"freezer sensor offset"_s);
    REQUIRE(until([&] { return suggested() == QStringList{u"Offset of a freezer sensor"_s}; }));
    auto *title = part<QAbstractButton>("suggest.title");
    title->setFocus();
    key(Qt::Key_Return); // read where it stands
    REQUIRE(until([&] { return part<ArticleView>("suggest.text")->toPlainText().contains(u"calibrate"_s); }));
    click(part<QAbstractButton>("suggest.use"));
    subject->setFocus();
    key(Qt::Key_Return);
    REQUIRE(until([&] { return service->card().shownRecord() != 0; }));
    CHECK(used(offset) == 1);
    CHECK(helped(offset) == 0);
    undo(); // record and link are one step
    CHECK(used(offset) == 0);
}

TEST_CASE_METHOD(SuggestWindow, "the card of a service record suggests and links and counts what helped")
{
    openService(addService(u"Offset at a freezer"_s));
    REQUIRE(until([&] { return suggested() == QStringList{u"Offset of a freezer sensor"_s}; }));
    click(part<QAbstractButton>("suggest.helped"));
    REQUIRE(until([&] { return helped(offset) == 1 && used(offset) == 1; }));
    REQUIRE(until([&] { return part<QAbstractButton>("suggest.use")->text() == u"Used"; }));
    click(part<QAbstractButton>("suggest.helped"));
    REQUIRE(until([&] { return helped(offset) == 0 && used(offset) == 1; }));
    click(part<QAbstractButton>("suggest.use"));
    REQUIRE(until([&] { return used(offset) == 0; }));
    undo();
    undo();
    REQUIRE(until([&] { return helped(offset) == 1; }));
    click(part<QAbstractButton>("suggest.title"));
    click(part<QAbstractButton>("suggest.open"));
    REQUIRE(until([&] { return shell().currentPageId() == u"articles"_s && page->card().shownRecord() == offset; }));
}

TEST_CASE_METHOD(SuggestWindow, "suggestions follow the articles")
{
    const Id id = addService(u"Motor of the chair makes noise"_s);
    openService(id);
    QTest::qWait(300);
    CHECK(suggested().isEmpty());
    const Id motor = addArticle(u"Chair motor"_s, u"Noise of the motor comes from its gear."_s, 0, Article::published);
    const auto look = [&] { // the record is asked anew with each change of it
        const Record before = load(schema().serviceRecord, id);
        Record after = before;
        after.set(schema().serviceRecord.tags, {u"t%1"_s.arg(QTime::currentTime().msecsSinceStartOfDay())});
        apply({{Action::Edit, u"service_record"_s, 1, {}}, {*difference(before, after)}});
    };
    look();
    REQUIRE(until([&] { return suggested() == QStringList{u"Chair motor"_s}; }));
    const Record before = load(a(), motor);
    Record after = before;
    after.set(a().state, QString::fromLatin1(Article::draft));
    apply({{Action::Edit, u"article"_s, 1, {}}, {*difference(before, after)}});
    look();
    REQUIRE(until([&] { return suggested().isEmpty(); }));
}

TEST_CASE("an article opens no other addresses than those of browser and mail and fetches nothing")
{
    theme().install();
    CHECK(ArticleDocument::mayOpen(QUrl(u"https://example.com/a"_s)));
    CHECK(ArticleDocument::mayOpen(QUrl(u"HTTP://example.com"_s)));
    CHECK(ArticleDocument::mayOpen(QUrl(u"mailto:a@example.com"_s)));
    for (const QString &url : {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"ftp://example.com"_s, u"data:,x"_s,
                               u"vscode://x"_s, u"relative.html"_s, u""_s, u"smb://host/share"_s})
        CHECK_FALSE(ArticleDocument::mayOpen(QUrl(url)));
    ArticleView view;
    QTemporaryDir folder;
    QImage red(4, 4, QImage::Format_RGB32);
    red.fill(Qt::darkCyan);
    REQUIRE(red.save(folder.filePath(u"secret.png"_s)));
    const QString elsewhere = QUrl::fromLocalFile(folder.filePath(u"secret.png"_s)).toString();
    view.setPictures({{u"kept.png"_s, red}});
    view.setArticle(
        u"![a photo](kept.png) ![of theirs](https://example.com/x.png) ![local](%1) <b>no tag</b>"_s.arg(elsewhere));
    int pictures = 0;
    for (auto it = view.document()->begin().begin(); !it.atEnd(); ++it)
        pictures += it.fragment().charFormat().isImageFormat();
    CHECK(pictures == 1);
    CHECK(view.toPlainText().contains(u"of theirs"_s));
    CHECK(view.toPlainText().contains(u"local"_s));
    CHECK(view.toPlainText().contains(u"<b>no tag</b>"_s)); // shown as it was written
    QStringList links;
    QObject::connect(&view, &ArticleView::linkOpened, [&](const QUrl &url) { links.append(url.toString()); });
    for (const QString &url : {u"file:///etc/passwd"_s, u"https://example.com/x.png"_s, u"javascript:alert(1)"_s})
        Q_EMIT view.anchorClicked(QUrl(url));
    CHECK(links == QStringList{u"https://example.com/x.png"_s});
}

TEST_CASE("any text is shown without harm")
{
    theme().install();
    std::mt19937 random(11);
    const QStringList pieces{u"#"_s,      u"## "_s,       u"- "_s,          u"  - "_s, u"1. "_s,
                             u"> "_s,     u"```"_s,       u"`"_s,           u"**"_s,   u"*"_s,
                             u"_"_s,      u"~~"_s,        u"["_s,           u"]("_s,   u")"_s,
                             u"!["_s,     u"|"_s,         u"|---|"_s,       u"\n"_s,   u"\n\n"_s,
                             u"    "_s,   u"\t"_s,        u"<b>"_s,         u"</b>"_s, u"<!--"_s,
                             u"&amp;"_s,  u"&#x1F600;"_s, u"- [x] "_s,      u"---"_s,  u"http://x"_s,
                             u"\\"_s,     u"中文"_s,      u"é"_s,           u"😀"_s,    u"\u202E"_s,
                             u"\u0000"_s, u"word "_s,     u"<img src=x>"_s, u"\r\n"_s, u"|a|b|\n|-|-|\n|1|2|\n"_s};
    ArticleView view;
    view.resize(300, 200);
    for (int round = 0; round < 400; ++round) {
        QString text;
        const int length = 1 + int(random() % 60);
        for (int i = 0; i < length; ++i) {
            text += pieces[qsizetype(random() % size_t(pieces.size()))];
            if (random() % 10 == 0)
                text += QChar(char16_t(random() % 0xFFFF));
        }
        view.setArticle(text);
        view.grab();
        CHECK(view.document()->blockCount() > 0);
    }
    view.setArticle(QString(ArticleDocument::mostFormatted + 1, u'#')); // as it was written
    CHECK(view.toPlainText().size() == ArticleDocument::mostFormatted + 1);
}

TEST_CASE_METHOD(KnowledgeWindow, "a folder goes out as a PDF and as Markdown and called off it leaves nothing")
{
    const Id devices = addFolder(u"Devices"_s), sensors = addFolder(u"传感器"_s, devices);
    addArticle(u"Offset & *stars*"_s, u"## Steps\n\n1. one\n2. two\n\n```\ncode\n```\n\n|a|b|\n|-|-|\n|1|2|"_s, sensors,
               Article::published);
    addArticle(u"打印机无法连接"_s, u"请检查**网络**。\n\n"_s.repeated(200), devices, Article::published);
    addArticle(u"Draft"_s, u"not yet"_s, devices);
    addArticle(u"Elsewhere"_s, u"not here"_s, 0, Article::published);
    choose(u"Devices"_s);
    has(3);
    QTemporaryDir target;
    const auto dialog = [&] {
        action("article.export")->trigger();
        ArticleExport *found = nullptr;
        REQUIRE(until([&] {
            found = shell().findChild<ArticleExport *>(u"articleExport"_s);
            return found && found->isVisible();
        }));
        return found;
    };
    const QString pdf = target.filePath(u"Devices.pdf"_s);
    {
        ArticleExport *asked = dialog();
        CHECK(asked->findChild<SegmentedControl *>(u"articleExport.which"_s)->current() == u"folder"_s);
        QString said;
        QObject::connect(asked, &ArticleExport::done, [&](const QString &text) { said = text; });
        asked->exportTo(pdf);
        REQUIRE(until([&] { return !said.isEmpty(); }, 60000));
        CHECK(said.contains(u"2 article"_s)); // no draft, nothing of elsewhere
        QFile file(pdf);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK(bytes.startsWith("%PDF"));
        CHECK(bytes.count("/Type /Page\n") >= 4); // contents, one article, and one of several pages
    }
    REQUIRE(until([&] { return !shell().findChild<ArticleExport *>(); }));
    {
        ArticleExport *asked = dialog();
        asked->findChild<SegmentedControl *>(u"articleExport.form"_s)->setCurrent(u"markdown"_s);
        asked->findChild<QAbstractButton *>(u"articleExport.drafts"_s)->click();
        QString said;
        QObject::connect(asked, &ArticleExport::done, [&](const QString &text) { said = text; });
        asked->exportTo(target.path());
        REQUIRE(until([&] { return !said.isEmpty(); }, 60000));
        CHECK(said.contains(u"3 article"_s));
        CHECK(QFile::exists(target.filePath(u"Devices/Devices/传感器/Offset & -stars.md"_s)));
        CHECK(QFile::exists(target.filePath(u"Devices/Devices/Draft.md"_s)));
    }
    REQUIRE(until([&] { return !shell().findChild<ArticleExport *>(); }));
    {
        ArticleExport *asked = dialog();
        asked->exportTo(target.filePath(u"never.pdf"_s));
        click(asked->findChild<QAbstractButton *>(u"articleExport.cancel"_s)); // before it could end
        auto *problem = asked->findChild<QWidget *>(u"articleExport.problem"_s);
        REQUIRE(until([&] { return problem->isVisible() || !shell().findChild<ArticleExport *>(); }, 60000));
        CHECK(QFile::exists(target.filePath(u"never.pdf"_s)) != problem->isVisible());
        const QStringList left = QDir(target.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        CHECK(left.size() == (problem->isVisible() ? 2 : 3));
        asked->exportTo(target.filePath(u"nowhere/x.pdf"_s));
        REQUIRE(until([&] { return problem->isVisible(); }, 60000)); // said where it was asked
        click(asked->findChild<QAbstractButton *>(u"articleExport.cancel"_s));
    }
}

TEST_CASE_METHOD(KnowledgeWindow, "articles are found from the list and from the palette by words of their text")
{
    const Id offset = addArticle(u"Offset"_s, u"Open the menu and calibrate."_s);
    const Id printer = addArticle(u"打印机无法连接"_s, u"请检查网络，然后重新启动。"_s);
    has(2);
    page->list().setSearchText(u"重新啟動"_s);
    has(1);
    CHECK(page->list().model()->idAt(0) == printer);
    page->list().setSearchText({});
    action("go.palette")->trigger();
    REQUIRE(until([&] { return shell().commandPalette()->isVisible(); }));
    type(u"calibrate"_s);
    REQUIRE(until([&] {
        const auto *view = shell().commandPalette()->findChild<QAbstractItemView *>();
        for (int row = 0; view && row < view->model()->rowCount(); ++row)
            if (view->model()->index(row, 0).data().toString().contains(u"Offset"_s))
                return true;
        return false;
    }));
    key(Qt::Key_Return);
    REQUIRE(until([&] { return page->card().shownRecord() == offset; }));
}

TEST_CASE("pictures of knowledge", "[.][gallery]")
{
    const QString folder = qEnvironmentVariable("RAPPORT_PICTURES", QDir::tempPath());
    QDir().mkpath(folder);
    for (const QString &code : {u"en"_s, u"zh_CN"_s}) {
        KnowledgeWindow g;
        const QPointer<MainWindow> before = g.app->window();
        if (code != u"en"_s) {
            g.app->language().use(QLocale(code));
            REQUIRE(g.until([&] { return !before && g.app->window(); }));
            g.shell().resize(1440, 900);
            g.shell().show();
            g.shell().showPage(u"articles"_s);
            g.page = qobject_cast<ArticlesPage *>(g.shell().currentPage());
        }
        const bool english = code == u"en"_s;
        const auto grab = [&](QWidget &widget, const QString &name) {
            QTest::qWait(300);
            widget.grab().save(folder + u"/%1-%2-%3.png"_s.arg(name, code, theme().isDark() ? u"dark"_s : u"light"_s));
        };
        theme().setMotion(Theme::Motion::Reduced);
        grab(g.shell(), u"articles-empty"_s);
        const Id devices = g.addFolder(english ? u"Devices"_s : u"设备"_s),
                 sensors = g.addFolder(english ? u"Sensors"_s : u"传感器"_s, devices);
        g.addFolder(english ? u"How we work"_s : u"工作方法"_s);
        const Id offset = g.addArticle(
            english ? u"Freezer sensor reports an offset"_s : u"冷柜传感器读数偏差"_s,
            english
                ? u"Readings that are **−40 °C** off mean that the sensor has lost its calibration.\n\n## Steps\n\n1. Open *Settings › Sensors*.\n2. Choose `Calibrate` and wait for two minutes.\n3. Compare with a second thermometer.\n\n> Never calibrate with the door open.\n\n| Model | Range | Tolerance |\n|---|---|---|\n| CCS-1 | −40 to 20 °C | 0.5 °C |\n| CCS-2 | −80 to 20 °C | 1.0 °C |\n\nSee the [data sheet](https://example.com/ccs).\n\n```\nccs --calibrate --wait 120\n```\n"_s
                : u"读数偏差 **−40 °C** 说明传感器失去了校准。\n\n## 步骤\n\n1. 打开*设置 › 传感器*。\n2. 选择 `校准`，等待两分钟。\n3. 与另一支温度计比较。\n\n> 切勿在柜门打开时校准。\n\n| 型号 | 范围 | 误差 |\n|---|---|---|\n| CCS-1 | −40 至 20 °C | 0.5 °C |\n\n参见[数据表](https://example.com/ccs)。\n"_s,
            sensors, Article::published);
        g.addArticle(english ? u"Replacing the battery of a sensor"_s : u"更换传感器电池"_s, u"…"_s, sensors,
                     Article::published);
        g.addArticle(english ? u"Chair motor noise"_s : u"座椅电机噪音"_s, u"…"_s, devices);
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            theme().setMode(mode);
            g.shell().showPage(u"articles"_s);
            g.open(offset);
            g.page->card().setCurrentTab(u"text"_s);
            grab(g.shell(), u"articles"_s);
            g.click(g.part<QAbstractButton>("article.edit"));
            grab(g.shell(), u"articles-edit"_s);
            g.click(g.part<QAbstractButton>("article.cancel"));
            g.page->card().setCurrentTab(u"versions"_s);
            grab(g.shell(), u"articles-versions"_s);
            g.page->card().setCurrentTab(u"details"_s);
            grab(g.shell(), u"articles-details"_s);
            g.page->card().setCurrentTab(u"text"_s);
            g.page->list().setLayoutMode(ListPage::LayoutMode::Table);
            g.open(offset);
            grab(g.shell(), u"articles-table"_s);
            g.page->list().setLayoutMode(ListPage::LayoutMode::Cards);
            g.page->exportArticles();
            auto *dialog = g.shell().findChild<ArticleExport *>(u"articleExport"_s);
            REQUIRE(dialog);
            grab(*dialog, u"articles-export"_s);
            if (mode == Theme::Mode::Light) {
                bool done = false;
                QObject::connect(dialog, &ArticleExport::done, [&] { done = true; });
                dialog->findChild<QAbstractButton *>(u"articleExport.drafts"_s)->click();
                dialog->exportTo(folder + u"/knowledge-%1.pdf"_s.arg(code));
                REQUIRE(g.until([&] { return done; }, 60000));
                g.grabPaper(folder + u"/paper-"_s + code + u"-%1.png"_s);
            } else {
                dialog->close();
            }
            g.shell().showPage(u"service"_s);
            auto *service = qobject_cast<KindPage *>(g.shell().currentPage());
            if (mode == Theme::Mode::Light) {
                Record record(g.schema().serviceRecord, g.store().newId());
                record.set(g.schema().serviceRecord.subject,
                           english ? u"Freezer sensor reports −40 °C offset"_s : u"冷柜传感器读数偏差 −40 °C"_s);
                g.apply({{Action::Create, u"service_record"_s, 1, {}}, {insertion(record)}});
                service->showRecord(record.id());
            }
            QTest::qWait(600);
            grab(g.shell(), u"service-suggest"_s);
            if (auto *title = g.shell().findChild<QAbstractButton *>(u"suggest.title"_s); title && title->isVisible()) {
                title->click();
                grab(g.shell(), u"service-suggest-open"_s);
                title->click();
            }
            service->create(english ? u"Freezer sensor offset"_s : u"冷柜传感器"_s);
            auto *subject = g.part<QLineEdit>("input.subject");
            QTest::qWait(600);
            grab(*subject->window(), u"service-new-suggest"_s);
            subject->window()->close();
        }
        theme().setMode(Theme::Mode::Light);
    }
}
