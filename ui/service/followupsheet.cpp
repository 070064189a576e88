// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/followupsheet.h"

#include "core/domain/followupvisit.h"
#include "core/values/timetext.h"
#include "ui/records/defaultreminder.h"
#include "ui/records/formeditor.h"
#include "ui/records/recordform.h"
#include "ui/records/referencerules.h"
#include "ui/widgets/imeguard.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FollowUpSheet::FollowUpSheet(Store &store, const CrmSchema &schema, const Record &service,
                             const std::optional<Record> &planned, QWidget *window)
    : Sheet(u"followUp"_s, window)
    , m_store(store)
    , m_schema(schema)
    , m_service(service)
    , m_before(planned)
    , m_visit(planned ? *planned : proposedFollowUp(schema, service, store.newId(), QDateTime::currentDateTime()))
    , m_edits(new CardEdits(store, this))
{
    const Activity &a = schema.activity;
    setObjectName(u"followUpSheet"_s);
    setWindowTitle(tr("Follow-up visit"));
    m_edits->setReferenceRule([this](const FieldBase &field) { return referenceRule(m_schema, m_store, field); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::huge, Space::xxl, Space::huge, Space::xxl);
    column->setSpacing(Space::m);
    auto *about = new TextLabel(
        tr("It is planned as a visit to the customer, for the page of today and the calendar. Its result is entered "
           "on the card of “%1”.")
            .arg(service.title()),
        TextRole::Caption, Ink::Secondary, this);
    about->setWordWrap(true);
    column->addWidget(about);
    m_form = RecordForm::only(m_visit, *m_edits, {&a.at, &a.owner, &a.subject}, this);
    column->addSpacing(Space::s);
    column->addWidget(m_form);
    column->addWidget(problem());
    column->addStretch(1);
    column->addSpacing(Space::m);
    column->addLayout(makeButtons(tr("Plan"), "go"));
    setMinimumWidth(theme().px(480));
    orderTabsAsLaidOut(this);
    connect(m_form, &RecordForm::accepted, this, &FollowUpSheet::save);
    connect(m_form, &RecordForm::rejected, this, &QDialog::reject);
    connect(m_form, &RecordForm::edited, problem(), &QWidget::hide);
    m_form->editor(a.at)->input()->setFocus();
    m_form->editor(a.at)->selectAll();
}

void FollowUpSheet::save()
{
    ImeGuard::commit();
    if (isSaving())
        return;
    Record visit = m_visit;
    if (!m_form->apply(&visit))
        return;
    if (!m_before)
        remindAsUsual(m_schema.activity, &visit);
    ChangeSet set = followUpPlanned(m_schema, m_service, m_before, visit);
    set.changes = m_form->extra() + set.changes;
    setSaving(true);
    m_store.apply(set, this, [this, at = visit[m_schema.activity.at]](const Result<ChangeSet> &done) {
        setSaving(false);
        if (!done.ok()) {
            problem()->tell(done.error().text);
            adjustSize();
            return;
        }
        Q_EMIT planned(tr("Follow-up visit planned for %1").arg(dateTimeText(at, QLocale())));
        accept();
    });
}
