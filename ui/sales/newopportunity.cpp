// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/newopportunity.h"

#include "core/domain/opportunities.h"
#include "ui/records/formeditor.h"
#include "ui/records/recordform.h"
#include "ui/records/referencerules.h"
#include "ui/records/sheetfit.h"
#include "ui/sales/pipelines.h"
#include "ui/widgets/button.h"
#include "ui/widgets/imeguard.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NewOpportunity::NewOpportunity(Store &store, const CrmSchema &schema, Pipelines &pipelines, Id stage, Id contact,
                               QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_schema(schema)
    , m_pipelines(pipelines)
    , m_edits(new CardEdits(store, this))
    , m_wantedStage(stage)
{
    setObjectName(u"newOpportunity"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New opportunity"));
    m_edits->setReferenceRule([this](const FieldBase &field) { return referenceRule(m_schema, m_store, field); });
    connect(m_edits, &CardEdits::failed, this, &NewOpportunity::failed);
    build();
    connect(&pipelines, &Pipelines::changed, this, [this] {
        fillStages();
        fitSheet(this, m_area, m_foot, false);
        if (std::exchange(m_saveWhenRead, false))
            save();
    });
    fillStages();
    if (contact)
        setCustomer(contact);
    fitSheet(this, m_area, m_foot);
    editor(m_schema.opportunity.name.name())->input()->setFocus();
}

void NewOpportunity::open()
{
    show();
} // a record beside the others, not a question that stops everything

void NewOpportunity::openMore()
{
    if (m_more->isHidden())
        return;
    const Opportunity &o = m_schema.opportunity;
    m_more->hide();
    addForm(new RecordForm(Record(o), *m_edits,
                           {&o.name, &o.contact, &o.stage, &o.amount, &o.expectedClose, &o.closedOn, &o.lostReason,
                            &o.lostNote, &o.source, &o.owner, &o.tags},
                           this));
    orderTabsAsLaidOut(this);
    fitSheet(this, m_area, m_foot, false);
}

void NewOpportunity::showFirst(QWidget *widget)
{
    widget->setFocus(Qt::TabFocusReason);
    m_area->widget()->layout()->activate(); // where it stands is known only then
    m_area->ensureWidgetVisible(widget, 0, Space::huge);
}

void NewOpportunity::setCustomer(Id contact)
{
    m_store.load(m_schema.contact, contact, this, [this, contact](const Result<std::optional<Record>> &record) {
        FormEditor *customer = editor(m_schema.opportunity.contact.name());
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
        m_stage->addItem(stage[m_schema.stage.name], stage.id());
    m_stage->setCurrentIndex(qMax(0, m_stage->findData(chosen)));
    m_stageRow->setVisible(!stages.isEmpty()); // the usual ones are made with the first opportunity
    showLoss();
}

void NewOpportunity::showLoss()
{
    const Record *stage = m_pipelines.stage(m_stage->currentData().toLongLong());
    m_loss->setVisible(stage && (*stage)[m_schema.stage.type] == QLatin1StringView(Stage::lost));
}

FormEditor *NewOpportunity::editor(const QString &name) const
{
    const FieldBase *field = m_schema.opportunity.field(name);
    for (const RecordForm *form : m_forms)
        if (FormEditor *editor = field ? form->editor(*field) : nullptr)
            return editor;
    return nullptr;
}

std::optional<ChangeSet> NewOpportunity::changes(Id *id)
{
    const Opportunity &opportunity = m_schema.opportunity;
    Record record(opportunity, m_store.newId());
    bool good = true;
    for (qsizetype i = m_forms.size() - 1; i >= 0; --i) // so that the first that is wrong has the focus in the end
        good &= m_forms[i]->isHidden() || m_forms[i]->apply(&record);
    if (!good)
        return std::nullopt;
    *id = record.id();
    ChangeSet set{{Action::Create, opportunity.Entity::name(), 1, record.title()}, {}};
    for (const RecordForm *form : std::as_const(m_forms))
        set.changes += form->extra();
    if (m_pipelines.isEmpty()) {
        const QList<Record> usual = standardPipeline(m_schema, [this] { return m_store.newId(); });
        for (const Record &made : usual)
            set.changes.append(insertion(made));
        record.set(opportunity.stage, usual[1].id()); // the first stage; the pipeline stands before it
    } else if (m_stage->currentIndex() >= 0) {
        record.set(opportunity.stage, m_stage->currentData().toLongLong());
    }
    set.changes.append(insertion(record));
    return set;
}

bool NewOpportunity::save()
{
    ImeGuard::commit();
    if (m_saving)
        return true;
    if (!m_pipelines.isLoaded()) { // whether one must be made is known in a moment
        m_saveWhenRead = true;
        return true;
    }
    Id id = 0;
    const std::optional<ChangeSet> set = changes(&id);
    if (!set) {
        fitSheet(this, m_area, m_foot, false); // the reasons push nothing out of sight
        showFirst(focusWidget());
        return false;
    }
    m_saving = true;
    m_save->setEnabled(false);
    m_store.apply(*set, this, [this, id, name = set->action.subject](const Result<ChangeSet> &result) {
        m_saving = false;
        m_save->setEnabled(true);
        if (!result.ok()) {
            refuse(result.error());
            return;
        }
        Q_EMIT created(id, tr("“%1” created").arg(name));
        accept();
    });
    return true;
}

/// Everything typed stays; what the stage needs is said at its fields, which are shown for it.
void NewOpportunity::refuse(const Error &error)
{
    m_problem->setText(error.text);
    m_problem->show();
    const QStringList names = error.code == Error::Incomplete ? error.detail.split(u',') : QStringList();
    QWidget *first = nullptr;
    for (const QString &name : names) {
        if (!editor(name))
            openMore();
        if (FormEditor *at = editor(name)) {
            at->showNeeded();
            first = first ? first : at->input();
        }
    }
    fitSheet(this, m_area, m_foot, false);
    if (first)
        showFirst(first);
}

void NewOpportunity::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else
        QDialog::keyPressEvent(event);
}
