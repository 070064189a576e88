// SPDX-License-Identifier: GPL-3.0-or-later
// The window around the list: views in the sidebar, layouts, what the palette, the import and the export make of it.
#include "tests/ui/program.h"

#include "core/transfer/exporter.h"
#include "ui/shell/commandpalette.h"
#include "ui/transfer/importpage.h"
#include "ui/widgets/navbutton.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;

TEST_CASE_METHOD(Program, "the sidebar marks the view that was just saved and the one that is chosen")
{
    addPerson(u"Ada"_s);
    listed(1);
    auto *customers = find<NavButton>("sidebar.customers");
    REQUIRE(customers->isChecked());
    action("view.saveView")->trigger();
    auto *name = find<QLineEdit>("viewName");
    REQUIRE(until([&] { return name->isVisible(); }));
    name->setText(u"My people"_s);
    QTest::keyClick(name, Qt::Key_Return);
    NavButton *view = nullptr;
    REQUIRE(until([&] {
        for (NavButton *button : shell().findChildren<NavButton *>())
            if (button->objectName().startsWith(u"sidebar.view."_s) && button->isVisible())
                view = button;
        return view && view->isChecked();
    }));
    CHECK_FALSE(customers->isChecked());
    const QString id = view->objectName().mid(13);
    const auto current = [&] { return find<NavButton>(qPrintable(u"sidebar.view."_s + id)); };
    QTest::mouseClick(find<QAbstractButton>("filter.all"), Qt::LeftButton);
    CHECK(customers->isChecked());
    CHECK_FALSE(current()->isChecked());
    QAbstractButton *chip = find<QAbstractButton>(qPrintable(u"filter.view."_s + id));
    chip->click(); // it may be behind "more"
    CHECK(until([&] { return current()->isChecked(); }));
    action("go.import")->trigger();
    CHECK_FALSE(current()->isChecked());
    action("go.customers")->trigger();
    CHECK(current()->isChecked());
    QTest::mouseClick(customers, Qt::LeftButton); // the whole list
    CHECK(customers->isChecked());
    CHECK(list()->shownView() == 0);
}

TEST_CASE_METHOD(Program, "a search that finds nothing moves neither the search nor the card")
{
    addPerson(u"Ada"_s);
    listed(1);
    list()->view()->setCurrentIndex(list()->model()->index(0, 0));
    auto *card = find<QWidget>("card");
    REQUIRE(until([&] { return card->isVisible(); }));
    const QRect search = list()->searchField()->geometry(), place = card->geometry();
    list()->setSearchText(u"nobody of that name"_s);
    listed(0);
    QTest::qWait(100);
    CHECK(card->isVisible());
    CHECK(card->geometry() == place);
    CHECK(list()->searchField()->geometry() == search);
    CHECK(until([&] { return find<QWidget>("card.nobody")->isVisible(); }));
}

TEST_CASE_METHOD(Program, "the menu turns the list into a table and back")
{
    addPerson(u"Ada"_s);
    listed(1);
    action("view.table")->trigger();
    CHECK(list()->layoutMode() == ListPage::LayoutMode::Table);
    CHECK(action("view.table")->isChecked());
    action("view.table")->trigger();
    CHECK(list()->layoutMode() == ListPage::LayoutMode::Cards);
    CHECK_FALSE(action("view.table")->isChecked());
}

TEST_CASE_METHOD(Program, "the palette says what kind of activity it found and opens whose it is")
{
    const Id ada = addPerson(u"Ada Byron"_s);
    addPerson(u"Bo Dahl"_s);
    Record call(schema().activity, store().newId());
    call.set(schema().activity.type, u"call"_s);
    call.set(schema().activity.status, u"done"_s);
    call.set(schema().activity.at, QDateTime::currentDateTime());
    call.set(schema().activity.body, u"Confirmed the zeppelin order\nand more"_s);
    call.set(schema().activity.contact, ada);
    apply({{Action::Log, u"activity"_s, 1, u"Call"_s}, {insertion(call)}});
    shell().commandPalette()->open();
    find<QLineEdit>("palette.input")->setText(u"zeppelin"_s);
    auto *found = find<QListView>("palette.list");
    const auto texts = [&] {
        QStringList texts;
        for (int row = 0; row < found->model()->rowCount(); ++row)
            texts.append(found->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return texts.join(u'\n');
    };
    REQUIRE(until([&] { return texts().contains(u"Call · Confirmed the zeppelin order"_s); }));
    CHECK(texts().contains(u"Ada Byron"_s));
    QTest::keyClick(find<QLineEdit>("palette.input"), Qt::Key_Return);
    auto *page = qobject_cast<ContactsPage *>(shell().page(u"customers"_s));
    CHECK(until([&] { return page->currentId() == ada; }));
}

TEST_CASE_METHOD(Program, "what was imported is shown in the list and nothing else")
{
    addPerson(u"Ada"_s);
    listed(1);
    QFile file(folder.filePath(u"list.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Name,Email\nBo Dahl,bo@example.com\nCy Young,cy@example.com\n");
    file.close();
    app->window()->openImport(file.fileName());
    auto *import = shell().findChild<ImportPage *>();
    REQUIRE(import);
    REQUIRE(until([&] { return import->session().isWhole() && !import->session().isReading(); }));
    auto *next = find<QAbstractButton>("import.next");
    for (int step = 0; step < 3; ++step) {
        REQUIRE(until([&] { return next->isEnabled(); }));
        QTest::mouseClick(next, Qt::LeftButton);
    }
    REQUIRE(until([&] { return import->session().report().has_value(); }, 20000));
    auto *show = find<QAbstractButton>("import.show");
    REQUIRE(until([&] { return show->isVisible(); }));
    QTest::mouseClick(show, Qt::LeftButton);
    CHECK(shell().currentPageId() == u"customers"_s);
    listed(2);
    CHECK(list()->model()->index(0, 0).data().toString().startsWith(u"Bo"_s));
    CHECK(find<QWidget>("condition.0")->accessibleName().endsWith(u"Imported from list.csv"_s));

    action("go.import")->trigger(); // the page keeps the result
    CHECK(import->session().report().has_value());
    CHECK(find<QWidget>("import.another")->isVisible());
    action("file.import")->trigger(); // the command is for the next list
    CHECK(shell().currentPageId() == u"import"_s);
    CHECK_FALSE(import->session().hasFile());
}

TEST_CASE_METHOD(Program, "an export of the cards has the columns of the list")
{
    addPerson(u"Ada"_s);
    listed(1);
    REQUIRE(list()->layoutMode() == ListPage::LayoutMode::Cards);
    const QList<const FieldBase *> columns{&schema().contact.name, &schema().contact.status, &schema().contact.notes};
    list()->setColumns(columns);
    auto *page = qobject_cast<ContactsPage *>(shell().page(u"customers"_s));
    CHECK(page->query().columns == columns);
}
