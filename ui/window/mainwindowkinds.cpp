// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the kinds of kindSpecs(): each is made when it is first asked for; their commands and palette results.
#include "core/record/valuetext.h"
#include "core/values/join.h"
#include "ui/records/listpage.h"
#include "ui/window/kindspecs.h"
#include "ui/window/leadspage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/recordsource.h"
#include "ui/window/servicepage.h"
#include "ui/window/targetspage.h"
#include "ui/window/textspage.h"
#include "ui/window/workspace.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace
{
/// What the palette says of a record besides its title.
QList<const FieldBase *> describedFields(const KindSpec &spec)
{
    QList<const FieldBase *> fields;
    for (const FieldBase *field : spec.list.columns)
        if (field != spec.entity->titleField() && &field->entity() == spec.entity && fields.size() < 3)
            fields.append(field);
    return fields;
}
} // namespace

const QList<KindSpec> &MainWindow::kinds()
{
    if (!m_kinds)
        m_kinds = std::make_shared<const QList<KindSpec>>(kindSpecs(m_workspace.schema()));
    return *m_kinds;
}

void MainWindow::addKinds(bool inSidebar)
{
    for (const KindSpec &spec : kinds()) {
        if (spec.inSidebar != inSidebar)
            continue;
        m_shell->addPage(
            spec.page, spec.title.isEmpty() ? spec.entity->plural() : spec.title,
            QString::fromLatin1(spec.entity->spec().icon), QKeySequence(spec.keys),
            [this, spec] { return makeKindPage(spec); }, {}, inSidebar);
    }
    if (inSidebar) {
        connect(&m_store, &Store::changed, this, &MainWindow::countLeads);
        countLeads();
    }
}

KindPage *MainWindow::makeKindPage(const KindSpec &spec)
{
    KindPage *page = nullptr;
    if (spec.entity == &m_workspace.schema().lead)
        page = new LeadsPage(m_workspace, *m_views, spec);
    else if (spec.entity == &m_workspace.schema().target)
        page = new TargetsPage(m_workspace, *m_views, spec);
    else if (spec.entity == &m_workspace.schema().serviceRecord)
        page = new ServicePage(m_workspace, *m_views, spec);
    else if (spec.entity == &m_workspace.schema().textTemplate)
        page = new TextsPage(m_workspace, *m_views, spec);
    else if (spec.entity == &m_workspace.schema().article)
        page = makeArticles(spec);
    else
        page = new KindPage(m_workspace, *m_views, spec);
    if (spec.entity == &m_workspace.schema().serviceRecord)
        addSurveyTo(*page);
    addRecords(spec.page, page);
    connect(page, &KindPage::openRequested, this, &MainWindow::showRecord);
    connect(page, &KindPage::importRequested, this, [this] { openImport(); });
    return page;
}

KindPage *MainWindow::kindPage(const Entity &entity)
{
    for (const KindSpec &spec : kinds())
        if (spec.entity == &entity)
            return qobject_cast<KindPage *>(m_shell->page(spec.page));
    return nullptr;
}

KindPage *MainWindow::shownKind() const
{
    return qobject_cast<KindPage *>(m_shell->currentPage());
}

void MainWindow::addKindActions()
{
    for (const KindSpec &spec : kinds()) {
        const QString id = QString::fromLatin1(spec.entity->spec().name) + u".new"_s;
        m_catalog.add({id,
                       tr("New %1", "in the menu: &Lead").arg(spec.newText),
                       QString::fromLatin1(spec.entity->spec().icon),
                       {},
                       u"file/new"_s,
                       0},
                      this, [this, entity = spec.entity, page = spec.page] {
                          m_shell->showPage(page);
                          kindPage(*entity)->create();
                      });
    }
    addLeadActions();
    addStatusActions();
    addKnowledgeActions();
    addServiceActions();
    addFigureActions();
    addCareActions();
    addMergeActions();
}

void MainWindow::updateKindActions()
{
    const bool writable = !m_store.isReadOnly();
    const KindPage *page = shownKind();
    const bool any = page && !page->selectedIds().isEmpty();
    for (const KindSpec &spec : kinds())
        m_catalog.action(QString::fromLatin1(spec.entity->spec().name) + u".new"_s)->setEnabled(writable);
    if (page) {
        for (const char *id : {"record.edit", "record.delete"})
            m_catalog.action(QString::fromLatin1(id))->setEnabled(writable && any);
        m_catalog.action(u"record.tag"_s)->setEnabled(writable && any && page->list().spec().tags);
        m_catalog.action(u"record.copy"_s)->setEnabled(any);
        for (const char *id : {"record.previous", "record.next"})
            m_catalog.action(QString::fromLatin1(id))->setEnabled(page->listed() > 1);
    }
    updateLeadActions();
    updateStatusActions();
    updateServiceActions();
    updateFigureActions();
    updateCareActions();
    updateMergeActions();
}

/// The page of a kind by its name; null when it has none.
RecordsPage *MainWindow::showPageOf(const QString &kind)
{
    if (const Entity *entity = m_store.schema().entity(kind))
        kindPage(*entity); // there from now on
    for (const auto &[page, records] : std::as_const(m_recordPages))
        if (records->kind().name() == kind) {
            m_shell->showPage(page);
            return records;
        }
    return nullptr;
}

void MainWindow::showList(const ListDefinition &list)
{
    if (RecordsPage *page = showPageOf(list.kind))
        page->showView(list);
}

bool MainWindow::showKindRecord(const Entity &entity, Id id)
{
    KindPage *page = kindPage(entity);
    if (page) {
        m_shell->showPage(page->kindSpec().page);
        page->showRecord(id);
    }
    return page;
}

void MainWindow::showRecord(const QString &entity, Id id)
{
    const CrmSchema &schema = m_workspace.schema();
    if (entity == schema.contact.Entity::name())
        showContact(id);
    else if (entity == schema.opportunity.Entity::name())
        showOpportunity(id);
    else if (const Entity *kind = schema.entity(entity))
        showKindRecord(*kind, id);
}

void MainWindow::setKindColumns()
{
    for (const KindSpec &spec : kinds())
        m_records->setColumns(*spec.entity, describedFields(spec));
}

bool MainWindow::describeKind(const Entity &entity, const Row &row, PaletteItem *item)
{
    for (const KindSpec &spec : kinds()) {
        if (spec.entity != &entity)
            continue;
        QStringList facts;
        const QList<const FieldBase *> fields = describedFields(spec);
        for (qsizetype i = 0; i < fields.size(); ++i)
            if (const QString text = displayText(*fields[i], row.values.value(i)); !text.isEmpty() && text != row.title)
                facts.append(text);
        item->subtitle = joinedFacts(facts);
        return true;
    }
    return false;
}
