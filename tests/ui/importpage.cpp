// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workbookparts.h"
#include "tests/ui/importwizard.h"
#include "ui/transfer/columnwords.h"
#include "ui/transfer/importtargets.h"
#include "ui/transfer/mappinglist.h"
#include "ui/transfer/picker.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace
{
const QString chinese = u"姓名,公司,手机,电子邮件,城市\n"
                        "张伟,杭州明德科技有限公司,13800138000,zhangwei@mingde.example,杭州\n"
                        "王芳,上海远东贸易有限公司,13912345678,wangfang@yuandong.example,上海\n"
                        "欧阳娜,杭州明德科技有限公司,13700001111,ouyang@mingde.example,杭州\n"_s;

Picker *openPicker(ImportBench &bench)
{
    Picker *picker = nullptr;
    REQUIRE(ImportBench::until([&] {
        picker = bench.page->findChild<Picker *>();
        return picker && picker->isVisible();
    }));
    return picker;
}

/// Types into the search of the picker and takes the first hit.
void pick(ImportBench &bench, const QString &text)
{
    Picker *picker = openPicker(bench);
    auto *search = picker->findChild<QLineEdit *>(u"picker.search"_s);
    if (search->isVisible()) {
        QTest::keyClicks(search, text);
        QTest::keyClick(search, Qt::Key_Return);
    } else {
        auto *list = picker->findChild<QListView *>(u"picker.list"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString().contains(text))
                list->setCurrentIndex(list->model()->index(row, 0));
        QTest::keyClick(list, Qt::Key_Return);
    }
    REQUIRE(ImportBench::until([&] { return !bench.page->findChild<Picker *>(); }));
}
} // namespace

TEST_CASE("a Chinese list in GBK becomes contacts with three clicks and goes away again with one")
{
    ImportBench bench;
    bench.open(bench.write(u"客户.csv"_s, chinese, Charset::Gb18030));
    CHECK(bench.page->session().scan().encoding.charset == Charset::Gb18030);
    CHECK(bench.find<QTableView>("import.preview")->model()->index(0, 0).data().toString() == u"张伟"_s);
    bench.next(); // columns
    bench.next(); // duplicates: there are no values to decide
    bench.next(); // import
    bench.awaitResult();
    const ImportReport report = *bench.page->session().report();
    CHECK(report.read == 3);
    CHECK(report.created == 3);
    CHECK(bench.found(u"zw"_s) == QStringList{u"张伟"_s});
    CHECK(bench.found(u"5678"_s) == QStringList{u"王芳"_s});
    CHECK(bench.names().size() == 5); // and their two companies

    bench.click("import.undo");
    REQUIRE(ImportBench::until([&] { return bench.page->session().isUndone(); }));
    CHECK(bench.names().isEmpty());
    CHECK_FALSE(bench.find("import.undo")->isVisible());

    QSignalSpy finished(bench.page, &ImportPage::finished);
    bench.next();
    REQUIRE(finished.size() == 1);
    CHECK(finished[0][0] == u"contact"_s); // whose page is shown then
    CHECK_FALSE(bench.page->session().hasFile());
}

TEST_CASE("dates that could be read two ways must be decided before one goes on")
{
    ImportBench bench;
    bench.open(bench.write(u"list.csv"_s, u"Name,Birthday\nAnna Berg,03/04/1980\nBo Dahl,05/06/1981\n"_s));
    bench.next();
    REQUIRE_FALSE(bench.canGoOn());
    CHECK_FALSE(bench.hint().isEmpty());
    auto *list = bench.find<MappingList>("import.columns");
    const auto words = [&] { return list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString(); };
    CHECK(words().contains(u"Still open"_s));
    bench.click("dmy");
    CHECK_FALSE(words().contains(u"Still open"_s));
    REQUIRE(bench.canGoOn());
    CHECK(bench.page->session().plan().columns[1].dates == DateOrder::Dmy);
    bench.click("mdy");
    CHECK(bench.page->session().plan().columns[1].dates == DateOrder::Mdy);
    CHECK(bench.canGoOn());
}

