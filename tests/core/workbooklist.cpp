// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks through the import: which sheet, which row names the columns, what is said of what cannot be read; and what
// an export as workbook holds.
#include "core/exchange/workbookreader.h"
#include "tests/support/importfixture.h"
#include "tests/support/workbookparts.h"

using namespace Qt::StringLiterals;

namespace
{
/// Rows of texts as the markup of a sheet.
QByteArray sheetOf(const QList<QStringList> &rows)
{
    QByteArray text;
    for (const QStringList &row : rows) {
        text += "<row>";
        for (const QString &cell : row)
            text += "<c t=\"inlineStr\"><is><t>" + cell.toUtf8() + "</t></is></c>";
        text += "</row>";
    }
    return text;
}

const QList<QStringList> people{{u"Name"_s, u"Email"_s, u"Phone"_s, u"Notes"_s},
                                {u"Ada Byron"_s, u"ada@example.com"_s, u"+49 30 901820"_s, u"two\nlines, \"quoted\""_s},
                                {u"张伟"_s, u"wei@example.com"_s, u"01380"_s, {}}};
} // namespace

TEST_CASE("a workbook is imported like a list of text")
{
    ImportFixture f;
    const QString path = f.write(WorkbookParts{sheetOf(people), {}, {}, {}}.archive(), u"people.xlsx"_s);
    const ImportProposal proposal = f.propose(path);
    CHECK(proposal.plan.format == ListFormat::Workbook);
    CHECK(proposal.plan.sheet == u"Last");
    const ImportReport report = f.run(path, proposal.plan);
    CHECK(report.created == 2);
    const Store::Whole ada = f.only(u"Ada"_s);
    CHECK(f.values(ada, f.schema->phone.number) == QStringList{u"+49 30 901820"_s});
    CHECK(f.values(f.only(u"张伟"_s), f.schema->phone.number) == QStringList{u"01380"_s});
}

TEST_CASE("the first sheet that can be seen and holds anything is read unless another is named")
{
    ImportFixture f;
    const QByteArray other = sheetOf({{u"Name"_s, u"Email"_s}, {u"Grace"_s, u"grace@example.com"_s}});
    const WorkbookParts parts{
        sheetOf(people), {}, {}, {}, {{"name=\"Empty\"", {}}, {"name=\"More\" state=\"hidden\"", other}}};
    const QString path = f.write(parts.archive(), u"people.xlsx"_s);
    const Result<ImportScan> scan = scanSource(path);
    REQUIRE(scan.ok());
    CHECK(scan->sheets == QStringList{u"Empty"_s, u"More"_s, u"Last"_s});
    CHECK(scan->sheet == u"Last");
    CHECK(scan->rows == 2);
    const Result<ImportScan> more = scanSource(path, {}, {}, {}, nullptr, u"more"_s);
    REQUIRE(more.ok());
    CHECK(more->rows == 1);
    CHECK(more->headers == QStringList{u"Name"_s, u"Email"_s});
    const Result<ImportScan> none = scanSource(path, {}, {}, {}, nullptr, u"absent"_s);
    CHECK(none.error().code == Error::NotFound);
    CHECK(none.error().text.contains(u"Empty, More, Last"_s));
    CHECK(scanSource(path, {}, {}, {}, nullptr, u"Empty"_s)->rows == 0);
}

TEST_CASE("titles above the table are passed over and rows keep their numbers")
{
    ImportFixture f;
    QList<QStringList> rows = people;
    rows.prepend({u"Customers of 2026"_s});
    rows.append({u"Nobody"_s, u"x@example.com"_s, {}, {}, u"a cell too many"_s});
    const Result<ImportScan> scan =
        scanSource(f.write(WorkbookParts{sheetOf(rows), {}, {}, {}}.archive(), u"a.xlsx"_s));
    REQUIRE(scan.ok());
    CHECK(scan->headers.first(4) == people.constFirst());
    CHECK(scan->rows == 3);
    CHECK(scan->preview.constFirst() == people[1]);
    CHECK(scan->sniff.dialect.header);

    const QString plain = f.write(WorkbookParts{sheetOf(people.sliced(1)), {}, {}, {}}.archive(), u"b.xlsx"_s);
    const Result<ImportScan> bare = scanSource(plain);
    REQUIRE(bare.ok());
    CHECK_FALSE(bare->sniff.dialect.header);
    CHECK(bare->rows == 2);
    CsvFixed named;
    named.header = 1;
    const Result<ImportScan> fixed = scanSource(plain, {}, {}, named);
    CHECK(fixed->rows == 1);
    CHECK(fixed->headers.constFirst() == u"Ada Byron");
}

TEST_CASE("cells with errors are said, damaged sheets refused")
{
    ImportFixture f;
    const QByteArray failed = "<row><c t=\"inlineStr\"><is><t>Bo</t></is></c><c t=\"e\"><v>#N/A</v></c></row>";
    const QString path = f.write(WorkbookParts{sheetOf(people) + failed, {}, {}, {}}.archive(), u"a.xlsx"_s);
    const ImportReport report = f.import(path);
    CHECK(report.created == 3);
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings[0].reason.contains(u"#N/A"_s));

    const Result<ImportScan> damaged = scanSource(f.write(
        WorkbookParts{sheetOf(QList<QStringList>(1000, people[1])) + "<row><c", {}, {}, {}}.archive(), u"b.xlsx"_s));
    CHECK(damaged.error().code == Error::Damaged);
    CHECK(scanSource(f.write("PK\3\4 cut", u"c.xlsx"_s)).error().code == Error::Damaged);
    const QByteArray locked = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(500, '\0') +
                              QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    CHECK(scanSource(f.write(locked, u"d.xlsx"_s)).error().text.contains(u"password"_s));
}

TEST_CASE("what is shown goes out as values that a spreadsheet counts with")
{
    ImportFixture f;
    const Id ada = f.addPerson(u"Ada"_s);
    REQUIRE(await<ChangeSet>([&](auto done) {
                f.store->setValues(f.schema->contact, {ada}, {{&f.schema->contact.birthday, u"1985-09-14"_s}}, nullptr,
                                   done);
            }).ok());
    const QByteArray bytes = f.exported(f.schema->contact, {&f.schema->contact.name, &f.schema->contact.birthday},
                                        ExportJob::Labels, ExportFormat::Workbook);
    auto reader = WorkbookReader::fromBytes(bytes);
    REQUIRE(reader.ok());
    REQUIRE((*reader)->start(0).ok());
    WorkbookRow row;
    REQUIRE((*reader)->next(&row));
    REQUIRE((*reader)->next(&row));
    CHECK(row.cells == QStringList{u"Ada"_s, u"1985-09-14"_s});
    CHECK(partOf(bytes, u"xl/worksheets/sheet1.xml"_s).contains("<v>31304</v>"));
}
