// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/servicepage.h"

#include "core/domain/today.h"
#include "ui/board/boardview.h"
#include "ui/knowledge/servicearticles.h"
#include "ui/records/cardedits.h"
#include "ui/records/listpage.h"
#include "ui/records/recordcard.h"
#include "ui/records/timelinepane.h"
#include "ui/records/timelineview.h"
#include "ui/service/mergesheet.h"
#include "ui/service/servicedesk.h"
#include "ui/service/servicehead.h"
#include "ui/service/splitsheet.h"
#include "ui/service/statuseditor.h"
#include "ui/service/statusmover.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/window/pageboard.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ServicePage::ServicePage(Workspace &workspace, SavedViews &views, const KindSpec &spec, QWidget *parent)
    : KindPage(workspace, views, spec, parent)
    , m_desk(new ServiceDesk(store(), schema(), this))
    , m_mover(new StatusMover(store(), schema(), this))
    , m_board(new PageBoard(store(), boardSpec(), list(), *m_mover, u"service"_s, this))
    , m_head(new ServiceHead(store(), schema(), *m_desk, card().edits()))
    , m_articles(new ServiceArticles(schema(), card().edits()))
    , m_place(new QWidget(this))
    , m_start(new Banner(
          Banner::Kind::Info, tr("Service records go from status to status, against the clock"),
          tr("Begin with the usual statuses, office hours and service levels; you can change them afterwards."),
          m_place))
{
    m_start->setObjectName(u"service.start"_s);
    m_start->setAction(tr("Start with the usual ones"));
    m_start->setClosable(false);
    m_place->hide();
    auto *above = new QVBoxLayout(m_place);
    above->setContentsMargins(Space::xxl, Space::l, Space::xxl, 0);
    above->addWidget(m_start);
    content()->insertWidget(0, m_place);
    connect(m_start, &Banner::actionTriggered, this, [this] {
        m_desk->createStandard(this, [this](const Result<ChangeSet> &made) {
            if (!made.ok())
                Q_EMIT failed(made.error());
        });
    });
    addBoard(m_board, tr("Move to status"));
    m_board->restoreShown(false);
    m_board->showLook();
    auto *statuses = new IconButton(u"settings"_s, tr("Edit statuses…"), this);
    statuses->setObjectName(u"service.statuses"_s);
    setButtonLook(statuses, ButtonLook::Flat);
    addHeaderButton(statuses);
    connect(statuses, &QToolButton::clicked, this, &ServicePage::editStatuses);
    connect(&m_board->view(), &BoardView::addRequested, this, [this](Id status) {
        create([this, status](Record *blank) { blank->set(schema().serviceRecord.status, status); });
    });
    connect(m_desk, &ServiceDesk::changed, this, [this] {
        showStart();
        showColumns();
        showQuickFilters();
    });
    connect(&store(), &Store::changed, this, [this](const ChangeSet &set) {
        if (set.changes.isEmpty() || std::any_of(set.changes.begin(), set.changes.end(), [this](const Change &change) {
                return change.entity == &schema().user;
            }))
            followUser();
    });
    followUser();
    connect(m_desk, &ServiceDesk::failed, this, &ServicePage::failed);
    card().setTop(m_head);
    card().setTop(m_articles);
    card().setAsksForStep(false); // its clock and status say what comes next
    connect(&card(), &RecordCard::recordLoaded, this, &ServicePage::showOnHead);
    connect(&card(), &RecordCard::recordLoaded, this, [this] { m_articles->setWhole(card().whole()); });
    // The card moves as the board does: what a status needs is asked for, what it refuses is said.
    card().edits().setWriter([this](const QList<Id> &ids, const CardEdits::Values &values, QWidget *anchor,
                                    const QRect &part) { return m_mover->setValues(ids, values, anchor, part); });
    connect(m_mover, &GroupMover::cancelled, this, &ServicePage::showOnHead);
    connect(m_mover, &GroupMover::failed, this, &ServicePage::showOnHead);
    connectCard();
}

void ServicePage::showOnHead()
{
    if (card().shownRecord())
        m_head->setRecord(card().whole().record, card().whole().titles, card().activities());
}

void ServicePage::followUser()
{
    store().compute<Id>([&schema = schema(), name = store().user()](
                            Facts &file) { return userCalled(schema.user, file.all(schema.user), name); },
                        this,
                        [this](const Result<Id> &user) {
                            if (user.ok() && std::exchange(m_user, *user) != *user)
                                showQuickFilters();
                        },
                        "user");
}

void ServicePage::fillMoveMenu(QMenu *menu)
{
    for (const Record &status : m_desk->statuses())
        menu->addAction(status.title().replace(u'&', u"&&"_s), this,
                        [this, id = status.id()] { m_board->moveSelected(id); });
}

bool ServicePage::canEditStatuses() const
{
    return !m_desk->isEmpty() && !store().isReadOnly();
}

void ServicePage::editStatuses()
{
    if (!canEditStatuses())
        return;
    auto *editor = new StatusEditor(store(), schema(), *m_desk, window());
    connect(editor, &StatusEditor::performed, this, &ServicePage::performed);
    editor->open();
}

void ServicePage::prepare(NewOfKind *form)
{
    m_articles->addTo(form);
}

void ServicePage::connectCard()
{
    connect(&card(), &RecordCard::recordLoaded, this, &ServicePage::stateChanged);
    connect(card().timeline()->view(), &TimelineView::splitRequested, this, &ServicePage::split);
    card().setMenuFiller([this](QMenu *menu) {
        menu->addAction(themeIcon(u"calendar-plus"_s), tr("Plan follow-up visit…"), this, &ServicePage::planVisit);
        menu->addSeparator();
        menu->addAction(themeIcon(u"git-merge"_s), tr("Merge…"), this, &ServicePage::merge);
        menu->addAction(themeIcon(u"scissors"_s), tr("Split…"), this, &ServicePage::splitCurrent);
    });
    connect(&list(), &ListPage::contextMenuAboutToShow, this, [this](QMenu *menu, const QList<Id> &ids) {
        menu->addSeparator();
        menu->addAction(themeIcon(u"git-merge"_s), tr("Merge…"), this, &ServicePage::merge)
            ->setEnabled(!ids.isEmpty() && !store().isReadOnly());
    });
}

bool ServicePage::canChange() const
{
    return card().shownRecord() && !store().isReadOnly();
}

void ServicePage::planVisit()
{
    if (canChange())
        m_head->planVisit();
}

/// Those that are selected, or the one on the card with another.
void ServicePage::merge()
{
    QList<Id> ids = selectedIds();
    if (ids.size() < 2 && card().shownRecord())
        ids = {card().shownRecord()};
    if (ids.isEmpty() || store().isReadOnly())
        return;
    auto *sheet = new MergeSheet(store(), schema(), ids, window());
    connect(sheet, &MergeSheet::merged, this, [this](Id stays, const QString &text) {
        Q_EMIT performed(text);
        showRecord(stays);
    });
    sheet->open();
}

void ServicePage::split(Id chosen)
{
    if (!canChange())
        return;
    QList<Record> files;
    for (const Record &part : card().whole().parts)
        if (&part.entity() == &schema().serviceFile)
            files.append(part);
    auto *sheet =
        new SplitSheet(store(), schema(), card().whole().record, card().activities(), files, chosen, window());
    connect(sheet, &SplitSheet::split, this, [this](Id made, const QString &text) {
        Q_EMIT performed(text);
        showRecord(made);
    });
    sheet->open();
}

void ServicePage::showStart()
{
    m_place->setVisible(m_desk->isLoaded() && m_desk->isEmpty() && !store().isReadOnly());
}
