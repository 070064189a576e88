// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
void compose(QWidget *editor, const QString &preedit, const QString &commit = {})
{
    QInputMethodEvent event(preedit, {});
    if (!commit.isEmpty())
        event.setCommitString(commit);
    QCoreApplication::sendEvent(editor, &event);
}

struct Bench {
    QWidget window;
    QVBoxLayout *column = new QVBoxLayout(&window);
    Bench()
    {
        theme().install();
        theme().setMotion(Theme::Motion::Reduced);
        window.resize(600, 400);
    }
    void show()
    {
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
};
} // namespace

TEST_CASE("a field is edited in place by click and saved by Enter")
{
    Bench bench;
    auto *field = new InlineEdit(u"Phone"_s, u"123"_s);
    bench.column->addWidget(field);
    bench.show();
    QSignalSpy submitted(field, &InlineEdit::submitted);
    QTest::mouseClick(field, Qt::LeftButton);
    REQUIRE(field->isEditing());
    auto *editor = field->findChild<QLineEdit *>();
    QTest::keyClicks(editor, u"456"_s); // replaces: all was selected
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK_FALSE(field->isEditing());
    REQUIRE(submitted.size() == 1);
    CHECK(submitted[0][0].toString() == u"456");
    CHECK(field->hasFocus());
}

