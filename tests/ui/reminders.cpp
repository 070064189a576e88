// SPDX-License-Identifier: GPL-3.0-or-later
// Reminders while the program runs and after it was closed, by a clock that the test sets.
#include "ui/plan/reminderservice.h"

#include "core/schema/crmschema.h"
#include "tests/support/storefixture.h"
#include "tests/ui/planfixture.h"
#include "ui/plan/reminderpanel.h"
#include "ui/plan/remindersettings.h"

#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QSystemTrayIcon>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace
{
class KeptNotices final : public Notifier
{
public:
    explicit KeptNotices(QList<Notice> *shown, QList<Id> *withdrawn) : m_shown(shown), m_withdrawn(withdrawn) {}
    void show(const Notice &notice) override { m_shown->append(notice); }
    void withdraw(Id record) override { m_withdrawn->append(record); }

private:
    QList<Notice> *m_shown;
    QList<Id> *m_withdrawn;
};

struct Reminding : StoreFixture {
    QDateTime now = QDateTime(QDate::currentDate().addDays(1), QTime(9, 0));
    QList<Notice> notices;
    QList<Id> withdrawn;
    QList<std::pair<QString, Id>> opened;
    std::unique_ptr<ReminderService> service;
    int rounds = 0;

    Reminding()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        start();
    }
    void start()
    {
        service.reset();
        service = std::make_unique<ReminderService>(
            *store, *schema, std::make_unique<KeptNotices>(&notices, &withdrawn), nullptr, [this] { return now; });
        QObject::connect(service.get(), &ReminderService::openRequested, [this](const QString &entity, Id id) {
            opened.append({entity, id});
        });
        settle();
    }
    /// Until what was asked of the file has come back.
    static void settle() { QTest::qWait(150); }
    void at(const QDateTime &when)
    {
        now = when;
        service->check();
    }
    Id plan(const QString &subject, const QDateTime &when, qint64 minutes, Id contact = 0)
    {
        const Activity &a = schema->activity;
        Record record(a, store->newId());
        record.set(a.type, u"call"_s);
        record.set(a.status, u"planned"_s);
        record.set(a.subject, subject);
        record.set(a.at, when);
        record.set(a.remind, minutes);
        if (contact)
            record.set(a.contact, contact);
        apply({{Action::Create, u"activity"_s, 1, {}}, {insertion(record)}});
        settle();
        return record.id();
    }
    QList<Id> shown() const
    {
        QList<Id> ids;
        for (const ReminderService::Shown &each : service->shown())
            ids.append(each.reminder.record);
        return ids;
    }
};
} // namespace

TEST_CASE("a reminder is shown at its time and is done from there")
{
    Reminding f;
    const Id ada = f.addPerson(u"Ada"_s);
    const Id call = f.plan(u"Prices"_s, f.now.addSecs(3600), 15, ada);
    f.at(f.now.addSecs(44 * 60));
    CHECK(f.shown().isEmpty());
    f.at(f.now.addSecs(60));
    CHECK(f.shown() == QList<Id>{call});
    REQUIRE(f.notices.size() == 1);
    CHECK(f.notices.first().title == u"Call · Prices"_s);
    CHECK(f.notices.first().text.contains(u"Ada"_s));
    f.at(f.now.addSecs(60));
    CHECK(f.notices.size() == 1); // once
    f.service->act(call, ReminderDeed::Done);
    REQUIRE(
        QTest::qWaitFor([&] { return (*f.load(f.schema->activity, call))[f.schema->activity.status] == u"done"_s; }));
    CHECK(f.shown().isEmpty());
    CHECK(f.withdrawn.contains(call));
    f.undo();
    Reminding::settle();
    f.at(f.now.addSecs(60));
    CHECK(f.shown().isEmpty()); // it was answered
}

