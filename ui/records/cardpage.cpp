// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of a contact is put together, and what is dropped on it.
#include "ui/records/attachlist.h"
#include "ui/records/cardheader.h"
#include "ui/records/cardlook.h"
#include "ui/records/cardnextstep.h"
#include "ui/records/cardnotes.h"
#include "ui/records/composedrafts.h"
#include "ui/records/contactcard.h"
#include "ui/records/factspanel.h"
#include "ui/records/facttext.h"
#include "ui/records/fieldrow.h"
#include "ui/records/filedrop.h"
#include "ui/records/formdetails.h"
#include "ui/records/historylist.h"
#include "ui/records/maillog.h"
#include "ui/records/mergedline.h"
#include "ui/records/personadd.h"
#include "ui/records/recordlines.h"
#include "ui/records/timelinepane.h"
#include "ui/records/timelineview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/tabstrip.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

void ContactCard::build()
{
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_page = new QWidget(this);
    outer->addWidget(m_page, 1);
    m_nobody = new TextLabel(tr("A contact chosen in the list is shown here."), TextRole::Body, Ink::Muted, this);
    m_nobody->setObjectName(u"card.nobody"_s);
    m_nobody->setAlignment(Qt::AlignCenter);
    m_nobody->setWordWrap(true);
    outer->addWidget(m_nobody, 1);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(Space::page - 2, Space::huge, Space::xl, 0);
    column->setSpacing(0);
    m_header = new CardHeader(m_schema, *m_edits, m_page);
    column->addWidget(m_header);
    m_merged = new MergedLine(m_store, m_schema, m_schema.contact, m_page);
    m_merged->setContentsMargins(0, Space::l, 0, 0);
    column->addWidget(m_merged);
    column->addSpacing(Space::m);
    m_tabs = new TabStrip(u"card.tabs"_s, m_page);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(-10, 0, 0, 0); // tabs have an inset of their own; their words stand on the margin
    tabRow->addWidget(m_tabs);
    column->addLayout(tabRow);
    m_stack = new QStackedWidget(m_page);
    column->addWidget(m_stack, 1);

    buildFiles();
    m_timeline = new TimelinePane(m_schema, *m_edits, *m_drafts, m_files);
    addTab(u"timeline"_s, m_timeline);
    connect(m_timeline, &TimelinePane::openRequested, this, &ContactCard::openRequested);
    connect(m_timeline->view(), &TimelineView::serviceRequested, this,
            [this](Id activity) { Q_EMIT serviceRequested(contact(), activity); });
    addTab(u"deals"_s, scrolled(buildDeals()));
    addTab(u"service"_s, scrolled(buildServices()));
    m_details = new FormDetails(m_schema.contact, *m_edits, {&m_schema.attachment});
    m_details->setPartDescriber(contactPartDescriber(m_schema));
    addTab(u"details"_s, scrolled(m_details));
    addTab(u"people"_s, scrolled(buildPeople()));
    addTab(u"files"_s, scrolled(m_files));
    m_notes = new CardNotes(m_schema.contact.notes, *m_edits, *m_drafts);
    addTab(u"notes"_s, m_notes);
    m_history = new HistoryList(*m_edits);
    addTab(u"history"_s, m_history);
    m_facts = new FactsPanel(m_schema, *m_edits, this);
    m_facts->setFixedWidth(theme().px(FactsPanel::preferredWidth));
    outer->addWidget(m_facts);
    connect(m_facts, &FactsPanel::ownFieldAdded, this, &ContactCard::ownFieldAdded);
    connect(m_facts, &FactsPanel::dealRequested, this, [this] { Q_EMIT dealRequested(contact()); });

    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_header, &CardHeader::logRequested, this, [this](const QString &type) { logActivity(type); });
    connect(m_header, &CardHeader::scheduleRequested, this, &ContactCard::schedule);
    connect(m_header, &CardHeader::attachRequested, m_files, &AttachList::choose);
    connect(m_header, &CardHeader::deleteRequested, this, &ContactCard::deleteContact);
    connect(m_header, &CardHeader::cardFileRequested, this, [this] { Q_EMIT cardFileRequested(contact()); });
    connect(m_merged, &MergedLine::takeApartRequested, this, &ContactCard::takeApartRequested);
    connect(m_header, &CardHeader::previousRequested, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_header, &CardHeader::nextRequested, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_header, &CardHeader::closeRequested, this, &ContactCard::closeRequested);
    retitleTabs();
    orderTabsAsLaidOut(this);
    setFocusProxy(m_header->name());
}

void ContactCard::addTab(const QString &key, QWidget *page)
{
    m_keys.append(key);
    m_tabs->addTab(key);
    m_stack->addWidget(page);
}

QWidget *ContactCard::buildDeals()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, Space::xl, Space::l, Space::xl);
    column->setSpacing(Space::m);
    m_noDeals = new EmptyState(u"square-kanban"_s, tr("No deals yet"),
                               tr("What this customer may buy stands here, with stage, amount and day."));
    Button *create = m_noDeals->addButton(tr("New opportunity"), u"plus"_s);
    create->setObjectName(u"card.addDeal"_s);
    create->setEnabled(!m_edits->isReadOnly());
    connect(create, &QPushButton::clicked, this, [this] { Q_EMIT dealRequested(contact()); });
    m_deals = new RecordLines(u"deal"_s);
    connect(m_deals, &RecordLines::activated, this, [this](Id id) { m_edits->open(m_schema.opportunity, id); });
    column->addWidget(m_deals);
    column->addWidget(m_noDeals);
    column->addStretch(1);
    return page;
}

