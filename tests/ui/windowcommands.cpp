// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the window: all in the menu bar, greyed when they make no sense, and what the palette offers.
#include "tests/ui/program.h"

#include "ui/shell/commandpalette.h"
#include "ui/shell/guide.h"
#include "ui/transfer/exportdialog.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QClipboard>
#include <QInputDialog>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace
{
const QStringList forRecords{u"record.edit"_s,   u"record.tag"_s,      u"record.copy"_s,     u"record.delete"_s,
                             u"record.rename"_s, u"record.schedule"_s, u"record.attach"_s,   u"record.call"_s,
                             u"record.mail"_s,   u"record.quickLog"_s, u"record.previous"_s, u"record.next"_s,
                             u"file.export"_s,   u"view.filter"_s};

struct Commands : Program {
    Id addReachable(const QString &name)
    {
        const Id id = addPerson(name);
        Record phone(schema().phone, store().newId()), mail(schema().email, store().newId());
        phone.set(schema().phone.contact, id);
        phone.set(schema().phone.number, u"+49 30 901820"_s);
        mail.set(schema().email.contact, id);
        mail.set(schema().email.address, u"ada@example.com"_s);
        apply({{Action::Edit, u"contact"_s, 1, name}, {insertion(phone), insertion(mail)}});
        return id;
    }
    QMenu *menu(const char *path)
    {
        REQUIRE(until([&] { return shell().catalog()->menu(QString::fromLatin1(path)); }));
        return shell().catalog()->menu(QString::fromLatin1(path));
    }
    ContactsPage *page() { return qobject_cast<ContactsPage *>(shell().page(u"customers"_s)); }
    QStringList offered(const QString &typed)
    {
        if (!shell().commandPalette()->isOpen())
            shell().commandPalette()->open();
        find<QLineEdit>("palette.input")->setText(typed);
        QTest::qWait(400);
        return rows();
    }
    QStringList rows()
    {
        QStringList texts;
        const QAbstractItemModel *model = find<QListView>("palette.list")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return texts;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(find<QLineEdit>("palette.input"), key, modifiers);
    }
};
} // namespace

TEST_CASE_METHOD(Commands, "commands for records are greyed until there is one")
{
    REQUIRE(until([&] { return menu("record") != nullptr; }));
    for (const QString &id : forRecords) {
        INFO(id.toStdString());
        CHECK_FALSE(action(qPrintable(id))->isEnabled());
        CHECK(action(qPrintable(id))->isVisible()); // greyed and not hidden
    }
    CHECK_FALSE(menu("record/status")->menuAction()->isEnabled());
    CHECK_FALSE(menu("view/sort")->menuAction()->isEnabled());
    CHECK(action("record.new")->isEnabled());
    CHECK(action("file.import")->isEnabled());
    CHECK_FALSE(action("view.columns")->isEnabled());
    CHECK_FALSE(action("view.deleteView")->isEnabled());
}

TEST_CASE_METHOD(Commands, "commands for records are offered once there are some")
{
    addReachable(u"Ada"_s);
    addReachable(u"Bo"_s);
    listed(2);
    REQUIRE(until([&] { return action("record.call")->isEnabled(); }));
    for (const QString &id : forRecords) {
        INFO(id.toStdString());
        CHECK(action(qPrintable(id))->isEnabled());
    }
    CHECK(menu("record/status")->menuAction()->isEnabled());
    CHECK(menu("record/owner")->menuAction()->isEnabled());
    CHECK(menu("view/sort")->menuAction()->isEnabled());
    action("view.table")->trigger();
    CHECK(action("view.columns")->isEnabled());
    CHECK_FALSE(action("view.details")->isEnabled()); // a table leaves no room for them
    action("view.table")->trigger();
    CHECK_FALSE(action("view.columns")->isEnabled());

    action("go.bin")->trigger();
    CHECK_FALSE(action("record.delete")->isEnabled()); // nobody sees what would be deleted
    CHECK_FALSE(action("record.call")->isEnabled());
    CHECK(action("record.quickLog")->isEnabled());
    action("go.customers")->trigger();
    CHECK(action("record.delete")->isEnabled());
}

TEST_CASE_METHOD(Commands, "status and order can be chosen in the menu bar")
{
    const Id ada = addPerson(u"Ada"_s);
    addPerson(u"Bo"_s);
    listed(2);
    REQUIRE(list()->select(ada));
    REQUIRE(until([&] { return page()->currentId() == ada; }));
    QMenu *status = menu("record/status");
    Q_EMIT status->aboutToShow();
    REQUIRE_FALSE(status->isEmpty());
    const QString key = schema().contact.status.choices().first().key;
    status->actions().first()->trigger();
    const auto statusOf = [&](Id id) {
        QString found;
        bool done = false;
        store().load(schema().contact, id, qApp, [&](const Result<std::optional<Record>> &record) {
            found = record.ok() && *record ? (**record)[schema().contact.status] : QString();
            done = true;
        });
        until([&] { return done; });
        return found;
    };
    CHECK(until([&] { return statusOf(ada) == key; }));
    QMenu *sort = menu("view/sort");
    Q_EMIT sort->aboutToShow();
    REQUIRE(sort->actions().size() > 4);
    sort->actions().last()->trigger(); // descending
    CHECK(until([&] { return list()->model()->idAt(1) == ada; }));
}

