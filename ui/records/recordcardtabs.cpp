// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of a record's page: its files, and the service records that belong to it.
#include "ui/records/attachlist.h"
#include "ui/records/cardlook.h"
#include "ui/records/filedrop.h"
#include "ui/records/maillog.h"
#include "ui/records/recordcard.h"
#include "ui/records/recordlines.h"
#include "ui/records/timelinepane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/taborder.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

void RecordCard::addTab(const QString &key, const QString &title, QWidget *page, int at)
{
    m_keys.insert(at, key); // before the tab: what follows the tabs asks for it
    m_titles.insert(at, title);
    m_stack->insertWidget(at, page);
    m_tabs->insertTab(at, title);
    orderTabsAsLaidOut(this);
}

void RecordCard::setTabCount(const QString &key, int count)
{
    const int tab = int(m_keys.indexOf(key));
    m_tabs->setTabText(tab, count > 0 ? m_titles[tab] + u'\t' + QLocale().toString(count) : m_titles[tab]);
    m_tabs->setAccessibleTabName(tab, m_titles[tab]);
}

ComposeBox *RecordCard::composer() const
{
    return m_timeline ? m_timeline->composer() : nullptr;
}

/// Messages are written down where there is a timeline, files are kept where the kind keeps some. What finds no place
/// here is left to the window.
void RecordCard::buildDrop()
{
    auto *drop = new FileDrop(this, [this](const QStringList &paths) {
        const bool taken = shownRecord() && !m_edits->isReadOnly() &&
                           (m_files || (!paths.isEmpty() && std::all_of(paths.begin(), paths.end(), isMailFile)));
        return taken ? tr("Attach to %1").arg(m_whole.record.title()) : QString();
    });
    connect(drop, &FileDrop::dropped, this, [this](const QStringList &paths) {
        QStringList files;
        for (const QString &path : paths) {
            if (m_reference && isMailFile(path))
                readMailFile(*m_edits, path, this,
                             [this, place = MailPlace{m_contact, m_reference, m_id}](const Mail &mail) {
                                 logMail(*m_edits, m_schema, mail, place);
                             });
            else
                files.append(path);
        }
        attachFiles(files);
    });
    if (m_files)
        connect(drop, &FileDrop::imagePasted, m_files, &AttachList::attachImage);
}

void RecordCard::attach()
{
    if (m_files && shownRecord() && !m_edits->isReadOnly())
        m_files->choose();
}

void RecordCard::attachFiles(const QStringList &paths)
{
    if (m_files && shownRecord())
        m_files->attach(paths);
}

void RecordCard::addServices(const FieldBase &reference)
{
    m_servicesBy = &reference;
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(inset, Space::xl, Space::l, Space::xl);
    column->setSpacing(Space::m);
    m_serviceLines = new RecordLines(u"service"_s);
    m_noServices = new EmptyState(QString::fromLatin1(reference.entity().spec().icon), tr("No service records yet"),
                                  tr("What was asked, complained about or repaired stands here."));
    column->addWidget(m_serviceLines);
    column->addWidget(m_noServices);
    column->addStretch(1);
    connect(m_serviceLines, &RecordLines::activated, this,
            [this, &reference](Id id) { m_edits->open(reference.entity(), id); });
    addTab(u"service"_s, tr("Service"), scrolled(page), int(m_keys.indexOf(u"history"_s)));
}

void RecordCard::loadServices(int turn)
{
    constexpr int most = 200;
    Query query;
    query.entity = &m_schema.serviceRecord;
    query.filter = Filter::condition(*m_servicesBy, Filter::Equal, m_id);
    query.sort = &m_schema.serviceRecord.receivedAt;
    query.order = Qt::DescendingOrder;
    query.limit = most;
    m_store.records(
        query, this,
        [this, turn](const Result<QList<Record>> &services) {
            if (turn != m_turn)
                return;
            m_services = services.ok() ? *services : QList<Record>();
            Query statuses;
            statuses.entity = &m_schema.serviceStatus;
            m_store.records(
                statuses, this,
                [this, turn](const Result<QList<Record>> &found) {
                    if (turn != m_turn)
                        return;
                    m_statuses = found.ok() ? *found : QList<Record>();
                    if (m_reference)
                        loadActivities(turn);
                    else
                        display();
                },
                "statuses");
        },
        "services");
}
