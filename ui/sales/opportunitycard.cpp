// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/opportunitycard.h"

#include "core/domain/opportunities.h"
#include "core/domain/stagetimes.h"
#include "core/record/valuetext.h"
#include "core/values/join.h"
#include "core/values/money.h"
#include "core/values/partialdate.h"
#include "ui/records/cardlook.h"
#include "ui/records/cardnextstep.h"
#include "ui/records/fieldrow.h"
#include "ui/records/formdetails.h"
#include "ui/records/historylist.h"
#include "ui/records/referencerules.h"
#include "ui/sales/headfact.h"
#include "ui/sales/pipelines.h"
#include "ui/sales/stagepath.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/textlabel.h"

#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

OpportunityCard::OpportunityCard(Store &store, const CrmSchema &schema, Pipelines &pipelines, StageMover &mover,
                                 QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_schema(schema)
    , m_pipelines(pipelines)
    , m_mover(mover)
    , m_edits(new CardEdits(store, this))
{
    setObjectName(u"opportunity"_s);
    m_edits->setReferenceRule([this](const FieldBase &field) { return referenceRule(m_schema, m_store, field); });
    connect(m_edits, &CardEdits::changedWithUndo, this, &OpportunityCard::changedWithUndo);
    connect(m_edits, &CardEdits::failed, this, &OpportunityCard::failed);
    connect(m_edits, &CardEdits::openRequested, this, &OpportunityCard::openRequested);
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &OpportunityCard::load);
    connect(&store, &Store::changed, this, [this](const ChangeSet &set) {
        if (concerns(set))
            m_reload.start();
    });
    connect(&pipelines, &Pipelines::changed, this, [this] {
        if (shownOpportunity())
            showPath();
    });
    build();
    setOpportunity(0);
}

OpportunityCard::~OpportunityCard() = default;

Id OpportunityCard::shownOpportunity() const
{
    return m_page->isHidden() || m_whole.record.isNull() ? 0 : m_whole.record.id();
}

void OpportunityCard::setOpportunity(Id opportunity)
{
    m_rename = m_rename && opportunity == m_id;
    if (opportunity == m_id && opportunity)
        return;
    m_id = opportunity;
    if (!opportunity) {
        ++m_turn;
        m_page->hide();
        m_nobody->show();
        return;
    }
    load();
}

bool OpportunityCard::concerns(const ChangeSet &set) const
{
    return m_id &&
           (set.changes.isEmpty() || std::any_of(set.changes.begin(), set.changes.end(), [this](const Change &c) {
                return (c.entity == &m_schema.opportunity && c.id == m_id) || c.entity->isPart() ||
                       c.entity == &m_schema.contact || c.entity == &m_schema.user || c.entity == &m_schema.activity;
            }));
}

void OpportunityCard::load()
{
    const int turn = ++m_turn;
    if (!m_id)
        return;
    m_store.loadWhole(m_schema.opportunity, m_id, this, [this, turn](const Result<std::optional<Store::Whole>> &whole) {
        if (turn != m_turn)
            return;
        if (!whole.ok()) {
            Q_EMIT failed(whole.error());
            return;
        }
        if (!*whole) {
            const Id gone = m_id;
            setOpportunity(0);
            Q_EMIT deleted(gone);
            return;
        }
        m_whole = **whole;
        loadCustomer(turn);
    });
}

/// Whether it is a person or a company shows in its portrait.
void OpportunityCard::loadCustomer(int turn)
{
    const Id customer = m_whole.record[m_schema.opportunity.contact];
    if (!customer) {
        display();
        return;
    }
    m_store.load(m_schema.contact, customer, this, [this, turn](const Result<std::optional<Record>> &record) {
        if (turn != m_turn)
            return;
        m_customerIsPerson = record.ok() && *record && (*record)->variant() == QLatin1StringView(Contact::person);
        display();
    });
}

