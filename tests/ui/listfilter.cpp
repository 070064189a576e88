// SPDX-License-Identifier: GPL-3.0-or-later
// Filters put together by hand, and saved views.
#include "tests/ui/listfixture.h"

#include "core/record/filtertext.h"
#include "ui/records/cardedits.h"
#include "ui/records/filterbuilder.h"
#include "ui/records/filtergroup.h"
#include "ui/records/filterrow.h"
#include "ui/records/formsuggest.h"
#include "ui/records/listcarddelegate.h"
#include "ui/widgets/chip.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QWindow>

namespace
{
void choose(QComboBox *box, const QString &text)
{
    const int at = box->findText(text);
    INFO(text);
    REQUIRE(at >= 0);
    box->setCurrentIndex(at);
    Q_EMIT box->activated(at);
}
} // namespace

TEST_CASE_METHOD(ListFixture, "a condition is put together and filters the list at once")
{
    addContacts(60);
    show();
    page->openFilter();
    auto *row = page->findChild<FilterRow *>();
    REQUIRE(row);
    choose(row->findChild<QComboBox *>(u"filterField"_s), schema->contact.status.label());
    auto *value = row->findChild<QComboBox *>(u"input.status"_s);
    REQUIRE(value);
    choose(value, schema->contact.status.choiceLabel(u"at_risk"_s));
    REQUIRE(until([&] { return page->model()->count() == 10; }));
    auto *count = child<QLabel>("filterCount");
    CHECK(until([&] { return count->text().contains(u"10"_s); }));
    child<FilterBuilder>("filterBuilder")->hide();
    auto *chip = child<Chip>("condition.0");
    CHECK(chip->text().contains(schema->contact.status.choiceLabel(u"at_risk"_s)));
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    CHECK(until([&] { return page->model()->count() == 65; }));
}

TEST_CASE_METHOD(ListFixture, "a condition holds nothing until its value is chosen and looks like it")
{
    addContacts(60);
    show();
    page->openFilter();
    auto *builder = child<FilterBuilder>("filterBuilder");
    auto *row = page->findChild<FilterRow *>();
    auto *field = row->findChild<QComboBox *>(u"filterField"_s);
    CHECK(field->currentIndex() == -1);
    CHECK_FALSE(row->findChild<QComboBox *>(u"filterTerm"_s)->isVisible());
    CHECK_FALSE(row->filter());
    CHECK_FALSE(child<QPushButton>("saveFilter")->isEnabled());
    choose(field, schema->contact.status.label());
    auto *value = row->findChild<QComboBox *>(u"input.status"_s);
    REQUIRE(value);
    CHECK(value->currentIndex() == -1);
    CHECK(value->placeholderText() == u"Choose a value"_s);
    CHECK_FALSE(row->filter());
    settle();
    CHECK(page->model()->count() == 65);
    QTest::keyClick(value, Qt::Key_Down);
    CHECK(row->filter());
    CHECK(until([&] { return page->model()->count() < 65; }));
    CHECK(child<QPushButton>("saveFilter")->isEnabled());
    builder->hide();
}

TEST_CASE_METHOD(ListFixture, "tags are suggested in the filter and one click takes one")
{
    addContacts(60);
    show({900, 720});
    page->openFilter();
    auto *row = page->findChild<FilterRow *>();
    choose(row->findChild<QComboBox *>(u"filterField"_s), schema->contact.tags.label());
    auto *value = child<QLineEdit>("filterValue");
    QTest::qWait(20);
    value->setFocus();
    auto *list = value->findChild<SuggestList *>();
    REQUIRE(list);
    REQUIRE(until([&] {
        value->clear();
        type(value, u"news"_s);
        return list->isVisible();
    }));
    CHECK(QApplication::activePopupWidget() == child<FilterBuilder>("filterBuilder"));
    auto *rows = list->findChild<QListView *>();
    const QPoint at =
        rows->viewport()->mapTo(list, rows->visualRect(rows->model()->index(0, 0)).center()); // as the screen says it
    QTest::mouseClick(list->windowHandle(), Qt::LeftButton, {}, at);
    CHECK(value->text() == u"Newsletter"_s);
    CHECK(child<FilterBuilder>("filterBuilder")->isVisible());
    CHECK(until([&] { return page->model()->count() == 15; }));
    // The list takes no click from what is beside it.
    value->clear();
    type(value, u"news"_s);
    REQUIRE(list->isVisible());
    auto *builder = child<FilterBuilder>("filterBuilder");
    auto *remove = row->findChild<QWidget *>(u"removeCondition"_s);
    QTest::mouseClick(builder->windowHandle(), Qt::LeftButton, {}, remove->mapTo(builder, remove->rect().center()));
    CHECK(until([&] { return !page->findChild<FilterRow *>(); }));
    builder->hide();
}

