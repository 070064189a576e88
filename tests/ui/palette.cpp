// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette: its keys, its sources that answer late, and what it tells screen readers.
#include "tests/ui/shellfixture.h"

#include "ui/shell/palettemodel.h"

#include <QInputMethodEvent>

TEST_CASE("the palette opens from a text field and gives the focus back")
{
    Stage stage;
    stage.window.commandPalette()->addSource(&stage.commands);
    QWidget *field = stage.page()->searchField();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
    REQUIRE(stage.window.commandPalette()->isOpen());
    CHECK(stage.input()->hasFocus());
    CHECK(stage.list()->focusPolicy() == Qt::NoFocus);
    QTest::keyClick(stage.input(), Qt::Key_Escape);
    CHECK_FALSE(stage.window.commandPalette()->isOpen());
    CHECK(field->hasFocus());
}

TEST_CASE("the palette finds a command and runs it")
{
    Stage stage;
    stage.window.commandPalette()->addSource(&stage.commands);
    stage.window.commandPalette()->open();
    QTest::keyClicks(stage.input(), u"custom"_s);
    CHECK(stage.current() == u"Customers");
    QTest::keyClick(stage.input(), Qt::Key_Return);
    CHECK(stage.window.currentPageId() == u"customers");
    CHECK_FALSE(stage.window.commandPalette()->isOpen());
}

TEST_CASE("arrows skip the headings of the palette")
{
    Stage stage;
    stage.window.commandPalette()->addSource(&stage.records);
    stage.window.commandPalette()->open();
    PaletteItem deal = LateSource::item(u"Deal"_s);
    deal.group = u"Deals"_s;
    stage.records.asked.last().second({LateSource::item(u"A"_s), LateSource::item(u"B"_s), deal});
    CHECK(stage.current() == u"A");
    QTest::keyClick(stage.input(), Qt::Key_Down);
    CHECK(stage.current() == u"B");
    QTest::keyClick(stage.input(), Qt::Key_Down);
    CHECK(stage.current() == u"Deal");
    QTest::keyClick(stage.input(), Qt::Key_Down);
    CHECK(stage.current() == u"A");
    QTest::keyClick(stage.input(), Qt::Key_Up);
    CHECK(stage.current() == u"Deal");
}

TEST_CASE("late answers to an old query are dropped and Enter waits for the right one")
{
    Stage stage;
    stage.window.commandPalette()->addSource(&stage.records);
    stage.window.commandPalette()->open();
    QTest::keyClicks(stage.input(), u"no"_s);
    REQUIRE(stage.records.asked.size() == 3); // "", "n", "no"
    QString ran;
    QTest::keyClick(stage.input(), Qt::Key_Return);
    stage.records.asked[1].second({LateSource::item(u"Old"_s, [&] { ran = u"old"_s; })});
    CHECK(ran.isEmpty());
    stage.records.asked[2].second({LateSource::item(u"Nordwind"_s, [&] { ran = u"nordwind"_s; })});
    CHECK(ran == u"nordwind");
}

TEST_CASE("Enter and arrows during composition belong to the input method")
{
    Stage stage;
    stage.window.commandPalette()->addSource(&stage.records);
    stage.window.commandPalette()->open();
    bool ran = false;
    stage.records.asked.last().second({LateSource::item(u"A"_s, [&] { ran = true; }), LateSource::item(u"B"_s)});
    QInputMethodEvent preedit(u"bei"_s, {});
    QCoreApplication::sendEvent(stage.input(), &preedit);
    QTest::keyClick(stage.input(), Qt::Key_Down);
    QTest::keyClick(stage.input(), Qt::Key_Return);
    CHECK_FALSE(ran);
    CHECK(stage.current() == u"A");
    QInputMethodEvent commit;
    commit.setCommitString(u"北"_s);
    QCoreApplication::sendEvent(stage.input(), &commit);
    CHECK(stage.records.asked.last().first == u"北");
}

TEST_CASE("Tab lists what can be done with a result and Esc returns")
{
    Stage stage;
    stage.window.commandPalette()->addSource(&stage.records);
    stage.window.commandPalette()->open();
    bool called = false;
    PaletteItem elena = LateSource::item(u"Elena"_s);
    elena.actions = [&] { return QList<PaletteItem>{LateSource::item(u"Call Elena"_s, [&] { called = true; })}; };
    stage.records.asked.last().second({elena});
    QTest::keyClick(stage.input(), Qt::Key_Tab);
    CHECK(stage.current() == u"Call Elena");
    QTest::keyClick(stage.input(), Qt::Key_Escape);
    CHECK(stage.window.commandPalette()->isOpen());
    stage.records.asked.last().second({elena});
    QTest::keyClick(stage.input(), Qt::Key_Tab);
    QTest::keyClick(stage.input(), Qt::Key_Return);
    CHECK(called);
}

TEST_CASE("rows of the palette have accessible names")
{
    PaletteModel model;
    PaletteItem item = LateSource::item(u"Elena"_s);
    item.subtitle = u"Alpenglow"_s;
    item.shortcut = u"Ctrl+L"_s;
    model.setItems({item});
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString() == u"Customers");
    CHECK(model.index(1).data(Qt::AccessibleTextRole).toString() == u"Elena, Alpenglow, Ctrl+L");
}
