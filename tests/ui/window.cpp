// SPDX-License-Identifier: GPL-3.0-or-later
// The program with its window, as main() runs it: what ends it and what must not.
#include "core/schema/crmschema.h"
#include "tests/support/catch.h"
#include "ui/records/listpage.h"
#include "ui/window/contactspage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/rapportapp.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace
{
struct Program {
    QTemporaryDir folder;
    QString path = folder.filePath(u"window.rapport"_s);
    std::unique_ptr<RapportApp> app;

    Program()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        start();
    }
    void start()
    {
        app.reset();
        app = std::make_unique<RapportApp>();
        REQUIRE(app->start(path));
        REQUIRE(QTest::qWaitFor([&] { return app->window() != nullptr; }));
    }
    /// Runs the event loop as the program does until `done`; false when it ended before or too late.
    static bool runUntil(const std::function<bool()> &done)
    {
        QTimer look;
        int looks = 0;
        QObject::connect(&look, &QTimer::timeout, qApp, [&] {
            if (done() || ++looks > 300)
                QCoreApplication::exit(done() ? 42 : 1);
        });
        look.start(20);
        return QApplication::exec() == 42;
    }
};
} // namespace

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
