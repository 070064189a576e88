// SPDX-License-Identifier: GPL-3.0-or-later
// Service records in the whole window: statuses to begin with, a new record, its clock on the card, resolved, closed,
// taken back, by keys and by mouse.
#include "tests/ui/servicewindow.h"

#include "ui/widgets/chip.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

TEST_CASE_METHOD(ServiceWindow, "a service record goes from new to closed and back by mouse and every step is undone")
{
    begin();
    click(part<QAbstractButton>("service.new"));
    auto *subject = part<QLineEdit>("input.subject");
    QTest::keyClicks(subject, u"Freezer sensor reports an offset"_s);
    QTest::keyClick(subject, Qt::Key_Return);
    REQUIRE(until([&] { return service->card().shownRecord() != 0; }));
    CHECK(part<QLabel>("service.number")->text() == u"SR-1");
    REQUIRE(until([&] { return part<QLabel>("service.clock.title")->text().contains(u"answered by"_s); }));
    CHECK(status() == u"New");
    click(part<QAbstractButton>("service.next"));
    REQUIRE(until([&] { return status() == u"Resolved"; }));
    CHECK(shown()[s().resolvedAt].isValid());
    REQUIRE(until([&] { return part<QLabel>("service.clock.title")->text().contains(u"in time"_s); }));
    click(part<QAbstractButton>("service.next"));
    REQUIRE(until([&] { return status() == u"Closed"; }));
    click(part<QAbstractButton>("service.next")); // open again
    REQUIRE(until([&] { return status() == u"New"; }));
    CHECK(shown()[s().reopened] == 1);
    for (const QString &was : {u"Closed"_s, u"Resolved"_s, u"New"_s}) {
        REQUIRE(until([&] { return action("edit.undo")->isEnabled(); }));
        action("edit.undo")->trigger();
        INFO(was);
        REQUIRE(until([&] { return status() == was; }));
    }
    CHECK(shown()[s().reopened] == 0);
}

TEST_CASE_METHOD(ServiceWindow, "what was not answered in time says so on its card and stands among the late ones")
{
    begin();
    const Id late = add(u"Chair motor noise"_s, QDateTime::currentDateTime().addDays(-20));
    add(u"Login fails"_s, QDateTime::currentDateTime());
    open(late);
    REQUIRE(until([&] { return part<QLabel>("service.clock.title")->text().contains(u"overdue by"_s); }));
    FilterChip *chip = nullptr;
    for (auto *each : service->list().findChildren<FilterChip *>())
        if (each->text() == u"Late")
            chip = each;
    REQUIRE(chip);
    click(chip);
    REQUIRE(until([&] { return service->list().model()->isComplete() && service->list().model()->count() == 1; }));
    CHECK(service->list().model()->idAt(0) == late);
}

TEST_CASE_METHOD(ServiceWindow, "the status is changed with keys alone and what it refuses stays where it was")
{
    begin();
    open(add(u"Replace inverter"_s, QDateTime::currentDateTime()));
    auto *box = part<QComboBox>("service.status");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    REQUIRE(until([&] { return shown()[s().status] == box->itemData(1).toLongLong(); }));
    CHECK(status() == u"In progress");
}
