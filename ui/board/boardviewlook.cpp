// SPDX-License-Identifier: GPL-3.0-or-later
// BoardView: what the user chooses for it: the order of the cards and what stands on them.
#include "core/models/recordmodel.h"
#include "ui/board/boardcolumnview.h"
#include "ui/board/boarddrag.h"
#include "ui/board/boardfields.h"
#include "ui/board/boardownorder.h"
#include "ui/board/boardview.h"
#include "ui/widgets/icons.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

void BoardView::setLook(const BoardLook &look)
{
    if (look == m_look)
        return;
    const Id current = currentId();
    m_look = look;
    finishMove();
    for (BoardColumnView *view : std::as_const(m_views))
        view->cards()->doItemsLayout();
    setQuery(m_query);
    m_wanted = current; // stays the current one, wherever it comes to stand
}

void BoardView::choose(const BoardLook &look)
{
    if (look == m_look)
        return;
    setLook(look);
    Q_EMIT lookChanged(m_look);
}

QString BoardView::sortLabel() const
{
    for (const BoardSort &sort : m_spec.sorts)
        if (sort.field == m_look.sort)
            return sort.label;
    return tr("My order");
}

void BoardView::fillSortMenu(QMenu *menu)
{
    auto *fields = new QActionGroup(menu);
    const auto add = [&](const QString &label, const FieldBase *field, Qt::SortOrder order) {
        QAction *action = menu->addAction(label, this, [this, field, order] {
            BoardLook look = m_look;
            look.sort = field;
            look.order = order;
            if (field != m_look.sort)
                choose(look);
        });
        action->setCheckable(true);
        action->setChecked(field == m_look.sort);
        fields->addAction(action);
    };
    add(tr("My order"), nullptr, Qt::AscendingOrder);
    for (const BoardSort &sort : m_spec.sorts)
        add(sort.label, sort.field, sort.order);
    menu->addSeparator();
    auto *orders = new QActionGroup(menu);
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const bool up = order == Qt::AscendingOrder;
        QAction *action = menu->addAction(themeIcon(up ? u"arrow-up"_s : u"arrow-down"_s),
                                          up ? tr("Ascending") : tr("Descending"), this, [this, order] {
                                              BoardLook look = m_look;
                                              look.order = order;
                                              choose(look);
                                          });
        action->setCheckable(true);
        action->setChecked(m_look.sort && m_look.order == order);
        action->setEnabled(m_look.sort);
        orders->addAction(action);
    }
}

void BoardView::openFields(const QWidget *anchor)
{
    if (!m_fields) {
        m_fields = new BoardFields(m_spec, this);
        connect(m_fields, &BoardFields::columnsChanged, this, [this](const QList<const FieldBase *> &fields) {
            BoardLook look = m_look;
            look.fields = fields;
            choose(look);
        });
        connect(m_fields, &BoardFields::compactChanged, this, [this](bool compact) {
            BoardLook look = m_look;
            look.compact = compact;
            choose(look);
        });
    }
    m_fields->show(m_look, anchor);
}

/// In a sorted column nothing has a place of its own. Whoever wants that gives up the sorting; the cards come to lie
/// behind the one above them then.
void BoardView::askForOwnOrder(BoardColumnView *view, int row, const QList<Id> &ids)
{
    Placing placing{view->column().id, ids};
    for (int above = row - 1; above >= 0 && !placing.above; --above)
        if (!ids.contains(view->model()->idAt(above)))
            placing.above = view->model()->idAt(above);
    for (int below = row; below < view->model()->count() && !placing.below; ++below)
        if (!ids.contains(view->model()->idAt(below)))
            placing.below = view->model()->idAt(below);
    const int at = view->model()->rowOf(ids.first());
    const QRect gap = view->cards()->gapRect();
    auto *question = new BoardOwnOrder(sortLabel(), this);
    connect(question, &BoardOwnOrder::confirmed, this, [this, placing] {
        BoardLook look = m_look;
        look.sort = nullptr;
        choose(look);
        m_placing = placing;
    });
    connect(question, &Popover::closed, this, &BoardView::finishMove);
    connect(question, &Popover::closed, question, &QObject::deleteLater);
    question->openAt(view->cards()->viewport(),
                     gap.isEmpty() ? view->cards()->visualRect(view->model()->index(at, 0)) : gap);
}

/// As soon as the cards around are known, which may be far down.
void BoardView::place()
{
    if (!m_placing || !m_placing->known)
        return;
    for (BoardColumnView *view : std::as_const(m_views)) {
        if (view->column().id != m_placing->column)
            continue;
        const int above = view->model()->rowOf(m_placing->above), below = view->model()->rowOf(m_placing->below);
        const int row = above >= 0 ? above + 1 : qMax(0, below);
        if (!view->knowsAround(row, {m_placing->ids.begin(), m_placing->ids.end()}))
            return;
        const Placing placing = *std::exchange(m_placing, std::nullopt);
        send(view, row, placing.ids);
        return;
    }
}