TEST_CASE("a column that the user sends to a date is asked for its order and one sent away no longer")
{
    ImportBench bench;
    bench.open(bench.write(u"list.csv"_s, u"Name,Thing\nAnna Berg,03/04/1980\nBo Dahl,05/06/1981\nCy,soon\n"_s));
    bench.next();
    REQUIRE(bench.canGoOn()); // words of the user's own
    auto *list = bench.find<MappingList>("import.columns");
    const auto send = [&](const QString &goal) {
        list->setFocus();
        list->setCurrent(1);
        QTest::keyClick(list, Qt::Key_Return);
        pick(bench, goal);
    };
    send(u"Birthday"_s);
    REQUIRE_FALSE(bench.canGoOn());
    bench.click("mdy");
    CHECK(bench.canGoOn());
    send(u"Notes"_s);
    send(u"Birthday"_s);
    CHECK_FALSE(bench.canGoOn());
    send(u"Do not import"_s);
    CHECK(bench.canGoOn());
}

TEST_CASE("a column is sent elsewhere with the keyboard alone")
{
    ImportBench bench;
    bench.open(bench.write(u"list.csv"_s, u"Name,Phone\nAnna Berg,+47 22 12 34 56\nBo Dahl,+47 22 65 43 21\n"_s));
    bench.next();
    auto *list = bench.find<MappingList>("import.columns");
    REQUIRE(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    pick(bench, u"Notes"_s);
    CHECK(bench.page->session().plan().columns[1].target == u"notes"_s);
    CHECK(QTest::qWaitFor([&] { return list->window()->focusWidget() == list; }));
    QTest::keyClick(list, Qt::Key_Return);
    pick(bench, u"Do not import"_s);
    CHECK_FALSE(bench.page->session().plan().columns[1].isUsed());
}

TEST_CASE("unknown values are decided once for all rows that have them")
{
    ImportBench bench;
    bench.open(bench.write(u"list.csv"_s, u"Name,Status\nAnna,Customer\nBo,VIP\nCy,VIP\nDi,Hopeless\n"_s));
    bench.next();
    bench.next();
    auto *list = bench.find<MappingList>("import.values");
    REQUIRE(list->isVisible());
    REQUIRE(list->model()->rowCount() == 3); // heading and two values
    list->setCurrent(0);
    REQUIRE(list->current()->title == u"VIP"_s);
    CHECK(list->current()->note.contains(u'2'));
    QTest::keyClick(list, Qt::Key_Return);
    pick(bench, u"Key account"_s);
    list->setCurrent(1);
    QTest::keyClick(list, Qt::Key_Return);
    pick(bench, u"Leave empty"_s);
    const auto choices = bench.page->session().plan().columns[1].choices;
    CHECK(choices[u"VIP"_s].key == u"key_account"_s);
    CHECK((choices[u"Hopeless"_s] == ChoiceUse()));
    CHECK(list->model()->rowCount() == 3); // what was decided stays in view
    bench.next();
    bench.next();
    bench.awaitResult();
    CHECK(bench.page->session().report()->created == 4);
}

TEST_CASE("the trial says what would happen and changes nothing")
{
    ImportBench bench;
    const QString path = bench.write(
        u"list.csv"_s,
        u"Name,E-mail\nAnna Berg,anna@berg.example\nBo Dahl,bo@dahl.example\nAnna Berg,anna@berg.example\n"_s);
    bench.open(path);
    bench.next();
    bench.next();
    REQUIRE(ImportBench::until([&] { return bench.page->session().trial().has_value(); }));
    CHECK(bench.page->session().trial()->created == 2);
    CHECK(bench.page->session().trial()->unchanged == 1); // stands in the list twice
    CHECK(bench.names().isEmpty());
    QTest::mouseClick(bench.find<QRadioButton>("import.onMatch.create"), Qt::LeftButton, {}, QPoint(8, 8));
    REQUIRE(ImportBench::until(
        [&] { return bench.page->session().trial() && bench.page->session().trial()->created == 3; }));
    CHECK(bench.names().isEmpty());
}

TEST_CASE("a field that nobody knows becomes one of the user's own and the import goes on in the new window")
{
    ImportBench bench;
    bench.open(bench.write(
        u"list.csv"_s,
        u"Name,E-mail,Shoe size,Locker\nAnna Berg,anna@berg.example,38,red door\nBo Dahl,bo@dahl.example,44,blue door\n"_s));
    const ImportPage *before = bench.page;
    bench.next();
    bench.next();
    while (bench.page->session().report() == std::nullopt && !bench.page->session().isRunning())
        bench.next();
    bench.awaitResult();
    CHECK(bench.page != before);
    CHECK(bench.page->session().report()->created == 2);
    CHECK(bench.page->session().report()->newFields.size() == 2);
    CHECK((bench.ownFields() == QStringList{u"Shoe size"_s, u"Locker"_s}));
    bench.click("import.undo");
    REQUIRE(ImportBench::until([&] { return bench.ownFields().isEmpty(); })); // they came with it
    CHECK(bench.names().isEmpty());
}

TEST_CASE("a mapping is kept under a name and found again for the same headers")
{
    ImportBench bench;
    const QString path = bench.write(u"list.csv"_s, u"Name,Extra\nAnna Berg,seven\nBo Dahl,eight\n"_s);
    bench.open(path);
    ImportColumn column{u"Extra"_s, u"notes"_s};
    bench.page->session().setColumn(1, column);
    bench.next();
    bench.click("import.saveMapping");
    auto *name = bench.find<QLineEdit>("import.mappingName");
    QTest::keyClicks(name, u"Monthly"_s);
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(ImportBench::until([&] { return bench.page->session().mappings().size() == 1; }));
    CHECK(bench.find<QComboBox>("import.mapping")->currentText() == u"Monthly"_s);
    bench.click("import.cancel");
    bench.open(path);
    CHECK(bench.page->session().mapping() != 0);
    CHECK(bench.page->session().plan().columns[1].target == u"notes"_s);
}

TEST_CASE("the encoding can be changed and the preview follows")
{
    ImportBench bench;
    bench.open(bench.write(u"list.csv"_s, u"Name\nMüller\n"_s, Charset::Windows1252));
    const auto cell = [&] { return bench.find<QTableView>("import.preview")->model()->index(0, 0).data().toString(); };
    CHECK(cell() == u"Müller"_s);
    bench.click("import.encoding");
    pick(bench, u"Shift"_s);
    REQUIRE(ImportBench::until([&] {
        return bench.page->session().isWhole() && bench.page->session().scan().encoding.charset == Charset::ShiftJis;
    }));
    CHECK(cell() != u"Müller"_s);
}

TEST_CASE("what cannot be read is said in words")
{
    ImportBench bench;
    bench.page->openFile(bench.folder.filePath(u"missing.csv"_s));
    REQUIRE(ImportBench::until([&] { return !bench.page->session().isReading(); }));
    CHECK_FALSE(bench.page->session().error().text.isEmpty());
    CHECK_FALSE(bench.canGoOn());
    bench.open(bench.writeBytes(u"empty.csv"_s, {}));
    CHECK_FALSE(bench.canGoOn());
    CHECK_FALSE(bench.hint().isEmpty());
}

TEST_CASE("everything that takes the focus in the import has an accessible name")
{
    ImportBench bench;
    bench.open(bench.write(u"list.csv"_s, u"Name,Status,Birthday\nAnna,VIP,03/04/1980\nBo,Odd,05/06/1981\n"_s));
    const auto check = [&] {
        const QList<QWidget *> all = bench.page->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->inherits("QScrollBar"))
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            INFO(widget->metaObject()->className() << ' ' << widget->objectName());
            REQUIRE(interface);
            CHECK_FALSE(interface->text(QAccessible::Name).isEmpty());
        }
    };
    check();
    bench.next();
    check();
    bench.click("dmy");
    bench.next();
    check();
    bench.next();
    REQUIRE(ImportBench::until([&] { return bench.page->session().trial().has_value(); }));
    check();
    bench.next();
    bench.awaitResult();
    check();
}

