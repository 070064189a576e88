// SPDX-License-Identifier: GPL-3.0-or-later
// How the sheet for a new contact is put together.
#include "ui/records/composedrafts.h"
#include "ui/records/formpicker.h"
#include "ui/records/knownhint.h"
#include "ui/records/newrecord.h"
#include "ui/records/recordform.h"
#include "ui/records/referencerules.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NewRecord::NewRecord(Store &store, const CrmSchema &schema, const Start &start, QWidget *window)
    : NewSheet(store, schema, schema.contact, window)
    , m_drafts(new ComposeDrafts(store.path(), this))
    , m_company(start.company)
{
    setObjectName(u"newRecord"_s);
    connect(this, &NewSheet::created, this, [this] {
        m_drafts->setDraft(m_draftKey, {});
        m_draftKey.clear();
    });
    build(start);
    setCompany(start.company);
    m_blank = draft();
    // A draft of the same name, or number, is gone on with; without either the newest one, whatever it is called.
    m_draftKey = m_drafts->take(u"new/contact/"_s, [&](const QJsonObject &kept) {
        const auto same = [&](const char *key, const QString &begun) {
            return kept.value(QLatin1StringView(key)).toString().trimmed() == begun.trimmed();
        };
        if (!start.phone.isEmpty())
            return same("phone", start.phone);
        return start.name.isEmpty() ? !start.company || kept.value("kind"_L1) == "company"_L1
                                    : same("name", start.name);
    });
    if (const QJsonObject kept = m_drafts->draft(m_draftKey); !kept.isEmpty())
        restoreDraft(kept);
    fit(true);
    m_name->setFocus();
}

QLineEdit *NewRecord::addLine(const QString &label, const QString &objectName, QLineEdit *edit, ProblemLabel **problem)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::l);
    auto *caption = new TextLabel(label, TextRole::Body, Ink::Secondary, row);
    caption->setFixedWidth(RecordForm::labelWidth());
    caption->setMinimumHeight(theme().px(32));
    caption->setBuddy(edit);
    caption->setObjectName(objectName + u".label"_s);
    edit->setAccessibleName(label);
    edit->setObjectName(objectName);
    auto *fields = new QVBoxLayout;
    fields->setSpacing(2);
    fields->addWidget(edit);
    if (problem) {
        *problem = new ProblemLabel(objectName + u".problem"_s, row);
        fields->addWidget(*problem);
        connect(edit, &QLineEdit::textEdited, *problem, &QWidget::hide);
    }
    line->addWidget(caption, 0, Qt::AlignTop);
    line->addLayout(fields, 1);
    column()->addWidget(row);
    return edit;
}

void NewRecord::build(const Start &start)
{
    column()->setSpacing(Space::m);
    m_kind = new SegmentedControl(tr("Kind of contact"), this);
    m_kind->addSegment(u"person"_s, tr("Person"), u"user"_s);
    m_kind->addSegment(u"company"_s, tr("Company"), u"building-2"_s);
    m_kind->setCurrent(m_company ? u"company"_s : u"person"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_kind);
    head->addStretch(1);
    m_draftBox = new QWidget(this);
    m_draftBox->setObjectName(u"new.draft"_s);
    auto *kept = new QHBoxLayout(m_draftBox);
    kept->setContentsMargins(0, 0, 0, 0);
    kept->addWidget(new TextLabel(tr("Draft restored"), TextRole::Caption, Ink::Secondary, m_draftBox));
    auto *discard = new Button(tr("Discard"), {}, ButtonLook::Flat, m_draftBox);
    discard->setObjectName(u"new.discard"_s);
    kept->addWidget(discard);
    m_draftBox->hide();
    head->addWidget(m_draftBox);
    column()->addLayout(head);
    column()->addSpacing(Space::xs);
    m_name = addLine(QString(), u"new.name"_s, new QLineEdit(start.name, this), &m_nameProblem);
    m_employer = new RecordPicker(schema().contact, edits(),
                                  referenceRule(schema(), store(), schema().affiliation.organisation), this);
    addLine(tr("Company"), u"new.company"_s, m_employer);
    m_role = addLine(tr("Job title"), u"new.role"_s, new QLineEdit(this));
    m_personOnly = {m_employer->parentWidget(), m_role->parentWidget()};
    m_phone = addLine(tr("Phone"), u"new.phone"_s, new QLineEdit(start.phone, this), &m_phoneProblem);
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_email = addLine(tr("E-mail"), u"new.email"_s, new QLineEdit(this), &m_mailProblem);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_tags = addLine(tr("Tags"), u"new.tags"_s, new QLineEdit(this));
    m_tags->setPlaceholderText(tr("Trade fair 2026, Prefers e-mail"));
    m_known = new KnownHint(store(), this);
    m_known->setDraft([this] { return typedRecord(); });
    m_formPlace = new QWidget(this);
    auto *place = new QVBoxLayout(m_formPlace);
    place->setContentsMargins(0, 0, 0, 0);
    m_formPlace->hide();
    column()->addWidget(m_formPlace);
    column()->addStretch(1);
    foot()->insertWidget(0, m_known); // does not scroll: who is known already is seen wherever one types
    finish();
    connect(m_kind, &SegmentedControl::currentChanged, this,
            [this](const QString &kind) { setCompany(kind == "company"_L1); });
    connect(m_kind, &SegmentedControl::currentChanged, this, &NewRecord::keepDraft);
    connect(discard, &QPushButton::clicked, this, &NewRecord::discardDraft);
    connect(m_known, &KnownHint::openRequested, this, [this](Id id) {
        Q_EMIT openRequested(id);
        reject();
    });
    connect(m_known, &KnownHint::changed, this, [this] { fit(); });
    for (QLineEdit *edit : {m_name, m_phone, m_email})
        connect(edit, &QLineEdit::textEdited, m_known, &KnownHint::lookSoon);
    for (QLineEdit *edit : {m_name, static_cast<QLineEdit *>(m_employer), m_role, m_phone, m_email, m_tags})
        connect(edit, &QLineEdit::textEdited, this, &NewRecord::keepDraft);
    connect(m_employer, &RecordPicker::picked, this, &NewRecord::keepDraft);
}
