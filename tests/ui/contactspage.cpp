// SPDX-License-Identifier: GPL-3.0-or-later
// List and card side by side: what the card says about the list.
#include "ui/window/contactspage.h"
#include "core/models/recordmodel.h"
#include "tests/support/storefixture.h"
#include "ui/records/listpage.h"
#include "ui/records/savedviews.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"
#include "ui/window/workspace.h"

#include <QAbstractItemView>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;

TEST_CASE("the place in the head of a card follows the list")
{
    theme().install();
    QSettings().clear();
    StoreFixture made;
    for (const QString &name : {u"Ada"_s, u"Elena"_s, u"Priya"_s})
        made.addPerson(name);
    const QString path = made.path();
    made.store.reset();
    Workspace workspace;
    bool opened = false;
    QObject::connect(&workspace, &Workspace::opened, [&] { opened = true; });
    workspace.open(path);
    REQUIRE(QTest::qWaitFor([&] { return opened; }, 10000));
    {
        SavedViews views(workspace.store());
        ContactsPage page(workspace, views);
        page.resize(1200, 700);
        page.QWidget::show();
        auto *list = page.findChild<ListPage *>();
        const auto counts = [&](qsizetype count) {
            return QTest::qWaitFor([&] { return list->model()->isComplete() && list->model()->count() == count; },
                                   5000);
        };
        REQUIRE(counts(3));
        auto *place = page.findChild<ElidedLabel *>(u"card.place"_s);
        REQUIRE(place);
        list->setSearchText(u"Elena"_s);
        REQUIRE(counts(1));
        list->view()->setCurrentIndex(list->model()->index(0, 0));
        CHECK(QTest::qWaitFor([&] { return place->isVisible() && place->text() == u"1 of 1"_s; }, 5000));
        auto *total = page.findChild<ElidedLabel *>(u"page.subtitle"_s);
        CHECK(QTest::qWaitFor([&] { return total->text() == u"1 of 3"_s; }, 5000));
        list->setSearchText({});
        REQUIRE(counts(3));
        CHECK(QTest::qWaitFor([&] { return total->text().startsWith(u"3 contact"_s); }, 5000));
        CHECK(QTest::qWaitFor([&] { return place->text().endsWith(u" of 3"_s); }, 5000));
        list->setSearchText(u"Priya"_s); // the card stays, or the next one comes: never a place of another list
        REQUIRE(counts(1));
        CHECK(QTest::qWaitFor([&] { return !place->isVisible() || place->text() == u"1 of 1"_s; }, 5000));
    }
    workspace.close();
}
