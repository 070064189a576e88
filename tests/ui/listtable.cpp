// SPDX-License-Identifier: GPL-3.0-or-later
// The table: columns, order, cells edited in place, what is remembered.
#include "tests/ui/listfixture.h"

#include "ui/records/celleditor.h"
#include "ui/records/columnchooser.h"
#include "ui/records/listtableview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace
{
struct TableFixture : ListFixture {
    void showTable(int contacts)
    {
        addContacts(contacts);
        show({1100, 640});
        page->setLayoutMode(ListPage::LayoutMode::Table);
        page->setSort(&schema->contact.name, Qt::AscendingOrder);
        settle();
    }
    ListTableView *table() { return child<ListTableView>("table"); }
    int column(const FieldBase &field) { return page->model()->columnOf(field); }
    void current(int row, const FieldBase &field)
    {
        table()->setFocus();
        table()->setCurrentIndex(page->model()->index(row, column(field)));
        QTest::qWait(20);
    }
    CellEditor *editor() { return table()->findChild<CellEditor *>(u"cellEditor"_s); }
    QLineEdit *line()
    {
        REQUIRE(until([this] { return editor() != nullptr; }));
        auto *line = qobject_cast<QLineEdit *>(editor()->form()->input());
        REQUIRE(line);
        return line;
    }
    QString stored(Id id, const FieldBase &field) { return load(schema->contact, id)->value(field).toString(); }
};
} // namespace

