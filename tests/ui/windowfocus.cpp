// SPDX-License-Identifier: GPL-3.0-or-later
// Where the focus goes in the window, and what gives way when the window is narrow or the type large.
#include "tests/ui/program.h"

#include "ui/records/cardnextstep.h"
#include "ui/records/composebox.h"
#include "ui/records/contactcard.h"
#include "ui/records/factspanel.h"
#include "ui/records/fieldrow.h"
#include "ui/records/timelinepane.h"
#include "ui/transfer/importpage.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QFile>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace
{
struct Focused : Program {
    ContactCard *card = nullptr;

    void openCard()
    {
        const Id ada = addPerson(u"Ada Byron"_s);
        for (const auto &[type, status, days] :
             {std::tuple("call", "done", -3), std::tuple("note", "done", -2), std::tuple("meeting", "planned", 2)}) {
            Record activity(schema().activity, store().newId());
            activity.set(schema().activity.type, QString::fromLatin1(type));
            activity.set(schema().activity.status, QString::fromLatin1(status));
            activity.set(schema().activity.at, QDateTime::currentDateTime().addDays(days));
            activity.set(schema().activity.body, u"About the engine"_s);
            activity.set(schema().activity.contact, ada);
            apply({{Action::Log, u"activity"_s, 1, {}}, {insertion(activity)}});
        }
        listed(1);
        REQUIRE(list()->select(ada));
        card = find<ContactCard>("card");
        REQUIRE(until([&] { return card->shownContact() == ada; }));
        QTest::qWait(150); // the activities are read again
        QApplication::setActiveWindow(&shell());
    }
    QString focus() const
    {
        const QWidget *widget = QApplication::focusWidget();
        return !widget                          ? QString()
               : widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                                : widget->objectName();
    }
    QStringList tabThrough(QWidget *from, int times)
    {
        from->setFocus(Qt::TabFocusReason);
        QStringList order{focus()};
        for (int i = 0; i < times && QApplication::focusWidget(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            order.append(focus());
        }
        return order;
    }
};
} // namespace

TEST_CASE_METHOD(Focused, "Enter in the list goes to the name on the card")
{
    openCard();
    QTest::mouseClick(list()->view()->viewport(), Qt::LeftButton, {}, QPoint(60, 20));
    list()->view()->setFocus(Qt::MouseFocusReason);
    QTest::keyClick(list()->view(), Qt::Key_Return);
    REQUIRE(until([&] { return focus() == u"card.name"_s; }));
    CHECK(showsFocusRing(*QApplication::focusWidget()));
}

TEST_CASE_METHOD(Focused, "no Tab on a card stops where no ring is drawn")
{
    shell().resize(1440, 900);
    openCard();
    const QStringList order = tabThrough(card->findChild<QWidget *>(u"card.name"_s), 45);
    INFO(order.join(u' ').toStdString());
    CHECK_FALSE(order.contains(u"facts"_s));
    CHECK_FALSE(order.contains(u"QScrollArea"_s));
    const auto place = [&](const char *name) { return order.indexOf(QString::fromLatin1(name)); };
    // As it is read: tabs, composer, filters, entries, then the panel at the right.
    CHECK(place("card.tabs") < place("compose.text"));
    CHECK(place("compose.text") < place("type.call"));
    CHECK(place("type.call") < place("compose.when"));
    CHECK(place("compose.when") < place("compose.next"));
    CHECK(place("compose.next") < place("compose.save"));
    CHECK(place("compose.save") < place("timeline.filter."));
    CHECK(place("timeline.filter.") < place("timeline.list"));
    CHECK(place("timeline.list") < place("nextStep.done"));
}

TEST_CASE_METHOD(Focused, "Tab goes through facts as they stand also when they came later")
{
    shell().resize(1440, 900);
    openCard();
    const Id ada = card->contact();
    const auto add = [&](const Entity &part, const FieldBase &field, const QString &value) {
        Record record(part, store().newId());
        record.setValue(*part.ownerField(), ada);
        record.setValue(field, value);
        apply({{Action::Edit, u"contact"_s, 1, {}}, {insertion(record)}});
    };
    add(schema().web, *schema().web.titleField(), u"https://example.com"_s);
    add(schema().phone, schema().phone.number, u"+39 0471 550001"_s);
    add(schema().email, schema().email.address, u"ada@example.com"_s);
    QWidget *mail = nullptr;
    REQUIRE(until([&] { return (mail = card->facts()->findChild<QWidget *>(u"part.email.0"_s)); }));
    QTest::qWait(50);
    const QStringList order = tabThrough(mail, 12);
    INFO(order.join(u' ').toStdString());
    CHECK(order.mid(0, 3) == QStringList{u"part.email.0"_s, u"part.phone.0"_s, u"part.web.0"_s});
    CHECK(order.contains(u"facts.all"_s));
}

TEST_CASE_METHOD(Focused, "the composer folds again when the keyboard leaves it empty")
{
    openCard();
    auto *text = card->findChild<QPlainTextEdit *>(u"compose.text"_s);
    auto *save = card->findChild<QWidget *>(u"compose.save"_s);
    text->setFocus(Qt::TabFocusReason);
    REQUIRE(until([&] { return save->isVisible(); }));
    save->setFocus(Qt::TabFocusReason);
    QTest::keyClick(save, Qt::Key_Tab);
    CHECK(until([&] { return !save->isVisible(); }));
    text->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(text, u"something"_s);
    save->setFocus(Qt::TabFocusReason);
    QTest::keyClick(save, Qt::Key_Tab);
    QTest::qWait(50);
    CHECK(save->isVisible()); // what was written stays open
}

TEST_CASE_METHOD(Focused, "the caret stays in the composer when an activity was saved")
{
    shell().resize(1440, 900);
    openCard();
    auto *text = card->findChild<QPlainTextEdit *>(u"compose.text"_s);
    auto *save = card->findChild<QAbstractButton *>(u"compose.save"_s);
    const auto stays = [&] {
        QStringList seen;
        REQUIRE(until([&] { return text->toPlainText().isEmpty() && shell().findChild<QWidget *>(u"toast"_s); }));
        for (int i = 0; i < 20; ++i) {
            seen.append(focus());
            QTest::qWait(10);
        }
        seen.removeDuplicates();
        return seen == QStringList{u"compose.text"_s};
    };
    text->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(text, u"/call talked about the engine"_s);
    save->setFocus(Qt::TabFocusReason);
    QTest::keyClick(save, Qt::Key_Space);
    CHECK(stays());
    QTest::keyClicks(QApplication::focusWidget(), u"and once more"_s); // one goes on at once
    CHECK(text->toPlainText() == u"and once more"_s);
    auto *next = card->findChild<QWidget *>(u"compose.next"_s);
    next->setFocus(Qt::TabFocusReason);
    QTest::keyClick(next, Qt::Key_Return);
    CHECK(stays());
}

TEST_CASE_METHOD(Focused, "undo in a toast gives the focus back")
{
    openCard();
    auto *text = card->findChild<QPlainTextEdit *>(u"compose.text"_s);
    const auto undo = [&]() -> QAbstractButton * {
        auto *toast = shell().toasts()->current();
        return toast ? toast->findChild<QAbstractButton *>(u"toast.undo"_s) : nullptr;
    };
    for (const bool mouse : {true, false}) {
        text->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(text, u"a note"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(until([&] { return undo() && text->toPlainText().isEmpty(); }));
        if (mouse) {
            QTest::mouseClick(undo(), Qt::LeftButton);
        } else {
            undo()->setFocus(Qt::TabFocusReason);
            QTest::keyClick(undo(), Qt::Key_Space);
        }
        REQUIRE(until([&] { return !undo(); }));
        CHECK(focus() == u"compose.text"_s);
    }
}

TEST_CASE_METHOD(Focused, "a contact that was restored is current in the list with the focus on it")
{
    for (const bool others : {false, true}) {
        if (others)
            addPerson(u"Bo Dahl"_s);
        const Id cy = addPerson(u"Cy Young"_s);
        const int all = others ? 3 : 1;
        listed(all);
        REQUIRE(list()->select(cy));
        list()->view()->setFocus();
        QTest::keyClick(list()->view(), Qt::Key_Delete);
        listed(all - 1);
        shell().showPage(u"bin"_s);
        auto *restore = shell().findChild<QAbstractButton *>(u"bin.restore"_s);
        REQUIRE(until([&] { return restore->isVisible() && restore->isEnabled(); }));
        restore->setFocus(Qt::TabFocusReason);
        QTest::keyClick(restore, Qt::Key_Space);
        REQUIRE(until([&] { return list()->currentId() == cy; }));
        QTest::qWait(100);
        CHECK(QApplication::focusWidget() == list()->view());
    }
}

TEST_CASE_METHOD(Focused, "the next step stands above the timeline where the facts have no room")
{
    shell().resize(1440, 900);
    openCard();
    auto *step = find<CardNextStep>("nextStep");
    auto *tabs = card->findChild<QTabBar *>(u"card.tabs"_s);
    REQUIRE(until([&] { return step->isVisible(); }));
    CHECK_FALSE(card->timeline()->isAncestorOf(step));
    const int tabCount = tabs->count();
    shell().resize(1024, 768);
    REQUIRE(until([&] { return card->timeline()->isAncestorOf(step); }));
    CHECK(until([&] { return step->isVisible(); }));
    CHECK(step->mapTo(card, QPoint()).y() < card->timeline()->composer()->mapTo(card, QPoint()).y());
    CHECK(tabs->count() == tabCount + 1);
    CHECK(tabs->tabText(1) == u"About"_s);
    CHECK(tabs->currentIndex() == 0);
    card->setCurrentTab(u"facts"_s);
    CHECK(find<QWidget>("facts")->isVisible());
    shell().resize(1440, 900);
    REQUIRE(until([&] { return !card->timeline()->isAncestorOf(step); }));
    CHECK(until([&] { return step->isVisible(); }));
    CHECK(card->currentTab() == u"timeline"_s);
    CHECK(card->timeline()->isVisible());

    action("view.table")->trigger(); // beside the table, too
    app->window()->showContact(card->contact());
    REQUIRE(until([&] { return card->timeline()->isAncestorOf(step) && step->isVisible(); }));
}

TEST_CASE_METHOD(Focused, "tabs that have no room are in the menu behind the last one")
{
    shell().resize(1280, 800);
    openCard();
    auto *tabs = find<QTabBar>("card.tabs");
    auto *more = find<QAbstractButton>("card.tabs.more");
    const int last = tabs->count() - 1;
    REQUIRE(until([&] { return more->isVisible(); }));
    CHECK(more->geometry().right() < tabs->width());
    CHECK(tabs->isTabVisible(0));
    CHECK_FALSE(tabs->isTabVisible(last));
    QTest::mouseClick(more, Qt::LeftButton);
    auto *menu = tabs->findChild<QMenu *>(u"card.tabs.menu"_s);
    REQUIRE(menu);
    menu->actions().last()->trigger();
    menu->close();
    CHECK(card->currentTab() == u"history"_s);
    CHECK(tabs->isTabVisible(last));
    CHECK(tabs->tabRect(last).right() < more->x() + 1);
    QTest::keyClick(tabs, Qt::Key_Left); // keys go through all of them
    CHECK(card->currentTab() == u"notes"_s);
    shell().resize(1900, 900);
    CHECK(until([&] { return !more->isVisible() && tabs->isTabVisible(last); }));
}

TEST_CASE_METHOD(Focused, "after an import the focus is on what was imported")
{
    QFile file(folder.filePath(u"list.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Name,Email\nBo Dahl,bo@example.com\nCy Young,cy@example.com\n");
    file.close();
    QApplication::setActiveWindow(&shell());
    app->window()->openImport(file.fileName());
    auto *import = shell().findChild<ImportPage *>();
    REQUIRE(import);
    REQUIRE(until([&] { return import->session().isWhole() && !import->session().isReading(); }));
    auto *next = find<QAbstractButton>("import.next");
    for (int step = 0; step < 3; ++step) {
        REQUIRE(until([&] { return next->isEnabled(); }));
        next->setFocus();
        QTest::keyClick(next, Qt::Key_Space);
    }
    REQUIRE(until([&] { return import->session().report().has_value(); }, 20000));
    CHECK(until([&] { return focus() == u"import.show"_s; }));
}

TEST_CASE_METHOD(Focused, "large type folds what a narrow window would fold")
{
    openCard();
    theme().setZoom(175);
    shell().resize(1440, 900);
    QTest::qWait(100);
    CHECK(shell().sidebar()->isCollapsed());
    CHECK(shell().width() == 1440); // nothing pushes it wider
    CHECK(card->mapTo(&shell(), QPoint(card->width(), 0)).x() <= shell().width());
    auto *title = shell().currentPage()->findChild<ElidedLabel *>(u"page.title"_s);
    CHECK_FALSE(title->isElided());
    auto *text = card->findChild<QPlainTextEdit *>(u"compose.text"_s);
    CHECK(QFontMetrics(text->font()).horizontalAdvance(text->placeholderText()) <= text->viewport()->width());
    theme().setZoom(100);
    QTest::qWait(100);
    CHECK_FALSE(shell().sidebar()->isCollapsed());
    CHECK(text->placeholderText().endsWith(u"…"_s));
}