TEST_CASE_METHOD(Commands, "a saved view is renamed and deleted from the menu")
{
    addPerson(u"Ada"_s);
    listed(1);
    action("view.saveView")->trigger();
    auto *name = find<QLineEdit>("viewName");
    name->setText(u"Mine"_s);
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(until([&] { return action("view.renameView")->isEnabled(); }));
    action("view.renameView")->trigger();
    auto *dialog = find<QInputDialog>("renameView");
    CHECK(dialog->textValue() == u"Mine"_s);
    dialog->setTextValue(u"Ours"_s);
    dialog->accept();
    const auto named = [&](const QString &text) {
        QStringList shown;
        for (const QAbstractButton *button : shell().findChildren<QAbstractButton *>())
            if (!button->isHidden() && button->objectName().startsWith(u"sidebar.view."_s))
                shown.append(button->text());
        return shown == (text.isEmpty() ? QStringList() : QStringList{text});
    };
    CHECK(until([&] { return named(u"Ours"_s); }));
    action("view.deleteView")->trigger();
    CHECK(until([&] { return named(QString()); }));
    CHECK(until([&] { return !action("view.deleteView")->isEnabled(); }));
}

TEST_CASE_METHOD(Commands, "the menu exports what is selected when several are")
{
    for (const char16_t *name : {u"Ada", u"Bo", u"Cy"})
        addPerson(QString::fromUtf16(name));
    listed(3);
    const auto segments = [&] {
        action("file.export")->trigger();
        auto *dialog = shell().findChild<ExportDialog *>();
        REQUIRE(dialog);
        const QString current = dialog->findChild<SegmentedControl *>(u"export.rows"_s)->current();
        dialog->close();
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
        return current;
    };
    CHECK(segments() == u"all"_s);
    list()->selectAll();
    REQUIRE(until([&] { return page()->selectedCount() == 3; }));
    CHECK(segments() == u"selected"_s);
}

TEST_CASE_METHOD(Commands, "the guide opens from the menu and can be read beside the work")
{
    action("help.guide")->trigger();
    auto *guide = find<Guide>("guide");
    REQUIRE(until([&] { return guide->isVisible(); }));
    CHECK_FALSE(guide->isModal());
    CHECK(guide->findChild<QTextBrowser *>(u"guide.text"_s)->toPlainText().contains(u"Ctrl+K"_s));
    action("help.guide")->trigger();
    CHECK(shell().findChildren<Guide *>().size() == 1);
    guide->close();
}

TEST_CASE_METHOD(Commands, "the chooser of new things names its letters")
{
    action("file.newThing")->trigger();
    auto *menu = find<QMenu>("newThing");
    for (const QAction *entry : menu->actions()) {
        const QString letter = entry->text().section(u'\t', 1);
        INFO(entry->text().toStdString());
        CHECK(letter.size() == 1);
        CHECK(QKeySequence::mnemonic(entry->text()).toString(QKeySequence::PortableText).endsWith(letter));
    }
    menu->close();
}

TEST_CASE_METHOD(Commands, "the palette offers what can be done with a record")
{
    const Id ada = addReachable(u"Ada Byron"_s);
    addPerson(u"Bo Dahl"_s);
    listed(2);
    REQUIRE(offered(u"byron"_s).join(u'\n').contains(u"Ada Byron"_s));
    key(Qt::Key_Tab);
    const QString deeds = rows().join(u'\n');
    INFO(deeds.toStdString());
    for (const char16_t *deed : {u"Call", u"E-mail", u"Log activity", u"Schedule", u"Copy"})
        CHECK(deeds.contains(QString::fromUtf16(deed)));
    find<QLineEdit>("palette.input")->setText(u"Copy"_s);
    key(Qt::Key_Return);
    CHECK(QGuiApplication::clipboard()->text().startsWith(u"Ada Byron\n"_s));
    CHECK(QGuiApplication::clipboard()->text().contains(u"ada@example.com"_s));
    CHECK_FALSE(shell().commandPalette()->isOpen());

    REQUIRE(offered(u"dahl"_s).join(u'\n').contains(u"Bo Dahl"_s));
    key(Qt::Key_Tab);
    CHECK_FALSE(rows().join(u'\n').contains(u"Call"_s)); // has no number
    find<QLineEdit>("palette.input")->setText(u"Schedule"_s);
    key(Qt::Key_Return);
    REQUIRE(until([&] { return page()->currentId() != ada; }));
    CHECK(until(
        [&] { return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"compose.text"_s; }));
}

TEST_CASE_METHOD(Commands, "an empty palette lists who was opened last and not itself")
{
    const Id ada = addPerson(u"Ada"_s), bo = addPerson(u"Bo"_s);
    addPerson(u"Cy"_s);
    listed(3);
    app->window()->showContact(bo);
    app->window()->showContact(ada);
    QStringList rows = offered({});
    CHECK(rows.indexOf(u"Ada"_s) < rows.indexOf(u"Bo"_s));
    CHECK(rows.contains(u"Bo"_s));
    CHECK_FALSE(rows.contains(u"Cy"_s));
    CHECK(rows.filter(u"Search or Run"_s).isEmpty());
    shell().commandPalette()->dismiss();
    start(); // kept
    rows = offered({});
    CHECK(rows.contains(u"Bo"_s));
    CHECK_FALSE(rows.contains(u"Cy"_s));
}
