// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cardfixture.h"

#include "ui/records/composebox.h"
#include "ui/records/composedrafts.h"
#include "ui/records/newrecord.h"
#include "ui/records/quicklog.h"
#include "ui/records/timelinepane.h"
#include "ui/records/timelineview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace
{
QStringList rowsOf(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.index(row, 0).data(Qt::AccessibleTextRole).toString());
    return rows;
}
} // namespace

TEST_CASE("the timeline stands newest first under days with planned entries on top")
{
    CardFixture f;
    const Id id = f.addPerson(u"Ada"_s);
    const QDateTime now = QDateTime::currentDateTime();
    f.addActivity(id, u"call"_s, u"done"_s, now.addDays(-1), u"yesterday's"_s);
    f.addActivity(id, u"note"_s, u"done"_s, now.addSecs(-5), u"today's"_s);
    f.addActivity(id, u"task"_s, u"planned"_s, now.addDays(3), u"coming"_s);
    f.openCard(id);
    TimelineModel &model = f.card->timeline()->view()->timeline();
    QAbstractItemModelTester tester(&model);
    const QStringList rows = rowsOf(model);
    REQUIRE(rows.size() == 6);
    CHECK(rows[0] == u"Planned"_s);
    CHECK(rows[1].contains(u"coming"_s));
    CHECK(rows[2] == u"Today"_s);
    CHECK(rows[3].contains(u"today's"_s));
    CHECK(rows[4] == u"Yesterday"_s);
    CHECK(rows[5].contains(u"yesterday's"_s));
    model.setTypes({u"call"_s});
    CHECK(rowsOf(model).size() == 2);
}

TEST_CASE("a company's timeline holds what was said with its people")
{
    CardFixture f;
    const Id company = f.addCompany(u"Alpenglow"_s), elena = f.addPerson(u"Elena"_s);
    f.addPosition(elena, company, u"Head"_s);
    f.addActivity(elena, u"call"_s, u"done"_s, QDateTime::currentDateTime(), u"about samples"_s);
    f.openCard(company);
    const QStringList rows = rowsOf(f.card->timeline()->view()->timeline());
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].contains(u"Elena"_s));
}

TEST_CASE("who takes part is named in the timeline and has it in their own")
{
    CardFixture f;
    const Id elena = f.addPerson(u"Elena"_s), marek = f.addPerson(u"Marek"_s);
    const Id meeting = f.addActivity(elena, u"meeting"_s, u"done"_s, QDateTime::currentDateTime(), u"samples"_s);
    const Id note =
        f.addActivity(marek, u"note"_s, u"done"_s, QDateTime::currentDateTime().addSecs(-60), u"likes tea"_s);
    Record part(f.schema->participant, f.store->newId());
    part.set(f.schema->participant.activity, meeting);
    part.set(f.schema->participant.contact, marek);
    f.apply({{Action::Edit, u"activity"_s, 1, {}}, {insertion(part)}});
    f.openCard(elena);
    TimelineModel &model = f.card->timeline()->view()->timeline();
    REQUIRE(rowsOf(model).size() == 2);
    CHECK(rowsOf(model)[1].contains(u"Marek"_s));
    f.showContact(marek);
    REQUIRE(rowsOf(model).size() == 3);
    CHECK(rowsOf(model)[1].contains(u"Elena"_s));
    CHECK(rowsOf(model)[2].contains(u"tea"_s));
    CHECK(model.activity(note));
    f.apply({{Action::Edit, u"activity"_s, 1, {}}, {removal(part)}});
    CHECK(QTest::qWaitFor([&] { return rowsOf(model).size() == 2; }));
}

