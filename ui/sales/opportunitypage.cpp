// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of an opportunity is put together.
#include "ui/records/cardlook.h"
#include "ui/records/cardnextstep.h"
#include "ui/records/fieldrow.h"
#include "ui/records/formdetails.h"
#include "ui/records/historylist.h"
#include "ui/sales/headfact.h"
#include "ui/sales/opportunitycard.h"
#include "ui/sales/pipelines.h"
#include "ui/sales/stagemover.h"
#include "ui/sales/stagepath.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr int inset = 8; ///< of rows and facts: their words stand on the margin of the card

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
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_page = new QWidget(this);
    outer->addWidget(m_page, 1);
    m_nobody = new TextLabel(tr("An opportunity chosen on the board is shown here."), TextRole::Body, Ink::Muted, this);
    m_nobody->setObjectName(u"opportunity.nobody"_s);
    m_nobody->setAlignment(Qt::AlignCenter);
    m_nobody->setWordWrap(true);
    outer->addWidget(m_nobody, 1);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(Space::page - inset, Space::huge, Space::xl, 0);
    column->setSpacing(0);
    column->addLayout(buildHead());
    column->addSpacing(Space::l);
    column->addWidget(buildFacts());
    column->addSpacing(Space::s);
    m_path = new StagePath(m_page);
    m_path->setReadOnly(m_edits->isReadOnly());
    auto *path = new QHBoxLayout; // its bars begin where the words above begin
    path->setContentsMargins(inset - 6, 0, 0, 0);
    path->addWidget(m_path);
    column->addLayout(path);
    column->addSpacing(Space::m);
    auto *guidance = new QHBoxLayout;
    guidance->setContentsMargins(inset, 0, 6, 0);
    guidance->addWidget(buildGuidance());
    column->addLayout(guidance);
    column->addSpacing(Space::m);
    m_step = new CardNextStep(m_schema, *m_edits, m_page);
    auto *step = new QHBoxLayout;
    step->setContentsMargins(inset, 0, 6, 0);
    step->addWidget(m_step);
    column->addLayout(step);
    column->addSpacing(Space::l);
    m_tabs = new QTabBar(m_page);
    m_tabs->setObjectName(u"opportunity.tabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(0, 0, 0, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch(1);
    column->addLayout(tabRow);
    m_stack = new QStackedWidget(m_page);
    column->addWidget(m_stack, 1);
    m_details = new FormDetails(m_schema.opportunity, *m_edits, {&m_schema.stageMove}, {&m_schema.opportunity.stage});
    m_details->setPartDescriber(
        [this](const Record &part, const QHash<Id, QString> &titles) { return describeRole(m_schema, part, titles); });
    m_details->row(m_schema.opportunity.probability.name())->setTextMaker([this](const Record &record) {
        return tr("%1%", "percent").arg(QLocale().toString(record[m_schema.opportunity.probability]));
    });
    addTab(u"details"_s, tr("Details"), scrolled(m_details));
    m_history = new HistoryList(*m_edits);
    m_history->history().setTitles([this](const FieldBase &field, Id id) { return titleOf(field, id); });
    addTab(u"history"_s, tr("History"), m_history);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_path, &StagePath::chosen, this, [this](Id stage, QWidget *segment) {
        m_mover.move({{m_whole.record.id(), {}}}, stage, segment);
    });
    orderTabsAsLaidOut(this);
    setFocusProxy(m_name);
}

