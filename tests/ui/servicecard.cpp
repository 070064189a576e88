// SPDX-License-Identifier: GPL-3.0-or-later
// The card of a service record in the whole window: its log, which is its customer's too, its files, and where its
// customer and its device show it.
#include "tests/ui/servicewindow.h"
#include "ui/records/attachrow.h"
#include "ui/records/composebox.h"
#include "ui/records/recordlines.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QUrl>

using namespace Qt::StringLiterals;

TEST_CASE_METHOD(ServiceCardWindow, "what is written on a service record is the customer's too and may be internal")
{
    const Id id = addFor(u"Freezer sensor"_s);
    open(id);
    ComposeBox *composer = service->card().composer();
    REQUIRE(composer);
    auto *text = composer->findChild<QPlainTextEdit *>(u"compose.text"_s);
    text->setFocus();
    QTest::keyClicks(text, u"Swapped probe B"_s);
    auto *internal = composer->findChild<QCheckBox *>(u"compose.internal"_s);
    REQUIRE(internal->isVisible());
    QTest::mouseClick(internal, Qt::LeftButton, {}, QPoint(8, internal->height() / 2));
    CHECK(internal->isChecked());
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(until([&] { return service->card().activities().size() == 1; }));
    const Record note = service->card().activities().first();
    CHECK(note[schema().activity.service] == id);
    CHECK(note[schema().activity.contact] == customer);
    CHECK(note[schema().activity.internal]);
    CHECK(says(service->card().timeline()->view()->timeline(), u"Internal"_s));
    CHECK_FALSE(shown()[s().answeredAt].isValid());

    // A call that went out is the answer the record waits for; the key for logging writes on the card that is open.
    service->takeFocus();
    QTest::keyClick(&shell(), Qt::Key_L, Qt::ControlModifier);
    REQUIRE(until([&] { return text->hasFocus(); }));
    QTest::keyClicks(text, u"/call 14 min The new board comes on Friday"_s);
    REQUIRE(composer->findChild<QComboBox *>(u"compose.direction"_s)->isVisible());
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(until([&] { return shown()[s().answeredAt].isValid(); }));
    CHECK(shown()[s().minutes] == 14);
    REQUIRE(until([&] { return service->card().activities().size() == 2; }));

    ContactCard *card = showCustomer();
    const TimelineModel &timeline = card->timeline()->view()->timeline();
    CHECK(says(timeline, u"Swapped probe B"_s));
    CHECK(says(timeline, u"The new board comes on Friday"_s));
    CHECK(says(timeline, u"Service record received"_s));
}

TEST_CASE_METHOD(ServiceCardWindow, "changes of status stand on the timeline of the record and of its customer")
{
    const Id id = addFor(u"Freezer sensor"_s, [this](Record *record) {
        record->set(s().kind, u"complaint"_s);
        record->set(s().receivedAt, QDateTime::currentDateTime().addDays(-20));
    });
    open(id);
    click(part<QAbstractButton>("service.next"));
    const TimelineModel &timeline = service->card().timeline()->view()->timeline();
    REQUIRE(until([&] { return says(timeline, u"New → Resolved"_s); }));
    CHECK(says(timeline, u"Complaint received"_s));
    CHECK(says(timeline, u"Not answered in time"_s));

    ContactCard *card = showCustomer();
    const TimelineModel &whole = card->timeline()->view()->timeline();
    CHECK(says(whole, u"New → Resolved"_s));
    CHECK(says(whole, u"SR-1"_s));
    settle();
    // Enter on it opens the record.
    TimelineView *view = card->timeline()->view();
    for (int row = 0; row < whole.rowCount(); ++row)
        if (whole.index(row).data(Qt::AccessibleTextRole).toString().contains(u"New → Resolved"_s))
            view->setCurrentIndex(whole.index(row));
    QTest::keyClick(view, Qt::Key_Return);
    REQUIRE(until([&] { return shell().currentPageId() == u"service"_s; }));
    CHECK(service->card().record() == id);
}

