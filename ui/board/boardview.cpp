// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardview.h"

#include "core/store.h"
#include "ui/board/boardcarddelegate.h"
#include "ui/board/boardcardpictures.h"
#include "ui/board/boardcolumnhead.h"
#include "ui/board/boardcolumnview.h"
#include "ui/board/boarddrag.h"
#include "ui/records/listselection.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

BoardView::BoardView(Store &store, const BoardSpec &spec, QWidget *parent)
    : QScrollArea(parent)
    , m_store(store)
    , m_spec(spec)
    , m_look{.fields = spec.usual}
    , m_pictures(new BoardCardPictures(this))
    , m_drag(new BoardDrag(this))
    , m_readOnly(store.isReadOnly())
{
    setObjectName(u"board"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // its columns take the focus
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(spec.entity->plural());
    viewport()->setAutoFillBackground(false);
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    m_row = new QHBoxLayout(content);
    m_row->setContentsMargins(Space::xxl, Space::xs, Space::xxl, Space::xl);
    m_row->setSpacing(Space::l);
    setWidget(content);
    m_total.setSingleShot(true);
    connect(&m_total, &QTimer::timeout, this, &BoardView::askTotals);
    connect(&store, &Store::changed, this, [this](const ChangeSet &set) {
        const bool ours = set.changes.isEmpty() ||
                          std::any_of(set.changes.begin(), set.changes.end(),
                                      [this](const Change &change) { return change.entity == m_spec.entity; });
        if (ours)
            m_total.start(0);
    });
    connect(m_drag, &BoardDrag::dropped, this, &BoardView::request);
}

BoardView::~BoardView() = default;

BoardColumnView *BoardView::addView(const BoardColumn &column)
{
    auto *view = new BoardColumnView(m_store, m_spec, m_look, *m_pictures, column, widget());
    view->setMinimumWidth(theme().px(220));
    m_row->addWidget(view, 1);
    view->cards()->installEventFilter(this);
    view->cards()->viewport()->installEventFilter(this);
    view->head()->setAddable(!m_readOnly);
    connect(view->head()->addButton(), &QAbstractButton::clicked, this,
            [this, view] { Q_EMIT addRequested(view->column().id, view->head()); });
    connect(view->cards(), &QAbstractItemView::doubleClicked, this,
            [this, view](const QModelIndex &index) { Q_EMIT opened(view->model()->idAt(index.row())); });
    connect(view->cards(), &QWidget::customContextMenuRequested, this,
            [this, view](const QPoint &pos) { Q_EMIT menuRequested(view->cards()->viewport()->mapToGlobal(pos)); });
    connect(view->cards()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, view] { followSelection(view); });
    connect(view->model(), &RecordModel::counted, this, [this, view](qsizetype, bool complete) {
        land();
        focusLate();
        if (m_placing && complete && view->column().id == m_placing->column)
            m_placing->known = true;
        place();
    });
    connect(view->model(), &QAbstractItemModel::dataChanged, this, &BoardView::place);
    connect(view->model(), &RecordModel::failed, this, &BoardView::failed);
    return view;
}

void BoardView::setColumns(const QList<BoardColumn> &columns)
{
    finishMove();
    const QList<BoardColumnView *> before = m_views;
    m_views.clear();
    m_active = nullptr;
    for (const BoardColumn &column : columns) {
        const auto same = std::find_if(before.begin(), before.end(), [&](BoardColumnView *view) {
            return view->column().id == column.id && !m_views.contains(view);
        });
        BoardColumnView *view = same == before.end() ? addView(column) : *same;
        view->setColumn(column);
        m_row->removeWidget(view);
        m_row->addWidget(view, 1);
        m_views.append(view);
    }
    for (BoardColumnView *view : before)
        if (!m_views.contains(view))
            delete view;
    setQuery(m_query);
}

void BoardView::setQuery(const Query &query)
{
    m_query = query;
    m_query.entity = m_spec.entity;
    for (BoardColumnView *view : std::as_const(m_views))
        view->setQuery(query);
    m_total.start(0);
}

void BoardView::askTotals()
{
    if (m_views.isEmpty())
        return;
    // Each column counts what it shows: those with a filter of their own are asked like that.
    Query asked = m_query;
    QList<Filter> columns;
    for (const BoardColumnView *view : std::as_const(m_views)) {
        const Id id = view->column().id;
        Filter one =
            id ? Filter::condition(*m_spec.group, Filter::Equal, id) : Filter::condition(*m_spec.group, Filter::Empty);
        columns.append(view->column().filter.isAlways() ? one : Filter::all({one, view->column().filter}));
    }
    asked.filter =
        m_query.filter.isAlways() ? Filter::any(columns) : Filter::all({m_query.filter, Filter::any(columns)});
    const auto show = [this](const Result<QList<Total>> &totals) {
        if (totals.ok())
            showTotals(*totals);
    };
    if (m_spec.money)
        m_store.totals(asked, *m_spec.group, *m_spec.money, *m_spec.weight, this, show);
    else
        m_store.compute<QList<Total>>(
            [asked, group = m_spec.group](Facts &file) { return file.totals(asked, {*group}, nullptr, nullptr); }, this,
            show, "totals");
}

