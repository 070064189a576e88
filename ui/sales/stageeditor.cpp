// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/stageeditor.h"

#include "ui/records/cardlook.h"
#include "ui/sales/pipelines.h"
#include "ui/sales/stagerow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

StageEditor::StageEditor(Store &store, const CrmSchema &schema, const Pipelines &pipelines, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_schema(schema)
    , m_pipeline(*std::find_if(pipelines.pipelines().begin(), pipelines.pipelines().end(),
                               [&](const Record &p) { return p.id() == pipelines.shown(); }))
    , m_before(pipelines.stages(m_pipeline.id()))
    , m_name(new QLineEdit(m_pipeline.title(), this))
    , m_problem(new TextLabel({}, TextRole::Caption, Ink::Red, this))
    , m_save(new Button(tr("Save"), {}, ButtonLook::Primary, this))
{
    setObjectName(u"stageEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Stages"));
    resize(theme().px(760), theme().px(660));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(Space::xxl, Space::xxl, Space::xxl, Space::xl);
    outer->setSpacing(Space::l);
    m_name->setAccessibleName(tr("Name of the pipeline"));
    m_name->setObjectName(u"stageEditor.name"_s);
    outer->addWidget(m_name);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, Space::m, 0);
    m_column->setSpacing(Space::m);
    m_column->addStretch(1);
    area->setWidget(content);
    outer->addWidget(area, 1);
    m_problem->setWordWrap(true);
    m_problem->hide();
    outer->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    auto *add = new Button(tr("Add stage"), u"plus"_s, ButtonLook::Normal, this);
    add->setObjectName(u"stageEditor.add"_s);
    auto *cancel = new Button(tr("Cancel"), {}, ButtonLook::Normal, this);
    m_save->setObjectName(u"stageEditor.save"_s);
    buttons->addWidget(add);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    outer->addLayout(buttons);
    for (const Record &stage : std::as_const(m_before))
        addRow(stage);
    arrange();
    connect(add, &QPushButton::clicked, this, [this, area] {
        Record stage(m_schema.stage, m_store.newId());
        stage.set(m_schema.stage.pipeline, m_pipeline.id());
        stage.set(m_schema.stage.type, QString::fromLatin1(Stage::open));
        stage.set(m_schema.stage.tone, u"neutral"_s);
        StageRow *row = addRow(stage);
        arrange();
        row->name()->setFocus(Qt::OtherFocusReason);
        area->widget()->layout()->activate();
        area->ensureWidgetVisible(row);
    });
    connect(cancel, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    connect(m_save, &QPushButton::clicked, this, &StageEditor::save);
    m_save->setEnabled(!store.isReadOnly());
    m_name->setFocus();
}

StageRow *StageEditor::addRow(const Record &stage)
{
    auto *row = new StageRow(m_schema, stage);
    m_rows.append(row);
    connect(row, &StageRow::moveRequested, this, [this, row](int by) { move(row, by); });
    connect(row, &StageRow::removeRequested, this, [this, row] {
        m_rows.removeOne(row);
        row->hide();
        row->deleteLater();
        arrange();
    });
    return row;
}

void StageEditor::move(StageRow *row, int by)
{
    const qsizetype at = m_rows.indexOf(row);
    if (at + by >= 0 && at + by < m_rows.size())
        m_rows.move(at, at + by);
    arrange();
}

void StageEditor::arrange()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_column->removeWidget(m_rows[i]);
        m_column->insertWidget(int(i), m_rows[i]);
        m_rows[i]->setMovable(i > 0, i + 1 < m_rows.size());
    }
}

void StageEditor::refuse(const QString &text, QWidget *at)
{
    m_problem->setText(text);
    m_problem->show();
    announce(m_problem, text);
    at->setFocus(Qt::OtherFocusReason);
}

std::optional<ChangeSet> StageEditor::changes()
{
    ChangeSet set{{Action::Edit, m_schema.pipeline.Entity::name(), 1, m_name->text().trimmed()}, {}};
    Record pipeline = m_pipeline;
    pipeline.set(m_schema.pipeline.name, m_name->text().trimmed());
    if (pipeline.title().isEmpty()) {
        refuse(tr("The pipeline needs a name."), m_name);
        return std::nullopt;
    }
    if (const std::optional<Change> change = difference(m_pipeline, pipeline))
        set.changes.append(*change);
    QSet<Id> kept;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        Record stage = m_rows[i]->stage();
        stage.setValue(*m_schema.stage.placeField(), qint64(i + 1));
        if (stage.title().isEmpty()) {
            refuse(tr("Each stage needs a name."), m_rows[i]->name());
            return std::nullopt;
        }
        kept.insert(stage.id());
        const auto old = std::find_if(m_before.begin(), m_before.end(),
                                      [&](const Record &before) { return before.id() == stage.id(); });
        if (old == m_before.end())
            set.changes.append(insertion(stage));
        else if (const std::optional<Change> change = difference(*old, stage))
            set.changes.append(*change);
    }
    if (kept.isEmpty()) {
        refuse(tr("A pipeline needs at least one stage."), m_name);
        return std::nullopt;
    }
    for (const Record &old : std::as_const(m_before))
        if (!kept.contains(old.id()))
            set.changes.append(removal(old)); // its opportunities stay, without a stage
    return set;
}

void StageEditor::reject()
{
    if (!m_warned) {
        const std::optional<ChangeSet> set = changes();
        if (!set || !set->isEmpty()) {
            m_warned = true;
            refuse(tr("Nothing is saved yet. Esc once more drops the changes."), m_save);
            return;
        }
    }
    QDialog::reject();
}

void StageEditor::save()
{
    const std::optional<ChangeSet> set = changes();
    if (!set)
        return;
    m_save->setEnabled(false);
    m_store.apply(*set, this, [this](const Result<ChangeSet> &result) {
        m_save->setEnabled(true);
        if (!result.ok()) {
            refuse(result.error().text, m_save);
            return;
        }
        if (!result->isEmpty())
            Q_EMIT performed(tr("Stages changed"));
        accept();
    });
}
