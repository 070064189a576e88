// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordform.h"

#include "core/record/validation.h"
#include "ui/records/formeditor.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

RecordForm::RecordForm(CardEdits &edits, QWidget *parent)
    : QWidget(parent), m_edits(edits), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::s);
}

RecordForm *RecordForm::only(const Record &record, CardEdits &edits, const QList<const FieldBase *> &fields,
                             QWidget *parent)
{
    auto *form = new RecordForm(edits, parent);
    for (const FieldBase *field : fields)
        form->addLine(*field, record);
    return form;
}

RecordForm::RecordForm(const Record &record, CardEdits &edits, const QList<const FieldBase *> &without, QWidget *parent)
    : RecordForm(edits, parent)
{
    QStringList groups;
    QHash<QString, QList<const FieldBase *>> grouped;
    for (const FieldBase *field : record.entity().fields()) {
        if (field->spec().hidden || field->spec().readOnly || field->spec().owner || without.contains(field))
            continue;
        const QString group = field->isOwn() && field->group().isEmpty() ? tr("Own fields") : field->group();
        if (!groups.contains(group))
            groups.append(group);
        grouped[group].append(field);
    }
    for (const QString &group : std::as_const(groups)) {
        if (!group.isEmpty()) {
            auto *heading = new TextLabel(group, TextRole::Strong, Ink::Primary, this);
            heading->setContentsMargins(0, Space::l, 0, 0);
            m_column->addWidget(heading);
            m_headings.insert(group, heading);
        }
        for (const FieldBase *field : std::as_const(grouped[group]))
            addLine(*field, record);
    }
    setVariant(record.variant());
}

void RecordForm::addLine(const FieldBase &field, const Record &record)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::l);
    auto *label = new TextLabel(field.label(), TextRole::Body, Ink::Secondary, row);
    label->setFixedWidth(labelWidth());
    label->setMinimumHeight(theme().px(32));
    label->setWordWrap(true);
    auto *editor = FormEditor::make(field, m_edits, row);
    editor->setValue(record.value(field));
    editor->setInPlace(false);
    label->setBuddy(editor->input());
    line->addWidget(label, 0, Qt::AlignTop);
    line->addWidget(editor, 1);
    m_column->addWidget(row);
    const QString group = field.isOwn() && field.group().isEmpty() ? tr("Own fields") : field.group();
    m_lines.append({group, row, editor, editor->draft()});
    connect(editor, &FormEditor::edited, this, &RecordForm::edited);
    connect(editor, &FormEditor::accepted, this, &RecordForm::accepted);
    connect(editor, &FormEditor::rejected, this, &RecordForm::rejected);
}

void RecordForm::setVariant(const QString &variant)
{
    QHash<QString, bool> used;
    for (const Line &line : std::as_const(m_lines)) {
        const bool shown = line.editor->field().appliesTo(variant);
        line.row->setVisible(shown);
        used[line.group] |= shown;
    }
    for (auto it = m_headings.begin(); it != m_headings.end(); ++it)
        it.value()->setVisible(used.value(it.key()));
}

bool RecordForm::apply(Record *record)
{
    FormEditor *wrong = nullptr;
    for (const Line &line : std::as_const(m_lines)) {
        if (!line.editor->field().appliesTo(record->variant()))
            continue;
        const Result<QVariant> value = line.editor->value();
        if (value.ok()) {
            record->setValue(line.editor->field(), *value);
            continue;
        }
        line.editor->showProblem(value.error().text);
        if (!wrong)
            wrong = line.editor;
    }
    const QList<Problem> problems = validate(*record);
    for (const Problem &problem : problems) {
        FormEditor *at = editor(*problem.field);
        if (!at)
            continue; // the page around asks for it
        at->showProblem(problem.text);
        if (!wrong)
            wrong = at;
    }
    if (wrong)
        wrong->input()->setFocus(Qt::OtherFocusReason);
    return !wrong;
}

QList<Change> RecordForm::extra() const
{
    QList<Change> changes;
    for (const Line &line : m_lines)
        changes += line.editor->extra();
    return changes;
}

FormEditor *RecordForm::editor(const FieldBase &field) const
{
    for (const Line &line : m_lines)
        if (&line.editor->field() == &field)
            return line.editor;
    return nullptr;
}

QJsonObject RecordForm::draft() const
{
    QJsonObject draft;
    for (const Line &line : m_lines)
        if (const QJsonValue typed = line.editor->draft(); typed != line.initial)
            draft.insert(line.editor->field().name(), typed);
    return draft;
}

void RecordForm::setDraft(const QJsonObject &draft)
{
    for (const Line &line : std::as_const(m_lines))
        if (const QJsonValue typed = draft.value(line.editor->field().name()); !typed.isUndefined())
            line.editor->setDraft(typed);
}

QList<QWidget *> RecordForm::inputs() const
{
    QList<QWidget *> inputs;
    for (const Line &line : m_lines)
        inputs.append(line.editor->input());
    return inputs;
}

int RecordForm::labelWidth()
{
    return theme().px(120);
}
