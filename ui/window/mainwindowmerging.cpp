// SPDX-License-Identifier: GPL-3.0-or-later
// Records that are the same, in the window: the duplicate centre, merging what is selected, taking it apart again.
#include "core/merging/merge.h"
#include "ui/merging/duplicatespage.h"
#include "ui/merging/recordmergesheet.h"
#include "ui/merging/unmergesheet.h"
#include "ui/records/facttext.h"
#include "ui/records/listpage.h"
#include "ui/window/browsepage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

using namespace Qt::StringLiterals;

namespace
{
PartDescriber describerOf(const CrmSchema &schema, const Entity &kind)
{
    return &kind == &schema.contact ? contactPartDescriber(schema) : PartDescriber(describePart);
}
} // namespace

void MainWindow::addDuplicates()
{
    const CrmSchema &schema = m_workspace.schema();
    QList<const Entity *> kinds;
    for (const Entity *kind : std::initializer_list<const Entity *>{&schema.contact, &schema.lead, &schema.product,
                                                                    &schema.device})
        if (isMergeable(*kind) && mayHaveDuplicates(*kind))
            kinds.append(kind);
    m_shell->addPage(
        u"duplicates"_s, tr("Duplicates"), u"copy-check"_s, {},
        [this, kinds] {
            auto *page = new DuplicatesPage(
                m_store, kinds, [&schema = m_workspace.schema()](const Entity &kind) { return describerOf(schema, kind); });
            connect(page, &DuplicatesPage::performed, this, [this](const QString &text) { toast(text); });
            connect(page, &DuplicatesPage::failed, this, &MainWindow::say);
            connect(page, &DuplicatesPage::openRequested, this, &MainWindow::showRecord);
            connect(&m_workspace, &Workspace::damaged, page, &DuplicatesPage::becomeReadOnly);
            return page;
        },
        u"file"_s);
}

void MainWindow::addMergeActions()
{
    m_catalog.add({u"tools.duplicates"_s, tr("&Duplicates"), u"copy-check"_s, {}, u"tools"_s, 0}, this, [this] {
        const RecordsPage *from = shownRecords();
        m_shell->showPage(u"duplicates"_s);
        if (auto *page = qobject_cast<DuplicatesPage *>(m_shell->currentPage()); page && from)
            page->showKind(from->kind());
    });
    m_catalog.add({u"record.merge"_s, tr("&Merge…"), u"git-merge"_s, {}, u"record"_s, 2}, this,
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
    auto *sheet = new RecordMergeSheet(m_store, page->kind(), page->selectedIds(),
                                       describerOf(m_workspace.schema(), page->kind()), m_shell.get());
    connect(sheet, &RecordMergeSheet::merged, this,
            [this, kind = page->kind().name()](Id stays, const QString &text) {
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
