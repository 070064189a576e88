// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/leadhead.h"

#include "core/domain/leads.h"
#include "core/record/valuetext.h"
#include "core/values/join.h"
#include "core/values/partialdate.h"
#include "ui/records/cardedits.h"
#include "ui/records/cardlook.h"
#include "ui/sales/leaddisqualifier.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
/// The score on a quiet ground.
class ScoreBox final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawRounded(painter, rect(), Radius::card, tokens().inset, tokens().border);
    }
};

QWidget *wrapping(QWidget *parent)
{
    auto *widget = new QWidget(parent);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    widget->setSizePolicy(policy);
    return widget;
}
} // namespace

LeadHead::LeadHead(Store &store, const CrmSchema &schema, CardEdits &edits, LeadDisqualifier &disqualifier,
                   QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_schema(schema)
    , m_edits(edits)
    , m_disqualifier(disqualifier)
    , m_who(new TextLabel({}, TextRole::Body, Ink::Secondary, this))
{
    setObjectName(u"lead"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::l);
    m_who->setWordWrap(true);
    column->addWidget(m_who);
    m_actions = buildActions();
    m_ending = buildEnding();
    m_score = buildScore();
    for (QWidget *part : {m_actions, m_ending, m_score})
        column->addWidget(part);
    orderTabsAsLaidOut(this);
    connect(&store, &Store::changed, this, [this](const ChangeSet &set) {
        if (set.changes.isEmpty() || std::any_of(set.changes.begin(), set.changes.end(), [this](const Change &change) {
                return change.entity == &m_schema.scoreRule;
            }))
            readRules();
    });
    readRules();
}

LeadHead::~LeadHead() = default;

QWidget *LeadHead::buildActions()
{
    auto *actions = wrapping(this);
    auto *flow = new FlowLayout(actions, Space::m, Space::m);
    m_status = new SegmentedControl(m_schema.lead.status.label(), actions);
    m_status->setObjectName(u"lead.status"_s);
    for (const char *key : {Lead::fresh, Lead::working, Lead::qualified})
        m_status->addSegment(QString::fromLatin1(key), m_schema.lead.status.choiceLabel(QString::fromLatin1(key)));
    m_convert = new Button(tr("Convert…"), u"user-check"_s, ButtonLook::Primary, actions);
    m_convert->setObjectName(u"lead.convert"_s);
    m_disqualify = new Button(tr("Disqualify…"), u"ban"_s, ButtonLook::Normal, actions);
    m_disqualify->setObjectName(u"lead.disqualify"_s);
    flow->addWidget(m_status);
    flow->addWidget(m_convert);
    flow->addWidget(m_disqualify);
    for (QWidget *part : std::initializer_list<QWidget *>{m_status, m_convert, m_disqualify})
        part->setEnabled(!m_edits.isReadOnly());
    connect(m_status, &SegmentedControl::currentChanged, this, [this](const QString &status) {
        if (!m_lead.isNull() && m_lead[m_schema.lead.status] != status)
            setStatus(qPrintable(status));
    });
    connect(m_convert, &QPushButton::clicked, this, &LeadHead::convertRequested);
    connect(m_disqualify, &QPushButton::clicked, this, &LeadHead::disqualify);
    return actions;
}

QWidget *LeadHead::buildEnding()
{
    auto *ending = wrapping(this);
    auto *flow = new FlowLayout(ending, Space::m, Space::m);
    m_chip = new Chip({}, Tone::Neutral, true, ending);
    m_why = new TextLabel({}, TextRole::Body, Ink::Secondary, ending);
    m_why->setObjectName(u"lead.why"_s);
    flow->addWidget(m_chip);
    flow->addWidget(m_why);
    const Lead &l = m_schema.lead;
    for (const Field<Id> *field : {&l.contact, &l.organisation, &l.opportunity}) {
        auto *link = new LinkLabel({}, ending);
        link->setObjectName(u"lead.became."_s + field->name());
        link->setToolTip(field->label());
        flow->addWidget(link);
        m_became.append(link);
        connect(link, &QAbstractButton::clicked, this, [this, field] {
            const Entity *target = field->target();
            m_edits.open(*target, m_lead[*field]);
        });
    }
    m_again = new Button(tr("Take up again"), u"rotate-ccw"_s, ButtonLook::Normal, ending);
    m_again->setObjectName(u"lead.again"_s);
    m_again->setEnabled(!m_edits.isReadOnly());
    flow->addWidget(m_again);
    connect(m_again, &QPushButton::clicked, this, &LeadHead::takeUpAgain);
    for (QWidget *part : ending->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) // their words on one line
        part->setMinimumHeight(m_again->sizeHint().height());
    return ending;
}

QWidget *LeadHead::buildScore()
{
    auto *box = new ScoreBox(this);
    box->setObjectName(u"lead.score"_s);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    column->setSpacing(Space::s);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::m);
    head->addWidget(new TextLabel(m_schema.lead.score.label(), TextRole::Body, Ink::Secondary, box));
    m_number = new TextLabel({}, TextRole::Subtitle, Ink::Primary, box);
    m_number->setObjectName(u"lead.number"_s);
    m_bar = new MeterBar(box);
    m_editRules = new LinkLabel(tr("Rules…"), box);
    m_editRules->setObjectName(u"lead.rules"_s);
    m_editRules->setEnabled(!m_edits.isReadOnly());
    head->addWidget(m_number);
    head->addWidget(m_bar, 1);
    head->addWidget(m_editRules);
    column->addLayout(head);
    m_unruled = new TextLabel({}, TextRole::Caption, Ink::Secondary, box);
    m_unruled->setWordWrap(true);
    column->addWidget(m_unruled);
    m_lines = wrapping(box);
    new FlowLayout(m_lines, Space::xl, Space::xs);
    column->addWidget(m_lines);
    connect(m_editRules, &QAbstractButton::clicked, this, &LeadHead::rulesRequested);
    return box;
}

