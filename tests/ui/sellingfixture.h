// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window with its pipeline page on a file of its own, and what its tests do there again and again.
#pragma once

#include "tests/ui/program.h"

#include "ui/board/boardcolumnview.h"
#include "ui/board/boardview.h"
#include "ui/board/neededfields.h"
#include "ui/records/bulkedit.h"
#include "ui/records/celleditor.h"
#include "ui/sales/stagerow.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/window/pipelinepage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMouseEvent>

struct Selling : Program {
    BoardView *board() { return find<BoardView>("board"); }
    PipelinePage *page() { return qobject_cast<PipelinePage *>(shell().page(QStringLiteral("pipeline"))); }
    void start()
    {
        shell().show();
        shell().activateWindow();
        shell().showPage(QStringLiteral("pipeline"));
        auto *start = find<QAbstractButton>("pipeline.start");
        REQUIRE(until([&] { return start->isVisible(); }));
        QTest::mouseClick(start, Qt::LeftButton);
        REQUIRE(until([&] { return board()->columnViews().size() == 7; })); // with "No stage", which is not shown
    }
    void reopen()
    {
        app->window()->leave();
        Program::start();
        shell().show();
        shell().showPage(QStringLiteral("pipeline"));
    }
    BoardColumnView *column(int i) { return board()->columnViews()[i]; } ///< 1 is the first stage
    bool holds(int i, qsizetype count)
    {
        return until([&] { return column(i)->model()->isComplete() && column(i)->model()->count() == count; });
    }
    Id addDeal(const QString &name)
    {
        Record deal(schema().opportunity, store().newId());
        deal.set(schema().opportunity.name, name);
        deal.set(schema().opportunity.stage, column(1)->column().id);
        deal.set(schema().opportunity.amount, {1350000, QStringLiteral("EUR")});
        apply({{Action::Create, QStringLiteral("opportunity"), 1, name}, {insertion(deal)}});
        REQUIRE(holds(1, 1));
        return deal.id();
    }
    ListPage *deals() { return page()->findChild<ListPage *>(); }
    void showList(qsizetype count)
    {
        find<SegmentedControl>("pipeline.layout")->setCurrent(QStringLiteral("list"));
        REQUIRE(until([&] { return deals()->model()->isComplete() && deals()->model()->count() == count; }));
    }
    /// What asks for the fields that a stage needs.
    NeededFields *question()
    {
        NeededFields *form = nullptr;
        REQUIRE(until([&] {
            form = shell().findChild<NeededFields *>(QStringLiteral("needed"));
            return form && form->isVisible();
        }));
        return form;
    }
    void answer(const QString &reason)
    {
        auto *box = question()->findChild<QComboBox *>(QStringLiteral("input.lost_reason"));
        REQUIRE(box);
        box->setCurrentIndex(box->findData(reason));
        QTest::mouseClick(question()->findChild<QAbstractButton *>(QStringLiteral("needed.go")), Qt::LeftButton);
    }
    Record record(Id id)
    {
        std::optional<Record> found;
        store().load(schema().opportunity, id, qApp, [&](const auto &record) { found = *record; });
        REQUIRE(until([&] { return found.has_value(); }));
        return *found;
    }
    /// Carries the first card of a column to the top of another one.
    void carry(int from, int to)
    {
        QTest::qWait(50); // laid out
        QWidget *source = column(from)->cards()->viewport();
        const QPoint begin = column(from)->cards()->visualRect(column(from)->model()->index(0, 0)).center();
        const QPoint over = source->mapFromGlobal(column(to)->cards()->viewport()->mapToGlobal(QPoint(90, 40)));
        QTest::mousePress(source, Qt::LeftButton, {}, begin);
        for (int step = 1; step <= 4; ++step) {
            const QPoint at = begin + (over - begin) * step / 4;
            QMouseEvent move(QEvent::MouseMove, at, source->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton,
                             Qt::NoModifier);
            QApplication::sendEvent(source, &move);
        }
        QTest::mouseRelease(source, Qt::LeftButton, {}, over);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
};