TEST_CASE("a snoozed reminder comes back also in the program started next")
{
    Reminding f;
    const Id call = f.plan(u"Prices"_s, f.now.addSecs(600), 5);
    f.at(f.now.addSecs(300));
    REQUIRE(f.shown() == QList<Id>{call});
    f.service->act(call, ReminderDeed::SnoozeTenMinutes);
    CHECK(f.shown().isEmpty());
    f.at(f.now.addSecs(599));
    CHECK(f.shown().isEmpty());
    f.start();
    CHECK(f.shown().isEmpty());
    f.at(f.now.addSecs(2));
    CHECK(f.shown() == QList<Id>{call});
    f.service->act(call, ReminderDeed::SnoozeTomorrow);
    f.at(QDateTime(f.now.date().addDays(1), QTime(8, 59)));
    CHECK(f.shown().isEmpty());
    f.at(QDateTime(f.now.date(), QTime(9, 0)));
    CHECK(f.shown() == QList<Id>{call});
}

TEST_CASE("what was due while the program was closed is listed at the next start")
{
    Reminding f;
    const Id first = f.plan(u"First"_s, f.now.addSecs(3600), 0), second = f.plan(u"Second"_s, f.now.addSecs(7200), 0);
    const Id later = f.plan(u"Later"_s, f.now.addDays(2), 0);
    f.service.reset();
    f.now = f.now.addSecs(10800);
    f.start();
    REQUIRE(f.shown() == QList<Id>{first, second});
    CHECK(f.service->shown().first().missed);
    CHECK(f.notices.isEmpty()); // the window lists them
    f.service->act(first, ReminderDeed::Dismiss);
    f.service->act(second, ReminderDeed::Dismiss);
    f.start();
    CHECK(f.shown().isEmpty());
    f.at(f.now.addDays(2));
    CHECK(f.shown() == QList<Id>{later});
}

TEST_CASE("what is done or moved elsewhere needs no answer any more")
{
    Reminding f;
    const Activity &a = f.schema->activity;
    const Id call = f.plan(u"Prices"_s, f.now.addSecs(60), 0);
    f.at(f.now.addSecs(60));
    REQUIRE(f.shown() == QList<Id>{call});
    const Record before = *f.load(a, call);
    Record after = before;
    after.set(a.at, f.now.addSecs(3600));
    f.apply({{Action::Edit, u"activity"_s, 1, {}}, {*difference(before, after)}});
    Reminding::settle();
    CHECK(f.shown().isEmpty());
    f.at(f.now.addSecs(3600));
    CHECK(f.shown() == QList<Id>{call});
}

TEST_CASE("nobody is reminded in quiet hours or who does not want to be")
{
    Reminding f;
    const Id call = f.plan(u"Prices"_s, f.now.addSecs(3600), 0); // at ten
    ReminderSettings settings;
    settings.quiet = {true, QTime(9, 30), QTime(11, 0)};
    settings.save();
    f.at(f.now.addSecs(3600));
    CHECK(f.shown().isEmpty());
    f.at(f.now.addSecs(3600));
    CHECK(f.shown() == QList<Id>{call});
    f.service->act(call, ReminderDeed::Dismiss);
    settings.on = false;
    settings.save();
    f.plan(u"More"_s, f.now.addSecs(60), 0);
    f.at(f.now.addSecs(60));
    CHECK(f.shown().isEmpty());
}

TEST_CASE("a clock that is set back brings no old reminder twice and misses none")
{
    Reminding f;
    const Id call = f.plan(u"Prices"_s, f.now.addSecs(600), 0);
    f.at(f.now.addSecs(7200)); // as after a sleep
    REQUIRE(f.shown() == QList<Id>{call});
    f.service->act(call, ReminderDeed::Dismiss);
    f.at(f.now.addSecs(-3600));
    CHECK(f.shown().isEmpty());
    const Id next = f.plan(u"Next"_s, f.now.addSecs(300), 0);
    f.at(f.now.addSecs(300));
    CHECK(f.shown() == QList<Id>{next});
}

