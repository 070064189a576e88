// SPDX-License-Identifier: GPL-3.0-or-later
// The window and its file as a whole: looking into a snapshot, coming back, going over to another store.
#include "tests/ui/program.h"

#include "ui/records/snapshotsdialog.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace
{
QString takeSnapshot(Program &program)
{
    QString path;
    program.store().snapshot(u"manual"_s, qApp, [&](const Result<Snapshot> &taken) { path = taken->path; });
    REQUIRE(Program::until([&] { return !path.isEmpty(); }));
    return path;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}
} // namespace

TEST_CASE_METHOD(Program, "a snapshot is looked at and cannot be changed or become the file of the next start")
{
    addPerson(u"Ada"_s);
    const QString snapshot = takeSnapshot(*this);
    const QByteArray before = bytesOf(snapshot);
    addPerson(u"Bea"_s);
    Q_EMIT app->window()->openRequested(snapshot);
    REQUIRE(until([&] { return app->workspace().path() == snapshot; }));
    listed(1);
    CHECK(store().isReadOnly());
    CHECK(recentFiles() == QStringList{path});
    CHECK(shell().windowTitle().contains(u"window, "_s)); // the file it was made of, and when
    CHECK_FALSE(action("record.new")->isEnabled());

    auto *banner = find<QWidget>("banner");
    CHECK(banner->isVisible());
    QTest::mouseClick(find<QAbstractButton>("banner.action"), Qt::LeftButton);
    REQUIRE(until([&] { return app->workspace().path() == path; }));
    listed(2);
    CHECK_FALSE(store().isReadOnly());
    CHECK(bytesOf(snapshot) == before);
}

TEST_CASE_METHOD(Program, "an empty snapshot asks for no contacts")
{
    CHECK(find<QAbstractButton>("first.import")->isEnabled());
    const QString snapshot = takeSnapshot(*this);
    Q_EMIT app->window()->openRequested(snapshot);
    REQUIRE(until([&] { return app->workspace().path() == snapshot; }));
    REQUIRE(until([&] { return find<QAbstractButton>("first.import")->isVisible(); }));
    CHECK_FALSE(find<QAbstractButton>("first.import")->isEnabled());
    CHECK_FALSE(find<QAbstractButton>("first.new")->isEnabled());
    CHECK(find<QAbstractButton>("first.sample")->isEnabled()); // is a file of its own
}

TEST_CASE_METHOD(Program, "restoring what one looks at leads to the question in its own file")
{
    addPerson(u"Ada"_s);
    takeSnapshot(*this);
    const QString older = Store::snapshots(store().snapshotFolder()).last().path;
    Q_EMIT app->window()->openRequested(older);
    REQUIRE(until([&] { return app->workspace().path() == older; }));
    QTest::mouseClick(find<QAbstractButton>("banner.other"), Qt::LeftButton);
    REQUIRE(until([&] { return app->workspace().path() == path; }));
    auto *dialog = find<SnapshotsDialog>("snapshots");
    REQUIRE(until([&] { return dialog->isVisible(); }));
    CHECK(dialog->findChild<QListWidget *>(u"snapshots.list"_s)->currentItem()->data(Qt::UserRole).toString() == older);
    CHECK(dialog->findChild<QAbstractButton *>(u"snapshots.restore"_s)->isEnabled());
}

TEST_CASE_METHOD(Program, "a field that goes leaves the window on the screen and what it says")
{
    addPerson(u"Ada"_s);
    bool added = false;
    QPointer<MainWindow> before = app->window();
    store().addOwnField(schema().contact, u"Shoe size"_s, Kind::Text, {}, qApp,
                        [&](const Result<ChangeSet> &result) { added = result.ok(); });
    REQUIRE(until([&] { return added && !before && app->window(); }));

    int looks = 0, gone = 0;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, qApp, [&] {
        const QWidgetList all = QApplication::topLevelWidgets();
        ++looks;
        gone += std::none_of(all.begin(), all.end(),
                             [](QWidget *w) { return qobject_cast<ShellWindow *>(w) && w->isVisible(); });
    });
    look.start(0);
    before = app->window();
    action("edit.undo")->trigger();
    REQUIRE(until([&] { return !before && app->window(); }));
    CHECK(looks > 0);
    CHECK(gone == 0);
    REQUIRE(shell().toasts()->current());
    CHECK(
        shell().toasts()->current()->findChild<QWidget *>(u"toast.text"_s)->accessibleName().contains(u"Shoe size"_s));
    CHECK(action("edit.redo")->isEnabled());
}
