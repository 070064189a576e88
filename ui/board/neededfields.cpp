// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/neededfields.h"

#include "ui/records/formeditor.h"
#include "ui/records/recordform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NeededFields::NeededFields(const Record &record, const Question &question, CardEdits &edits, QWidget *parent)
    : Popover(parent)
    , m_record(record)
    , m_question(question)
    , m_form(RecordForm::only(record, edits, question.needed + question.optional, this))
    , m_problem(new ProblemLabel(question.name + u".problem"_s, this))
    , m_go(new Button(question.go, {}, ButtonLook::Primary, this))
{
    setObjectName(question.name);
    auto *title = new TextLabel(question.title, TextRole::Strong, Ink::Primary, this);
    auto *about = new TextLabel(question.whom, TextRole::Caption, Ink::Secondary, this);
    about->setObjectName(question.name + u".about"_s);
    about->setVisible(!question.whom.isEmpty());
    setAccessibleName(title->text());
    setAccessibleDescription(question.whom);
    for (const FieldBase *field : question.needed) // none is no choice here
        if (auto *box = qobject_cast<QComboBox *>(m_form->editor(*field)->input());
            box && !box->currentData().isValid())
            box->setItemText(box->currentIndex(), tr("Choose…"));
    about->setWordWrap(true);
    m_go->setObjectName(question.name + u".go"_s);
    auto *cancel = new Button(tr("Cancel"), this);
    cancel->setObjectName(question.name + u".cancel"_s);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(2);
    heading->addWidget(title);
    heading->addWidget(about);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::m);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    content()->addLayout(heading);
    content()->addWidget(m_form);
    content()->addWidget(m_problem);
    content()->addLayout(buttons);
    m_form->setMinimumWidth(theme().px(380));
    orderTabsAsLaidOut(this);
    connect(m_form, &RecordForm::accepted, this, &NeededFields::submit);
    connect(m_form, &RecordForm::rejected, this, &QWidget::hide);
    connect(m_form, &RecordForm::edited, m_problem, &QWidget::hide);
    connect(m_go, &QPushButton::clicked, this, &NeededFields::submit);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
}

QList<Change> NeededFields::extra() const
{
    return m_form->extra();
}

QWidget *NeededFields::input(const FieldBase &field) const
{
    return m_form->editor(field)->input();
}

void NeededFields::submit()
{
    m_problem->hide();
    Record filled = m_record;
    if (!m_form->apply(&filled))
        return;
    FormEditor *wrong = nullptr;
    Values values;
    for (const FieldBase *field : m_question.needed + m_question.optional) {
        values.append({field, filled.value(*field)});
        if (filled.value(*field).isNull() && m_question.needed.contains(field)) {
            FormEditor *editor = m_form->editor(*field);
            editor->showNeeded();
            wrong = wrong ? wrong : editor;
        }
    }
    adjustSize(); // the reasons need room
    if (wrong) {
        wrong->input()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_go->setEnabled(false);
    Q_EMIT entered(values);
}

void NeededFields::showProblem(const QString &text)
{
    m_go->setEnabled(true);
    m_problem->tell(text);
    adjustSize();
}
