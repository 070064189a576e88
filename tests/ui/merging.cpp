// SPDX-License-Identifier: GPL-3.0-or-later
// Records merged and taken apart in the window, by mouse and by keys.
#include "tests/ui/mergefixture.h"

#include "ui/merging/mergeview.h"
#include "ui/merging/recordmergesheet.h"
#include "ui/merging/unmergesheet.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace
{
struct Merging : MergeProgram {
    Merging()
    {
        shell().resize(1280, 800);
        fillTwins(true);
        listed(2);
        REQUIRE(QTest::qWaitForWindowActive(&shell()));
    }
    RecordMergeSheet *openSheet()
    {
        REQUIRE(list()->select(first));
        list()->view()->setFocus();
        REQUIRE(until([&] { return list()->view()->hasFocus(); }));
        QTest::keyClick(list()->view(), Qt::Key_A, Qt::ControlModifier);
        REQUIRE(until([&] { return action("record.merge")->isEnabled(); }));
        action("record.merge")->trigger();
        REQUIRE(until([&] {
            auto *sheet = shell().findChild<RecordMergeSheet *>();
            return sheet && sheet->view().survivor();
        }));
        return shell().findChild<RecordMergeSheet *>();
    }
    template <typename T>
    T *in(QWidget *parent, const QString &name)
    {
        T *found = parent->findChild<T *>(name);
        INFO(name);
        REQUIRE(found);
        return found;
    }
    void takeApart()
    {
        REQUIRE(list()->select(first));
        REQUIRE(until([&] { return action("record.unmerge")->isEnabled(); }));
        action("record.unmerge")->trigger();
        REQUIRE(until([&] { return shell().findChild<QRadioButton *>(u"unmerge.0"_s) != nullptr; }));
        QTest::keyClick(shell().findChild<QRadioButton *>(u"unmerge.0"_s), Qt::Key_Return);
        REQUIRE(until([&] { return !shell().findChild<UnmergeSheet *>(); }));
    }
};
} // namespace

TEST_CASE_METHOD(Merging, "two customers become one by choice of values, and are two again")
{
    RecordMergeSheet *sheet = openSheet();
    const MergePreview &preview = sheet->view().preview();
    const int own = preview.records.first().id() == first ? 0 : 1;
    QTest::mouseClick(in<QRadioButton>(sheet, u"merge.stays.%1"_s.arg(own)), Qt::LeftButton, {}, {8, 10});
    CHECK(sheet->view().survivor() == first);
    auto *prospect = in<QRadioButton>(sheet, u"merge.status.%1"_s.arg(1 - own));
    QTest::mouseClick(prospect, Qt::LeftButton, {}, {8, prospect->height() / 2});
    CHECK(prospect->isChecked());
    for (QCheckBox *part : sheet->findChildren<QCheckBox *>())
        if (part->text().contains(u"private"_s))
            QTest::mouseClick(part, Qt::LeftButton, {}, {8, part->height() / 2});
    QTest::keyClick(prospect, Qt::Key_Return);
    REQUIRE(until([&] { return !shell().findChild<RecordMergeSheet *>(); }));
    listed(1);
    const Record merged = *load(first);
    CHECK(merged[schema().contact.name] == u"Elena Marchetti");
    CHECK(merged[schema().contact.status] == u"prospect");
    CHECK(merged[schema().contact.language] == u"Italian");
    CHECK(merged[schema().contact.tags] == QStringList{u"Newsletter"_s, u"Trade fair"_s});
    CHECK_FALSE(load(second));

    SECTION("by taking it apart, which keeps what was written since")
    {
        Record edited = merged;
        edited.set(schema().contact.language, u"French"_s);
        apply({{Action::Edit, u"contact"_s, 1, {}}, {*difference(merged, edited)}});
        takeApart();
        listed(2);
        CHECK((*load(second))[schema().contact.language] == u"Italian");
        CHECK((*load(first))[schema().contact.language] == u"French");
        CHECK((*load(first))[schema().contact.status] == u"customer");
        REQUIRE(until([&] { return shell().findChild<Banner *>() != nullptr; }));
    }
    SECTION("by undo")
    {
        action("edit.undo")->trigger();
        listed(2);
        CHECK((*load(first))[schema().contact.status] == u"customer");
        REQUIRE(list()->select(first));
        REQUIRE(until([&] { return !action("record.unmerge")->isEnabled(); }));
    }
}

TEST_CASE_METHOD(Merging, "what is not chosen by hand follows the record that stays")
{
    RecordMergeSheet *sheet = openSheet();
    for (const int stays : {0, 1, 0}) {
        in<QRadioButton>(sheet, u"merge.stays.%1"_s.arg(stays))->click();
        CHECK(in<QRadioButton>(sheet, u"merge.name.%1"_s.arg(stays))->isChecked());
        CHECK(in<QRadioButton>(sheet, u"merge.status.%1"_s.arg(stays))->isChecked());
    }
    in<QRadioButton>(sheet, u"merge.name.1"_s)->click();
    in<QRadioButton>(sheet, u"merge.stays.1"_s)->click();
    in<QRadioButton>(sheet, u"merge.stays.0"_s)->click();
    CHECK(in<QRadioButton>(sheet, u"merge.name.1"_s)->isChecked());
    CHECK(in<QRadioButton>(sheet, u"merge.status.0"_s)->isChecked());
    QTest::keyClick(sheet, Qt::Key_Escape);
    REQUIRE(until([&] { return !shell().findChild<RecordMergeSheet *>(); }));
    listed(2);
}

TEST_CASE_METHOD(Merging, "a merge is refused with its reason when a record has gone meanwhile")
{
    RecordMergeSheet *sheet = openSheet();
    apply({{Action::Delete, u"contact"_s, 1, {}}, {removal(*load(second))}});
    QTest::keyClick(sheet, Qt::Key_Return);
    REQUIRE(until([&] { return in<QWidget>(sheet, u"merge.problem"_s)->isVisible(); }));
    CHECK(load(first));
}
