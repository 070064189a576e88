// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet for a new contact: what is typed is kept, and how Tab goes through it.
#include "tests/ui/cardfixture.h"

#include "ui/records/composedrafts.h"
#include "ui/records/formeditor.h"
#include "ui/records/newrecord.h"
#include "ui/records/recordform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace
{
struct SheetFixture : CardFixture {
    QWidget window;
    QPointer<NewRecord> sheet;

    SheetFixture()
    {
        window.resize(900, 600);
        window.show();
    }
    void open(const QString &name = {}, bool company = false)
    {
        sheet = new NewRecord(*store, *schema, {.name = name, .company = company}, &window);
        sheet->open();
        QApplication::setActiveWindow(sheet);
        REQUIRE(QTest::qWaitForWindowActive(sheet));
    }
    QLineEdit *line(const char *name) { return sheet->findChild<QLineEdit *>(QString::fromLatin1(name)); }
    void escape()
    {
        QTest::keyClick(sheet->focusWidget(), Qt::Key_Escape);
        REQUIRE(QTest::qWaitFor([&] { return !sheet; }, 3000));
    }
    bool offersDraft() { return sheet->findChild<QWidget *>(u"new.draft"_s)->isVisible(); }
    QString journal() { return ComposeDrafts(path()).journalPath(); }
    QString focused() { return sheet->focusWidget() ? sheet->focusWidget()->objectName() : QString(); }
};
} // namespace

TEST_CASE_METHOD(SheetFixture, "what was typed into a new contact survives Esc and goes on in the next one")
{
    open();
    QTest::keyClicks(line("new.name"), u"Maria Rossi"_s);
    QTest::keyClicks(line("new.company"), u"Acme GmbH"_s);
    QTest::keyClicks(line("new.phone"), u"+39 0471 555"_s);
    QTest::mouseClick(sheet->findChild<Button *>(u"new.more"_s), Qt::LeftButton);
    QTest::keyClicks(sheet->findChild<QLineEdit *>(u"input.nickname"_s), u"Mari"_s);
    QTest::keyClick(line("new.name"), Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return !sheet; }, 3000));
    open();
    CHECK(offersDraft());
    CHECK(line("new.name")->text() == u"Maria Rossi"_s);
    CHECK(line("new.company")->text() == u"Acme GmbH"_s);
    CHECK(line("new.phone")->text() == u"+39 0471 555"_s);
    CHECK(sheet->findChild<QLineEdit *>(u"input.nickname"_s)->text() == u"Mari"_s);
    Id made = 0;
    QObject::connect(sheet, &NewRecord::created, [&](Id id, const QString &) { made = id; });
    QTest::mouseClick(sheet->findChild<Button *>(u"new.save"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return made != 0 && !sheet; }, 3000));
    CHECK((*load(schema->contact, made))[schema->contact.nickname] == u"Mari"_s);
    open();
    CHECK_FALSE(offersDraft());
    CHECK(line("new.name")->text().isEmpty());
}

TEST_CASE_METHOD(SheetFixture, "what is being typed into a new contact is on disk while it is typed")
{
    open();
    QTest::keyClicks(line("new.name"), u"Maria Rossi"_s);
    const QString file = journal();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(file); }, 3000));
    QTest::keyClicks(line("new.email"), u"maria@"_s);
    const auto written = [&] {
        QFile journal(file);
        return journal.open(QIODevice::ReadOnly) ? journal.readAll() : QByteArray();
    };
    CHECK(QTest::qWaitFor([&] { return written().contains("maria@") && written().contains("Maria Rossi"); }, 3000));
    // A discarded one is gone, there too.
    escape();
    open();
    REQUIRE(offersDraft());
    QTest::mouseClick(sheet->findChild<Button *>(u"new.discard"_s), Qt::LeftButton);
    CHECK_FALSE(offersDraft());
    CHECK(line("new.name")->text().isEmpty());
    CHECK(line("new.email")->text().isEmpty());
    CHECK_FALSE(QFile::exists(file));
    escape();
    open();
    CHECK_FALSE(offersDraft());
}

