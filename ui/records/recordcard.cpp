// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordcard.h"

#include "core/domain/takingpart.h"
#include "ui/records/attachlist.h"
#include "ui/records/cardnextstep.h"
#include "ui/records/composedrafts.h"
#include "ui/records/fieldrow.h"
#include "ui/records/formdetails.h"
#include "ui/records/historylist.h"
#include "ui/records/mergedline.h"
#include "ui/records/recordlines.h"
#include "ui/records/referencerules.h"
#include "ui/records/timelinepane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostActivities = 300; ///< older ones are found by search

const FieldBase *referenceTo(const Entity &kind, const Entity &from)
{
    for (const FieldBase *field : kind.referrers())
        if (&field->entity() == &from)
            return field;
    return nullptr;
}

/// What it becomes by the way, such as the customer that a lead turns into, is not whose record it is.
const FieldBase *customerOf(const Entity &kind, const Entity &contact)
{
    for (const FieldBase *field : kind.fields())
        if (field->target() == &contact && !field->spec().readOnly)
            return field;
    return nullptr;
}
} // namespace

RecordCard::RecordCard(Store &store, const CrmSchema &schema, const Entity &kind,
                       const QList<const FieldBase *> &elsewhere, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_schema(schema)
    , m_kind(kind)
    , m_reference(referenceTo(kind, schema.activity))
    , m_customerField(m_reference ? customerOf(kind, schema.contact) : nullptr)
    , m_edits(new CardEdits(store, this))
    , m_drafts(std::make_unique<ComposeDrafts>(store.path()))
{
    setObjectName(u"record"_s);
    m_edits->setReferenceRule([this](const FieldBase &field) { return referenceRule(m_schema, m_store, field); });
    connect(m_edits, &CardEdits::changedWithUndo, this, &RecordCard::changedWithUndo);
    connect(m_edits, &CardEdits::failed, this, &RecordCard::failed);
    connect(m_edits, &CardEdits::openRequested, this, &RecordCard::openRequested);
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &RecordCard::load);
    connect(&store, &Store::changed, this, [this](const ChangeSet &set) {
        if (concerns(set))
            m_reload.start();
    });
    build(elsewhere);
    setRecord(0);
}

RecordCard::~RecordCard() = default;

Id RecordCard::shownRecord() const
{
    return m_page->isHidden() || m_whole.record.isNull() ? 0 : m_whole.record.id();
}

void RecordCard::setRecord(Id id)
{
    m_rename = m_rename && id == m_id;
    if (id == m_id && id)
        return;
    m_id = id;
    if (!id) {
        ++m_turn;
        m_page->hide();
        m_nobody->show();
        return;
    }
    load();
}

/// Titles of what it refers to are shown, so a change of any of those kinds counts.
bool RecordCard::concerns(const ChangeSet &set) const
{
    return m_id &&
           (set.changes.isEmpty() || std::any_of(set.changes.begin(), set.changes.end(), [this](const Change &change) {
                const Entity *entity = change.entity;
                return entity == &m_kind ? change.id == m_id
                       : entity->isPart()
                           ? m_kind.parts().contains(entity) || (m_reference && entity == &m_schema.participant)
                           : (m_reference && entity == &m_schema.activity) ||
                                 (m_servicesBy && entity == &m_schema.serviceRecord) ||
                                 m_whole.titles.contains(change.id) ||
                                 (!m_whom.isEmpty() && entity == &m_schema.contact);
            }));
}

void RecordCard::load()
{
    const int turn = ++m_turn;
    if (!m_id)
        return;
    m_store.loadWhole(m_kind, m_id, this, [this, turn](const Result<std::optional<Store::Whole>> &whole) {
        if (turn != m_turn)
            return;
        if (!whole.ok()) {
            Q_EMIT failed(whole.error());
            return;
        }
        if (!*whole) {
            const Id gone = m_id;
            setRecord(0);
            Q_EMIT deleted(gone);
            return;
        }
        m_whole = **whole;
        loadCustomer(turn);
    });
}

/// What is done here is done with the customer as well; whether that is a company says where it belongs.
void RecordCard::loadCustomer(int turn)
{
    const Id customer = m_customerField ? m_whole.record.value(*m_customerField).toLongLong() : 0;
    const auto go = [this, turn] {
        if (m_servicesBy)
            loadServices(turn);
        else if (m_reference)
            loadActivities(turn);
        else
            display();
    };
    m_contact = customer;
    m_organisation = 0;
    m_customer.reset();
    if (!customer) {
        go();
        return;
    }
    m_store.load(
        m_schema.contact, customer, this, [this, turn, customer, go](const Result<std::optional<Record>> &record) {
            if (turn != m_turn)
                return;
            if (record.ok())
                m_customer = *record;
            m_organisation = m_customer && m_customer->variant() == QLatin1StringView(Contact::person) ? 0 : customer;
            go();
        });
}