void BoardView::showTotals(const QList<Total> &totals)
{
    // Bars are compared in the currency of which there is most; unlike ones cannot be. Without money they count.
    QHash<QString, qint64> sums;
    for (const Total &total : totals)
        sums[total.currency] += total.currency.isEmpty() ? 0 : total.sum;
    QString main;
    for (auto it = sums.begin(); it != sums.end(); ++it)
        if (!it.key().isEmpty() && (main.isEmpty() || it.value() > sums.value(main)))
            main = it.key();
    QHash<BoardColumnView *, QList<Total>> own;
    QHash<BoardColumnView *, qint64> inMain;
    qint64 most = 0;
    for (BoardColumnView *view : std::as_const(m_views)) {
        for (const Total &total : totals)
            if (total.by.first().toLongLong() == view->column().id) {
                own[view].append(total);
                if (!m_spec.money)
                    inMain[view] += total.count;
                else if (total.currency == main)
                    inMain[view] += total.sum;
            }
        most = qMax(most, inMain.value(view));
    }
    for (BoardColumnView *view : std::as_const(m_views)) {
        view->head()->setTotals(own.value(view), most > 0 ? qreal(inMain.value(view)) / qreal(most) : 0);
        if (!view->column().id)
            view->setVisible(!own.value(view).isEmpty());
    }
    Q_EMIT totalled(totals);
}

BoardColumnView *BoardView::viewOf(const QObject *part) const
{
    for (BoardColumnView *view : m_views)
        if (part == view->cards() || part == view->cards()->viewport())
            return view;
    return nullptr;
}

Id BoardView::currentId() const
{
    return m_active ? m_active->model()->idAt(m_active->cards()->currentIndex().row()) : 0;
}

QList<Id> BoardView::selectedIds() const
{
    QList<Id> ids;
    for (const BoardColumnView *view : m_views)
        ids += ::selectedIds(*view->model(), *view->cards()->selectionModel());
    return ids;
}

void BoardView::followSelection(BoardColumnView *view)
{
    if (!view->cards()->currentIndex().isValid())
        return;
    m_active = view;
    Q_EMIT currentChanged(currentId());
}

void BoardView::select(Id id)
{
    m_wanted = id;
    m_landing = 0;
    land();
}

void BoardView::land()
{
    if (!m_wanted)
        return;
    for (BoardColumnView *view : std::as_const(m_views)) {
        const int row = view->model()->rowOf(m_wanted);
        if (row < 0)
            continue;
        if (m_landing && view->column().id != m_landing)
            continue; // still where it came from
        const bool focused = std::any_of(m_views.begin(), m_views.end(),
                                         [](const BoardColumnView *v) { return v->cards()->hasFocus(); });
        m_wanted = m_landing = 0;
        m_drag->finish();
        for (BoardColumnView *other : std::as_const(m_views))
            if (other != view)
                other->cards()->clearSelection();
        m_active = view;
        view->cards()->selectionModel()->setCurrentIndex(view->model()->index(row, 0),
                                                         QItemSelectionModel::ClearAndSelect);
        view->cards()->scrollTo(view->model()->index(row, 0));
        ensureWidgetVisible(view->head());
        if (focused)
            view->cards()->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void BoardView::finishMove()
{
    m_wanted = m_landing = 0;
    m_placing.reset();
    m_drag->finish();
}

void BoardView::becomeReadOnly()
{
    m_readOnly = true;
    for (BoardColumnView *view : std::as_const(m_views))
        view->head()->setAddable(false);
}

void BoardView::takeFocus()
{
    BoardColumnView *view = m_active && !m_active->isHidden() && m_active->model()->count() > 0 ? m_active : nullptr;
    for (BoardColumnView *each : std::as_const(m_views)) // else the first that has a card, else the first
        if (!view && !each->isHidden() && each->model()->count() > 0)
            view = each;
    for (BoardColumnView *each : std::as_const(m_views))
        if (!view && !each->isHidden())
            view = each;
    if (!view)
        return;
    m_focusWaits = view->model()->count() == 0;
    focusColumn(view, qMax(0, view->cards()->currentIndex().row()));
}

/// The focus came before the cards: it goes to the first one once they are there.
void BoardView::focusLate()
{
    const auto answered = [](BoardColumnView *view) { return view->model()->wasAnswered(); };
    if (m_focusWaits && std::all_of(m_views.begin(), m_views.end(), answered)) {
        m_focusWaits = false;
        if (isAncestorOf(QApplication::focusWidget()))
            takeFocus();
    }
}

bool BoardView::eventFilter(QObject *watched, QEvent *event)
{
    BoardColumnView *view = viewOf(watched);
    if (!view)
        return QScrollArea::eventFilter(watched, event);
    const bool viewport = watched == view->cards()->viewport();
    switch (event->type()) {
    case QEvent::KeyPress:
        if (!viewport && keyPressed(view, static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::MouseButtonPress:
        if (viewport && mousePressed(view, static_cast<QMouseEvent *>(event)))
            return true;
        break;
    case QEvent::MouseMove:
        if (viewport && mouseMoved(view, static_cast<QMouseEvent *>(event)))
            return true;
        break;
    case QEvent::MouseButtonRelease:
        if (viewport && mouseReleased(view, static_cast<QMouseEvent *>(event)))
            return true;
        break;
    default:
        break;
    }
    return QScrollArea::eventFilter(watched, event);
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_drag->finish();
}
