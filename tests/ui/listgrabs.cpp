// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the list for eyes, not run by default: list_test "[.grab]" with RAPPORT_GRABS set to a folder.
#include "tests/ui/listfixture.h"

#include "core/record/filtertext.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QHBoxLayout>
#include <QWidget>

TEST_CASE_METHOD(ListFixture, "pictures of the list", "[.grab]")
{
    const QDir folder(qEnvironmentVariable("RAPPORT_GRABS", u"."_s));
    chinese = qEnvironmentVariableIsSet("RAPPORT_GRAB_CHINESE");
    const QString suffix = chinese ? u"-zh"_s : u"-en"_s;
    theme().setLanguage(QLocale(chinese ? u"zh_CN"_s : u"en_GB"_s));
    addOwners();
    addContacts(248);
    const auto grab = [&](QWidget *widget, const QString &name) {
        QTest::qWait(150);
        widget->grab().save(folder.filePath(name + suffix + (theme().isDark() ? u"-dark.png"_s : u"-light.png"_s)));
    };
    show({324, 720});
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        theme().setMode(mode);
        page->resize(324, 720);
        page->setLayoutMode(ListPage::LayoutMode::Cards);
        page->setQuickFilter(u"all"_s);
        page->setSearchText({});
        page->clearSelection();
        settle();
        grab(page.get(), u"cards"_s);
        click(1);
        click(4, Qt::ShiftModifier);
        grab(page.get(), u"cards-selected"_s);
        page->clearSelection();
        page->setSearchText(chinese ? u"lin"_s : u"lin"_s);
        page->setFilter(*filterFromText(u"status = customer"_s, schema->contact, *schema));
        settle();
        grab(page.get(), u"cards-search"_s);
        page->openFilter();
        QTest::qWait(200);
        grab(child<QWidget>("filterBuilder"), u"filter"_s);
        child<QWidget>("filterBuilder")->hide();
        page->setFilter({});
        page->setSearchText(u"Quux"_s);
        settle();
        grab(page.get(), u"cards-nomatch"_s);
        page->setSearchText({});
        page->resize(1180, 720);
        page->setLayoutMode(ListPage::LayoutMode::Table);
        settle();
        click(2);
        grab(page.get(), u"table"_s);
        key(Qt::Key_F2);
        grab(page.get(), u"table-edit"_s);
        key(Qt::Key_Escape);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        view()->setFocus();
        key(Qt::Key_A, Qt::ControlModifier);
        grab(page.get(), u"table-selected"_s);
        page->editSelected();
        QTest::qWait(300);
        auto *dialog = child<QDialog>("bulkEdit");
        grab(dialog, u"bulk"_s);
        dialog->close();
        QTest::qWait(50);
        page->openColumns();
        grab(child<QWidget>("columnChooser"), u"columns"_s);
        child<QWidget>("columnChooser")->hide();
    }
}