TEST_CASE("Esc gives back the value that was there")
{
    Bench bench;
    auto *field = new InlineEdit(u"Phone"_s, u"123"_s);
    bench.column->addWidget(field);
    bench.show();
    QSignalSpy submitted(field, &InlineEdit::submitted);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    auto *editor = field->findChild<QLineEdit *>();
    QTest::keyClicks(editor, u"nonsense"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    CHECK(field->value() == u"123");
    CHECK(submitted.isEmpty());
    CHECK_FALSE(field->isEditing());
}

TEST_CASE("Tab saves a field and opens the next")
{
    Bench bench;
    auto *first = new InlineEdit(u"Phone"_s, u"1"_s);
    auto *second = new InlineEdit(u"E-mail"_s, u"2"_s);
    bench.column->addWidget(first);
    bench.column->addWidget(second);
    bench.show();
    QSignalSpy submitted(first, &InlineEdit::submitted);
    first->setFocus();
    first->startEditing();
    QTest::keyClicks(first->findChild<QLineEdit *>(), u"9"_s);
    QTest::keyClick(first->findChild<QLineEdit *>(), Qt::Key_Tab);
    CHECK(submitted.size() == 1);
    CHECK_FALSE(first->isEditing());
    CHECK(second->isEditing());
    QTest::keyClick(second->findChild<QLineEdit *>(), Qt::Key_Backtab);
    CHECK(first->isEditing());
}

TEST_CASE("an invalid value keeps the editor and says why")
{
    Bench bench;
    auto *field = new InlineEdit(u"E-mail"_s, u"a@b.example"_s);
    field->setValidator([](const QString &text) { return text.contains(u'@') ? QString() : u"No @ in it."_s; });
    bench.column->addWidget(field);
    bench.show();
    QSignalSpy submitted(field, &InlineEdit::submitted);
    field->startEditing();
    auto *editor = field->findChild<QLineEdit *>();
    editor->setText(u"wrong"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(field->isEditing());
    CHECK(editor->text() == u"wrong");
    CHECK(field->findChild<TextLabel *>()->text() == u"No @ in it.");
    CHECK(submitted.isEmpty());
}

TEST_CASE("Enter during composition does not submit a field")
{
    Bench bench;
    auto *field = new InlineEdit(u"Name"_s, u""_s);
    bench.column->addWidget(field);
    bench.show();
    QSignalSpy submitted(field, &InlineEdit::submitted);
    field->startEditing();
    auto *editor = field->findChild<QLineEdit *>();
    compose(editor, u"zhang"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(field->isEditing());
    compose(editor, {}, u"张"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK_FALSE(field->isEditing());
    REQUIRE(submitted.size() == 1);
    CHECK(submitted[0][0].toString() == u"张");
}

TEST_CASE("the search answers while typing and Esc clears it")
{
    Bench bench;
    auto *search = new SearchField(u"Search"_s);
    bench.column->addWidget(search);
    bench.show();
    QSignalSpy searched(search, &SearchField::searchChanged);
    search->setFocus();
    QTest::keyClicks(search, u"nord"_s);
    REQUIRE(searched.wait(300));
    CHECK(searched.last()[0].toString() == u"nord");
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(search->text().isEmpty());
    REQUIRE(searched.wait(300));
    CHECK(searched.last()[0].toString().isEmpty());
}

TEST_CASE("a search being composed is not sent half")
{
    Bench bench;
    auto *search = new SearchField(u"Search"_s);
    bench.column->addWidget(search);
    bench.show();
    QSignalSpy searched(search, &SearchField::searchChanged);
    QSignalSpy left(search, &SearchField::leaveDown);
    search->setFocus();
    compose(search, u"zhang"_s);
    QTest::qWait(100);
    CHECK(searched.isEmpty());
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(left.isEmpty());
    compose(search, {}, u"张"_s);
    REQUIRE(searched.wait(300));
    CHECK(searched.last()[0].toString() == u"张");
}

TEST_CASE("a toast offers undo and only one shows at a time")
{
    Bench bench;
    ToastHost host(&bench.window);
    bench.show();
    int undone = 0;
    host.show({u"First"_s, u"Undo"_s, QKeySequence(Qt::CTRL | Qt::Key_Z), [&] { ++undone; }});
    host.show({u"Second"_s, u"Undo"_s, {}, [&] { undone += 10; }});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(bench.window.findChildren<Toast *>().size() == 1);
    CHECK(host.current()->accessibleName() == u"Second");
    CHECK(bench.window.rect().contains(host.current()->geometry()));
    auto *undo = bench.window.findChild<QAbstractButton *>(u"toast.undo"_s);
    QTest::mouseClick(undo, Qt::LeftButton);
    CHECK(undone == 10);
    CHECK(host.current() == nullptr);
}

TEST_CASE("a toast waits while the focus is on it")
{
    Bench bench;
    ToastHost host(&bench.window);
    bench.show();
    host.show({u"Moved"_s, u"Undo"_s, {}, [] {}});
    auto *undo = bench.window.findChild<QAbstractButton *>(u"toast.undo"_s);
    undo->setFocus();
    CHECK(host.current());
    QTest::keyClick(undo, Qt::Key_Escape);
    CHECK_FALSE(host.current());
}

TEST_CASE("chips wrap into lines")
{
    Bench bench;
    auto *row = new ChipRow;
    for (int i = 0; i < 12; ++i)
        row->addChip(u"Trade fair %1"_s.arg(i));
    CHECK(row->heightForWidth(2000) < row->heightForWidth(200));
    row->clearChips();
    CHECK(row->heightForWidth(200) == 0);
}

TEST_CASE("a removable chip is removed with Delete")
{
    Bench bench;
    auto *chip = new Chip(u"Tag"_s);
    chip->setRemovable(true);
    bench.column->addWidget(chip);
    bench.show();
    QSignalSpy removed(chip, &Chip::removeRequested);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    CHECK(removed.size() == 1);
}

TEST_CASE("the cross of a chip removes it and does nothing else")
{
    Bench bench;
    auto *chip = new Chip(u"Tag"_s);
    chip->setRemovable(true);
    bench.column->addWidget(chip);
    bench.show();
    QSignalSpy removed(chip, &Chip::removeRequested), clicked(chip, &QAbstractButton::clicked);
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 12, chip->height() / 2));
    CHECK(removed.size() == 1);
    CHECK(clicked.isEmpty());
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(6, chip->height() / 2));
    CHECK(removed.size() == 1);
    CHECK(clicked.size() == 1);
}

TEST_CASE("arrow keys move along a segmented control")
{
    Bench bench;
    auto *control = new SegmentedControl(u"View"_s);
    control->addSegment(u"cards"_s, u"Cards"_s, u"layout-list"_s, true);
    control->addSegment(u"table"_s, u"Table"_s, u"table"_s, true);
    bench.column->addWidget(control);
    bench.show();
    QSignalSpy changed(control, &SegmentedControl::currentChanged);
    CHECK(control->current() == u"cards");
    auto *first = control->findChild<QAbstractButton *>(u"cards"_s);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    CHECK(control->current() == u"table");
    CHECK(changed.size() == 1);
}

TEST_CASE("progress shows the share and cancels once")
{
    Bench bench;
    auto *panel = new ProgressPanel(u"Importing"_s);
    bench.column->addWidget(panel);
    bench.show();
    panel->setProgress(500'000, 1'000'000);
    QSignalSpy cancelled(panel, &ProgressPanel::cancelRequested);
    auto *button = panel->findChild<QAbstractButton *>(u"progress.cancel"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(cancelled.size() == 1);
}

TEST_CASE("everything that takes the focus has a name")
{
    Bench bench;
    auto *empty = new EmptyState(u"users"_s, u"No customers"_s, u"Add one."_s);
    empty->addButton(u"New contact"_s, u"plus"_s, true);
    auto *banner = new Banner(Banner::Kind::Error, u"Late"_s, u"By 3 hours"_s);
    banner->setAction(u"Call"_s);
    banner->setOtherAction(u"Later"_s);
    banner->setClosable(true);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{empty, banner, new SearchField(u"Search"_s), new InlineEdit(u"Phone"_s),
                                          new ProgressPanel(u"Import"_s), new FilterChip(u"All"_s)})
        bench.column->addWidget(widget);
    bench.show();
    const QList<QWidget *> widgets = bench.window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus && !qobject_cast<QAbstractButton *>(widget))
            continue;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(face);
        CHECK_FALSE(face->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE("a page that has nothing to show fits a low and narrow place")
{
    theme().install();
    for (const QSize size : {QSize(620, 260), QSize(280, 330), QSize(900, 600)}) {
        INFO(size.width() << " x " << size.height());
        EmptyState state(u"users"_s, u"Add your first customers"_s,
                         u"Everything stays in one file on this computer, and nothing is sent anywhere."_s);
        state.addButton(u"Import contacts…"_s, u"folder-open"_s, true);
        state.addButton(u"New contact"_s, u"plus"_s);
        state.setHint(u"CSV from Excel, Google, Outlook and other programs"_s);
        state.resize(size);
        state.show();
        QTest::qWait(20);
        QList<QRect> places;
        for (QWidget *part : state.findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            if (part->isVisible())
                places.append(part->geometry());
        CHECK(places.size() >= 5);
        for (qsizetype i = 0; i < places.size(); ++i) {
            CHECK(state.rect().contains(places[i]));
            for (qsizetype j = 0; j < i; ++j)
                CHECK_FALSE(places[i].intersects(places[j]));
        }
    }
}

TEST_CASE("a popover stays on the screen wherever it belongs and however it grows")
{
    theme().install();
    QWidget window;
    window.setGeometry(0, 0, 500, 700);
    auto *anchor = new QWidget(&window);
    anchor->setGeometry(60, 330, 80, 40);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    Popover popover(&window);
    auto *inside = new QWidget;
    inside->setFixedSize(200, 480); // neither above nor below
    popover.content()->addWidget(inside);
    popover.openAt(anchor);
    const QRect screen = window.screen()->availableGeometry();
    CHECK(screen.contains(popover.geometry()));
    inside->setFixedSize(240, 600);
    popover.adjustSize();
    QTest::qWait(20);
    CHECK(popover.height() > 600);
    CHECK(screen.contains(popover.geometry()));
}
