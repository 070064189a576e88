// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the window: what is in them can be reached by one letter each, in every language.
#include "tests/ui/program.h"

#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace
{
/// Entries whose letter another entry of the same menu has, too.
QStringList clashes(const QList<QAction *> &actions)
{
    QStringList found;
    QHash<QString, QString> taken;
    for (const QAction *action : actions) {
        const QString letter = QKeySequence::mnemonic(action->text()).toString();
        if (action->isSeparator() || letter.isEmpty())
            continue;
        if (taken.contains(letter))
            found.append(taken.value(letter) + u" / "_s + action->text());
        taken.insert(letter, action->text());
    }
    for (const QAction *action : actions)
        if (action->menu())
            found += clashes(action->menu()->actions());
    return found;
}
} // namespace

TEST_CASE_METHOD(Program, "no two entries of a menu share their letter in any language")
{
    for (const QString &code : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s}) {
        INFO(code.toStdString());
        const QPointer<MainWindow> before = app->window();
        app->language().use(QLocale(code));
        REQUIRE(until([&] { return !before && app->window(); }));
        REQUIRE(shell().menuBar()->actions().size() >= 6);
        const QStringList found = clashes(shell().menuBar()->actions());
        INFO(found.join(u'\n').toStdString());
        CHECK(found.isEmpty());
    }
}

TEST_CASE_METHOD(Program, "the words of Qt itself are in the language of the program")
{
    for (const auto &[code, cancel] : {std::pair(u"zh_CN"_s, u"取消"_s), std::pair(u"zh_TW"_s, u"取消"_s)}) {
        app->language().use(QLocale(code));
        CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == cancel);
        CHECK(QCoreApplication::translate("QFileDialog", "&Save") != u"&Save"_s);
        CHECK(QCoreApplication::translate("QLineEdit", "Cu&t") != u"Cu&t"_s);
        QTest::qWait(20);
    }
    app->language().use(QLocale(u"en"_s));
    QTest::qWait(50);
}
