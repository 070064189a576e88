// SPDX-License-Identifier: GPL-3.0-or-later
// PipelinePage: what is remembered of it, and what the window around it asks.
#include "core/models/recordmodel.h"
#include "core/schema/crmschema.h"
#include "ui/board/boardview.h"
#include "ui/records/listpage.h"
#include "ui/sales/opportunitycard.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/window/pipelinepage.h"

#include "ui/sales/pipelines.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

QVariant PipelinePage::state() const
{
    return QVariantMap{{u"list"_s, list().state()},
                       {u"board"_s, showsBoard()},
                       {u"record"_s, m_card->isVisible() ? m_card->record() : Id(0)}};
}

void PipelinePage::restoreState(const QVariant &state)
{
    const QVariantMap map = state.toMap();
    if (map.isEmpty())
        return;
    list().restoreState(map.value(u"list"_s));
    setBoard(map.value(u"board"_s).toBool());
    if (const Id id = map.value(u"record"_s).toLongLong())
        showRecord(id);
}

void PipelinePage::takeFocus()
{
    if (m_stack->currentIndex() == 1)
        m_first->setFocus(Qt::OtherFocusReason);
    else if (showsBoard())
        m_board->takeFocus();
    else
        list().view()->setFocus(Qt::OtherFocusReason);
}

void PipelinePage::showFiltered(const Filter &filter, const QString &called, Id pipeline)
{
    m_pipelines->show(pipeline);
    list().setFilter(filter, called);
    setBoard(false);
}

/// Which one is shown: a choice only where there are several. Deals without a stage belong to none and to each.
void PipelinePage::showPipelines()
{
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    for (const Record &pipeline : m_pipelines->pipelines())
        m_which->addItem(pipeline.title(), pipeline.id());
    m_which->setCurrentIndex(std::max(0, m_which->findData(m_pipelines->shown())));
    m_which->setVisible(hasSeveral());
    QList<Filter> any{Filter::condition(schema().opportunity.stage, Filter::Empty)};
    for (const Record &stage : m_pipelines->stages(m_pipelines->shown()))
        any.append(Filter::condition(schema().opportunity.stage, Filter::Equal, stage.id()));
    list().setScope(hasSeveral() ? Filter::any(any) : Filter());
}

bool PipelinePage::hasSeveral() const
{
    return m_pipelines->pipelines().size() > 1;
}

void PipelinePage::createPipeline()
{
    m_pipelines->createStandard(this, [this](const Result<ChangeSet> &made) {
        if (!made.ok()) {
            Q_EMIT failed(made.error());
            return;
        }
        Q_EMIT performed(tr("Pipeline “%1” made").arg(made->action.subject));
        // Its name and stages are the next thing to say; they are known once the pipelines were read again.
        connect(m_pipelines, &Pipelines::changed, this, &PipelinePage::editStages, Qt::SingleShotConnection);
    });
}

void PipelinePage::removePipeline()
{
    m_pipelines->remove(m_pipelines->shown(), this, [this](const Result<ChangeSet> &removed) {
        if (!removed.ok())
            Q_EMIT failed(removed.error());
        else
            Q_EMIT performed(tr("Pipeline “%1” deleted; its deals have no stage now").arg(removed->action.subject));
    });
}

void PipelinePage::saveSettings() const
{
    RecordsPage::saveSettings();
    QSettings().setValue(u"pipeline/layout"_s, m_switch->current());
}

void PipelinePage::becomeReadOnly()
{
    RecordsPage::becomeReadOnly();
    m_board->becomeReadOnly();
}
