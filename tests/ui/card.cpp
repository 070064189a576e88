// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cardfixture.h"

#include "tests/support/usualstages.h"
#include "ui/records/cardnextstep.h"
#include "ui/records/factspanel.h"
#include "ui/records/fieldrow.h"
#include "ui/records/partslist.h"
#include "ui/records/personlist.h"
#include "ui/records/recordlines.h"
#include "ui/records/timelinepane.h"
#include "ui/records/timelineview.h"
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

TEST_CASE("the card shows name and role and company and how to reach somebody")
{
    CardFixture f;
    const Id id = f.addPerson(u"Elena Marchetti"_s, u"+39 0471 555 0142"_s, u"e.marchetti@alpenglow.example"_s);
    f.addPosition(id, f.addCompany(u"Alpenglow Outdoor"_s), u"Head of Procurement"_s);
    f.openCard(id);
    CHECK(f.find<FieldRow>("card.name")->content().text == u"Elena Marchetti"_s);
    CHECK(f.find<LinkLabel>("card.company")->text() == u"Alpenglow Outdoor"_s);
    CHECK(f.find<FactRow>("part.email.0")->content().link == QUrl(u"mailto:e.marchetti@alpenglow.example"_s));
    CHECK(f.find<FactRow>("part.phone.0")->content().link.scheme() == u"tel"_s);
    CHECK(f.find<FactRow>("part.phone.0")->accessibleName().contains(u"+39"_s));
}

TEST_CASE("a name is changed in place and undone")
{
    CardFixture f;
    const Id id = f.addPerson(u"Ada"_s);
    f.openCard(id);
    auto *name = f.find<FieldRow>("card.name");
    QTest::qWait(50);
    CAPTURE(name->geometry().x(), name->width(), name->height(), name->isVisible(), name->isReadOnly(),
            f.card->isActiveWindow());
    QTest::mouseClick(name, Qt::LeftButton, {}, QPoint(20, 10));
    auto *input = f.find<QLineEdit>("input.name");
    CHECK(input->hasFocus());
    QTest::keyClicks(input, u"Ada Lovelace"_s);
    QTest::keyClick(input, Qt::Key_Return);
    f.waitSaid();
    CHECK(name->content().text == u"Ada Lovelace"_s);
    CHECK((*f.load(f.schema->contact, id))[f.schema->contact.familyName] == u"Lovelace"_s);
    f.undo();
    CHECK((*f.load(f.schema->contact, id))[f.schema->contact.name] == u"Ada"_s);
}

TEST_CASE("Esc gives the old value back and an empty name is refused where it stands")
{
    CardFixture f;
    const Id id = f.addPerson(u"Ada"_s);
    f.openCard(id);
    auto *name = f.find<FieldRow>("card.name");
    name->startEditing();
    auto *input = f.find<QLineEdit>("input.name");
    QTest::keyClicks(input, u"x"_s);
    QTest::keyClick(input, Qt::Key_Escape);
    CHECK(name->content().text == u"Ada"_s);
    CHECK(name->editor() == nullptr);
    name->startEditing();
    input = f.find<QLineEdit>("input.name");
    input->selectAll();
    QTest::keyClick(input, Qt::Key_Delete);
    QTest::keyClick(input, Qt::Key_Return);
    CHECK(name->editor() != nullptr);
    CHECK(input->property("invalid").toBool());
    CHECK(f.said.isEmpty());
}

