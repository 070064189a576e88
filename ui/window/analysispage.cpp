// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/analysispage.h"

#include "core/domain/funneldeals.h"
#include "core/schema/crmschema.h"
#include "core/values/join.h"
#include "ui/analysis/analysiswords.h"
#include "ui/analysis/figurespaper.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tokens.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSet>

using namespace Qt::StringLiterals;

AnalysisPage::AnalysisPage(Workspace &workspace, OpenDeals open, QWidget *parent)
    : SellingPage(tr("Analysis"), u"analysis"_s, workspace, std::move(open), parent)
    , m_view(new SegmentedControl(tr("What is counted")))
    , m_group(new QComboBox)
    , m_numbers(new KpiRow(*m_source, m_schema, m_open))
    , m_funnel(new FunnelCard(*m_source, m_schema, m_open))
    , m_forecast(new ForecastCard(*m_source, m_schema, m_open))
    , m_stages(new FiguresModel(this))
    , m_groups(new FiguresModel(this))
    , m_months(new FiguresModel(this))
    , m_targets(new FiguresModel(this))
    , m_commissions(new FiguresModel(this))
{
    m_view->setObjectName(u"analysis.view"_s);
    m_view->addSegment(u"cohort"_s, tr("Opened then"));
    m_view->addSegment(u"period"_s, tr("Happened then"));
    m_view->setToolTip(
        tr("The deals opened in the period and what became of them, or what happened to any deal in it"));
    header()->addAction(m_view);
    addExportMenu();
    connect(m_view, &SegmentedControl::currentChanged, this, &AnalysisPage::ask);

    auto *body = new QWidget;
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::huge);
    grid->setSpacing(Space::xl);
    grid->addWidget(m_numbers, 0, 0, 1, 2);
    grid->addWidget(m_funnel, 1, 0);
    grid->addWidget(m_forecast, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *stages = new FigureCard(tr("By stage"));
    FiguresTable *table = addTable(stages, m_stages, "stages", tr("By stage"));
    connect(table, &FiguresTable::chosen, this, &AnalysisPage::openCell);
    grid->addWidget(stages, 2, 0, 1, 2);
    auto *groups = new FigureCard(tr("Compared"));
    m_group->setObjectName(u"analysis.group"_s);
    m_group->setAccessibleName(tr("Compared by"));
    addGroupings();
    connect(m_group, &QComboBox::activated, this, &AnalysisPage::ask);
    groups->addToHead(m_group);
    table = addTable(groups, m_groups, "groups", tr("Compared"));
    connect(table, &FiguresTable::chosen, this, &AnalysisPage::openGroup);
    grid->addWidget(groups, 3, 0, 1, 2);
    auto *months = new FigureCard(tr("Month by month"));
    addTable(months, m_months, "monthTable", tr("Month by month"));
    grid->addWidget(months, 4, 0, 1, 2);
    m_targetCard = new FigureCard(tr("Targets"));
    addTable(m_targetCard, m_targets, "targets", tr("Targets"));
    grid->addWidget(m_targetCard, 5, 0, 1, 2);
    m_commissionCard = new FigureCard(tr("Commission"));
    table = addTable(m_commissionCard, m_commissions, "commissions", tr("Commission"));
    connect(table, &FiguresTable::chosen, this, &AnalysisPage::openCommission);
    grid->addWidget(m_commissionCard, 6, 0, 1, 2);
    grid->setRowStretch(7, 1);
    setBody(body);
}

/// Owner and team, where they came from, why they were lost, for whom, and what sort of customer that is.
void AnalysisPage::addGroupings()
{
    const Opportunity &o = m_schema.opportunity;
    const Contact &c = m_schema.contact;
    m_groupings = {{&o.owner}, {&o.owner, &m_schema.user.team}, {&o.source}, {&o.lostReason}, {&o.contact}};
    m_groupings.append({{&o.contact, &c.industry}, {&o.contact, &c.rating}, {&o.contact, &c.status}});
    for (const FieldBase *field : c.fields())
        if (field->isOwn() && field->kind() == Kind::Choice)
            m_groupings.append({&o.contact, field});
    for (const auto &[group, through] : std::as_const(m_groupings))
        m_group->addItem(!through              ? group->label()
                         : group == &o.contact ? joinedFacts({group->label(), through->label()})
                                               : through->label());
}

