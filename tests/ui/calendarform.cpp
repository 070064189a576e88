// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes part in an activity and when to be reminded of it, in the form of the calendar.
#include "tests/ui/calendarfixture.h"

#include "core/values/join.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

TEST_CASE_METHOD(CalendarFixture, "who takes part is found by typing and taken away by keys in one step with the rest")
{
    const auto person = [this](const QString &name) {
        Record made(schema->contact, store->newId());
        made.set(schema->contact.kind, u"person"_s);
        made.set(schema->contact.name, name);
        apply({{Action::Create, u"contact"_s, 1, name}, {insertion(made)}});
        return made.id();
    };
    const auto partsOf = [this](Id activity) {
        const QList<Record> parts = *await<QList<Record>>(
            [&](auto done) { store->referring(schema->participant.activity, activity, nullptr, 0, nullptr, done); });
        QList<Id> ids;
        for (const Record &part : parts)
            ids.append(part[schema->participant.contact]);
        std::sort(ids.begin(), ids.end());
        return ids;
    };
    const Id ada = person(u"Ada Byron"_s), bo = person(u"Bo Dahl"_s);
    Record round = planned(u"Round"_s, at(0, 9));
    round.set(a.recurrence, u"RRULE:FREQ=DAILY;COUNT=3"_s);
    const Id id = add(round);
    open(CalendarSpan::Agenda);
    REQUIRE(shows(3));
    const auto edit = [this](int nth) {
        view()->select(view()->entries()[nth].id, view()->entries()[nth].at);
        page->openSelected();
        return editor();
    };
    const auto chips = [](const QWidget *form) {
        const QList<Chip *> all = form->findChildren<Chip *>();
        return std::count_if(all.begin(), all.end(), [](const Chip *chip) { return chip->isVisible(); });
    };
    QWidget *form = edit(0);
    in<SegmentedControl>(form, "calendar.editor.scope")->setCurrent(u"all"_s);
    auto *who = in<QLineEdit>(form, "participants.add");
    who->setFocus();
    for (const char *name : {"ada", "bo d", "Cleo Fox"}) {
        QTest::keyClicks(who, QString::fromLatin1(name));
        QTest::qWait(400); // found
        QTest::keyClick(who, Qt::Key_Return);
        CHECK(until([&] { return who->text().isEmpty(); }));
    }
    CHECK(chips(form) == 3);
    QTest::keyClick(who, Qt::Key_Backspace); // Cleo, who would have been made
    CHECK(chips(form) == 2);
    QTest::keyClick(who, Qt::Key_Return); // nothing typed: saved
    REQUIRE(editorGone());
    CHECK(partsOf(id) == QList<Id>{ada, bo});
    CHECK(until([&] { return view()->entries().value(2).with == joinedList({u"Ada Byron"_s, u"Bo Dahl"_s}); }));
    CHECK(entryText(view()->entries()[0], QLocale::c()).contains(u"Bo Dahl"_s));

    // Only this one: what was taken out has participants of its own.
    form = edit(1);
    QTest::keyClick(in<QWidget>(form, QByteArray("participant." + QByteArray::number(ada)).constData()),
                    Qt::Key_Delete);
    QTest::mouseClick(in<QAbstractButton>(form, "calendar.editor.save"), Qt::LeftButton);
    REQUIRE(editorGone());
    REQUIRE(until([&] { return all().size() == 2; }));
    const QList<Record> both = all();
    CHECK(partsOf(both[0].id() == id ? both[1].id() : both[0].id()) == QList<Id>{bo});
    CHECK(partsOf(id) == QList<Id>{ada, bo});
    undo();
    undo();
    CHECK(partsOf(id).isEmpty());
    CHECK(until([&] { return view()->entries().size() == 3 && view()->entries()[0].with.isEmpty(); }));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(CalendarFixture, "who takes part in a series takes part in what is moved or done or left of it")
{
    Record ada(schema->contact, store->newId());
    ada.set(schema->contact.kind, u"person"_s);
    ada.set(schema->contact.name, u"Ada Byron"_s);
    Record round = planned(u"Round"_s, at(0, 9));
    round.set(a.recurrence, u"RRULE:FREQ=DAILY;COUNT=3"_s);
    const Id id = add(round);
    Record part(schema->participant, store->newId());
    part.set(schema->participant.activity, id);
    part.set(schema->participant.contact, ada.id());
    apply({{Action::Edit, u"activity"_s, 1, {}}, {insertion(ada), insertion(part)}});
    const auto named = [this](qsizetype count) { // each of them once
        return until([&] {
            const QList<Record> parts = *await<QList<Record>>([&](auto done) {
                Query query;
                query.entity = &schema->participant;
                store->records(query, nullptr, done);
            });
            QSet<Id> activities;
            for (const Record &each : parts)
                activities.insert(each[schema->participant.activity]);
            QSet<Id> there;
            for (const Record &each : all())
                there.insert(each.id());
            return parts.size() == count && activities == there;
        });
    };
    open();
    REQUIRE(shows(3));
    const QPoint from = rectOf(u"Round"_s, 2).center();
    drag(from, from + QPoint(0, view()->placeRect({monday, 60}).top() - view()->placeRect({monday, 0}).top()));
    REQUIRE(until([&] { return all().size() == 2; }));
    CHECK(named(2));
    REQUIRE(shows(3));
    view()->select(id, at(1, 9)); // not the next one
    Q_EMIT view()->menuRequested(view()->mapToGlobal(QPoint(5, 5)));
    QMenu *menu = nullptr;
    REQUIRE(until([&] { return (menu = page->findChild<QMenu *>(u"calendar.menu"_s)) != nullptr; }));
    menu->actions()[1]->trigger();
    menu->close();
    REQUIRE(until([&] { return all().size() == 3; }));
    CHECK(named(3));

    // What is left is one: changed by itself it keeps its record.
    REQUIRE(shows(3));
    view()->select(id, at(0, 9));
    page->openSelected();
    QWidget *form = editor();
    auto *subject = qobject_cast<QLineEdit *>(form->focusProxy());
    REQUIRE(subject);
    subject->selectAll();
    QTest::keyClicks(subject, u"Last round"_s);
    QTest::mouseClick(in<QAbstractButton>(form, "calendar.editor.save"), Qt::LeftButton);
    REQUIRE(editorGone());
    REQUIRE(until([&] { return (*load(a, id))[a.subject] == u"Last round"_s; }));
    CHECK((named(3) && errors.isEmpty()));
    for (int step = 0; step < 3; ++step)
        undo();
    CHECK(named(1));
}

TEST_CASE_METHOD(CalendarFixture, "when to be reminded is one choice that begins with what is usual")
{
    const Id id = add(planned(u"Round"_s, at(0, 9)));
    open();
    REQUIRE(shows(1));
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, rectOf(u"Round"_s).center());
    QWidget *form = editor();
    auto *remind = in<QComboBox>(form, "reminder");
    CHECK(remind->currentText() == u"No reminder"_s); // nothing was said so far
    remind->setFocus();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(remind, Qt::Key_Down);
    QTest::mouseClick(in<QAbstractButton>(form, "calendar.editor.save"), Qt::LeftButton);
    REQUIRE(until([&] { return (*load(a, id))[a.remind] == 15; }));
    REQUIRE(editorGone());
    undo();
    CHECK((*load(a, id)).value(a.remind).isNull());
    page->takeFocus();
    key(Qt::Key_Right);
    key(Qt::Key_N); // a new one is reminded of as usual
    editor();
    QTest::keyClicks(QApplication::focusWidget(), u"Call the mill"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(shows(2));
    CHECK(all().last()[a.remind] == 10);
}
