// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/leaddisqualify.h"

#include "ui/records/formeditor.h"
#include "ui/records/recordform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LeadDisqualify::LeadDisqualify(const CrmSchema &schema, const Record &lead, const QString &whom, CardEdits &edits,
                               QWidget *parent)
    : Popover(parent)
    , m_schema(schema)
    , m_lead(lead)
    , m_form(
          RecordForm::only(lead, edits, {&schema.lead.reason, &schema.lead.reasonNote, &schema.lead.recycleOn}, this))
    , m_problem(new ProblemLabel(u"lead.disqualifying.problem"_s, this))
    , m_go(new Button(tr("Disqualify"), {}, ButtonLook::Primary, this))
{
    setObjectName(u"lead.disqualifying"_s);
    auto *title =
        new TextLabel(whom.isEmpty() ? tr("Why is it no lead any more?") : tr("Why are they no leads any more?"),
                      TextRole::Strong, Ink::Primary, this);
    auto *about = new TextLabel(whom, TextRole::Caption, Ink::Secondary, this);
    about->setObjectName(u"lead.disqualifying.about"_s);
    about->setVisible(!whom.isEmpty());
    setAccessibleName(title->text());
    setAccessibleDescription(whom);
    if (auto *box = qobject_cast<QComboBox *>(m_form->editor(schema.lead.reason)->input())) // none is no choice here
        box->setItemText(box->currentIndex(), tr("Choose…"));
    if (auto *day = qobject_cast<QLineEdit *>(m_form->editor(schema.lead.recycleOn)->input()))
        day->setPlaceholderText(tr("in 6 months, 1 March"));
    m_go->setObjectName(u"lead.disqualifying.go"_s);
    auto *cancel = new Button(tr("Cancel"), this);
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
    connect(m_form, &RecordForm::accepted, this, &LeadDisqualify::submit);
    connect(m_form, &RecordForm::rejected, this, &QWidget::hide);
    connect(m_form, &RecordForm::edited, m_problem, &QWidget::hide);
    connect(m_go, &QPushButton::clicked, this, &LeadDisqualify::submit);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
}

void LeadDisqualify::submit()
{
    Record after = m_lead;
    if (!m_form->apply(&after))
        return;
    const Lead &l = m_schema.lead;
    FormEditor *reason = m_form->editor(l.reason);
    if (after.value(l.reason).isNull()) {
        reason->showNeeded();
        reason->input()->setFocus(Qt::OtherFocusReason);
        adjustSize(); // it needs room
        return;
    }
    m_go->setEnabled(false);
    CardEdits::Values values;
    for (const FieldBase *field : std::initializer_list<const FieldBase *>{&l.reason, &l.reasonNote, &l.recycleOn})
        values.append({field, after.value(*field)});
    Q_EMIT entered(values);
}

void LeadDisqualify::showProblem(const QString &text)
{
    m_go->setEnabled(true);
    m_problem->tell(text);
    adjustSize();
}