TEST_CASE_METHOD(ListFixture, "Tab goes through a filter as it is read and stays in it when nothing passes")
{
    addContacts(20);
    show();
    view()->setFocus();
    page->openFilter();
    auto *builder = child<FilterBuilder>("filterBuilder");
    const auto at = [&] { return builder->focusWidget() ? builder->focusWidget()->objectName() : QString(); };
    const auto tab = [&] {
        QTest::keyClick(builder->focusWidget(), Qt::Key_Tab);
        return at();
    };
    CHECK(at() == u"filterField"_s);
    CHECK(builder->testAttribute(Qt::WA_KeyboardFocusChange)); // it is seen
    choose(builder->findChild<QComboBox *>(u"filterField"_s), schema->contact.name.label());
    QTest::qWait(20);
    CHECK(tab() == u"filterTerm"_s);
    CHECK(tab() == u"filterValue"_s);
    CHECK(tab() == u"removeCondition"_s);
    CHECK(tab() == u"addCondition"_s);
    CHECK(tab() == u"addGroup"_s);
    CHECK(tab() == u"clearFilter"_s);
    auto *value = child<QLineEdit>("filterValue");
    value->setFocus();
    QTest::keyClicks(value, u"nobody is called so"_s);
    REQUIRE(until([&] { return page->model()->isComplete() && page->model()->count() == 0; }));
    auto *count = child<QLabel>("filterCount");
    CHECK(until([&] { return count->text().startsWith(u"0 "_s); }));
    QTest::qWait(50);
    CHECK(QApplication::focusWidget() == value);
    value->selectAll();
    QTest::keyClick(value, Qt::Key_Delete);
    REQUIRE(until([&] { return page->model()->count() == 25; }));
    CHECK(QApplication::focusWidget() == value);
    builder->hide();
}

TEST_CASE_METHOD(ListFixture, "a row shows the number or address by which it was found")
{
    addContacts(20);
    Record mail(schema->email, store->newId());
    mail.set(schema->email.contact, people[3]);
    mail.set(schema->email.address, u"post@pechorin.example"_s);
    apply({{Action::Edit, u"contact"_s, 1, {}}, {insertion(mail)}});
    show();
    auto *delegate = qobject_cast<ListCardDelegate *>(view()->itemDelegate());
    REQUIRE(delegate);
    const auto caption = [&] {
        const Row *row = page->model()->rowAt(0);
        REQUIRE(row);
        return delegate->captionOf(*page->model(), *row, false);
    };
    CHECK(caption().found.isEmpty());
    page->setSearchText(u"0471 550003"_s);
    REQUIRE(until([&] { return page->model()->isComplete() && page->model()->count() == 1; }));
    CHECK(page->model()->idAt(0) == people[3]);
    CHECK(caption().text.contains(u"0003"_s));
    CHECK_FALSE(caption().found.isEmpty());
    page->setSearchText(u"pechorin"_s);
    REQUIRE(until([&] { return page->model()->query().text == u"pechorin"_s && page->model()->isComplete(); }));
    CHECK(until([&] { return caption().text == u"post@pechorin.example"_s; }));
}

TEST_CASE_METHOD(ListFixture, "the filter counts what the list shows with its search and quick filter")
{
    addContacts(60);
    show();
    page->setQuickFilter(u"risk"_s);
    settle();
    page->openFilter();
    auto *row = page->findChild<FilterRow *>();
    choose(row->findChild<QComboBox *>(u"filterField"_s), schema->contact.status.label());
    choose(row->findChild<QComboBox *>(u"input.status"_s), schema->contact.status.choiceLabel(u"at_risk"_s));
    REQUIRE(until([&] { return page->model()->count() == 10; }));
    page->setSearchText(u"Elena"_s);
    settle();
    auto *count = child<QLabel>("filterCount");
    CHECK(until([&] { return count->text() == u"%1 found"_s.arg(page->model()->count()); }));
    child<FilterBuilder>("filterBuilder")->hide();
}

