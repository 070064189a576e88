// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/figurespage.h"

#include "core/schema/crmschema.h"
#include "ui/records/cardlook.h"
#include "ui/sales/pipelines.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/window/workspace.h"

#include <QComboBox>
#include <QScrollArea>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FiguresPage::FiguresPage(const QString &title, const QString &name, Workspace &workspace, OpenDeals open,
                         QWidget *parent)
    : ShellPage(title, parent)
    , m_workspace(workspace)
    , m_schema(workspace.schema())
    , m_open(std::move(open))
    , m_source(new AnalysisSource(workspace.store(), workspace.schema(), this))
    , m_name(name)
    , m_pipelines(new Pipelines(workspace.store(), workspace.schema(), this))
    , m_pipeline(new QComboBox)
    , m_period(new QComboBox)
    , m_currency(new QComboBox)
    , m_stack(new QStackedWidget)
    , m_nothing(new EmptyState(u"chart-column"_s, tr("No figures yet"),
                               tr("They come from the deals on the pipeline: how many go on, what is won, and when.")))
{
    setObjectName(name);
    const auto choice = [&](QComboBox *box, const char *id, const QString &label) {
        box->setObjectName(name + u'.' + QLatin1StringView(id));
        box->setAccessibleName(label);
        box->setToolTip(label);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        header()->addAction(box);
    };
    choice(m_pipeline, "pipeline", tr("Pipeline"));
    choice(m_currency, "currency", tr("Currency"));
    choice(m_period, "period", tr("Period"));
    m_pipeline->hide();
    m_currency->hide();
    for (const NamedPeriod &period : namedPeriods(QDate::currentDate()))
        m_period->addItem(period.label, period.key);
    m_period->setCurrentIndex(
        std::max(0, m_period->findData(QSettings().value(settingsKey("period"), u"this-quarter"_s).toString())));
    Button *begin = m_nothing->addButton(tr("Go to the pipeline"), u"square-kanban"_s, true);
    connect(begin, &QAbstractButton::clicked, this, &FiguresPage::pipelineRequested);
    m_stack->addWidget(m_nothing);
    content()->addWidget(m_stack);
    connect(m_pipelines, &Pipelines::changed, this, &FiguresPage::showPipelines);
    connect(m_pipelines, &Pipelines::failed, this, &FiguresPage::failed);
    connect(m_source, &AnalysisSource::failed, this, &FiguresPage::failed);
    connect(m_source, &AnalysisSource::answered, this, &FiguresPage::showAnswer);
    connect(m_pipeline, &QComboBox::activated, this, &FiguresPage::ask);
    connect(m_period, &QComboBox::activated, this, [this] {
        QSettings().setValue(settingsKey("period"), m_period->currentData());
        ask();
    });
    connect(m_currency, &QComboBox::activated, this, [this] { showFigures(m_currency->currentData().toString()); });
}

QString FiguresPage::settingsKey(const char *name) const
{
    return m_name + u'/' + QLatin1StringView(name);
}

void FiguresPage::setBody(QWidget *body)
{
    m_stack->addWidget(scrolled(body));
    body->setBackgroundRole(QPalette::Window); // cards lie on it
    body->setAutoFillBackground(true);
}

void FiguresPage::takeFocus()
{
    m_period->setFocus(Qt::OtherFocusReason);
}

void FiguresPage::showEvent(QShowEvent *event)
{
    ShellPage::showEvent(event);
    m_source->setWatched(true);
}

void FiguresPage::hideEvent(QHideEvent *event)
{
    ShellPage::hideEvent(event);
    m_source->setWatched(false);
}

void FiguresPage::showPipelines()
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
        m_stack->setCurrentWidget(m_nothing);
    ask();
}

void FiguresPage::ask()
{
    AnalysisQuestion question;
    question.pipeline = m_pipeline->currentData().toLongLong();
    question.period = namedPeriod(m_period->currentData().toString(), QDate::currentDate());
    complete(&question);
    m_source->ask(question);
}

/// The currencies that there are, the usual one first; a choice only where there are several.
void FiguresPage::showCurrencies()
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

void FiguresPage::showAnswer()
{
    showCurrencies();
    m_stack->setCurrentIndex(m_stack->count() - 1);
    showFigures(m_currency->currentData().toString());
}