void OpportunityCard::display()
{
    const Record &record = m_whole.record;
    const Opportunity &o = m_schema.opportunity;
    m_nobody->hide();
    m_page->show();
    if (std::exchange(m_displayed, record.id()) != record.id())
        m_name->closeForm();
    m_name->setRecord(record);
    const QString customer = m_whole.titles.value(record[o.contact]);
    m_avatar->setName(customer, m_customerIsPerson ? AvatarShape::Person : AvatarShape::Company);
    m_avatar->setVisible(!customer.isEmpty());
    m_customer->setText(customer.isEmpty() ? tr("Add customer") : customer);
    m_customer->setEnabled(!customer.isEmpty() || !m_edits->isReadOnly());
    m_customer->updateGeometry();
    m_details->setRecord(record, m_whole.parts, m_whole.titles);
    showPath();
    loadStep();
    m_history->load(record.id(), 300);
    setAccessibleName(record.title());
    if (std::exchange(m_rename, false))
        m_name->startEditing();
    Q_EMIT opportunityLoaded(record.id());
}

/// The earliest planned activity of it.
void OpportunityCard::loadStep()
{
    const Record &record = m_whole.record;
    const Id customer = record[m_schema.opportunity.contact];
    m_step->setTarget(customer, m_customerIsPerson ? Id(0) : customer, record.id());
    const Activity &activity = m_schema.activity;
    Query query;
    query.entity = &activity;
    query.filter = Filter::all({Filter::condition(activity.opportunity, Filter::Equal, record.id()),
                                Filter::condition(activity.status, Filter::Equal, u"planned"_s)});
    query.sort = &activity.at;
    query.limit = 1;
    m_store.records(
        query, this,
        [this, id = record.id()](const Result<QList<Record>> &steps) {
            if (id != m_id || !steps.ok())
                return;
            m_step->setStep(steps->isEmpty() ? std::nullopt : std::optional(steps->first()));
            m_step->setVisible(!steps->isEmpty() || !isClosed());
        },
        "step");
}

bool OpportunityCard::isClosed() const
{
    const Record *stage = m_pipelines.stage(m_whole.record[m_schema.opportunity.stage]);
    return stage && (*stage)[m_schema.stage.type] != QLatin1StringView(Stage::open);
}

void OpportunityCard::showFacts()
{
    const Opportunity &o = m_schema.opportunity;
    const Record &record = m_whole.record;
    const QLocale locale;
    const bool hasAmount = !record.value(o.amount).isNull();
    const Money amount = record[o.amount];
    m_amount->setValue(hasAmount ? formatMoney(amount, locale, MoneyStyle::Plain) : QString());
    const Record *stage = m_pipelines.stage(record[o.stage]);
    const bool closed = isClosed();
    m_probability->setVisible(stage && !closed);
    if (stage && !closed) {
        const int percent = probabilityOf(o, record, m_schema.stage, *stage);
        const Money weighted{qRound64(double(amount.minor) * percent / 100), amount.currency};
        m_probability->setValue(
            tr("%1%", "percent").arg(locale.toString(percent)),
            hasAmount ? tr("%1 weighted", "an amount").arg(formatMoney(weighted, locale, MoneyStyle::Plain))
                      : QString());
    }
    const QDate day = closed ? record[o.closedOn] : record[o.expectedClose], today = QDate::currentDate();
    m_when->setLabel(closed ? o.closedOn.label() : o.expectedClose.label());
    QString remark;
    if (!closed && day.isValid()) {
        const int days = int(today.daysTo(day));
        remark = days < 0    ? tr("%n day(s) overdue", nullptr, -days)
                 : days == 0 ? tr("today")
                             : tr("in %n day(s)", nullptr, days);
    }
    m_when->setValue(day.isValid() ? locale.toString(day, datePattern(locale, "yMMMd")) : QString(), remark,
                     !closed && day.isValid() && day < today ? Ink::Red : Ink::Muted);
    m_owner->setValue(m_whole.titles.value(record[o.owner]));
}

