// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/servicepage.h"

#include "ui/records/listpage.h"
#include "ui/records/recordcard.h"
#include "ui/records/timelinepane.h"
#include "ui/records/timelineview.h"
#include "ui/service/mergesheet.h"
#include "ui/service/servicedesk.h"
#include "ui/service/servicehead.h"
#include "ui/service/splitsheet.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ServicePage::ServicePage(Workspace &workspace, SavedViews &views, const KindSpec &spec, QWidget *parent)
    : KindPage(workspace, views, spec, parent)
    , m_desk(new ServiceDesk(store(), schema(), this))
    , m_head(new ServiceHead(store(), schema(), *m_desk, card().edits()))
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
    connect(m_desk, &ServiceDesk::changed, this, &ServicePage::showStart);
    connect(m_desk, &ServiceDesk::failed, this, &ServicePage::failed);
    card().setTop(m_head);
    card().setAsksForStep(false); // its clock and status say what comes next
    connect(&card(), &RecordCard::recordLoaded, this,
            [this] { m_head->setRecord(card().whole().record, card().whole().titles, card().activities()); });
    connectCard();
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
