// SPDX-License-Identifier: GPL-3.0-or-later
// Merging what is selected in the window, and taking it apart again.
#include "core/merging/merge.h"
#include "ui/merging/recordmergesheet.h"
#include "ui/merging/unmergesheet.h"
#include "ui/records/facttext.h"
#include "ui/records/listpage.h"
#include "ui/window/browsepage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype mostMerged = 8; ///< side by side; more could not be told apart
}

/// How the parts of a kind read where records stand side by side.
PartDescriber MainWindow::describerOf(const Entity &kind) const
{
    const CrmSchema &schema = m_workspace.schema();
    return &kind == &schema.contact ? contactPartDescriber(schema) : PartDescriber(describePart);
}

void MainWindow::addMergeActions()
{
    m_catalog.add({u"record.merge"_s, tr("Merge…"), u"git-merge"_s, {}, u"record"_s, 2}, this,
                  &MainWindow::mergeSelected);
    m_catalog.add({u"record.unmerge"_s, tr("Ta&ke Apart…"), u"split"_s, {}, u"record"_s, 2}, this,
                  &MainWindow::takeApart);
}

/// Lists offer it for what is selected there.
void MainWindow::addMergeTo(RecordsPage *page)
{
    if (!isMergeable(page->kind()))
        return;
    connect(&page->list(), &ListPage::contextMenuAboutToShow, this, [this](QMenu *menu, const QList<Id> &ids) {
        if (ids.size() > 1)
            menu->addAction(m_catalog.action(u"record.merge"_s));
    });
}

void MainWindow::updateMergeActions()
{
    const RecordsPage *page = shownRecords();
    const QList<Id> ids = page && isMergeable(page->kind()) ? page->selectedIds() : QList<Id>();
    const bool writable = !m_store.isReadOnly();
    m_catalog.action(u"record.merge"_s)->setEnabled(writable && ids.size() > 1 && ids.size() <= mostMerged);
    QAction *apart = m_catalog.action(u"record.unmerge"_s);
    if (ids.size() != 1 || !writable) {
        apart->setEnabled(false);
        return;
    }
    const MergeRecord &merges = m_workspace.schema().mergeRecord;
    m_store.count(
        merges,
        Filter::all({Filter::condition(merges.survivor, Filter::Equal, ids.first()),
                     Filter::condition(merges.kind, Filter::Equal, page->kind().name())}),
        this, [apart](const Result<qint64> &count) { apart->setEnabled(count.ok() && *count > 0); }, "merges");
}

void MainWindow::mergeSelected()
{
    RecordsPage *page = shownRecords();
    if (!page || page->selectedIds().size() < 2)
        return;
    auto *sheet =
        new RecordMergeSheet(m_store, page->kind(), page->selectedIds(), describerOf(page->kind()), m_shell.get());
    connect(sheet, &RecordMergeSheet::merged, this, [this, kind = page->kind().name()](Id stays, const QString &text) {
        showRecord(kind, stays);
        toast(text);
    });
    sheet->open();
}

void MainWindow::takeApart()
{
    RecordsPage *page = shownRecords();
    if (!page || page->selectedIds().size() != 1)
        return;
    auto *sheet = new UnmergeSheet(m_store, page->kind(), page->selectedIds().first(), m_shell.get());
    connect(sheet, &UnmergeSheet::unmerged, this, [this](Id, const QString &text) {
        toast(text);
        updateMergeActions();
    });
    connect(sheet, &UnmergeSheet::keptEdits, this, &MainWindow::warn);
    sheet->open();
}
