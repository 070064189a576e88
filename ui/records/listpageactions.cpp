// SPDX-License-Identifier: GPL-3.0-or-later
// ListPage: keys, context menu and what is done with the selected records.
#include "ui/records/listpage.h"

#include "core/models/recordmodel.h"
#include "ui/records/bulkactions.h"
#include "ui/records/cardedits.h"
#include "ui/records/columnchooser.h"
#include "ui/records/filterbuilder.h"
#include "ui/records/listcardview.h"
#include "ui/records/listchiprow.h"
#include "ui/records/listtableview.h"
#include "ui/records/savedviewpopover.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/searchfield.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

bool ListPage::eventFilter(QObject *watched, QEvent *event)
{
    auto *current = view();
    if (watched == current && event->type() == QEvent::KeyPress)
        return keyPressed(current, static_cast<QKeyEvent *>(event));
    if (watched == current && event->type() == QEvent::ShortcutOverride) {
        // Enter, Space and Delete belong to the list while it has the focus, whatever the window does with them.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool ours =
            (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Space) && key->modifiers() == Qt::NoModifier;
        if (ours || key->matches(QKeySequence::SelectAll) || key->matches(QKeySequence::Copy) ||
            key->matches(QKeySequence::Paste)) {
            event->accept();
            return true;
        }
    }
    if (watched == current->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = current->indexAt(mouse->position().toPoint());
        if (mouse->button() == Qt::MiddleButton && index.isValid()) {
            open(m_model->idAt(index.row()), true);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool ListPage::keyPressed(QAbstractItemView *view, QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return true;
    }
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
        return true;
    }
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const QModelIndex index = m_selection->currentIndex();
        const bool title = m_layout == LayoutMode::Cards || m_table->isTitleColumn(index.column());
        if (plain && !title && index.flags() & Qt::ItemIsEditable)
            view->edit(index);
        else if (plain || control)
            open(currentId(), control);
        return true;
    }
    case Qt::Key_Space:
        if (!plain)
            return false; // Ctrl+Space and Shift+Space select
        if (currentId())
            Q_EMIT previewRequested(currentId());
        return true;
    case Qt::Key_F2:
        if (!plain || m_layout == LayoutMode::Table)
            return false; // the cell is edited
        editSelected();
        return true;
    case Qt::Key_Delete:
        if (plain)
            removeSelected();
        return plain;
    case Qt::Key_Backspace:
#ifdef Q_OS_MACOS
        if (control)
            removeSelected();
        return control;
#else
        return false;
#endif
    case Qt::Key_Escape:
        if (selectedRows() > 1)
            clearSelection();
        else if (!m_search->text().isEmpty())
            m_search->reset();
        else
            return false;
        return true;
    case Qt::Key_Menu:
    case Qt::Key_F10:
        if (event->key() == Qt::Key_F10 && event->modifiers() != Qt::ShiftModifier)
            return false;
        showContextMenu(view->viewport()->mapToGlobal(view->visualRect(m_selection->currentIndex()).center()));
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (plain && m_layout == LayoutMode::Table) { // the table itself would move within the row
            const int row = event->key() == Qt::Key_Home ? 0 : int(m_model->count()) - 1;
            view->setCurrentIndex(m_model->index(row, qMax(0, m_selection->currentIndex().column())));
            return true;
        }
        return false;
    case Qt::Key_Up:
        if (plain && m_selection->currentIndex().row() <= 0) {
            m_search->setFocus(Qt::BacktabFocusReason);
            return true;
        }
        return false;
    default:
        return false;
    }
}

void ListPage::open(Id id, bool inWindow)
{
    if (!id)
        return;
    if (inWindow)
        Q_EMIT openedInWindow(id);
    else
        Q_EMIT opened(id);
}

QString ListPage::titleOfCurrent() const
{
    const QList<Id> ids = selectedIds();
    const Row *row = ids.size() == 1 ? m_model->rowAt(m_model->rowOf(ids.first())) : nullptr;
    return row ? row->title : QString();
}

void ListPage::setWindowCommands(const QList<QAction *> &actions, const QHash<QString, QKeySequence> &keys)
{
    m_windowActions = actions;
    m_windowKeys = keys;
}

void ListPage::showContextMenu(const QPoint &globalPos)
{
    const QList<Id> ids = selectedIds();
    if (ids.isEmpty())
        return;
    const bool one = ids.size() == 1, writable = !m_store.isReadOnly();
    QMenu menu(this);
    menu.setObjectName(u"contextMenu"_s);
    const auto add = [&menu, this](const QString &icon, const QString &text, const char *name, const QKeySequence &key,
                                   bool enabled) {
        QAction *action = menu.addAction(themeIcon(icon), text);
        action->setObjectName(QString::fromLatin1(name));
        // Shown only: the keys are the list's own or the window's.
        action->setShortcut(m_windowKeys.value(QString::fromLatin1(name), key));
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(enabled);
        return action;
    };
    connect(add(u"eye"_s, tr("Open"), "open", Qt::Key_Return, one), &QAction::triggered, this,
            [this] { open(currentId(), false); });
    connect(add(u"external-link"_s, tr("Open in New Window"), "openWindow", Qt::CTRL | Qt::Key_Return, one),
            &QAction::triggered, this, [this] { open(currentId(), true); });
    menu.addSeparator();
    menu.addActions(m_windowActions);
    menu.addSeparator();
    if (one || !m_spec.bulk.isEmpty())
        connect(add(u"pencil"_s, one ? tr("Edit…") : tr("Edit %1…").arg(m_bulk->words(ids.size())), "edit",
                    m_layout == LayoutMode::Cards ? QKeySequence(Qt::Key_F2) : QKeySequence(), writable),
                &QAction::triggered, this, &ListPage::editSelected);
    const auto choices = [&](const FieldBase *field, const QString &icon) {
        if (!field)
            return;
        QMenu *sub = menu.addMenu(themeIcon(icon), field->label());
        sub->setEnabled(writable);
        m_bulk->fillMenu(sub, *field, ids);
    };
    if (m_spec.tags)
        connect(add(u"tag"_s, tr("Tags…"), "tags", {}, writable), &QAction::triggered, this, [this] { tagSelected(); });
    choices(m_spec.status, u"circle-dot"_s);
    choices(m_spec.owner, u"user"_s);
    menu.addSeparator();
    connect(add(u"copy"_s, tr("Copy"), "copy", QKeySequence::Copy, true), &QAction::triggered, this,
            &ListPage::copySelected);
    connect(add(u"clipboard-paste"_s, tr("Paste Rows"), "paste", QKeySequence::Paste, writable), &QAction::triggered,
            this, &ListPage::paste);
    connect(add(u"upload"_s, tr("Export…"), "export", {}, true), &QAction::triggered, this, &ListPage::exportSelected);
    menu.addSeparator();
    connect(add(u"trash-2"_s, one ? tr("Delete") : tr("Delete %1").arg(m_bulk->words(ids.size())), "delete",
                Qt::Key_Delete, writable),
            &QAction::triggered, this, &ListPage::removeSelected);
    Q_EMIT contextMenuAboutToShow(&menu, ids);
    menu.exec(globalPos);
}

