// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar by mouse and by keys, on a real file.
#include "tests/ui/calendarfixture.h"

#include "ui/plan/calendargrid.h"
#include "ui/plan/calendarmonth.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

TEST_CASE_METHOD(CalendarFixture, "an activity is dragged to another day and time and back by undo")
{
    const Id id = add(planned(u"Round"_s, at(0, 9)));
    open();
    REQUIRE(shows(1));
    const QPoint from = rectOf(u"Round"_s).center();
    const QRect there = view()->placeRect({monday.addDays(2), 11 * 60});
    const QRect here = view()->placeRect({monday, 9 * 60});
    drag(from, from + there.topLeft() - here.topLeft());
    REQUIRE(until([&] { return (*load(a, id))[a.at].toLocalTime() == at(2, 11); }));
    CHECK((*load(a, id))[a.minutes] == 60);
    REQUIRE(until([&] { return indexOf(u"Round"_s) >= 0 && view()->entries()[0].first == monday.addDays(2); }));
    CHECK((view()->current() && view()->current()->id == id));
    REQUIRE(said.size() == 1);
    // The reason is offered, not asked; noted, it is in the activity and in its journal.
    auto *why = in<QLineEdit>(page, "calendar.reason.why");
    REQUIRE(until([&] { return why->isVisible(); }));
    CHECK_FALSE(why->hasFocus());
    why->setFocus();
    QTest::keyClicks(why, u"Truck broke down"_s);
    QTest::keyClick(why, Qt::Key_Return);
    REQUIRE(until([&] { return (*load(a, id))[a.movedBecause] == u"Truck broke down"_s; }));
    const QList<Record> moves = *await<QList<Record>>(
        [&](auto done) { store->referring(schema->reschedule.activity, id, nullptr, 0, nullptr, done); });
    REQUIRE(moves.size() == 1);
    CHECK(moves[0][schema->reschedule.movedBecause] == u"Truck broke down"_s);
    undo();
    undo();
    CHECK((*load(a, id))[a.at].toLocalTime() == at(0, 9));
    CHECK(until([&] { return view()->entries().value(0).first == monday; }));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(CalendarFixture, "escape leaves what is dragged where it was")
{
    const Id id = add(planned(u"Round"_s, at(0, 9)));
    open();
    REQUIRE(shows(1));
    const QPoint from = rectOf(u"Round"_s).center(), to = from + QPoint(300, 80);
    drag(from, to, false);
    CHECK(view()->isDragging());
    key(Qt::Key_Escape);
    CHECK_FALSE(view()->isDragging());
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, to);
    QTest::qWait(100);
    CHECK((*load(a, id))[a.at].toLocalTime() == at(0, 9));
    CHECK(said.isEmpty());
}

TEST_CASE_METHOD(CalendarFixture, "the lower edge makes it longer")
{
    const Id id = add(planned(u"Round"_s, at(1, 10)));
    open();
    REQUIRE(shows(1));
    const QRect rect = rectOf(u"Round"_s);
    const int hour = view()->placeRect({monday, 60}).top() - view()->placeRect({monday, 0}).top();
    drag({rect.center().x(), rect.bottom() - 2}, {rect.center().x(), rect.bottom() + hour});
    REQUIRE(until([&] { return (*load(a, id))[a.minutes] == 120; }));
    CHECK((*load(a, id))[a.at].toLocalTime() == at(1, 10));
    CHECK_FALSE(in<QLineEdit>(page, "calendar.reason.why")->isVisible()); // it was not moved
}

TEST_CASE_METHOD(CalendarFixture, "what lasts days is moved by its middle and made longer by its end")
{
    const auto span = GENERATE(CalendarSpan::Week, CalendarSpan::Month);
    Record fair = planned(u"Fair"_s, QDateTime(monday, QTime(0, 0)), 2 * 24 * 60);
    fair.set(a.allDay, true);
    const Id id = add(fair);
    open(span);
    REQUIRE(shows(1));
    const auto day = [&](int number) { return view()->placeRect({monday.addDays(number), -1}).center().x(); };
    const auto stands = [&](int first, int days) {
        return until([&] {
            const CalendarEntry entry = view()->entries().value(0);
            return entry.first == monday.addDays(first) && entry.days == days;
        });
    };
    QRect bar = rectOf(u"Fair"_s);
    drag({bar.right() - 2, bar.center().y()}, {day(3), bar.center().y()});
    CHECK(stands(0, 4));
    bar = rectOf(u"Fair"_s);
    drag({bar.right() - 2, bar.center().y()}, {day(1), bar.center().y()}); // and shorter
    CHECK(stands(0, 2));
    bar = rectOf(u"Fair"_s);
    drag({day(0), bar.center().y()}, {day(2), bar.center().y()});
    CHECK(stands(2, 2));
    CHECK((*load(a, id))[a.allDay]);
    CHECK(said.size() == 3);
    undo();
    CHECK(stands(0, 2));
}