TEST_CASE("a call is logged by a command with minutes and next step")
{
    CardFixture f;
    const Id id = f.addPerson(u"Ada"_s);
    f.openCard(id);
    auto *text = f.find<QPlainTextEdit>("compose.text");
    text->setFocus();
    QTest::keyClicks(text, u"/call 14 min confirmed the order"_s);
    CHECK(text->toPlainText() == u"confirmed the order"_s);
    QTest::keyClicks(f.find<QLineEdit>("compose.next"), u"fri 3pm send samples"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    f.waitSaid();
    const QList<Record> all = f.activitiesOf(id);
    REQUIRE(all.size() == 2);
    const Record &step = all[0], &call = all[1];
    CHECK(call[f.schema->activity.type] == u"call"_s);
    CHECK(call[f.schema->activity.minutes] == 14);
    CHECK(call[f.schema->activity.body] == u"confirmed the order"_s);
    CHECK(step[f.schema->activity.status] == u"planned"_s);
    CHECK(step[f.schema->activity.subject] == u"send samples"_s);
    CHECK(step[f.schema->activity.at].time() == QTime(15, 0));
    CHECK(text->toPlainText().isEmpty());
    f.undo();
    CHECK(f.activitiesOf(id).isEmpty()); // both in one step
}

TEST_CASE("Save stays where it is while the preview of the next step comes and it says the date")
{
    CardFixture f;
    f.openCard(f.addPerson(u"Ada"_s));
    const int width = GENERATE(1100, 820);
    INFO(width);
    f.card->resize(width, 700);
    auto *text = f.find<QPlainTextEdit>("compose.text");
    text->setFocus();
    QTest::keyClicks(text, u"/call 14 min The samples arrived"_s);
    QTest::qWait(20);
    auto *save = f.find<Button>("compose.save");
    const auto place = [&] { return save->mapTo(f.card.get(), QPoint()); };
    const QPoint before = place();
    auto *types = f.find<QWidget>("type.call");
    const auto gap = [&] {
        return types->mapTo(f.card.get(), QPoint()).y() - text->mapTo(f.card.get(), QPoint(0, text->height())).y();
    };
    CHECK(text->height() < 60); // one line
    CHECK(gap() < 20);
    auto *next = f.find<QLineEdit>("compose.next");
    QTest::keyClicks(next, u"2031-03-04 call again"_s);
    QTest::qWait(20);
    CHECK(place() == before);
    const QString said = f.find<QLabel>("compose.hint")->text();
    INFO(said.toStdString());
    CHECK(said.contains(u"2031"_s));
    CHECK(said.contains(u"again"_s));
    CHECK(gap() < 20);
    next->clear();
    QTest::qWait(20);
    CHECK(place() == before);
}

TEST_CASE("the outcome of a call stands in the timeline")
{
    CardFixture f;
    const Id id = f.addPerson(u"Ada"_s);
    f.openCard(id);
    auto *text = f.find<QPlainTextEdit>("compose.text");
    text->setFocus();
    QTest::keyClicks(text, u"/call spoke"_s);
    auto *outcome = f.find<QComboBox>("compose.outcome");
    REQUIRE(outcome->isVisible());
    outcome->setCurrentIndex(outcome->findData(u"reached"_s));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    f.waitSaid();
    CHECK(f.activitiesOf(id).first()[f.schema->activity.outcome] == u"reached"_s);
    const auto reads = [&] {
        const QStringList rows = rowsOf(f.card->timeline()->view()->timeline());
        return rows.join(u'\n').contains(u"Reached"_s);
    };
    CHECK(QTest::qWaitFor(reads, 5000));
}

TEST_CASE("a call is logged with three actions from the head of the card")
{
    CardFixture f;
    const Id id = f.addPerson(u"Ada"_s);
    f.openCard(id);
    QTest::mouseClick(f.find<Button>("card.log"), Qt::LeftButton);                     // 1
    QTest::keyClicks(QApplication::focusWidget(), u"spoke about the price"_s);         // 2
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); // 3
    f.waitSaid();
    REQUIRE(f.activitiesOf(id).size() == 1);
    CHECK(f.activitiesOf(id).first()[f.schema->activity.type] == u"call"_s);
}

TEST_CASE("what is being written survives a kill and follows its contact")
{
    CardFixture f;
    const Id one = f.addPerson(u"One"_s), two = f.addPerson(u"Two"_s);
    f.openCard(one);
    auto *text = f.find<QPlainTextEdit>("compose.text");
    QTest::keyClicks(text, u"half a thought"_s);
    QTest::qWait(400);
    f.showContact(two);
    CHECK(text->toPlainText().isEmpty());
    f.showContact(one);
    CHECK(text->toPlainText() == u"half a thought"_s);
    ContactCard other(*f.store, *f.schema);
    other.setContact(one);
    auto *fresh = other.findChild<QPlainTextEdit *>(u"compose.text"_s);
    REQUIRE(QTest::qWaitFor([&] { return fresh->toPlainText() == u"half a thought"_s; }, 3000));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    f.waitSaid();
    ContactCard third(*f.store, *f.schema);
    third.setContact(one);
    QTest::qWait(200);
    CHECK(third.findChild<QPlainTextEdit *>(u"compose.text"_s)->toPlainText().isEmpty());
}

