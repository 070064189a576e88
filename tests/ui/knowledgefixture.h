// SPDX-License-Identifier: GPL-3.0-or-later
// The window on its page of articles, with folders and articles made by hand.
#pragma once

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
