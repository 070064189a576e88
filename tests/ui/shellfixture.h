// SPDX-License-Identifier: GPL-3.0-or-later
// A shell window with two pages, the standard commands and a source of the palette that answers when it is told to.
#pragma once

#include "tests/support/catch.h"
#include "ui/shell/actioncatalog.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/commandsource.h"
#include "ui/shell/shellpage.h"
#include "ui/shell/shellwindow.h"
#include "ui/shell/standardactions.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class StatefulPage : public ShellPage
{
public:
    explicit StatefulPage(const QString &title) : ShellPage(title) { content()->addWidget(m_line = new QLineEdit); }
    QVariant state() const override { return m_line->text(); }
    void restoreState(const QVariant &state) override { m_line->setText(state.toString()); }
    QWidget *searchField() const override { return m_line; }
    void moveTo(const QString &record)
    {
        Q_EMIT aboutToMove();
        m_line->setText(record);
    }

private:
    QLineEdit *m_line;
};

struct LateSource : PaletteSource {
    QList<std::pair<QString, Answer>> asked;
    void query(const QString &text, Answer answer) override { asked += {text, answer}; }
    static PaletteItem item(const QString &title, std::function<void()> run = {})
    {
        PaletteItem item;
        item.id = item.title = title;
        item.group = u"Customers"_s;
        item.avatarSeed = title;
        item.run = std::move(run);
        return item;
    }
};

struct Stage {
    ActionCatalog catalog;
    LateSource records;
    CommandSource commands{&catalog};
    ShellWindow window{&catalog};
    Stage()
    {
        QSettings().clear();
        theme().install();
        theme().setMotion(Theme::Motion::Reduced);
        addStandardMenus(catalog);
        window.addPage(u"home"_s, u"Home"_s, u"layout-dashboard"_s, QKeySequence(Qt::CTRL | Qt::Key_1),
                       [] { return new StatefulPage(u"Home"_s); });
        window.addPage(u"customers"_s, u"Customers"_s, u"users"_s, QKeySequence(Qt::CTRL | Qt::Key_2),
                       [] { return new StatefulPage(u"Customers"_s); });
        addStandardActions(catalog, window);
        window.resize(1280, 800);
        window.showPage(u"home"_s);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    QLineEdit *input() { return window.findChild<QLineEdit *>(u"palette.input"_s); }
    QListView *list() { return window.findChild<QListView *>(u"palette.list"_s); }
    QString current() { return list()->currentIndex().data().toString(); }
    StatefulPage *page() { return static_cast<StatefulPage *>(window.currentPage()); }
};
