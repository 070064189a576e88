// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pipelinepage.h"

#include "core/models/recordmodel.h"
#include "core/schema/crmschema.h"
#include "ui/board/boardview.h"
#include "ui/records/cardedits.h"
#include "ui/records/cardlook.h"
#include "ui/records/listpage.h"
#include "ui/sales/newopportunity.h"
#include "ui/sales/opportunitycard.h"
#include "ui/sales/pipelines.h"
#include "ui/sales/stageeditor.h"
#include "ui/sales/stagemover.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/window/pageboard.h"
#include "ui/window/pipelinefigures.h"
#include "ui/window/workspace.h"

#include <QComboBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PipelinePage::PipelinePage(Workspace &workspace, SavedViews &views, QWidget *parent)
    : RecordsPage(tr("Pipeline"), workspace, views, listSpec(workspace.schema()), parent)
    , m_pipelines(new Pipelines(store(), schema(), this))
    , m_mover(new StageMover(store(), schema(), this))
    , m_board(new PageBoard(store(), boardSpec(), list(), *m_mover, u"pipeline"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_first(new EmptyState(
          u"square-kanban"_s, tr("Follow every deal from the first word to the signature"),
          tr("A pipeline is the row of stages that your deals go through. Begin with the usual ones."), m_stack))
    , m_panes(new QSplitter(Qt::Horizontal, m_stack))
    , m_card(new OpportunityCard(store(), schema(), *m_pipelines, *m_mover, m_panes))
    , m_figures(new PipelineFigures(store(), schema(), *m_pipelines, this))
    , m_which(new QComboBox(this))
{
    setObjectName(u"pipeline"_s);
    build();
    connectParts();
    m_board->restoreShown(true);
    showFirst();
    m_board->showLook(m_pipelines->shown());
}

PipelinePage::~PipelinePage() = default;

void PipelinePage::build()
{
    m_which->setObjectName(u"pipeline.which"_s);
    m_which->setAccessibleName(tr("Pipeline"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_which->hide();
    header()->addAction(m_which);
    connect(m_which, &QComboBox::activated, this, [this] {
        const Id pipeline = m_which->currentData().toLongLong();
        if (pipeline)
            setOfAll(false);
        m_pipelines->show(pipeline);
    });
    const QList<QWidget *> parts = list().takeHeaderParts(); // layout switch and filter
    setBoard(m_board, tr("Move to stage"), parts);
    auto *create = new Button(tr("New opportunity"), u"plus"_s, ButtonLook::Primary, this);
    create->setObjectName(u"pipeline.new"_s);
    connect(create, &QPushButton::clicked, this, [this] { this->create(); });
    auto *stages = new IconButton(u"settings"_s, tr("Edit stages…"), this);
    stages->setObjectName(u"pipeline.stages"_s);
    setButtonLook(stages, ButtonLook::Flat);
    connect(stages, &QToolButton::clicked, this, &PipelinePage::editStages);
    addWriting(create);
    for (QWidget *part : std::initializer_list<QWidget *>{stages, create})
        header()->addAction(part);
    m_parts = {m_board->layoutSwitch(), m_board->sortButton(), parts.last(), m_board->fieldsButton(), stages};
    m_board->setFollower([this](const Query &query) { m_figures->setQuery(query); });
    m_panes->addWidget(&list());
    m_panes->addWidget(m_card);
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(1);
    m_panes->setStretchFactor(0, 1);
    m_panes->setStretchFactor(1, 0);
    m_card->setMinimumWidth(theme().px(360));
    m_card->setClosable(true);
    m_card->hide();
    auto *whole = new QWidget(m_stack);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_figures);
    column->addWidget(m_panes, 1);
    m_stack->addWidget(whole);
    m_stack->addWidget(m_first);
    content()->addWidget(m_stack, 1);

    Button *start = m_first->addButton(tr("Start with the usual stages"), u"square-kanban"_s, true);
    start->setObjectName(u"pipeline.start"_s);
    start->setEnabled(!store().isReadOnly());
    connect(start, &QPushButton::clicked, this, [this] {
        m_pipelines->createStandard(this, [this](const Result<ChangeSet> &made) {
            if (!made.ok())
                Q_EMIT failed(made.error());
        });
    });
}

void PipelinePage::connectParts()
{
    connect(m_pipelines, &Pipelines::changed, this, [this] {
        showPipelines();
        showColumns();
        showFirst();
    });
    connect(m_figures, &PipelineFigures::chosen, this,
            [this](int figure) { showFiltered(m_figures->filterOf(figure), m_figures->captionOf(figure)); });
    connect(m_figures, &PipelineFigures::counted, this, [this](qint64 open) {
        header()->setSubtitle(tr("%Ln open opportunity(s)", nullptr, int(open)));
        store().count( // of the file, whatever is searched for
            schema().opportunity, m_figures->filterOf(0), this, [this](const Result<qint64> &count) {
                if (count.ok())
                    Q_EMIT countChanged(*count);
            });
    });
    connect(m_board, &PageBoard::shownChanged, this, [this] {
        if (showsBoard())
            setOfAll(false); // it has the columns of one
    });
    connect(&m_board->view(), &BoardView::currentChanged, this, [this](Id id) {
        if (m_card->isVisible() && id)
            m_card->setRecord(id);
    });
    connect(&m_board->view(), &BoardView::addRequested, this, [this](Id stage) { create(stage); });
    connect(&list(), &ListPage::opened, this, &PipelinePage::open);
    connect(&list(), &ListPage::currentChanged, this, [this](Id id) {
        if (m_card->isVisible() && id && !showsBoard())
            m_card->setRecord(id);
        Q_EMIT stateChanged();
    });
    connect(&list(), &ListPage::editRequested, this, [this](Id id) {
        open(id);
        m_card->rename();
    });
    connect(&list(), &ListPage::newRequested, this, [this] { create(); });
    connect(m_card, &OpportunityCard::changedWithUndo, this, &PipelinePage::performed);
    connect(m_card, &OpportunityCard::failed, this, &PipelinePage::failed);
    connect(m_card, &OpportunityCard::takeApartRequested, this, &PipelinePage::takeApartRequested);
    connect(m_card, &OpportunityCard::closeRequested, this, &PipelinePage::closeCard);
    connect(m_card, &OpportunityCard::deleted, this, &PipelinePage::closeCard);
    connect(m_card, &OpportunityCard::openRequested, this, [this](const QString &entity, Id id) {
        if (entity == schema().contact.Entity::name())
            Q_EMIT contactRequested(id);
        else if (entity == schema().opportunity.Entity::name())
            showRecord(id);
    });
}

// Closed columns show what was closed this month; what was closed before is in the list.
void PipelinePage::showColumns()
{
    const Opportunity &o = schema().opportunity;
    const QDate today = QDate::currentDate();
    QList<BoardColumn> columns{{.title = tr("No stage"), .open = false}};
    for (const Record &stage : m_pipelines->stages(m_pipelines->shown())) {
        BoardColumn column;
        column.id = stage.id();
        column.title = stage[schema().stage.name];
        column.toolTip = stage[schema().stage.guidance];
        column.tone = toneFromName(stage[schema().stage.tone]);
        column.open = stage[schema().stage.type] == QLatin1StringView(Stage::open);
        column.weight = int(stage[schema().stage.probability]);
        column.staleDays = int(stage[schema().stage.staleDays]);
        if (!column.open) {
            const QString first = QDate(today.year(), today.month(), 1).toString(Qt::ISODate);
            column.filter = Filter::any({Filter::condition(o.closedOn, Filter::Empty),
                                         Filter::condition(o.closedOn, Filter::GreaterEqual, first)});
            column.period = QLocale().standaloneMonthName(today.month());
        }
        columns.append(column);
    }
    m_board->view().setColumns(columns);
}

void PipelinePage::showFirst()
{
    const bool ready = !m_pipelines->isLoaded() || !m_pipelines->isEmpty();
    m_stack->setCurrentIndex(ready ? 0 : 1);
    for (QWidget *part : std::as_const(m_parts))
        part->setEnabled(ready);
    Q_EMIT stateChanged();
}

Id PipelinePage::currentId() const
{
    return showsBoard() ? m_board->view().currentId() : list().currentId();
}

void PipelinePage::open(Id id)
{
    m_card->setRecord(id);
    m_card->show();
    m_card->setFocus(Qt::OtherFocusReason);
    if (showsBoard()) // beside the card, not behind it
        QMetaObject::invokeMethod(
            m_board, [this, id] { m_board->select(id); }, Qt::QueuedConnection);
}

void PipelinePage::reveal(Id id)
{
    m_board->select(id);
}

void PipelinePage::closeCard()
{
    m_card->hide();
    m_card->setRecord(0);
    takeFocus();
}

void PipelinePage::showRecord(Id id)
{
    if (hasSeveral()) // it may be in another one
        store().load(schema().opportunity, id, this, [this](const Result<std::optional<Record>> &record) {
            if (record.ok() && *record)
                m_pipelines->show(m_pipelines->pipelineOf((**record)[schema().opportunity.stage]));
        });
    m_board->select(id);
    open(id);
}

void PipelinePage::create(Id stage, Id contact)
{
    const QList<Record> stages = m_pipelines->stages(m_pipelines->shown());
    if (!stage && hasSeveral() && !stages.isEmpty())
        stage = stages.first().id();
    auto *form = new NewOpportunity(store(), schema(), *m_pipelines, stage, contact, window());
    connect(form, &NewOpportunity::created, this, [this](Id id, const QString &text) {
        Q_EMIT performed(text);
        m_board->select(id);
    });
    connect(form, &NewOpportunity::failed, this, &PipelinePage::failed);
    form->open();
}

bool PipelinePage::canEditStages() const
{
    return !m_pipelines->isEmpty() && !store().isReadOnly();
}

void PipelinePage::editStages()
{
    if (!canEditStages())
        return;
    auto *editor = new StageEditor(store(), schema(), *m_pipelines, window());
    connect(editor, &StageEditor::performed, this, &PipelinePage::performed);
    editor->open();
}
