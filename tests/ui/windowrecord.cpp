// SPDX-License-Identifier: GPL-3.0-or-later
// A record beside the list: in a window of its own, seen for a moment with Space, with its name in an editor.
#include "tests/ui/program.h"

#include "ui/records/bulkedit.h"
#include "ui/records/contactcard.h"
#include "ui/records/factspanel.h"
#include "ui/records/fieldrow.h"
#include "ui/records/listtableview.h"
#include "ui/records/quicklog.h"
#include "ui/records/timelinepane.h"
#include "ui/records/timelineview.h"
#include "ui/widgets/toast.h"
#include "ui/window/recordwindow.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace
{
struct RecordProgram : Program {
    Id ada = 0, bo = 0;

    RecordProgram()
    {
        shell().resize(1280, 800);
        ada = addPerson(u"Ada Byron"_s);
        bo = addPerson(u"Bo Dahl"_s);
        listed(2);
        REQUIRE(QTest::qWaitForWindowActive(&shell()));
        REQUIRE(list()->select(ada));
        list()->view()->setFocus();
        REQUIRE(until([&] { return page()->currentId() == ada; }));
    }
    ContactsPage *page() { return qobject_cast<ContactsPage *>(shell().page(u"customers"_s)); }
    ContactCard *card() { return shell().findChild<ContactCard *>(); }
    static QList<QPointer<RecordWindow>> windows()
    {
        QList<QPointer<RecordWindow>> found;
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *window = qobject_cast<RecordWindow *>(widget); window && window->isVisible())
                found.append(window);
        return found;
    }
    QString name(Id id)
    {
        QString name;
        store().load(schema().contact, id, qApp,
                     [&](const Result<std::optional<Record>> &record) { name = (**record).title(); });
        REQUIRE(until([&] { return !name.isEmpty(); }));
        return name;
    }
    bool editsName()
    {
        auto *row = card()->findChild<FieldRow *>(u"card.name"_s);
        return row->isVisible() && row->editor() && row->editor()->isAncestorOf(QApplication::focusWidget());
    }
};
} // namespace

