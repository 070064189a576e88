// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/stageeditor.h"

#include "ui/sales/pipelines.h"
#include "ui/sales/stagerow.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

StageEditor::StageEditor(Store &store, const CrmSchema &schema, const Pipelines &pipelines, QWidget *parent)
    : RowsEditor(store, schema, u"stageEditor"_s, tr("Stages changed"), parent)
    , m_pipeline(*std::find_if(pipelines.pipelines().begin(), pipelines.pipelines().end(),
                               [&](const Record &p) { return p.id() == pipelines.shown(); }))
    , m_name(new QLineEdit(m_pipeline.title(), this))
{
    setWindowTitle(tr("Stages"));
    resize(theme().px(760), theme().px(660));
    m_name->setAccessibleName(tr("Name of the pipeline"));
    m_name->setObjectName(u"stageEditor.name"_s);
    addAbove(m_name);
    addRowButton(tr("Add stage"));
    setBefore(pipelines.stages(m_pipeline.id()));
    m_name->setFocus();
}

EditedRow *StageEditor::makeRow(const Record &stage)
{
    return new StageRow(schema(), stage);
}

Record StageEditor::newRecord()
{
    Record stage(schema().stage, store().newId());
    stage.set(schema().stage.pipeline, m_pipeline.id());
    stage.set(schema().stage.type, QString::fromLatin1(Stage::open));
    stage.set(schema().stage.tone, u"neutral"_s);
    return stage;
}

bool StageEditor::check(const EditedRow &row, const Record &stage)
{
    if (stage.title().isEmpty())
        refuse(tr("Each stage needs a name."), row.name());
    return !stage.title().isEmpty();
}

std::optional<ChangeSet> StageEditor::changes()
{
    ChangeSet set{{Action::Edit, schema().pipeline.Entity::name(), 1, m_name->text().trimmed()}, {}};
    Record pipeline = m_pipeline;
    pipeline.set(schema().pipeline.name, m_name->text().trimmed());
    if (pipeline.title().isEmpty()) {
        refuse(tr("The pipeline needs a name."), m_name);
        return std::nullopt;
    }
    if (const std::optional<Change> change = difference(m_pipeline, pipeline))
        set.changes.append(*change);
    if (rows().isEmpty()) {
        refuse(tr("A pipeline needs at least one stage."), m_name);
        return std::nullopt;
    }
    if (!addChanges(*schema().stage.placeField(), &set)) // opportunities of removed ones stay, without a stage
        return std::nullopt;
    return set;
}
