// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of the statuses of service records.
#include "tests/ui/serviceboardfixture.h"

namespace
{
struct StatusSheet : ServiceBoard {
    QDialog *sheet = nullptr;

    void edit()
    {
        open(u"board"_s);
        action("service.statuses")->trigger();
        REQUIRE(until([&] {
            sheet = shell().findChild<QDialog *>(u"statusEditor"_s);
            return sheet && sheet->isVisible();
        }));
        QTest::qWait(50); // how many records are where is known
    }
    QList<QLineEdit *> names()
    {
        QList<QLineEdit *> names;
        for (QLineEdit *name : sheet->findChildren<QLineEdit *>(u"statusRow.name"_s))
            if (name->isVisible())
                names.append(name);
        std::sort(names.begin(), names.end(), [this](QLineEdit *a, QLineEdit *b) {
            return a->mapTo(sheet, QPoint()).y() < b->mapTo(sheet, QPoint()).y();
        });
        return names;
    }
    template <typename T>
    T *part(int row, const char *name)
    {
        T *part = names()[row]->parentWidget()->findChild<T *>(QString::fromLatin1(name));
        REQUIRE(part);
        return part;
    }
    void choose(int row, const char *button, const char *menuName, const QString &text)
    {
        QTest::mouseClick(part<QAbstractButton>(row, button), Qt::LeftButton);
        QMenu *menu = nullptr;
        REQUIRE(until([&] {
            menu = sheet->findChild<QMenu *>(QString::fromLatin1(menuName));
            return menu && menu->isVisible();
        }));
        for (QAction *action : menu->actions())
            if (action->text() == text)
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        REQUIRE(until([&] { return !sheet->findChild<QMenu *>(QString::fromLatin1(menuName)); }));
        sheet->activateWindow();
        REQUIRE(until([&] { return sheet->isActiveWindow(); }));
    }
    void save() { QTest::mouseClick(sheet->findChild<QAbstractButton *>(u"statusEditor.save"_s), Qt::LeftButton); }
    void saved()
    {
        save();
        REQUIRE(until([&] { return !shell().findChild<QDialog *>(u"statusEditor"_s); }));
    }
    QString problem()
    {
        auto *label = sheet->findChild<QLabel *>(u"statusEditor.problem"_s);
        return label && label->isVisible() ? label->text() : QString();
    }
};
} // namespace

TEST_CASE_METHOD(StatusSheet,
                 "statuses are named and ordered and told what they need and where they go on to in one step")
{
    add(u"Freezer sensor"_s);
    edit();
    REQUIRE(names().size() == 6);
    names()[1]->setFocus();
    names()[1]->selectAll();
    QTest::keyClicks(names()[1], u"On the bench"_s);
    choose(4, "statusRow.needs", "statusRow.needsMenu", u"Cause"_s);
    choose(0, "statusRow.next", "statusRow.nextMenu", u"On the bench"_s); // as it is called now
    CHECK(part<QAbstractButton>(0, "statusRow.next")->text() == u"Goes on to: On the bench"_s);
    names()[3]->setFocus();
    QTest::keyClick(names()[3], Qt::Key_Up, Qt::ControlModifier);
    REQUIRE(until([&] { return names()[2]->text() == u"Scheduled"_s; }));
    QTest::mouseClick(sheet->findChild<QAbstractButton *>(u"statusEditor.add"_s), Qt::LeftButton);
    REQUIRE(until([&] { return names().size() == 7; }));
    save();
    CHECK(problem() == u"Each status needs a name."_s);
    QTest::keyClicks(names()[6], u"Archive"_s);
    saved();
    REQUIRE(until([&] { return board()->columnViews().size() == 8; }));
    QStringList titles;
    for (BoardColumnView *view : board()->columnViews().mid(1))
        titles.append(view->column().title);
    CHECK(titles == QStringList{u"New"_s, u"On the bench"_s, u"Scheduled"_s, u"Waiting on customer"_s, u"Resolved"_s,
                                u"Closed"_s, u"Archive"_s});
    CHECK(load(schema().serviceStatus, status(Resolved))[schema().serviceStatus.needs] == QStringList{u"cause"_s});
    CHECK(load(schema().serviceStatus, status(New))[schema().serviceStatus.next] ==
          QStringList{QString::number(status(InProgress))});
    undo();
    REQUIRE(until([&] { return board()->columnViews().size() == 7; }));
    CHECK(board()->columnViews()[2]->column().title == u"In progress"_s);
    CHECK(load(schema().serviceStatus, status(Resolved))[schema().serviceStatus.needs].isEmpty());
}

TEST_CASE_METHOD(StatusSheet, "a status that holds records is not removed and an empty one is")
{
    add(u"Freezer sensor"_s, Scheduled);
    edit();
    QTest::mouseClick(part<QAbstractButton>(3, "statusRow.remove"), Qt::LeftButton);
    CHECK(problem().startsWith(u"1 service record"_s));
    CHECK(problem().contains(u"in “Scheduled”"_s));
    CHECK(names().size() == 6);
    QTest::mouseClick(part<QAbstractButton>(2, "statusRow.remove"), Qt::LeftButton);
    REQUIRE(until([&] { return names().size() == 5; }));
    saved();
    REQUIRE(until([&] { return board()->columnViews().size() == 6; }));
    undo();
    CHECK(until([&] { return board()->columnViews().size() == 7; }));
}

TEST_CASE_METHOD(StatusSheet, "the first status must be one in which service records are worked on")
{
    edit();
    names()[2]->setFocus();
    QTest::keyClick(names()[2], Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(names()[1], Qt::Key_Up, Qt::ControlModifier);
    CHECK(names()[0]->text() == u"Waiting on customer"_s);
    save();
    CHECK(problem().startsWith(u"New service records begin in the first status"_s));
    QTest::keyClick(sheet, Qt::Key_Escape);
    CHECK(sheet->isVisible()); // something would be lost
    QTest::keyClick(sheet, Qt::Key_Escape);
    CHECK(until([&] { return !shell().findChild<QDialog *>(u"statusEditor"_s); }));
}
