// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/standardactions.h"

#include "ui/shell/aboutdialog.h"
#include "ui/shell/actioncatalog.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/shellpage.h"
#include "ui/shell/shellwindow.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/standardkeys.h"
#include "ui/shell/textundo.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"
#include <QActionGroup>
#include <QApplication>
#include <QLineEdit>
#include <QMetaObject>
#include <QSettings>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
/** tr() for free functions, in one context. */
class Shell
{
    Q_DECLARE_TR_FUNCTIONS(Shell)
};

/** Text fields and views offer copy(), cut(), paste() and selectAll() as slots. */
void sendToFocus(const char *slot)
{
    QWidget *focus = QApplication::focusWidget();
    if (focus && focus->metaObject()->indexOfMethod((QByteArray(slot) + "()").constData()) >= 0)
        QMetaObject::invokeMethod(focus, slot);
}

void addAppearance(ActionCatalog &catalog)
{
    struct Choice {
        QString id, text, icon;
        Theme::Mode mode;
    };
    const QList<Choice> choices{
        {u"view.theme.system"_s, Shell::tr("Follow the &System"), u"monitor"_s, Theme::Mode::System},
        {u"view.theme.light"_s, Shell::tr("&Light"), u"sun"_s, Theme::Mode::Light},
        {u"view.theme.dark"_s, Shell::tr("&Dark"), u"moon"_s, Theme::Mode::Dark}};
    const bool first = !catalog.action(choices.first().id);
    auto *modes = first ? new QActionGroup(&catalog) : nullptr;
    for (const Choice &choice : choices) {
        QAction *action =
            catalog.add({choice.id, choice.text, choice.icon, {}, u"view/theme"_s, 0, QAction::NoRole, true}, &catalog,
                        [mode = choice.mode] {
                            theme().setMode(mode);
                            QSettings().setValue(u"appearance/mode"_s, int(mode));
                        });
        if (modes)
            modes->addAction(action);
        action->setChecked(theme().mode() == choice.mode);
    }
    QAction *compact = catalog.add(
        {u"view.compact"_s, Shell::tr("&Compact Rows"), u"rows-3"_s, {}, u"view"_s, 1, QAction::NoRole, true}, &catalog,
        [&catalog] {
            const bool on = catalog.action(u"view.compact"_s)->isChecked();
            theme().setDensity(on ? Theme::Density::Compact : Theme::Density::Comfortable);
            QSettings().setValue(u"appearance/compact"_s, on);
        });
    compact->setChecked(theme().isCompact());
}

constexpr std::array zooms{90, 100, 110, 125, 150, 175, 200};

void setZoom(int percent)
{
    theme().setZoom(percent);
    QSettings().setValue(u"appearance/zoom"_s, percent);
}

void stepZoom(int by)
{
    const auto *at = std::lower_bound(zooms.begin(), zooms.end(), theme().zoom());
    const auto place = qBound(qsizetype(0), qsizetype(at - zooms.begin()) + by, qsizetype(zooms.size()) - 1);
    setZoom(zooms[size_t(place)]);
}

void addZoom(ActionCatalog &catalog)
{
    const auto add = [&](const QString &id, const QString &text, const QString &icon, const QList<QKeySequence> &keys,
                         auto run) {
        catalog.add({id, text, icon, keys, u"view"_s, 2}, &catalog, run);
    };
    QList<QKeySequence> larger = QKeySequence::keyBindings(QKeySequence::ZoomIn);
    larger.removeAll(QKeySequence(Qt::CTRL | Qt::Key_Equal)); // the same key without Shift: not the one to show
    larger.append(QKeySequence(Qt::CTRL | Qt::Key_Equal));
    add(u"view.zoomIn"_s, Shell::tr("Zoom &In"), u"zoom-in"_s, larger, [] { stepZoom(1); });
    add(u"view.zoomOut"_s, Shell::tr("Zoom &Out"), u"zoom-out"_s, QKeySequence::keyBindings(QKeySequence::ZoomOut),
        [] { stepZoom(-1); });
    add(u"view.zoomReset"_s, Shell::tr("Actual Si&ze"), u"rotate-ccw"_s, {QKeySequence(Qt::CTRL | Qt::Key_0)},
        [] { setZoom(100); });
}
} // namespace

void addStandardMenus(ActionCatalog &catalog)
{
    catalog.addMenu(u"file"_s, Shell::tr("&File"));
    catalog.addMenu(u"file/new"_s, Shell::tr("&New"), u"plus"_s, 0);
    catalog.addMenu(u"file/recent"_s, Shell::tr("Open &Recent"), u"history"_s, 0);
    catalog.addMenu(u"edit"_s, Shell::tr("&Edit"));
    catalog.addMenu(u"view"_s, Shell::tr("&View"));
    catalog.addMenu(u"view/theme"_s, Shell::tr("&Appearance"), u"palette"_s, 1);
    catalog.addMenu(u"go"_s, Shell::tr("&Go"));
    catalog.addMenu(u"record"_s, Shell::tr("&Record"));
    catalog.addMenu(u"tools"_s, Shell::tr("&Tools"));
    catalog.addMenu(u"help"_s, Shell::tr("&Help"));
}

