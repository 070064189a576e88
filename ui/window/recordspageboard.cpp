// SPDX-License-Identifier: GPL-3.0-or-later
// RecordsPage: what is done with what is selected, on its list or on its board.
#include "core/schema/crmschema.h"
#include "ui/board/boardview.h"
#include "ui/records/listpage.h"
#include "ui/widgets/icons.h"
#include "ui/window/pageboard.h"
#include "ui/window/recordspage.h"

#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

void RecordsPage::setBoard(PageBoard *board, const QString &move, const QList<QWidget *> &listParts)
{
    m_board = board;
    m_move = move;
    listParts.first()->hide();
    listParts.first()->setParent(m_list);
    for (QWidget *part : {board->layoutSwitch(), board->sortButton(), listParts.last(), board->fieldsButton()})
        header()->addAction(part);
    connect(board, &PageBoard::performed, this, &RecordsPage::performed);
    connect(board, &PageBoard::failed, this, &RecordsPage::failed);
    connect(board, &PageBoard::shownChanged, this, [this] {
        if (isVisible())
            takeFocus();
        Q_EMIT layoutChanged();
        Q_EMIT stateChanged();
    });
    connect(&board->view(), &BoardView::menuRequested, this, &RecordsPage::showBoardMenu);
    connect(&board->view(), &BoardView::removeRequested, board, &PageBoard::removeSelected);
    connect(&board->view(), &BoardView::opened, this, &RecordsPage::openFromBoard);
    connect(&board->view(), &BoardView::currentChanged, this, &RecordsPage::stateChanged);
    connect(m_list, &ListPage::contextMenuAboutToShow, this, [this](QMenu *menu) {
        menu->addSeparator();
        addMoveMenu(menu);
    });
}

bool RecordsPage::showsBoard() const
{
    return m_board && m_board->isShown();
}

bool RecordsPage::showsTable() const
{
    return m_board ? !m_board->isShown() : m_list->layoutMode() == ListPage::LayoutMode::Table;
}

void RecordsPage::showTable(bool table)
{
    if (m_board)
        m_board->setShown(!table);
    else
        m_list->setLayoutMode(table ? ListPage::LayoutMode::Table : ListPage::LayoutMode::Cards);
}

void RecordsPage::openColumns()
{
    if (!showsBoard())
        m_list->openColumns();
}

void RecordsPage::openCardFields()
{
    if (m_board)
        m_board->openFields();
}

void RecordsPage::fillSortMenu(QMenu *menu)
{
    if (showsBoard())
        m_board->view().fillSortMenu(menu);
    else
        m_list->fillSortMenu(menu);
}

void RecordsPage::fillMoveMenu(QMenu *) {}

void RecordsPage::openFromBoard(Id) {}

QList<Id> RecordsPage::selectedIds() const
{
    return showsBoard() ? m_board->view().selectedIds() : m_list->selectedIds();
}

void RecordsPage::editSelected()
{
    m_list->edit(selectedIds());
}

void RecordsPage::tagSelected()
{
    m_list->tag(selectedIds());
}

void RecordsPage::copySelected()
{
    m_list->copy(selectedIds());
}

void RecordsPage::removeSelected()
{
    if (showsBoard())
        m_board->removeSelected();
    else
        m_list->removeSelected();
}

void RecordsPage::moveSelected(int by)
{
    if (showsBoard())
        m_board->view().moveSelected(by);
}

void RecordsPage::step(int by)
{
    if (showsBoard())
        m_board->view().step(by);
    else
        m_list->step(by);
}

void RecordsPage::saveSettings() const
{
    m_list->saveSettings();
    if (m_board)
        m_board->saveSettings();
}

QMenu *RecordsPage::addMoveMenu(QMenu *menu)
{
    QMenu *places = menu->addMenu(themeIcon(u"square-kanban"_s), m_move);
    places->setObjectName(objectName() + u".move"_s);
    fillMoveMenu(places);
    places->setEnabled(!m_store.isReadOnly());
    return places;
}

void RecordsPage::showBoardMenu(const QPoint &globalPos)
{
    const QList<Id> ids = selectedIds();
    if (ids.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(objectName() + u".menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool writable = !m_store.isReadOnly();
    const Id current = m_board->view().currentId();
    menu->addAction(themeIcon(u"panel-right"_s), tr("Open"), this, [this, current] { openFromBoard(current); })
        ->setEnabled(current);
    addMoveMenu(menu);
    menu->addSeparator();
    const auto add = [&](const QString &icon, const QString &text, const char *name, bool enabled, auto run) {
        QAction *action = menu->addAction(themeIcon(icon), text, this, run);
        action->setObjectName(QString::fromLatin1(name));
        action->setEnabled(enabled);
    };
    add(u"pencil"_s, ids.size() == 1 ? tr("Edit…") : tr("Edit %1…").arg(m_kind.counted(ids.size())), "edit", writable,
        &RecordsPage::editSelected);
    add(u"tag"_s, tr("Tags…"), "tags", writable && m_list->spec().tags, &RecordsPage::tagSelected);
    menu->addSeparator();
    add(u"copy"_s, tr("Copy"), "copy", true, &RecordsPage::copySelected);
    add(u"upload"_s, tr("Export…"), "export", true, [this] { Q_EMIT exportRequested(selectedIds()); });
    menu->addSeparator();
    menu->addAction(themeIcon(u"trash-2"_s), tr("Delete"), QKeySequence(Qt::Key_Delete), this,
                    &RecordsPage::removeSelected)
        ->setEnabled(writable);
    menu->popup(globalPos);
}
