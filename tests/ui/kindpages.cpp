// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that kinds have from their declaration: found, made, changed and deleted there, and all of it taken back.
#include "tests/ui/program.h"

#include "ui/records/partslist.h"
#include "ui/records/recordcard.h"
#include "ui/shell/commandpalette.h"
#include "ui/widgets/searchfield.h"
#include "ui/window/kindpage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace
{
struct Kinds : Program {
    KindPage *page(const QString &id)
    {
        shell().show();
        shell().activateWindow();
        shell().showPage(id);
        auto *page = qobject_cast<KindPage *>(shell().currentPage());
        REQUIRE(page);
        return page;
    }
    void has(KindPage *page, qsizetype count)
    {
        REQUIRE(until([&] { return page->list().model()->isComplete() && page->list().model()->count() == count; }));
    }
    Id addProduct(const QString &name, const QString &code)
    {
        const Product &p = schema().product;
        Record product(p, store().newId());
        product.set(p.name, name);
        product.set(p.code, code);
        apply({{Action::Create, u"product"_s, 1, name}, {insertion(product)}});
        return product.id();
    }
    QDialog *sheet()
    {
        QDialog *sheet = nullptr;
        REQUIRE(until([&] {
            sheet = shell().findChild<QDialog *>(u"newOfKind"_s);
            return sheet && sheet->isVisible() && sheet->isAncestorOf(QApplication::focusWidget());
        }));
        return sheet;
    }
    void back() ///< to the window, as a window manager does once the sheet is gone
    {
        REQUIRE(until([&] { return !shell().findChild<QDialog *>(u"newOfKind"_s); }));
        shell().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&shell()));
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    std::optional<Record> load(const Entity &entity, Id id)
    {
        std::optional<Result<std::optional<Record>>> record;
        store().load(entity, id, qApp, [&](const auto &found) { record = found; });
        REQUIRE(until([&] { return record.has_value(); }));
        return **record;
    }
    void undo()
    {
        REQUIRE(until([&] { return action("edit.undo")->isEnabled(); }));
        const Id last = store().undoState().undo.id;
        action("edit.undo")->trigger();
        REQUIRE(until([&] { return store().undoState().undo.id != last; }));
    }
};
} // namespace

TEST_CASE_METHOD(Kinds, "a product is made by keys and changed and deleted and taken back step by step")
{
    KindPage *products = page(u"products"_s);
    has(products, 0);
    CHECK(products->list().findChild<QAbstractButton *>(u"newButton"_s)); // an empty page says what to do
    action("product.new")->trigger();
    sheet();
    type(u"Cold-chain sensor"_s);
    key(Qt::Key_Tab);
    type(u"CCS-1"_s);
    key(Qt::Key_Return);
    back();
    has(products, 1);
    const Product &p = schema().product;
    const Id id = products->list().model()->idAt(0);
    REQUIRE(until([&] { return products->card().shownRecord() == id; }));
    CHECK((*load(p, id))[p.code] == u"CCS-1"_s);

    products->card().setCurrentTab(u"details"_s);
    products->card().editField(p.series);
    REQUIRE(until([&] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr; }));
    type(u"Winter"_s);
    key(Qt::Key_Return);
    REQUIRE(until([&] { return (*load(p, id))[p.series] == u"Winter"_s; }));

    products->takeFocus();
    REQUIRE(until([&] { return action("record.delete")->isEnabled(); }));
    key(Qt::Key_Delete);
    has(products, 0);
    undo();
    has(products, 1);
    undo();
    REQUIRE(until([&] { return (*load(p, id)).value(p.series).isNull(); }));
    undo();
    has(products, 0);
    CHECK_FALSE(action("edit.undo")->isEnabled());
}

