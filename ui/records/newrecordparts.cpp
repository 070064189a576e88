// SPDX-License-Identifier: GPL-3.0-or-later
// How the sheet for a new contact is put together.
#include "core/domain/derive.h"
#include "ui/records/formpicker.h"
#include "ui/records/newrecord.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
/// The line that says who is known already.
class KnownBox final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const TonePair tone = tokens().tone(Tone::Amber);
        drawRounded(painter, rect(), Radius::control, tone.tint);
        paintIcon(painter, {10, height() / 2.0 - 8, 16, 16}, u"info"_s, tone.text);
    }
};
} // namespace

NewRecord::NewRecord(Store &store, const CrmSchema &schema, const QString &name, bool company, QWidget *window)
    : QDialog(window), m_store(store), m_schema(schema), m_edits(new CardEdits(store, this)), m_company(company)
{
    setObjectName(u"newRecord"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_lookDelay.setSingleShot(true);
    m_lookDelay.setInterval(150);
    connect(&m_lookDelay, &QTimer::timeout, this, &NewRecord::lookForKnown);
    connect(m_edits, &CardEdits::failed, this, &NewRecord::failed);
    m_edits->setReferenceRule([this](const FieldBase &field) -> ReferenceRule {
        if (&field == &m_schema.contact.parent)
            return {Filter::condition(m_schema.contact.kind, Filter::Equal, QString::fromLatin1(Contact::organisation)),
                    {}};
        return {};
    });
    build(name);
    setCompany(company);
    m_name->setFocus();
}

QLineEdit *NewRecord::addLine(QVBoxLayout *column, const QString &label, const QString &objectName, QLineEdit *edit,
                              TextLabel **problem)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::l);
    auto *caption = new TextLabel(label, TextRole::Body, Ink::Secondary, row);
    caption->setFixedWidth(theme().px(88));
    caption->setMinimumHeight(theme().px(32));
    caption->setBuddy(edit);
    caption->setObjectName(objectName + u".label"_s);
    edit->setAccessibleName(label);
    edit->setObjectName(objectName);
    auto *fields = new QVBoxLayout;
    fields->setSpacing(2);
    fields->addWidget(edit);
    if (problem) {
        *problem = new TextLabel({}, TextRole::Caption, Ink::Red, row);
        (*problem)->setObjectName(objectName + u".problem"_s);
        (*problem)->setWordWrap(true);
        (*problem)->hide();
        fields->addWidget(*problem);
        connect(edit, &QLineEdit::textEdited, *problem, &QWidget::hide);
    }
    line->addWidget(caption, 0, Qt::AlignTop);
    line->addLayout(fields, 1);
    column->addWidget(row);
    return edit;
}

void NewRecord::build(const QString &name)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::huge, Space::xxl, Space::huge, Space::xxl);
    column->setSpacing(Space::m);
    m_kind = new SegmentedControl(tr("Kind of contact"), this);
    m_kind->addSegment(u"person"_s, tr("Person"), u"user"_s);
    m_kind->addSegment(u"company"_s, tr("Company"), u"building-2"_s);
    m_kind->setCurrent(m_company ? u"company"_s : u"person"_s);
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    column->addSpacing(Space::xs);
    m_name = addLine(column, QString(), u"new.name"_s, new QLineEdit(name, this), &m_nameProblem);
    const ReferenceRule companies{
        Filter::condition(m_schema.contact.kind, Filter::Equal, QString::fromLatin1(Contact::organisation)),
        [this](const QString &typed) {
            Record made(m_schema.contact, m_store.newId());
            made.set(m_schema.contact.kind, QString::fromLatin1(Contact::organisation));
            made.set(m_schema.contact.name, typed);
            return std::optional<Record>(made);
        }};
    m_employer = new RecordPicker(m_schema.contact, *m_edits, companies, this);
    addLine(column, tr("Company"), u"new.company"_s, m_employer);
    m_role = addLine(column, tr("Role"), u"new.role"_s, new QLineEdit(this));
    m_personOnly = {m_employer->parentWidget(), m_role->parentWidget()};
    m_phone = addLine(column, tr("Phone"), u"new.phone"_s, new QLineEdit(this), &m_phoneProblem);
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_email = addLine(column, tr("E-mail"), u"new.email"_s, new QLineEdit(this), &m_mailProblem);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_tags = addLine(column, tr("Tags"), u"new.tags"_s, new QLineEdit(this));
    m_tags->setPlaceholderText(tr("Trade fair 2026, Prefers e-mail"));
    m_knownBox = new KnownBox(this);
    m_knownBox->setObjectName(u"new.known"_s);
    auto *known = new QHBoxLayout(m_knownBox);
    known->setContentsMargins(34, 4, 8, 4);
    known->addWidget(new TextLabel(tr("Already known:"), TextRole::Caption, Ink::Amber, m_knownBox));
    m_knownLink = new LinkLabel({}, m_knownBox);
    m_knownLink->setObjectName(u"new.knownLink"_s);
    known->addWidget(m_knownLink, 1);
    m_knownBox->hide();
    column->addWidget(m_knownBox);
    m_formPlace = new QWidget(this);
    auto *place = new QVBoxLayout(m_formPlace);
    place->setContentsMargins(0, 0, 0, 0);
    m_formPlace->hide();
    column->addWidget(m_formPlace, 1);
    m_problem = new TextLabel({}, TextRole::Caption, Ink::Red, this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addSpacing(Space::s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::m);
    m_more = new Button(tr("More fields"), u"chevron-down"_s, ButtonLook::Flat, this);
    m_more->setObjectName(u"new.more"_s);
    auto *cancel = new Button(tr("Cancel"), this);
    cancel->setObjectName(u"new.cancel"_s);
    m_save = new Button(tr("Create"), {}, ButtonLook::Primary, this);
    m_save->setObjectName(u"new.save"_s);
    buttons->addWidget(m_more);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    setMinimumWidth(theme().px(460));
    connect(m_kind, &SegmentedControl::currentChanged, this,
            [this](const QString &kind) { setCompany(kind == "company"_L1); });
    connect(m_more, &QPushButton::clicked, this, &NewRecord::showMore);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &NewRecord::save);
    connect(m_knownLink, &QAbstractButton::clicked, this, [this] {
        Q_EMIT openRequested(m_known);
        reject();
    });
    for (QLineEdit *edit : {m_name, m_phone, m_email})
        connect(edit, &QLineEdit::textEdited, this, [this] { m_lookDelay.start(); });
}

void NewRecord::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().base);
}
