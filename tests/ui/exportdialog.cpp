// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exportdialog.h"
#include "core/exchange/workbookreader.h"
#include "tests/ui/importwizard.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace
{
struct ExportBench : ImportBench {
    Query query;
    ExportBench()
    {
        open(write(
            u"list.csv"_s,
            u"Name,E-mail,Notes\nAnna Berg,anna@berg.example,=1+1\nBo Dahl,bo@dahl.example,plain\n张伟,zw@example.cn,\n"_s));
        next();
        next();
        next();
        awaitResult();
        query.entity = &workspace.schema().contact;
        query.columns = {&workspace.schema().contact.name, &workspace.schema().contact.notes};
        query.sort = &workspace.schema().contact.name;
    }
    QByteArray written(ExportDialog &dialog, const QString &name)
    {
        QSignalSpy done(&dialog, &ExportDialog::done);
        dialog.exportTo(folder.filePath(name));
        REQUIRE(until([&] { return done.size() == 1; }));
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    Id idOf(const QString &name)
    {
        Id id = 0;
        Query one = query;
        one.text = name;
        bool complete = false;
        workspace.store().find(one, 5, &window, [&](const Result<Page> &page) {
            id = page->ids.value(0);
            complete = page->complete;
        });
        REQUIRE(until([&] { return complete; }));
        return id;
    }
};
} // namespace

TEST_CASE("a list goes out as it is shown with the mark that Excel needs")
{
    ExportBench bench;
    ExportDialog dialog(bench.workspace.store(), bench.query, {}, &bench.window);
    dialog.show();
    const QByteArray bytes = bench.written(dialog, u"out.csv"_s);
    CHECK(bytes ==
          QByteArray("\xEF\xBB\xBFName,Notes\r\nAnna Berg,=1+1\r\nBo Dahl,plain\r\n\xE5\xBC\xA0\xE4\xBC\x9F,\r\n"));
}

TEST_CASE("only what is selected goes out and formulas are guarded when wanted")
{
    ExportBench bench;
    ExportDialog dialog(bench.workspace.store(), bench.query, {bench.idOf(u"Anna"_s)}, &bench.window);
    dialog.show();
    QTest::mouseClick(dialog.findChild<QCheckBox *>(u"export.guard"_s), Qt::LeftButton, {}, QPoint(8, 8));
    auto *delimiter = dialog.findChild<QComboBox *>(u"export.delimiter"_s);
    delimiter->setCurrentIndex(delimiter->findData(int(';')));
    const QByteArray bytes = bench.written(dialog, u"out.csv"_s);
    CHECK(bytes == QByteArray("\xEF\xBB\xBFName;Notes\r\nAnna Berg;'=1+1\r\n"));
}

TEST_CASE("a list goes out as a workbook")
{
    ExportBench bench;
    ExportDialog dialog(bench.workspace.store(), bench.query, {}, &bench.window);
    dialog.show();
    dialog.findChild<SegmentedControl *>(u"export.format"_s)->setCurrent(u"xlsx"_s);
    CHECK_FALSE(dialog.findChild<QComboBox *>(u"export.encoding"_s)->isEnabled());
    const QByteArray bytes = bench.written(dialog, u"out.xlsx"_s);
    auto reader = WorkbookReader::fromBytes(bytes);
    REQUIRE(reader.ok());
    REQUIRE((*reader)->start(0).ok());
    WorkbookRow row;
    REQUIRE((*reader)->next(&row));
    REQUIRE((*reader)->next(&row));
    CHECK(row.cells == QStringList{u"Anna Berg"_s, u"=1+1"_s});
}

TEST_CASE("all fields of a selected record go out")
{
    ExportBench bench;
    const Id id = bench.idOf(u"Bo"_s);
    ExportDialog dialog(bench.workspace.store(), bench.query, {id}, &bench.window);
    dialog.show();
    dialog.findChild<SegmentedControl *>(u"export.fields"_s)->setCurrent(u"all"_s);
    const QByteArray bytes = bench.written(dialog, u"out.csv"_s);
    CHECK(bytes.count("\r\n") == 2);
    CHECK(bytes.contains(QByteArray::number(id)));
    CHECK(bytes.contains("bo@dahl.example"));
}

TEST_CASE("characters that an encoding lacks are named")
{
    ExportBench bench;
    ExportDialog dialog(bench.workspace.store(), bench.query, {}, &bench.window);
    dialog.show();
    auto *encoding = dialog.findChild<QComboBox *>(u"export.encoding"_s);
    encoding->setCurrentIndex(encoding->findData(int(Charset::Windows1252)));
    const QByteArray bytes = bench.written(dialog, u"out.csv"_s);
    CHECK(bytes.contains("??"));
    CHECK(dialog.isVisible()); // stays until it was read
    const auto *banner = dialog.findChild<QWidget *>(u"banner"_s);
    CHECK(banner->isVisible());
    CHECK(banner->accessibleName().contains(u'张'));
}

TEST_CASE("contacts go out as address cards, and what is about lists only is not asked then")
{
    ExportBench bench;
    ExportDialog dialog(bench.workspace.store(), bench.query, {bench.idOf(u"Anna"_s)}, &bench.window);
    dialog.show();
    CHECK(dialog.findChild<QComboBox *>(u"export.encoding"_s)->isVisible());
    dialog.findChild<SegmentedControl *>(u"export.format"_s)->setCurrent(u"vcard4"_s);
    CHECK_FALSE(dialog.findChild<QComboBox *>(u"export.encoding"_s)->isVisible());
    CHECK(dialog.findChild<SegmentedControl *>(u"export.rows"_s)->isVisible());
    const QByteArray bytes = bench.written(dialog, u"out.vcf"_s);
    CHECK(bytes.startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n"));
    CHECK(bytes.count("END:VCARD") == 1);
    CHECK(bytes.contains("EMAIL:anna@berg.example\r\n"));
}
