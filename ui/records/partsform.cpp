// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/partsform.h"

#include "ui/records/formeditor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QBoxLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

QList<const FieldBase *> editableFields(const Entity &part)
{
    QList<const FieldBase *> fields;
    for (const FieldBase *field : part.fields())
        if (!field->spec().owner && !field->spec().hidden && !field->spec().readOnly && !field->isRollup())
            fields.append(field);
    return fields;
}

PartsForm::PartsForm(const Record &part, const QHash<Id, QString> &titles, CardEdits &edits, QWidget *parent)
    : QWidget(parent), m_part(part), m_edits(edits)
{
    setObjectName(u"part."_s + part.entity().name());
    build(titles);
}

void PartsForm::build(const QHash<Id, QString> &titles)
{
    const QList<const FieldBase *> fields = editableFields(m_part.entity());
    const bool flat = fields.size() <= 2; // value and type side by side need no labels
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Space::s);
    column->setSpacing(Space::xs);
    QBoxLayout *place = flat ? new QBoxLayout(QBoxLayout::LeftToRight) : column;
    if (flat)
        column->addLayout(place);
    for (const FieldBase *field : fields) {
        auto *editor = FormEditor::make(*field, m_edits, this);
        editor->setInPlace(false);
        editor->setValue(m_part.value(*field), titles.value(m_part.value(*field).toLongLong()));
        if (!flat) {
            auto *label = new TextLabel(field->label(), TextRole::Caption, Ink::Muted, this);
            label->setBuddy(editor->input());
            place->addWidget(label);
        }
        place->addWidget(editor, flat && !editor->savesAtOnce() ? 3 : 0, Qt::AlignTop);
        connect(editor, &FormEditor::accepted, this, &PartsForm::accepted);
        connect(editor, &FormEditor::rejected, this, &PartsForm::rejected);
        connect(editor, &FormEditor::focusGone, this, &PartsForm::maybeGone);
        m_editors.append(editor);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::s);
    auto *save = new Button(tr("Save"), this);
    save->setLook(ButtonLook::Normal, true);
    save->setObjectName(u"save"_s);
    auto *cancel = new Button(tr("Cancel"), this);
    cancel->setLook(ButtonLook::Flat, true);
    cancel->setObjectName(u"cancel"_s);
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &PartsForm::accepted);
    connect(cancel, &QPushButton::clicked, this, &PartsForm::rejected);
    if (!m_editors.isEmpty())
        setFocusProxy(m_editors.first()->input());
}

void PartsForm::maybeGone()
{
    // The focus is on its way: ask where it went once it is there.
    QTimer::singleShot(0, this, [this] {
        const QWidget *now = QApplication::focusWidget();
        if (!now || now == this || isAncestorOf(now))
            return;
        Q_EMIT focusGone();
    });
}

bool PartsForm::isChanged()
{
    for (FormEditor *editor : std::as_const(m_editors)) {
        const Result<QVariant> value = editor->value();
        if (!value.ok() || normalised(*value) != m_part.value(editor->field()))
            return true;
    }
    return false;
}

std::optional<Record> PartsForm::edited()
{
    Record part = m_part;
    for (FormEditor *editor : std::as_const(m_editors)) {
        const Result<QVariant> value = editor->value();
        if (!value.ok()) {
            editor->showProblem(value.error().text);
            editor->input()->setFocus();
            return std::nullopt;
        }
        part.setValue(editor->field(), *value);
    }
    const bool empty = std::all_of(m_editors.begin(), m_editors.end(), [&](FormEditor *editor) {
        return editor->field().kind() == Kind::Choice || part.value(editor->field()).isNull();
    });
    if (empty && !m_editors.isEmpty()) {
        m_editors.first()->showProblem(tr("There is nothing to save yet."));
        return std::nullopt;
    }
    return part;
}

QList<Change> PartsForm::extra() const
{
    QList<Change> changes;
    for (FormEditor *editor : m_editors)
        changes += editor->extra();
    return changes;
}

void PartsForm::showProblem(const QString &text)
{
    if (!m_editors.isEmpty())
        m_editors.first()->showProblem(text);
}
