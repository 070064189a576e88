// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is lost: recycle bin, history, snapshots.
#include "tests/ui/cardfixture.h"

#include "ui/records/binpage.h"
#include "ui/records/historylist.h"
#include "ui/records/snapshotsdialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>

using namespace Qt::StringLiterals;

TEST_CASE("a deleted contact waits in the bin and comes back")
{
    CardFixture f;
    const Id id = f.addPerson(u"Ada"_s, u"0301234"_s);
    REQUIRE(await<ChangeSet>([&](auto done) { f.store->remove(f.schema->contact, {id}, nullptr, done); }).ok());
    BinPage bin(*f.store);
    bin.resize(900, 600);
    bin.show();
    auto *list = bin.findChild<HistoryList *>();
    REQUIRE(QTest::qWaitFor([&] { return list->history().rowCount() == 1; }, 3000));
    auto *counts = bin.findChild<TextLabel *>(u"bin.counts"_s);
    REQUIRE(QTest::qWaitFor([&] { return counts->text().contains(u"Phones: 1"_s); }, 3000));
    QStringList said;
    QObject::connect(&bin, &BinPage::changedWithUndo, [&](const QString &text) { said.append(text); });
    QApplication::setActiveWindow(&bin);
    auto *restore = bin.findChild<Button *>(u"bin.restore"_s);
    restore->setFocus();
    QTest::mouseClick(restore, Qt::LeftButton);
    CHECK(list->hasFocus());
    REQUIRE(QTest::qWaitFor([&] { return !said.isEmpty(); }, 3000));
    CHECK(said.first() == u"Ada restored"_s);
    REQUIRE(QTest::qWaitFor([&] { return list->history().rowCount() == 0; }, 3000));
    CHECK(f.load(f.schema->contact, id));
    CHECK(f.found(u"1234"_s).size() == 1);
}

TEST_CASE("the history shows before and after and takes one action back")
{
    CardFixture f;
    const Id id = f.addPerson(u"Ada"_s);
    const auto before = f.load(f.schema->contact, id);
    Record after = *before;
    after.set(f.schema->contact.hobbies, u"chess"_s);
    REQUIRE(await<ChangeSet>([&](auto done) { f.store->save(*before, after, nullptr, done); }).ok());
    f.openCard(id);
    f.card->setCurrentTab(u"history"_s);
    auto *list = f.find<HistoryList>("history.list");
    REQUIRE(QTest::qWaitFor([&] { return list->history().rowCount() == 2; }, 3000));
    REQUIRE(QTest::qWaitFor(
        [&] { return !list->history().lines(list->history().entry(list->history().index(0)).id, 5).isEmpty(); }, 3000));
    const QList<HistoryModel::Line> lines =
        list->history().lines(list->history().entry(list->history().index(0)).id, 5);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].label == u"Hobbies"_s);
    CHECK(lines[0].after == u"chess"_s);
    list->setCurrentIndex(list->history().index(0));
    QTest::keyClick(list, Qt::Key_Return);
    f.waitSaid();
    CHECK((*f.load(f.schema->contact, id))[f.schema->contact.hobbies].isEmpty());
}

TEST_CASE("snapshots are taken and listed and deleted")
{
    CardFixture f;
    f.addPerson(u"Ada"_s);
    SnapshotsDialog dialog(*f.store);
    dialog.show();
    QTest::mouseClick(dialog.findChild<Button *>(u"snapshots.take"_s), Qt::LeftButton);
    auto *list = dialog.findChild<QListWidget *>(u"snapshots.list"_s);
    REQUIRE(QTest::qWaitFor([&] { return list->count() == 1; }, 10000));
    QTest::mouseClick(dialog.findChild<Button *>(u"snapshots.delete"_s), Qt::LeftButton);
    CHECK(list->count() == 1); // asked first: this one cannot be undone
    QTest::mouseClick(dialog.findChild<Button *>(u"snapshots.sure"_s), Qt::LeftButton);
    CHECK(list->count() == 0);
    QDir(f.store->snapshotFolder()).removeRecursively();
}