void RecordCard::loadActivities(int turn)
{
    Query query;
    query.entity = &m_schema.activity;
    query.filter = Filter::condition(*m_reference, Filter::Equal, m_id);
    query.sort = &m_schema.activity.at;
    query.order = Qt::DescendingOrder;
    query.limit = mostActivities;
    m_store.records(
        query, this,
        [this, turn](const Result<QList<Record>> &activities) {
            if (turn != m_turn)
                return;
            m_activities = activities.ok() ? *activities : QList<Record>();
            loadParticipants(turn);
        },
        "activities");
}

void RecordCard::loadParticipants(int turn)
{
    using Names = QHash<Id, QString>;
    const QSet<Id> known{m_contact, m_organisation};
    m_store.compute<Names>([activities = m_activities, known,
                            &schema = m_schema](Facts &file) { return takingPart(activities, known, schema, file); },
                           this,
                           [this, turn](const Result<Names> &names) {
                               if (turn != m_turn)
                                   return;
                               m_whom = names.ok() ? *names : Names();
                               display();
                           },
                           "participants");
}

void RecordCard::display()
{
    const Record &record = m_whole.record;
    m_nobody->hide();
    m_page->show();
    if (std::exchange(m_displayed, record.id()) != record.id())
        m_name->closeForm();
    m_name->setRecord(record);
    m_merged->setRecord(record.id());
    m_details->setRecord(record, m_whole.parts, m_whole.titles);
    m_history->load(record.id(), 300);
    setAccessibleName(record.title());
    if (m_files) {
        m_files->setFiles(record.id(), m_whole.parts);
        setTabCount(u"files"_s, m_files->count());
    }
    if (m_servicesBy) {
        m_serviceLines->setLines(serviceLines(m_schema, m_services, m_statuses));
        m_noServices->setVisible(m_services.isEmpty());
        setTabCount(u"service"_s, int(m_services.size()));
    }
    if (m_reference) {
        const Activity &activity = m_schema.activity;
        std::optional<Record> step; // the earliest planned one
        for (const Record &each : std::as_const(m_activities))
            if (each[activity.status] == "planned"_L1)
                step = each;
        m_step->setTarget(*m_reference, record.id(), m_contact, m_organisation);
        m_step->setStep(step);
        showStep();
        m_timeline->setRecord(*m_reference, record.id(),
                              {m_activities, m_files ? m_files->files() : QList<Record>(),
                               timelineEvents(m_schema, record, m_whole.parts, m_whole.titles), m_whom},
                              m_contact, m_organisation);
    }
    displayMore();
    if (std::exchange(m_rename, false))
        m_name->startEditing();
    Q_EMIT recordLoaded(record.id());
}

void RecordCard::setEmptyText(const QString &text)
{
    m_nobody->setText(text);
}

void RecordCard::setAsksForStep(bool asks)
{
    m_asksForStep = asks;
    showStep();
}

void RecordCard::showStep()
{
    if (m_step)
        m_step->parentWidget()->setVisible(m_asksForStep || m_step->step());
}

void RecordCard::rename()
{
    m_rename = !shownRecord() || m_whole.record.id() != m_id;
    if (!m_rename)
        m_name->startEditing();
}

void RecordCard::editField(const FieldBase &field)
{
    setCurrentTab(u"details"_s);
    if (FieldRow *row = m_details->row(field.name()); row && shownRecord())
        row->startEditing();
}

void RecordCard::deleteRecord()
{
    if (const Id shown = shownRecord(); shown && shown == m_id && !m_edits->isReadOnly())
        m_edits->remove(m_kind, shown, tr("“%1” deleted").arg(m_whole.record.title()));
}

QString RecordCard::currentTab() const
{
    return m_keys.value(m_tabs->currentIndex());
}

void RecordCard::setCurrentTab(const QString &tab)
{
    if (const qsizetype index = m_keys.indexOf(tab); index >= 0)
        m_tabs->setCurrentIndex(int(index));
}

void RecordCard::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void RecordCard::setPartDescriber(const PartDescriber &describer)
{
    m_details->setPartDescriber(describer);
}

void RecordCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_close->isHidden())
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void RecordCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().base);
}
