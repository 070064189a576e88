// SPDX-License-Identifier: GPL-3.0-or-later
// ListPage: what it is made of.
#include "ui/records/listpage.h"

#include "core/models/recordmodel.h"
#include "ui/records/bulkactions.h"
#include "ui/records/cardedits.h"
#include "ui/records/listcarddelegate.h"
#include "ui/records/listcardview.h"
#include "ui/records/listchiprow.h"
#include "ui/records/listselection.h"
#include "ui/records/listtableview.h"
#include "ui/records/listtyping.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

ListPage::ListPage(Store &store, const ListSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_spec(spec)
    , m_edits(new CardEdits(store, this))
    , m_model(new RecordModel(store, *spec.entity, this))
    , m_bulk(new BulkActions(m_spec, *m_edits, this))
    , m_quick(u"all"_s)
    , m_columns(spec.columns)
    , m_sort(spec.sort)
    , m_order(spec.order)
{
    setObjectName(u"list."_s + spec.entity->name());
    m_model->setEditable(!store.isReadOnly());
    for (QTimer *timer : {&m_ask, &m_settle, &m_count})
        timer->setSingleShot(true);
    build();
    connect(&m_ask, &QTimer::timeout, this, &ListPage::ask);
    connect(&m_settle, &QTimer::timeout, this, &ListPage::settle);
    connect(&m_count, &QTimer::timeout, this, &ListPage::countQuick);
    restoreSettings();
    showChips();
    showSort();
    showConditions();
    arrangeTop();
    ask();
    m_count.start(0);
}

ListPage::~ListPage()
{
    saveSettings();
}

void ListPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTop());
    m_line = new Separator(Qt::Horizontal, this);
    column->addWidget(m_line);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);

    // Seen before the selection model steps back to the row above.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        const int current = m_selection->currentIndex().row();
        m_removedAt = current >= first && current <= last ? first : -1;
    });
    m_cards = new ListCardView(this);
    m_cards->setObjectName(u"cards"_s);
    m_cards->setModel(m_model);
    m_cards->setItemDelegate(new ListCardDelegate(m_spec, m_cards));
    m_table = new ListTableView(m_spec, *m_model, *m_edits, this);
    m_table->setObjectName(u"table"_s);
    m_selection = m_cards->selectionModel(); // one, however the list is shown
    m_empty = new EmptyState({}, {}, {}, this);
    m_empty->setObjectName(u"empty"_s);
    for (QWidget *page :
         {static_cast<QWidget *>(m_cards), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_empty)})
        m_stack->addWidget(page);
    for (QAbstractItemView *view :
         {static_cast<QAbstractItemView *>(m_cards), static_cast<QAbstractItemView *>(m_table)}) {
        view->setAccessibleName(m_spec.entity->plural());
        view->installEventFilter(this);
        view->viewport()->installEventFilter(this);
        connect(view, &QWidget::customContextMenuRequested, this,
                [this, view](const QPoint &pos) { showContextMenu(view->viewport()->mapToGlobal(pos)); });
    }
    new ListTyping(m_cards, m_search);
    new ListTyping(m_table, m_search, [this] { return m_table->typingEdits(); });
    connectViews();
}

