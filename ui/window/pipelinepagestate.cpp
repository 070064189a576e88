// SPDX-License-Identifier: GPL-3.0-or-later
// PipelinePage: what is remembered of it, and what the window around it asks.
#include "core/schema/crmschema.h"
#include "ui/records/listpage.h"
#include "ui/sales/opportunitycard.h"
#include "ui/sales/pipelines.h"
#include "ui/widgets/emptystate.h"
#include "ui/window/pageboard.h"
#include "ui/window/pipelinepage.h"

#include <QComboBox>
#include <QMenu>
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
    m_board->setShown(map.value(u"board"_s).toBool());
    if (const Id id = map.value(u"record"_s).toLongLong())
        showRecord(id);
}

void PipelinePage::takeFocus()
{
    if (m_stack->currentIndex() == 1)
        m_first->setFocus(Qt::OtherFocusReason);
    else
        m_board->takeFocus();
}

void PipelinePage::showFiltered(const Filter &filter, const QString &called, Id pipeline)
{
    setOfAll(false);
    m_pipelines->show(pipeline);
    list().setFilter(filter, called);
    m_board->setShown(false);
}

void PipelinePage::showOfAll(const Filter &filter, const QString &called)
{
    m_board->setShown(false);
    setOfAll(true);
    list().setFilter(filter, called);
}

void PipelinePage::setOfAll(bool all)
{
    if (std::exchange(m_ofAll, all) != all)
        showPipelines();
}

/// Which one is shown: a choice only where there are several. Deals without a stage belong to none and to each.
void PipelinePage::showPipelines()
{
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    if (m_ofAll)
        m_which->addItem(tr("All pipelines"), Id(0));
    for (const Record &pipeline : m_pipelines->pipelines())
        m_which->addItem(pipeline.title(), pipeline.id());
    m_which->setCurrentIndex(m_ofAll ? 0 : std::max(0, m_which->findData(m_pipelines->shown())));
    m_which->setVisible(hasSeveral());
    QList<Filter> any{Filter::condition(schema().opportunity.stage, Filter::Empty)};
    for (const Record &stage : m_pipelines->stages(m_pipelines->shown()))
        any.append(Filter::condition(schema().opportunity.stage, Filter::Equal, stage.id()));
    list().setScope(hasSeveral() && !m_ofAll ? Filter::any(any) : Filter());
    m_board->showLook(m_pipelines->shown());
}

void PipelinePage::fillMoveMenu(QMenu *menu)
{
    for (const Record &pipeline : m_pipelines->pipelines()) {
        menu->addSection(pipeline.title());
        for (const Record &stage : m_pipelines->stages(pipeline.id()))
            menu->addAction(stage.title().replace(u'&', u"&&"_s), this,
                            [this, id = stage.id()] { m_board->moveSelected(id); });
    }
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
