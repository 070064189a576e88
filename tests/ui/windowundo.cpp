// SPDX-License-Identifier: GPL-3.0-or-later
// What Ctrl+Z takes back, wherever the focus is, and where the screen goes then.
#include "tests/ui/program.h"

#include "ui/records/composebox.h"
#include "ui/records/timelinepane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace
{
struct UndoProgram : Program {
    Id ada = 0;

    UndoProgram()
    {
        shell().resize(1280, 800);
        ada = addPerson(u"Ada Byron"_s);
        listed(1);
        REQUIRE(QTest::qWaitForWindowActive(&shell()));
    }
    ContactsPage *page() { return qobject_cast<ContactsPage *>(shell().page(u"customers"_s)); }
    qsizetype activities()
    {
        qsizetype count = -1;
        store().referring(schema().activity.contact, ada, nullptr, 0, qApp,
                          [&](const Result<QList<Record>> &found) { count = found->size(); });
        REQUIRE(until([&] { return count >= 0; }));
        return count;
    }
    QPlainTextEdit *composer() { return find<QWidget>("composer")->findChild<QPlainTextEdit *>(u"compose.text"_s); }
    void undoKey(QWidget *at)
    {
        REQUIRE(at->hasFocus());
        QTest::keyClick(at, Qt::Key_Z, Qt::ControlModifier);
    }
};
} // namespace

TEST_CASE_METHOD(UndoProgram, "Ctrl+Z in the emptied composer takes back the call and Ctrl+Y brings it again")
{
    REQUIRE(until([&] { return page()->currentId() == ada && find<QWidget>("card.log")->isVisible(); }));
    QTest::mouseClick(find<Button>("card.log"), Qt::LeftButton);
    QPlainTextEdit *text = composer();
    REQUIRE(until([&] { return text->hasFocus(); }));
    QTest::keyClicks(text, u"asked for a quote"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    // What is written can be read before the window has heard of it: the commands know when it has.
    const auto undoesCall = [&] { return store().undoState().undo.action.verb == Action::Log; };
    REQUIRE(until([&] { return undoesCall() && text->toPlainText().isEmpty(); }));
    CHECK(activities() == 1);
    undoKey(text);
    REQUIRE(until([&] { return activities() == 0; }));
    REQUIRE(until([&] { return action("edit.redo")->text().contains(u"Log"_s); }));
    CHECK(text->toPlainText().isEmpty());
    text->setFocus();
    REQUIRE(until([&] { return text->hasFocus(); }));
    QTest::keyClick(text, Qt::Key_Y, Qt::ControlModifier);
    CHECK(until([&] { return activities() == 1; }));
}

TEST_CASE_METHOD(UndoProgram, "Ctrl+Z takes back typing while there is any and then what was done")
{
    addPerson(u"Bo Dahl"_s);
    listed(2);
    SearchField *search = list()->searchField();
    list()->view()->setFocus();
    list()->view()->setCurrentIndex(list()->model()->index(0, 0));
    QTest::keyClick(list()->view(), Qt::Key_Delete);
    listed(1);
    search->setFocus();
    QTest::keyClicks(search, u"zz"_s);
    undoKey(search); // the typing
    CHECK(search->text().isEmpty());
    QTest::qWait(100);
    CHECK(list()->model()->count() == 1);
    undoKey(search); // the deletion
    listed(2);
}

TEST_CASE_METHOD(UndoProgram, "a search that was left with Esc is nothing to undo")
{
    addPerson(u"Bo Dahl"_s);
    listed(2);
    list()->view()->setFocus();
    QTest::keyClick(list()->view(), Qt::Key_Delete);
    listed(1);
    SearchField *search = list()->searchField();
    search->setFocus();
    QTest::keyClicks(search, u"zz"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(search->text().isEmpty());
    undoKey(search);
    listed(2);
    CHECK(search->text().isEmpty());
}

TEST_CASE_METHOD(UndoProgram, "undo of a deletion shows the record with all its parts again")
{
    // With a phone and a call: more comes back than the one record.
    Record phone(schema().phone, store().newId());
    phone.set(schema().phone.contact, ada);
    phone.set(schema().phone.number, u"+39 0471 555"_s);
    Record call(schema().activity, store().newId());
    call.set(schema().activity.type, u"call"_s);
    call.set(schema().activity.status, u"done"_s);
    call.set(schema().activity.at, QDateTime::currentDateTime());
    call.set(schema().activity.contact, ada);
    apply({{Action::Log, u"activity"_s, 1, {}}, {insertion(phone), insertion(call)}});
    addPerson(u"Bo Dahl"_s);
    addPerson(u"Cy Young"_s);
    listed(3);
    REQUIRE(list()->select(ada));
    list()->view()->setFocus();
    QTest::keyClick(list()->view(), Qt::Key_Delete);
    listed(2);
    REQUIRE(until([&] { return list()->currentId() != ada && page()->currentId() != ada; }));
    action("edit.undo")->trigger();
    listed(3);
    CHECK(until([&] { return list()->currentId() == ada && page()->currentId() == ada; }));
}

TEST_CASE_METHOD(UndoProgram, "every Ctrl+Z takes back one more step however quickly it is pressed")
{
    const auto pressed = [this](Qt::Key key, int times) {
        for (int i = 0; i < times; ++i) // without waiting for any answer
            QTest::keyClick(list()->view(), key, Qt::ControlModifier);
    };
    const auto named = [this](const QString &name) {
        return until([&] {
            return list()->model()->count() == 1 && list()->model()->rowAt(0) &&
                   list()->model()->rowAt(0)->title == name;
        });
    };
    list()->view()->setFocus();
    const QStringList names{u"Bea"_s, u"Cleo"_s, u"Dora"_s, u"Eve"_s, u"Fay"_s};
    for (const QString &name : names) // nor for the changes themselves
        store().setValues(schema().contact, {ada}, {{&schema().contact.name, name}}, qApp, [](const auto &) {});
    pressed(Qt::Key_Z, 5);
    REQUIRE(named(u"Ada Byron"_s));
    CHECK(until([&] { return !store().isWriting(); }));
    CHECK(action("edit.undo")->isEnabled()); // the creation of her is still there
    pressed(Qt::Key_Y, 5);
    REQUIRE(named(u"Fay"_s));
    CHECK_FALSE(find<Banner>("banner")->isVisible());

    pressed(Qt::Key_Z, 9); // there are six
    REQUIRE(until([&] { return list()->model()->count() == 0 && !store().isWriting(); }));
    const auto said = [&](const QString &text) {
        const Toast *toast = shell().toasts()->current();
        return toast && toast->accessibleName() == text;
    };
    CHECK(until([&] { return said(u"There is nothing to undo."_s); }));
    CHECK_FALSE(find<Banner>("banner")->isVisible());
    CHECK(until([&] { return !action("edit.undo")->isEnabled(); }));
}
