// SPDX-License-Identifier: GPL-3.0-or-later
// A record kind that only this test knows gets a list and a form from its declaration alone.
#include "core/models/recordmodel.h"
#include "tests/support/workshop.h"
#include "ui/records/formeditor.h"
#include "ui/records/listpage.h"
#include "ui/records/recordform.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
void typeInto(RecordForm &form, const FieldBase &field, const QString &text)
{
    auto *line = qobject_cast<QLineEdit *>(form.editor(field)->input());
    REQUIRE(line);
    line->selectAll();
    QTest::keyClicks(line, text);
}
} // namespace

TEST_CASE_METHOD(WorkshopFixture, "a new record kind has a list and a form")
{
    theme().install();
    QSettings().clear();
    addPresses();
    ListPage page(store, ListSpec::of(schema.machine));
    page.resize(900, 600);
    page.setLayoutMode(ListPage::LayoutMode::Table);
    page.show();
    REQUIRE(QTest::qWaitFor([&] { return page.model()->count() == 3 && page.model()->rowAt(0); }));
    const QModelIndex first = page.model()->index(0, page.model()->columnOf(schema.machine.name));
    CHECK(first.data().toString() == u"Press A"_s);
    CHECK(page.model()->columnOf(schema.machine.power) >= 0);

    CardEdits edits(store);
    RecordForm form(Record(schema.machine, store.newId()), edits, {});
    form.show();
    Record made(schema.machine, store.newId());
    CHECK_FALSE(form.apply(&made)); // the name is required
    CHECK_FALSE(form.editor(schema.machine.name)->problem().isEmpty());
    typeInto(form, schema.machine.name, u"Lathe"_s);
    typeInto(form, schema.machine.power, u"seven"_s);
    CHECK_FALSE(form.apply(&made));
    typeInto(form, schema.machine.power, u"7"_s);
    REQUIRE(form.apply(&made));
    CHECK(made[schema.machine.name] == u"Lathe"_s);
    CHECK(made[schema.machine.power] == 7);

    edits.apply({{Action::Create, schema.machine.Entity::name(), 1, made.title()}, {insertion(made)}}, {});
    REQUIRE(QTest::qWaitFor([&] { return page.model()->count() == 4 && page.model()->rowAt(0); }));
    CHECK(page.model()->rowAt(0)->title == u"Lathe"_s);
}
