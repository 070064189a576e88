// SPDX-License-Identifier: GPL-3.0-or-later
// The import once it runs: cancelling, the result and what is said of it, taking it back, the next list.
#include "core/history.h"
#include "core/record/filtertext.h"
#include "tests/ui/importwizard.h"
#include "ui/transfer/issuetable.h"
#include "ui/transfer/mappinglist.h"
#include "ui/transfer/questioncard.h"

#include <QHeaderView>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace
{
QString manyPeople(const QString &moreHeads, const QString &moreCells)
{
    QString text = u"Name,E-mail"_s + moreHeads + u'\n';
    for (int i = 0; i < 60000; ++i)
        text += u"Person %1,p%1@example.org"_s.arg(i) + moreCells + u'\n';
    return text;
}
} // namespace

TEST_CASE("a cancelled import leaves no trace and can be tried again")
{
    ImportBench bench;
    bench.open(bench.write(u"big.csv"_s, manyPeople({}, {})));
    bench.next();
    bench.next();
    bench.next();
    REQUIRE(bench.page->session().isRunning());
    bench.page->session().cancel();
    REQUIRE(ImportBench::until([&] { return !bench.page->session().isRunning(); }));
    CHECK_FALSE(bench.page->session().report());
    CHECK(bench.names().isEmpty());
    CHECK_FALSE(bench.canGoOn());
    CHECK(bench.find("import.back")->isVisible());
}

TEST_CASE("a cancelled import takes the fields back that it had added")
{
    ImportBench bench;
    bench.open(bench.write(u"big.csv"_s, manyPeople(u",Shoe size,Locker"_s, u",38,red door"_s)));
    bench.next();
    bench.next();
    bench.next();
    REQUIRE(ImportBench::until([&] { return bench.page && bench.page->session().rowsDone() > 0; }));
    CHECK(bench.ownFields().size() == 2);
    bench.page->session().cancel();
    REQUIRE(ImportBench::until([&] { return bench.ownFields().isEmpty(); }));
    CHECK_FALSE(bench.page->session().report());
    CHECK(bench.names().isEmpty());
    CHECK(bench.page->session().plan().columns[2].newLabel == u"Shoe size"_s); // and can be tried again
}

TEST_CASE("what was imported can be shown and nothing else with it")
{
    ImportBench bench;
    for (const QString &name : {u"Anna Berg"_s, u"Bo Dahl"_s}) {
        bench.open(bench.write(u"list.csv"_s, u"Name,Email\n%1,%2@example.com\n"_s.arg(name, name.left(2))));
        bench.next();
        bench.next();
        bench.next();
        bench.awaitResult();
        QSignalSpy shown(bench.page, &ImportPage::showRequested);
        bench.click("import.show");
        REQUIRE(shown.size() == 1);
        const Entity &contact = bench.workspace.schema().contact;
        const Result<Filter> filter = filterFromText(shown[0][0].toString(), contact, bench.workspace.schema());
        REQUIRE(filter.ok());
        CHECK_FALSE(filter->isAlways());
        Query query;
        query.entity = &contact;
        query.filter = *filter;
        QStringList titles;
        bool complete = false;
        bench.workspace.store().find(query, 100, &bench.window, [&](const Result<Page> &found) {
            titles.clear();
            for (const Row &row : found->first)
                titles.append(row.title);
            complete = found->complete;
        });
        REQUIRE(ImportBench::until([&] { return complete; }));
        CHECK(titles == QStringList{name});
        bench.next();
    }
}

namespace
{
struct ResultBench : ImportBench {
    void importList(const QString &rows)
    {
        open(write(u"clients.csv"_s, u"Name,Company,Email\n"_s + rows));
        next();
        next();
        next();
        awaitResult();
    }
    QString title() const { return find<QLabel>("import.resultTitle")->text(); }
    QString banner() const
    {
        QString words;
        const auto all = page->findChildren<QWidget *>(u"banner"_s);
        for (QWidget *banner : all)
            if (banner->isVisible())
                words += banner->accessibleName();
        return words;
    }
    bool focused(const char *name) const { return window.focusWidget() == find(name); }
};
const QString twoPeople = u"Ada Byron,Engine Works,ada@example.com\nBo Dahl,Engine Works,bo@example.com\n"_s;
} // namespace

TEST_CASE("what was imported and what was taken back is counted in kinds of records")
{
    ResultBench bench;
    bench.importList(twoPeople);
    CHECK(bench.title() == u"2 contacts imported"_s);
    CHECK(actionText(bench.workspace.store().undoState().undo.action, bench.workspace.schema()) ==
          u"Import 2 contacts from clients.csv"_s);
    bench.click("import.undo");
    REQUIRE(ImportBench::until([&] { return bench.page->session().isUndone(); }));
    CHECK(bench.banner().startsWith(u"Took back 2 contacts, 1 company"_s));
    CHECK_FALSE(bench.find<QLabel>("import.balance")->text().contains(u"created"_s));
    CHECK_FALSE(bench.find("import.show")->isVisible());
}