TEST_CASE("Tab saves a field and opens the next one")
{
    CardFixture f;
    const Id id = f.addPerson(u"Ada"_s);
    f.openCard(id);
    f.card->setCurrentTab(u"details"_s);
    auto *given = f.find<FieldRow>("field.given_name");
    given->startEditing();
    QTest::keyClicks(f.find<QLineEdit>("input.given_name"), u"Augusta"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    REQUIRE(QTest::qWaitFor([&] { return f.find<FieldRow>("field.middle_name")->editor(); }, 3000));
    f.waitSaid();
    CHECK((*f.load(f.schema->contact, id))[f.schema->contact.givenName] == u"Augusta"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
}

TEST_CASE("a wrong e-mail address is explained beside it and what was typed stays")
{
    CardFixture f;
    const Id id = f.addPerson(u"Ada"_s, {}, u"ada@example.com"_s);
    f.openCard(id);
    auto *row = f.find<FactRow>("part.email.0");
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Return);
    auto *input = f.find<QLineEdit>("input.address");
    input->selectAll();
    QTest::keyClicks(input, u"ada at example"_s);
    QTest::keyClick(input, Qt::Key_Return);
    CHECK(row->editor() != nullptr);
    CHECK(input->text() == u"ada at example"_s);
    CHECK(input->property("invalid").toBool());
    input->selectAll();
    QTest::keyClicks(input, u"ada@example.org"_s);
    QTest::keyClick(input, Qt::Key_Return);
    f.waitSaid();
    CHECK(f.partsOf(f.schema->email.contact, id).first()[f.schema->email.address] == u"ada@example.org"_s);
}

TEST_CASE("phones are added and put in order and deleted each with one undo step")
{
    CardFixture f;
    const Id id = f.addPerson(u"Ada"_s, u"030 111111"_s);
    f.openCard(id);
    auto *phones = f.card->facts()->findChild<PartsList *>(u"parts.phone"_s);
    phones->startAdding();
    QTest::keyClicks(f.find<QLineEdit>("input.number"), u"030 222222"_s);
    QTest::keyClick(f.find<QLineEdit>("input.number"), Qt::Key_Return);
    f.waitSaid();
    REQUIRE(phones->count() == 2);
    const auto menuOf = [&](const char *name) {
        auto *row = f.find<FactRow>(name);
        QMenu *menu = new QMenu(row);
        Q_EMIT row->menuAboutToShow(menu);
        return menu;
    };
    const auto trigger = [](QMenu *menu, const QString &text) {
        for (QAction *action : menu->actions())
            if (action->text() == text) {
                action->trigger();
                return true;
            }
        return false;
    };
    REQUIRE(trigger(menuOf("part.phone.1"), u"Make primary"_s));
    f.waitSaid(2);
    CHECK(f.find<FactRow>("part.phone.0")->content().text.contains(u"222222"_s));
    REQUIRE(trigger(menuOf("part.phone.0"), u"Delete"_s));
    f.waitSaid(3);
    CHECK(phones->count() == 1);
    f.undo();
    REQUIRE(QTest::qWaitFor([&] { return phones->count() == 2; }, 3000));
    f.undo();
    f.undo();
    REQUIRE(QTest::qWaitFor([&] { return phones->count() == 1; }, 3000));
    CHECK(f.find<FactRow>("part.phone.0")->content().text.contains(u"111111"_s));
}

TEST_CASE("the next step is done and the card asks for the one after")
{
    CardFixture f;
    const Id id = f.addPerson(u"Ada"_s);
    f.addActivity(id, u"task"_s, u"planned"_s, QDateTime::currentDateTime().addDays(2), u"Send samples"_s);
    f.openCard(id);
    CardNextStep *step = f.card->facts()->nextStep();
    REQUIRE(step->step());
    CHECK(step->accessibleName().contains(u"Send samples"_s));
    QTest::mouseClick(f.find<Button>("nextStep.done"), Qt::LeftButton);
    f.waitSaid();
    REQUIRE(QTest::qWaitFor([&] { return !step->step().has_value(); }, 3000));
    auto *next = f.find<QLineEdit>("nextStep.plan");
    CHECK(next->hasFocus());
    QTest::keyClicks(next, u"next monday call again"_s);
    QTest::keyClick(next, Qt::Key_Return);
    f.waitSaid(2);
    REQUIRE(QTest::qWaitFor([&] { return step->step().has_value(); }, 3000));
    CHECK((*step->step())[f.schema->activity.type] == u"call"_s);
    CHECK((*step->step())[f.schema->activity.subject] == u"again"_s);
    CHECK((*step->step())[f.schema->activity.at].date().dayOfWeek() == 1);
    CHECK_FALSE(f.find<Button>("nextStep.done")->hasFocus()); // a second Enter ticks nothing off
}

TEST_CASE("a step is put off in words")
{
    CardFixture f;
    const Id id = f.addPerson(u"Ada"_s);
    f.addActivity(id, u"call"_s, u"planned"_s, QDateTime::currentDateTime().addDays(-1), u"Ring her"_s);
    f.openCard(id);
    CHECK(f.card->facts()->nextStep()->accessibleName().contains(u"Overdue"_s));
    f.card->facts()->nextStep()->reschedule();
    auto *when = f.card->findChild<QLineEdit *>(u"reschedule.when"_s);
    REQUIRE(when);
    QTest::keyClicks(when, u"in 3 days"_s);
    QTest::keyClick(when, Qt::Key_Return);
    f.waitSaid();
    CHECK(f.activitiesOf(id).first()[f.schema->activity.at].date() == QDate::currentDate().addDays(3));
}

TEST_CASE("a tag is added with the keyboard and taken away")
{
    CardFixture f;
    const Id id = f.addPerson(u"Ada"_s);
    f.openCard(id);
    QTest::mouseClick(f.find<IconButton>("tag.add"), Qt::LeftButton);
    auto *input = f.find<QLineEdit>("tag.input");
    QTest::keyClicks(input, u"Trade fair"_s);
    QTest::keyClick(input, Qt::Key_Return);
    f.waitSaid();
    auto *tag = f.find<Chip>("tag.Trade fair");
    QTest::keyClick(tag, Qt::Key_Delete);
    f.waitSaid(2);
    CHECK((*f.load(f.schema->contact, id))[f.schema->contact.tags].isEmpty());
}

TEST_CASE("status and tags of the head are reached with Tab and open with Space and Enter")
{
    CardFixture f;
    const Id id = f.addPerson(u"Ada"_s);
    f.openCard(id);
    for (const bool enter : {false, true}) {
        REQUIRE(QTest::qWaitFor([&] { return f.find<Chip>("chip.status")->isVisible(); }, 3000));
        f.find<FieldRow>("card.name")->setFocus();
        for (int i = 0; i < 4 && f.card->focusWidget()->objectName() != u"chip.status"_s; ++i)
            QTest::keyClick(f.card->focusWidget(), Qt::Key_Tab);
        auto *status = f.find<Chip>("chip.status");
        INFO(f.card->focusWidget()->objectName() << ' ' << f.card->focusWidget()->metaObject()->className());
        REQUIRE(f.card->focusWidget() == status);
        QTest::keyClick(status, enter ? Qt::Key_Return : Qt::Key_Space);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        menu->actions().at(enter ? 1 : 0)->trigger();
        menu->close();
        f.waitSaid(enter ? 2 : 1);
        REQUIRE(QTest::qWaitFor(
            [&] { return f.card->focusWidget() && f.card->focusWidget()->objectName() == u"chip.status"_s; }, 3000));
        for (int i = 0; i < 4 && f.card->focusWidget()->objectName() != u"tag.add"_s; ++i)
            QTest::keyClick(f.card->focusWidget(), Qt::Key_Tab);
        REQUIRE(f.card->focusWidget()->objectName() == u"tag.add"_s);
        QTest::keyClick(f.card->focusWidget(), enter ? Qt::Key_Return : Qt::Key_Space);
        auto *input = f.find<QLineEdit>("tag.input");
        CHECK(input->isVisible());
        CHECK(f.card->focusWidget() == input);
        QTest::keyClick(input, Qt::Key_Escape);
        CHECK(f.card->focusWidget()->objectName() == u"tag.add"_s);
    }
}

TEST_CASE("a click on a link of the card follows it and a double click or a key edits it")
{
    CardFixture f;
    f.openCard(f.addPerson(u"Ada"_s, u"+39 0471 555 0142"_s));
    auto *phone = f.find<FactRow>("part.phone.0");
    int followed = 0;
    phone->disconnect(SIGNAL(activated())); // no telephone is started here
    QObject::connect(phone, &FactRow::activated, [&] { ++followed; });
    const QPoint text(50, 12);
    QTest::mouseClick(phone, Qt::LeftButton, {}, text);
    CHECK(QTest::qWaitFor([&] { return followed == 1; }, 3000));
    CHECK_FALSE(phone->editor());
    QTest::mouseClick(phone, Qt::LeftButton, {}, text);
    QTest::mouseDClick(phone, Qt::LeftButton, {}, text);
    REQUIRE(phone->editor());
    QTest::qWait(QApplication::doubleClickInterval() + 100);
    CHECK(followed == 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return !phone->editor(); }, 3000));
    phone->setFocus();
    QTest::keyClick(phone, Qt::Key_F2);
    CHECK(phone->editor());
    CHECK(followed == 1);
}

