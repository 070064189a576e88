// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/servicehead.h"

#include "core/domain/activities.h"
#include "core/domain/servicerecords.h"
#include "ui/records/cardedits.h"
#include "ui/records/cardlook.h"
#include "ui/service/afterbox.h"
#include "ui/service/clockbox.h"
#include "ui/service/servicedesk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ServiceHead::ServiceHead(Store &store, const CrmSchema &schema, const ServiceDesk &desk, CardEdits &edits,
                         QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_schema(schema)
    , m_desk(desk)
    , m_edits(edits)
    , m_number(new TextLabel({}, TextRole::Body, Ink::Secondary, this))
    , m_time(new TextLabel({}, TextRole::Caption, Ink::Muted, this))
    , m_kind(new Chip({}, Tone::Neutral, true, this))
    , m_priority(new Chip({}, Tone::Neutral, true, this))
    , m_clock(new ClockBox(this))
    , m_status(new QComboBox(this))
    , m_next(new Button({}, u"circle-check"_s, ButtonLook::Normal, this))
    , m_after(new AfterBox(schema, edits, this))
{
    setObjectName(u"service"_s);
    m_number->setObjectName(u"service.number"_s);
    m_status->setObjectName(u"service.status"_s);
    m_status->setAccessibleName(schema.serviceRecord.status.label());
    m_next->setObjectName(u"service.next"_s);
    auto *about = new QHBoxLayout;
    about->setSpacing(Space::m);
    about->addWidget(m_number);
    about->addWidget(m_kind);
    about->addWidget(m_priority);
    about->addStretch(1);
    m_time->setObjectName(u"service.time"_s);
    about->addWidget(m_time);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Space::m);
    actions->addWidget(m_status, 1);
    actions->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::l);
    column->addLayout(about);
    column->addWidget(m_clock);
    column->addLayout(actions);
    column->addWidget(m_after);
    for (QWidget *part : std::initializer_list<QWidget *>{m_status, m_next})
        part->setEnabled(!edits.isReadOnly());
    connect(m_status, &QComboBox::activated, this, [this] { moveTo(m_status->currentData().toLongLong()); });
    connect(m_next, &QPushButton::clicked, this, &ServiceHead::resolve);
    connect(&desk, &ServiceDesk::changed, this, &ServiceHead::showStatus);
    m_minute.setInterval(60000);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            askClocks();
    });
    m_minute.start();
}

void ServiceHead::setRecord(const Record &record, const QHash<Id, QString> &titles, const QList<Record> &activities)
{
    const ServiceRecord &s = m_schema.serviceRecord;
    if (m_record.isNull() || m_record.id() != record.id()) {
        m_clocks = {};
        m_clock->setLine({});
    }
    m_record = record;
    m_activities = activities;
    m_level = titles.value(record[s.level]);
    m_number->setText(record[s.number]);
    const qint64 minutes = record[s.minutes];
    m_time->setText(minutes > 0 ? durationText(minutes) : QString());
    m_time->setToolTip(s.minutes.label());
    const auto show = [&](Chip *chip, const Field<QString> &field) {
        const QString key = record[field];
        chip->setVisible(!key.isEmpty());
        chip->setText(field.choiceLabel(key));
        chip->setTone(choiceTone(field, key));
    };
    show(m_kind, s.kind);
    show(m_priority, s.priority);
    showStatus();
    askClocks();
}

/// As the file counts them: hours and holidays of what was agreed are there.
void ServiceHead::askClocks()
{
    if (m_record.isNull())
        return;
    m_store.compute<ServiceClocks>(
        [&service = m_schema.serviceRecord, record = m_record](Facts &file) {
            return serviceClocksOf(service, record, file, QDateTime::currentDateTimeUtc());
        },
        this,
        [this, turn = ++m_turn](const Result<ServiceClocks> &clocks) {
            if (turn != m_turn || !clocks.ok())
                return;
            m_clocks = *clocks;
            showClock();
        },
        "clocks");
}

void ServiceHead::showClock()
{
    const bool answered = !m_record.value(m_schema.serviceRecord.answeredAt).isNull();
    m_clock->setLine(clockLine(m_clocks, answered, m_level, QDateTime::currentDateTimeUtc()));
}

const char *ServiceHead::nextType() const
{
    const Record *in = m_desk.status(m_record[m_schema.serviceRecord.status]);
    const QString type = in ? QString((*in)[m_schema.serviceStatus.type]) : QString();
    return type == QLatin1StringView(ServiceStatus::resolved) ? ServiceStatus::closed
           : type == QLatin1StringView(ServiceStatus::closed) ? ServiceStatus::open
                                                              : ServiceStatus::resolved;
}

void ServiceHead::showStatus()
{
    if (m_record.isNull())
        return;
    const Id present = m_record[m_schema.serviceRecord.status];
    const QSignalBlocker quiet(m_status);
    m_status->clear();
    for (const Record &status : m_desk.reachable(present))
        m_status->addItem(status.title(), status.id());
    m_status->setCurrentIndex(m_status->findData(present));
    const char *next = nextType();
    m_next->setVisible(m_desk.next(present, next));
    m_next->setText(next == ServiceStatus::resolved ? tr("Resolve")
                    : next == ServiceStatus::closed ? tr("Close", "a service record")
                                                    : tr("Open again"));
    showAfter();
}

/// Once it is over the customer is asked how it was.
void ServiceHead::showAfter()
{
    const bool over = qstrcmp(nextType(), ServiceStatus::resolved) != 0;
    m_after->setRecord(m_record, m_activities, over);
}

void ServiceHead::planVisit()
{
    m_after->planVisit();
}

void ServiceHead::resolve()
{
    if (m_record.isNull())
        return;
    if (const Record *status = m_desk.next(m_record[m_schema.serviceRecord.status], nextType()))
        moveTo(status->id());
}

void ServiceHead::moveTo(Id status)
{
    if (!m_record.isNull() && status != m_record[m_schema.serviceRecord.status])
        m_edits.handOver({m_record.id()}, {{&m_schema.serviceRecord.status, status}}, m_status);
}
