// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recordspage.h"

#include "core/models/recordmodel.h"
#include "ui/board/boardview.h"
#include "ui/records/listpage.h"
#include "ui/widgets/searchfield.h"
#include "ui/window/pageboard.h"
#include "ui/window/workspace.h"

using namespace Qt::StringLiterals;

RecordsPage::RecordsPage(const QString &title, Workspace &workspace, SavedViews &views, const ListSpec &spec,
                         QWidget *parent)
    : ShellPage(title, parent)
    , m_store(workspace.store())
    , m_schema(workspace.schema())
    , m_kind(*spec.entity)
    , m_list(new ListPage(m_store, spec, this))
{
    m_list->setSavedViews(&views);
    connect(m_list, &ListPage::exportRequested, this, &RecordsPage::exportRequested);
    connect(m_list, &ListPage::performed, this, &RecordsPage::performed);
    connect(m_list, &ListPage::failed, this, &RecordsPage::failed);
    connect(m_list, &ListPage::viewChanged, this, &RecordsPage::viewChanged);
}

void RecordsPage::addWriting(QWidget *button)
{
    button->setEnabled(!m_store.isReadOnly());
    m_writing.append(button);
}

QWidget *RecordsPage::searchField() const
{
    return m_list->searchField();
}

Query RecordsPage::query() const
{
    return m_list->model()->query();
}

void RecordsPage::showView(const ListDefinition &view)
{
    m_list->showView(view);
}

Id RecordsPage::shownView() const
{
    return m_list->shownView();
}

void RecordsPage::showAll()
{
    m_list->setFilter({});
    m_list->setQuickFilter(u"all"_s);
}

qsizetype RecordsPage::listed() const
{
    return m_list->model()->count();
}

void RecordsPage::saveAsView()
{
    m_list->saveAsView();
}

void RecordsPage::openFilter()
{
    m_list->openFilter();
}

void RecordsPage::becomeReadOnly()
{
    m_list->becomeReadOnly();
    if (m_board)
        m_board->view().becomeReadOnly();
    for (QWidget *button : std::as_const(m_writing))
        button->setEnabled(false);
    Q_EMIT stateChanged();
}
