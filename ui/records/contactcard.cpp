// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/contactcard.h"

#include "ui/records/attachlist.h"
#include "ui/records/cardchips.h"
#include "ui/records/cardheader.h"
#include "ui/records/cardnotes.h"
#include "ui/records/composedrafts.h"
#include "ui/records/factspanel.h"
#include "ui/records/fieldrow.h"
#include "ui/records/formdetails.h"
#include "ui/records/historylist.h"
#include "ui/records/mergedline.h"
#include "ui/records/partslist.h"
#include "ui/records/personadd.h"
#include "ui/records/recordlines.h"
#include "ui/records/referencerules.h"
#include "ui/records/timelinepane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

ContactCard::ContactCard(Store &store, const CrmSchema &schema, QWidget *parent)
    : QWidget(parent)
    , m_schema(schema)
    , m_store(store)
    , m_edits(new CardEdits(store, this))
    , m_loader(new CardLoader(schema, store, this))
    , m_drafts(new ComposeDrafts(store.path(), this))
{
    setObjectName(u"card"_s);
    m_edits->setReferenceRule([this](const FieldBase &field) { return referenceRule(m_schema, m_store, field); });
    connect(m_edits, &CardEdits::changedWithUndo, this, &ContactCard::changedWithUndo);
    connect(m_edits, &CardEdits::failed, this, &ContactCard::failed);
    connect(m_edits, &CardEdits::openRequested, this, &ContactCard::openRequested);
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, m_loader, &CardLoader::reload);
    connect(&store, &Store::changed, this, [this](const ChangeSet &set) {
        if (m_loader->concerns(set))
            m_reload.start();
    });
    connect(m_loader, &CardLoader::loaded, this, &ContactCard::display);
    connect(m_loader, &CardLoader::missing, this, [this](Id contact) {
        setContact(0);
        Q_EMIT contactDeleted(contact);
    });
    connect(m_loader, &CardLoader::failed, this, &ContactCard::failed);
    build();
    setContact(0);
}

ContactCard::~ContactCard() = default;

Id ContactCard::contact() const
{
    return m_loader->id();
}

Id ContactCard::shownContact() const
{
    return m_page->isHidden() || m_data.record.isNull() ? 0 : m_data.record.id();
}

void ContactCard::setContact(Id contact)
{
    m_rename = m_rename && contact == m_loader->id();
    if (contact == 0) {
        m_loader->load(0);
        m_page->hide();
        m_nobody->show();
        m_facts->hide();
        return;
    }
    if (contact != m_loader->id())
        m_loader->load(contact);
}

void ContactCard::display(const CardData &data)
{
    m_data = data;
    m_nobody->hide();
    m_page->show();
    m_facts->setVisible(!m_keys.contains(u"facts"_s) || currentTab() == "facts"_L1);
    m_header->setData(data);
    m_merged->setRecord(data.record.id());
    m_facts->setData(data);
    m_timeline->setData(data);
    m_details->setRecord(data.record, data.parts, data.titles);
    m_notes->setRecord(data.record);
    m_files->setFiles(data.record.id(), data.parts);
    m_history->load(data.record.id(), 300);
    m_deals->setLines(dealLines(m_schema, data));
    m_noDeals->setVisible(data.deals.isEmpty());
    m_services->setLines(serviceLines(m_schema, data.services, data.statuses));
    m_noServices->setVisible(data.services.isEmpty());
    showPeople(data);
    retitleTabs();
    orderTabsAsLaidOut(this); // rows of this contact were made just now
    setAccessibleName(data.name());
    if (std::exchange(m_rename, false))
        m_header->name()->startEditing();
    Q_EMIT contactLoaded(data.record.id());
}