TEST_CASE("a picture and a list without rows are said in one sentence without settings")
{
    ImportBench bench;
    bench.page->openFile(bench.writeBytes(u"picture.csv"_s, QByteArray("\x89PNG\r\n\x1a\n", 8)));
    REQUIRE(ImportBench::until([&] { return !bench.page->session().isReading(); }));
    CHECK(bench.page->session().error().text.contains(u"PNG"_s));
    CHECK(bench.find<QWidget>("import.none")->isVisible());
    CHECK_FALSE(bench.find("import.encoding")->isVisible());
    bench.open(bench.write(u"headers.csv"_s, u"Name,Email\n"_s));
    CHECK(bench.find<QWidget>("import.none")->isVisible());
    CHECK_FALSE(bench.find("import.encoding")->isVisible());
    bench.click("import.headerIsData");
    REQUIRE(ImportBench::until([&] { return bench.page->session().scan().rows == 1; }));
    CHECK_FALSE(bench.find<QWidget>("import.none")->isVisible());
    CHECK(bench.find("import.encoding")->isVisible());
}

TEST_CASE("a column goes to the job title and the street by these names")
{
    const CrmSchema schema;
    const ImportTargets targets(schema, schema.contact);
    CHECK(targets.labelOf(u"affiliation#1.role"_s) == schema.affiliation.role.label());
    CHECK(targets.labelOf(u"affiliation#1.role"_s) != schema.affiliation.label());
    CHECK(targets.labelOf(u"affiliation#2.role"_s) == schema.affiliation.role.label() + u" 2"_s);
    CHECK(targets.labelOf(u"affiliation#1.organisation_id.name"_s) == schema.affiliation.organisation.label());
    CHECK(targets.labelOf(u"address#1.street"_s) == schema.address.street.label());
    CHECK(targets.labelOf(u"phone#2.number"_s) == schema.phone.label() + u" 2"_s); // what a phone is
}