void addStandardActions(ActionCatalog &catalog, ShellWindow &window)
{
    const auto keys = [](auto... parts) { return QList<QKeySequence>{QKeySequence(parts...)}; };
    ShellWindow *shell = &window;
    catalog.add({u"file.close"_s, Shell::tr("&Close Window"), u"x"_s, standardKeys(QKeySequence::Close), u"file"_s, 8},
                shell, [shell] { shell->close(); });
    catalog.add({u"file.quit"_s, Shell::tr("&Quit"), u"log-out"_s, standardKeys(QKeySequence::Quit), u"file"_s, 9,
                 QAction::QuitRole},
                shell, [] { QApplication::closeAllWindows(); });

    if (const bool first = !catalog.action(u"edit.undo"_s); first) {
        new TextUndo(shell);
        catalog.add({u"edit.undo"_s, Shell::tr("&Undo"), u"undo-2"_s, standardKeys(QKeySequence::Undo), u"edit"_s, 0})
            ->setEnabled(false);
        catalog.add({u"edit.redo"_s, Shell::tr("&Redo"), u"redo-2"_s, standardKeys(QKeySequence::Redo), u"edit"_s, 0})
            ->setEnabled(false);
    }
    catalog.add({u"edit.cut"_s, Shell::tr("Cu&t"), u"scissors"_s, standardKeys(QKeySequence::Cut), u"edit"_s, 1}, shell,
                [] { sendToFocus("cut"); });
    catalog.add({u"edit.copy"_s, Shell::tr("&Copy"), u"copy"_s, standardKeys(QKeySequence::Copy), u"edit"_s, 1}, shell,
                [] { sendToFocus("copy"); });
    catalog.add(
        {u"edit.paste"_s, Shell::tr("&Paste"), u"clipboard-paste"_s, standardKeys(QKeySequence::Paste), u"edit"_s, 1},
        shell, [] { sendToFocus("paste"); });
    catalog.add({u"edit.selectAll"_s, Shell::tr("Select &All"), u"text-select"_s, standardKeys(QKeySequence::SelectAll),
                 u"edit"_s, 1},
                shell, [] { sendToFocus("selectAll"); });
    catalog.add(
        {u"edit.find"_s, Shell::tr("&Find on This Page"), u"search"_s, standardKeys(QKeySequence::Find), u"edit"_s, 2},
        shell, [shell] {
            QWidget *field = shell->currentPage() ? shell->currentPage()->searchField() : nullptr;
            if (!field) {
                shell->commandPalette()->open(); // a page without a search of its own is searched with everything
                return;
            }
            field->setFocus(Qt::ShortcutFocusReason);
            if (auto *line = qobject_cast<QLineEdit *>(field))
                line->selectAll();
        });

    catalog
        .add({u"view.sidebar"_s, Shell::tr("&Sidebar"), u"panel-left"_s, keys(Qt::CTRL | Qt::Key_Backslash), u"view"_s,
              0, QAction::NoRole, true},
             shell, [shell] { shell->setSidebarCollapsed(!shell->sidebar()->isCollapsed()); })
        ->setChecked(!shell->sidebar()->isCollapsed());
    addAppearance(catalog);
    addZoom(catalog);
    catalog.add({u"view.fullScreen"_s, Shell::tr("F&ull Screen"), u"maximize"_s, standardKeys(QKeySequence::FullScreen),
                 u"view"_s, 3, QAction::NoRole, true},
                shell, [shell] { shell->setWindowState(shell->windowState() ^ Qt::WindowFullScreen); });

    const bool first = !catalog.action(u"go.back"_s);
    QAction *back =
        catalog.add({u"go.back"_s, Shell::tr("&Back"), u"arrow-left"_s, standardKeys(QKeySequence::Back), u"go"_s, 2},
                    shell, [shell] { shell->goBack(); });
    QAction *forward = catalog.add(
        {u"go.forward"_s, Shell::tr("&Forward"), u"arrow-right"_s, standardKeys(QKeySequence::Forward), u"go"_s, 2},
        shell, [shell] { shell->goForward(); });
    if (first) {
        back->setEnabled(false);
        forward->setEnabled(false);
    }
    QAction *palette = catalog.add(
        {u"go.palette"_s, Shell::tr("Search or Run &Command…"), u"search"_s, keys(Qt::CTRL | Qt::Key_K), u"go"_s, 3},
        shell, [shell] { shell->commandPalette()->open(); });
    shell->sidebar()->commandButton()->setShortcutText(shortcutText(palette->shortcut()));

    if (!catalog.action(u"tools.settings"_s)) {
        QAction *settings =
            catalog.add({u"tools.settings"_s, Shell::tr("&Settings…"), u"settings"_s,
                         standardKeys(QKeySequence::Preferences), u"tools"_s, 9, QAction::PreferencesRole});
        settings->setEnabled(false);
        QObject::connect(shell->sidebar()->settingsButton(), &QToolButton::clicked, settings, &QAction::trigger);
    }
    shell->sidebar()->settingsButton()->setNameAndShortcut(
        Shell::tr("Settings"), shortcutText(catalog.action(u"tools.settings"_s)->shortcut()));

    catalog.add(
        {u"help.shortcuts"_s,
         Shell::tr("&Keyboard Shortcuts"),
         u"keyboard"_s,
         {QKeySequence(Qt::CTRL | Qt::Key_Question)}, // Shift is part of the character: named again it is ambiguous
         u"help"_s,
         1},
        shell, [shell, &catalog] { ShortcutSheet(catalog, shell).exec(); });
    catalog.add({u"help.about"_s, Shell::tr("&About Rapport"), u"info"_s, {}, u"help"_s, 9, QAction::AboutRole}, shell,
                [shell] { AboutDialog(shell).exec(); });
}

void restoreAppearance()
{
    const QSettings settings;
    theme().setMode(Theme::Mode(qBound(0, settings.value(u"appearance/mode"_s, 0).toInt(), 2)));
    const bool compact = settings.value(u"appearance/compact"_s, false).toBool();
    theme().setDensity(compact ? Theme::Density::Compact : Theme::Density::Comfortable);
    theme().setZoom(qBound(zooms.front(), settings.value(u"appearance/zoom"_s, 100).toInt(), zooms.back()));
}
