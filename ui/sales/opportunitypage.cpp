// SPDX-License-Identifier: GPL-3.0-or-later
// How the card of an opportunity is put together.
#include "ui/records/cardedits.h"
#include "ui/records/cardlook.h"
#include "ui/records/fieldrow.h"
#include "ui/records/formdetails.h"
#include "ui/records/historylist.h"
#include "ui/sales/headfact.h"
#include "ui/sales/opportunitycard.h"
#include "ui/sales/pipelines.h"
#include "ui/sales/stagemover.h"
#include "ui/sales/stagepath.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
/// What to do in the stage, on a quiet ground.
class GuidanceBox final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        drawRounded(painter, rect(), Radius::row, t.inset, t.border);
        paintIcon(painter, iconRect(Space::l, theme().px(18)), u"info"_s, t.text3);
    }
};

PartText describeRole(const CrmSchema &schema, const Record &part, const QHash<Id, QString> &titles)
{
    PartText said = describePart(part, titles);
    if (&part.entity() == &schema.buyingRole) {
        said.target = part[schema.buyingRole.contact];
        said.targetKind = schema.contact.Entity::name();
        said.icon = u"user"_s;
    }
    return said;
}
} // namespace

void OpportunityCard::build()
{
    head()->addLayout(buildCustomer());
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, Space::s, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildFacts());
    column->addSpacing(Space::s);
    m_path = new StagePath(top);
    m_path->setReadOnly(edits().isReadOnly());
    auto *path = new QHBoxLayout; // its bars begin where the words above begin
    path->setContentsMargins(inset - 6, 0, 0, 0);
    path->addWidget(m_path);
    column->addLayout(path);
    column->addSpacing(Space::m);
    auto *guidance = new QHBoxLayout;
    guidance->setContentsMargins(inset, 0, 6, 0);
    guidance->addWidget(buildGuidance());
    column->addLayout(guidance);
    setTop(top, {0, 0, 0, Space::m}); // the rows in it have insets of their own
    setMenuFiller([this](QMenu *menu) { fillMenu(menu); });
    setPartDescriber(
        [this](const Record &part, const QHash<Id, QString> &titles) { return describeRole(schema(), part, titles); });
    details()->row(schema().opportunity.probability.name())->setTextMaker([this](const Record &record) {
        return tr("%1%", "percent").arg(QLocale().toString(record[schema().opportunity.probability]));
    });
    history()->history().setTitles([this](const FieldBase &field, Id id) { return titleOf(field, id); });
    connect(m_path, &StagePath::chosen, this, [this](Id stage, QWidget *segment) {
        m_mover.move({{deal().id(), {}}}, stage, segment);
    });
    orderTabsAsLaidOut(this);
}

QLayout *OpportunityCard::buildCustomer()
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(inset, 0, 0, 0);
    line->setSpacing(Space::s);
    m_avatar = new Avatar({}, AvatarShape::Company, 22, this);
    m_customer = new LinkLabel({}, this);
    m_customer->setObjectName(u"opportunity.customer"_s);
    line->addWidget(m_avatar);
    line->addWidget(m_customer);
    line->addStretch(1);
    connect(m_customer, &QAbstractButton::clicked, this, [this] {
        if (const Id customer = deal()[schema().opportunity.contact])
            edits().open(schema().contact, customer);
        else
            editField(schema().opportunity.contact);
    });
    return line;
}

QWidget *OpportunityCard::buildFacts()
{
    const Opportunity &o = schema().opportunity;
    auto *facts = new QWidget(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    facts->setSizePolicy(policy);
    auto *flow = new FlowLayout(facts, Space::m, 0);
    const auto add = [&](const FieldBase &field, const QString &label) {
        auto *fact = new HeadFact(label, facts);
        fact->setObjectName(u"fact."_s + field.name());
        fact->setEnabled(!edits().isReadOnly());
        connect(fact, &QAbstractButton::clicked, this, [this, fact, &field] {
            const FieldBase &closedOn = schema().opportunity.closedOn;
            editField(fact == m_when && isClosed() ? closedOn : field);
        });
        flow->addWidget(fact);
        return fact;
    };
    m_amount = add(o.amount, o.amount.label());
    m_probability = add(o.probability, tr("Probability"));
    m_when = add(o.expectedClose, o.expectedClose.label());
    m_owner = add(o.owner, o.owner.label());
    return facts;
}

QWidget *OpportunityCard::buildGuidance()
{
    m_guidanceBox = new GuidanceBox(this);
    m_guidanceBox->setObjectName(u"opportunity.guidance"_s);
    auto *box = new QHBoxLayout(m_guidanceBox);
    box->setContentsMargins(Space::l + iconSide() + Space::m, Space::m + 1, Space::l, Space::m + 1);
    m_guidance = new TextLabel({}, TextRole::Body, Ink::Secondary, m_guidanceBox);
    m_guidance->setWordWrap(true);
    box->addWidget(m_guidance);
    return m_guidanceBox;
}

void OpportunityCard::fillMenu(QMenu *menu)
{
    QMenu *stages = menu->addMenu(themeIcon(u"square-kanban"_s), tr("Move to stage"));
    const Id id = deal().id(), current = deal()[schema().opportunity.stage];
    for (const Record &pipeline : m_pipelines.pipelines()) {
        if (m_pipelines.pipelines().size() > 1)
            stages->addSection(pipeline.title());
        const QList<Record> all = m_pipelines.stages(pipeline.id());
        for (const Record &stage : all) {
            QAction *action = stages->addAction(stage[schema().stage.name]);
            action->setCheckable(true);
            action->setChecked(stage.id() == current);
            connect(action, &QAction::triggered, this, [this, id, to = stage.id(), current] {
                if (QWidget *segment = m_path->segment(to); to != current)
                    m_mover.move({{id, {}}}, to, segment ? segment : m_path);
            });
        }
    }
    stages->setEnabled(!m_pipelines.isEmpty());
}