void ListPage::bulk(ListSelectionBar::Command command)
{
    QWidget *button = m_bar->button(command);
    switch (command) {
    case ListSelectionBar::Tag:
        tagSelected(button);
        return;
    case ListSelectionBar::Status:
    case ListSelectionBar::Owner: {
        const FieldBase *field = command == ListSelectionBar::Status ? m_spec.status : m_spec.owner;
        auto *menu = new QMenu(this);
        menu->setObjectName(u"bulkMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_bulk->fillMenu(menu, *field, selectedIds());
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
        return;
    }
    case ListSelectionBar::Edit:
        editSelected();
        return;
    case ListSelectionBar::Export:
        exportSelected();
        return;
    case ListSelectionBar::Delete:
        removeSelected();
        return;
    case ListSelectionBar::Clear:
        clearSelection();
        view()->setFocus();
        return;
    }
}

void ListPage::removeSelected()
{
    if (!m_store.isReadOnly())
        m_bulk->remove(selectedIds(), titleOfCurrent());
}

void ListPage::editSelected()
{
    edit(selectedIds());
}

void ListPage::edit(const QList<Id> &ids)
{
    if (m_store.isReadOnly() || ids.isEmpty())
        return;
    if (ids.size() == 1)
        Q_EMIT editRequested(ids.first());
    else
        m_bulk->openEdit(ids);
}

void ListPage::tagSelected(QWidget *anchor)
{
    tag(selectedIds(), anchor);
}

void ListPage::tag(const QList<Id> &ids, QWidget *anchor)
{
    m_bulk->openTags(ids, anchor ? anchor : qobject_cast<QWidget *>(m_second));
}

void ListPage::exportSelected()
{
    Q_EMIT exportRequested(selectedIds());
}

void ListPage::openFilter(QWidget *anchor)
{
    if (!m_builder) {
        m_builder = new FilterBuilder(*m_spec.entity, *m_edits, this);
        connect(m_builder, &FilterBuilder::filterChanged, this, [this] {
            m_titles.insert(m_builder->titles());
            setFilter(m_builder->filter());
        });
        connect(this, &ListPage::countChanged, m_builder, &FilterBuilder::setCount);
        connect(m_builder, &FilterBuilder::saveRequested, this, [this] { saveAsView(); });
    }
    m_builder->setCount(m_model->count(), m_model->isComplete());
    QWidget *fallback = m_filterButton->isVisible() ? m_filterButton : static_cast<QWidget *>(m_chips->sortButton());
    m_builder->open(
        m_custom, [this](const FieldBase &field, Id id) { return titleOf(field, id); }, anchor ? anchor : fallback);
}

void ListPage::openColumns(QWidget *anchor)
{
    if (!m_chooser) {
        m_chooser = new ColumnChooser(*m_spec.entity, m_spec.choosable, m_spec.columns, this);
        connect(m_chooser, &ColumnChooser::columnsChanged, this, &ListPage::setColumns);
    }
    m_chooser->open(m_layout == LayoutMode::Table ? m_table->visualColumns() : m_columns,
                    anchor ? anchor : m_columnsButton);
}

void ListPage::saveAsView(QWidget *anchor)
{
    if (!m_views)
        return;
    if (!m_namer) {
        m_namer = new SavedViewPopover(this);
        connect(m_namer, &SavedViewPopover::named, this, [this](const QString &name) {
            ListDefinition view = definition();
            view.name = name;
            view.id = 0;
            const QList<ListDefinition> views = m_views->viewsOf(view.kind);
            for (const ListDefinition &known : views) {
                if (known.name == name) {
                    view.id = known.id;
                    view.icon = known.icon;
                }
            }
            if (view.id)
                m_views->update(view);
            else
                view.id = m_views->create(view);
            m_view = view.id;
            m_chips->setCurrent(u"view."_s + QString::number(m_view));
        });
    }
    QStringList taken;
    const QList<ListDefinition> views = m_views->viewsOf(m_spec.entity->name());
    for (const ListDefinition &view : views)
        taken.append(view.name);
    const ListDefinition *known = m_views->find(m_view);
    m_namer->open(known ? known->name : QString(), taken, anchor ? anchor : m_chips->sortButton());
}