TEST_CASE_METHOD(CalendarFixture, "a drag on empty space makes an activity there")
{
    open();
    const QRect from = view()->placeRect({monday.addDays(3), 13 * 60}),
                to = view()->placeRect({monday.addDays(3), 14 * 60});
    drag(from.topLeft() + QPoint(20, 2), to.topLeft() + QPoint(20, to.height() / 2 - 2));
    QWidget *form = editor();
    REQUIRE(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"Harvest plan"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(shows(1));
    CHECK(editorGone());
    const Record made = all().value(0);
    CHECK(made[a.subject] == u"Harvest plan"_s);
    CHECK(made[a.at].toLocalTime() == at(3, 13));
    CHECK(made[a.minutes] == 90);
    CHECK(made[a.status] == QLatin1StringView(Activity::planned));
    CHECK((view()->current() && view()->current()->id == made.id()));
    Q_UNUSED(form)
}

TEST_CASE_METHOD(CalendarFixture, "made and changed and moved and deleted with keys alone")
{
    open();
    key(Qt::Key_Right);
    CHECK(page->day() == monday.addDays(1));
    key(Qt::Key_N);
    editor();
    QTest::keyClicks(QApplication::focusWidget(), u"Call the mill"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(shows(1));
    REQUIRE(editorGone());
    page->takeFocus();
    const QDateTime first = view()->entries()[0].at;
    CHECK(first.date() == monday.addDays(1));
    key(Qt::Key_Right, Qt::ControlModifier);
    REQUIRE(until([&] { return view()->entries().value(0).at == first.addDays(1); }));
    REQUIRE(until([&] { return view()->current() != nullptr; }));
    key(Qt::Key_Down, Qt::ControlModifier);
    REQUIRE(until([&] { return view()->entries().value(0).at == first.addDays(1).addSecs(900); }));
    key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(until([&] { return view()->entries().value(0).minutes == 75; }));
    key(Qt::Key_Return);
    QWidget *form = editor();
    CHECK(in<QComboBox>(form, "repeat.frequency")->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    REQUIRE(editorGone());
    page->takeFocus();
    REQUIRE(view()->current());
    key(Qt::Key_Delete);
    REQUIRE(shows(0));
    undo();
    REQUIRE(shows(1));
    key(Qt::Key_3);
    CHECK(page->span() == CalendarSpan::Month);
    key(Qt::Key_PageDown);
    CHECK(page->day().month() == 4);
    key(Qt::Key_T);
    CHECK(page->day() == QDate::currentDate());
    CHECK_FALSE(view()->accessibleName().isEmpty());
}

TEST_CASE_METHOD(CalendarFixture, "one of a series is moved alone and all of it only when that is meant")
{
    Record round = planned(u"Round"_s, at(0, 9));
    round.set(a.recurrence, u"RRULE:FREQ=DAILY;COUNT=5"_s);
    const Id id = add(round);
    open();
    REQUIRE(shows(5));
    const QPoint from = rectOf(u"Round"_s, 2).center();
    drag(from, from + QPoint(0, view()->placeRect({monday, 60}).top() - view()->placeRect({monday, 0}).top()));
    REQUIRE(until([&] { return all().size() == 2; }));
    REQUIRE(shows(5));
    CHECK((*load(a, id))[a.at].toLocalTime() == at(0, 9));
    const QList<QDateTime> wanted{at(0, 9), at(1, 9), at(2, 10), at(3, 9), at(4, 9)};
    CHECK(until([&] {
        QList<QDateTime> times;
        for (const CalendarEntry &entry : view()->entries())
            times.append(entry.at);
        return times == wanted;
    }));
    undo();
    REQUIRE(until([&] { return all().size() == 1 && view()->entries().size() == 5; }));

    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, rectOf(u"Round"_s, 1).center());
    QWidget *form = editor();
    auto *scope = in<SegmentedControl>(form, "calendar.editor.scope");
    CHECK(scope->current() == u"one"_s);
    CHECK_FALSE(in<QComboBox>(form, "repeat.frequency")->isVisible());
    scope->setCurrent(u"all"_s);
    CHECK(in<QComboBox>(form, "repeat.frequency")->isVisible());
    auto *subject = qobject_cast<QLineEdit *>(form->focusProxy());
    REQUIRE(subject);
    subject->selectAll();
    QTest::keyClicks(subject, u"Morning round"_s);
    QTest::mouseClick(in<QAbstractButton>(form, "calendar.editor.save"), Qt::LeftButton);
    REQUIRE(until([&] { return (*load(a, id))[a.subject] == u"Morning round"_s; }));
    CHECK(all().size() == 1);
    REQUIRE(shows(5));
    page->takeFocus();
    view()->select(id, at(3, 9));
    key(Qt::Key_Delete);
    REQUIRE(shows(4));
    CHECK(all().size() == 1);
}

TEST_CASE_METHOD(CalendarFixture, "a repeating activity is chosen in the form")
{
    const Id id = add(planned(u"Stand-up"_s, at(0, 9)));
    open();
    REQUIRE(shows(1));
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, rectOf(u"Stand-up"_s).center());
    QWidget *form = editor();
    auto *often = in<QComboBox>(form, "repeat.frequency");
    often->setCurrentIndex(2); // weekly
    QTest::mouseClick(in<QAbstractButton>(form, "repeat.day3"), Qt::LeftButton);
    in<QComboBox>(form, "repeat.end")->setCurrentIndex(1);
    auto *until = in<QLineEdit>(form, "repeat.until");
    QTest::keyClicks(until, u"no day"_s);
    QTest::mouseClick(in<QAbstractButton>(form, "calendar.editor.save"), Qt::LeftButton);
    CHECK(form->isVisible()); // that is no day
    until->clear();
    QTest::keyClicks(until, u"2026-04-01"_s);
    QTest::mouseClick(in<QAbstractButton>(form, "calendar.editor.save"), Qt::LeftButton);
    REQUIRE(this->until([&] { return !(*load(a, id))[a.recurrence].isEmpty(); }));
    CHECK((*load(a, id))[a.recurrence].startsWith(u"RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20260401"_s));
    REQUIRE(shows(2));
    page->step(1);
    REQUIRE(shows(2));
    page->step(1);
    REQUIRE(shows(0));
}

TEST_CASE_METHOD(CalendarFixture, "done from the menu goes on with the next one")
{
    Record round = planned(u"Round"_s, at(0, 9));
    round.set(a.recurrence, u"RRULE:FREQ=DAILY;COUNT=3"_s);
    const Id id = add(round);
    open();
    REQUIRE(shows(3));
    view()->select(id, at(0, 9));
    QTest::keyClick(view(), Qt::Key_Menu);
    Q_EMIT view()->menuRequested(view()->mapToGlobal(QPoint(5, 5)));
    QMenu *menu = nullptr;
    REQUIRE(until([&] { return (menu = page->findChild<QMenu *>(u"calendar.menu"_s)) != nullptr; }));
    menu->actions()[1]->trigger();
    menu->close();
    REQUIRE(until([&] { return all().size() == 2; }));
    REQUIRE(until([&] { return view()->entries().size() == 3 && view()->entries()[0].done; }));
    CHECK((*load(a, id))[a.at].toLocalTime() == at(1, 9));
}

TEST_CASE_METHOD(CalendarFixture, "a month shows what fits and how many more")
{
    ChangeSet many{{Action::Create, u"activity"_s, 12, {}}, {}};
    for (int i = 0; i < 12; ++i)
        many.changes.append(insertion(planned(u"Call %1"_s.arg(i), at(2, 8 + i), 30)));
    apply(many);
    open(CalendarSpan::Month);
    REQUIRE(shows(12));
    const QRect cell = view()->placeRect({monday.addDays(2), -1});
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, {cell.center().x(), cell.bottom() - 8});
    CHECK(page->span() == CalendarSpan::Day);
    CHECK(page->day() == monday.addDays(2));
    REQUIRE(shows(12));
}

