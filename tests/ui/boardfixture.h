// SPDX-License-Identifier: GPL-3.0-or-later
// A board of opportunities on its own, with what its tests do to it: cards carried, dropped and looked at.
#pragma once

#include "core/record/valuetext.h"
#include "tests/support/pipelinefixture.h"
#include "ui/board/boardcolumnview.h"
#include "ui/board/boardview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

using namespace Qt::StringLiterals;

struct Board : PipelineFixture {
    std::unique_ptr<BoardView> board;
    QList<BoardView::Move> asked;
    Id askedColumn = 0;

    Board() { theme().install(); }
    Id add(const QString &name, int stage, Money amount = {10000, u"EUR"_s})
    {
        static double rank = 0;
        Record deal = dealIn(stage, amount, name);
        deal.set(schema->opportunity.rank, ++rank); // below the one before
        return put(deal);
    }
    void show()
    {
        const Opportunity &o = schema->opportunity;
        BoardSpec spec;
        spec.entity = &o;
        spec.group = &o.stage;
        spec.rank = &o.rank;
        spec.money = &o.amount;
        spec.weight = &o.probability;
        spec.fields = {&o.name, &o.amount};
        spec.whom = &o.contact;
        spec.tag = &o.tags;
        spec.step = &o.nextActivity;
        spec.usual = {&o.contact, &o.amount, &o.tags, &o.nextActivity};
        spec.choosable = spec.usual + QList<const FieldBase *>{&o.expectedClose, &o.owner};
        spec.sorts = {{&o.amount, Qt::DescendingOrder, u"Amount"_s}};
        spec.describe = [&o](const RecordModel &model, const Row &row, const BoardColumn &, const BoardLook &look) {
            BoardCardText text;
            text.title = row.title;
            text.owner = u"Nordwind Logistics"_s;
            text.amount = displayText(o.amount, model.value(row, o.amount));
            text.step = u"No next step"_s;
            text.stepIcon = u"triangle-alert"_s;
            text.stepInk = Ink::Amber;
            text.idle = u"9d"_s;
            for (const FieldBase *field : look.fields)
                if (field == &o.expectedClose || field == &o.owner)
                    text.facts.append({field->label(), displayText(*field, model.value(row, *field))});
            return text;
        };
        board = std::make_unique<BoardView>(*store, spec);
        board->resize(1400, 700);
        QList<BoardColumn> columns;
        for (const Record &stage : std::as_const(stages))
            columns.append({.id = stage.id(),
                            .title = stage[schema->stage.name],
                            .open = stage[schema->stage.type] == QLatin1StringView(Stage::open),
                            .weight = int(stage[schema->stage.probability])});
        board->setColumns(columns);
        QObject::connect(board.get(), &BoardView::moveRequested, board.get(),
                         [this](const QList<BoardView::Move> &moves, Id column) {
                             asked = moves;
                             askedColumn = column;
                         });
        board->show();
        for (BoardColumnView *view : board->columnViews())
            REQUIRE(QTest::qWaitFor([&] { return view->model()->isComplete(); }));
    }
    BoardColumnView *column(int i) { return board->columnViews()[i]; }
    QStringList titles(int i)
    {
        QStringList titles;
        for (int row = 0; row < column(i)->model()->count(); ++row)
            titles.append(column(i)->model()->index(row, 0).data().toString());
        return titles;
    }
    QPoint middle(int i, int row) { return column(i)->cards()->visualRect(column(i)->model()->index(row, 0)).center(); }
    /// Carries the card from its place over that of another column, and does not let go yet.
    void carry(int from, int row, int to, int toRow)
    {
        QWidget *source = column(from)->cards()->viewport();
        const QPoint begin = middle(from, row);
        const QPoint over =
            source->mapFrom(board.get(), column(to)->cards()->viewport()->mapTo(
                                             board.get(), QPoint(100, toRow * column(to)->cards()->rowHeight() + 40)));
        QTest::mousePress(source, Qt::LeftButton, {}, begin);
        for (int step = 1; step <= 4; ++step) {
            QMouseEvent move(QEvent::MouseMove, begin + (over - begin) * step / 4, source->mapToGlobal(over),
                             Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(source, &move);
        }
        over_ = over;
    }
    void drop(int from) { QTest::mouseRelease(column(from)->cards()->viewport(), Qt::LeftButton, {}, over_); }
    /// What the page around the board does with a request.
    void perform()
    {
        ChangeSet set{{Action::Edit, u"opportunity"_s, asked.size(), {}}, {}};
        for (const BoardView::Move &move : std::as_const(asked)) {
            const Record before = *load(schema->opportunity, move.id);
            Record after = before;
            after.set(schema->opportunity.stage, askedColumn);
            if (move.rank)
                after.set(schema->opportunity.rank, *move.rank);
            set.changes.append(*difference(before, after));
        }
        store->apply(set, board.get(), [](const Result<ChangeSet> &result) { REQUIRE(result.ok()); });
    }
    template <typename Condition>
    static bool until(Condition &&condition)
    {
        return QTest::qWaitFor(condition, 5000);
    }
    bool lifted() { return board->findChild<QWidget *>(u"board.lifted"_s)->isVisible(); }
    QPoint over_;
};
