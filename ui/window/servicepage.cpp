// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/servicepage.h"

#include "ui/knowledge/servicearticles.h"
#include "ui/records/recordcard.h"
#include "ui/service/servicedesk.h"
#include "ui/service/servicehead.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ServicePage::ServicePage(Workspace &workspace, SavedViews &views, const KindSpec &spec, QWidget *parent)
    : KindPage(workspace, views, spec, parent)
    , m_desk(new ServiceDesk(store(), schema(), this))
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
    connect(m_desk, &ServiceDesk::changed, this, &ServicePage::showStart);
    connect(m_desk, &ServiceDesk::failed, this, &ServicePage::failed);
    card().setTop(m_head);
    card().setTop(m_articles);
    card().setAsksForStep(false); // its clock and status say what comes next
    connect(&card(), &RecordCard::recordLoaded, this,
            [this] { m_head->setRecord(card().whole().record, card().whole().titles); });
    connect(&card(), &RecordCard::recordLoaded, this, [this] { m_articles->setWhole(card().whole()); });
}

void ServicePage::prepare(NewOfKind *form)
{
    m_articles->addTo(form);
}

void ServicePage::showStart()
{
    m_place->setVisible(m_desk->isLoaded() && m_desk->isEmpty() && !store().isReadOnly());
}
