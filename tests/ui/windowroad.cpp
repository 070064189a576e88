// SPDX-License-Identifier: GPL-3.0-or-later
// The whole road of a deal, from the lead to won and back to nothing, without the mouse.
#include "tests/ui/program.h"

#include "ui/board/boardcolumnview.h"
#include "ui/board/boardview.h"
#include "ui/shell/commandpalette.h"
#include "ui/window/pipelinepage.h"

#include <QAbstractButton>
#include <QDialog>
#include <QListView>

using namespace Qt::StringLiterals;

namespace
{
struct Road : Program {
    Road()
    {
        shell().show();
        shell().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&shell()));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    void goTo(Qt::Key number, const QString &page)
    {
        key(number, Qt::ControlModifier);
        REQUIRE(until([&] { return shell().currentPageId() == page; }));
        shell().currentPage()->takeFocus();
    }
    /// A command by the palette: typed, and Enter on the first that is offered.
    void command(const QString &words, const QString &expected)
    {
        key(Qt::Key_K, Qt::ControlModifier);
        REQUIRE(until([&] { return shell().commandPalette()->isOpen(); }));
        type(words);
        const auto *list = find<QListView>("palette.list");
        REQUIRE(until([&] { return list->currentIndex().data(Qt::AccessibleTextRole).toString().contains(expected); }));
        key(Qt::Key_Return);
    }
    void dialog(const char *name)
    {
        REQUIRE(until([&] {
            const auto *dialog = shell().findChild<QDialog *>(QString::fromLatin1(name));
            return dialog && dialog->isVisible() && dialog->isAncestorOf(QApplication::focusWidget());
        }));
    }
    void dialogGone(const char *name)
    {
        REQUIRE(until([&] { return !shell().findChild<QDialog *>(QString::fromLatin1(name)); }));
        shell().activateWindow(); // as a window manager does
        REQUIRE(QTest::qWaitForWindowActive(&shell()));
        shell().currentPage()->takeFocus();
    }
    qsizetype count(const Entity &entity)
    {
        std::optional<qint64> found;
        store().count(entity, {}, qApp, [&](const Result<qint64> &count) { found = *count; });
        REQUIRE(until([&] { return found.has_value(); }));
        return qsizetype(*found);
    }
};
} // namespace

TEST_CASE_METHOD(Road, "a lead goes to won with keys alone and every step is undone")
{
    goTo(Qt::Key_5, u"pipeline"_s);
    auto *start = find<QAbstractButton>("pipeline.start");
    REQUIRE(until([&] { return start->isVisible(); }));
    for (int i = 0; i < 20 && QApplication::focusWidget() != start; ++i)
        key(Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget() == start);
    key(Qt::Key_Space);
    auto *board = find<BoardView>("board");
    REQUIRE(until([&] { return board->columnViews().size() == 7; })); // with "No stage", which is not shown

    goTo(Qt::Key_4, u"leads"_s);
    command(u"new lead"_s, u"Lead"_s);
    dialog("newOfKind");
    type(u"Elena Marchetti"_s);
    key(Qt::Key_Return);
    REQUIRE(until([&] { return count(schema().lead) == 1; }));
    dialogGone("newOfKind");
    REQUIRE(until([&] { return action("lead.convert")->isEnabled(); }));
    command(u"convert lead"_s, u"Convert"_s);
    dialog("convertLead");
    key(Qt::Key_Return);
    REQUIRE(until([&] { return count(schema().opportunity) == 1; }));
    CHECK(count(schema().contact) == 1);
    dialogGone("convertLead");

    goTo(Qt::Key_5, u"pipeline"_s);
    const auto column = [&](int i) { return board->columnViews()[i]; };
    for (int stage = 1; stage < 5; ++stage) {
        const bool there = until([&] { return column(stage)->cards()->hasFocus() && board->currentId(); });
        INFO(stage << ' ' << column(stage)->model()->count() << ' ' << board->currentId() << ' '
                   << QApplication::focusWidget());
        REQUIRE(there);
        key(Qt::Key_Right, Qt::ControlModifier);
        REQUIRE(until([&] { return column(stage + 1)->model()->count() == 1; }));
    }
    CHECK(column(5)->column().title == u"Won"_s);

    for (int step = 0; step < 7; ++step) // four moves, the conversion, the lead, the pipeline: as fast as fingers go
        key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(until([&] { return !store().undoState().undo.id; }));
    for (const Entity *kind :
         {static_cast<const Entity *>(&schema().lead), static_cast<const Entity *>(&schema().contact),
          static_cast<const Entity *>(&schema().opportunity), static_cast<const Entity *>(&schema().pipeline)})
        CHECK(count(*kind) == 0);
}