TEST_CASE_METHOD(TableFixture, "a name is renamed with F2 and Enter")
{
    showTable(10);
    const Id id = page->model()->idAt(4);
    current(4, schema->contact.name);
    key(Qt::Key_F2);
    line()->selectAll();
    type(line(), u"Amara Renamed"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    CHECK(until([&] { return stored(id, schema->contact.name) == u"Amara Renamed"_s; }));
    CHECK(until([&] { return editor() == nullptr; }));
    CHECK(table()->hasFocus());
    CHECK(page->currentId() == id);
}

TEST_CASE_METHOD(TableFixture, "Esc keeps the old value")
{
    showTable(5);
    current(1, schema->contact.name);
    const QString before = stored(page->currentId(), schema->contact.name);
    key(Qt::Key_F2);
    type(line(), u"wrong"_s);
    QTest::keyClick(line(), Qt::Key_Escape);
    REQUIRE(until([&] { return editor() == nullptr; }));
    QTest::qWait(50);
    CHECK(stored(page->currentId(), schema->contact.name) == before);
}

TEST_CASE_METHOD(TableFixture, "a value that cannot be saved stays in its editor with the reason")
{
    showTable(5);
    current(2, schema->contact.name);
    key(Qt::Key_F2);
    line()->clear();
    QTest::keyClick(line(), Qt::Key_Return);
    QTest::qWait(50);
    REQUIRE(editor());
    CHECK_FALSE(editor()->form()->problem().isEmpty());
    CHECK(editor()->height() > editor()->form()->input()->height());
    type(line(), u"Now it has a name"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    CHECK(until([&] { return editor() == nullptr; }));
}

TEST_CASE_METHOD(TableFixture, "typing on a cell edits it and typing on a name searches")
{
    showTable(8);
    current(1, schema->phone.number);
    const Id id = page->currentId();
    QTest::keyClick(table(), Qt::Key_4);
    CHECK(line()->text() == u"4"_s);
    type(line(), u"4 20 7946 0000"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    REQUIRE(until([&] {
        const auto whole = *await<std::optional<Store::Whole>>(
            [&](auto done) { store->loadWhole(schema->contact, id, nullptr, done); });
        return std::any_of(whole->parts.begin(), whole->parts.end(), [&](const Record &part) {
            return &part.entity() == &schema->phone && part[schema->phone.number] == u"44 20 7946 0000"_s;
        });
    }));
    current(1, schema->contact.name);
    QTest::keyClick(table(), Qt::Key_E);
    CHECK(page->searchField()->text() == u"e"_s);
}

TEST_CASE_METHOD(TableFixture, "Tab saves and goes to the next cell")
{
    showTable(6);
    current(0, schema->contact.name);
    const Id id = page->currentId();
    key(Qt::Key_F2);
    line()->selectAll();
    type(line(), u"Aaron First"_s);
    QTest::keyClick(line(), Qt::Key_Tab);
    CHECK(until([&] { return stored(id, schema->contact.name) == u"Aaron First"_s; }));
    REQUIRE(until([&] { return editor() != nullptr; }));
    CHECK(table()->currentIndex().row() == page->model()->rowOf(id));
    CHECK(table()->currentIndex().column() != column(schema->contact.name));
}

TEST_CASE_METHOD(TableFixture, "a choice is made from a box in its cell")
{
    showTable(6);
    current(3, schema->contact.status);
    const Id id = page->currentId();
    key(Qt::Key_Return);
    REQUIRE(until([&] { return editor() != nullptr; }));
    auto *box = qobject_cast<QComboBox *>(editor()->form()->input());
    REQUIRE(box);
    box->hidePopup();
    const int lost = box->findData(u"lost"_s);
    box->setCurrentIndex(lost);
    Q_EMIT box->activated(lost);
    CHECK(until([&] { return stored(id, schema->contact.status) == u"lost"_s; }));
}

TEST_CASE_METHOD(TableFixture, "a click on the header sorts and a second one turns the order round")
{
    showTable(20);
    QHeaderView *header = table()->horizontalHeader();
    const int section = column(schema->contact.name);
    const QPoint at(header->sectionViewportPosition(section) + 40, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    settle();
    CHECK(page->model()->query().order == Qt::DescendingOrder);
    CHECK(header->sortIndicatorSection() == section);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    settle();
    CHECK(page->model()->query().order == Qt::AscendingOrder);
}

TEST_CASE_METHOD(TableFixture, "columns are chosen and moved and sized and remembered")
{
    showTable(6);
    page->openColumns();
    auto *list = child<QListWidget>("columnList");
    QListWidgetItem *rating = nullptr;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->data(Qt::UserRole).toString() == schema->contact.rating.path())
            rating = list->item(row);
    }
    REQUIRE(rating);
    rating->setCheckState(Qt::Checked);
    settle();
    const int added = column(schema->contact.rating);
    REQUIRE(added > 0);
    child<ColumnChooser>("columnChooser")->hide();
    table()->horizontalHeader()->moveSection(added, 1);
    table()->horizontalHeader()->resizeSection(added, 222);
    page.reset();
    show({1100, 640});
    CHECK(page->layoutMode() == ListPage::LayoutMode::Table);
    REQUIRE(column(schema->contact.rating) == 1);
    CHECK(table()->columnWidth(1) == 222);
    CHECK(page->model()->query().sort == &schema->contact.name);
}

TEST_CASE_METHOD(TableFixture, "a column is looked for and chosen with Enter and the arrows lead to the list and back")
{
    showTable(6);
    page->openColumns();
    auto *chooser = child<ColumnChooser>("columnChooser");
    auto *search = child<SearchField>("columnSearch");
    auto *list = child<QListWidget>("columnList");
    const int before = page->model()->columnCount();
    REQUIRE(search->hasFocus());
    type(search, schema->contact.rating.label());
    REQUIRE(list->currentItem());
    CHECK(list->currentItem()->data(Qt::UserRole).toString() == schema->contact.rating.path());
    QTest::keyClick(search, Qt::Key_Return);
    settle();
    CHECK(chooser->isVisible());
    CHECK(column(schema->contact.rating) > 0);
    CHECK(search->hasFocus());
    CHECK(search->selectedText() == search->text()); // the next name replaces it
    QTest::keyClick(search, Qt::Key_Return);
    settle();
    CHECK(page->model()->columnCount() == before);
    QTest::keyClick(search, Qt::Key_Down);
    CHECK(list->hasFocus());
    CHECK(list->currentItem()->data(Qt::UserRole).toString() == schema->contact.rating.path());
    QTest::keyClick(list, Qt::Key_Space);
    settle();
    CHECK(column(schema->contact.rating) > 0);
    QTest::keyClick(list, Qt::Key_Up);
    CHECK(search->hasFocus());
    search->clear();
    QTest::keyClick(search, Qt::Key_Return); // nothing was looked for: nothing is chosen
    CHECK(list->hasFocus());
    CHECK(list->currentRow() == 0);
}

TEST_CASE_METHOD(TableFixture, "the title column takes the room that is left")
{
    showTable(5);
    const int title = column(schema->contact.name);
    const int before = table()->columnWidth(title);
    CHECK(table()->horizontalHeader()->length() >= table()->viewport()->width());
    page->resize(1700, 640);
    QTest::qWait(30);
    CHECK(table()->columnWidth(title) > before);
    CHECK(table()->horizontalHeader()->length() == table()->viewport()->width());
}

TEST_CASE_METHOD(TableFixture, "columns give way before the table must be scrolled")
{
    showTable(5);
    page->resize(1180, 640);
    QTest::qWait(30);
    const int title = column(schema->contact.name), other = title == 0 ? 1 : 0;
    CHECK(table()->columnWidth(title) >= 220);
    const int narrow = table()->columnWidth(other);
    page->resize(2400, 640);
    QTest::qWait(30);
    const int wide = table()->columnWidth(other);
    CHECK(wide >= narrow);
    // Sized by hand, a column keeps its width, and so do its neighbours.
    table()->horizontalHeader()->resizeSection(other, wide + 40);
    page->resize(1180, 640);
    QTest::qWait(30);
    CHECK(table()->columnWidth(other) == wide + 40);
}

TEST_CASE_METHOD(TableFixture, "the header shows the order of names without being asked")
{
    addContacts(4);
    show({1100, 640});
    page->setLayoutMode(ListPage::LayoutMode::Table);
    page->setSort(nullptr, Qt::AscendingOrder);
    settle();
    CHECK(table()->horizontalHeader()->sortIndicatorSection() == column(schema->contact.name));
}

TEST_CASE_METHOD(TableFixture, "the layout switches and keeps the current record")
{
    showTable(60);
    page->select(people[33]);
    QTest::qWait(30);
    page->setLayoutMode(ListPage::LayoutMode::Cards);
    settle();
    CHECK(page->currentId() == people[33]);
    CHECK(view()->viewport()->rect().intersects(
        view()->visualRect(page->model()->index(page->model()->rowOf(people[33]), 0))));
}

TEST_CASE_METHOD(TableFixture, "the panels of filter and columns stay within the window")
{
    showTable(10);
    const auto within = [&](QWidget *panel) {
        const QRect window(page->mapToGlobal(QPoint()), page->size());
        const QMargins shadow(14, 0, 14, 0);
        const QRect seen = QRect(panel->mapToGlobal(QPoint()), panel->size()).marginsRemoved(shadow);
        return seen.left() >= window.left() && seen.right() <= window.right();
    };
    QTest::mouseClick(child<QPushButton>("columnsButton"), Qt::LeftButton);
    auto *columns = child<QWidget>("columnChooser");
    REQUIRE(columns->isVisible());
    CHECK(within(columns));
    columns->hide();
    QTest::mouseClick(child<QPushButton>("filterButton"), Qt::LeftButton);
    auto *filter = child<QWidget>("filterBuilder");
    REQUIRE(filter->isVisible());
    CHECK(within(filter));
    filter->hide();
}