void ContactCard::retitleTabs()
{
    QHash<QString, int> counts;
    if (!m_data.record.isNull()) {
        counts[u"deals"_s] = int(m_data.deals.size());
        counts[u"service"_s] = int(m_data.services.size());
        counts[u"people"_s] = m_data.isPerson() ? m_positions->count() : int(m_data.people.size());
        counts[u"files"_s] = m_files->count();
        counts[u"notes"_s] = m_data.record.value(m_schema.contact.notes).isNull() ? 0 : 1;
        counts[u"timeline"_s] = 0; // its length is seen, and would only grow
    }
    const QHash<QString, QString> titles{
        {u"facts"_s, tr("About")},
        {u"timeline"_s, tr("Timeline")},
        {u"deals"_s, tr("Deals")},
        {u"service"_s, tr("Service")},
        {u"details"_s, tr("Details")},
        {u"people"_s, m_data.record.isNull() || !m_data.isPerson() ? tr("People") : tr("Companies")},
        {u"files"_s, tr("Files")},
        {u"notes"_s, tr("Notes")},
        {u"history"_s, tr("History")}};
    for (int i = 0; i < m_keys.size(); ++i) {
        const int count = counts.value(m_keys[i]);
        m_tabs->setTabText(i, count > 0 ? titles.value(m_keys[i]) + u'\t' + QLocale().toString(count)
                                        : titles.value(m_keys[i]));
        m_tabs->setAccessibleTabName(i, titles.value(m_keys[i]));
    }
}

void ContactCard::showPeople(const CardData &data)
{
    m_positionsHead->setVisible(data.isPerson());
    m_peopleHead->setVisible(!data.isPerson());
    m_positions->setWhole(data.record, data.parts, data.titles);
    m_positions->setInviting(data.isPerson());
    m_positions->setVisible(data.isPerson());
    m_people->setLines(data.isPerson() ? QList<PersonLine>() : data.people);
    m_personAdd->setOrganisation(data.isPerson() ? 0 : data.record.id(), data.name());
}

void ContactCard::setPlace(int place, int of)
{
    m_header->setPlace(place, of);
}

QString ContactCard::currentTab() const
{
    return m_keys.value(m_tabs->currentIndex());
}

void ContactCard::setCurrentTab(const QString &tab)
{
    if (const qsizetype index = m_keys.indexOf(tab); index >= 0)
        m_tabs->setCurrentIndex(int(index));
}

void ContactCard::logActivity(const QString &type, bool planned)
{
    if (m_page->isHidden() || m_edits->isReadOnly())
        return;
    setCurrentTab(u"timeline"_s);
    m_timeline->composer()->begin(type, planned);
}

void ContactCard::answerCall()
{
    logActivity();
    if (!m_page->isHidden() && !m_edits->isReadOnly())
        m_timeline->composer()->setDirection(u"in"_s);
}

void ContactCard::renameContact()
{
    m_rename = m_page->isHidden() || m_data.record.isNull() || m_data.record.id() != contact();
    if (!m_rename)
        m_header->name()->startEditing();
}

void ContactCard::editOwnField(const QString &label)
{
    setCurrentTab(u"facts"_s);
    m_facts->editField(label);
}

void ContactCard::attachFiles(const QStringList &paths)
{
    if (!m_page->isHidden())
        m_files->attach(paths);
}

void ContactCard::attach()
{
    if (!m_page->isHidden() && !m_edits->isReadOnly())
        m_files->choose();
}

bool ContactCard::canCall() const
{
    return !m_page->isHidden() && m_header->canCall();
}

bool ContactCard::canMail() const
{
    return !m_page->isHidden() && m_header->canMail();
}

void ContactCard::call()
{
    if (canCall())
        m_header->call();
}

void ContactCard::mail()
{
    if (canMail())
        m_header->mail();
}

void ContactCard::schedule()
{
    logActivity(u"meeting"_s, true);
}

void ContactCard::addTag()
{
    if (!m_page->isHidden() && !m_edits->isReadOnly())
        m_header->chips()->startTagging();
}

void ContactCard::deleteContact()
{
    if (contact() && !m_page->isHidden() && !m_edits->isReadOnly())
        m_edits->remove(m_schema.contact, contact(), tr("“%1” deleted").arg(m_data.name()));
}