TEST_CASE_METHOD(Kinds, "parts of a commission plan are added in place and a new person is made on the way")
{
    KindPage *plans = page(u"commission"_s);
    action("commission_plan.new")->trigger();
    sheet();
    type(u"Field sales"_s);
    key(Qt::Key_Return);
    back();
    has(plans, 1);
    const Id id = plans->list().model()->idAt(0);
    REQUIRE(until([&] { return plans->card().shownRecord() == id; }));
    plans->card().setCurrentTab(u"details"_s);
    PartsList *members = nullptr;
    for (PartsList *list : plans->card().findChildren<PartsList *>())
        if (&list->part() == &schema().commissionMember)
            members = list;
    REQUIRE(members);
    members->startAdding();
    REQUIRE(until([&] { return members->isAncestorOf(QApplication::focusWidget()); }));
    type(u"Nora Whitfield"_s);
    key(Qt::Key_Return);
    QTest::qWait(50);
    if (members->isAncestorOf(QApplication::focusWidget())) // the first Enter took what was offered
        key(Qt::Key_Return);
    REQUIRE(until([&] { return members->count() == 1; }));
    KindPage *users = page(u"users"_s);
    has(users, 1);
    CHECK(users->list().model()->rowAt(0)->title == u"Nora Whitfield"_s);
    // By name, though users have no search of their own
    users->list().setSearchText(u"whit"_s);
    has(users, 1);
    users->list().setSearchText(u"nobody"_s);
    has(users, 0);
}

TEST_CASE_METHOD(Kinds, "what the palette finds of such a kind opens on its page")
{
    const Id id = addProduct(u"Cold-chain sensor"_s, u"CCS-1"_s);
    addProduct(u"Gateway"_s, u"G-2"_s);
    shell().show();
    shell().activateWindow();
    action("go.palette")->trigger();
    REQUIRE(until([&] { return shell().commandPalette()->isVisible(); }));
    type(u"ccs-1"_s);
    REQUIRE(until([&] {
        const auto *view = shell().commandPalette()->findChild<QAbstractItemView *>();
        for (int row = 0; view && row < view->model()->rowCount(); ++row)
            if (view->model()->index(row, 0).data().toString().contains(u"Cold-chain"_s))
                return true;
        return false;
    }));
    key(Qt::Key_Return);
    REQUIRE(until([&] { return shell().currentPageId() == u"products"_s; }));
    KindPage *products = page(u"products"_s);
    CHECK(until([&] { return products->card().shownRecord() == id; }));
    CHECK_FALSE(shell().sidebar()->findChild<QWidget *>(u"sidebar.products"_s)); // the sidebar stays short
    CHECK(shell().sidebar()->findChild<QWidget *>(u"sidebar.leads"_s));
}

TEST_CASE_METHOD(Kinds, "what a list does not find is looked for everywhere")
{
    addPerson(u"Elena Marchetti"_s);
    addProduct(u"Gateway"_s, u"G-2"_s);
    KindPage *products = page(u"products"_s);
    has(products, 1);
    products->list().setSearchText(u"marchetti"_s);
    QAbstractButton *everywhere = nullptr;
    REQUIRE(until([&] {
        everywhere = products->findChild<QAbstractButton *>(u"searchEverywhere"_s);
        return everywhere && everywhere->isVisible();
    }));
    everywhere->click();
    REQUIRE(until([&] { return shell().commandPalette()->isVisible(); }));
    CHECK(find<QLineEdit>("palette.input")->text() == u"marchetti"_s);
}

TEST_CASE_METHOD(Kinds, "a saved view of such a kind opens its page")
{
    addProduct(u"Cold-chain sensor"_s, u"CCS-1"_s);
    addProduct(u"Gateway"_s, u"G-2"_s);
    Record view(schema().savedView, store().newId());
    view.set(schema().savedView.name, u"Gateways"_s);
    view.set(schema().savedView.kind, u"product"_s);
    view.set(schema().savedView.filter, u"code = \"G-2\""_s);
    apply({{Action::Create, u"saved_view"_s, 1, {}}, {insertion(view)}});
    shell().show();
    QAbstractButton *entry = nullptr;
    REQUIRE(until([&] {
        entry = shell().sidebar()->findChild<QAbstractButton *>(u"sidebar.view.%1"_s.arg(view.id()));
        return entry != nullptr;
    }));
    QTest::mouseClick(entry, Qt::LeftButton);
    REQUIRE(until([&] { return shell().currentPageId() == u"products"_s; }));
    has(page(u"products"_s), 1);
}
