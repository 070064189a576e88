// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/browsepage.h"

#include "core/models/recordmodel.h"
#include "ui/board/boardview.h"
#include "ui/records/listpage.h"
#include "ui/widgets/theme.h"
#include "ui/window/pageboard.h"

#include <QAbstractItemView>
#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

BrowsePage::BrowsePage(const QString &title, const QString &name, Workspace &workspace, SavedViews &views,
                       const ListSpec &spec, QWidget *parent)
    : RecordsPage(title, workspace, views, spec, parent), m_panes(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(name);
}

void BrowsePage::setCard(QWidget *card)
{
    m_card = card;
    m_panes->addWidget(&list());
    m_panes->addWidget(card);
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(1);
    m_panes->setStretchFactor(0, 0);
    m_panes->setStretchFactor(1, 1);
    const auto fit = [this] {
        list().setMinimumWidth(theme().px(280));
        m_card->setMinimumWidth(theme().px(360));
        arrange();
    };
    fit();
    connect(&theme(), &Theme::changed, this, fit);
    const QByteArray sizes = QSettings().value(objectName() + u"/panes"_s).toByteArray();
    if (sizes.isEmpty() || !m_panes->restoreState(sizes))
        m_panes->setSizes({theme().px(324), theme().px(884)});
    connectList();
}

void BrowsePage::connectList()
{
    connect(&list(), &ListPage::currentChanged, this, [this](Id id) {
        if (showsBoard())
            return;
        if (id && m_current && id != m_current)
            Q_EMIT aboutToMove();
        show(id);
        Q_EMIT stateChanged();
    });
    connect(&list(), &ListPage::opened, this, &BrowsePage::open);
    connect(&list(), &ListPage::previewRequested, this, &BrowsePage::preview);
    connect(&list(), &ListPage::editRequested, this, &BrowsePage::edit);
    connect(&list(), &ListPage::importRequested, this, &BrowsePage::importRequested);
    connect(&list(), &ListPage::selectionChanged, this, &BrowsePage::stateChanged);
    connect(&list(), &ListPage::countChanged, this, &BrowsePage::stateChanged);
    connect(&list(), &ListPage::viewChanged, this, &BrowsePage::stateChanged);
    connect(&list(), &ListPage::layoutModeChanged, this, [this] {
        m_cardWanted = false;
        arrange();
        Q_EMIT layoutChanged();
        Q_EMIT stateChanged();
    });
}

void BrowsePage::setBoardBeside(PageBoard *board, const QString &move, const QList<QWidget *> &listParts)
{
    setBoard(board, move, listParts);
    connect(&board->view(), &BoardView::currentChanged, this, [this](Id id) {
        if (m_cardWanted && id && showsBoard())
            show(id);
    });
    connect(board, &PageBoard::shownChanged, this, [this] {
        m_cardWanted = false;
        arrange();
    });
}

void BrowsePage::select(Id id)
{
    if (board())
        board()->select(id);
    else
        list().select(id);
}

Id BrowsePage::chosen() const
{
    return showsBoard() ? board()->view().currentId() : list().currentId();
}

void BrowsePage::show(Id id)
{
    if (id == m_current)
        return;
    m_current = id;
    showOnCard(id);
    arrange();
}

void BrowsePage::open(Id id)
{
    m_cardWanted = true;
    show(id);
    arrange();
    m_card->setFocus(Qt::OtherFocusReason);
    if (showsBoard()) // beside the card, not behind it
        QMetaObject::invokeMethod(
            this, [this, id] { select(id); }, Qt::QueuedConnection);
}

/// A second look at the same one in the table puts it away again.
void BrowsePage::preview(Id id)
{
    if (!showsTable()) {
        m_card->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_cardWanted = !m_cardWanted || id != m_current;
    show(id);
    arrange();
}

void BrowsePage::edit(Id id)
{
    showRecord(id);
    renameOnCard();
}

void BrowsePage::showRecord(Id id)
{
    m_cardWanted = true;
    select(id); // it may be outside the filter: the card shows it all the same
    show(id);
    arrange();
}

void BrowsePage::closeCard()
{
    m_cardWanted = false;
    arrange();
    takeFocus();
}

void BrowsePage::cardDeleted()
{
    m_cardWanted = false;
    m_current = 0;
    show(chosen());
    arrange();
}

void BrowsePage::openLinked(const QString &entity, Id id)
{
    if (entity == kind().name())
        showRecord(id);
    else
        Q_EMIT openRequested(entity, id);
}

bool BrowsePage::isBare() const
{
    const Query &asked = list().model()->query();
    return list().model()->wasAnswered() && list().model()->count() == 0 && asked.text.trimmed().isEmpty() &&
           list().filter().isAlways() && !m_current;
}

// Cards: list beside card, and its place stays while nothing is found. Table and board: they have all the room until a
// record is opened beside them. An empty page has it all.
void BrowsePage::arrange()
{
    const bool table = showsTable() || showsBoard(), bare = isBare();
    m_card->setVisible(table ? m_current != 0 && m_cardWanted : !bare);
    // A table beside its card keeps room for its columns.
    const int wide = m_card->isHidden() || !table ? 0 : qMin(theme().px(760), width() - theme().px(440));
    list().setMinimumWidth(qMax(theme().px(280), wide));
    list().setMaximumWidth(table || bare ? QWIDGETSIZE_MAX : theme().px(460));
    arrangeCard(table);
}

void BrowsePage::resizeEvent(QResizeEvent *event)
{
    RecordsPage::resizeEvent(event);
    arrange();
}

QVariant BrowsePage::state() const
{
    QVariantMap state{{u"list"_s, list().state()}, {u"record"_s, m_current}};
    if (board()) {
        state.insert(u"board"_s, showsBoard());
        if (!m_cardWanted)
            state.remove(u"record"_s); // chosen, but not opened
    }
    return state;
}

void BrowsePage::restoreState(const QVariant &state)
{
    const QVariantMap map = state.toMap();
    if (map.contains(u"list"_s))
        list().restoreState(map.value(u"list"_s));
    if (board() && map.contains(u"board"_s))
        board()->setShown(map.value(u"board"_s).toBool());
    if (const Id id = map.value(u"record"_s).toLongLong())
        showRecord(id);
}

void BrowsePage::takeFocus()
{
    if (board())
        board()->takeFocus();
    else
        list().view()->setFocus(Qt::OtherFocusReason);
}

Query BrowsePage::query() const
{
    Query query = RecordsPage::query();
    if (!showsTable() && !board()) // a card shows what fits; the list has these columns
        query.columns = list().columns();
    return query;
}

void BrowsePage::saveSettings() const
{
    RecordsPage::saveSettings();
    QSettings().setValue(objectName() + u"/panes"_s, m_panes->saveState());
}
