// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with whole records: merging what is selected, taking it apart again, giving it away as address cards.
#include "core/merging/merge.h"
#include "core/transfer/cardexporter.h"
#include "ui/merging/recordmergesheet.h"
#include "ui/merging/unmergesheet.h"
#include "ui/records/facttext.h"
#include "ui/records/listpage.h"
#include "ui/window/browsepage.h"
#include "ui/window/contactspage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/recordwindow.h"
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
    m_catalog.add({u"record.unmerge"_s, tr("Ta&ke Apart…"), u"split"_s, {}, u"record"_s, 2}, this, [this] {
        if (const RecordsPage *page = shownRecords(); page && page->selectedIds().size() == 1)
            takeApart(page->kind(), page->selectedIds().first());
    });
    m_catalog.add({u"record.cards"_s, tr("Export as vCard…"), u"id-card"_s, {}, u"record"_s, 2}, this, [this] {
        if (const RecordsPage *page = shownRecords())
            exportCards(page->kind(), page->selectedIds());
    });
}

/// Lists offer it for what is selected there, cards for what they show.
void MainWindow::addDeedsTo(RecordsPage *page)
{
    connect(page, &RecordsPage::takeApartRequested, this, [this, page](Id id) { takeApart(page->kind(), id); });
    connect(page, &RecordsPage::cardFileRequested, this, [this, page](Id id) { exportCards(page->kind(), {id}); });
    connect(&page->list(), &ListPage::contextMenuAboutToShow, this, [this, page](QMenu *menu, const QList<Id> &ids) {
        if (ids.size() > 1 && isMergeable(page->kind()))
            menu->addAction(m_catalog.action(u"record.merge"_s));
        const QList<QAction *> there = menu->actions();
        const auto list = std::find_if(there.begin(), there.end(),
                                       [](const QAction *action) { return action->objectName() == "export"_L1; });
        if (canBeCards(page->kind()) && list != there.end())
            menu->insertAction(there.value(list - there.begin() + 1), m_catalog.action(u"record.cards"_s));
    });
}

void MainWindow::updateMergeActions()
{
    const RecordsPage *page = shownRecords();
    const QList<Id> ids = page && isMergeable(page->kind()) ? page->selectedIds() : QList<Id>();
    const bool writable = !m_store.isReadOnly();
    m_catalog.action(u"record.cards"_s)->setEnabled(page && canBeCards(page->kind()) && !ids.isEmpty());
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

QWidget *MainWindow::activeWindow() const
{
    QWidget *beside = m_contacts->activeWindow();
    return beside ? beside : m_shell.get();
}

void MainWindow::takeApart(const Entity &kind, Id id)
{
    auto *sheet = new UnmergeSheet(m_store, kind, id, activeWindow());
    connect(sheet, &UnmergeSheet::unmerged, this, [this](Id, const QString &text) {
        toast(text);
        updateMergeActions();
    });
    connect(sheet, &UnmergeSheet::keptEdits, this, &MainWindow::warn);
    sheet->open();
}

/// Whatever the list shows: what is named is written.
void MainWindow::exportCards(const Entity &kind, const QList<Id> &ids)
{
    if (!ids.isEmpty())
        openExport({.entity = &kind}, ids, u"vcard"_s);
}
