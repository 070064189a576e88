// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pageboard.h"

#include "core/store.h"
#include "ui/board/boardview.h"
#include "ui/board/groupmover.h"
#include "ui/records/cardedits.h"
#include "ui/records/listpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractItemView>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

PageBoard::PageBoard(Store &store, const BoardSpec &spec, ListPage &list, GroupMover &mover, const QString &name,
                     QWidget *parent)
    : QObject(parent)
    , m_store(store)
    , m_list(list)
    , m_mover(mover)
    , m_name(name)
    , m_view(new BoardView(store, spec, &list))
    , m_switch(new SegmentedControl(tr("Layout"), parent))
    , m_sort(new Button({}, u"arrow-up-down"_s, ButtonLook::Flat, parent))
    , m_fields(new IconButton(u"layout-list"_s, tr("Card fields…"), parent))
{
    build();
    connectParts();
}

void PageBoard::build()
{
    m_switch->setObjectName(m_name + u".layout"_s);
    m_switch->addSegment(u"board"_s, tr("Board"), u"square-kanban"_s);
    m_switch->addSegment(u"list"_s, tr("List"), u"table"_s);
    m_list.setLayoutMode(ListPage::LayoutMode::Table);
    m_sort->setObjectName(u"board.sort"_s);
    connect(m_sort, &QPushButton::clicked, this, [this] {
        auto *menu = new QMenu(m_sort);
        menu->setObjectName(u"board.sortMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addSection(tr("Sort by"));
        m_view->fillSortMenu(menu);
        menu->popup(m_sort->mapToGlobal(QPoint(0, m_sort->height())));
    });
    m_fields->setObjectName(u"board.fieldsButton"_s);
    setButtonLook(m_fields, ButtonLook::Flat);
    connect(m_fields, &QToolButton::clicked, this, [this] { openFields(m_fields); });
    m_list.setPicture(m_view, [this](const Query &query) {
        m_query = query;
        m_view->setQuery(query);
        if (m_follow)
            m_follow(query);
    });
}

void PageBoard::connectParts()
{
    connect(m_switch, &SegmentedControl::currentChanged, this,
            [this](const QString &id) { setShown(id == "board"_L1); });
    connect(m_view, &BoardView::moveRequested, this,
            [this](const QList<BoardView::Move> &moves, Id column, QWidget *anchor) {
                QList<GroupMover::Move> all;
                for (const BoardView::Move &move : moves)
                    all.append({move.id, move.rank});
                m_mover.move(all, column, anchor);
            });
    connect(m_view, &BoardView::failed, this, &PageBoard::failed);
    connect(m_view, &BoardView::lookChanged, this, &PageBoard::keepLook);
    connect(&m_mover, &GroupMover::moved, this, &PageBoard::performed);
    connect(&m_mover, &GroupMover::cancelled, m_view, &BoardView::finishMove);
    connect(&m_mover, &GroupMover::failed, this, [this](const Error &error) {
        m_view->finishMove();
        Q_EMIT failed(error);
    });
    m_list.edits()->setWriter([this](const QList<Id> &ids, const CardEdits::Values &values, QWidget *anchor,
                                     const QRect &part) { return m_mover.setValues(ids, values, anchor, part); });
    connect(&m_list, &ListPage::pictureWanted, m_view, &BoardView::takeFocus);
    connect(&m_list, &ListPage::viewChanged, this, [this] { showLook(m_lookOf); });
}

QWidget *PageBoard::layoutSwitch() const
{
    return m_switch;
}

QWidget *PageBoard::sortButton() const
{
    return m_sort;
}

QWidget *PageBoard::fieldsButton() const
{
    return m_fields;
}

void PageBoard::setFollower(std::function<void(const Query &)> follow)
{
    m_follow = std::move(follow);
    m_follow(m_query);
}

bool PageBoard::isShown() const
{
    return m_switch->current() == "board"_L1;
}

void PageBoard::setShown(bool board)
{
    const QSignalBlocker quiet(m_switch);
    m_switch->setCurrent(board ? u"board"_s : u"list"_s);
    m_list.showPicture(board);
    m_sort->setVisible(board);
    m_fields->setVisible(board);
    Q_EMIT shownChanged();
}

void PageBoard::restoreShown(bool usual)
{
    setShown(QSettings().value(m_name + u"/layout"_s, usual ? u"board"_s : u"list"_s).toString() != "list"_L1);
}

void PageBoard::select(Id id)
{
    if (isShown())
        m_view->select(id);
    else
        m_list.select(id);
}

void PageBoard::openFields(const QWidget *anchor)
{
    if (isShown())
        m_view->openFields(anchor ? anchor : m_fields);
}

void PageBoard::takeFocus()
{
    if (isShown())
        m_view->takeFocus();
    else
        m_list.view()->setFocus(Qt::OtherFocusReason);
}

void PageBoard::moveSelected(Id column)
{
    QList<GroupMover::Move> moves;
    for (Id id : isShown() ? m_view->selectedIds() : m_list.selectedIds())
        moves.append({id, std::nullopt});
    if (!moves.isEmpty() && !m_store.isReadOnly())
        m_mover.move(moves, column, isShown() ? static_cast<QWidget *>(m_view) : m_list.view());
}

void PageBoard::removeSelected()
{
    const QList<Id> ids = m_view->selectedIds();
    const Entity &entity = *m_view->spec().entity;
    if (ids.isEmpty() || m_store.isReadOnly())
        return;
    m_store.remove(entity, ids, this, [this, &entity](const Result<ChangeSet> &result) {
        if (!result.ok())
            Q_EMIT failed(result.error());
        else
            Q_EMIT performed(result->action.count == 1 ? tr("“%1” deleted").arg(result->action.subject)
                                                       : tr("%1 deleted").arg(entity.counted(result->action.count)));
    });
}

/// A saved view has a look of its own as soon as one was chosen for it; else it has that of what it is a view of.
QString PageBoard::lookKey(const char *name) const
{
    const auto key = [this, name](Id of) {
        return u"%1/look/%2/%3"_s.arg(m_name).arg(of).arg(QLatin1StringView(name));
    };
    const Id view = m_list.definition().id;
    return view && QSettings().contains(key(view)) ? key(view) : key(m_lookOf);
}

void PageBoard::showLook(Id of)
{
    m_lookOf = of;
    const BoardSpec &spec = m_view->spec();
    const QSettings settings;
    BoardLook look{.fields = spec.usual};
    const QString sort = settings.value(lookKey("sort")).toString();
    const FieldBase *field = spec.entity->field(sort.startsWith(u'-') ? sort.mid(1) : sort);
    for (const BoardSort &offered : spec.sorts)
        if (offered.field == field)
            look.sort = field;
    look.order = look.sort && sort.startsWith(u'-') ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (settings.contains(lookKey("fields"))) {
        look.fields.clear();
        for (const QString &name : settings.value(lookKey("fields")).toStringList())
            if (const FieldBase *chosen = spec.entity->field(name); spec.choosable.contains(chosen))
                look.fields.append(chosen);
    }
    look.compact = settings.value(lookKey("compact")).toBool();
    m_view->setLook(look);
    sayOrder();
}

void PageBoard::keepLook(const BoardLook &look)
{
    const Id view = m_list.definition().id;
    const QString key = u"%1/look/%2/"_s.arg(m_name).arg(view ? view : m_lookOf);
    QStringList fields;
    for (const FieldBase *field : look.fields)
        fields.append(field->name());
    QSettings settings;
    settings.setValue(key + u"sort"_s,
                      look.sort ? (look.order == Qt::DescendingOrder ? u"-"_s : QString()) + look.sort->name()
                                : QString());
    settings.setValue(key + u"fields"_s, fields);
    settings.setValue(key + u"compact"_s, look.compact);
    sayOrder();
}

void PageBoard::sayOrder()
{
    m_sort->setText(m_view->sortLabel());
    m_sort->setAccessibleName(tr("Cards sorted by: %1").arg(m_sort->text()));
    m_sort->setToolTip(m_sort->accessibleName());
}

void PageBoard::saveSettings() const
{
    QSettings().setValue(m_name + u"/layout"_s, m_switch->current());
}
