// SPDX-License-Identifier: GPL-3.0-or-later
// What the page does; duplicatespageparts.cpp builds it.
#include "ui/merging/duplicatespage.h"

#include "core/schema/schema.h"
#include "ui/merging/duplicatemodel.h"
#include "ui/merging/mergeview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 searchedAtOnce = 1500; ///< ms: a search that takes no longer is repeated whenever something changed
}

void DuplicatesPage::showEvent(QShowEvent *event)
{
    ShellPage::showEvent(event);
    if (!m_searched || (m_stale && m_took <= searchedAtOnce))
        search();
}

void DuplicatesPage::takeFocus()
{
    m_focusLater = m_stack->currentWidget() != m_panes;
    if (!m_focusLater)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_kindBox->setFocus(Qt::OtherFocusReason);
}

void DuplicatesPage::becomeReadOnly()
{
    m_readOnly = true;
    showCounts();
}

void DuplicatesPage::showKind(const Entity &kind)
{
    const int at = m_kindBox->findData(kind.name());
    if (at < 0 || m_kind == &kind)
        return;
    m_kindBox->setCurrentIndex(at);
    m_kind = &kind;
    m_searched = false;
    if (isVisible())
        search();
}

void DuplicatesPage::search()
{
    if (m_progress)
        m_progress->cancel();
    m_searched = true;
    m_stale = false;
    m_clock.start();
    setBusy(tr("Looking for duplicates"));
    using Groups = std::optional<QList<DuplicateGroup>>; // nothing: cancelled
    m_store.compute<Groups>(
        [kind = m_kind, progress = m_progress](Facts &facts) -> Groups {
            const DuplicateReport report = findDuplicates(facts, *kind, [&](qint64 done, qint64 total) {
                progress->set(done, total);
                return !progress->cancelled();
            });
            if (progress->cancelled())
                return std::nullopt;
            return grouped(report);
        },
        this,
        [this, progress = m_progress](const Result<Groups> &answer) {
            if (m_progress != progress)
                return; // another one was begun
            m_took = m_clock.elapsed();
            setIdle();
            if (!answer.ok())
                Q_EMIT failed(answer.error());
            if (answer.ok() && *answer)
                take(**answer);
            else
                m_searched = false;
            showCounts();
            if (m_focusLater && m_kindBox->hasFocus())
                takeFocus();
            m_focusLater = false;
        },
        "duplicates", Store::Pace::Long);
}

void DuplicatesPage::take(const QList<DuplicateGroup> &groups)
{
    std::optional<DuplicateGroup> shown;
    if (const QModelIndex at = m_list->currentIndex(); at.isValid())
        shown = m_model->group(at.row());
    for (QList<DuplicateGroup> &lane : m_lanes)
        lane.clear();
    for (const DuplicateGroup &group : groups)
        m_lanes[size_t(group.lane)].append(group);
    for (const Lane lane : {Lane::Safe, Lane::Conflict, Lane::Review})
        if (m_lanes[size_t(m_lane)].isEmpty() && !m_lanes[size_t(lane)].isEmpty())
            m_lane = lane;
    showLane(m_lane);
    if (const int row = shown ? m_model->rowOf(*shown) : -1; row > 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void DuplicatesPage::showLane(Lane lane)
{
    m_lane = lane;
    m_chips[size_t(lane)]->setChecked(true);
    m_model->setGroups(*m_kind, m_lanes[size_t(lane)]);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    showCounts();
    showGroup();
}

void DuplicatesPage::showCounts()
{
    for (size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setCount(m_searched ? int(m_lanes[i].size()) : -1);
    const qsizetype all = m_lanes[0].size() + m_lanes[1].size() + m_lanes[2].size();
    header()->setSubtitle(!m_searched || m_progress ? QString()
                          : m_stale                 ? tr("The file has changed since the search")
                                                    : tr("%Ln group(s)", nullptr, int(all)));
    const bool idle = !m_progress, any = !lane().isEmpty();
    m_mergeLane->setText(tr("Merge all %Ln", "groups of records", int(lane().size())));
    m_mergeLane->setVisible(any && m_lane == Lane::Safe);
    m_mergeLane->setEnabled(idle && !m_readOnly);
    m_searchAgain->setEnabled(idle);
    for (Button *button : {m_merge, m_apart})
        button->setEnabled(idle && any && !m_readOnly && !m_view->preview().records.isEmpty());
    m_skip->setEnabled(any);
    if (m_progress)
        return;
    if (all == 0)
        m_empty->setMessage(
            u"copy-check"_s, tr("No duplicates found"),
            tr("%1 that seem to be the same show up here, with the reasons why.").arg(m_kind->plural()));
    else
        m_empty->setMessage(u"copy-check"_s, tr("Nothing left here"), tr("The other lanes hold more."));
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_panes) : m_empty);
}

void DuplicatesPage::showGroup()
{
    const int turn = ++m_turn;
    const QModelIndex at = m_list->currentIndex();
    if (!at.isValid() || at.row() >= m_model->rowCount())
        return;
    const DuplicateGroup group = m_model->group(at.row());
    m_reasons->setText(reasonsText(group.reasons));
    using Preview = std::optional<Result<MergePreview>>;
    m_store.compute<Preview>(
        [kind = m_kind, ids = group.ids](Facts &facts) { return Preview(previewMerge(facts, *kind, ids)); }, this,
        [this, turn](const Result<Preview> &answer) {
            if (turn != m_turn)
                return;
            const Result<MergePreview> preview = answer.ok() ? **answer : Result<MergePreview>(answer.error());
            if (!preview.ok()) { // merged or deleted meanwhile
                handled(m_list->currentIndex().row());
                return;
            }
            m_view->setDescriber(m_describerOf(*m_kind));
            m_view->setPreview(*preview);
            showCounts();
        },
        "preview");
}

/// The group is done with: the next one takes its place.
void DuplicatesPage::handled(int row)
{
    m_lanes[size_t(m_lane)].removeAt(row);
    m_model->removeGroup(row);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
    showCounts();
    showGroup();
}

void DuplicatesPage::skip()
{
    const int row = m_list->currentIndex().row(), rows = m_model->rowCount();
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index((row + 1) % rows));
}

