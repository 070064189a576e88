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
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"
#include "ui/window/pipelinefigures.h"
#include "ui/window/workspace.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PipelinePage::PipelinePage(Workspace &workspace, SavedViews &views, QWidget *parent)
    : RecordsPage(tr("Pipeline"), workspace, views, listSpec(workspace.schema()), parent)
    , m_pipelines(new Pipelines(store(), schema(), this))
    , m_mover(new StageMover(store(), schema(), *m_pipelines, this))
    , m_stack(new QStackedWidget(this))
    , m_first(new EmptyState(
          u"square-kanban"_s, tr("Follow every deal from the first word to the signature"),
          tr("A pipeline is the row of stages that your deals go through. Begin with the usual ones."), m_stack))
    , m_panes(new QSplitter(Qt::Horizontal, m_stack))
    , m_board(new BoardView(store(), boardSpec(), &list()))
    , m_card(new OpportunityCard(store(), schema(), *m_pipelines, *m_mover, m_panes))
    , m_figures(new PipelineFigures(store(), schema(), *m_pipelines, this))
    , m_switch(new SegmentedControl(tr("Layout"), this))
    , m_which(new QComboBox(this))
    , m_sort(new Button({}, u"arrow-up-down"_s, ButtonLook::Flat, this))
    , m_fields(new IconButton(u"layout-list"_s, tr("Card fields…"), this))
{
    setObjectName(u"pipeline"_s);
    build();
    connectParts();
    setBoard(QSettings().value(u"pipeline/layout"_s).toString() != "list"_L1);
    showFirst();
    showLook();
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
    m_switch->setObjectName(u"pipeline.layout"_s);
    m_switch->addSegment(u"board"_s, tr("Board"), u"square-kanban"_s);
    m_switch->addSegment(u"list"_s, tr("List"), u"table"_s);
    list().setLayoutMode(ListPage::LayoutMode::Table);
    const QList<QWidget *> parts = list().takeHeaderParts(); // layout switch and filter
    parts.first()->hide();
    parts.first()->setParent(&list());
    auto *create = new Button(tr("New opportunity"), u"plus"_s, ButtonLook::Primary, this);
    create->setObjectName(u"pipeline.new"_s);
    connect(create, &QPushButton::clicked, this, [this] { this->create(); });
    auto *stages = new IconButton(u"settings"_s, tr("Edit stages…"), this);
    stages->setObjectName(u"pipeline.stages"_s);
    setButtonLook(stages, ButtonLook::Flat);
    connect(stages, &QToolButton::clicked, this, &PipelinePage::editStages);
    m_sort->setObjectName(u"board.sort"_s);
    connect(m_sort, &QPushButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setObjectName(u"board.sortMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addSection(tr("Sort by"));
        m_board->fillSortMenu(menu);
        menu->popup(m_sort->mapToGlobal(QPoint(0, m_sort->height())));
    });
    m_fields->setObjectName(u"board.fieldsButton"_s);
    setButtonLook(m_fields, ButtonLook::Flat);
    connect(m_fields, &QToolButton::clicked, this, [this] { openCardFields(m_fields); });
    m_parts = {m_switch, m_sort, parts.last(), m_fields, stages};
    addWriting(create);
    for (QWidget *part : m_parts + QList<QWidget *>{create})
        header()->addAction(part);

    list().setPicture(m_board, [this](const Query &query) {
        m_board->setQuery(query);
        m_figures->setQuery(query);
    });
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
    connect(m_switch, &SegmentedControl::currentChanged, this,
            [this](const QString &id) { setBoard(id == "board"_L1); });
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
    connect(m_board, &BoardView::opened, this, &PipelinePage::open);
    connect(m_board, &BoardView::currentChanged, this, [this](Id id) {
        if (m_card->isVisible() && id)
            m_card->setRecord(id);
        Q_EMIT stateChanged();
    });
    connect(m_board, &BoardView::moveRequested, this,
            [this](const QList<BoardView::Move> &moves, Id column, QWidget *anchor) {
                QList<StageMover::Move> all;
                for (const BoardView::Move &move : moves)
                    all.append({move.id, move.rank});
                m_mover->move(all, column, anchor);
            });
    connect(m_board, &BoardView::addRequested, this, [this](Id stage) { create(stage); });
    connect(m_board, &BoardView::menuRequested, this, &PipelinePage::showMenu);
    connect(m_board, &BoardView::removeRequested, this, &PipelinePage::removeSelected);
    connect(m_board, &BoardView::failed, this, &PipelinePage::failed);
    connect(m_board, &BoardView::lookChanged, this, &PipelinePage::keepLook);
    connect(m_mover, &StageMover::moved, this, &PipelinePage::performed);
    connect(m_mover, &StageMover::cancelled, m_board, &BoardView::finishMove);
    connect(m_mover, &StageMover::failed, this, [this](const Error &error) {
        m_board->finishMove();
        Q_EMIT failed(error);
    });
    list().edits()->setWriter([this](const QList<Id> &ids, const CardEdits::Values &values, QWidget *anchor,
                                     const QRect &part) { return m_mover->setValues(ids, values, anchor, part); });
    connect(&list(), &ListPage::contextMenuAboutToShow, this, [this](QMenu *menu) {
        menu->addSeparator();
        QMenu *stages = menu->addMenu(themeIcon(u"square-kanban"_s), tr("Move to stage"));
        stages->setObjectName(u"pipeline.toStage"_s);
        fillStageMenu(stages);
        stages->setEnabled(!store().isReadOnly());
    });
    connect(&list(), &ListPage::pictureWanted, m_board, &BoardView::takeFocus);
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
    connect(&list(), &ListPage::viewChanged, this, &PipelinePage::showLook);
    connect(m_card, &OpportunityCard::changedWithUndo, this, &PipelinePage::performed);
    connect(m_card, &OpportunityCard::failed, this, &PipelinePage::failed);
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
    m_board->setColumns(columns);
}

