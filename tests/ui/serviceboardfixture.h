// SPDX-License-Identifier: GPL-3.0-or-later
// The page of service records with some in each status, moved and opened by mouse and keys.
#pragma once

#include "tests/ui/program.h"

#include "core/domain/servicerecords.h"
#include "ui/board/boardcolumnview.h"
#include "ui/board/boardview.h"
#include "ui/board/neededfields.h"
#include "ui/records/listpage.h"
#include "ui/records/recordcard.h"
#include "ui/service/duewords.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/window/servicepage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

struct ServiceBoard : Program {
    enum Column { Nowhere, New, InProgress, Waiting, Scheduled, Resolved, Closed };
    ServicePage *page = nullptr;
    QList<Record> statuses;

    ServiceBoard()
    {
        const QList<Record> process = standardServiceProcess(schema(), [this] { return store().newId(); });
        ChangeSet set{{Action::Create, u"service_process"_s, 1, {}}, {}};
        for (const Record &record : process)
            set.changes.append(insertion(record));
        apply(set);
        statuses = process.mid(1);
    }
    const ServiceRecord &s() { return schema().serviceRecord; }
    Id status(Column column) const { return statuses[column - 1].id(); }
    Id add(const QString &subject, Column column = New, const std::function<void(Record *)> &more = {})
    {
        Record record(s(), store().newId());
        record.set(s().subject, subject);
        record.set(s().status, status(column));
        if (more)
            more(&record);
        apply({{Action::Create, u"service_record"_s, 1, subject}, {insertion(record)}});
        return record.id();
    }
    void change(Column column, const std::function<void(Record *)> &how)
    {
        Record after = load(schema().serviceStatus, status(column));
        const Record before = after;
        how(&after);
        apply({{Action::Edit, u"service_process"_s, 1, {}}, {*difference(before, after)}});
    }
    void open(const QString &layout)
    {
        shell().resize(1440, 900);
        shell().show();
        shell().activateWindow();
        shell().showPage(u"service"_s);
        page = qobject_cast<ServicePage *>(shell().currentPage());
        REQUIRE(page);
        page->findChild<SegmentedControl *>(u"service.layout"_s)->setCurrent(layout);
        REQUIRE(until([&] { return board()->columnViews().size() == 7; }));
        QTest::qWait(50); // laid out
    }
    BoardView *board() { return page->findChild<BoardView *>(); }
    BoardColumnView *column(Column column) { return board()->columnViews()[column]; }
    bool holds(Column in, qsizetype count)
    {
        return until([&] { return column(in)->model()->isComplete() && column(in)->model()->count() == count; });
    }
    Record load(const Entity &entity, Id id)
    {
        std::optional<Record> found;
        store().load(entity, id, qApp, [&](const auto &record) { found = *record; });
        REQUIRE(until([&] { return found.has_value(); }));
        return *found;
    }
    Id statusOf(Id id) { return load(s(), id)[s().status]; }
    void carry(Column from, Column to)
    {
        QTest::qWait(50);
        QWidget *source = column(from)->cards()->viewport();
        const QPoint begin = column(from)->cards()->visualRect(column(from)->model()->index(0, 0)).center();
        const QPoint over = source->mapFromGlobal(column(to)->cards()->viewport()->mapToGlobal(QPoint(60, 40)));
        QTest::mousePress(source, Qt::LeftButton, {}, begin);
        for (int step = 1; step <= 4; ++step) {
            const QPoint at = begin + (over - begin) * step / 4;
            QMouseEvent move(QEvent::MouseMove, at, source->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton,
                             Qt::NoModifier);
            QApplication::sendEvent(source, &move);
        }
        QTest::mouseRelease(source, Qt::LeftButton, {}, over);
    }
    void focus(Column in, int row = 0)
    {
        column(in)->cards()->setFocus();
        column(in)->cards()->setCurrentIndex(column(in)->model()->index(row, 0));
    }
    void undo()
    {
        REQUIRE(until([&] { return action("edit.undo")->isEnabled(); }));
        action("edit.undo")->trigger();
    }
    NeededFields *question()
    {
        NeededFields *form = nullptr;
        REQUIRE(until([&] {
            form = shell().findChild<NeededFields *>(u"needed"_s);
            return form && form->isVisible();
        }));
        return form;
    }
    QString bannerText()
    {
        QStringList texts;
        for (const QLabel *label : shell().findChildren<QLabel *>())
            if (label->isVisible())
                texts.append(label->text());
        return texts.join(u'\n');
    }
    FilterChip *chip(const char *id)
    {
        auto *chip = page->findChild<FilterChip *>(u"filter."_s + QString::fromLatin1(id));
        return chip;
    }
    bool lists(const QStringList &titles)
    {
        const RecordModel *model = page->list().model();
        return until([&] {
            QStringList there;
            for (int row = 0; row < model->count(); ++row)
                there.append(model->index(row, model->columnOf(s().subject)).data().toString());
            there.sort();
            return model->isComplete() && there == titles;
        });
    }
};