TEST_CASE_METHOD(ListFixture, "every condition that text can say is shown and given back unchanged")
{
    addContacts(4);
    show();
    for (const QString &text :
         {u"status = customer"_s, u"status != lost and name ~ an"_s, u"phone.number ~ 0471 or phone.number is empty"_s,
          u"no activity since -30d"_s, u"tags = Newsletter"_s, u"employees >= 20"_s, u"do_not_contact = yes"_s,
          u"name ^= El and (status = customer or status = prospect)"_s, u"last_activity_at < -90d"_s,
          u"activity.type = call"_s, u"owner_id is empty"_s}) {
        const Result<Filter> filter = filterFromText(text, schema->contact, *schema);
        INFO(text << ' ' << filter.error().text);
        REQUIRE(filter.ok());
        FilterGroup group(schema->contact, filterFields(schema->contact), *page->edits(), 0);
        group.setFilter(*filter, {});
        CHECK(filterToText(group.filter(), schema->contact) == filterToText(*filter, schema->contact));
        CHECK_FALSE(filterWords(*filter, schema->contact, {}).isEmpty());
    }
}

TEST_CASE_METHOD(ListFixture, "a filter is saved as a view and shown again")
{
    addContacts(60);
    show();
    SavedViews views(*store);
    page->setSavedViews(&views);
    page->setFilter(*filterFromText(u"status = at_risk"_s, schema->contact, *schema));
    page->setSort(&schema->contact.name, Qt::DescendingOrder);
    settle();
    page->saveAsView();
    auto *name = child<QLineEdit>("viewName");
    type(name, u"Worries"_s);
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(until([&] { return views.views().size() == 1; }));
    const ListDefinition view = views.views().first();
    CHECK(view.name == u"Worries"_s);
    CHECK(view.sort == u"-"_s + schema->contact.name.path());
    auto *chip = child<FilterChip>(qPrintable(u"filter.view.%1"_s.arg(view.id)));
    CHECK(chip->isChecked());
    page->setFilter({});
    page->setQuickFilter(u"all"_s);
    settle();
    REQUIRE(page->model()->count() == 65);
    QTest::mouseClick(child<FilterChip>(qPrintable(u"filter.view.%1"_s.arg(view.id))), Qt::LeftButton);
    CHECK(until([&] { return page->model()->count() == 10; }));
}

TEST_CASE_METHOD(ListFixture, "views are renamed and moved and deleted with undo")
{
    SavedViews views(*store);
    for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s}) {
        const qsizetype before = views.views().size();
        views.create({.name = name, .kind = u"contact"_s});
        REQUIRE(until([&] { return views.views().size() == before + 1; }));
    }
    const auto names = [&] {
        QStringList names;
        for (const ListDefinition &view : views.views())
            names.append(view.name);
        return names;
    };
    views.move(views.views()[2].id, 0);
    REQUIRE(until([&] { return names() == QStringList{u"Three"_s, u"One"_s, u"Two"_s}; }));
    views.rename(views.views()[1].id, u"Uno"_s);
    REQUIRE(until([&] { return names().contains(u"Uno"_s); }));
    views.remove(views.views()[2].id);
    REQUIRE(until([&] { return names() == QStringList{u"Three"_s, u"Uno"_s}; }));
    undo();
    CHECK(until([&] { return names() == QStringList{u"Three"_s, u"Uno"_s, u"Two"_s}; }));
}

TEST_CASE_METHOD(ListFixture, "the state of the page goes into its history and comes back")
{
    addContacts(60);
    show();
    page->setQuickFilter(u"key"_s);
    page->setSearchText(u"el"_s);
    settle();
    const QVariant state = page->state();
    const Id current = page->currentId();
    const qsizetype count = page->model()->count();
    page->setSearchText({});
    page->setQuickFilter(u"all"_s);
    settle();
    page->restoreState(state);
    settle();
    CHECK(page->model()->count() == count);
    CHECK(page->currentId() == current);
    CHECK(page->quickFilter() == u"key"_s);
}
