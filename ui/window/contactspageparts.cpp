// SPDX-License-Identifier: GPL-3.0-or-later
// ContactsPage: how it is put together, and which fields, filters and commands its list has.
#include "core/schema/crmschema.h"
#include "ui/records/contactcard.h"
#include "ui/records/listpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/window/contactspage.h"

#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

void ContactsPage::buildHeader()
{
    m_listParts = list().takeHeaderParts();
    for (QWidget *part : std::as_const(m_listParts))
        header()->addAction(part);
    auto *import = new Button(tr("Import"), u"folder-open"_s, ButtonLook::Flat, this);
    import->setObjectName(u"customers.import"_s);
    connect(import, &QPushButton::clicked, this, &ContactsPage::importRequested);
    auto *create = new Button(tr("New contact"), u"plus"_s, ButtonLook::Primary, this);
    create->setObjectName(u"customers.new"_s);
    connect(create, &QPushButton::clicked, this, [this] { createRecord({}, false); });
    for (QWidget *button : {import, create}) {
        addWriting(button);
        header()->addAction(button);
    }
}

void ContactsPage::buildPanes()
{
    Button *import = m_first->addButton(tr("Import contacts…"), u"folder-open"_s, true);
    import->setObjectName(u"first.import"_s);
    connect(import, &QPushButton::clicked, this, &ContactsPage::importRequested);
    Button *create = m_first->addButton(tr("New contact"), u"plus"_s);
    create->setObjectName(u"first.new"_s);
    connect(create, &QPushButton::clicked, this, [this] { createRecord({}, false); });
    Button *sample = m_first->addButton(tr("Try with sample data"), u"sparkles"_s);
    sample->setObjectName(u"first.sample"_s);
    connect(sample, &QPushButton::clicked, this, &ContactsPage::sampleRequested);
    for (QWidget *button : {import, create})
        addWriting(button);
    m_first->setHint(tr("CSV from Excel, Google, Outlook and other programs · or drop a file anywhere in this window"));

    m_details = QSettings().value(u"customers/details"_s, true).toBool();
    setCard(m_card);
    m_stack->addWidget(panes());
    m_stack->addWidget(m_first);
    content()->addWidget(m_stack, 1);
}

ListSpec ContactsPage::listSpec(const CrmSchema &schema)
{
    const Contact &c = schema.contact;
    ListSpec spec = ListSpec::of(c);
    spec.caption = &schema.affiliation.organisation;
    spec.captionElse = &c.industry;
    spec.found = {&schema.phone.number, &schema.email.address};
    spec.time = &c.lastActivity;
    spec.chip = &c.status;
    spec.squaredVariants = {QString::fromLatin1(Contact::organisation)};
    spec.columns = {&c.name,
                    &schema.affiliation.organisation,
                    &c.status,
                    &schema.phone.number,
                    &schema.email.address,
                    &schema.address.city,
                    &c.lastActivity,
                    &c.tags};
    spec.sorts = {&c.name, &c.lastActivity, &c.nextActivity, c.createdAt(), c.updatedAt()};
    spec.status = &c.status;
    spec.owner = &c.owner;
    spec.tags = &c.tags;
    spec.canImport = true;
    spec.searchHint = tr("Search name, company, phone, tag");
    spec.newText = tr("New contact");
    spec.emptyTitle = tr("Add your first customers");
    spec.emptyText = tr("Everything stays in one file on this computer.");
    const auto is = [](const FieldBase &field, const char *key) {
        return Filter::condition(field, Filter::Equal, QString::fromLatin1(key));
    };
    Filter quiet = Filter::condition(schema.activity.at, Filter::GreaterEqual);
    quiet.daysAgo = 90;
    quiet.none = true;
    spec.bulk.removeAll(&c.nickname); // names one, too
    spec.quick = {{u"people"_s, tr("People"), is(c.kind, Contact::person)},
                  {u"companies"_s, tr("Companies"), is(c.kind, Contact::organisation)},
                  {u"key"_s, tr("Key accounts"), is(c.status, "key_account")},
                  {u"quiet"_s, tr("Quiet for 90 days"), Filter::all({is(c.status, "customer"), quiet}),
                   tr("Nobody was forgotten: every customer had an activity in the last 90 days.")}};
    return spec;
}

void ContactsPage::connectList()
{
    connect(&list(), &ListPage::openedInWindow, this, &ContactsPage::openWindow);
    connect(&list(), &ListPage::countChanged, this, &ContactsPage::showPlace);
    connect(&list(), &ListPage::countChanged, this, &ContactsPage::showCount);
    connect(&list(), &ListPage::newRequested, this, [this](const QString &name) { createRecord(name, false); });
}

void ContactsPage::connectCard()
{
    connect(m_card, &ContactCard::changedWithUndo, this, &ContactsPage::performed);
    connect(m_card, &ContactCard::failed, this, &ContactsPage::failed);
    connect(m_card, &ContactCard::openRequested, this, &ContactsPage::openLinked);
    connect(m_card, &ContactCard::dealRequested, this, &ContactsPage::dealRequested);
    connect(m_card, &ContactCard::serviceRequested, this, &ContactsPage::serviceRequested);
    connect(m_card, &ContactCard::cardFileRequested, this, &ContactsPage::cardFileRequested);
    connect(m_card, &ContactCard::takeApartRequested, this, &ContactsPage::takeApartRequested);
    connect(m_card, &ContactCard::stepRequested, this, &ContactsPage::step);
    connect(m_card, &ContactCard::closeRequested, this, &ContactsPage::closeCard);
    connect(m_card, &ContactCard::contactDeleted, this, &ContactsPage::cardDeleted);
}
