// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/recordmergesheet.h"

#include "ui/merging/mergeview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RecordMergeSheet::RecordMergeSheet(Store &store, const Entity &kind, const QList<Id> &records,
                                   const PartDescriber &describer, QWidget *window)
    : Sheet(u"merge"_s, window), m_store(store), m_view(new MergeView(this)), m_records(records)
{
    setObjectName(u"mergeRecords"_s);
    setWindowTitle(tr("Merge %1").arg(kind.counted(records.size())));
    m_view->setDescriber(describer);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::huge, Space::xxl, Space::huge, Space::xxl);
    column->setSpacing(Space::l);
    auto *about = new TextLabel(tr("Everything that belongs to the others goes over to the record that stays: history, "
                                   "opportunities, files. You can take it back at once, and take the records apart at "
                                   "any later time."),
                                TextRole::Caption, Ink::Secondary, this);
    about->setWordWrap(true);
    column->addWidget(about);
    column->addWidget(m_view, 1);
    column->addWidget(problem());
    column->addLayout(makeButtons(tr("Merge"), "go"));
    saveButton()->setEnabled(false);
    resize(theme().px(760), theme().px(620));
    using Preview = std::optional<Result<MergePreview>>;
    m_store.compute<Preview>(
        [&kind, records](Facts &facts) { return Preview(previewMerge(facts, kind, records)); }, this,
        [this](const Result<Preview> &answer) {
            const Result<MergePreview> preview = answer.ok() ? **answer : Result<MergePreview>(answer.error());
            if (!preview.ok()) {
                problem()->tell(preview.error().text);
                return;
            }
            m_view->setPreview(*preview);
            saveButton()->setEnabled(true);
            m_view->setFocus();
        });
}

void RecordMergeSheet::save()
{
    if (isSaving() || !m_view->survivor())
        return;
    setSaving(true);
    const MergePlan plan = m_view->plan();
    mergeInStore(m_store, {plan}, {}, this, [this, plan](const Result<Merged> &merged) {
        setSaving(false);
        if (!merged.ok()) {
            problem()->tell(merged.error().text);
            return;
        }
        Q_EMIT this->merged(plan.survivor, tr("%1 merged").arg(plan.entity->counted(merged->records)));
        accept();
    });
}