TEST_CASE("match keys are told apart and texts fit a small window")
{
    ImportBench bench({640, 600});
    bench.open(
        bench.write(u"list.csv"_s, u"Name,Email,Phone,Company\nAnna Berg,a@example.com,+47 22 12 34 56,Berg AS\n"_s));
    bench.next();
    auto *summary = bench.find<QLabel>("import.columnsSummary");
    QTest::qWait(50);
    CHECK(summary->height() >= summary->heightForWidth(summary->width()));
    bench.next();
    QStringList words;
    const auto boxes = bench.page->findChildren<QCheckBox *>();
    for (const QCheckBox *box : boxes)
        if (box->objectName().startsWith(u"import.match."_s))
            words.append(box->text());
    CHECK(words.size() > 3);
    CHECK(words.removeDuplicates() == 0);
}

TEST_CASE("the encoding looks like the choices beside it")
{
    ImportBench bench;
    bench.open(bench.write(u"list.csv"_s, u"Name\nMüller\n"_s, Charset::Windows1252));
    QAbstractButton *encoding = bench.find("import.encoding");
    auto *quote = bench.find<QComboBox>("import.quote");
    QComboBox twin(encoding->parentWidget());
    twin.setFocusPolicy(Qt::NoFocus);
    twin.addItem(encoding->text());
    twin.resize(encoding->size());
    twin.move(-2000, 0); // not under the pointer
    twin.show();
    CHECK(encoding->height() == quote->height());
    CHECK(encoding->grab().toImage() == twin.grab().toImage());
    encoding->setFocus();
    QTest::keyClick(encoding, Qt::Key_Space);
    CHECK(openPicker(bench));
}

