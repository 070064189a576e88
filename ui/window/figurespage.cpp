// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/figurespage.h"

#include "core/schema/crmschema.h"
#include "core/values/join.h"
#include "ui/analysis/figurespaper.h"
#include "ui/records/cardlook.h"
#include "ui/sales/pipelines.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/window/workspace.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
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
    , m_title(title)
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
    m_export->setEnabled(canExport());
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
    m_export->setEnabled(canExport());
    Q_EMIT answered();
}

void FiguresPage::addExportButton(QWidget *button)
{
    m_export = button;
    m_export->setObjectName(m_name + u".export"_s);
    m_export->setEnabled(false);
    header()->addAction(m_export);
}

bool FiguresPage::canExport() const
{
    return m_source->isAnswered() && m_source->answer().complete && !m_pipelines->isEmpty();
}

FiguresPaper FiguresPage::paper() const
{
    const AnalysisQuestion &asked = m_source->answer().question;
    const QString currency = m_currency->currentData().toString();
    FiguresPaper paper(m_title, QFileInfo(m_workspace.store().path()).completeBaseName());
    const auto day = [](QDate date) { return QLocale().toString(date, QLocale::ShortFormat); };
    paper.addFact(
        tr("Period"),
        asked.period.key == "all"_L1
            ? asked.period.label
            : joinedFacts({asked.period.label,
                           tr("%1 – %2", "from a day to a day").arg(day(asked.period.from), day(asked.period.to))}));
    paper.addFact(tr("Pipeline"), m_pipeline->itemText(m_pipeline->findData(asked.pipeline)));
    paper.addFact(tr("Owner"), tr("Everybody"));
    if (!currency.isEmpty())
        paper.addFact(tr("Currency"),
                      m_currency->count() > 1
                          ? tr("Amounts in %1 only; those in other currencies are not added").arg(currency)
                          : currency);
    fillPaper(&paper);
    return paper;
}

QString FiguresPage::writePaper(const QString &path) const
{
    return paper().write(path, FiguresPaper::usualSize(QLocale::system()));
}

void FiguresPage::exportTo(const QString &title, const QString &suffix, const QString &filter,
                           std::function<QString(const QString &)> writes)
{
    auto *dialog = new QFileDialog(this, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(m_title + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, writes = std::move(writes)](const QString &path) {
        if (const QString why = writes(path); !why.isEmpty())
            Q_EMIT failed({Error::Io, tr("The figures could not be written to %1.").arg(path), why});
    });
    dialog->open();
}

void FiguresPage::exportPaper()
{
    exportTo(tr("Export as PDF"), u"pdf"_s, tr("PDF documents (*.pdf)"),
             [this](const QString &path) { return writePaper(path); });
}
