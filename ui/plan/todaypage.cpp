// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/todaypage.h"

#include "core/schema/crmschema.h"
#include "core/store.h"
#include "core/values/partialdate.h"
#include "ui/plan/planstrip.h"
#include "ui/plan/scopeswitch.h"
#include "ui/records/cardedits.h"
#include "ui/sales/pipelines.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QSettings>
#include <QSpinBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace
{
int sleepDays()
{
    return qBound(1, QSettings().value(u"today/sleepDays"_s, 90).toInt(), 3650);
}
} // namespace

TodayPage::TodayPage(Store &store, const CrmSchema &schema, QWidget *parent)
    : ShellPage(tr("Today"), parent)
    , m_store(store)
    , m_schema(schema)
    , m_pipelines(new Pipelines(store, schema, this))
    , m_model(new TodayModel(store, schema, *m_pipelines, this))
    , m_edits(new CardEdits(store, this))
    , m_scope(new ScopeSwitch(store, schema, u"today/scope"_s, ScopeSwitch::Mine, this))
    , m_week(new PlanStrip(store, schema, this))
    , m_stack(new QStackedWidget(this))
    , m_view(new TodayView(*m_model, m_stack))
    , m_empty(new EmptyState(u"calendar-check"_s, tr("Nothing needs your attention"),
                             tr("Planned activities, opportunities without a next step, customers that have become "
                                "quiet and birthdays show up here by themselves."),
                             m_stack))
{
    setObjectName(u"today"_s);
    buildHeader();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    content()->addWidget(m_week);
    content()->addWidget(m_stack, 1);
    m_view->setReadOnly(store.isReadOnly());
    connect(m_view, &TodayView::wanted, this, &TodayPage::perform);
    connect(m_model, &TodayModel::failed, this, &TodayPage::failed);
    connect(m_model, &TodayModel::counted, this, &TodayPage::showState);
    connect(m_edits, &CardEdits::changedWithUndo, this, &TodayPage::performed);
    connect(m_edits, &CardEdits::failed, this, &TodayPage::failed);
    connect(&store, &Store::changed, this, [this](const ChangeSet &set) {
        const auto touches = [&set](const Entity &entity) {
            return set.changes.isEmpty() ||
                   std::any_of(set.changes.begin(), set.changes.end(),
                               [&entity](const Change &change) { return change.entity == &entity; });
        };
        if (touches(m_schema.activity) || touches(m_schema.serviceRecord))
            m_recount.start(50);
    });
    m_recount.setSingleShot(true);
    connect(&m_recount, &QTimer::timeout, this, &TodayPage::count);
    m_minute.setInterval(60000);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_model->refresh();
        count();
        showState();
    });
    m_minute.start();
}

TodayPage::~TodayPage() = default;

void TodayPage::buildHeader()
{
    m_scope->setObjectName(u"today.scope"_s);
    connect(m_scope, &ScopeSwitch::scopeKnown, this, &TodayPage::applyScope);
    auto *options = new IconButton(u"settings"_s, tr("When customers sleep…"), this);
    options->setObjectName(u"today.options"_s);
    setButtonLook(options, ButtonLook::Flat);
    connect(options, &QToolButton::clicked, this, [this, options] { showSleepDays(options); });
    header()->addAction(m_scope);
    header()->addAction(options);
}

void TodayPage::showSleepDays(QWidget *anchor)
{
    auto *popover = new Popover(this);
    popover->setObjectName(u"today.sleep"_s);
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    auto *row = new QHBoxLayout;
    auto *days = new QSpinBox(popover);
    days->setObjectName(u"today.sleepDays"_s);
    days->setRange(1, 3650);
    days->setValue(sleepDays());
    days->setAccessibleName(tr("Days until a customer sleeps"));
    row->addWidget(new TextLabel(tr("A customer sleeps after"), TextRole::Body, Ink::Primary, popover));
    row->addWidget(days);
    row->addWidget(new TextLabel(tr("days without an activity"), TextRole::Body, Ink::Primary, popover));
    popover->content()->addLayout(row);
    connect(days, &QSpinBox::valueChanged, this, [this](int value) {
        QSettings().setValue(u"today/sleepDays"_s, value);
        applyScope();
    });
    popover->openAt(anchor);
}

