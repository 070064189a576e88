// SPDX-License-Identifier: GPL-3.0-or-later
// The card: fields and what belongs to a contact, and what others change meanwhile.
#include "tests/ui/cardfixture.h"

#include "ui/records/cardnextstep.h"
#include "ui/records/factspanel.h"
#include "ui/records/fieldrow.h"
#include "ui/records/partslist.h"
#include "ui/records/personlist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/linklabel.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>

using namespace Qt::StringLiterals;

TEST_CASE("empty fields stay out of sight until they are asked for")
{
    CardFixture f;
    f.openCard(f.addPerson(u"Ada"_s));
    auto *hobbies = f.card->facts()->findChild<FieldRow *>(u"field.hobbies"_s);
    CHECK_FALSE(hobbies->isVisible());
    QTest::mouseClick(f.find<Button>("facts.all"), Qt::LeftButton);
    CHECK(hobbies->isVisible());
    auto *employees = f.card->facts()->findChild<FieldRow *>(u"field.employees"_s);
    CHECK_FALSE(employees->isVisible()); // only companies have them
}

TEST_CASE("a field of one's own shows after the file was opened again and is edited like any other")
{
    CardFixture f;
    const Id id = f.addPerson(u"Ada"_s);
    f.openCard(id);
    QTest::mouseClick(f.find<Button>("facts.addField"), Qt::LeftButton);
    QTest::keyClicks(f.find<QLineEdit>("ownField.name"), u"Shoe size"_s);
    QTest::keyClick(f.find<QLineEdit>("ownField.name"), Qt::Key_Return);
    f.waitSaid();
    f.card.reset();
    f.reopen();
    f.said.clear();
    f.openCard(id);
    const FieldBase *own = nullptr;
    for (const FieldBase *field : f.schema->contact.fields())
        if (field->isOwn())
            own = field;
    REQUIRE(own);
    f.card->facts()->setShowAll(true);
    auto *row = f.card->facts()->findChild<FieldRow *>(u"field."_s + own->name());
    REQUIRE(row);
    REQUIRE(row->isVisible());
    row->startEditing();
    CHECK(qobject_cast<QLineEdit *>(QApplication::focusWidget())->placeholderText() == u"Shoe size"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"38"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    f.waitSaid();
    CHECK(f.load(f.schema->contact, id)->value(*own).toString() == u"38"_s);
}

TEST_CASE("a company shows its people and a person the colleagues")
{
    CardFixture f;
    const Id company = f.addCompany(u"Alpenglow"_s);
    const Id elena = f.addPerson(u"Elena"_s), luca = f.addPerson(u"Luca Bianchi"_s);
    f.addPosition(elena, company, u"Head"_s);
    f.addPosition(luca, company, u"Warehouse lead"_s);
    f.openCard(elena);
    CHECK(f.card->facts()->findChild<PersonRow *>(u"person.%1"_s.arg(luca)));
    CHECK_FALSE(f.card->facts()->findChild<PersonRow *>(u"person.%1"_s.arg(elena)));
    Id asked = 0;
    QObject::connect(f.card.get(), &ContactCard::openRequested, [&](const QString &, Id id) { asked = id; });
    QTest::mouseClick(f.card->facts()->findChild<PersonRow *>(u"person.%1"_s.arg(luca)), Qt::LeftButton);
    CHECK(asked == luca);
    f.showContact(company);
    f.card->setCurrentTab(u"people"_s);
    CHECK(f.find<PersonRow>(u"person.%1"_s.arg(elena).toLatin1().constData())->isVisible());
}

TEST_CASE("a relation is named from both sides")
{
    CardFixture f;
    const Id mother = f.addPerson(u"Mother"_s), child = f.addPerson(u"Child"_s);
    Record relation(f.schema->relation, f.store->newId());
    relation.set(f.schema->relation.contact, mother);
    relation.set(f.schema->relation.other, child);
    relation.set(f.schema->relation.type, u"parent"_s); // the mother is the parent of the child
    f.apply({{Action::Edit, u"contact"_s, 1, {}}, {insertion(relation)}});
    f.openCard(mother);
    CHECK(f.find<FactRow>("part.relation.0")->content().text == u"Child"_s);
    CHECK(f.find<FactRow>("part.relation.0")->content().caption == u"Child"_s);
    f.showContact(child);
    CHECK(QTest::qWaitFor(
        [&] {
            const QList<FactRow *> rows = f.card->facts()->findChildren<FactRow *>();
            return std::any_of(rows.begin(), rows.end(), [](FactRow *row) {
                return row->isVisible() && row->content().text == u"Mother"_s && row->content().caption == u"Parent"_s;
            });
        },
        3000));
}

TEST_CASE("notes are saved when they are left and drafts survive a kill")
{
    CardFixture f;
    const Id id = f.addPerson(u"Ada"_s);
    f.openCard(id);
    f.card->setCurrentTab(u"notes"_s);
    auto *notes = f.find<QPlainTextEdit>("notes");
    notes->setFocus();
    QTest::keyClicks(notes, u"likes tea"_s);
    QTest::qWait(400); // the journal is written meanwhile
    {
        ContactCard other(*f.store, *f.schema); // as after a crash: a card that knows only what is on disk
        other.setContact(id);
        REQUIRE(QTest::qWaitFor([&] { return !other.findChild<QPlainTextEdit *>(u"notes"_s)->toPlainText().isEmpty(); },
                                3000));
        CHECK(other.findChild<QPlainTextEdit *>(u"notes"_s)->toPlainText() == u"likes tea"_s);
    }
    QTest::keyClick(notes, Qt::Key_Return, Qt::ControlModifier);
    f.waitSaid();
    CHECK((*f.load(f.schema->contact, id))[f.schema->contact.notes] == u"likes tea"_s);
}

TEST_CASE("a file is attached by dropping and deleted with undo")
{
    CardFixture f;
    const Id id = f.addPerson(u"Ada"_s);
    f.openCard(id);
    QFile file(f.folder.filePath(u"offer.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("twelve bytes");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(f.card.get(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(f.card.get(), &drop);
    f.waitSaid();
    const QList<Record> files = f.partsOf(f.schema->attachment.whole, id);
    REQUIRE(files.size() == 1);
    CHECK(files.first()[f.schema->attachment.size] == 12);
    f.card->setCurrentTab(u"files"_s);
    QTest::keyClick(f.find<QAbstractButton>("file.offer.txt"), Qt::Key_Delete);
    f.waitSaid(2);
    CHECK(f.partsOf(f.schema->attachment.whole, id).isEmpty());
    f.undo();
    CHECK(f.partsOf(f.schema->attachment.whole, id).size() == 1);
}

TEST_CASE("a field that somebody else changed meanwhile is not overwritten")
{
    CardFixture f;
    const Id id = f.addPerson(u"Ada"_s);
    f.openCard(id);
    auto *name = f.find<FieldRow>("card.name");
    name->startEditing();
    QTest::keyClicks(f.find<QLineEdit>("input.name"), u"Mine"_s);
    const auto before = f.load(f.schema->contact, id);
    Record theirs = *before;
    theirs.set(f.schema->contact.name, u"Theirs"_s);
    REQUIRE(await<ChangeSet>([&](auto done) { f.store->save(*before, theirs, nullptr, done); }).ok());
    QTest::qWait(100);
    QTest::keyClick(f.find<QLineEdit>("input.name"), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return f.find<QLineEdit>("input.name")->property("invalid").toBool(); }, 3000));
    CHECK(f.find<QLineEdit>("input.name")->text() == u"Mine"_s);
    CHECK((*f.load(f.schema->contact, id))[f.schema->contact.name] == u"Theirs"_s);
}

TEST_CASE("another field that was changed meanwhile does not stand in the way")
{
    CardFixture f;
    const Id id = f.addPerson(u"Ada"_s);
    f.openCard(id);
    auto *name = f.find<FieldRow>("card.name");
    name->startEditing();
    QTest::keyClicks(f.find<QLineEdit>("input.name"), u"Ada Byron"_s);
    REQUIRE(await<ChangeSet>([&](auto done) {
                f.store->setValues(f.schema->contact, {id}, {{&f.schema->contact.hobbies, u"chess"_s}}, nullptr, done);
            }).ok());
    QTest::qWait(100);
    QTest::keyClick(f.find<QLineEdit>("input.name"), Qt::Key_Return);
    f.waitSaid();
    CHECK((*f.load(f.schema->contact, id))[f.schema->contact.name] == u"Ada Byron"_s);
    CHECK((*f.load(f.schema->contact, id))[f.schema->contact.hobbies] == u"chess"_s);
}

TEST_CASE("tab and position stay when another contact is shown")
{
    CardFixture f;
    const Id one = f.addPerson(u"One"_s), two = f.addPerson(u"Two"_s);
    f.openCard(one);
    f.card->setCurrentTab(u"history"_s);
    f.card->setPlace(1, 2);
    f.showContact(two);
    CHECK(f.card->currentTab() == u"history"_s);
    int step = 0;
    QObject::connect(f.card.get(), &ContactCard::stepRequested, [&](int by) { step += by; });
    for (IconButton *button : f.card->findChildren<IconButton *>())
        if (button->accessibleName() == u"Next record"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(step == 1);
}

TEST_CASE("everything on the card has a name for screen readers")
{
    CardFixture f;
    const Id id = f.addPerson(u"Elena Marchetti"_s, u"+39 0471 555 0142"_s, u"e@alpenglow.example"_s);
    f.addActivity(id, u"call"_s, u"done"_s, QDateTime::currentDateTime(), u"Talked"_s);
    f.openCard(id);
    for (const QString &tab : {u"timeline"_s, u"details"_s, u"people"_s, u"files"_s, u"notes"_s, u"history"_s}) {
        f.card->setCurrentTab(tab);
        QTest::qWait(30);
        for (QWidget *widget : f.card->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<QTabBar *>(widget) ||
                widget->inherits("QScrollArea"))
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            INFO(widget->metaObject()->className() << " " << widget->objectName());
            CHECK_FALSE((widget->accessibleName().isEmpty() && (!button || button->text().isEmpty())));
        }
    }
}

TEST_CASE("a web address stands on one line without its scheme and is copied whole")
{
    CardFixture f;
    const Id id = f.addPerson(u"Ada"_s);
    const QString address = u"https://www.alpenglow-outdoor.example/en/about/team/procurement"_s;
    Record web(f.schema->web, f.store->newId());
    web.set(f.schema->web.contact, id);
    web.set(f.schema->web.address, address);
    f.apply({{Action::Edit, u"contact"_s, 1, {}}, {insertion(web)}});
    f.openCard(id);
    auto *row = f.find<FactRow>("part.web.0");
    QScrollBar *bar = f.card->facts()->verticalScrollBar();
    REQUIRE(QTest::qWaitFor([&] { return row->width() > 200 && bar->maximum() == 0; }, 3000)); // laid out
    CHECK(row->content().text == address.mid(8));
    CHECK(row->content().link == QUrl(address));
    CHECK(row->height() <= theme().px(29) + 2 + int(QFontMetrics(theme().font(TextRole::Caption)).height()));
    row->setFocus();
    QTest::keySequence(row, QKeySequence::Copy);
    CHECK(QGuiApplication::clipboard()->text() == address);
    // What stands in the panel is as wide with a scroll bar as without.
    const int width = row->width();
    f.card->facts()->setShowAll(true);
    f.card->resize(f.card->width(), 360);
    REQUIRE(QTest::qWaitFor([&] { return bar->maximum() > 0; }, 3000));
    CHECK(row->width() == width);
}

TEST_CASE("a web address with a long name shows itself and its name below")
{
    CardFixture f;
    CardEdits edits(*f.store);
    Record web(f.schema->web, f.store->newId());
    web.set(f.schema->web.address, u"https://www.alpenglow-outdoor.example"_s);
    FieldRow row(f.schema->web.address, edits, FactRow::Look::Icon);
    row.setNamed(true);
    row.setRecord(web);
    CHECK(row.content().text == u"www.alpenglow-outdoor.example"_s);
    CHECK(row.content().caption == f.schema->web.address.label());
    CHECK(row.content().whole == u"https://www.alpenglow-outdoor.example"_s);
}
