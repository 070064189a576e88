// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/homepage.h"

#include "ui/analysis/analysiswords.h"
#include "ui/analysis/figurespaper.h"
#include "ui/plan/todaycard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/tokens.h"

#include <QGridLayout>
#include <QLocale>
#include <QTime>

using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 600; ///< ms that today waits for figures
}

HomePage::HomePage(Workspace &workspace, OpenDeals open, QWidget *parent)
    : SellingPage(tr("Home"), u"home"_s, workspace, std::move(open), parent)
    , m_numbers(new KpiRow(*m_source, m_schema, m_open))
    , m_funnel(new FunnelCard(*m_source, m_schema, m_open))
    , m_forecast(new ForecastCard(*m_source, m_schema, m_open))
    , m_stages(new FiguresModel(this))
    , m_months(new FiguresModel(this))
{
    auto *write = new IconButton(u"download"_s, tr("Export as PDF…"));
    addExportButton(write);
    connect(write, &QAbstractButton::clicked, this, &HomePage::exportPaper);
    auto *body = new QWidget;
    m_grid = new QGridLayout(body);
    auto *grid = m_grid;
    grid->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::huge);
    grid->setSpacing(Space::xl);
    grid->addWidget(m_numbers, 0, 0, 1, 2);
    grid->addWidget(m_funnel, 1, 0);
    grid->addWidget(m_forecast, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(3, 1);
    addTargets();
    setBody(body);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &HomePage::todayNeeded);
    connect(m_source, &AnalysisSource::answered, this, [this] {
        if (m_patience.isActive() && m_source->answer().complete)
            m_patience.start(0);
    });
    greet();
}

void HomePage::setToday(const TodayModel &model)
{
    auto *card = new TodayCard(model);
    m_grid->addWidget(card, 2, 0);
    connect(card, &TodayCard::chosen, this, &HomePage::todayRequested);
}

void HomePage::addTargets()
{
    auto *card = new FigureCard(tr("Targets"));
    m_targets = new FiguresModel(this);
    auto *table = new FiguresTable(m_targets, tr("Targets"));
    table->favourNames();
    m_targetTable = table;
    m_targetTable->setObjectName(u"home.targets"_s);
    m_noTargets = new QWidget;
    auto *row = new QHBoxLayout(m_noTargets);
    row->setContentsMargins(0, 0, 0, 0);
    auto *text = new TextLabel(tr("Set what is to be won this month, and see here how far it is."), TextRole::Body,
                               Ink::Secondary);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    auto *set = new Button(tr("Set targets"), u"target"_s);
    set->setObjectName(u"home.setTargets"_s);
    row->addWidget(set);
    connect(set, &QAbstractButton::clicked, this, &HomePage::targetsRequested);
    card->body()->addWidget(m_targetTable);
    card->body()->addWidget(m_noTargets);
    card->body()->addStretch(1);
    m_grid->addWidget(card, 2, 1);
}

void HomePage::greet()
{
    const int hour = QTime::currentTime().hour();
    header()->setTitle(hour < 5    ? tr("Good evening")
                       : hour < 12 ? tr("Good morning")
                       : hour < 18 ? tr("Good afternoon")
                                   : tr("Good evening"));
    header()->setSubtitle(QLocale().toString(QDate::currentDate(), tr("dddd, d MMMM", "a day, as QLocale reads it")));
}

void HomePage::showEvent(QShowEvent *event)
{
    greet(); // it may be another day
    SellingPage::showEvent(event);
    // What is due today comes after the figures: asked beside them it would only make both late.
    m_patience.start(m_source->answer().complete ? 0 : patience);
}

void HomePage::showSelling(const QString &currency)
{
    m_numbers->show(currency);
    m_funnel->show(currency);
    m_forecast->show(currency);
    // The whole is on the analysis page: here only what was aimed at, what there is, and how far that is.
    const AnalysisAnswer &answer = m_source->answer();
    FiguresSheet sheet = targetSheet(answer, m_schema);
    const QList<int> shown{0, 2, 3, 6};
    const auto cut = [&](const auto &row) {
        std::remove_cvref_t<decltype(row)> some;
        for (const int column : shown)
            some.append(row[column]);
        return some;
    };
    sheet.headers = cut(sheet.headers);
    for (auto &row : sheet.rows)
        row = cut(row);
    m_targets->setFigures(sheet.headers, sheet.rows);
    const FiguresSheet stages = stageSheet(answer, m_schema), months = monthSheet(answer, currency);
    m_stages->setFigures(stages.headers, stages.rows);
    m_months->setFigures(months.headers, months.rows);
    m_targetTable->setVisible(!answer.targets.isEmpty());
    m_noTargets->setVisible(answer.targets.isEmpty());
}

void HomePage::fillSelling(FiguresPaper *paper) const
{
    m_numbers->addTo(paper);
    m_funnel->addTo(paper);
    m_forecast->addTo(paper);
    paper->addTable(tr("By stage"), *m_stages);
    paper->addTable(tr("Month by month"), *m_months);
    paper->addTable(tr("Targets"), *m_targets);
}