TEST_CASE_METHOD(CalendarFixture, "of very many a day shows the first and tells of the others")
{
    ChangeSet many{{Action::Create, u"activity"_s, 1, {}}, {}};
    for (int i = 0; i < 1700; ++i)
        many.changes.append(insertion(planned(u"Call %1"_s.arg(i), at(2, 8).addSecs(i * 20), 5)));
    many.changes.append(insertion(planned(u"Last"_s, at(10, 9))));
    Record fair = planned(u"Fair"_s, at(-40, 9), 60 * 24 * 60); // began before the month and lasts through it
    many.changes.append(insertion(fair));
    apply(many);
    open(CalendarSpan::Month);
    const auto *month = page->findChild<CalendarMonth *>();
    REQUIRE(until([&] { return indexOf(u"Call 0"_s) >= 0 && month->hidden(monday.addDays(2)) > 1600; }));
    CHECK(indexOf(u"Last"_s) >= 0);
    CHECK(indexOf(u"Fair"_s) >= 0);
    int shown = 0;
    for (const CalendarEntry &entry : view()->entries())
        shown += entry.first <= monday.addDays(2) && entry.last() >= monday.addDays(2);
    CHECK(shown < 100);
    const int lines = 1702 - 1 - month->hidden(monday.addDays(2)); // of that day, the fair included
    CHECK(lines > 0);
    CHECK(lines < 10);
    page->setSpan(CalendarSpan::Week);
    const auto labels = page->findChildren<ElidedLabel *>();
    const auto tells = [](const ElidedLabel *label) { return label->text().contains(u"1,550"_s); };
    REQUIRE(until([&] { return std::any_of(labels.begin(), labels.end(), tells); }));
}