QLayout *OpportunityCard::buildHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::xs);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_name = new FieldRow(m_schema.opportunity.name, *m_edits, FactRow::Look::Title, this);
    m_name->setObjectName(u"opportunity.name"_s);
    words->addWidget(m_name);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(inset, 0, 0, 0);
    line->setSpacing(Space::s);
    m_avatar = new Avatar({}, AvatarShape::Company, 22, this);
    m_customer = new LinkLabel({}, this);
    m_customer->setObjectName(u"opportunity.customer"_s);
    line->addWidget(m_avatar);
    line->addWidget(m_customer);
    line->addStretch(1);
    words->addLayout(line);
    row->addLayout(words, 1);
    m_more = new IconButton(u"ellipsis"_s, tr("More"), this);
    m_more->setObjectName(u"opportunity.more"_s);
    m_close = new IconButton(u"x"_s, tr("Close"), this);
    m_close->setNameAndShortcut(tr("Close"), shortcutText(QKeySequence(Qt::Key_Escape)));
    m_close->setObjectName(u"opportunity.close"_s);
    m_close->hide();
    for (IconButton *button : {m_more, m_close}) {
        setButtonLook(button, ButtonLook::Flat, true);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    connect(m_customer, &QAbstractButton::clicked, this, [this] {
        if (const Id customer = m_whole.record[m_schema.opportunity.contact])
            m_edits->open(m_schema.contact, customer);
        else
            editField(m_schema.opportunity.contact);
    });
    connect(m_more, &QToolButton::clicked, this, &OpportunityCard::openMenu);
    connect(m_close, &QToolButton::clicked, this, &OpportunityCard::closeRequested);
    return row;
}

QWidget *OpportunityCard::buildFacts()
{
    const Opportunity &o = m_schema.opportunity;
    auto *facts = new QWidget(m_page);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    facts->setSizePolicy(policy);
    auto *flow = new FlowLayout(facts, Space::m, 0);
    const auto add = [&](const FieldBase &field, const QString &label) {
        auto *fact = new HeadFact(label, facts);
        fact->setObjectName(u"fact."_s + field.name());
        fact->setEnabled(!m_edits->isReadOnly());
        connect(fact, &QAbstractButton::clicked, this, [this, fact, &field] {
            const FieldBase &closedOn = m_schema.opportunity.closedOn;
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
    m_guidanceBox = new GuidanceBox(m_page);
    m_guidanceBox->setObjectName(u"opportunity.guidance"_s);
    auto *box = new QHBoxLayout(m_guidanceBox);
    box->setContentsMargins(Space::l + iconSide() + Space::m, Space::m + 1, Space::l, Space::m + 1);
    m_guidance = new TextLabel({}, TextRole::Body, Ink::Secondary, m_guidanceBox);
    m_guidance->setWordWrap(true);
    box->addWidget(m_guidance);
    return m_guidanceBox;
}

void OpportunityCard::addTab(const QString &key, const QString &title, QWidget *page)
{
    m_keys.append(key);
    m_tabs->addTab(title);
    m_stack->addWidget(page);
}

void OpportunityCard::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(themeIcon(u"pencil"_s), tr("Rename")), &QAction::triggered, this, &OpportunityCard::rename);
    QMenu *stages = menu->addMenu(themeIcon(u"square-kanban"_s), tr("Move to stage"));
    const Id deal = m_whole.record.id(), current = m_whole.record[m_schema.opportunity.stage];
    for (const Record &pipeline : m_pipelines.pipelines()) {
        if (m_pipelines.pipelines().size() > 1)
            stages->addSection(pipeline.title());
        const QList<Record> all = m_pipelines.stages(pipeline.id());
        for (const Record &stage : all) {
            QAction *action = stages->addAction(stage[m_schema.stage.name]);
            action->setCheckable(true);
            action->setChecked(stage.id() == current);
            connect(action, &QAction::triggered, this, [this, deal, id = stage.id(), current] {
                if (QWidget *segment = m_path->segment(id); id != current)
                    m_mover.move({{deal, {}}}, id, segment ? segment : m_path);
            });
        }
    }
    stages->setEnabled(!m_pipelines.isEmpty());
    menu->addSeparator();
    connect(menu->addAction(themeIcon(u"trash-2"_s), tr("Delete")), &QAction::triggered, this,
            &OpportunityCard::deleteOpportunity);
    for (QAction *action : menu->actions())
        action->setEnabled(action->isEnabled() && !m_edits->isReadOnly());
    connect(menu->addAction(themeIcon(u"copy"_s), tr("Copy name")), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_whole.record.title()); });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
}

void OpportunityCard::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void OpportunityCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void OpportunityCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().base);
}
