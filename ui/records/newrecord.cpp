// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/newrecord.h"

#include "core/domain/derive.h"
#include "core/record/validation.h"
#include "core/record/valuetext.h"
#include "core/values/join.h"
#include "core/values/phonenumber.h"
#include "ui/records/composedrafts.h"
#include "ui/records/formpicker.h"
#include "ui/records/recordform.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostKnown = 100; // of one kind of likeness: more are only counted so far

QString variantOf(bool company)
{
    return QString::fromLatin1(company ? Contact::organisation : Contact::person);
}
} // namespace

/// Who is known already, by what they share with what was typed.
struct NewRecord::Known {
    QList<Row> mail, phone, name;
    int open = 0; ///< questions without an answer

    /// The likeliest first: same address, same number and name, same name, same number.
    QList<Row> ranked() const
    {
        const auto holds = [](const QList<Row> &rows, Id id) {
            return std::any_of(rows.begin(), rows.end(), [id](const Row &row) { return row.id == id; });
        };
        QList<Row> all = mail;
        for (const Row &row : phone)
            if (holds(name, row.id) && !holds(all, row.id))
                all.append(row);
        for (const Row &row : name + phone)
            if (!holds(all, row.id))
                all.append(row);
        return all;
    }
};

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
    m_lookDelay.start();
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

/// Somebody with the same name, number or address; asked a moment after the last key.
void NewRecord::lookForKnown()
{
    const QString name = m_name->text().trimmed(), mail = m_email->text().trimmed(), phone = m_phone->text().trimmed();
    const auto found = std::make_shared<Known>();
    const int look = ++m_look;
    const auto ask = [&](const FieldBase &field, const QString &value, QList<Row> Known::*into) {
        Query query;
        query.entity = &schema().contact;
        query.columns = {&schema().affiliation.organisation, &schema().phone.number, &schema().email.address};
        query.filter = Filter::condition(field, Filter::Equal, value);
        query.limit = mostKnown;
        ++found->open;
        store().find(
            query, mostKnown, this,
            [this, found, look, into](const Result<Page> &page) {
                if (look != m_look || (page.ok() && !page->complete))
                    return;
                if (page.ok())
                    (*found).*into = page->first;
                if (--found->open == 0)
                    showKnown(*found);
            },
            "known." + field.path().toUtf8());
    };
    if (isPlausible(Kind::Email, mail) && !mail.isEmpty())
        ask(schema().email.address, mail, &Known::mail);
    if (phoneKey(phone).size() >= 6)
        ask(schema().phone.number, phone, &Known::phone);
    if (name.size() >= 2)
        ask(schema().contact.name, name, &Known::name);
    if (found->open == 0)
        showKnown(*found);
}

void NewRecord::showKnown(const Known &known)
{
    const QList<Row> rows = known.ranked();
    m_known = rows.isEmpty() ? 0 : rows.first().id;
    m_knownBox->setVisible(m_known);
    if (!m_known)
        return;
    QStringList words{rows.first().title};
    for (const QVariant &value : rows.first().values)
        if (const QString text = value.canConvert<Link>() ? value.value<Link>().title : value.toString();
            !text.isEmpty())
            words.append(text);
    m_knownLink->setText(joinedFacts(words.mid(0, 3)));
    m_knownLink->setToolTip(m_knownLink->text());
    m_knownLink->updateGeometry();
    m_knownMore->setText(tr("and %Ln more", "contacts that are known already", int(rows.size()) - 1));
    m_knownMore->setVisible(rows.size() > 1);
    fit();
    announce(m_knownLink, tr("Already known: %1").arg(m_knownLink->text()));
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
