// SPDX-License-Identifier: GPL-3.0-or-later
// Files dropped on the window and on a card: each goes where it belongs, in one step that can be taken back.
#include "tests/ui/callfixture.h"

#include "ui/records/filedrop.h"
#include "ui/records/formpicker.h"
#include "ui/records/recordcard.h"
#include "ui/records/whosefiles.h"
#include "ui/transfer/importpage.h"
#include "ui/window/kindpage.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace
{
struct Drops : CallProgram {
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void drop(QWidget *on, const QString &path) { drop(on, QStringList{path}); }
    void drop(QWidget *on, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(on, &enter);
        CHECK(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(on, &drop);
    }
    Id addWithMail(const QString &name, const QString &address)
    {
        const Id person = addPerson(name);
        Record part(schema().email, store().newId());
        part.set(schema().email.contact, person);
        part.set(schema().email.address, address);
        apply({{Action::Edit, u"contact"_s, 1, name}, {insertion(part)}});
        return person;
    }
    QByteArray message(const QByteArray &from, const QByteArray &to = "me@us.example")
    {
        return "From: <" + from + ">\r\nTo: " + to +
               "\r\nSubject: Prices\r\nDate: Mon, 4 May 2026 09:30:00 +0200\r\n"
               "Message-ID: <7@x>\r\nContent-Type: multipart/mixed; boundary=q\r\n\r\n--q\r\n\r\nPlease send them.\r\n"
               "--q\r\nContent-Type: text/csv\r\nContent-Disposition: attachment; filename=list.csv\r\n\r\na,b\r\n"
               "--q--\r\n";
    }
};
} // namespace

TEST_CASE("a message dropped on the window goes to its sender, with its files, in one step")
{
    Drops p;
    const Id elena = p.addWithMail(u"Elena"_s, u"elena@x.example"_s);
    const QString path = p.write(u"a.eml"_s, p.message("Elena@X.example"));
    p.drop(&p.shell(), path);
    const Activity &a = p.schema().activity;
    REQUIRE(p.until([&] { return p.all(a).size() == 1; }));
    const Record mail = p.all(a).first();
    CHECK(mail[a.type] == u"email"_s);
    CHECK(mail[a.direction] == u"in"_s);
    CHECK(mail[a.contact] == elena);
    CHECK(mail[a.subject] == u"Prices"_s);
    CHECK(mail[a.body] == u"Please send them."_s);
    CHECK(mail[a.at] == QDateTime(QDate(2026, 5, 4), QTime(7, 30), Qt::UTC));
    REQUIRE(p.all(p.schema().attachment).size() == 1);
    CHECK(p.all(p.schema().attachment).first()[p.schema().attachment.name] == u"list.csv"_s);
    p.drop(&p.shell(), path); // once more: it is there
    QTest::qWait(300);
    CHECK(p.all(a).size() == 1);
    p.action("edit.undo")->trigger();
    REQUIRE(p.until([&] { return p.all(a).isEmpty(); }));
    CHECK(p.all(p.schema().attachment).isEmpty());
}

TEST_CASE("a message of nobody who is known asks whose it is")
{
    Drops p;
    const Id ada = p.addPerson(u"Ada Byron"_s);
    p.drop(&p.shell(), p.write(u"a.eml"_s, p.message("nobody@x.example")));
    auto *sheet = p.shown<WhoseFiles>("whoseFiles");
    auto *who = sheet->findChild<RecordPicker *>();
    who->setRecord(ada, u"Ada Byron"_s);
    QTest::mouseClick(sheet->findChild<QPushButton *>(u"whose.go"_s), Qt::LeftButton);
    const Activity &a = p.schema().activity;
    REQUIRE(p.until([&] { return p.all(a).size() == 1; }));
    CHECK(p.all(a).first()[a.contact] == ada);
}

TEST_CASE("a message dropped on a card is written down there")
{
    Drops p;
    const Id ada = p.addPerson(u"Ada Byron"_s);
    p.app->window()->showContact(ada);
    auto *card = p.shell().findChild<ContactCard *>();
    REQUIRE(p.until([&] { return card->shownContact() == ada; }));
    p.drop(card, p.write(u"a.eml"_s, p.message("nobody@x.example")));
    const Activity &a = p.schema().activity;
    REQUIRE(p.until([&] { return p.all(a).size() == 1; }));
    CHECK(p.all(a).first()[a.contact] == ada);
}

TEST_CASE("files dropped together on a card are kept in one step")
{
    Drops p;
    const Id ada = p.addPerson(u"Ada Byron"_s);
    p.app->window()->showContact(ada);
    auto *card = p.shell().findChild<ContactCard *>();
    REQUIRE(p.until([&] { return card->shownContact() == ada; }));
    p.drop(card, QStringList{p.write(u"offer.pdf"_s, "%PDF-"), p.write(u"plan.txt"_s, "plan"),
                             p.write(u"list.csv"_s, "a,b\n"), p.folder.path()});
    const Attachment &file = p.schema().attachment;
    REQUIRE(p.until([&] { return p.all(file).size() == 3; }));
    QStringList names;
    for (const Record &each : p.all(file)) {
        names.append(each[file.name]);
        CHECK(each[file.whole] == ada);
    }
    names.sort();
    CHECK(names == QStringList{u"list.csv"_s, u"offer.pdf"_s, u"plan.txt"_s});
    p.action("edit.undo")->trigger();
    REQUIRE(p.until([&] { return p.all(file).isEmpty(); }));
    p.action("edit.redo")->trigger();
    REQUIRE(p.until([&] { return p.all(file).size() == 3; }));
}

TEST_CASE("an address card dropped on a card is brought in")
{
    Drops p;
    const Id ada = p.addPerson(u"Ada Byron"_s);
    p.app->window()->showContact(ada);
    auto *card = p.shell().findChild<ContactCard *>();
    REQUIRE(p.until([&] { return card->shownContact() == ada; }));
    p.drop(card, p.write(u"ada.vcf"_s, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Byron\r\nEND:VCARD\r\n"));
    REQUIRE(p.until([&] { return p.shell().currentPageId() == u"import"_s; }));
    CHECK(p.all(p.schema().attachment).isEmpty());
}

TEST_CASE("a message dropped on a lead's card is an activity of the lead, another file asks whose it is")
{
    Drops p;
    const Lead &l = p.schema().lead;
    Record lead(l, p.store().newId());
    lead.set(l.name, u"Elena Marchetti"_s);
    lead.set(l.email, u"elena@x.example"_s);
    p.apply({{Action::Create, u"lead"_s, 1, {}}, {insertion(lead)}});
    p.shell().showPage(u"leads"_s);
    auto *leads = qobject_cast<KindPage *>(p.shell().currentPage());
    REQUIRE(leads);
    leads->showRecord(lead.id());
    REQUIRE(p.until([&] { return leads->card().shownRecord() == lead.id(); }));
    const Activity &a = p.schema().activity;
    SECTION("as received")
    {
        p.drop(&leads->card(), p.write(u"a.eml"_s, p.message("Elena@X.example")));
        REQUIRE(p.until([&] { return p.all(a).size() == 1; }));
        const Record mail = p.all(a).first();
        CHECK(mail[a.lead] == lead.id());
        CHECK(mail[a.contact] == 0);
        CHECK(mail[a.direction] == u"in"_s);
        CHECK(mail[a.subject] == u"Prices"_s);
        p.action("edit.undo")->trigger();
        REQUIRE(p.until([&] { return p.all(a).isEmpty(); }));
    }
    SECTION("as sent")
    {
        p.drop(&leads->card(), p.write(u"a.eml"_s, p.message("me@us.example", "elena@x.example")));
        REQUIRE(p.until([&] { return p.all(a).size() == 1; }));
        CHECK(p.all(a).first()[a.direction] == u"out"_s);
    }
    SECTION("a file that leads do not keep")
    {
        p.drop(&leads->card(), p.write(u"offer.pdf"_s, "%PDF-"));
        CHECK(p.shown<WhoseFiles>("whoseFiles"));
    }
}

TEST_CASE("lists and calendars dropped on the window open the import, other files are kept with somebody")
{
    Drops p;
    const Id ada = p.addPerson(u"Ada Byron"_s);
    for (const auto &[name, bytes] :
         {std::pair(u"list.csv"_s, QByteArray("Name,Email\nBob,b@x.example\n")),
          std::pair(u"plan.ics"_s, QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                                              "DTSTART:20260504T080000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"))}) {
        p.shell().showPage(u"customers"_s);
        p.drop(&p.shell(), p.write(name, bytes));
        REQUIRE(p.until([&] { return p.shell().currentPageId() == u"import"_s; }));
        auto *import = qobject_cast<ImportPage *>(p.shell().currentPage());
        REQUIRE(import);
        CHECK(p.until([&] { return import->session().path().endsWith(name); }));
    }
    p.shell().showPage(u"customers"_s);
    p.drop(&p.shell(), p.write(u"offer.pdf"_s, "%PDF-"));
    auto *sheet = p.shown<WhoseFiles>("whoseFiles");
    sheet->findChild<RecordPicker *>()->setRecord(ada, u"Ada Byron"_s);
    QTest::mouseClick(sheet->findChild<QPushButton *>(u"whose.go"_s), Qt::LeftButton);
    REQUIRE(p.until([&] { return p.all(p.schema().attachment).size() == 1; }));
    CHECK(p.all(p.schema().attachment).first()[p.schema().attachment.whole] == ada);
}
