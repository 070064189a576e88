// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/newrecord.h"

#include "core/domain/derive.h"
#include "core/record/validation.h"
#include "core/record/valuetext.h"
#include "ui/records/composedrafts.h"
#include "ui/records/formpicker.h"
#include "ui/records/knownhint.h"
#include "ui/records/recordform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
QString variantOf(bool company)
{
    return QString::fromLatin1(company ? Contact::organisation : Contact::person);
}
} // namespace

void NewRecord::setCompany(bool company)
{
    m_company = company;
    for (QWidget *widget : std::as_const(m_personOnly))
        widget->setVisible(!company);
    const QString label = company ? tr("Name", "of a company") : tr("Name", "of a person");
    if (auto *caption = findChild<QLabel *>(u"new.name.label"_s))
        caption->setText(label);
    m_name->setAccessibleName(label);
    m_name->setPlaceholderText(company ? tr("Alpenglow Outdoor") : tr("Elena Marchetti"));
    if (m_form)
        m_form->setVariant(variantOf(company));
    setWindowTitle(company ? tr("New company") : tr("New contact"));
    m_known->lookSoon();
}

/// All other fields. What was typed into them stays while they are folded away.
void NewRecord::showMore(bool all)
{
    if (all && !m_form)
        makeForm();
    m_formPlace->setVisible(all);
    more()->setText(all ? tr("Fewer fields") : tr("More fields"));
    more()->setIcon(themeIcon(all ? u"chevron-up"_s : u"chevron-down"_s));
    fit(true);
}

void NewRecord::openMore()
{
    if (m_formPlace->isHidden())
        showMore(true);
}

void NewRecord::followMore()
{
    if (m_formPlace->isHidden())
        NewSheet::followMore();
    else
        showMore(false);
}

void NewRecord::makeForm()
{
    const Contact &contact = schema().contact;
    Record record(contact);
    record.set(contact.kind, variantOf(m_company));
    m_form = addForm(new RecordForm(record, edits(), {&contact.kind, &contact.name, &contact.tags}, m_formPlace),
                     static_cast<QVBoxLayout *>(m_formPlace->layout()));
    connect(m_form, &RecordForm::edited, this, &NewRecord::keepDraft);
    orderTabsAsLaidOut(this);
}

/// As far as it is typed, to be compared with what is in the file.
std::pair<Record, QList<Record>> NewRecord::typedRecord() const
{
    Record record(schema().contact);
    record.set(schema().contact.kind, variantOf(m_company));
    record.set(schema().contact.name, m_name->text().trimmed());
    derive(&record, nullptr);
    QList<Record> parts;
    if (const QString number = m_phone->text().trimmed(); isPlausible(Kind::Phone, number)) {
        parts.append(Record(schema().phone));
        parts.last().set(schema().phone.number, number);
    }
    if (const QString address = m_email->text().trimmed(); isPlausible(Kind::Email, address)) {
        parts.append(Record(schema().email));
        parts.last().set(schema().email.address, address);
    }
    if (!m_company && m_employer->id()) {
        parts.append(Record(schema().affiliation));
        parts.last().set(schema().affiliation.organisation, m_employer->id());
    }
    return {record, parts};
}

std::optional<ChangeSet> NewRecord::changes(Id *id)
{
    const Contact &contact = schema().contact;
    Record record(contact, store().newId());
    record.set(contact.kind, variantOf(m_company));
    record.set(contact.name, m_name->text().trimmed());
    bool good = true;
    const auto complain = [&](ProblemLabel *label, QLineEdit *at, const QString &text) {
        label->tell(text);
        if (text.isEmpty())
            return;
        if (good)
            showFirst(at);
        good = false;
    };
    const QString mail = m_email->text().trimmed(), phone = m_phone->text().trimmed();
    complain(m_nameProblem, m_name, record[contact.name].isEmpty() ? tr("A name is needed.") : QString());
    complain(m_phoneProblem, m_phone,
             !phone.isEmpty() && !isPlausible(Kind::Phone, phone) ? tr("A phone number has at least three digits.")
                                                                  : QString());
    complain(m_mailProblem, m_email,
             !mail.isEmpty() && !isPlausible(Kind::Email, mail) ? tr("An e-mail address looks like name@example.com.")
                                                                : QString());
    if (!applyForms(&record)) {
        openMore(); // the reason stands beside its field
        if (good)
            showFirst(focusWidget());
        good = false;
    }
    if (!good)
        return std::nullopt;
    if (const Result<QVariant> tags = fromTypedText(contact.tags, m_tags->text()); tags.ok())
        record.setValue(contact.tags, *tags);
    derive(&record, nullptr);
    *id = record.id();
    ChangeSet set = creation(record);
    set.changes.append(insertion(record));
    const auto addPart = [&](const Entity &entity, const FieldBase &field, const QString &value) {
        if (value.isEmpty())
            return;
        Record part(entity, store().newId());
        part.setValue(*entity.ownerField(), record.id());
        part.setValue(field, value);
        set.changes.append(insertion(part));
    };
    addPart(schema().phone, schema().phone.number, phone);
    addPart(schema().email, schema().email.address, mail);
    m_employer->settle();
    if (!m_company && m_employer->id()) {
        set.changes += m_employer->extra();
        Record position(schema().affiliation, store().newId());
        position.set(schema().affiliation.person, record.id());
        position.set(schema().affiliation.organisation, m_employer->id());
        position.set(schema().affiliation.role, m_role->text().trimmed());
        set.changes.append(insertion(position));
    }
    return set;
}
