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

LeadDisqualify::LeadDisqualify(const CrmSchema &schema, const Record &lead, CardEdits &edits, QWidget *parent)
    : Popover(parent)
    , m_schema(schema)
    , m_lead(lead)
    , m_edits(edits)
    , m_form(
          RecordForm::only(lead, edits, {&schema.lead.reason, &schema.lead.reasonNote, &schema.lead.recycleOn}, this))
    , m_problem(new ProblemLabel(u"lead.disqualifying.problem"_s, this))
    , m_go(new Button(tr("Disqualify"), {}, ButtonLook::Primary, this))
{
    setObjectName(u"lead.disqualifying"_s);
    auto *title = new TextLabel(tr("Why is it no lead any more?"), TextRole::Strong, Ink::Primary, this);
    setAccessibleName(title->text());
    if (auto *box = qobject_cast<QComboBox *>(m_form->editor(schema.lead.reason)->input())) // none is no choice here
        box->setItemText(box->currentIndex(), tr("Choose…"));
    if (auto *day = qobject_cast<QLineEdit *>(m_form->editor(schema.lead.recycleOn)->input()))
        day->setPlaceholderText(tr("in 6 months, 1 March"));
    m_go->setObjectName(u"lead.disqualifying.go"_s);
    auto *cancel = new Button(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::m);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    content()->addWidget(title);
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
    after.set(m_schema.lead.status, QLatin1StringView(Lead::disqualified));
    FormEditor *reason = m_form->editor(m_schema.lead.reason);
    if (after.value(m_schema.lead.reason).isNull()) {
        reason->showNeeded();
        reason->input()->setFocus(Qt::OtherFocusReason);
        adjustSize(); // it needs room
        return;
    }
    m_go->setEnabled(false);
    const std::optional<Change> change = difference(m_lead, after);
    m_edits.apply({{Action::Edit, m_schema.lead.Entity::name(), 1, m_lead.title()}, {*change}},
                  tr("“%1” disqualified").arg(m_lead.title()), this, [this](const Result<ChangeSet> &done) {
                      m_go->setEnabled(true);
                      if (done.ok())
                          hide();
                      else
                          refuse(done.error().text);
                  });
}

void LeadDisqualify::refuse(const QString &text)
{
    m_problem->tell(text);
    adjustSize();
}
