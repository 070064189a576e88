// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/opportunitycard.h"

#include "core/domain/opportunities.h"
#include "core/domain/stagetimes.h"
#include "core/record/valuetext.h"
#include "core/values/join.h"
#include "core/values/money.h"
#include "core/values/partialdate.h"
#include "ui/records/cardedits.h"
#include "ui/records/cardlook.h"
#include "ui/records/fieldrow.h"
#include "ui/records/formdetails.h"
#include "ui/sales/headfact.h"
#include "ui/sales/pipelines.h"
#include "ui/sales/stagepath.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/textlabel.h"

using namespace Qt::StringLiterals;

OpportunityCard::OpportunityCard(Store &store, const CrmSchema &schema, Pipelines &pipelines, StageMover &mover,
                                 QWidget *parent)
    : RecordCard(store, schema, schema.opportunity, {&schema.opportunity.stage}, parent)
    , m_pipelines(pipelines)
    , m_mover(mover)
{
    setObjectName(u"opportunity"_s);
    setEmptyText(tr("An opportunity chosen on the board is shown here."));
    connect(&pipelines, &Pipelines::changed, this, [this] {
        if (shownRecord())
            showPath();
    });
    build();
}

OpportunityCard::~OpportunityCard() = default;

void OpportunityCard::displayMore()
{
    const QString name = whole().titles.value(deal()[schema().opportunity.contact]);
    const bool person = customer() && customer()->variant() == QLatin1StringView(Contact::person);
    m_avatar->setName(name, person ? AvatarShape::Person : AvatarShape::Company);
    m_avatar->setVisible(!name.isEmpty());
    m_customer->setText(name.isEmpty() ? tr("Add customer") : name);
    m_customer->setEnabled(!name.isEmpty() || !edits().isReadOnly());
    m_customer->updateGeometry();
    showPath();
}

bool OpportunityCard::isClosed() const
{
    const Record *stage = m_pipelines.stage(deal()[schema().opportunity.stage]);
    return stage && (*stage)[schema().stage.type] != QLatin1StringView(Stage::open);
}

void OpportunityCard::showFacts()
{
    const Opportunity &o = schema().opportunity;
    const Record &record = deal();
    const QLocale locale;
    const bool hasAmount = !record.value(o.amount).isNull();
    const Money amount = record[o.amount];
    m_amount->setValue(hasAmount ? formatMoney(amount, locale, MoneyStyle::Plain) : QString());
    const Record *stage = m_pipelines.stage(record[o.stage]);
    const bool closed = isClosed();
    m_probability->setVisible(stage && !closed);
    if (stage && !closed) {
        const int percent = probabilityOf(o, record, schema().stage, *stage);
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
    m_owner->setValue(whole().titles.value(record[o.owner]));
}

void OpportunityCard::showPath()
{
    const Opportunity &o = schema().opportunity;
    const Stage &stage = schema().stage;
    const Record &record = deal();
    const QDateTime now = QDateTime::currentDateTime();
    const Record *current = m_pipelines.stage(record[o.stage]);
    Id pipeline = current ? (*current)[stage.pipeline] : 0;
    if (!pipeline && !m_pipelines.isEmpty())
        pipeline = m_pipelines.pipelines().first().id();
    QList<Record> moves;
    for (const Record &part : std::as_const(whole().parts))
        if (&part.entity() == &schema().stageMove)
            moves.append(part);
    const QHash<Id, qint64> times = timeInStages(schema().stageMove, moves, now);
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
    details()->row(o.closedOn.name())->setHidden(record.value(o.closedOn).isNull() && !isClosed());
    for (const FieldBase *field : {&o.lostReason, &o.lostNote})
        details()->row(field->name())->setHidden(record.value(*field).isNull() && !lost);
    setAsksForStep(!isClosed());
    showFacts(); // they depend on the stage as well
    showGuidance(current);
}

void OpportunityCard::showGuidance(const Record *stage)
{
    const Opportunity &o = schema().opportunity;
    const Record &record = deal();
    QString text = stage ? (*stage)[schema().stage.guidance] : tr("In no stage yet. A click on one moves it there.");
    if (stage && (*stage)[schema().stage.type] == QLatin1StringView(Stage::lost))
        text = joinedFacts({displayText(o.lostReason, record.value(o.lostReason)), record[o.lostNote]});
    m_guidance->setText(text);
    m_guidanceBox->setVisible(!text.isEmpty() && !m_path->isHidden());
}

QString OpportunityCard::titleOf(const FieldBase &field, Id id) const
{
    if (&field == &schema().opportunity.stage) {
        const Record *stage = m_pipelines.stage(id);
        return stage ? (*stage)[schema().stage.name] : QString();
    }
    return whole().titles.value(id);
}
