// SPDX-License-Identifier: GPL-3.0-or-later
// Grabs every step of the import and the export dialog to PNG files, for eyes; not run with the tests:
// RAPPORT_SHOTS=folder RAPPORT_SHOTS_LOOK="dark zh narrow" ui_import [.shots]
#include "tests/ui/importwizard.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/mappinglist.h"
#include "ui/transfer/picker.h"

#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace
{
const QString english =
    u"Customers of the spring fair 2026\n"
    "First name,Last name,Company,Job title,E-mail,Phone,Mobile,Street,City,Postcode,Country,Status,Birthday,Annual "
    "revenue,Region,Loyalty no.\n"
    "Elena,Marchetti,Alpenglow Outdoor,Head of Procurement,e.marchetti@alpenglow.example,+39 0471 555 0142,+39 347 555 "
    "0142,Via dei Portici 24,Bolzano,39100,Italy,Customer,03/04/1981,\"1,250,000.00\",South,AL-0042\n"
    "Jonas,Lindqvist,Nordwind Logistics,Fleet manager,jonas@nordwind.example,+46 8 555 01 12,,Sveavägen "
    "9,Stockholm,111 57,Sweden,VIP,07/11/1975,\"870,400.00\",North,AL-0043\n"
    "Priya,Raman,Saffron Analytics,CTO,priya@saffron.example,+91 22 5550 0133,+91 98 5550 "
    "0133,,Mumbai,400001,India,Prospect,12/05/1988,\"2,300,000.00\",Asia,AL-0044\n"
    "Thomas,Okafor,Harbour Clinic Group,Purchasing,t.okafor@harbour.example,+44 20 7946 0321,,4 Quay Road,London,E1 "
    "6AN,United Kingdom,VIP,09/08/1969,\"540,000.00\",North,AL-0045\n"
    "Sophie,Keller,Keller & Partner Architects,Partner,sophie@keller.example,+41 44 555 01 77,,Seestrasse 5,Zürich,8002,Switzerland,Warm lead,01/02/1983,\"310,000.00\",South,AL-0046\n"_s;
const QString chinese =
    u"姓名,公司,职务,手机,电子邮件,城市,地址,状态,生日,客户等级,合同金额,备注\n"
    "张伟,杭州明德科技有限公司,采购经理,13800138000,zhangwei@mingde.example,杭州,文三路 90 "
    "号,客户,1985-03-12,A,¥128000.00,去年展会认识\n"
    "王芳,上海远东贸易有限公司,总经理,139 1234 5678,wangfang@yuandong.example,上海,南京西路 580 "
    "号,重点,1979-11-02,A,¥560000.00,\n"
    "欧阳娜,杭州明德科技有限公司,财务,13700001111,ouyang@mingde.example,杭州,文三路 90 "
    "号,客户,1990-07-21,B,¥38000.00,喜欢喝茶\n"
    "单雄信,深圳海川电子有限公司,工程师,+86 135 0000 2222,shan@haichuan.example,深圳,科苑路 15 号,意向,1982-01-30,C,¥92000.00,\n"_s;
} // namespace

TEST_CASE("pictures of the import", "[.shots]")
{
    const QStringList args = qEnvironmentVariable("RAPPORT_SHOTS_LOOK").split(u' ');
    const bool zh = args.contains(u"zh"_s), dark = args.contains(u"dark"_s);
    const QDir out(qEnvironmentVariable("RAPPORT_SHOTS"));
    const QString mark = u"-%1-%2%3.png"_s.arg(zh ? u"zh"_s : u"en"_s, dark ? u"dark"_s : u"light"_s,
                                               args.contains(u"narrow"_s) ? u"-narrow"_s : QString());
    theme().setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    if (zh)
        theme().setLanguage(QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China));
    ImportBench bench(args.contains(u"narrow"_s) ? QSize(730, 560) : QSize(1212, 868));
    int number = 0;
    const auto grab = [&](const char *name) {
        QTest::qWait(120);
        bench.window.grab().save(out.filePath(u"%1-%2"_s.arg(++number).arg(QLatin1StringView(name)) + mark));
    };
    const auto grabPopup = [&](const char *name) {
        QTest::qWait(120);
        QWidget *popup = QApplication::activePopupWidget();
        if (!popup)
            return;
        popup->grab().save(out.filePath(u"%1-%2"_s.arg(++number).arg(QLatin1StringView(name)) + mark));
        popup->close();
        QTest::qWait(50);
    };
    grab("empty");
    bench.open(zh ? bench.write(u"客户名单.csv"_s, chinese, Charset::Gb18030)
                  : bench.write(u"spring-fair.csv"_s, english));
    grab("file");
    bench.click("import.encoding");
    grabPopup("encoding");
    bench.next();
    grab("columns");
    bench.find<MappingList>("import.columns")->setCurrent(zh ? 8 : 12);
    if (QAbstractButton *day = bench.page->findChild<QAbstractButton *>(u"dmy"_s))
        QTest::mouseClick(day, Qt::LeftButton, {}, QPoint(8, 8));
    grab("columns-answered");
    bench.click("import.target");
    grabPopup("target");
    bench.next();
    grab("values");
    if (bench.page->findChild<QWidget *>(u"import.values"_s)->isVisible())
        bench.next();
    ImportBench::until([&] { return bench.page->session().trial().has_value(); });
    grab("duplicates");
    bench.next();
    bench.awaitResult();
    QTest::qWait(300);
    grab("result");
    bench.click("import.undo");
    ImportBench::until([&] { return bench.page->session().isUndone(); });
    grab("undone");
    Query query;
    query.entity = &bench.workspace.schema().contact;
    query.columns = {&bench.workspace.schema().contact.name};
    ExportDialog dialog(bench.workspace.store(), query, {1, 2, 3}, &bench.window);
    dialog.show();
    QTest::qWait(150);
    dialog.grab().save(out.filePath(u"export"_s + mark));
}

TEST_CASE("pictures of address cards that come in", "[.shots]")
{
    const QStringList args = qEnvironmentVariable("RAPPORT_SHOTS_LOOK").split(u' ');
    const bool zh = args.contains(u"zh"_s), dark = args.contains(u"dark"_s);
    const QDir out(qEnvironmentVariable("RAPPORT_SHOTS"));
    theme().setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    if (zh)
        theme().setLanguage(QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China));
    ImportBench bench({1212, 868});
    const QString photo = QString::fromLatin1(QByteArray(9000, 'x').toBase64());
    bench.open(bench.write(u"phone.vcf"_s, u"BEGIN:VCARD\nVERSION:3.0\nN:Berg;Anna;;;\nFN:Anna Berg\nORG:Works GmbH\n"
                                           "TITLE:Buyer\nTEL;TYPE=CELL:+49 171 5550101\nTEL;TYPE=WORK:+49 89 555012\n"
                                           "EMAIL:anna@works.example\nADR:;;Ring 5;München;;80331;Germany\n"
                                           "BDAY:1985-03-12\nX-PHONETIC-LAST-NAME:Bergh\n"
                                           "PHOTO;ENCODING=b;TYPE=JPEG:"_s +
                                               photo + u"\nEND:VCARD\n"_s));
    const auto grab = [&](const QString &name) {
        QTest::qWait(120);
        bench.window.grab().save(
            out.filePath(name + (zh ? u"-zh"_s : u"-en"_s) + (dark ? u"-dark.png"_s : u"-light.png"_s)));
    };
    grab(u"cards-file"_s);
    bench.next();
    grab(u"cards-columns"_s);
    bench.find<MappingList>("import.columns")->setCurrent(13);
    grab(u"cards-columns-end"_s);
}