void TodayPage::applyScope()
{
    const TodayScope &scope = m_scope->scope();
    if (m_wanted) {
        m_model->setScope(scope, sleepDays());
        m_week->setScope(scope);
    }
    count();
}

void TodayPage::count()
{
    const TodayScope &scope = m_scope->scope();
    const QDateTime now = QDateTime::currentDateTime();
    const Filter late = todayQuery(TodaySection::Overdue, m_schema, {}, scope, now, 1).filter;
    const Filter due = todayQuery(TodaySection::Due, m_schema, {}, scope, now, 1).filter;
    const Filter serving = todayQuery(TodaySection::Service, m_schema, {}, scope, now, 1).filter;
    m_store.count(
        m_schema.activity, Filter::any({late, due}), this,
        [this, serving](const Result<qint64> &planned) {
            if (!planned.ok())
                return;
            m_store.count(
                m_schema.serviceRecord, serving, this,
                [this, planned = *planned](const Result<qint64> &served) {
                    if (served.ok())
                        Q_EMIT countChanged(planned + *served);
                },
                "served");
        },
        "today");
}

void TodayPage::prepare()
{
    if (!std::exchange(m_wanted, true))
        applyScope();
    else
        m_model->refresh();
}

void TodayPage::showEvent(QShowEvent *event)
{
    ShellPage::showEvent(event);
    prepare();
    showState();
}

void TodayPage::takeFocus()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void TodayPage::becomeReadOnly()
{
    m_view->setReadOnly(true);
}

void TodayPage::showState()
{
    const QLocale locale;
    header()->setSubtitle(locale.toString(QDate::currentDate(), datePattern(locale, "yMMMMEEEEd")));
    const bool empty = m_model->isEmpty() && m_model->isAnswered();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    if (m_view->hasFocus() && !m_view->currentIndex().isValid() && m_model->rowCount() > 1)
        m_view->setCurrentIndex(m_model->index(1));
}

void TodayPage::perform(TodayDeed deed, const TodayModel::Item &item)
{
    const auto whole = [&]() -> std::pair<const Entity *, Id> { // whose it is: the deal before its customer
        if (item.opportunity)
            return {&m_schema.opportunity, item.opportunity};
        if (item.lead)
            return {&m_schema.lead, item.lead};
        return {&m_schema.contact, item.contact};
    };
    const auto [kind, id] = whole();
    switch (deed) {
    case TodayDeed::Done:
        m_edits->complete(m_schema.activity, item.id);
        return;
    case TodayDeed::Log:
        if (item.contact)
            Q_EMIT logRequested(item.contact);
        return;
    case TodayDeed::TakeUp:
        takeUp(item.id);
        return;
    case TodayDeed::Plan:
        if (id)
            Q_EMIT planRequested(*kind, id);
        return;
    case TodayDeed::Open:
        if (item.service)
            Q_EMIT openRequested(m_schema.serviceRecord.Entity::name(), item.service);
        else if (id)
            Q_EMIT openRequested(kind->name(), id);
        return;
    }
    Q_UNREACHABLE();
}

void TodayPage::takeUp(Id lead)
{
    m_store.load(m_schema.lead, lead, this, [this](const Result<std::optional<Record>> &record) {
        if (!record.ok() || !*record)
            return;
        const Lead &l = m_schema.lead;
        Record after = **record;
        after.set(l.status, QString::fromLatin1(Lead::working));
        for (const FieldBase *ended :
             {static_cast<const FieldBase *>(&l.recycleOn), static_cast<const FieldBase *>(&l.reason),
              static_cast<const FieldBase *>(&l.reasonNote)})
            after.setValue(*ended, {});
        if (const std::optional<Change> change = difference(**record, after))
            m_edits->apply({{Action::Edit, l.Entity::name(), 1, (*record)->title()}, {*change}},
                           tr("“%1” is taken up again").arg((*record)->title()));
    });
}
