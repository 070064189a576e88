// SPDX-License-Identifier: GPL-3.0-or-later
// A walk over every page and dialog: whatever takes the focus has a name, and no text is cut when a language is longer.
#include "tests/ui/program.h"

#include "ui/records/contactcard.h"
#include "ui/shell/commandpalette.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace
{
const QStringList pages{u"customers"_s, u"import"_s, u"bin"_s, u"settings"_s};

QString described(const QWidget &widget)
{
    QString path;
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        const QString name = at->objectName();
        path.prepend(u'/' + (name.isEmpty() ? QString::fromLatin1(at->metaObject()->className()) : name));
    }
    return path;
}

/// What has the keyboard but no name for a screen reader.
QStringList nameless(const QWidget &root)
{
    QStringList found;
    const QList<QWidget *> all = root.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            found.append(described(*widget));
    }
    return found;
}

/// Every text two fifths longer than in English, as German and Finnish are.
class LongTexts : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (QByteArray(context).startsWith('Q') || text.size() < 2)
            return text;
        return text + u"m"_s.repeated(qMax(1, int(text.size()) * 2 / 5));
    }
};

/// Buttons and labels of the page that show less than their text.
QStringList cut(const QWidget &page)
{
    QStringList found;
    const auto note = [&](const QWidget &widget, const QString &text) {
        found.append(u"%1 “%2” %3x%4"_s.arg(described(widget), text).arg(widget.width()).arg(widget.height()));
    };
    const QList<QWidget *> all = page.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible() || widget->width() <= 1)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
            button && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width())
            note(*button, button->text());
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!label || label->text().isEmpty())
            continue;
        const QRect room = label->contentsRect();
        const QFontMetrics metrics(label->font());
        const bool fits =
            label->wordWrap()
                ? metrics.boundingRect(QRect(0, 0, room.width(), 10000), Qt::TextWordWrap, label->text()).height() <=
                      room.height() + 2
                : metrics.size(0, label->text()).width() <= room.width() + 1;
        if (!fits)
            note(*label, label->text());
    }
    return found;
}

struct Walk : Program {
    void fill()
    {
        const Id ada = addPerson(u"Ada Byron"_s);
        for (int i = 0; i < 5; ++i)
            addPerson(u"Person %1"_s.arg(i));
        Record call(schema().activity, store().newId());
        call.set(schema().activity.type, u"call"_s);
        call.set(schema().activity.status, u"planned"_s);
        call.set(schema().activity.at, QDateTime::currentDateTime().addDays(1));
        call.set(schema().activity.body, u"About the engine"_s);
        call.set(schema().activity.contact, ada);
        apply({{Action::Log, u"activity"_s, 1, u"Call"_s}, {insertion(call)}});
        listed(6);
        app->window()->showContact(ada);
        QTest::qWait(200);
    }
    /// Looks at every page, the list both ways; `look` gets what is shown and how it is called.
    void visitPages(const std::function<void(const QString &)> &look)
    {
        for (const QString &page : pages) {
            shell().showPage(page);
            QTest::qWait(150);
            look(page);
            if (page == u"customers"_s) {
                action("view.table")->trigger();
                QTest::qWait(150);
                look(u"table"_s);
                action("view.table")->trigger();
                QTest::qWait(100);
            }
        }
        shell().showPage(u"customers"_s);
    }
};
} // namespace

TEST_CASE_METHOD(Walk, "whatever takes the focus on a page has a name")
{
    visitPages([&](const QString &page) { // an empty file: the first run
        INFO(page.toStdString());
        const QStringList found = nameless(shell());
        INFO(found.join(u'\n').toStdString());
        CHECK(found.isEmpty());
    });
    fill();
    visitPages([&](const QString &page) {
        INFO(page.toStdString());
        const QStringList found = nameless(shell());
        INFO(found.join(u'\n').toStdString());
        CHECK(found.isEmpty());
    });
    auto *card = find<ContactCard>("card");
    for (const char *tab : {"timeline", "details", "people", "files", "notes", "history"}) {
        INFO(tab);
        card->setCurrentTab(QString::fromLatin1(tab));
        QTest::qWait(50);
        const QStringList found = nameless(*card);
        INFO(found.join(u'\n').toStdString());
        CHECK(found.isEmpty());
    }
}

TEST_CASE_METHOD(Walk, "whatever takes the focus in a dialog has a name")
{
    fill();
    list()->selectAll();
    QTest::qWait(100);
    const QList<QPair<const char *, bool>> commands{
        {"record.new", false},    {"record.newCompany", false}, {"record.quickLog", false}, {"record.edit", false},
        {"record.tag", false},    {"file.export", false},       {"tools.history", false},   {"tools.snapshots", false},
        {"view.filter", false},   {"view.saveView", false},     {"help.guide", false},      {"go.palette", false},
        {"help.shortcuts", true}, {"help.about", true}};
    for (const auto &[id, blocks] : commands) {
        INFO(id);
        QStringList found;
        bool looked = false;
        const auto look = [&] {
            for (const QWidget *window : QApplication::topLevelWidgets())
                if (window->isVisible() && !qobject_cast<const QMenu *>(window))
                    found += nameless(*window);
            looked = true;
            for (QWidget *window : QApplication::topLevelWidgets())
                if (window->isVisible() && window != &shell())
                    window->close();
        };
        if (blocks)
            QTimer::singleShot(200, qApp, look);
        action(id)->trigger();
        if (!blocks) {
            QTest::qWait(200);
            look();
        }
        REQUIRE(until([&] { return looked; }));
        INFO(found.join(u'\n').toStdString());
        CHECK(found.isEmpty());
        if (QPointer<QWidget> over = shell().findChild<QWidget *>(u"quickLog"_s))
            QTest::keyClick(over, Qt::Key_Escape);
        shell().commandPalette()->dismiss();
        QTest::qWait(50);
    }
}

TEST_CASE_METHOD(Walk, "no text of a page is cut when it is two fifths longer")
{
    fill();
    auto *longer = new LongTexts;
    QCoreApplication::installTranslator(longer);
    const QPointer<MainWindow> before = app->window();
    Q_EMIT app->window()->openRequested(path); // made anew, in the new words
    REQUIRE(until([&] { return !before && app->window(); }));
    listed(6);
    for (const QSize size : {QSize(1440, 900), QSize(1024, 768)}) {
        shell().resize(size);
        QTest::qWait(150);
        visitPages([&](const QString &page) {
            INFO(page.toStdString() << " at " << size.width());
            CHECK(shell().width() == size.width()); // no page pushes the window wider
            const QStringList found = cut(*shell().currentPage());
            INFO(found.join(u'\n').toStdString());
            CHECK(found.isEmpty());
        });
    }
    QCoreApplication::removeTranslator(longer);
    delete longer;
}