TEST_CASE("the result follows an undo from anywhere")
{
    ResultBench bench;
    bench.importList(u"Ada Byron,,ada@example.com\n"_s);
    CHECK(bench.title() == u"1 contact imported"_s);
    bench.workspace.store().undo(&bench.window, [](const Result<UndoReport> &) {});
    REQUIRE(ImportBench::until([&] { return bench.page->session().isUndone(); }));
    CHECK(bench.banner().startsWith(u"Took back 1 contact"_s));
    bench.workspace.store().redo(&bench.window, [](const Result<UndoReport> &) {});
    REQUIRE(ImportBench::until([&] { return !bench.page->session().isUndone(); }));
    CHECK(bench.title() == u"1 contact imported"_s);
    CHECK(bench.find("import.undo")->isVisible());
}

TEST_CASE("the page of a finished import leads to the next list")
{
    ResultBench bench;
    bench.importList(twoPeople);
    bench.page->takeFocus();
    REQUIRE(bench.focused("import.another"));
    QTest::keyClick(bench.find("import.another"), Qt::Key_Return);
    CHECK_FALSE(bench.page->session().hasFile());
    bench.importList(twoPeople);
    CHECK(bench.page->session().report()->unchanged == 2);
    bench.page->startAfresh();
    CHECK_FALSE(bench.page->session().hasFile());
    bench.open(bench.write(u"next.csv"_s, twoPeople));
    bench.page->startAfresh(); // nothing is finished
    CHECK(bench.page->session().hasFile());
}

TEST_CASE("once a list is read Enter goes on and the button says the other key")
{
    ResultBench bench;
    bench.open(bench.write(u"clients.csv"_s, u"Name,Email\nAda Byron,ada@example.com\n"_s));
    REQUIRE(ImportBench::until([&] { return bench.focused("import.next"); }));
    QAbstractButton *next = bench.find("import.next");
    CHECK(next->toolTip().contains(u"Ctrl+Return"_s));
    QTest::keyClick(next, Qt::Key_Return);
    CHECK(bench.find<MappingList>("import.columns")->isVisible());
    QTest::keyClick(bench.window.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(bench.find<QWidget>("import.anyKey")->isVisible()); // and says that one key is enough
    CHECK(next->text() == u"Import"_s);
    CHECK(next->toolTip().startsWith(u"Import"_s));
}

TEST_CASE("what is worth a look has the room that there is and can be read whole")
{
    ResultBench bench;
    bench.open(bench.write(u"clients.csv"_s,
                           u"Name,Email,Birthday\nAda Byron,ada@example.com,1985-09-14\nBo Dahl,bo@example.com,"
                           "1990-01-02\nEve Adams,eve@example.com,some day in the spring of the year\n"_s));
    bench.next();
    bench.next();
    bench.next();
    bench.awaitResult();
    auto *issues = bench.page->findChildren<IssueTable *>().last()->findChild<QTableView *>(u"import.issues"_s);
    REQUIRE(issues->isVisible());
    REQUIRE(issues->model()->rowCount() == 1);
    QTest::qWait(20);
    CHECK(issues->horizontalHeader()->length() == issues->viewport()->width());
    for (int column = 0; column < 2; ++column)
        CHECK(issues->columnWidth(column) >
              issues->fontMetrics().horizontalAdvance(issues->model()->index(0, column).data().toString()));
    CHECK(issues->model()->index(0, 3).data(Qt::ToolTipRole).toString().contains(u"spring of the year"_s));
}

TEST_CASE("dates have one form on all steps of the import")
{
    ResultBench bench;
    bench.open(bench.write(u"clients.csv"_s, u"Name,Birthday,Warranty until,Seen\n"
                                             "Ada Byron,03/04/1985,03/04/1985,2024-05-06 10:30\n"
                                             "Bo Dahl,05/06/1990,05/06/1990,2024-05-07 11:30\n"_s));
    bench.next();
    auto *list = bench.find<MappingList>("import.columns");
    const QList<QRadioButton *> answers = bench.page->findChildren<QRadioButton *>(u"dmy"_s);
    REQUIRE(answers.size() == 2);
    CHECK(answers[0]->text().endsWith(u"April 3, 1985"_s));
    const QList<QRadioButton *> visible = answers;
    for (QRadioButton *answer : visible)
        QTest::mouseClick(answer, Qt::LeftButton, {}, QPoint(8, 8));
    const auto becomes = [&](int row, const QString &text) {
        list->setCurrent(row);
        const auto labels = bench.find<QWidget>("import.details")->findChildren<QWidget *>();
        return std::any_of(labels.begin(), labels.end(), [&](QWidget *label) {
            return label->property("text").toString().startsWith(text) || label->accessibleName().startsWith(text);
        });
    };
    CHECK(becomes(1, u"April 3, 1985"_s));
    CHECK(becomes(2, u"April 3, 1985"_s));
    CHECK(becomes(3, u"May 6, 2024, 10:30"_s));
}