QWidget *ListPage::buildTop()
{
    auto *top = new QWidget(this);
    m_topColumn = new QVBoxLayout(top);
    m_topColumn->setSpacing(Space::m);
    m_firstRow = new QHBoxLayout;
    m_firstRow->setSpacing(Space::m);
    m_search = new SearchField(m_spec.searchHint, this);
    m_search->setObjectName(u"search"_s);
    m_switch = new SegmentedControl(tr("Layout"), this);
    m_switch->setObjectName(u"layoutSwitch"_s);
    m_switch->addSegment(u"cards"_s, tr("Cards"), u"layout-list"_s, true);
    m_switch->addSegment(u"table"_s, tr("Table"), u"table"_s, true);
    auto *filter = new Button(tr("Filter"), u"list-filter"_s, ButtonLook::Flat, this);
    auto *columns = new Button(tr("Columns"), u"columns-3"_s, ButtonLook::Flat, this);
    filter->setObjectName(u"filterButton"_s);
    columns->setObjectName(u"columnsButton"_s);
    m_filterButton = filter;
    m_columnsButton = columns;
    m_firstRow->addWidget(m_search, 1);
    m_firstRow->addStretch();
    m_firstRow->addWidget(filter);
    m_firstRow->addWidget(columns);
    m_firstRow->addWidget(m_switch);
    m_topColumn->addLayout(m_firstRow);

    m_second = new QStackedWidget(this);
    m_chips = new ListChipRow(this);
    m_chips->setObjectName(u"filterChips"_s);
    m_bar = new ListSelectionBar(this);
    m_bar->setObjectName(u"selectionBar"_s);
    m_bar->setOffered(ListSelectionBar::Tag, m_spec.tags);
    m_bar->setOffered(ListSelectionBar::Status, m_spec.status);
    m_bar->setOffered(ListSelectionBar::Owner, m_spec.owner);
    m_bar->setOffered(ListSelectionBar::Edit, !m_spec.bulk.isEmpty());
    m_second->addWidget(m_chips);
    m_second->addWidget(m_bar);
    m_bulk->setAnchor(m_second);
    m_second->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_topColumn->addWidget(m_second);
    m_conditions = new ChipRow(this);
    m_conditions->setObjectName(u"conditions"_s);
    m_topColumn->addWidget(m_conditions);

    for (const auto command : {ListSelectionBar::Tag, ListSelectionBar::Status, ListSelectionBar::Owner,
                               ListSelectionBar::Edit, ListSelectionBar::Delete})
        m_bar->setEnabledFor(command, !m_store.isReadOnly());
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_sortChosen &= !text.isEmpty();
        showSort();
        ask();
    });
    connect(m_search, &SearchField::leaveDown, this, [this] {
        if (m_pictureShown) {
            Q_EMIT pictureWanted();
            return;
        }
        if (m_stack->currentWidget() == m_empty)
            return;
        view()->setFocus(Qt::TabFocusReason);
        if (!m_selection->currentIndex().isValid() && m_model->count() > 0)
            view()->setCurrentIndex(m_model->index(0, 0));
    });
    m_search->installEventFilter(this);
    connect(m_switch, &SegmentedControl::currentChanged, this,
            [this](const QString &id) { setLayoutMode(id == "table"_L1 ? LayoutMode::Table : LayoutMode::Cards); });
    connect(filter, &QPushButton::clicked, this, [this] { openFilter(); });
    connect(columns, &QPushButton::clicked, this, [this] { openColumns(); });
    connect(m_chips, &ListChipRow::chosen, this, [this](const QString &id) {
        const ListDefinition *saved =
            id.startsWith("view."_L1) && m_views ? m_views->find(id.mid(5).toLongLong()) : nullptr;
        if (saved)
            showView(*saved);
        else
            setQuickFilter(id);
    });
    connect(m_chips, &ListChipRow::currentChanged, this, [this] { Q_EMIT viewChanged(shownView()); });
    connect(m_chips->sortButton(), &QPushButton::clicked, this, &ListPage::showSortMenu);
    connect(m_bar, &ListSelectionBar::triggered, this, &ListPage::bulk);
    return top;
}

void ListPage::connectViews()
{
    connect(m_model, &RecordModel::counted, this, &ListPage::counted);
    connect(m_model, &RecordModel::failed, this, [this](const Error &error) {
        if (error.code == Error::Damaged)
            showUnreadable();
        Q_EMIT failed(error);
    });
    connect(m_model, &RecordModel::problem, this, [this](Id, const FieldBase *, const QString &text) {
        Q_EMIT failed({Error::Invalid, text, {}});
    });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ListPage::takeNeighbour);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ListPage::keepSelection);
    connect(m_selection, &QItemSelectionModel::selectionChanged, &m_settle, [this] { m_settle.start(0); });
    connect(m_selection, &QItemSelectionModel::currentRowChanged, &m_settle, [this] { m_settle.start(0); });
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &set) {
        const bool any = set.changes.isEmpty() ||
                         std::any_of(set.changes.begin(), set.changes.end(),
                                     [this](const Change &change) { return change.entity == m_spec.entity; });
        if (any && !m_count.isActive())
            m_count.start(300);
    });
    connect(m_table, &ListTableView::sortClicked, this, &ListPage::sortBy);
    connect(m_table, &ListTableView::opened, this,
            [this](const QModelIndex &index) { open(m_model->idAt(index.row()), false); });
    connect(m_table, &ListTableView::headerMenuRequested, this,
            [this](const QPoint &) { openColumns(m_table->horizontalHeader()); });
    connect(m_cards, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { open(m_model->idAt(index.row()), false); });
    connect(m_bulk, &BulkActions::performed, this, &ListPage::performed);
    connect(m_bulk, &BulkActions::failed, this, &ListPage::failed);
    connect(m_bulk, &BulkActions::removed, this, &ListPage::removed);
}

