// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of the whole window share: the program as main() runs it, on a file of its own.
#pragma once

#include "core/models/recordmodel.h"
#include "core/schema/crmschema.h"
#include "tests/support/catch.h"
#include "ui/records/listpage.h"
#include "ui/shell/actioncatalog.h"
#include "ui/shell/shellwindow.h"
#include "ui/window/contactspage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/rapportapp.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

struct Program {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("window.rapport"));
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

    ShellWindow &shell() { return app->window()->shell(); }
    Store &store() { return app->workspace().store(); }
    const CrmSchema &schema() { return app->workspace().schema(); }
    template <typename T>
    T *find(const char *name)
    {
        T *found = shell().findChild<T *>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    ListPage *list()
    {
        ListPage *list = shell().findChild<ListPage *>();
        REQUIRE(list);
        return list;
    }
    template <typename Condition>
    static bool until(Condition &&condition, int ms = 10000)
    {
        return QTest::qWaitFor(condition, ms);
    }
    QAction *action(const char *id)
    {
        QAction *action = shell().catalog()->action(QString::fromLatin1(id));
        REQUIRE(action);
        return action;
    }
    void apply(const ChangeSet &set)
    {
        bool done = false;
        store().apply(set, qApp, [&](const Result<ChangeSet> &result) { done = result.ok(); });
        REQUIRE(until([&] { return done; }));
    }
    Id addPerson(const QString &name)
    {
        Record person(schema().contact, store().newId());
        person.set(schema().contact.kind, QStringLiteral("person"));
        person.set(schema().contact.name, name);
        apply({{Action::Create, QStringLiteral("contact"), 1, name}, {insertion(person)}});
        return person.id();
    }
    void listed(qsizetype count)
    {
        REQUIRE(until([&] { return list()->model()->isComplete() && list()->model()->count() == count; }));
    }
};