TEST_CASE_METHOD(PlanProgram, "the window shows a reminder in its corner and puts it off or ticks it off")
{
    const Activity &a = schema().activity;
    const Id ada = addPerson(u"Ada"_s);
    Record soon = activity(u"Prices"_s, QDateTime::currentDateTime().addMSecs(1200), ada);
    soon.set(a.remind, 0);
    put(soon);
    auto *panel = find<ReminderPanel>("reminders");
    CHECK_FALSE(panel->isVisible());
    REQUIRE(until([&] { return panel->isVisible(); }));
    shell().showPage(u"settings"_s); // made just now
    QTest::qWait(50);
    const QWidget *seen = shell().childAt(panel->mapTo(&shell(), panel->rect().center()));
    CHECK((seen == panel || panel->isAncestorOf(const_cast<QWidget *>(seen))));
    auto *open = panel->findChild<QPushButton *>(u"reminder.open"_s);
    REQUIRE(open);
    QTest::mouseClick(open, Qt::LeftButton);
    CHECK(until([&] { return !panel->isVisible(); }));
    REQUIRE(until([&] { return find<ContactsPage>("page.customers")->currentId() == ada; }));

    Record next = activity(u"Samples"_s, QDateTime::currentDateTime().addMSecs(1200), ada);
    next.set(a.remind, 0);
    put(next);
    REQUIRE(until([&] { return panel->isVisible(); }));
    QMenu *later = panel->findChild<QPushButton *>(u"reminder.later"_s)->menu();
    REQUIRE(later);
    later->actions().first()->trigger();
    CHECK(until([&] { return !panel->isVisible(); }));
    CHECK(reminderMemory(path).snoozes.contains(next.id()));

    Record third = activity(u"Contract"_s, QDateTime::currentDateTime().addMSecs(1200), ada);
    third.set(a.remind, 0);
    put(third);
    REQUIRE(until([&] { return panel->isVisible(); }));
    QTest::mouseClick(panel->findChild<QPushButton *>(u"reminder.done"_s), Qt::LeftButton);
    CHECK(until([&] { return (*load(a, third.id()))[a.status] == u"done"_s; }));
}

TEST_CASE_METHOD(PlanProgram, "a reminder that was missed is in the window of the next start")
{
    const Activity &a = schema().activity;
    Record soon = activity(u"Prices"_s, QDateTime::currentDateTime().addMSecs(700));
    soon.set(a.remind, 0);
    put(soon);
    app.reset();
    QTest::qWait(900);
    start();
    shell().show();
    auto *panel = find<ReminderPanel>("reminders");
    REQUIRE(until([&] { return panel->isVisible(); }));
    CHECK(panel->findChild<QLabel *>(u"reminders.title"_s)->text() == u"Due while Rapport was closed"_s);
    QTest::mouseClick(panel->findChild<QAbstractButton *>(u"reminders.dismiss"_s), Qt::LeftButton);
    CHECK(until([&] { return !panel->isVisible(); }));
}

TEST_CASE_METHOD(PlanProgram, "how to be reminded is set on the settings page")
{
    shell().showPage(u"settings"_s);
    QTest::mouseClick(find<QCheckBox>("settings.quiet"), Qt::LeftButton, {},
                      QPoint(8, find<QCheckBox>("settings.quiet")->height() / 2));
    auto *from = find<QTimeEdit>("settings.quietFrom");
    CHECK(from->isEnabled());
    from->setTime(QTime(21, 15));
    CHECK(ReminderSettings::load().quiet.on);
    CHECK(ReminderSettings::load().quiet.from == QTime(21, 15));
    find<QCheckBox>("settings.remind")->toggle();
    CHECK_FALSE(ReminderSettings::load().on);
    find<QCheckBox>("settings.askNext")->toggle();
    CHECK_FALSE(NextPrompt::asksAfterDone());
}

TEST_CASE_METHOD(PlanProgram, "without a tray the closed window ends the program whatever was chosen")
{
    ReminderSettings settings;
    settings.background = true;
    settings.save();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    shell().close();
    CHECK(QGuiApplication::quitOnLastWindowClosed() == !QSystemTrayIcon::isSystemTrayAvailable());
    app->window()->raise(); // as when the program is started once more
    CHECK(shell().isVisible());
}
