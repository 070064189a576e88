// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of the import share: an open file with its own window, lists written to a folder, and waiting.
#pragma once

#include "core/exchange/textencoder.h"
#include "tests/support/catch.h"
#include "ui/transfer/importpage.h"
#include "ui/widgets/theme.h"
#include "ui/window/workspace.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

struct ImportBench {
    QTemporaryDir folder;
    Workspace workspace;
    QWidget window;
    QVBoxLayout *column = new QVBoxLayout(&window);
    ImportPage *page = nullptr;

    explicit ImportBench(QSize size = {1180, 780})
    {
        QSettings().clear();
        theme().install();
        theme().setMotion(Theme::Motion::Reduced);
        column->setContentsMargins(0, 0, 0, 0);
        window.resize(size);
        QObject::connect(&workspace, &Workspace::aboutToClose, &window, [this] {
            delete page;
            page = nullptr;
        });
        QObject::connect(&workspace, &Workspace::opened, &window, [this] {
            page = new ImportPage(workspace.store());
            column->addWidget(page);
        });
        workspace.open(folder.filePath(QStringLiteral("test.rapport")));
        REQUIRE(until([this] { return page != nullptr; }));
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    ~ImportBench()
    {
        page->session().close();
        delete page;
    }

    template <typename Condition>
    static bool until(Condition &&condition, int ms = 20000)
    {
        return QTest::qWaitFor(condition, ms);
    }
    QString write(const QString &name, const QString &text, Charset charset = Charset::Utf8) const
    {
        QByteArray bytes;
        TextEncoder encoder(charset);
        encoder.encode(text, bytes);
        encoder.finish(bytes);
        return writeBytes(name, bytes);
    }
    QString writeBytes(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QStringList ownFields() ///< a word that is no field while the file is being opened again
    {
        if (!page)
            return {QStringLiteral("-")};
        QStringList labels;
        for (const FieldBase *field : workspace.schema().contact.fields())
            if (field->isOwn())
                labels.append(field->label());
        return labels;
    }
    void open(const QString &path)
    {
        page->openFile(path);
        REQUIRE(until([this] { return page->session().isWhole() && !page->session().isReading(); }));
    }
    template <typename T = QAbstractButton>
    T *find(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    bool canGoOn() const { return find("import.next")->isEnabled(); }
    QString hint() const { return find<QLabel>("import.hint")->text(); }
    void click(const char *name) const
    {
        QAbstractButton *button = find(name);
        INFO(name);
        REQUIRE(button->isVisible());
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void next() const { click("import.next"); }
    void awaitResult()
    {
        REQUIRE(until([this] { return page && !page->session().isRunning() && page->session().report(); }));
        REQUIRE(page->session().report()->balanced());
    }

    QStringList found(const QString &text)
    {
        Query query;
        query.entity = &workspace.schema().contact;
        query.text = text;
        QStringList titles;
        bool complete = false;
        workspace.store().find(query, 100, &window, [&](const Result<Page> &found) {
            REQUIRE(found.ok());
            titles.clear();
            for (const Row &row : found->first)
                titles.append(row.title);
            complete = found->complete;
        });
        REQUIRE(until([&] { return complete; }));
        return titles;
    }
    QStringList names()
    {
        QStringList all = found({});
        all.sort();
        return all;
    }
};