void AnalysisPage::complete(AnalysisQuestion *question) const
{
    question->view = m_view->current() == "period"_L1 ? FunnelQuery::Period : FunnelQuery::Cohort;
    const Grouping &grouping = m_groupings[std::max(0, m_group->currentIndex())];
    question->group = grouping.group;
    question->through = grouping.through;
    question->commissions = true;
}

void AnalysisPage::showSelling(const QString &currency)
{
    m_numbers->show(currency);
    m_funnel->show(currency);
    m_forecast->show(currency);
    const AnalysisAnswer &answer = m_source->answer();
    const auto fill = [](FiguresModel *model, const FiguresSheet &sheet) {
        model->setFigures(sheet.headers, sheet.rows);
    };
    fill(m_stages, stageSheet(answer, m_schema));
    fill(m_groups, groupSheet(answer, currency));
    fill(m_months, monthSheet(answer, currency));
    fill(m_targets, targetSheet(answer, m_schema));
    fill(m_commissions, commissionSheet(answer));
    m_targetCard->setVisible(!answer.targets.isEmpty());
    m_commissionCard->setVisible(m_commissions->rowCount() > 0);
}

void AnalysisPage::openCell(int row, int mark)
{
    const QString stage = m_stages->cell(m_stages->index(row, 0)).text;
    m_source->findBehind(row, FunnelPart(mark),
                         [this, stage, pipeline = m_source->answer().question.pipeline](const Filter &deals) {
                             m_open(deals, stage, pipeline);
                         });
}

void AnalysisPage::openGroup(int row, int mark)
{
    const QString group = m_groups->cell(m_groups->index(row, 0)).text;
    m_source->findOfGroup(row, FunnelPart(mark),
                          [this, group, pipeline = m_source->answer().question.pipeline](const Filter &deals) {
                              m_open(deals, group, pipeline);
                          });
}

/// The deals that somebody is paid for in one currency, whatever pipeline they are on.
void AnalysisPage::openCommission(int row, int commission)
{
    const AnalysisAnswer &answer = m_source->answer();
    const PaidCommission &paid = answer.commissions[commission];
    for (int before = 0; before < commission; ++before)
        row -= int(answer.commissions[before].statement.bases.size());
    const QString currency = paid.statement.bases.keys()[row];
    const Opportunity &o = m_schema.opportunity;
    const FunnelQuery query{
        0,
        paid.statement.period.first,
        paid.statement.period.last,
        FunnelQuery::Period,
        Filter::all({Filter::condition(o.owner, Filter::Equal, paid.user),
                     Filter::condition(o.amount, Filter::GreaterEqual, QVariant::fromValue(Money{0, currency}))}),
        nullptr};
    Filter deals = funnelFilter(query, m_schema, answer.allStages, -1, FunnelPart::Won);
    if (paid.statement.unpaid > 0) { // the plan has no rate for some
        QSet<Id> ids;
        for (const CommissionLine &line : paid.statement.lines)
            ids.insert(line.opportunity);
        deals = Filter::all({deals, theseDeals({ids.cbegin(), ids.cend()}, m_schema)});
    }
    m_open(deals, answer.titles.value(QString::number(paid.user)), 0);
}

void AnalysisPage::fillSelling(FiguresPaper *paper) const
{
    const bool cohort = m_source->answer().question.view == FunnelQuery::Cohort;
    paper->addFact(tr("What is counted"), cohort ? tr("The deals opened in the period, and what became of them")
                                                 : tr("What happened to any deal in the period"));
    m_numbers->addTo(paper);
    m_funnel->addTo(paper);
    m_forecast->addTo(paper);
    for (const auto &[card, model] : tables())
        paper->addTable(model == m_groups ? labelled(card->title(), m_group->currentText()) : card->title(), *model);
}
