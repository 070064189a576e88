// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of the sheet for a new contact while it is not created.
#include "ui/records/composedrafts.h"
#include "ui/records/formpicker.h"
#include "ui/records/newrecord.h"
#include "ui/records/recordform.h"
#include "ui/widgets/segmentedcontrol.h"

using namespace Qt::StringLiterals;

QJsonObject NewRecord::draft() const
{
    return {{u"kind"_s, m_kind->current()},      {u"name"_s, m_name->text()},
            {u"company"_s, m_employer->draft()}, {u"role"_s, m_role->text()},
            {u"phone"_s, m_phone->text()},       {u"email"_s, m_email->text()},
            {u"tags"_s, m_tags->text()},         {u"fields"_s, m_form ? m_form->draft() : QJsonObject()}};
}

void NewRecord::keepDraft()
{
    if (m_draftKey.isEmpty())
        return; // created meanwhile
    const QJsonObject now = draft();
    QJsonObject blank = m_blank;
    blank.insert(u"kind"_s, now.value("kind"_L1)); // the switch alone is not worth keeping
    m_drafts->setDraft(m_draftKey, now != blank ? now : QJsonObject());
}

void NewRecord::restoreDraft(const QJsonObject &draft)
{
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrent(draft.value("kind"_L1).toString());
    m_name->setText(draft.value("name"_L1).toString());
    m_employer->setDraft(draft.value("company"_L1));
    m_role->setText(draft.value("role"_L1).toString());
    m_phone->setText(draft.value("phone"_L1).toString());
    m_email->setText(draft.value("email"_L1).toString());
    m_tags->setText(draft.value("tags"_L1).toString());
    setCompany(m_kind->current() == "company"_L1);
    if (const QJsonObject fields = draft.value("fields"_L1).toObject(); !fields.isEmpty()) {
        showMore(true);
        m_form->setDraft(fields);
    }
    m_draftBox->show();
    keepDraft();
}

void NewRecord::discardDraft()
{
    QJsonObject blank = m_blank;
    blank.insert(u"name"_s, QString());
    blank.insert(u"kind"_s, m_kind->current());
    if (m_form) {
        removeForm(std::exchange(m_form, nullptr));
        showMore(false);
    }
    restoreDraft(blank);
    m_blank = draft();
    keepDraft();
    m_draftBox->hide();
    fit(true);
    m_name->setFocus(Qt::OtherFocusReason);
}