TEST_CASE_METHOD(CalendarFixture, "the calendar shows mine or everybody's")
{
    Record me(schema->user, store->newId()), other(schema->user, store->newId());
    me.set(schema->user.name, u"tester"_s);
    other.set(schema->user.name, u"Somebody"_s);
    apply({{Action::Create, u"user"_s, 2, {}}, {insertion(me), insertion(other)}});
    Record mine = planned(u"Mine"_s, at(1, 9)), his = planned(u"His"_s, at(1, 11));
    mine.set(a.owner, me.id());
    his.set(a.owner, other.id());
    add(mine);
    add(his);
    open();
    REQUIRE(shows(2));
    auto *scope = page->findChild<SegmentedControl *>(u"calendar.scope"_s);
    REQUIRE(until([&] { return scope->isVisible(); }));
    scope->setCurrent(u"mine"_s);
    REQUIRE(shows(1));
    CHECK(indexOf(u"Mine"_s) == 0);
    scope->setCurrent(u"all"_s);
    CHECK(shows(2));
}

TEST_CASE_METHOD(CalendarFixture, "the agenda walks over the days and opens")
{
    add(planned(u"First"_s, at(0, 9)));
    add(planned(u"Second"_s, at(4, 9)));
    open(CalendarSpan::Agenda);
    REQUIRE(shows(2));
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    REQUIRE(view()->current());
    CHECK(view()->current()->title == u"Second"_s);
    key(Qt::Key_Return);
    editor();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(editorGone());
}

TEST_CASE_METHOD(CalendarFixture, "the days shown go out as a calendar file")
{
    add(planned(u"Round"_s, at(0, 9)));
    add(planned(u"Next month"_s, at(40, 9)));
    open();
    REQUIRE(shows(1));
    page->exportDays();
    auto *dialog = window.findChild<QFileDialog *>(u"calendar.export"_s);
    REQUIRE(dialog);
    const QString path = folder.filePath(u"out.ics"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QFile file(path);
    REQUIRE(until([&] { return file.exists(); }));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.contains("SUMMARY:Round"));
    CHECK_FALSE(text.contains("Next month"));
    page->exportDays();
    dialog = window.findChild<QFileDialog *>(u"calendar.export"_s);
    Q_EMIT dialog->fileSelected(folder.filePath(u"no/such/folder/out.ics"_s));
    dialog->close();
    CHECK(until([&] { return errors.size() == 1; }));
}
