// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/contactspage.h"

#include "core/models/recordmodel.h"
#include "core/schema/crmschema.h"
#include "core/values/join.h"
#include "ui/records/contactcard.h"
#include "ui/records/listpage.h"
#include "ui/records/newrecord.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"
#include "ui/window/recordwindow.h"
#include "ui/window/workspace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

ContactsPage::ContactsPage(Workspace &workspace, SavedViews &views, QWidget *parent)
    : BrowsePage(tr("Customers"), u"customers"_s, workspace, views, listSpec(workspace.schema()), parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget(this))
    , m_first(new EmptyState(u"users"_s, tr("Add your first customers"),
                             tr("Everything stays in one file on this computer. Bring your contacts over in a minute, "
                                "or look around with sample data first."),
                             m_stack))
    , m_card(new ContactCard(store(), schema(), this))
{
    buildHeader();
    buildPanes();
    connectList();
    connectCard();
    connectState();
    noteField(m_card);
    QTimer::singleShot(0, this, &ContactsPage::goOn); // once the window has shown what it showed before
    connect(&store(), &Store::changed, this, &ContactsPage::countAll);
    countAll();
}

ContactsPage::~ContactsPage()
{
    closeWindows();
}

/// "7 of 312": of the list as it is now, whatever search or order it has; nothing when the record is not in it.
void ContactsPage::showPlace()
{
    const qsizetype row = currentId() ? list().model()->rowOf(currentId()) : -1;
    m_card->setPlace(int(row) + 1, row >= 0 ? int(list().model()->count()) : 0);
}

void ContactsPage::countAll()
{
    const auto count = [this](const char *variant, qint64 *into) {
        const Filter filter = Filter::condition(schema().contact.kind, Filter::Equal, QString::fromLatin1(variant));
        store().count(
            schema().contact, filter, this,
            [this, into](const Result<qint64> &result) {
                if (!result.ok())
                    return;
                *into = *result;
                showCount();
                const bool any = m_people + m_companies > 0;
                const QWidget *focused = m_stack->currentWidget()->isAncestorOf(QApplication::focusWidget())
                                             ? m_stack->currentWidget()
                                             : nullptr;
                m_stack->setCurrentWidget(any ? static_cast<QWidget *>(panes()) : m_first);
                if (focused && focused != m_stack->currentWidget())
                    takeFocus(); // what had it is out of sight now
                for (QWidget *part : std::as_const(m_listParts))
                    part->setEnabled(any);
                Q_EMIT countChanged(m_people + m_companies);
            },
            variant);
    };
    count(Contact::person, &m_people);
    count(Contact::organisation, &m_companies);
}

/// Of everything, or of how many the list shows a part.
void ContactsPage::showCount()
{
    const Query &asked = list().model()->query();
    const QLocale locale;
    if (asked.text.trimmed().isEmpty() && asked.filter.isAlways())
        header()->setSubtitle(
            tr("%1 · %2", "contacts · companies")
                .arg(tr("%Ln contact(s)", nullptr, int(m_people)), tr("%Ln company(s)", nullptr, int(m_companies))));
    else if (list().model()->isComplete())
        header()->setSubtitle(
            tr("%1 of %2", "how many of all records a filter shows")
                .arg(locale.toString(list().model()->count()), locale.toString(m_people + m_companies)));
}

void ContactsPage::takeFocus()
{
    if (m_stack->currentWidget() == panes())
        list().view()->setFocus(Qt::OtherFocusReason);
    else
        m_first->setFocus(Qt::OtherFocusReason);
}

void ContactsPage::showRecord(Id id)
{
    if (id)
        Q_EMIT seen(id);
    BrowsePage::showRecord(id);
}

void ContactsPage::showOnCard(Id id)
{
    m_look.start();
    m_card->setContact(id);
    showPlace();
}

void ContactsPage::renameOnCard()
{
    m_card->renameContact();
}

void ContactsPage::arrangeCard(bool table)
{
    const bool wide = width() >= theme().px(1020);
    m_card->setClosable(table);
    m_card->setFactsVisible(!table && wide && m_details);
}

void ContactsPage::showDetails(bool beside)
{
    m_details = beside;
    QSettings().setValue(u"customers/details"_s, beside);
    arrange();
}

void ContactsPage::createRecord(const QString &name, bool company)
{
    show(new NewRecord(store(), schema(), {.name = name, .company = company}, window()));
}

void ContactsPage::createCaller(const QString &phone, const std::function<void()> &created)
{
    auto *form = new NewRecord(store(), schema(), {.phone = phone}, window());
    connect(form, &NewRecord::created, this, created);
    connect(form, &NewRecord::openRequested, this, created);
    show(form);
}

void ContactsPage::show(NewRecord *form)
{
    connect(form, &NewRecord::created, this, [this](Id id, const QString &text) {
        Q_EMIT performed(text);
        showRecord(id);
    });
    connect(form, &NewRecord::openRequested, this, &ContactsPage::showRecord);
    connect(form, &NewRecord::failed, this, &ContactsPage::failed);
    form->open();
}

QList<const FieldBase *> ContactsPage::describedBy(const CrmSchema &schema)
{
    return {&schema.affiliation.role, &schema.affiliation.organisation, &schema.address.city};
}

QString ContactsPage::describe(const Row &row)
{
    QStringList parts;
    for (const QVariant &value : row.values.mid(0, 3)) {
        const QString text = value.canConvert<Link>() ? value.value<Link>().title : value.toString();
        if (!text.isEmpty())
            parts.append(text);
    }
    return joinedFacts(parts.mid(0, 2));
}