void PipelinePage::showFirst()
{
    const bool ready = !m_pipelines->isLoaded() || !m_pipelines->isEmpty();
    m_stack->setCurrentIndex(ready ? 0 : 1);
    for (QWidget *part : std::as_const(m_parts))
        part->setEnabled(ready);
    Q_EMIT stateChanged();
}

bool PipelinePage::showsBoard() const
{
    return m_switch->current() == "board"_L1;
}

void PipelinePage::setBoard(bool board)
{
    const QSignalBlocker quiet(m_switch);
    m_switch->setCurrent(board ? u"board"_s : u"list"_s);
    if (board)
        setOfAll(false); // it has the columns of one
    list().showPicture(board);
    m_sort->setVisible(board);
    m_fields->setVisible(board);
    if (isVisible())
        takeFocus();
    Q_EMIT layoutChanged();
    Q_EMIT stateChanged();
}

Id PipelinePage::currentId() const
{
    return showsBoard() ? m_board->currentId() : list().currentId();
}

QList<Id> PipelinePage::selectedIds() const
{
    return showsBoard() ? m_board->selectedIds() : list().selectedIds();
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
    if (showsBoard())
        m_board->select(id);
    else
        list().select(id);
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
    if (showsBoard())
        m_board->select(id);
    else
        list().select(id);
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
        if (showsBoard())
            m_board->select(id);
        else
            list().select(id);
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

void PipelinePage::moveSelected(int by)
{
    if (showsBoard())
        m_board->moveSelected(by);
}

void PipelinePage::removeSelected()
{
    if (!showsBoard()) {
        RecordsPage::removeSelected();
        return;
    }
    const QList<Id> ids = m_board->selectedIds();
    if (ids.isEmpty() || store().isReadOnly())
        return;
    store().remove(schema().opportunity, ids, this, [this](const Result<ChangeSet> &result) {
        if (!result.ok())
            Q_EMIT failed(result.error());
        else
            Q_EMIT performed(result->action.count == 1
                                 ? tr("“%1” deleted").arg(result->action.subject)
                                 : tr("%Ln opportunity(s) deleted", nullptr, int(result->action.count)));
    });
}
