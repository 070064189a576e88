// SPDX-License-Identifier: GPL-3.0-or-later
// Customer care in the whole window: the list of these days, a text for one and for many, drafts, what is logged and
// taken back, and who is left in peace; by keys and by mouse.
#include "tests/ui/carefixture.h"

#include "ui/records/cardheader.h"
#include "ui/records/factrow.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

TEST_CASE_METHOD(CareWindow, "a birthday is written to with keys alone and the draft and the log are taken back")
{
    addTexts();
    const Id ada = born(u"Ada Byron"_s, 3, u"ada@example.com"_s);
    shown(1);
    care->takeFocus();
    REQUIRE(until([&] { return care->view().chosen().size() == 1; }));
    QTest::keyClick(&care->view(), Qt::Key_Return);
    auto *body = part<QPlainTextEdit>("letter.body");
    REQUIRE(until([&] { return body->toPlainText().startsWith(u"Dear Ada Byron,"_s); }));
    CHECK(part<QLineEdit>("letter.subject")->text() == u"Happy birthday"_s);
    body->setFocus();
    QTest::keyClick(body, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(body, u"Hello! "_s);
    part<QLineEdit>("letter.subject")->setFocus();
    QTest::keyClick(part<QLineEdit>("letter.subject"), Qt::Key_Return);
    REQUIRE(until([&] { return mail.urls.size() == 1; }));
    CHECK(mail.urls[0].scheme() == u"mailto"_s);
    CHECK(mail.urls[0].toEncoded().contains("ada@example.com?subject=Happy%20birthday&body=Hello%21%20Dear"));
    REQUIRE(until([&] { return entryOf(ada) && entryOf(ada)->answer != 0; }));
    CHECK(entryOf(ada)->answerType == u"email"_s);
    const QList<Record> logged = activities();
    REQUIRE(logged.size() == 1);
    CHECK(logged[0][schema().activity.body].startsWith(u"Hello! Dear"_s));
    CHECK(logged[0][schema().activity.care] == u"birthday "_s + today.addDays(3).toString(Qt::ISODate));
    undo();
    REQUIRE(until([&] { return entryOf(ada) && entryOf(ada)->answer == 0; }));
    CHECK(activities().isEmpty());
}

TEST_CASE_METHOD(CareWindow, "a long text becomes a file for the mail program")
{
    addTexts();
    const Id ada = born(u"Ada Byron"_s, 3, u"ada@example.com"_s);
    shown(1);
    choose(ada);
    click(part<QAbstractButton>("care.write"));
    auto *body = part<QPlainTextEdit>("letter.body");
    REQUIRE(until([&] { return !body->toPlainText().isEmpty(); }));
    body->setPlainText(QString(3000, u'x'));
    click(part<QAbstractButton>("letter.go"));
    REQUIRE(until([&] { return mail.urls.size() == 1; }));
    REQUIRE(mail.urls[0].isLocalFile());
    QFile file(mail.urls[0].toLocalFile());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray message = file.readAll();
    CHECK(message.contains("X-Unsent: 1\r\n"));
    CHECK(message.contains("To: \"Ada Byron\" <ada@example.com>\r\n"));
    REQUIRE(until([&] { return entryOf(ada) && entryOf(ada)->answer != 0; }));
}

TEST_CASE_METHOD(CareWindow, "who refused is shown with the reason and nothing goes to him")
{
    addTexts();
    const Id ada = born(u"Ada Byron"_s, 3, u"ada@example.com"_s, [this](Record *person) {
        person->set(schema().contact.consent, QString::fromLatin1(Contact::refused));
    });
    shown(1);
    CHECK(entryOf(ada)->refusal == CareRefusal::Refused);
    choose(ada);
    click(part<QAbstractButton>("care.write"));
    CHECK_FALSE(part<QAbstractButton>("letter.go")->isEnabled()); // before it is known to whom
    REQUIRE(until([&] { return part<QLabel>("letter.unfilled")->text().contains(u"Refused advertising"_s); }));
    CHECK_FALSE(part<QAbstractButton>("letter.go")->isEnabled());
    CHECK_FALSE(part<QAbstractButton>("letter.copy")->isEnabled());
    QTest::keyClick(part<QWidget>("letter"), Qt::Key_Return);
    QTest::qWait(50);
    CHECK(mail.urls.isEmpty());
    CHECK(activities().isEmpty());
    // To answer what was asked the card still mails, and it says what was refused.
    app->window()->showContact(ada);
    auto *header = find<CardHeader>("card.header");
    REQUIRE(until([&] { return header->isVisible() && header->canMail(); }));
    REQUIRE(until([&] { return find<FactRow>("field.consent")->content().text.contains(u"Refused"_s); }));
    CHECK_FALSE(find<FactRow>("field.consent_on")->isHidden());
    // The day on which it was refused was filled in.
    std::optional<Record> person;
    store().load(schema().contact, ada, qApp, [&](const Result<std::optional<Record>> &record) { person = *record; });
    REQUIRE(until([&] { return person.has_value(); }));
    CHECK((*person)[schema().contact.consentOn] == today);
}

TEST_CASE_METHOD(CareWindow, "many go into one list and one undo takes them all back")
{
    addTexts();
    born(u"Ada Byron"_s, 1, u"ada@example.com"_s);
    born(u"王小明"_s, 2, u"wang@example.com"_s,
         [this](Record *person) { person->set(schema().contact.gender, u"male"_s); });
    born(u"No Address"_s, 3);
    born(u"Leave Me"_s, 4, u"me@example.com"_s,
         [this](Record *person) { person->set(schema().contact.doNotContact, true); });
    shown(4);
    care->view().setFocus();
    QTest::keyClick(&care->view(), Qt::Key_A, Qt::ControlModifier);
    REQUIRE(care->view().chosen().size() == 4);
    QTest::keyClick(&care->view(), Qt::Key_Return);
    auto *list = part<QListWidget>("letter.list");
    REQUIRE(until([&] { return list->count() == 4; }));
    click(part<QAbstractButton>("letter.export"));
    auto *dialog = part<QFileDialog>("letter.exporting");
    const QString path = folder.filePath(u"letters.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    REQUIRE(until([&] { return activities().size() == 2; }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"email,phone,name,occasion,day,language,subject,text\r\n"_s));
    CHECK(text.contains(u"ada@example.com"_s));
    CHECK(text.contains(u"王先生："_s));
    CHECK_FALSE(text.contains(u"me@example.com"_s));
    CHECK_FALSE(text.contains(u"No Address"_s));
    CHECK(mail.urls.isEmpty());
    undo();
    REQUIRE(until([&] { return activities().isEmpty(); }));
}

TEST_CASE_METHOD(CareWindow, "a call and what needs no message are logged by one key")
{
    const Id ada = born(u"Ada Byron"_s, 3), bo = born(u"Bo Berg"_s, 4);
    shown(2);
    choose(ada);
    QTest::keyClick(&care->view(), Qt::Key_L);
    REQUIRE(until([&] { return entryOf(ada) && entryOf(ada)->answerType == u"call"_s; }));
    choose(bo);
    QTest::keyClick(&care->view(), Qt::Key_Space);
    REQUIRE(until([&] { return entryOf(bo) && entryOf(bo)->answerType == u"note"_s; }));
    CHECK(activities().size() == 2);
    undo();
    REQUIRE(until([&] { return entryOf(bo) && entryOf(bo)->answer == 0; }));
}

TEST_CASE_METHOD(CareWindow, "more letters than anybody looks through are not begun")
{
    const Contact &c = schema().contact;
    ChangeSet set{{Action::Create, u"contact"_s, 2001, {}}, {}};
    const QDate day = today.addDays(2);
    for (int i = 0; i < 2001; ++i) {
        Record person(c, store().newId());
        person.set(c.kind, QString::fromLatin1(Contact::person));
        person.set(c.name, u"Person %1"_s.arg(i));
        person.set(c.birthday, PartialDate::gregorian(1980, day.month(), day.day()));
        set.changes.append(insertion(person));
    }
    apply(set);
    shown(2001);
    QString said;
    QObject::connect(care, &CarePage::failed, qApp, [&said](const Error &error) { said = error.text; });
    care->view().setFocus();
    QTest::keyClick(&care->view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&care->view(), Qt::Key_Return);
    CHECK(said.contains(u"2,000"_s));
    CHECK(activities().isEmpty());
}

TEST_CASE_METHOD(CareWindow, "festivals are shown once they were chosen and kept in the file")
{
    born(u"Ada"_s, 3);
    const Contact &c = schema().contact;
    Record firm(c, store().newId());
    firm.set(c.kind, QString::fromLatin1(Contact::organisation));
    firm.set(c.name, u"Firm"_s);
    firm.set(c.status, u"customer"_s);
    apply({{Action::Create, u"contact"_s, 1, {}}, {insertion(firm)}});
    shown(1);
    click(part<QAbstractButton>("care.settings"));
    const QList<QCheckBox *> boxes = part<QWidget>("care.options")->findChildren<QCheckBox *>();
    REQUIRE(boxes.size() > 10);
    CHECK(model().count(CareKind::Festival) == 0);
    for (QCheckBox *box : boxes)
        QTest::keyClick(box, Qt::Key_Space);
    auto *period = part<QComboBox>("care.period");
    QTest::keyClick(part<QWidget>("care.options"), Qt::Key_Escape);
    period->setFocus();
    QTest::keyClick(period, Qt::Key_End);
    REQUIRE(until([&] { return model().count(CareKind::Festival) >= 1; }));
    qsizetype kept = 0; // it goes to the file behind what is shown
    REQUIRE(until([&] {
        store().setting(QString::fromLatin1(CareChoice::setting), qApp,
                        [&kept](const Result<QString> &text) { kept = CareChoice::fromText(*text).festivals.size(); });
        return kept == boxes.size();
    }));
}