TEST_CASE_METHOD(ServiceCardWindow, "a customer and a device show their service records and open them")
{
    Record device(schema().device, store().newId());
    device.set(schema().device.name, u"CT-200"_s);
    apply({{Action::Create, u"device"_s, 1, {}}, {insertion(device)}});
    const Id id = addFor(u"Freezer sensor"_s, [&](Record *record) { record->set(s().device, device.id()); });
    ContactCard *card = showCustomer();
    card->setCurrentTab(u"service"_s);
    RecordLineCard *line = part<RecordLineCard>(qPrintable(u"service.%1"_s.arg(id)));
    CHECK(line->line().mark == u"SR-1"_s);
    CHECK(line->line().stage == u"New"_s);
    click(line);
    REQUIRE(until([&] { return service->card().record() == id && shell().currentPageId() == u"service"_s; }));

    shell().showPage(u"devices"_s);
    auto *devices = qobject_cast<KindPage *>(shell().currentPage());
    REQUIRE(devices);
    devices->showRecord(device.id());
    REQUIRE(until([&] { return devices->card().shownRecord() == device.id(); }));
    devices->card().setCurrentTab(u"service"_s);
    line = part<RecordLineCard>(qPrintable(u"service.%1"_s.arg(id)));
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(until([&] { return shell().currentPageId() == u"service"_s; }));
}

TEST_CASE_METHOD(ServiceCardWindow, "a call logged on the customer's card becomes a service record")
{
    Record call(schema().activity, store().newId());
    call.set(schema().activity.type, u"call"_s);
    call.set(schema().activity.status, u"done"_s);
    call.set(schema().activity.body, u"The freezer is too warm"_s);
    call.set(schema().activity.at, QDateTime::currentDateTime().addSecs(-600));
    call.set(schema().activity.contact, customer);
    apply({{Action::Log, u"activity"_s, 1, {}}, {insertion(call)}});
    ContactCard *card = showCustomer();
    TimelineView *view = card->timeline()->view();
    REQUIRE(until([&] { return view->timeline().indexOf(call.id()).isValid(); }));
    Q_EMIT view->serviceRequested(call.id());
    auto *subject = part<QLineEdit>("input.subject");
    CHECK(subject->text() == u"The freezer is too warm"_s);
    REQUIRE(until([&] { return part<QLineEdit>("input.contact_id")->text() == u"Jonas Lindqvist"_s; }));
    QTest::keyClick(subject, Qt::Key_Return);
    REQUIRE(until([&] { return service->card().shownRecord() != 0; }));
    CHECK(shown()[s().contact] == customer);
    CHECK(shown()[s().channel] == u"phone"_s);
    CHECK((*read(schema().activity, call.id()))[schema().activity.service] == shown().id());
}

TEST_CASE_METHOD(ServiceCardWindow, "files are dropped and pasted on a service record and taken away again")
{
    open(addFor(u"Freezer sensor"_s));
    RecordCard &card = service->card();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(temporaryFile(u"door.jpg"_s))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&card, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&card, &drop);
    const auto files = [&] { return card.findChildren<AttachRow *>().size(); };
    REQUIRE(until([&] { return files() == 1; }));
    CHECK(says(card.timeline()->view()->timeline(), u"File door.jpg"_s));

    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(temporaryFile(u"log.txt"_s))});
    QGuiApplication::clipboard()->setMimeData(data);
    card.setCurrentTab(u"files"_s);
    auto *row = part<AttachRow>("file.door.jpg");
    row->setFocus();
    QTest::keyClick(row, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(until([&] { return files() == 2; }));
    row = part<AttachRow>("file.door.jpg");
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Delete);
    REQUIRE(until([&] { return files() == 1; }));
    action("edit.undo")->trigger();
    REQUIRE(until([&] { return files() == 2; }));
    // A picture of the screen.
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(Qt::transparent);
    QGuiApplication::clipboard()->setImage(image);
    part<AttachRow>("file.log.txt")->setFocus();
    QTest::keyClick(part<AttachRow>("file.log.txt"), Qt::Key_V, Qt::ControlModifier);
    REQUIRE(until([&] { return files() == 3; }));
}

TEST_CASE_METHOD(ServiceCardWindow, "an article keeps files")
{
    Record article(schema().article, store().newId());
    article.set(schema().article.name, u"Freezers that read too low"_s);
    apply({{Action::Create, u"article"_s, 1, {}}, {insertion(article)}});
    shell().showPage(u"articles"_s);
    auto *articles = qobject_cast<KindPage *>(shell().currentPage());
    REQUIRE(articles);
    articles->showRecord(article.id());
    REQUIRE(until([&] { return articles->card().shownRecord() == article.id(); }));
    articles->card().attachFiles({temporaryFile(u"wiring.pdf"_s)});
    REQUIRE(until([&] { return articles->card().findChildren<AttachRow *>().size() == 1; }));
}
