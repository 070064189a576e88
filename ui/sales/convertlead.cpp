// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/convertlead.h"

#include "core/record/valuetext.h"
#include "core/values/join.h"
#include "ui/records/recordform.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/imeguard.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ConvertLead::ConvertLead(Store &store, const CrmSchema &schema, const Record &lead, QWidget *window)
    : Sheet(u"convert"_s, window), m_store(store), m_schema(schema), m_lead(lead)
{
    setObjectName(u"convertLead"_s);
    setWindowTitle(tr("Convert “%1”").arg(lead.title()));
    build();
    ask();
}

QComboBox *ConvertLead::addChoice(QVBoxLayout *column, const QString &label, const QString &objectName, QWidget **row)
{
    *row = new QWidget(this);
    auto *line = new QHBoxLayout(*row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::l);
    auto *caption = new TextLabel(label, TextRole::Body, Ink::Secondary, *row);
    caption->setFixedWidth(RecordForm::labelWidth());
    auto *box = new QComboBox(*row);
    box->setObjectName(objectName);
    box->setAccessibleName(label);
    caption->setBuddy(box);
    line->addWidget(caption);
    line->addWidget(box, 1);
    column->addWidget(*row);
    return box;
}

void ConvertLead::build()
{
    const Lead &l = m_schema.lead;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::huge, Space::xxl, Space::huge, Space::xxl);
    column->setSpacing(Space::m);
    auto *about = new TextLabel(tr("What was said and is planned moves along. One undo takes all of it back."),
                                TextRole::Caption, Ink::Secondary, this);
    about->setWordWrap(true);
    column->addWidget(about);
    column->addSpacing(Space::m);
    m_person = addChoice(column, tr("Person"), u"convert.person"_s, &m_personRow);
    m_company = addChoice(column, tr("Company"), u"convert.company"_s, &m_companyRow);
    m_deal = new QCheckBox(tr("Opportunity"), this);
    m_deal->setObjectName(u"convert.deal"_s);
    m_deal->setChecked(true);
    m_deal->setFixedWidth(RecordForm::labelWidth());
    m_dealName = new QLineEdit(proposedName(m_schema, m_lead), this);
    m_dealName->setObjectName(u"convert.dealName"_s);
    m_dealName->setAccessibleName(tr("Name of the opportunity"));
    auto *deal = new QHBoxLayout;
    deal->setSpacing(Space::l);
    deal->addWidget(m_deal);
    deal->addWidget(m_dealName, 1);
    column->addLayout(deal);
    QStringList more{displayText(l.budget, m_lead.value(l.budget)), displayText(l.source, m_lead.value(l.source)),
                     m_lead[l.campaign]};
    more.removeAll(QString());
    m_dealMore = new TextLabel(joinedFacts(more), TextRole::Caption, Ink::Muted, this);
    m_dealMore->setVisible(!more.isEmpty());
    auto *below = new QHBoxLayout;
    below->addSpacing(RecordForm::labelWidth() + Space::l);
    below->addWidget(m_dealMore, 1);
    column->addLayout(below);
    column->addWidget(problem());
    column->addStretch(1);
    column->addSpacing(Space::m);
    column->addLayout(makeButtons(tr("Convert"), "go"));
    setMinimumWidth(theme().px(520));
    orderTabsAsLaidOut(this);
    connect(m_deal, &QCheckBox::toggled, this, [this](bool wanted) {
        m_dealName->setEnabled(wanted);
        problem()->hide();
    });
    offer(m_person, m_personRow, {}, m_lead[l.name]);
    offer(m_company, m_companyRow, {}, m_lead[l.company]);
    m_dealName->setFocus();
}

/// Whom the file knows; until the answer is here everybody is new.
void ConvertLead::ask()
{
    m_store.compute<LeadMatches>(
        [&schema = m_schema, lead = m_lead](Facts &file) { return matchesOf(schema, lead, file); }, this,
        [this](const Result<LeadMatches> &matches) {
            m_asked = true;
            if (!matches.ok()) {
                refuse(matches.error().text);
                return;
            }
            offer(m_person, m_personRow, matches->people, m_lead[m_schema.lead.name]);
            offer(m_company, m_companyRow, matches->companies, m_lead[m_schema.lead.company]);
            if (std::exchange(m_saveWhenAsked, false))
                save();
        });
}

void ConvertLead::offer(QComboBox *box, QWidget *row, const QList<LeadMatch> &matches, const QString &name)
{
    const auto why = [](LeadMatch::Why reason) {
        switch (reason) {
        case LeadMatch::Converted:
            return tr("was it before");
        case LeadMatch::Email:
            return tr("same e-mail");
        case LeadMatch::Phone:
            return tr("same phone");
        case LeadMatch::Name:
            return tr("same name");
        }
        Q_UNREACHABLE();
    };
    box->clear();
    for (const LeadMatch &match : matches)
        box->addItem(themeIcon(u"check"_s), joinedFacts({match.title, why(match.why)}), match.id);
    if (!name.isEmpty())
        box->addItem(themeIcon(u"plus"_s), joinedFacts({name, tr("new", "a person or company")}), Id(0));
    box->setCurrentIndex(qMax(0, box->findData(surest(matches))));
    row->setVisible(box->count() > 0);
}

LeadConversion ConvertLead::wanted() const
{
    LeadConversion wanted;
    wanted.person = m_person->currentData().toLongLong();
    wanted.company = m_company->currentData().toLongLong();
    wanted.opportunity = m_deal->isChecked();
    wanted.opportunityName = m_dealName->text().trimmed();
    return wanted;
}

void ConvertLead::save()
{
    ImeGuard::commit();
    if (isSaving())
        return;
    if (!m_asked) { // nobody is doubled because somebody was quick
        m_saveWhenAsked = true;
        return;
    }
    setSaving(true);
    using Set = std::optional<Result<ChangeSet>>;
    const auto ended = [this](const Error &error) {
        setSaving(false);
        refuse(error.text);
    };
    m_store.compute<Set>(
        [&schema = m_schema, &store = m_store, lead = m_lead, wanted = wanted()](Facts &file) {
            return Set(conversionOf(schema, lead, wanted, file, [&store] { return store.newId(); }));
        },
        this,
        [this, ended](const Result<Set> &answer) {
            if (!answer.ok() || !(*answer)->ok()) {
                ended(answer.ok() ? (*answer)->error() : answer.error());
                return;
            }
            m_store.apply(***answer, this, [this, ended](const Result<ChangeSet> &done) {
                if (!done.ok()) {
                    ended(done.error());
                    return;
                }
                Q_EMIT converted(m_lead.id(), tr("“%1” is a customer now").arg(m_lead.title()));
                accept();
            });
        });
}

void ConvertLead::refuse(const QString &text)
{
    problem()->tell(text);
    adjustSize();
}