TEST_CASE_METHOD(RecordProgram, "Ctrl+Enter opens the contact in a window that closes with the file")
{
    QTest::keyClick(list()->view(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(until([&] { return windows().size() == 1; }));
    const QPointer<RecordWindow> window = windows().first();
    REQUIRE(until([&] { return window->windowTitle() == u"Ada Byron"_s; }));
    CHECK(window->card()->contact() == ada);
    CHECK_FALSE(window->isModal());
    QTest::keyClick(list()->view(), Qt::Key_Return, Qt::ControlModifier); // the same one again
    QTest::qWait(50);
    CHECK(windows().size() == 1);
    QTest::mouseClick(list()->view()->viewport(), Qt::MiddleButton, {},
                      list()->view()->visualRect(list()->model()->index(list()->model()->rowOf(bo), 0)).center());
    REQUIRE(until([&] { return windows().size() == 2; }));
    shell().close();
    CHECK(until([&] { return windows().isEmpty() && !window; }));
}

TEST_CASE_METHOD(RecordProgram, "a record window edits with undo and remembers its size")
{
    page()->openWindow(ada);
    QPointer<RecordWindow> window = windows().value(0);
    REQUIRE(window);
    REQUIRE(QTest::qWaitForWindowActive(window));
    REQUIRE(until([&] { return window->windowTitle() == u"Ada Byron"_s; }));
    window->resize(700, 640);
    window->card()->renameContact();
    auto *row = window->card()->findChild<FieldRow *>(u"card.name"_s);
    REQUIRE(row->editor());
    auto *input = row->editor()->findChild<QLineEdit *>();
    REQUIRE(input);
    input->selectAll();
    QTest::keyClicks(input, u"Ada Lovelace"_s);
    QTest::keyClick(input, Qt::Key_Return);
    REQUIRE(until([&] { return window->windowTitle() == u"Ada Lovelace"_s; }));
    CHECK(until([&] { return window->toasts()->current() != nullptr; })); // says so where it was done
    QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(until([&] { return window->windowTitle() == u"Ada Byron"_s; }));
    QTest::keyClick(window, Qt::Key_W, Qt::ControlModifier);
    REQUIRE(until([&] { return !window; }));
    CHECK(shell().isVisible());
    page()->openWindow(bo);
    REQUIRE(windows().size() == 1);
    CHECK(windows().first()->size() == QSize(700, 640));
}

TEST_CASE_METHOD(RecordProgram, "the keys of a record work in its own window and are for it alone")
{
    page()->openWindow(bo); // the list stays on Ada
    const QPointer<RecordWindow> window = windows().value(0);
    REQUIRE(window);
    REQUIRE(QTest::qWaitForWindowActive(window));
    REQUIRE(until([&] { return window->card()->shownContact() == bo; }));
    QTest::keyClick(window, Qt::Key_L, Qt::ControlModifier);
    REQUIRE(until([&] { return window->findChild<QuickLog *>(); }));
    CHECK_FALSE(shell().findChild<QuickLog *>());
    auto *who = window->findChild<QLineEdit *>(u"quickLog.who"_s);
    REQUIRE(until([&] { return who->text() == u"Bo Dahl"_s; }));
    auto *text = window->findChild<QuickLog *>()->findChild<QPlainTextEdit *>(u"compose.text"_s);
    REQUIRE(until([&] { return text->hasFocus(); }));
    QTest::keyClicks(text, u"talked"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(until([&] { return !window->findChild<QuickLog *>(); }));
    CHECK(until([&] { return window->toasts()->current() != nullptr; }));
    CHECK(until([&] { return window->card()->timeline()->view()->model()->rowCount() > 0; }));
    QTest::keyClick(window, Qt::Key_T, Qt::ControlModifier);
    auto *tag = window->findChild<QLineEdit *>(u"tag.input"_s);
    REQUIRE(until([&] { return tag->hasFocus(); }));
    QTest::keyClicks(tag, u"Trade fair"_s);
    QTest::keyClick(tag, Qt::Key_Return);
    CHECK(until([&] { return window->findChild<QWidget *>(u"tag.Trade fair"_s); }));
    CHECK(page()->currentId() == ada);
}

TEST_CASE_METHOD(RecordProgram, "Space shows the card beside the table and puts it away again")
{
    action("view.table")->trigger();
    listed(2);
    QAbstractItemView *table = list()->view();
    table->setFocus();
    table->setCurrentIndex(list()->model()->index(list()->model()->rowOf(ada), 0));
    REQUIRE_FALSE(card()->isVisible());
    QTest::keyClick(table, Qt::Key_Space);
    REQUIRE(until([&] { return card()->isVisible() && card()->contact() == ada; }));
    CHECK(table->hasFocus());
    table->setCurrentIndex(list()->model()->index(list()->model()->rowOf(bo), 0));
    CHECK(until([&] { return card()->contact() == bo; }));
    QTest::keyClick(table, Qt::Key_Space);
    CHECK(until([&] { return !card()->isVisible(); }));
}

TEST_CASE_METHOD(RecordProgram, "Space goes to the card beside the cards and Esc leads back")
{
    QTest::keyClick(list()->view(), Qt::Key_Space);
    REQUIRE(card()->hasFocus());
    QTest::keyClick(card(), Qt::Key_Escape);
    CHECK(list()->view()->hasFocus());
    CHECK(card()->isVisible());
    // From within: out of the composer, out of the card.
    REQUIRE(until([&] { return find<QWidget>("card.log")->isVisible(); }));
    card()->logActivity(u"note"_s);
    REQUIRE(until([&] { return card()->isAncestorOf(QApplication::focusWidget()); }));
    for (int i = 0; i < 3 && !list()->view()->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(list()->view()->hasFocus());
}

TEST_CASE_METHOD(RecordProgram, "Edit and F2 on one record open its name on the card")
{
    QTest::keyClick(list()->view(), Qt::Key_F2);
    REQUIRE(until([&] { return editsName(); }));
    CHECK_FALSE(shell().findChild<BulkEdit *>());
    auto *input = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(input);
    input->selectAll();
    QTest::keyClicks(input, u"Ada Lovelace"_s);
    QTest::keyClick(input, Qt::Key_Return);
    CHECK(until([&] { return name(ada) == u"Ada Lovelace"_s; }));
    action("view.table")->trigger();
    listed(2);
    REQUIRE(list()->select(bo));
    REQUIRE(until([&] { return page()->currentId() == bo; }));
    action("record.edit")->trigger();
    CHECK(until([&] { return card()->contact() == bo && editsName(); }));
    CHECK_FALSE(shell().findChild<BulkEdit *>());
}

TEST_CASE_METHOD(RecordProgram, "the form for several records asks for nothing that names one of them")
{
    list()->selectAll();
    REQUIRE(until([&] { return list()->selectedRows() == 2; }));
    action("record.edit")->trigger();
    auto *form = find<BulkEdit>("bulkEdit");
    for (const char *field : {"prefix", "family_name", "given_name", "name"})
        CHECK_FALSE(form->findChild<QWidget *>(u"input."_s + QString::fromLatin1(field)));
    const auto offers = [&](const char *field) {
        auto *input = form->findChild<QWidget *>(u"input."_s + QString::fromLatin1(field));
        return input && input->isVisible();
    };
    CHECK(offers("status"));
    CHECK(until([&] { return offers("hobbies"); })); // persons only
    CHECK_FALSE(offers("industry"));
    form->reject();
    QTest::qWait(20);
    Record firm(schema().contact, store().newId());
    firm.set(schema().contact.kind, u"organisation"_s);
    firm.set(schema().contact.name, u"Acme"_s);
    apply({{Action::Create, u"contact"_s, 1, {}}, {insertion(firm)}});
    listed(3);
    list()->selectAll();
    REQUIRE(until([&] { return list()->selectedRows() == 3; }));
    action("record.edit")->trigger();
    form = find<BulkEdit>("bulkEdit");
    QTest::qWait(200);
    CHECK(offers("status"));
    CHECK_FALSE(offers("hobbies"));
    CHECK_FALSE(offers("industry"));
    form->reject();
}

TEST_CASE_METHOD(RecordProgram, "the context menu of the list has each command once with its keys")
{
    for (const bool several : {false, true}) {
        if (several)
            list()->selectAll();
        QStringList texts, keys;
        QTimer::singleShot(200, qApp, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            for (QAction *action : menu->actions()) {
                if (action->isSeparator())
                    continue;
                QString text = action->text().remove(u'&').remove(u'…');
                texts.append(text.section(u' ', 0, 0));
                if (!action->shortcut().isEmpty())
                    keys.append(action->shortcut().toString(QKeySequence::PortableText));
            }
            menu->close();
        });
        QTest::keyClick(list()->view(), Qt::Key_Menu);
        INFO(texts.join(u", "_s).toStdString());
        REQUIRE(texts.size() > 8);
        texts.removeOne(u"Open"_s);   // and in a new window
        texts.removeOne(u"Export"_s); // and as an address card
        CHECK(QSet<QString>(texts.begin(), texts.end()).size() == texts.size());
        CHECK_FALSE(texts.contains(u"Tag"_s));
        for (const char *key : {"Return", "Ctrl+Return", "Ctrl+L", "F2", "Ctrl+T", "Ctrl+C", "Ctrl+Shift+S", "Del"})
            CHECK(keys.count(QString::fromLatin1(key)) == 1);
    }
}

TEST_CASE_METHOD(RecordProgram, "a new field of one's own waits on the card with the caret in it")
{
    const auto add = [](ContactCard *card, const QString &label) {
        QTest::mouseClick(card->findChild<QAbstractButton *>(u"facts.addField"_s), Qt::LeftButton);
        auto *name = card->findChild<QLineEdit *>(u"ownField.name"_s);
        QTest::keyClicks(name, label);
        QTest::keyClick(name, Qt::Key_Return);
    };
    const auto typesInto = [](const QString &label) {
        const QWidget *focus = QApplication::focusWidget();
        return focus && focus->accessibleName() == label && focus->isVisible();
    };
    REQUIRE(list()->select(bo));
    REQUIRE(until([&] { return card()->shownContact() == bo; }));
    add(card(), u"Shoe size"_s);
    REQUIRE(until([&] { return typesInto(u"Shoe size"_s); }));
    CHECK(page()->currentId() == bo);
    CHECK(card()->facts()->isAncestorOf(QApplication::focusWidget()));
    page()->openWindow(ada);
    REQUIRE(until([&] { return windows().size() == 1 && windows().first()->card()->shownContact() == ada; }));
    add(windows().first()->card(), u"Locker"_s);
    REQUIRE(until([&] { return typesInto(u"Locker"_s); }));
    REQUIRE(windows().size() == 1);
    CHECK(windows().first()->contact() == ada);
    CHECK(windows().first()->isAncestorOf(QApplication::focusWidget()));
}