void DuplicatesPage::merge()
{
    const int row = m_list->currentIndex().row();
    if (m_progress || row < 0 || m_view->preview().records.isEmpty())
        return;
    const MergePlan plan = m_view->plan();
    setBusy({});
    mergeInStore(m_store, {plan}, m_progress, this, [this, plan, row](const Result<Merged> &merged) {
        setIdle();
        if (!merged.ok()) {
            Q_EMIT failed(merged.error());
            showCounts();
            return;
        }
        handled(row);
        Q_EMIT performed(tr("%1 merged").arg(plan.entity->counted(merged->records)));
    });
}

void DuplicatesPage::keepApart()
{
    const int row = m_list->currentIndex().row();
    if (m_progress || row < 0)
        return;
    setBusy({});
    const ChangeSet set =
        distinction(m_store.schema(), *m_kind, m_model->group(row).ids, [this] { return m_store.newId(); });
    m_store.apply(set, this, [this, row](const Result<ChangeSet> &done) {
        setIdle();
        if (!done.ok()) {
            Q_EMIT failed(done.error());
            showCounts();
            return;
        }
        handled(row);
        Q_EMIT performed(tr("Noted: not the same"));
    });
}

void DuplicatesPage::mergeLane()
{
    if (m_progress || lane().isEmpty())
        return;
    QList<MergePlan> plans;
    for (const DuplicateGroup &group : lane())
        plans.append({m_kind, 0, group.ids, {}, {}});
    m_clock.start();
    setBusy(tr("Merging"));
    mergeInStore(m_store, plans, m_progress, this, [this](const Result<Merged> &merged) {
        setIdle();
        if (merged.ok()) {
            m_lanes[size_t(m_lane)].clear();
            showLane(m_lane);
            Q_EMIT performed(tr("%1 merged").arg(m_kind->counted(merged->records)));
        } else if (merged.error().code != Error::Cancelled) {
            Q_EMIT failed(merged.error());
        }
        showCounts();
    });
}

/// Own steps are followed already; after those of others, or an undo, it is looked again: at once where that is quick.
void DuplicatesPage::follow(const ChangeSet &set)
{
    const bool ours = m_progress && set.action.verb != Action::Undo && set.action.verb != Action::Redo;
    const auto concerns = [this](const Change &change) {
        const FieldBase *owner = change.entity->ownerField();
        return change.entity == m_kind || (owner && owner->target() == m_kind) ||
               change.entity->name() == "distinct_pair"_L1;
    };
    if (ours || (!set.changes.isEmpty() && std::none_of(set.changes.begin(), set.changes.end(), concerns)))
        return;
    m_stale = true;
    if (isVisible() && m_took <= searchedAtOnce)
        m_again.start();
    else
        showCounts();
}

void DuplicatesPage::setBusy(const QString &title)
{
    m_progress = std::make_shared<Progress>();
    if (!title.isEmpty()) {
        m_panel->setTitle(title);
        m_panel->setProgress(0, 0);
        m_panel->setCancellable(true);
        m_tick.start();
    }
    showCounts();
}

void DuplicatesPage::setIdle()
{
    m_tick.stop();
    m_progress.reset();
}