TEST_CASE_METHOD(SheetFixture, "a new contact with a name of its own leaves the kept draft alone")
{
    open();
    QTest::keyClicks(line("new.name"), u"Maria Rossi"_s);
    escape();
    open(u"Jonas Weber"_s);
    CHECK_FALSE(offersDraft());
    CHECK(line("new.name")->text() == u"Jonas Weber"_s);
    QTest::keyClicks(line("new.role"), u"Buyer"_s);
    escape();
    open(u"Maria Rossi"_s);
    CHECK(offersDraft());
    escape();
    open();
    CHECK(line("new.name")->text() == u"Jonas Weber"_s); // the newest
}

TEST_CASE_METHOD(SheetFixture, "Tab goes through a new contact as it stands on the screen with the buttons last")
{
    open();
    CHECK(focused() == u"new.name"_s);
    QStringList order;
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(sheet->focusWidget(), Qt::Key_Tab);
        order.append(focused());
    }
    CHECK(order.mid(0, 5) ==
          QStringList{u"new.company"_s, u"new.role"_s, u"new.phone"_s, u"new.email"_s, u"new.tags"_s});
    CHECK(order.mid(5) == QStringList{u"new.more"_s, u"new.cancel"_s, u"new.save"_s});
    QTest::keyClick(sheet->findChild<Button *>(u"new.more"_s), Qt::Key_Return);
    const QList<QWidget *> inputs = sheet->findChild<RecordForm *>()->inputs();
    QList<QWidget *> shown;
    for (QWidget *input : inputs)
        if (input->isVisible())
            shown.append(input);
    REQUIRE(shown.size() > 4);
    CHECK(sheet->focusWidget() == shown.first());
    for (qsizetype i = 1; i < shown.size(); ++i) {
        QTest::keyClick(sheet->focusWidget(), Qt::Key_Tab);
        INFO(shown[i]->objectName());
        CHECK(sheet->focusWidget() == shown[i]);
    }
    QTest::keyClick(sheet->focusWidget(), Qt::Key_Tab);
    CHECK(focused() == u"new.more"_s); // folds them again
    QTest::keyClick(sheet->focusWidget(), Qt::Key_Tab);
    CHECK(focused() == u"new.cancel"_s);
    QTest::keyClick(sheet->focusWidget(), Qt::Key_Return); // presses it, and creates nothing
    CHECK(QTest::qWaitFor([&] { return !sheet; }, 3000));
    CHECK(found({}).isEmpty());
}

TEST_CASE_METHOD(SheetFixture, "all fields of a new contact fold away again with what was typed into them")
{
    open();
    QTest::keyClicks(line("new.name"), u"Maria Rossi"_s);
    auto *more = sheet->findChild<Button *>(u"new.more"_s);
    const int low = sheet->height();
    const QString unfold = more->text();
    QTest::mouseClick(more, Qt::LeftButton);
    CHECK(sheet->height() > low);
    CHECK(more->text() != unfold);
    auto *nickname = line("input.nickname"), *birthday = line("input.birthday");
    QTest::keyClicks(nickname, u"Mari"_s);
    QTest::keyClicks(birthday, u"no day"_s);
    QTest::mouseClick(more, Qt::LeftButton);
    CHECK(sheet->height() == low);
    CHECK(more->text() == unfold);
    CHECK_FALSE(nickname->isVisible());
    sheet->save(); // what is wrong is shown, wherever it stands
    CHECK(birthday->isVisible());
    CHECK(sheet->focusWidget() == birthday);
    birthday->clear();
    QTest::mouseClick(more, Qt::LeftButton);
    Id made = 0;
    QObject::connect(sheet, &NewRecord::created, [&](Id id, const QString &) { made = id; });
    QTest::mouseClick(sheet->findChild<Button *>(u"new.save"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return made != 0 && !sheet; }, 3000));
    CHECK((*load(schema->contact, made))[schema->contact.nickname] == u"Mari"_s);
}

