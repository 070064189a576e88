// SPDX-License-Identifier: GPL-3.0-or-later
// Grabs every page of the program to PNG, on sample data:  rapport_screenshots FOLDER LANGUAGE light|dark
// Called by tools/screenshots.sh for all languages, themes and scales.
#include "core/models/recordmodel.h"
#include "core/transfer/samplefill.h"
#include "ui/board/boardcolumnview.h"
#include "ui/board/boardview.h"
#include "ui/records/listpage.h"
#include "ui/shell/commandpalette.h"
#include "ui/widgets/theme.h"
#include "ui/window/contactspage.h"
#include "ui/window/kindpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/rapportapp.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
QString folder, suffix;

void grab(QWidget &window, const QString &name)
{
    QTest::qWait(900);
    window.grab().save(folder + u'/' + name + u'-' + suffix + u".png"_s);
}

/// Carries the first card of a column of the board over another one, and does not let go.
std::pair<QWidget *, QPoint> carry(BoardView &board, int from, int to)
{
    QWidget *source = board.columnViews()[from]->cards()->viewport();
    const QPoint begin(90, 30),
        end = source->mapFromGlobal(board.columnViews()[to]->cards()->viewport()->mapToGlobal(QPoint(110, 150)));
    QTest::mousePress(source, Qt::LeftButton, {}, begin);
    for (int step = 1; step <= 4; ++step) {
        const QPoint at = begin + (end - begin) * step / 4;
        QMouseEvent move(QEvent::MouseMove, at, source->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(source, &move);
    }
    return {source, end};
}
} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"rapport-screenshots"_s);
    QCoreApplication::setApplicationName(u"rapport-screenshots"_s);
    const QStringList args = QCoreApplication::arguments();
    if (args.size() < 4)
        return 2;
    folder = args[1];
    QDir().mkpath(folder);
    suffix = u"%1-%2-%3x"_s.arg(args[2], args[3]).arg(app.devicePixelRatio());
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).removeRecursively();

    RapportApp rapport;
    theme().setMode(args[3] == "dark"_L1 ? Theme::Mode::Dark : Theme::Mode::Light);
    rapport.language().use(QLocale(args[2]));
    QTemporaryDir place;
    const QString file =
        place.filePath(args[2].startsWith(u"zh"_s) ? u"云杉商贸.rapport"_s : u"Spruce & Sons.rapport"_s);
    rapport.start(file);
    if (!QTest::qWaitFor([&] { return rapport.window() != nullptr; }, 10000))
        return 3;
    rapport.window()->shell().resize(1440, 900);
    grab(rapport.window()->shell(), u"empty"_s);

    bool filled = false;
    fillWithSampleData(rapport.workspace().store(), 240, 1, args[2], qApp,
                       [&](const Result<ChangeSet> &) { filled = true; });
    if (!QTest::qWaitFor([&] { return filled; }, 60000))
        return 4;
    ShellWindow &shell = rapport.window()->shell();
    grab(shell, u"customers"_s);
    shell.commandPalette()->open();
    QTest::qWait(200);
    if (auto *input = shell.findChild<QLineEdit *>(u"palette.input"_s))
        input->setText(args[2].startsWith(u"zh"_s) ? u"李"_s : u"an"_s);
    grab(shell, u"palette"_s);
    shell.commandPalette()->dismiss();
    for (const QString &page :
         {u"home"_s, u"today"_s, u"leads"_s, u"pipeline"_s, u"calendar"_s, u"analysis"_s, u"serviceFigures"_s,
          u"care"_s, u"articles"_s, u"targets"_s, u"import"_s, u"bin"_s, u"settings"_s}) {
        shell.showPage(page);
        grab(shell, page);
    }
    if (auto *page = qobject_cast<KindPage *>(shell.page(u"service"_s))) {
        shell.showPage(u"service"_s);
        page->showTable(false);
        grab(shell, u"service-board"_s);
        page->showTable(true);
        page->list().setQuickFilter(u"broken"_s);
        QTest::qWait(300);
        page->showRecord(page->list().model()->idAt(0));
        grab(shell, u"service"_s);
    }
    shell.showPage(u"pipeline"_s);
    if (auto *board = shell.page(u"pipeline"_s)->findChild<BoardView *>()) {
        const BoardLook usual = board->look();
        board->openFields(board);
        grab(*board->findChild<QWidget *>(u"board.fields"_s), u"pipeline-choose"_s);
        board->findChild<QWidget *>(u"board.fields"_s)->hide();
        BoardLook look = usual;
        for (const char *name : {"expected_close", "probability", "owner_id"})
            look.fields.append(board->spec().entity->field(QString::fromLatin1(name)));
        look.sort = board->spec().money;
        look.order = Qt::DescendingOrder;
        board->setLook(look);
        grab(shell, u"pipeline-fields"_s);
        auto [source, end] = carry(*board, 1, 1);
        QTest::mouseRelease(source, Qt::LeftButton, {}, end);
        if (auto *question = board->findChild<QWidget *>(u"board.ownOrder"_s)) {
            grab(*question, u"pipeline-order"_s);
            question->hide();
        }
        look.compact = true;
        board->setLook(look);
        QTest::qWait(300);
        std::tie(source, end) = carry(*board, 1, 2);
        grab(shell, u"pipeline-drag"_s);
        QTest::keyClick(board->columnViews()[1]->cards(), Qt::Key_Escape);
        QTest::mouseRelease(source, Qt::LeftButton, {}, end);
        board->setLook(usual);
        shell.resize(1024, 768);
        grab(shell, u"pipeline-small"_s);
        shell.resize(1440, 900);
    }
    shell.showPage(u"customers"_s);
    if (auto *page = qobject_cast<ContactsPage *>(shell.page(u"customers"_s))) {
        page->showTable(true);
        grab(shell, u"table"_s);
        page->showTable(false);
    }
    if (auto *text = shell.findChild<QPlainTextEdit *>(u"compose.text"_s)) {
        text->setFocus();
        QTest::keyClicks(text, u"/call 14 min The samples arrived"_s);
        if (auto *next = shell.findChild<QLineEdit *>(u"compose.next"_s))
            next->setText(u"fri 3pm send samples"_s);
        grab(shell, u"composer"_s);
        text->clear();
        if (auto *cancel = shell.findChild<QAbstractButton *>(u"compose.cancel"_s))
            cancel->click();
    }
    shell.resize(1180, 760);
    grab(shell, u"narrow"_s);
    shell.resize(920, 690);
    grab(shell, u"small"_s);
    shell.resize(900, 600);
    if (auto *list = shell.findChild<ListPage *>()) {
        list->setSearchText(u"zeppelin raised"_s);
        grab(shell, u"nothing"_s);
        list->setSearchText({});
    }
    shell.resize(1440, 900);
    theme().setZoom(150);
    grab(shell, u"zoomed"_s);
    return 0;
}
