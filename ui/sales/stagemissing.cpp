// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/stagemissing.h"

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

StageMissing::StageMissing(const Record &record, const QString &whom, const Record &stage, const Stage &entity,
                           const QList<const FieldBase *> &missing, const QList<const FieldBase *> &optional,
                           CardEdits &edits, QWidget *parent)
    : Popover(parent)
    , m_record(record)
    , m_missing(missing)
    , m_optional(optional)
    , m_form(RecordForm::only(record, edits, missing + optional, this))
    , m_problem(new ProblemLabel(u"stage.missing.problem"_s, this))
    , m_go(new Button({}, {}, ButtonLook::Primary, this))
{
    setObjectName(u"stage.missing"_s);
    const bool lost = stage[entity.type] == QLatin1StringView(Stage::lost);
    auto *title = new TextLabel(lost ? tr("Why is it lost?") : tr("Needed for “%1”").arg(stage[entity.name]),
                                TextRole::Strong, Ink::Primary, this);
    auto *about = new TextLabel(whom, TextRole::Caption, Ink::Secondary, this);
    about->setObjectName(u"stage.missing.about"_s);
    setAccessibleName(title->text());
    setAccessibleDescription(whom);
    for (const FieldBase *field : missing) // none is no choice here
        if (auto *box = qobject_cast<QComboBox *>(m_form->editor(*field)->input());
            box && !box->currentData().isValid())
            box->setItemText(box->currentIndex(), tr("Choose…"));
    about->setWordWrap(true);
    m_go->setText(lost ? tr("Mark as lost") : tr("Move to %1", "a stage").arg(stage[entity.name]));
    m_go->setObjectName(u"stage.missing.go"_s);
    auto *cancel = new Button(tr("Cancel"), this);
    cancel->setObjectName(u"stage.missing.cancel"_s);
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
    connect(m_form, &RecordForm::accepted, this, &StageMissing::submit);
    connect(m_form, &RecordForm::rejected, this, &QWidget::hide);
    connect(m_form, &RecordForm::edited, m_problem, &QWidget::hide);
    connect(m_go, &QPushButton::clicked, this, &StageMissing::submit);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
}

QList<Change> StageMissing::extra() const
{
    return m_form->extra();
}

void StageMissing::submit()
{
    m_problem->hide();
    Record filled = m_record;
    if (!m_form->apply(&filled))
        return;
    FormEditor *wrong = nullptr;
    Values values;
    for (const FieldBase *field : m_missing + m_optional) {
        if (!filled.value(*field).isNull()) {
            values.append({field, filled.value(*field)});
        } else if (m_missing.contains(field)) {
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

void StageMissing::showProblem(const QString &text)
{
    m_go->setEnabled(true);
    m_problem->tell(text);
    adjustSize();
}
