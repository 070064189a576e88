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
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>

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
    setOfAll(false);
    m_pipelines->show(pipeline);
    list().setFilter(filter, called);
    setBoard(false);
}

void PipelinePage::showOfAll(const Filter &filter, const QString &called)
{
    setBoard(false);
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
    showLook();
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

void PipelinePage::editSelected()
{
    list().edit(selectedIds());
}

void PipelinePage::tagSelected()
{
    list().tag(selectedIds());
}

void PipelinePage::copySelected()
{
    list().copy(selectedIds());
}

void PipelinePage::step(int by)
{
    if (showsBoard())
        m_board->step(by);
    else
        list().step(by);
}

bool PipelinePage::showsTable() const
{
    return !showsBoard();
}

void PipelinePage::showTable(bool table)
{
    setBoard(!table);
}

void PipelinePage::openColumns()
{
    if (!showsBoard())
        list().openColumns();
}

void PipelinePage::fillSortMenu(QMenu *menu)
{
    if (showsBoard())
        m_board->fillSortMenu(menu);
    else
        list().fillSortMenu(menu);
}

void PipelinePage::openCardFields(const QWidget *anchor)
{
    if (showsBoard())
        m_board->openFields(anchor ? anchor : m_fields);
}

/// A saved view has a look of its own as soon as one was chosen for it; else it has that of its pipeline.
QString PipelinePage::lookKey(const char *name) const
{
    const auto key = [name](Id of) { return u"pipeline/look/%1/%2"_s.arg(of).arg(QLatin1StringView(name)); };
    const Id view = list().definition().id;
    return view && QSettings().contains(key(view)) ? key(view) : key(m_pipelines->shown());
}

void PipelinePage::showLook()
{
    const Entity &entity = schema().opportunity;
    const QSettings settings;
    BoardLook look{.fields = m_board->spec().usual};
    const QString sort = settings.value(lookKey("sort")).toString();
    const FieldBase *field = entity.field(sort.startsWith(u'-') ? sort.mid(1) : sort);
    for (const BoardSort &offered : m_board->spec().sorts)
        if (offered.field == field)
            look.sort = field;
    look.order = look.sort && sort.startsWith(u'-') ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (settings.contains(lookKey("fields"))) {
        look.fields.clear();
        for (const QString &name : settings.value(lookKey("fields")).toStringList())
            if (const FieldBase *chosen = entity.field(name); m_board->spec().choosable.contains(chosen))
                look.fields.append(chosen);
    }
    look.compact = settings.value(lookKey("compact")).toBool();
    m_board->setLook(look);
    sayOrder();
}

void PipelinePage::keepLook(const BoardLook &look)
{
    const Id view = list().definition().id;
    const QString key = u"pipeline/look/%1/"_s.arg(view ? view : m_pipelines->shown());
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

void PipelinePage::sayOrder()
{
    m_sort->setText(m_board->sortLabel());
    m_sort->setAccessibleName(tr("Cards sorted by: %1").arg(m_sort->text()));
    m_sort->setToolTip(m_sort->accessibleName());
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
