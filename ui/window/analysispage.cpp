// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/analysispage.h"

#include "core/exchange/csvwriter.h"
#include "core/schema/crmschema.h"
#include "ui/analysis/analysiswords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tokens.h"

#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QSaveFile>

using namespace Qt::StringLiterals;

AnalysisPage::AnalysisPage(Workspace &workspace, OpenDeals open, QWidget *parent)
    : FiguresPage(tr("Analysis"), u"analysis"_s, workspace, std::move(open), parent)
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
    auto *write = new IconButton(u"download"_s, tr("Export these figures"));
    write->setObjectName(u"analysis.export"_s);
    header()->addAction(write);
    connect(write, &QAbstractButton::clicked, this, &AnalysisPage::chooseExport);
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
    const Opportunity &o = m_schema.opportunity;
    for (const FieldBase *field :
         std::initializer_list<const FieldBase *>{&o.owner, &o.source, &o.lostReason, &o.contact})
        m_group->addItem(field->label(), field->name());
    connect(m_group, &QComboBox::activated, this, &AnalysisPage::ask);
    groups->addToHead(m_group);
    addTable(groups, m_groups, "groups", tr("Compared"));
    grid->addWidget(groups, 3, 0, 1, 2);
    auto *months = new FigureCard(tr("Month by month"));
    addTable(months, m_months, "monthTable", tr("Month by month"));
    grid->addWidget(months, 4, 0, 1, 2);
    m_targetCard = new FigureCard(tr("Targets"));
    addTable(m_targetCard, m_targets, "targets", tr("Targets"));
    grid->addWidget(m_targetCard, 5, 0, 1, 2);
    m_commissionCard = new FigureCard(tr("Commission"));
    table = addTable(m_commissionCard, m_commissions, "commissions", tr("Commission"));
    connect(table, &FiguresTable::chosen, this, [this](int, int mark) { openCommission(mark); });
    grid->addWidget(m_commissionCard, 6, 0, 1, 2);
    grid->setRowStretch(7, 1);
    setBody(body);
}

FiguresTable *AnalysisPage::addTable(FigureCard *card, FiguresModel *model, const char *name, const QString &title)
{
    auto *table = new FiguresTable(model, title);
    table->setObjectName(u"analysis."_s + QLatin1StringView(name));
    card->body()->addWidget(table);
    return table;
}

void AnalysisPage::complete(AnalysisQuestion *question) const
{
    question->view = m_view->current() == "period"_L1 ? FunnelQuery::Period : FunnelQuery::Cohort;
    question->group = m_schema.opportunity.field(m_group->currentData().toString());
}

void AnalysisPage::showFigures(const QString &currency)
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
    m_open(m_source->behind(row, FunnelPart(mark)), stage, m_source->answer().question.pipeline);
}

/// The deals that somebody is paid for.
void AnalysisPage::openCommission(int commission)
{
    const AnalysisAnswer &answer = m_source->answer();
    const PaidCommission &paid = answer.commissions[commission];
    const FunnelQuery query{answer.question.pipeline,
                            paid.statement.period.first,
                            paid.statement.period.last,
                            FunnelQuery::Period,
                            Filter::condition(m_schema.opportunity.owner, Filter::Equal, paid.user),
                            nullptr};
    m_open(funnelFilter(query, m_schema, answer.stages, -1, FunnelPart::Won),
           answer.titles.value(QString::number(paid.user)), answer.question.pipeline);
}

QString AnalysisPage::writeList(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    CsvWriteOptions options;
    options.guardFormulas = true;
    CsvWriter writer(&file, options);
    bool first = true;
    for (const FiguresModel *model : {m_stages, m_groups, m_months, m_targets, m_commissions}) {
        if (model->rowCount() == 0)
            continue;
        if (!first)
            writer.writeRow({});
        first = false;
        for (const QStringList &row : model->table())
            writer.writeRow(row);
    }
    return writer.finish() && file.commit() ? QString() : file.errorString();
}

void AnalysisPage::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export these figures"), {}, tr("CSV lists (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("Analysis") + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const QString why = writeList(path); !why.isEmpty())
            Q_EMIT failed({Error::Io, tr("The figures could not be written to %1.").arg(path), why});
    });
    dialog->open();
}