TEST_CASE("an entry is edited and deleted and ticked off where it stands")
{
    CardFixture f;
    const Id id = f.addPerson(u"Ada"_s);
    const Id entry = f.addActivity(id, u"note"_s, u"done"_s, QDateTime::currentDateTime(), u"tipo"_s);
    f.openCard(id);
    TimelineView *view = f.card->timeline()->view();
    view->setFocus();
    view->setCurrentIndex(view->timeline().indexOf(entry));
    QTest::keyClick(view, Qt::Key_Return);
    auto *editor = f.find<ComposeBox>("timeline.editor");
    auto *text = editor->findChild<QPlainTextEdit *>();
    CHECK(text->hasFocus());
    text->selectAll();
    QTest::keyClicks(text, u"typo"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    f.waitSaid();
    CHECK((*f.load(f.schema->activity, entry))[f.schema->activity.body] == u"typo"_s);
    view->setCurrentIndex(view->timeline().indexOf(entry));
    QTest::keyClick(view, Qt::Key_Delete);
    f.waitSaid(2);
    CHECK_FALSE(f.load(f.schema->activity, entry));
    f.undo();
    CHECK(f.load(f.schema->activity, entry));
    const Id task = f.addActivity(id, u"task"_s, u"planned"_s, QDateTime::currentDateTime().addDays(1), u"do it"_s);
    REQUIRE(QTest::qWaitFor([&] { return view->timeline().indexOf(task).isValid(); }, 3000));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      TimelineDelegate::circleRect(view->visualRect(view->timeline().indexOf(task))).center());
    f.waitSaid(3);
    CHECK((*f.load(f.schema->activity, task))[f.schema->activity.status] == u"done"_s);
}

TEST_CASE("hundreds of entries are laid out in a blink")
{
    CardFixture f;
    const Id id = f.addPerson(u"Ada"_s);
    ChangeSet set{{Action::Log, u"activity"_s, 400, {}}, {}};
    for (int i = 0; i < 400; ++i) {
        Record activity(f.schema->activity, f.store->newId());
        activity.set(f.schema->activity.type, u"note"_s);
        activity.set(f.schema->activity.status, u"done"_s);
        activity.set(f.schema->activity.at, QDateTime::currentDateTime().addSecs(-3600 * i));
        activity.set(
            f.schema->activity.body,
            u"A text of some length that has to be wrapped over two lines or more, number %1."_s.arg(i).repeated(2));
        activity.set(f.schema->activity.contact, id);
        set.changes.append(insertion(activity));
    }
    f.apply(set);
    f.openCard(id);
    TimelineView *view = f.card->timeline()->view();
    CHECK(view->timeline().entryCount() == 400);
    QElapsedTimer clock;
    clock.start();
    view->resize(view->width() - 40, view->height());
    view->grab();
    CHECK(clock.elapsed() < 1500);
}

TEST_CASE("quick log finds somebody and logs a call")
{
    CardFixture f;
    const Id id = f.addPerson(u"Elena Marchetti"_s);
    QWidget window;
    window.resize(1000, 700);
    window.show();
    QApplication::setActiveWindow(&window);
    QString said;
    QuickLog *log = QuickLog::open(
        *f.store, &window, 0, [&](const QString &text) { said = text; }, [](const Error &) {});
    auto *who = log->findChild<QLineEdit *>(u"quickLog.who"_s);
    CHECK(who->hasFocus());
    QTest::keyClicks(who, u"march"_s);
    QTest::qWait(300);
    QTest::keyClick(who, Qt::Key_Return);
    auto *text = log->findChild<QPlainTextEdit *>();
    REQUIRE(QTest::qWaitFor([&] { return text->hasFocus(); }, 3000));
    QTest::keyClicks(text, u"asked for a quote"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return !said.isEmpty(); }, 3000));
    REQUIRE(f.activitiesOf(id).size() == 1);
    CHECK(f.activitiesOf(id).first()[f.schema->activity.type] == u"call"_s);
    REQUIRE(QTest::qWaitFor([&] { return !window.findChild<QuickLog *>(); }, 3000));
}

