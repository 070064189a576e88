// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/newopportunity.h"

#include "core/domain/opportunities.h"
#include "ui/records/formeditor.h"
#include "ui/records/recordform.h"
#include "ui/sales/pipelines.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NewOpportunity::NewOpportunity(Store &store, const CrmSchema &schema, Pipelines &pipelines, Id stage, Id contact,
                               QWidget *parent)
    : NewSheet(store, schema, schema.opportunity, parent), m_pipelines(pipelines), m_wantedStage(stage)
{
    setObjectName(u"newOpportunity"_s);
    setWindowTitle(tr("New opportunity"));
    build();
    connect(&pipelines, &Pipelines::changed, this, [this] {
        fillStages();
        fit();
        if (std::exchange(m_saveWhenRead, false))
            save();
    });
    fillStages();
    if (contact)
        setCustomer(contact);
    finish();
    editor(schema.opportunity.name.name())->input()->setFocus();
}

void NewOpportunity::build()
{
    const Opportunity &o = schema().opportunity;
    const Record blank(o);
    addForm(RecordForm::only(blank, edits(), {&o.name, &o.contact, &o.amount}, this));
    column()->addWidget(buildStage());
    m_loss = addForm(RecordForm::only(blank, edits(), {&o.lostReason, &o.lostNote}, this));
    addForm(RecordForm::only(blank, edits(), {&o.expectedClose, &o.source, &o.owner, &o.tags}, this));
    const auto propose = [this](const FieldBase &field, const QString &text) {
        if (auto *line = qobject_cast<QLineEdit *>(editor(field.name())->input()))
            line->setPlaceholderText(text);
    };
    propose(o.name, tr("Winter range 2026"));
    propose(o.contact, tr("Company or person"));
    propose(o.expectedClose, tr("in 3 weeks, 30 June"));
    propose(o.tags, tr("Key account, Tender"));
}

QWidget *NewOpportunity::buildStage()
{
    m_stageRow = new QWidget(this);
    auto *line = new QHBoxLayout(m_stageRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::l);
    auto *caption = new TextLabel(schema().opportunity.stage.label(), TextRole::Body, Ink::Secondary, m_stageRow);
    caption->setFixedWidth(RecordForm::labelWidth());
    m_stage = new QComboBox(m_stageRow);
    m_stage->setObjectName(u"new.stage"_s);
    m_stage->setAccessibleName(caption->text());
    caption->setBuddy(m_stage);
    connect(m_stage, &QComboBox::activated, this, [this] {
        showLoss();
        fit();
    });
    line->addWidget(caption);
    line->addWidget(m_stage, 1);
    return m_stageRow;
}

void NewOpportunity::openMore()
{
    const Opportunity &o = schema().opportunity;
    if (!more()->isHidden())
        addRest(new RecordForm(Record(o), edits(),
                               {&o.name, &o.contact, &o.stage, &o.amount, &o.expectedClose, &o.closedOn, &o.lostReason,
                                &o.lostNote, &o.source, &o.owner, &o.tags},
                               this));
}

void NewOpportunity::setCustomer(Id contact)
{
    store().load(schema().contact, contact, this, [this, contact](const Result<std::optional<Record>> &record) {
        FormEditor *customer = editor(schema().opportunity.contact.name());
        if (record.ok() && *record && customer->draft().toString().isEmpty())
            customer->setValue(contact, (*record)->title());
    });
}

/// The stages of the pipeline that was asked for, else of the first one.
void NewOpportunity::fillStages()
{
    const Id chosen = m_stage->currentIndex() >= 0 ? m_stage->currentData().toLongLong() : m_wantedStage;
    Id pipeline = m_pipelines.pipelineOf(chosen);
    if (!pipeline && !m_pipelines.isEmpty())
        pipeline = m_pipelines.pipelines().first().id();
    m_stage->clear();
    const QList<Record> stages = m_pipelines.stages(pipeline);
    for (const Record &stage : stages)
        m_stage->addItem(stage[schema().stage.name], stage.id());
    m_stage->setCurrentIndex(qMax(0, m_stage->findData(chosen)));
    m_stageRow->setVisible(!stages.isEmpty()); // the usual ones are made with the first opportunity
    showLoss();
}

void NewOpportunity::showLoss()
{
    const Record *stage = m_pipelines.stage(m_stage->currentData().toLongLong());
    m_loss->setVisible(stage && (*stage)[schema().stage.type] == QLatin1StringView(Stage::lost));
}

std::optional<ChangeSet> NewOpportunity::changes(Id *id)
{
    const Opportunity &opportunity = schema().opportunity;
    Record record(opportunity, store().newId());
    if (!applyForms(&record))
        return std::nullopt;
    *id = record.id();
    ChangeSet set = creation(record);
    if (m_pipelines.isEmpty()) {
        const QList<Record> usual = standardPipeline(schema(), [this] { return store().newId(); });
        for (const Record &made : usual)
            set.changes.append(insertion(made));
        record.set(opportunity.stage, usual[1].id()); // the first stage; the pipeline stands before it
    } else if (m_stage->currentIndex() >= 0) {
        record.set(opportunity.stage, m_stage->currentData().toLongLong());
    }
    set.changes.append(insertion(record));
    return set;
}

void NewOpportunity::save()
{
    m_saveWhenRead = !m_pipelines.isLoaded(); // whether one must be made is known in a moment
    if (!m_saveWhenRead)
        NewSheet::save();
}