QWidget *ContactCard::buildServices()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, Space::xl, Space::l, Space::xl);
    column->setSpacing(Space::m);
    auto *create = new Button(tr("New service record"), u"plus"_s);
    create->setObjectName(u"card.addService"_s);
    create->setEnabled(!m_edits->isReadOnly());
    connect(create, &QPushButton::clicked, this, [this] { Q_EMIT serviceRequested(contact(), 0); });
    column->addWidget(create, 0, Qt::AlignLeft);
    m_noServices = new EmptyState(u"headset"_s, tr("No service records yet"),
                                  tr("What this customer asks for, complains about or needs repaired stands here."));
    m_services = new RecordLines(u"service"_s);
    connect(m_services, &RecordLines::activated, this, [this](Id id) { m_edits->open(m_schema.serviceRecord, id); });
    column->addWidget(m_services);
    column->addWidget(m_noServices);
    column->addStretch(1);
    return page;
}

void ContactCard::buildFiles()
{
    m_files = new AttachList(m_schema.attachment, *m_edits);
    auto *drop = new FileDrop(this, [this](const QStringList &paths) {
        const bool cards = !paths.isEmpty() && std::all_of(paths.begin(), paths.end(), [](const QString &path) {
            return path.endsWith(u".vcf"_s, Qt::CaseInsensitive);
        });
        return cards || m_page->isHidden() || m_edits->isReadOnly() ? QString() : tr("Attach to %1").arg(m_data.name());
    });
    connect(drop, &FileDrop::dropped, this, [this](const QStringList &paths) {
        QStringList files;
        for (const QString &path : paths) {
            if (isMailFile(path))
                readMailFile(*m_edits, path, this,
                             [this, id = contact()](const Mail &mail) { logMail(*m_edits, m_schema, mail, {id}); });
            else
                files.append(path);
        }
        attachFiles(files);
    });
    connect(drop, &FileDrop::imagePasted, m_files, &AttachList::attachImage);
}

QWidget *ContactCard::buildPeople()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, Space::xl, 0, Space::xl);
    column->setSpacing(Space::s);
    auto *positions = new SectionHeader(tr("Positions"));
    positions->addButton(u"plus"_s, tr("Add a position"))->setEnabled(!m_edits->isReadOnly());
    m_positionsHead = positions;
    m_positions = new PartsList(m_schema.affiliation, *m_edits, FactRow::Look::Icon);
    m_positions->setDescriber(contactPartDescriber(m_schema));
    connect(positions->findChild<IconButton *>(), &QToolButton::clicked, m_positions, &PartsList::startAdding);
    auto *people = new SectionHeader(tr("People"));
    people->addButton(u"plus"_s, tr("Add a person"))->setEnabled(!m_edits->isReadOnly());
    m_peopleHead = people;
    m_personAdd = new PersonAdd(m_schema, *m_edits);
    connect(people->findChild<IconButton *>(), &QToolButton::clicked, m_personAdd, &PersonAdd::open);
    m_people = new PersonList(true, 200);
    connect(m_people, &PersonList::activated, this,
            [this](Id id) { Q_EMIT openRequested(m_schema.contact.Entity::name(), id); });
    for (QWidget *part : {m_positionsHead, static_cast<QWidget *>(m_positions), m_peopleHead,
                          static_cast<QWidget *>(m_personAdd), static_cast<QWidget *>(m_people)})
        column->addWidget(part);
    column->addStretch(1);
    return page;
}

// As a tab the panel is mostly out of sight, and must not hide the most important fact: that goes above the timeline.
void ContactCard::setFactsVisible(bool beside)
{
    const bool isTab = m_keys.contains(u"facts"_s);
    if (beside != isTab)
        return;
    if (!beside) {
        constexpr int second = 1;
        m_facts->setMinimumWidth(0);
        m_facts->setMaximumWidth(QWIDGETSIZE_MAX);
        layout()->removeWidget(m_facts);
        m_keys.insert(second, u"facts"_s);
        m_stack->insertWidget(second, m_facts);
        m_tabs->insertTab(second, QString());
        m_timeline->setTop(m_facts->lendNextStep());
    } else {
        if (currentTab() == "facts"_L1)
            setCurrentTab(u"timeline"_s);
        const int index = int(m_keys.indexOf(u"facts"_s));
        m_keys.removeAt(index);
        m_stack->removeWidget(m_facts);
        m_tabs->removeTab(index);
        m_facts->setFixedWidth(theme().px(FactsPanel::preferredWidth));
        layout()->addWidget(m_facts);
        m_facts->setVisible(!m_page->isHidden());
        m_facts->takeNextStepBack();
    }
    retitleTabs();
    orderTabsAsLaidOut(this);
}

void ContactCard::setClosable(bool closable)
{
    m_header->setClosable(closable);
}

void ContactCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void ContactCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().base);
}