void ListPage::arrangeTop()
{
    const bool table = m_layout == LayoutMode::Table;
    if (table)
        m_table->attach(m_selection);
    else
        m_table->detach();
    // Views drop the selection when the model is reset: it is put back after the last of them.
    disconnect(m_model, &QAbstractItemModel::modelReset, this, &ListPage::restoreSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ListPage::restoreSelection);
    const int side = table ? Space::huge : Space::l;
    m_topColumn->setContentsMargins(side, Space::l, table ? Space::xxl : Space::l, table ? Space::l : Space::m);
    m_filterButton->setVisible(table || m_headerTaken);
    // A picture needs the height: its filters stand beside the search.
    if (m_pictureShown) {
        m_firstRow->insertWidget(1, m_second, 4);
    } else {
        m_firstRow->removeWidget(m_second);
        m_topColumn->insertWidget(1, m_second);
    }
    m_columnsButton->setVisible(table && !m_pictureShown);
    m_search->setMaximumWidth(table ? theme().px(360) : QWIDGETSIZE_MAX);
    m_line->setVisible(table && !m_pictureShown);
    m_chips->sortButton()->setVisible(!m_pictureShown);
    m_conditions->setVisible(!m_custom.isAlways());
}

QList<QWidget *> ListPage::takeHeaderParts()
{
    m_headerTaken = true;
    for (QWidget *part : {static_cast<QWidget *>(m_switch), m_filterButton})
        m_firstRow->removeWidget(part);
    arrangeTop();
    return {m_switch, m_filterButton};
}

void ListPage::setScope(const Filter &scope)
{
    if (m_scope == scope)
        return;
    m_scope = scope;
    ask();
}

void ListPage::setPicture(QWidget *picture, std::function<void(const Query &)> ask)
{
    m_picture = picture;
    m_askPicture = std::move(ask);
    m_stack->addWidget(picture);
    m_askPicture(query());
}

void ListPage::showPicture(bool shown)
{
    m_pictureShown = shown && m_picture;
    if (m_pictureShown)
        clearSelection(); // what the bar offers concerns the list
    arrangeTop();
    showEmpty();
}

QAbstractItemView *ListPage::view() const
{
    if (m_layout == LayoutMode::Table)
        return m_table;
    return m_cards;
}

void ListPage::setLayoutMode(LayoutMode mode)
{
    const QSignalBlocker quiet(m_switch);
    m_switch->setCurrent(mode == LayoutMode::Table ? u"table"_s : u"cards"_s);
    if (m_layout == mode)
        return;
    const bool focused = view()->hasFocus();
    m_layout = mode;
    arrangeTop();
    m_centreWhenFound = true;
    ask();
    showEmpty();
    if (focused)
        view()->setFocus();
    Q_EMIT layoutModeChanged(mode);
}

void ListPage::setSavedViews(SavedViews *views)
{
    m_views = views;
    if (!views)
        return;
    connect(views, &SavedViews::changed, this, &ListPage::showChips);
    const Id shown = m_view; // known once the views are read: that it is not listed yet says nothing
    showChips();
    m_view = shown;
}

void ListPage::setDenied(const QString &text)
{
    m_denied = text;
    for (QWidget *part :
         {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_second), m_filterButton, m_columnsButton})
        part->setEnabled(text.isEmpty());
    showEmpty();
}

void ListPage::becomeReadOnly()
{
    m_model->setEditable(false);
    for (const auto command : {ListSelectionBar::Tag, ListSelectionBar::Status, ListSelectionBar::Owner,
                               ListSelectionBar::Edit, ListSelectionBar::Delete})
        m_bar->setEnabledFor(command, false);
}

void ListPage::fillValues(QMenu *menu, const FieldBase &field)
{
    m_bulk->fillMenu(menu, field, selectedIds());
}

/// What was read before stays on the screen; an empty list must not look as if nobody were in the file.
void ListPage::showUnreadable()
{
    if (m_model->count() > 0)
        return;
    m_empty->clearButtons();
    m_empty->setHint({});
    m_empty->setMessage(u"circle-alert"_s, tr("These records cannot be read"),
                        tr("This part of the file is damaged. Recovering it saves everything else into a new file."));
    turnTo(m_empty);
}
