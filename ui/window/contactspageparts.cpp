// SPDX-License-Identifier: GPL-3.0-or-later
// ContactsPage: how it is put together, and which fields, filters and commands its list has.
#include "core/schema/crmschema.h"
#include "ui/records/contactcard.h"
#include "ui/records/listpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"
#include "ui/window/contactspage.h"

#include <QAbstractItemView>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

void ContactsPage::buildHeader()
{
    m_listParts = m_list->takeHeaderParts();
    for (QWidget *part : std::as_const(m_listParts))
        header()->addAction(part);
    auto *import = new Button(tr("Import"), u"folder-open"_s, ButtonLook::Flat, this);
    import->setObjectName(u"customers.import"_s);
    connect(import, &QPushButton::clicked, this, &ContactsPage::importRequested);
    auto *create = new Button(tr("New contact"), u"plus"_s, ButtonLook::Primary, this);
    create->setObjectName(u"customers.new"_s);
    connect(create, &QPushButton::clicked, this, [this] { createRecord({}, false); });
    m_writing = {import, create};
    for (QWidget *button : std::as_const(m_writing)) {
        button->setEnabled(!m_store.isReadOnly());
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
    for (QWidget *button : {import, create}) {
        button->setEnabled(!m_store.isReadOnly());
        m_writing.append(button);
    }
    m_first->setHint(tr("CSV from Excel, Google, Outlook and other programs · or drop a file anywhere in this window"));

    m_panes->addWidget(m_list);
    m_panes->addWidget(m_card);
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(1);
    m_panes->setStretchFactor(0, 0);
    m_panes->setStretchFactor(1, 1);
    fitPanes();
    connect(&theme(), &Theme::changed, this, &ContactsPage::fitPanes);
    m_details = QSettings().value(u"customers/details"_s, true).toBool();
    const QByteArray sizes = QSettings().value(u"customers/panes"_s).toByteArray();
    if (sizes.isEmpty() || !m_panes->restoreState(sizes))
        m_panes->setSizes({theme().px(324), theme().px(884)});
    m_stack->addWidget(m_panes);
    m_stack->addWidget(m_first);
    content()->addWidget(m_stack, 1);
}

ListSpec ContactsPage::listSpec() const
{
    const Contact &c = m_schema.contact;
    ListSpec spec = ListSpec::of(c, m_schema);
    spec.caption = &m_schema.affiliation.organisation;
    spec.captionElse = &c.industry;
    spec.found = {&m_schema.phone.number, &m_schema.email.address};
    spec.time = &c.lastActivity;
    spec.chip = &c.status;
    spec.squaredVariants = {QString::fromLatin1(Contact::organisation)};
    spec.columns = {&c.name,
                    &m_schema.affiliation.organisation,
                    &c.status,
                    &m_schema.phone.number,
                    &m_schema.email.address,
                    &m_schema.address.city,
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
    Filter quiet = Filter::condition(m_schema.activity.at, Filter::GreaterEqual);
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
    connect(m_list, &ListPage::currentChanged, this, [this](Id id) {
        if (id && m_current && id != m_current)
            Q_EMIT aboutToMove();
        show(id);
    });
    connect(m_list, &ListPage::opened, this, [this](Id id) {
        m_cardWanted = true;
        show(id);
        arrange();
        m_card->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list, &ListPage::openedInWindow, this, &ContactsPage::openWindow);
    connect(m_list, &ListPage::previewRequested, this, &ContactsPage::preview);
    connect(m_list, &ListPage::editRequested, this, &ContactsPage::edit);
    connect(m_list, &ListPage::countChanged, this, &ContactsPage::showPlace);
    connect(m_list, &ListPage::countChanged, this, &ContactsPage::showCount);
    connect(m_list, &ListPage::newRequested, this, [this](const QString &name) { createRecord(name, false); });
    connect(m_list, &ListPage::importRequested, this, &ContactsPage::importRequested);
    connect(m_list, &ListPage::exportRequested, this, &ContactsPage::exportRequested);
    connect(m_list, &ListPage::performed, this, &ContactsPage::performed);
    connect(m_list, &ListPage::failed, this, &ContactsPage::failed);
    connect(m_list, &ListPage::viewChanged, this, &ContactsPage::viewChanged);
    connect(m_list, &ListPage::layoutModeChanged, this, [this] {
        m_cardWanted = false;
        arrange();
        Q_EMIT layoutChanged();
    });
}

void ContactsPage::connectCard()
{
    connect(m_card, &ContactCard::changedWithUndo, this, &ContactsPage::performed);
    connect(m_card, &ContactCard::failed, this, &ContactsPage::failed);
    connect(m_card, &ContactCard::openRequested, this, [this](const QString &entity, Id id) {
        if (entity == m_schema.contact.Entity::name())
            showRecord(id);
        else
            Q_EMIT openRequested(entity, id);
    });
    connect(m_card, &ContactCard::dealRequested, this, &ContactsPage::dealRequested);
    connect(m_card, &ContactCard::stepRequested, this, &ContactsPage::step);
    connect(m_card, &ContactCard::closeRequested, this, [this] {
        m_cardWanted = false;
        arrange();
        m_list->view()->setFocus();
    });
    connect(m_card, &ContactCard::contactDeleted, this, [this] {
        m_cardWanted = false;
        show(m_list->currentId());
    });
}