TEST_CASE("address cards come in without questions about text")
{
    ImportBench bench;
    bench.open(bench.write(u"cards.vcf"_s,
                           u"BEGIN:VCARD\nVERSION:3.0\nN:Berg;Anna;;;\nFN:Anna Berg\nORG:Works GmbH\n"
                           "TEL;TYPE=CELL:+49 171 1\nX-FOO:bar\nPHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo=\n"
                           "END:VCARD\n"_s));
    CHECK_FALSE(bench.find("import.encoding")->isVisible());
    CHECK_FALSE(bench.find("import.tryEncoding")->isVisible());
    CHECK(bench.find<QWidget>("import.preview")->isVisible());
    CHECK(columnTitles(bench.page->session()) == QStringList{u"Kind"_s, u"Name"_s, u"Family name"_s, u"Given name"_s,
                                                             u"Other lines of the card"_s, u"Picture"_s, u"Phone"_s,
                                                             u"Phone · Type"_s, u"Company"_s});
    bench.next();
    const auto rows = bench.find<MappingList>("import.columns")->model();
    const auto titled = [&](const QString &title) {
        for (int i = 0; i < rows->rowCount(); ++i)
            if (rows->index(i, 0).data().toString() == title)
                return static_cast<const MappingModel *>(rows)->rows()[i].caption;
        return QString();
    };
    CHECK(titled(u"Phone"_s) == u"+49 171 1"_s);
    CHECK(titled(u"Picture"_s) == u"(picture, 8 bytes)"_s);
    CHECK(titled(u"Other lines of the card"_s) == u"X-FOO:bar"_s);
    while (!bench.page->session().isRunning() && !bench.page->session().report())
        bench.next();
    bench.awaitResult();
    CHECK(bench.page->session().report()->created == 1);
    CHECK(bench.names() == QStringList{u"Anna Berg"_s, u"Works GmbH"_s});
}

TEST_CASE("a workbook offers its sheets and is read without questions about text")
{
    ImportBench bench;
    const QByteArray people =
        "<row><c t=\"inlineStr\"><is><t>Name</t></is></c><c t=\"inlineStr\"><is><t>Email</t></is></c></row>"
        "<row><c t=\"inlineStr\"><is><t>Ada</t></is></c><c t=\"inlineStr\"><is><t>a@b.example</t></is></c></row>";
    const QByteArray more = people + people.sliced(people.indexOf("<row>", 1));
    const WorkbookParts parts{more, {}, {}, {}, {{"name=\"People\"", people}}};
    bench.open(bench.writeBytes(u"people.xlsx"_s, parts.archive()));
    REQUIRE(bench.until([&] { return bench.page->session().isWhole(); }));
    auto *sheet = bench.page->findChild<QComboBox *>(u"import.sheet"_s);
    CHECK(sheet->isVisible());
    CHECK(sheet->count() == 2);
    CHECK(sheet->currentText() == u"People"_s);
    CHECK_FALSE(bench.page->findChild<QWidget *>(u"import.delimiter"_s)->isVisible());
    CHECK(bench.page->session().scan().rows == 1);
    sheet->setFocus();
    QTest::keyClick(sheet, Qt::Key_Down);
    REQUIRE(bench.until([&] { return bench.page->session().scan().rows == 2; }));
    CHECK(bench.page->session().plan().sheet == u"Last"_s);
}

TEST_CASE("pasted rows are a list like any other and are not remembered as a file")
{
    ImportBench bench;
    bench.page->openRows(u"Name\tE-mail\nAda\tada@example.com\n"_s, u"contact"_s);
    REQUIRE(bench.until([&] { return bench.page->session().isWhole(); }));
    CHECK(bench.page->session().scan().rows == 1);
    CHECK(bench.page->session().plan().entity == u"contact"_s);
    CHECK(ImportSession::recentFiles().isEmpty());
    bench.next();
    bench.next();
    bench.next();
    bench.awaitResult();
    CHECK(bench.page->session().report()->created == 1);
}