TEST_CASE_METHOD(SheetFixture, "a new contact with all its fields fits a low screen and its columns align")
{
    open();
    QTest::mouseClick(sheet->findChild<Button *>(u"new.more"_s), Qt::LeftButton);
    sheet->resize(sheet->width(), 540);
    QTest::qWait(20);
    CHECK(sheet->height() == 540);
    auto *save = sheet->findChild<Button *>(u"new.save"_s);
    CHECK(sheet->rect().contains(QRect(save->mapTo(sheet.data(), QPoint()), save->size())));
    const auto left = [&](QWidget *widget) { return widget->mapTo(sheet.data(), QPoint()).x(); };
    const QList<QWidget *> inputs = sheet->findChild<RecordForm *>()->inputs();
    for (QWidget *input : inputs)
        if (input->isVisible())
            CHECK(left(input) == left(line("new.name")));
    // Wherever Tab goes can be seen.
    auto *area = sheet->findChild<QScrollArea *>();
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(sheet->focusWidget(), Qt::Key_Tab);
        QWidget *at = sheet->focusWidget();
        if (!area->isAncestorOf(at))
            break;
        INFO(at->objectName());
        CHECK(area->viewport()->rect().intersects(QRect(at->mapTo(area->viewport(), QPoint()), at->size())));
    }
}

TEST_CASE_METHOD(SheetFixture, "who is known already is seen without scrolling and the likeliest stands first")
{
    // The same name twice, the same number once more, and one who has the address.
    addPerson(u"Maria Rossi"_s, u"+39 0471 111111"_s);
    addPerson(u"Maria Rossi"_s, u"+39 0471 222222"_s);
    addPerson(u"Franz Gruber"_s, u"+39 0471 222222"_s);
    const Id mail = addPerson(u"M. Rossi"_s, {}, u"maria@example.com"_s);
    open();
    auto *box = sheet->findChild<QWidget *>(u"new.known"_s);
    auto *link = sheet->findChild<LinkLabel *>(u"new.knownLink"_s);
    auto *more = sheet->findChild<TextLabel *>(u"new.knownMore"_s);
    const auto shows = [&](const QString &first) {
        return QTest::qWaitFor([&] { return box->isVisible() && link->text().startsWith(first); }, 3000);
    };
    Id asked = 0;
    QObject::connect(sheet, &NewRecord::openRequested, [&](Id id) { asked = id; });
    QTest::keyClicks(line("new.phone"), u"+39 0471 222222"_s);
    CHECK(QTest::qWaitFor([&] { return more->text() == u"and 1 more"_s; }, 3000)); // the number alone
    QTest::keyClicks(line("new.name"), u"Maria Rossi"_s);
    CHECK(shows(u"Maria Rossi"_s));
    CHECK(link->text().contains(u"222222"_s)); // name and number: not the other one of the name
    line("new.phone")->clear();
    QTest::keyClicks(line("new.email"), u"maria@example.com"_s);
    CHECK(shows(u"M. Rossi"_s));
    // All of it is on the sheet, and nothing of the sheet has gone out of sight.
    const auto seen = [&](QWidget *widget) {
        return sheet->rect().contains(QRect(widget->mapTo(sheet.data(), QPoint()), widget->size()));
    };
    CHECK(seen(link));
    auto *area = sheet->findChild<QScrollArea *>();
    CHECK_FALSE(area->isAncestorOf(link));
    const auto inView = [&](QWidget *widget) {
        return area->viewport()->rect().contains(QRect(widget->mapTo(area->viewport(), QPoint()), widget->size()));
    };
    CHECK(inView(line("new.tags")));
    line("new.email")->setText(u"nonsense"_s);
    line("new.phone")->setText(u"1"_s);
    sheet->save();
    QTest::qWait(20);
    CHECK(sheet->findChild<TextLabel *>(u"new.email.problem"_s)->isVisible());
    CHECK(inView(line("new.tags")));
    QTest::mouseClick(link, Qt::LeftButton);
    CHECK(asked == mail);
}
