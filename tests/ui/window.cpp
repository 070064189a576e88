// SPDX-License-Identifier: GPL-3.0-or-later
// The program with its window, as main() runs it: what ends it and what must not.
#include "tests/ui/program.h"

#include <QAbstractButton>
#include <QFile>
#include <QPointer>

using namespace Qt::StringLiterals;

TEST_CASE_METHOD(Program, "a new own field makes the window anew and the program goes on")
{
    for (const QString &page : {u"customers"_s, u"import"_s}) {
        app->window()->shell().showPage(page);
        MainWindow *before = app->window();
        const qsizetype fields = app->workspace().schema().contact.fields().size();
        app->workspace().store().addOwnField(app->workspace().schema().contact, u"Shoe size "_s + page, Kind::Integer,
                                             {}, qApp, [](const Result<ChangeSet> &) {});
        REQUIRE(runUntil([&] {
            return app->window() && app->window() != before &&
                   app->workspace().schema().contact.fields().size() == fields + 1;
        }));
        REQUIRE(runUntil([waited = 0]() mutable { return ++waited > 20; })); // nothing ends it afterwards either
        CHECK(app->window()->shell().isVisible());
    }
}

TEST_CASE_METHOD(Program, "a window that starts on another page leaves nothing behind")
{
    app->window()->shell().showPage(u"import"_s);
    start(); // with the import page: the customers were never shown
    start();
    QTest::qWait(200); // what asked the store that is gone would ask now
    CHECK(app->window()->shell().isVisible());
}

TEST_CASE_METHOD(Program, "closing the window ends the program")
{
    QTimer::singleShot(100, qApp, [&] { app->window()->shell().close(); });
    CHECK_FALSE(runUntil([] { return false; }));
}

TEST_CASE_METHOD(Program, "the filter is as it was left")
{
    auto *list = app->window()->shell().findChild<ListPage *>();
    REQUIRE(list);
    list->setFilter(Filter::condition(app->workspace().schema().contact.status, Filter::Equal, u"customer"_s));
    app->window()->shell().close();
    start();
    list = app->window()->shell().findChild<ListPage *>();
    CHECK_FALSE(list->filter().isAlways());
}

TEST_CASE_METHOD(Program, "the title of the window says each name once")
{
    CHECK(shell().windowTitle() == u"window – Rapport"_s);
    path = folder.filePath(u"Rapport.rapport"_s);
    start();
    CHECK(shell().windowTitle() == u"Rapport"_s);
    app->language().use(QLocale(u"zh_CN"_s));
    CHECK(until([&] { return app->window() && shell().windowTitle() == u"睦客"_s; }));
    CHECK(QGuiApplication::applicationDisplayName() == u"睦客"_s); // systems put it behind titles that lack it
    app->language().use(QLocale(u"en"_s));
    QTest::qWait(50);
}

TEST_CASE_METHOD(Program, "the page stays open when a snapshot is restored")
{
    QString snapshot;
    store().snapshot(u"manual"_s, qApp, [&](const Result<Snapshot> &taken) {
        if (taken.ok())
            snapshot = taken->path;
    });
    REQUIRE(until([&] { return !snapshot.isEmpty(); }));
    for (const QString &page : {u"import"_s, u"bin"_s, u"settings"_s}) {
        INFO(page.toStdString());
        action(qPrintable(u"go."_s + page))->trigger();
        REQUIRE(shell().currentPageId() == page);
        const QPointer<MainWindow> before = app->window();
        Q_EMIT app->window()->restoreRequested(snapshot);
        REQUIRE(until([&] { return !before && app->window(); }));
        CHECK(shell().currentPageId() == page);
        QTest::qWait(300); // nothing moves it afterwards
        CHECK(shell().currentPageId() == page);
    }
}

TEST_CASE_METHOD(Program, "what went wrong names the file and can be closed")
{
    QFile damaged(folder.filePath(u"no list.rapport"_s));
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.write("this is not a file of Rapport");
    damaged.close();
    Q_EMIT app->window()->openRequested(damaged.fileName());
    auto *banner = find<QWidget>("banner");
    REQUIRE(until([&] { return banner->isVisible(); }));
    CHECK(banner->accessibleName().contains(u"no list.rapport"_s));
    auto *close = find<QAbstractButton>("banner.close");
    REQUIRE(close->isVisible());
    QTest::mouseClick(close, Qt::LeftButton);
    CHECK(until([&] { return !banner->isVisible(); }));
}

TEST_CASE_METHOD(Program, "Ctrl and the question mark open the list of shortcuts")
{
    REQUIRE(QTest::qWaitForWindowActive(&shell()));
    bool seen = false;
    QTimer::singleShot(100, qApp, [&] {
        QWidget *sheet = QApplication::activeModalWidget();
        seen = sheet && sheet->findChild<QWidget *>(u"shortcuts.search"_s);
        if (sheet)
            sheet->close();
    });
    QTest::keyClick(&shell(), Qt::Key_Question, Qt::ControlModifier); // returns when the sheet is closed
    CHECK(until([&] { return seen; }, 1000));
}
