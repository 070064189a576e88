// SPDX-License-Identifier: GPL-3.0-or-later
// A damaged file in the window: which one is meant, what can still be done with it, what recovering it brought.
#include "tests/ui/program.h"

#include "core/storage/connection.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filedialog.h"

#include <QAbstractButton>
#include <QFile>
#include <QFileInfo>
#include <QFileSystemModel>
#include <QPointer>
#include <QSignalSpy>
#ifdef Q_OS_LINUX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace
{
void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Makes the first page of a table unreadable; what the file is opened with stays whole.
void spoilTable(const QString &path, const QString &table)
{
    qint64 page = 0, size = 0;
    {
        Connection file(path, Connection::ReadOnly);
        page = file.scalar(u"SELECT rootpage FROM sqlite_master WHERE name = ?"_s, {table}).toLongLong();
        size = file.scalar(u"PRAGMA page_size"_s).toLongLong();
    }
    REQUIRE(page > 1);
    overwrite(path, (page - 1) * size, QByteArray(200, '\xff'));
}

/// Elsewhere a copy of the file, so that it can be spoilt while the first one is open.
QString copyOf(Program &program, const QString &name)
{
    const QString copy = program.folder.filePath(name);
    bool done = false;
    program.store().copyTo(copy, qApp, [&](const Result<Snapshot> &result) { done = result.ok(); });
    REQUIRE(Program::until([&] { return done; }));
    return copy;
}
} // namespace

#ifdef Q_OS_LINUX
TEST_CASE_METHOD(Program, "a dialog that lists the folder of the file leaves the locks on it alone")
{
    addPerson(u"Ada"_s);
    const QString path = store().path();
    const auto locks = [&] { // of this process, on the file and on what lies beside it
        QFile table(u"/proc/locks"_s);
        REQUIRE(table.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = table.readAll().split('\n');
        qsizetype count = 0;
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
            struct stat about {
            };
            if (::stat(QFile::encodeName(path + suffix).constData(), &about) == 0)
                count += std::count_if(lines.begin(), lines.end(), [&](const QByteArray &line) {
                    return line.contains(':' + QByteArray::number(quint64(about.st_ino)) + ' ') &&
                           line.contains(' ' + QByteArray::number(getpid()) + ' ');
                });
        }
        return count;
    };
    const qsizetype before = locks();
    if (before == 0)
        WARN("skipped: /proc/locks does not tell");
    FileDialog dialog(&shell(), u"Choose"_s, QFileInfo(path).absolutePath());
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.show();
    auto *model = dialog.findChild<QFileSystemModel *>();
    REQUIRE(model);
    REQUIRE(until([&] { return model->rowCount(model->index(QFileInfo(path).absolutePath())) > 0; }));
    QTest::qWait(300); // types are found out in a thread of the dialog's own
    dialog.close();
    CHECK(locks() == before);
}
#endif

TEST_CASE_METHOD(Program, "recovering means the file that could not be opened and not the one that is open")
{
    addPerson(u"Ada"_s);
    const QString other = copyOf(*this, u"other.rapport"_s);
    overwrite(other, 100, QByteArray(300, '\xff')); // the table of contents
    QSignalSpy asked(app->window(), &MainWindow::recoverRequested);
    Q_EMIT app->window()->openRequested(other);
    auto *banner = find<QWidget>("banner");
    REQUIRE(until([&] { return banner->isVisible(); }));
    CHECK(banner->accessibleName().contains(u"other.rapport"_s));
    CHECK_FALSE(banner->accessibleName().contains(u"is shown"_s)); // nothing of it is
    CHECK(app->workspace().path() == path);
    CHECK_FALSE(store().isReadOnly());
    CHECK(find<QAbstractButton>("banner.close")->isVisible());
    QTest::mouseClick(find<QAbstractButton>("banner.action"), Qt::LeftButton);
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().toString() == other);
    QTest::qWait(300); // the answer comes from a thread
}

TEST_CASE_METHOD(Program, "a file found damaged while it is open is only read and can be recovered")
{
    for (int i = 0; i < 8; ++i)
        addPerson(u"Person %1"_s.arg(i));
    const QString other = copyOf(*this, u"other.rapport"_s);
    spoilTable(other, u"contact"_s);
    QPointer<MainWindow> before = app->window();
    Q_EMIT app->window()->openRequested(other);
    REQUIRE(until([&] { return !before && app->window(); }));
    REQUIRE(until([&] { return store().isReadOnly(); }));
    auto *banner = find<QWidget>("banner");
    REQUIRE(until([&] { return banner->isVisible(); }));
    CHECK(find<QAbstractButton>("banner.action")->isVisible()); // recover
    CHECK(find<QAbstractButton>("banner.other")->isVisible());  // try again
    CHECK(find<QWidget>("sidebar.user")->accessibleDescription().contains(u"Read-only"_s));
    auto *empty = list()->findChild<EmptyState *>(u"empty"_s);
    REQUIRE(empty);
    REQUIRE(until([&] { return empty->isVisible(); })); // not a blank list
    for (const char *id : {"record.new", "record.newCompany", "file.newThing", "file.import", "record.delete",
                           "record.quickLog", "record.edit", "record.attach", "edit.undo"}) {
        INFO(id);
        CHECK_FALSE(action(id)->isEnabled());
    }
    CHECK_FALSE(find<QAbstractButton>("customers.new")->isEnabled());

    before = app->window();
    QTest::mouseClick(find<QAbstractButton>("banner.other"), Qt::LeftButton);
    REQUIRE(until([&] { return !before && app->window(); }));
    REQUIRE(until([&] { return store().isReadOnly(); })); // it is as damaged as before
    REQUIRE(until([&] { return find<QWidget>("banner")->isVisible(); }));

    before = app->window();
    QTest::mouseClick(find<QAbstractButton>("banner.action"), Qt::LeftButton);
    REQUIRE(until([&] { return !before && app->window(); }, 20000));
    CHECK(QFileInfo(app->workspace().path()).fileName() == u"other recovered.rapport"_s);
    CHECK_FALSE(store().isReadOnly());
    REQUIRE(until([&] { return find<QWidget>("banner")->isVisible(); }));
    const QString said = find<QWidget>("banner")->accessibleName();
    INFO(said.toStdString());
    CHECK(said.contains(u"8 contacts saved"_s)); // from the history
    CHECK(said.contains(u"could not be read"_s));
    CHECK(said.contains(u"other.rapport"_s));
    CHECK(action("record.new")->isEnabled());
    listed(8);
}
