// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sellingpage.h"

#include "core/schema/crmschema.h"
#include "ui/analysis/figurespaper.h"
#include "ui/sales/pipelines.h"
#include "ui/widgets/emptystate.h"
#include "ui/window/workspace.h"

#include <QComboBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

SellingPage::SellingPage(const QString &title, const QString &name, Workspace &workspace, OpenDeals open,
                         QWidget *parent)
    : FiguresPage(title, name, workspace, parent)
    , m_open(std::move(open))
    , m_source(new AnalysisSource(workspace.store(), workspace.schema(), this))
    , m_pipelines(new Pipelines(workspace.store(), workspace.schema(), this))
    , m_pipeline(new QComboBox)
    , m_currency(new QComboBox)
{
    addChoice(m_pipeline, "pipeline", tr("Pipeline"));
    addChoice(m_currency, "currency", tr("Currency"));
    addPeriod();
    m_pipeline->hide();
    m_currency->hide();
    setNothing(new EmptyState(u"chart-column"_s, tr("No figures yet"),
                              tr("They come from the deals on the pipeline: how many go on, what is won, and when.")),
               tr("Go to the pipeline"), u"square-kanban"_s);
    follow(m_source);
    connect(m_pipelines, &Pipelines::changed, this, &SellingPage::showPipelines);
    connect(m_pipelines, &Pipelines::failed, this, &FiguresPage::failed);
    connect(m_pipeline, &QComboBox::activated, this, &SellingPage::ask);
    connect(m_currency, &QComboBox::activated, this, [this] { showSelling(m_currency->currentData().toString()); });
}

void SellingPage::showPipelines()
{
    const QVariant shown = m_pipeline->currentData();
    {
        const QSignalBlocker quiet(m_pipeline);
        m_pipeline->clear();
        for (const Record &pipeline : m_pipelines->pipelines())
            m_pipeline->addItem(pipeline.title(), pipeline.id());
        m_pipeline->setCurrentIndex(std::max(0, m_pipeline->findData(shown)));
    }
    m_pipeline->setVisible(m_pipeline->count() > 1);
    if (m_pipelines->isEmpty())
        showNothing(true);
    updateExport();
    ask();
}

void SellingPage::ask()
{
    AnalysisQuestion question;
    question.pipeline = m_pipeline->currentData().toLongLong();
    question.period = chosenPeriod();
    complete(&question);
    m_source->ask(question);
}

/// The currencies that there are, the usual one first; a choice only where there are several.
void SellingPage::showCurrencies()
{
    const QStringList &currencies = m_source->answer().currencies;
    const QString shown = m_currency->currentData().toString();
    const QSignalBlocker quiet(m_currency);
    m_currency->clear();
    for (const QString &currency : currencies)
        m_currency->addItem(currency, currency);
    m_currency->setCurrentIndex(std::max(0, m_currency->findData(shown)));
    m_currency->setVisible(currencies.size() > 1);
}

void SellingPage::showFigures()
{
    showCurrencies();
    showSelling(m_currency->currentData().toString());
}

bool SellingPage::canExport() const
{
    return m_source->isAnswered() && m_source->answer().complete && !m_pipelines->isEmpty();
}

void SellingPage::fillPaper(FiguresPaper *paper) const
{
    const QString currency = m_currency->currentData().toString();
    paper->addFact(tr("Pipeline"), m_pipeline->itemText(m_pipeline->findData(m_source->answer().question.pipeline)));
    paper->addFact(tr("Owner"), tr("Everybody"));
    if (!currency.isEmpty())
        paper->addFact(tr("Currency"),
                       m_currency->count() > 1
                           ? tr("Amounts in %1 only; those in other currencies are not added").arg(currency)
                           : currency);
    fillSelling(paper);
}
