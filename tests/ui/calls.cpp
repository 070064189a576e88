// SPDX-License-Identifier: GPL-3.0-or-later
// The telephone rings: who it is stands in the corner, and everything about it is done with the mouse or with keys.
#include "tests/ui/callfixture.h"

#include "ui/records/composebox.h"
#include "ui/records/recordcard.h"
#include "ui/widgets/avatar.h"
#include "ui/window/kindpage.h"

#include <QBuffer>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

TEST_CASE("a known caller is named, and Enter opens the card with an incoming call to be written down")
{
    CallProgram p;
    const Id elena = p.addPersonWith(u"Elena Marchetti"_s, u"+49 89 1234567"_s);
    p.addPersonWith(u"Somebody else"_s, u"+49 30 7654321"_s);
    p.ring(u"tel:+49-89-1234567"_s);
    CHECK(p.text("ring.who") == u"Elena Marchetti"_s);
    CHECK(p.action("call.show")->isEnabled());
    CHECK(p.panel()->accessibleDescription().contains(u"Elena Marchetti"_s)); // said by a screen reader
    p.action("call.show")->trigger();
    auto *answer = p.shown<QPushButton>("ring.answer");
    REQUIRE(p.until([&] { return answer->hasFocus(); }));
    QTest::keyClick(answer, Qt::Key_Return);
    REQUIRE(p.until([&] { return !p.panel()->isVisible(); }));
    CHECK_FALSE(p.action("call.show")->isEnabled());
    auto *card = p.shell().findChild<ContactCard *>();
    REQUIRE(p.until([&] { return card->shownContact() == elena; }));
    auto *text = p.shown<QPlainTextEdit>("compose.text");
    REQUIRE(p.until([&] { return text->hasFocus(); }));
    CHECK(p.shown<QComboBox>("compose.direction")->currentData().toString() == u"in"_s);
    QTest::keyClicks(text, u"Wants prices"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    const Activity &a = p.schema().activity;
    REQUIRE(p.until([&] { return p.all(a).size() == 1; }));
    const Record call = p.all(a).first();
    CHECK(call[a.type] == u"call"_s);
    CHECK(call[a.direction] == u"in"_s);
    CHECK(call[a.contact] == elena);
}

TEST_CASE("a call takes no key from what is being typed, and Esc gives the focus back")
{
    CallProgram p;
    p.addPersonWith(u"Elena"_s, u"+49 89 1234567"_s);
    p.listed(1);
    QLineEdit *search = p.search();
    search->setFocus();
    REQUIRE(p.until([&] { return search->hasFocus(); }));
    QTest::keyClicks(search, u"el"_s);
    p.ring(u"+49 89 1234567"_s);
    CHECK(search->hasFocus());
    QTest::keyClicks(search, u"e"_s);
    CHECK(search->text() == u"ele"_s);
    QTest::keyClick(search, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    auto *answer = p.shown<QPushButton>("ring.answer");
    REQUIRE(p.until([&] { return answer->hasFocus(); }));
    QTest::keyClick(answer, Qt::Key_Escape);
    REQUIRE(p.until([&] { return !p.panel()->isVisible(); }));
    CHECK(search->hasFocus());
}

TEST_CASE("several who share a number are listed, and one is chosen with the mouse")
{
    CallProgram p;
    p.addPersonWith(u"Anna Hof"_s, u"+49 30 5550000"_s);
    const Id bert = p.addPersonWith(u"Bert Hof"_s, u"+49 (0)30 555 00 00"_s);
    p.ring(u"+49305550000"_s);
    const QList<QAbstractButton *> rows = p.panel()->findChildren<QAbstractButton *>(u"ring.caller"_s);
    REQUIRE(rows.size() == 2);
    QAbstractButton *row = rows[rows[0]->accessibleName().contains(u"Bert"_s) ? 0 : 1];
    QTest::mouseClick(row, Qt::LeftButton);
    auto *card = p.shell().findChild<ContactCard *>();
    REQUIRE(p.until([&] { return card->shownContact() == bert; }));
    CHECK_FALSE(p.panel()->isVisible());
}

TEST_CASE("an unknown number becomes a new person")
{
    CallProgram p;
    p.addPersonWith(u"Elena"_s, u"+49 89 1234567"_s);
    p.ring(u"+49 40 777 888"_s);
    CHECK(p.shown<QWidget>("ring.unknown")->isVisible());
    QTest::mouseClick(p.shown<QPushButton>("ring.new"), Qt::LeftButton);
    auto *phone = p.shown<QLineEdit>("new.phone");
    CHECK(phone->text() == u"+49 40 777 888"_s);
    auto *name = p.shown<QLineEdit>("new.name");
    QTest::keyClicks(name, u"Nora Neu"_s);
    QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(p.until([&] { return p.all(p.schema().contact).size() == 2; }));
    REQUIRE(p.until([&] { return !p.panel()->isVisible(); }));
}

TEST_CASE("an unknown number is given to somebody who is known, in one step")
{
    CallProgram p;
    const Id elena = p.addPersonWith(u"Elena Marchetti"_s, u"+49 89 1234567"_s);
    p.ring(u"+49 40 777888"_s);
    QTest::mouseClick(p.shown<QPushButton>("ring.attach"), Qt::LeftButton);
    auto *whose = p.shown<QLineEdit>("ring.whose");
    REQUIRE(p.until([&] { return whose->hasFocus(); }));
    QTest::keyClicks(whose, u"elena"_s);
    REQUIRE(p.until([&] { return p.suggesting(); }));
    QTest::keyClick(whose, Qt::Key_Return);
    const Phone &phone = p.schema().phone;
    REQUIRE(p.until([&] { return p.all(phone).size() == 2; }));
    CHECK(p.all(phone).last()[phone.contact] == elena);
    REQUIRE(p.until([&] { return p.text("ring.who") == u"Elena Marchetti"_s; })); // who it is now
    p.action("edit.undo")->trigger();
    REQUIRE(p.until([&] { return p.all(phone).size() == 1; }));
}

TEST_CASE("calls stack, the same one once, and a withheld number can be written down")
{
    CallProgram p;
    p.addPersonWith(u"Elena"_s, u"+49 89 1234567"_s);
    p.ring(u"+49 89 1234567"_s);
    p.ring(u"+49 40 777888"_s);
    p.ring(u"+49 40 777888"_s);
    CHECK(p.calls() == 2);
    p.ring(u"anonymous"_s);
    CHECK(p.calls() == 3);
    QTest::mouseClick(p.shown<QPushButton>("ring.log"), Qt::LeftButton);
    CHECK(p.until([&] { return p.calls() == 2 && p.shell().findChild<QWidget *>(u"quickLog"_s); }));
    const QList<QToolButton *> away = p.panel()->findChildren<QToolButton *>(u"ring.close"_s);
    for (QToolButton *button : away)
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(p.until([&] { return !p.panel()->isVisible(); }));
}

TEST_CASE("a lead that calls is shown on its page")
{
    CallProgram p;
    const Lead &l = p.schema().lead;
    Record lead(l, p.store().newId());
    lead.set(l.name, u"Lena Lead"_s);
    lead.set(l.phone, u"+49 89 222333444"_s);
    lead.set(l.status, QString::fromLatin1(Lead::fresh));
    p.apply({{Action::Create, u"lead"_s, 1, lead.title()}, {insertion(lead)}});
    p.ring(u"+49 89 222 333 444"_s);
    CHECK(p.text("ring.who") == u"Lena Lead"_s);
    QTest::mouseClick(p.shown<QPushButton>("ring.answer"), Qt::LeftButton);
    REQUIRE(p.until([&] {
        auto *page = qobject_cast<KindPage *>(p.shell().currentPage());
        return page && &page->kind() == &l && page->card().shownRecord() == lead.id();
    }));
    auto *page = qobject_cast<KindPage *>(p.shell().currentPage());
    CHECK(p.until([&] { return page->card().composer()->isAncestorOf(QApplication::focusWidget()); }));
}

TEST_CASE("a second start hands the call over to the window that is open")
{
    CallProgram p;
    p.addPersonWith(u"Elena"_s, u"+49 89 1234567"_s);
    CHECK(Summons::fromBytes(Summons{u"/a b.rapport"_s, u"+49 89"_s}.toBytes()) ==
          Summons{u"/a b.rapport"_s, u"+49 89"_s});
    CHECK(Summons::fromBytes("nonsense") == Summons());
    SingleInstance second;
    const QString file = GENERATE(as<QString>(), u""_s, u"named"_s);
    const ShellWindow *window = &p.shell();
    CHECK(second.handOver({file.isEmpty() ? file : p.store().path(), u"+49 89 1234567"_s}));
    REQUIRE(p.until([&] { return p.panel()->isVisible(); }));
    QTest::qWait(200); // a window made anew for a file that is open already would be there by now
    CHECK(&p.shell() == window);
    CHECK(p.text("ring.who") == u"Elena"_s);
}

TEST_CASE("who is calling is seen")
{
    CallProgram p;
    const Id elena = p.addPersonWith(u"Elena Marchetti"_s, u"+39 02 5550 1234"_s);
    p.addPersonWith(u"Sam Okonkwo"_s, u"+44 20 7946 0000"_s);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    REQUIRE(image.save(&buffer, "PNG"));
    Record file(p.schema().attachment, p.store().newId());
    file.set(p.schema().attachment.whole, elena);
    file.set(p.schema().attachment.name, u"portrait.png"_s);
    file.set(p.schema().attachment.portrait, true);
    bool kept = false;
    p.store().attach(file, bytes, qApp, [&](const Result<ChangeSet> &done) { kept = done.ok(); });
    REQUIRE(p.until([&] { return kept; }));
    p.ring(u"+39 02 5550 1234"_s);
    auto *avatar = p.shown<Avatar>("ring.avatar");
    REQUIRE(p.until([&] { return !avatar->picture().isNull(); }));
    CHECK(avatar->grab().toImage().pixelColor(avatar->rect().center()) == QColor(Qt::red));
    CHECK(avatar->name() == u"Elena Marchetti"_s);
    p.panel()->dismiss(u"+39 02 5550 1234"_s);
    p.ring(u"+44 20 7946 0000"_s);
    REQUIRE(p.until([&] { return p.shown<Avatar>("ring.avatar")->name() == u"Sam Okonkwo"_s; }));
    CHECK(p.shown<Avatar>("ring.avatar")->picture().isNull());
}