TEST_CASE("the opportunities of a customer stand on the card with the open ones first and open by Enter")
{
    CardFixture f;
    const Opportunity &o = f.schema->opportunity;
    const Id company = f.addCompany(u"Alpenglow"_s), elena = f.addPerson(u"Elena"_s);
    f.addPosition(elena, company, u"Head"_s);
    const QList<Record> stages = usualStages(*f.schema, *f.store, [&](const ChangeSet &set) { f.apply(set); });
    const QDate today = QDate::currentDate();
    const auto deal = [&](const QString &name, int stage, Id customer, const QDate &closes) {
        Record record(o, f.store->newId());
        record.set(o.name, name);
        record.set(o.contact, customer);
        record.set(o.stage, stages[stage].id());
        record.set(o.amount, {4860000, u"EUR"_s});
        record.set(o.expectedClose, closes);
        f.apply({{Action::Create, u"opportunity"_s, 1, name}, {insertion(record)}});
        return record.id();
    };
    const Id won = deal(u"Old range"_s, 4, company, today);
    const Id later = deal(u"Winter range"_s, 2, company, today.addDays(40));
    const Id soon = deal(u"Rental fleet"_s, 1, elena, today.addDays(10));
    const Id call = f.addActivity(0, u"call"_s, u"done"_s, QDateTime::currentDateTime(), u"about the fleet"_s);
    Record about = *f.load(f.schema->activity, call);
    about.set(f.schema->activity.opportunity, later);
    f.apply({{Action::Edit, u"activity"_s, 1, {}}, {*difference(*f.load(f.schema->activity, call), about)}});

    f.openCard(company);
    f.card->setFactsVisible(true);
    const auto shown = [&](const QWidget *place) {
        QList<Id> ids;
        for (const RecordLineCard *card : place->findChildren<RecordLineCard *>())
            ids.append(card->line().id);
        return ids;
    };
    CHECK(shown(f.card->facts()) == QList<Id>{soon, later});
    f.card->setCurrentTab(u"deals"_s);
    auto *list = f.find<RecordLines>("deals");
    REQUIRE(shown(list) == QList<Id>{soon, later, won});
    const RecordLine line = list->findChildren<RecordLineCard *>()[1]->line();
    CHECK(line.stage == u"Proposal"_s);
    CHECK(line.passed == 3);
    CHECK(line.stages == 4);
    CHECK(line.mark.contains(u"48,600"_s));
    CHECK(line.when.startsWith(u"Closes "_s));
    Id opened = 0;
    QObject::connect(f.card.get(), &ContactCard::openRequested, [&](const QString &kind, Id id) {
        CHECK(kind == u"opportunity"_s);
        opened = id;
    });
    QTest::keyClick(list->findChildren<RecordLineCard *>()[0], Qt::Key_Return);
    CHECK(opened == soon);
    // What was said about them is in the timeline, too.
    CHECK(f.card->timeline()->view()->timeline().activity(call));
    f.showContact(elena);
    CHECK(shown(f.card->facts()) == QList<Id>{soon});
    Id asked = 0;
    QObject::connect(f.card.get(), &ContactCard::dealRequested, [&](Id id) { asked = id; });
    QTest::mouseClick(f.find<QWidget>("facts.addDeal"), Qt::LeftButton);
    CHECK(asked == elena);
}
