// SPDX-License-Identifier: GPL-3.0-or-later
// Records merged and taken apart in the window, by mouse and by keys.
#include "tests/ui/mergefixture.h"

#include "core/merging/merge.h"
#include "ui/merging/mergeview.h"
#include "ui/merging/recordmergesheet.h"
#include "ui/merging/unmergesheet.h"
#include "ui/records/contactcard.h"
#include "ui/records/recordcard.h"
#include "ui/transfer/exportdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/window/kindpage.h"

#include <QCheckBox>
#include <QFile>
#include <QMenu>
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

TEST_CASE_METHOD(Merging, "the card says what it was merged with and takes it apart")
{
    RecordMergeSheet *sheet = openSheet();
    in<QRadioButton>(sheet, u"merge.stays.0"_s)->click();
    const Id stays = sheet->view().survivor();
    const QString other = (*load(stays == first ? second : first))[schema().contact.name];
    QTest::keyClick(sheet, Qt::Key_Return);
    listed(1);
    REQUIRE(list()->select(stays));
    auto *line = find<QWidget>("merged");
    REQUIRE(until([&] { return line->isVisible(); }));
    const QString said = in<ElidedLabel>(line, u"merged.text"_s)->text();
    CHECK(said.startsWith(u"Merged with "_s + other));
    CHECK(said.contains(u"Today"_s));
    const Id alone = addPerson(u"Jonas Lindqvist"_s);
    listed(2);
    REQUIRE(list()->select(alone));
    REQUIRE(until([&] { return !line->isVisible(); }));
    REQUIRE(list()->select(stays));
    REQUIRE(until([&] { return line->isVisible(); }));
    QTest::mouseClick(in<LinkLabel>(line, u"merged.apart"_s), Qt::LeftButton);
    REQUIRE(until([&] { return shell().findChild<QRadioButton *>(u"unmerge.0"_s) != nullptr; }));
    QTest::keyClick(shell().findChild<QRadioButton *>(u"unmerge.0"_s), Qt::Key_Return);
    listed(3);
    REQUIRE(until([&] { return !line->isVisible(); }));
    action("edit.undo")->trigger();
    listed(2);
    REQUIRE(until([&] { return line->isVisible(); }));
}

TEST_CASE_METHOD(Merging, "a lead that was merged says so on its card, too")
{
    const Lead &l = schema().lead;
    ChangeSet set{{Action::Import, u"lead"_s, 2, {}}, {}};
    QList<Id> leads;
    for (const QString &name : {u"Nora Castellanos"_s, u"Castellanos, Nora"_s})
        leads.append(add(
            l, [&](Record *lead) { lead->set(l.name, name); }, &set));
    apply(set);
    bool merged = false;
    mergeInStore(store(), {{&l, leads[0], {leads[1]}, {}, {}}}, {}, qApp,
                 [&](const Result<Merged> &done) { merged = done.ok(); });
    REQUIRE(until([&] { return merged; }));
    shell().showPage(u"leads"_s);
    auto *page = qobject_cast<KindPage *>(shell().currentPage());
    REQUIRE(page);
    page->showRecord(leads[0]);
    auto *line = in<QWidget>(&page->card(), u"merged"_s);
    REQUIRE(until([&] { return line->isVisible(); }));
    CHECK(in<ElidedLabel>(line, u"merged.text"_s)->text().contains(u"Castellanos, Nora"_s));
    QTest::mouseClick(in<LinkLabel>(line, u"merged.apart"_s), Qt::LeftButton);
    REQUIRE(until([&] { return shell().findChild<QRadioButton *>(u"unmerge.0"_s) != nullptr; }));
    QTest::keyClick(shell().findChild<QRadioButton *>(u"unmerge.0"_s), Qt::Key_Return);
    REQUIRE(until([&] { return !line->isVisible(); }));
}

TEST_CASE_METHOD(Merging, "one contact goes out as an address card from its card, the selected ones from the list")
{
    const auto written = [this](const QString &name) {
        auto *dialog = shell().findChild<ExportDialog *>();
        REQUIRE(dialog);
        CHECK(in<SegmentedControl>(dialog, u"export.format"_s)->current() == u"vcard"_s);
        dialog->exportTo(folder.filePath(name));
        REQUIRE(until([&] { return !shell().findChild<ExportDialog *>(); }));
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    };
    REQUIRE(list()->select(first));
    auto *card = find<ContactCard>("card");
    REQUIRE(until([&] { return card->shownContact() == first; }));
    list()->setQuickFilter(u"companies"_s); // the card goes on to show it, outside of the list
    listed(0);
    QTest::mouseClick(in<QAbstractButton>(card, u"card.more"_s), Qt::LeftButton);
    auto *menu = in<QMenu>(card, u"card.menu"_s);
    REQUIRE(until([&] { return menu->isVisible(); }));
    for (QAction *each : menu->actions())
        if (each->objectName() == "card.export"_L1) {
            menu->setActiveAction(each);
            QTest::keyClick(menu, Qt::Key_Return);
            break;
        }
    const QString one = written(u"one.vcf"_s);
    CHECK(one.count(u"BEGIN:VCARD"_s) == 1);
    CHECK(one.contains(u"FN:Elena Marchetti\r\n"_s));

    list()->setQuickFilter(u"all"_s);
    listed(2);
    REQUIRE(list()->select(first));
    list()->view()->setFocus();
    QTest::keyClick(list()->view(), Qt::Key_A, Qt::ControlModifier);
    REQUIRE(until([&] { return action("record.cards")->isEnabled(); }));
    QTimer::singleShot(0, &shell(), [this] {
        auto *menu = find<QMenu>("contextMenu");
        menu->setActiveAction(action("record.cards"));
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QTest::keyClick(list()->view(), Qt::Key_Menu);
    CHECK(written(u"both.vcf"_s).count(u"BEGIN:VCARD"_s) == 2);
}

TEST_CASE_METHOD(Merging, "a merge is refused with its reason when a record has gone meanwhile")
{
    RecordMergeSheet *sheet = openSheet();
    apply({{Action::Delete, u"contact"_s, 1, {}}, {removal(*load(second))}});
    QTest::keyClick(sheet, Qt::Key_Return);
    REQUIRE(until([&] { return in<QWidget>(sheet, u"merge.problem"_s)->isVisible(); }));
    CHECK(load(first));
}