void OpportunityCard::showPath()
{
    const Opportunity &o = m_schema.opportunity;
    const Stage &stage = m_schema.stage;
    const Record &record = m_whole.record;
    const QDateTime now = QDateTime::currentDateTime();
    const Record *current = m_pipelines.stage(record[o.stage]);
    Id pipeline = current ? (*current)[stage.pipeline] : 0;
    if (!pipeline && !m_pipelines.isEmpty())
        pipeline = m_pipelines.pipelines().first().id();
    QList<Record> moves;
    for (const Record &part : std::as_const(m_whole.parts))
        if (&part.entity() == &m_schema.stageMove)
            moves.append(part);
    const QHash<Id, qint64> times = timeInStages(m_schema.stageMove, moves, now);
    QList<Record> stages = m_pipelines.stages(pipeline);
    // The closing ones stand at the end, wherever the user has put them on the board.
    std::stable_partition(stages.begin(), stages.end(),
                          [&](const Record &each) { return each[stage.type] == QLatin1StringView(Stage::open); });
    const QString type = current ? (*current)[stage.type] : QString();
    const bool won = type == QLatin1StringView(Stage::won), lost = type == QLatin1StringView(Stage::lost);
    qsizetype reached = -1; // the last stage that was passed, or is
    for (qsizetype i = 0; i < stages.size(); ++i)
        if (stages[i][stage.type] == QLatin1StringView(Stage::open) &&
            (won || (lost ? times.contains(stages[i].id()) : current && stages[i].id() == current->id())))
            reached = i;
    QList<StageSegment::Content> segments;
    for (qsizetype i = 0; i < stages.size(); ++i) {
        const Record &each = stages[i];
        StageSegment::Content content;
        content.stage = each.id();
        content.name = each[stage.name];
        content.closing = each[stage.type] != QLatin1StringView(Stage::open);
        content.tone = toneFromName(each[stage.tone]);
        if (content.closing)
            content.tone = each[stage.type] == QLatin1StringView(Stage::won) ? Tone::Green : Tone::Red;
        if (current && each.id() == current->id())
            content.state = StageSegment::State::Current;
        else if (i <= reached)
            content.state = StageSegment::State::Passed;
        content.fill = won ? Tone::Green : lost ? (content.closing ? Tone::Red : Tone::Neutral) : Tone::Accent;
        if (!content.closing) { // in the others it stays for good
            content.seconds = times.value(each.id(), -1);
            const qint64 limit = each[stage.staleDays];
            content.stale = content.state == StageSegment::State::Current && limit > 0 &&
                            idleDays(record[o.stageSince], record[o.lastActivity], record[o.nextActivity], now) > limit;
        }
        segments.append(content);
    }
    m_path->setSegments(segments);
    m_path->setVisible(!segments.isEmpty());
    // What comes with the closing is not asked for before it.
    m_details->row(o.closedOn.name())->setHidden(record.value(o.closedOn).isNull() && !isClosed());
    for (const FieldBase *field : {&o.lostReason, &o.lostNote})
        m_details->row(field->name())->setHidden(record.value(*field).isNull() && !lost);
    showFacts(); // they depend on the stage as well
    showGuidance(current);
}

void OpportunityCard::showGuidance(const Record *stage)
{
    const Opportunity &o = m_schema.opportunity;
    const Record &record = m_whole.record;
    QString text = stage ? (*stage)[m_schema.stage.guidance] : tr("In no stage yet. A click on one moves it there.");
    if (stage && (*stage)[m_schema.stage.type] == QLatin1StringView(Stage::lost))
        text = joinedFacts({displayText(o.lostReason, record.value(o.lostReason)), record[o.lostNote]});
    m_guidance->setText(text);
    m_guidanceBox->setVisible(!text.isEmpty() && !m_path->isHidden());
}

QString OpportunityCard::titleOf(const FieldBase &field, Id id) const
{
    if (&field == &m_schema.opportunity.stage) {
        const Record *stage = m_pipelines.stage(id);
        return stage ? (*stage)[m_schema.stage.name] : QString();
    }
    return m_whole.titles.value(id);
}

void OpportunityCard::rename()
{
    m_rename = !shownOpportunity() || m_whole.record.id() != m_id;
    if (!m_rename)
        m_name->startEditing();
}

void OpportunityCard::editField(const FieldBase &field)
{
    setCurrentTab(u"details"_s);
    if (FieldRow *row = m_details->row(field.name()); row && shownOpportunity())
        row->startEditing();
}

void OpportunityCard::deleteOpportunity()
{
    if (const Id shown = shownOpportunity(); shown && shown == m_id && !m_edits->isReadOnly())
        m_edits->remove(m_schema.opportunity, shown, tr("“%1” deleted").arg(m_whole.record.title()));
}

QString OpportunityCard::currentTab() const
{
    return m_keys.value(m_tabs->currentIndex());
}

void OpportunityCard::setCurrentTab(const QString &tab)
{
    if (const qsizetype index = m_keys.indexOf(tab); index >= 0)
        m_tabs->setCurrentIndex(int(index));
}