TEST_CASE("what was typed into the quick log survives Esc and a kill and goes with Save and Cancel")
{
    CardFixture f;
    const Id elena = f.addPerson(u"Elena Marchetti"_s), bo = f.addPerson(u"Bo Dahl"_s);
    QWidget window;
    window.resize(1000, 700);
    window.show();
    QApplication::setActiveWindow(&window);
    QString said;
    QPlainTextEdit *text = nullptr;
    const auto open = [&](Id contact) {
        QuickLog *log = QuickLog::open(
            *f.store, &window, contact, [&](const QString &words) { said = words; }, [](const Error &) {});
        text = log->findChild<QPlainTextEdit *>();
        REQUIRE(QTest::qWaitFor([&] { return text->hasFocus(); }, 3000));
        return log->findChild<QLineEdit *>(u"quickLog.who"_s);
    };
    const auto gone = [&] { return QTest::qWaitFor([&] { return !window.findChild<QuickLog *>(); }, 3000); };
    open(elena);
    QTest::keyClicks(text, u"asked for a quote"_s);
    const QString journal = ComposeDrafts(f.path()).journalPath();
    CHECK(QTest::qWaitFor(
        [&] {
            QFile file(journal);
            return file.open(QIODevice::ReadOnly) && file.readAll().contains("asked for a quote");
        },
        3000));
    QTest::keyClick(text, Qt::Key_Escape);
    REQUIRE(gone());
    open(bo); // somebody else begins afresh
    CHECK(text->toPlainText().isEmpty());
    QTest::keyClick(text, Qt::Key_Escape);
    REQUIRE(gone());
    QLineEdit *who = open(0); // with nobody chosen: what is waiting
    CHECK(who->text() == u"Elena Marchetti"_s);
    CHECK(text->toPlainText() == u"asked for a quote"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return !said.isEmpty(); }, 3000));
    REQUIRE(gone());
    CHECK(f.activitiesOf(elena).size() == 1);
    CHECK_FALSE(QFile::exists(journal));
    open(elena);
    CHECK(text->toPlainText().isEmpty());
    QTest::keyClicks(text, u"never mind"_s);
    QTest::mouseClick(window.findChild<Button *>(u"compose.cancel"_s), Qt::LeftButton);
    REQUIRE(gone());
    open(elena);
    CHECK(text->toPlainText().isEmpty());
    QTest::keyClick(text, Qt::Key_Escape);
    REQUIRE(gone());
}

TEST_CASE("a new contact needs a name only and comes with company and phone in one step")
{
    CardFixture f;
    QWidget window;
    window.show();
    auto *sheet = new NewRecord(*f.store, *f.schema, {}, &window);
    sheet->open();
    QApplication::setActiveWindow(sheet);
    Id made = 0;
    QObject::connect(sheet, &NewRecord::created, [&](Id id, const QString &) { made = id; });
    sheet->save();
    CHECK(sheet->findChild<TextLabel *>(u"new.name.problem"_s)->isVisible());
    QTest::keyClicks(sheet->findChild<QLineEdit *>(u"new.name"_s), u"Zhang Wei"_s);
    QTest::keyClicks(sheet->findChild<QLineEdit *>(u"new.company"_s), u"Acme GmbH"_s);
    QTest::keyClicks(sheet->findChild<QLineEdit *>(u"new.role"_s), u"Buyer"_s);
    QTest::keyClicks(sheet->findChild<QLineEdit *>(u"new.phone"_s), u"+49 30 123456"_s);
    QTest::keyClick(sheet->findChild<QLineEdit *>(u"new.phone"_s), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return made != 0; }, 3000));
    CHECK(f.found(u"Acme"_s).size() >= 1);
    const QList<Record> positions = f.partsOf(f.schema->affiliation.person, made);
    REQUIRE(positions.size() == 1);
    CHECK(positions.first()[f.schema->affiliation.role] == u"Buyer"_s);
    f.undo();
    CHECK(f.found({}).isEmpty());
}

TEST_CASE("somebody with the same number is named while a new contact is typed")
{
    CardFixture f;
    const Id known = f.addPerson(u"Zhang Wei"_s, u"+49 30 123456"_s);
    QWidget window;
    window.show();
    auto *sheet = new NewRecord(*f.store, *f.schema, {}, &window);
    sheet->open();
    QTest::keyClicks(sheet->findChild<QLineEdit *>(u"new.phone"_s), u"+4930123456"_s);
    auto *box = sheet->findChild<QWidget *>(u"new.known"_s);
    REQUIRE(QTest::qWaitFor([&] { return box->isVisible(); }, 3000));
    Id asked = 0;
    QObject::connect(sheet, &NewRecord::openRequested, [&](Id id) { asked = id; });
    QTest::mouseClick(sheet->findChild<LinkLabel *>(u"new.knownLink"_s), Qt::LeftButton);
    CHECK(asked == known);
}