void LeadHead::readRules()
{
    Query query;
    query.entity = &m_schema.scoreRule;
    query.sort = &m_schema.scoreRule.place;
    m_store.records(
        query, this,
        [this](const Result<QList<Record>> &rules) {
            if (!rules.ok())
                return;
            m_rules = *rules;
            if (!m_lead.isNull())
                showScore();
        },
        "rules");
}

void LeadHead::setLead(const Record &lead, const QHash<Id, QString> &titles)
{
    const Lead &l = m_schema.lead;
    m_lead = lead;
    m_titles = titles;
    const bool named = !lead[l.name].isEmpty();
    m_who->setText(joinedFacts({lead[l.jobTitle], named ? lead[l.company] : QString()}));
    m_who->setVisible(!m_who->text().isEmpty());
    const bool open = isOpen(l, lead);
    m_actions->setVisible(open);
    m_ending->setVisible(!open);
    if (open) {
        const QSignalBlocker quiet(m_status);
        m_status->setCurrent(lead[l.status]);
    } else {
        showEnding();
    }
    showScore();
}

void LeadHead::showEnding()
{
    const Lead &l = m_schema.lead;
    const QLocale locale;
    const QString status = m_lead[l.status];
    const bool converted = status == QLatin1StringView(Lead::converted);
    m_chip->setText(l.status.choiceLabel(status));
    m_chip->setTone(choiceTone(l.status, status));
    QStringList why;
    if (converted) {
        why.append(locale.toString(m_lead[l.convertedAt].date(), datePattern(locale, "yMMMd")));
    } else {
        why = {displayText(l.reason, m_lead.value(l.reason)), m_lead[l.reasonNote]};
        if (const QDate day = m_lead[l.recycleOn]; day.isValid())
            why.append(tr("take up again on %1", "a day").arg(locale.toString(day, datePattern(locale, "yMMMd"))));
        why.removeAll(QString());
    }
    m_why->setText(joinedFacts(why));
    m_again->setVisible(!converted);
    const Field<Id> *fields[] = {&l.contact, &l.organisation, &l.opportunity};
    for (int i = 0; i < 3; ++i) {
        const Id id = m_lead[*fields[i]];
        const bool twice = i == 1 && id == m_lead[l.contact]; // a company without a person
        m_became[i]->setText(m_titles.value(id));
        m_became[i]->updateGeometry();
        m_became[i]->setVisible(converted && id && !twice && !m_titles.value(id).isEmpty());
    }
}

void LeadHead::showScore()
{
    const QList<ScoreLine> lines = scoreLines(m_schema.scoreRule, m_rules, m_lead, m_schema);
    const QVariant score = m_lead.value(m_schema.lead.score);
    const QLocale locale;
    m_number->setText(score.isNull() ? u"–"_s : locale.toString(score.toLongLong()));
    m_bar->setPercent(score.toInt());
    for (TextLabel *old : std::as_const(m_points)) {
        old->hide();
        old->deleteLater();
    }
    m_points.clear();
    for (const ScoreLine &line : lines) {
        if (!line.holds || !line.points)
            continue;
        const QString points = (line.points > 0 ? u"+"_s : u"−"_s) + locale.toString(qAbs(line.points));
        auto *label = new TextLabel(tr("%1 %2", "+20 Budget is known").arg(points, line.name), TextRole::Caption,
                                    line.points > 0 ? Ink::Secondary : Ink::Red, m_lines);
        label->setObjectName(u"lead.points"_s);
        m_lines->layout()->addWidget(label);
        label->show();
        m_points.append(label);
    }
    m_lines->setVisible(!m_points.isEmpty());
    m_unruled->setVisible(m_points.isEmpty());
    m_unruled->setText(lines.isEmpty() ? tr("Rules say which leads deserve the first call. None are made yet.")
                                       : tr("No rule holds for this lead."));
}

void LeadHead::setStatus(const char *status)
{
    Record after = m_lead;
    after.set(m_schema.lead.status, QString::fromLatin1(status));
    if (const std::optional<Change> change = difference(m_lead, after))
        m_edits.apply(
            {{Action::Edit, m_schema.lead.Entity::name(), 1, m_lead.title()}, {*change}},
            tr("“%1” is %2", "a lead; its status")
                .arg(m_lead.title(), m_schema.lead.status.choiceLabel(QString::fromLatin1(status)).toLower()));
}

void LeadHead::takeUpAgain()
{
    setStatus(Lead::working);
}

void LeadHead::disqualify()
{
    m_disqualifier.disqualify(m_lead, m_disqualify);
}
