// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/contactspage.h"

#include "core/models/recordmodel.h"
#include "core/schema/crmschema.h"
#include "core/values/join.h"
#include "ui/records/contactcard.h"
#include "ui/records/listpage.h"
#include "ui/records/newrecord.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"
#include "ui/window/recordwindow.h"
#include "ui/window/workspace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ContactsPage::ContactsPage(Workspace &workspace, SavedViews &views, QWidget *parent)
    : RecordsPage(tr("Customers"), parent)
    , m_workspace(workspace)
    , m_store(workspace.store())
    , m_schema(workspace.schema())
    , m_stack(new QStackedWidget(this))
    , m_first(new EmptyState(u"users"_s, tr("Add your first customers"),
                             tr("Everything stays in one file on this computer. Bring your contacts over in a minute, "
                                "or look around with sample data first."),
                             m_stack))
    , m_panes(new QSplitter(Qt::Horizontal, m_stack))
    , m_list(new ListPage(m_store, listSpec(), m_panes))
    , m_card(new ContactCard(m_store, m_schema, m_panes))
{
    setObjectName(u"customers"_s);
    setAcceptDrops(true);
    m_list->setSavedViews(&views);
    buildHeader();
    buildPanes();
    connectList();
    connectCard();
    connectState();
    noteField(m_card);
    QTimer::singleShot(0, this, &ContactsPage::goOn); // once the window has shown what it showed before
    connect(&m_store, &Store::changed, this, &ContactsPage::countAll);
    countAll();
}

ContactsPage::~ContactsPage()
{
    closeWindows();
}

void ContactsPage::fitPanes()
{
    m_list->setMinimumWidth(theme().px(280));
    m_card->setMinimumWidth(theme().px(360));
    arrange();
}

void ContactsPage::show(Id id)
{
    if (id == m_current)
        return;
    m_current = id;
    m_look.start();
    m_card->setContact(id);
    showPlace();
    arrange();
}

/// "7 of 312": of the list as it is now, whatever search or order it has; nothing when the record is not in it.
void ContactsPage::showPlace()
{
    const qsizetype row = m_current ? m_list->model()->rowOf(m_current) : -1;
    m_card->setPlace(int(row) + 1, row >= 0 ? int(m_list->model()->count()) : 0);
}

// Cards: list beside card, and its place stays while nothing is found. Table: the list has all the room until a record
// is opened beside it.
void ContactsPage::arrange()
{
    const bool table = m_list->layoutMode() == ListPage::LayoutMode::Table;
    const bool card = !table || (m_current != 0 && m_cardWanted);
    const bool wide = width() >= theme().px(1020);
    m_card->setVisible(card);
    m_card->setClosable(table);
    m_card->setFactsVisible(!table && wide && m_details);
    m_list->setMaximumWidth(table ? QWIDGETSIZE_MAX : theme().px(460));
}

void ContactsPage::resizeEvent(QResizeEvent *event)
{
    ShellPage::resizeEvent(event);
    arrange();
}

void ContactsPage::countAll()
{
    const auto count = [this](const char *variant, qint64 *into) {
        const Filter filter = Filter::condition(m_schema.contact.kind, Filter::Equal, QString::fromLatin1(variant));
        m_store.count(
            m_schema.contact, filter, this,
            [this, into](const Result<qint64> &result) {
                if (!result.ok())
                    return;
                *into = *result;
                showCount();
                const bool any = m_people + m_companies > 0;
                const QWidget *focused = m_stack->currentWidget()->isAncestorOf(QApplication::focusWidget())
                                             ? m_stack->currentWidget()
                                             : nullptr;
                m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_panes) : m_first);
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
    const Query &asked = m_list->model()->query();
    const QLocale locale;
    if (asked.text.trimmed().isEmpty() && asked.filter.isAlways())
        header()->setSubtitle(
            tr("%1 · %2", "contacts · companies")
                .arg(tr("%n contact(s)", nullptr, int(m_people)), tr("%n company(s)", nullptr, int(m_companies))));
    else if (m_list->model()->isComplete())
        header()->setSubtitle(
            tr("%1 of %2", "how many of all records a filter shows")
                .arg(locale.toString(m_list->model()->count()), locale.toString(m_people + m_companies)));
}

QVariant ContactsPage::state() const
{
    return QVariantMap{{u"list"_s, m_list->state()}, {u"record"_s, m_current}};
}

void ContactsPage::restoreState(const QVariant &state)
{
    const QVariantMap map = state.toMap();
    if (map.contains(u"list"_s))
        m_list->restoreState(map.value(u"list"_s));
    if (const Id id = map.value(u"record"_s).toLongLong())
        showRecord(id);
}

QWidget *ContactsPage::searchField() const
{
    return m_list->searchField();
}

void ContactsPage::takeFocus()
{
    if (m_stack->currentWidget() == m_panes)
        m_list->view()->setFocus(Qt::OtherFocusReason);
    else
        m_first->setFocus(Qt::OtherFocusReason);
}

void ContactsPage::showRecord(Id id)
{
    m_cardWanted = true;
    if (id)
        Q_EMIT seen(id);
    m_list->select(id); // it may be outside the filter: the card shows it all the same
    show(id);
    arrange();
}

const Entity &ContactsPage::kind() const
{
    return m_schema.contact;
}

void ContactsPage::showView(const ListDefinition &view)
{
    m_list->showView(view);
}

Id ContactsPage::shownView() const
{
    return m_list->shownView();
}

void ContactsPage::showAll()
{
    m_list->setFilter({});
    m_list->setQuickFilter(u"all"_s);
}

bool ContactsPage::showsTable() const
{
    return m_list->layoutMode() == ListPage::LayoutMode::Table;
}

void ContactsPage::showTable(bool table)
{
    m_list->setLayoutMode(table ? ListPage::LayoutMode::Table : ListPage::LayoutMode::Cards);
}

void ContactsPage::showDetails(bool beside)
{
    m_details = beside;
    QSettings().setValue(u"customers/details"_s, beside);
    arrange();
}

void ContactsPage::createRecord(const QString &name, bool company)
{
    auto *form = new NewRecord(m_store, m_schema, name, company, window());
    connect(form, &NewRecord::created, this, [this](Id id, const QString &text) {
        Q_EMIT performed(text);
        showRecord(id);
    });
    connect(form, &NewRecord::openRequested, this, &ContactsPage::showRecord);
    connect(form, &NewRecord::failed, this, &ContactsPage::failed);
    form->open();
}

Query ContactsPage::query() const
{
    Query query = m_list->model()->query();
    if (m_list->layoutMode() == ListPage::LayoutMode::Cards) // a card shows what fits; the list has these columns
        query.columns = m_list->columns();
    return query;
}

void ContactsPage::saveSettings() const
{
    m_list->saveSettings();
    QSettings().setValue(u"customers/panes"_s, m_panes->saveState());
}

void ContactsPage::dragEnterEvent(QDragEnterEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            event->acceptProposedAction();
}

void ContactsPage::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        Q_EMIT importFileRequested(urls.first().toLocalFile());
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
