// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/personadd.h"

#include "core/domain/derive.h"
#include "ui/records/formpicker.h"
#include "ui/widgets/button.h"
#include "ui/widgets/problemlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace
{
ReferenceRule personRule(const CrmSchema &schema, CardEdits &edits)
{
    const QString person = QString::fromLatin1(Contact::person);
    return {Filter::condition(schema.contact.kind, Filter::Equal, person),
            [&schema, &edits, person](const QString &name) {
                Record made(schema.contact, edits.store().newId());
                made.set(schema.contact.kind, person);
                made.set(schema.contact.name, name);
                derive(&made, nullptr);
                return std::optional<Record>(made);
            }};
}
} // namespace

PersonAdd::PersonAdd(const CrmSchema &schema, CardEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_schema(schema)
    , m_edits(edits)
    , m_person(new RecordPicker(schema.contact, edits, personRule(schema, edits)))
    , m_role(new QLineEdit)
    , m_problem(new ProblemLabel(u"personAdd.problem"_s, this))
{
    setObjectName(u"personAdd"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 2, 8, 8);
    column->setSpacing(Space::s);
    m_person->setPlaceholderText(tr("Name"));
    m_person->setAccessibleName(tr("Name"));
    m_person->setObjectName(u"personAdd.name"_s);
    m_role->setPlaceholderText(tr("Job title"));
    m_role->setAccessibleName(tr("Job title"));
    m_role->setObjectName(u"personAdd.role"_s);
    column->addWidget(m_person);
    column->addWidget(m_role);
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::s);
    auto *add = new Button(tr("Add"));
    add->setLook(ButtonLook::Normal, true);
    auto *cancel = new Button(tr("Cancel"));
    cancel->setLook(ButtonLook::Flat, true);
    buttons->addWidget(add);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &PersonAdd::add);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_person, &RecordPicker::picked, m_role, [this] { m_role->setFocus(); });
    hide();
}

void PersonAdd::setOrganisation(Id organisation, const QString &name)
{
    if (organisation != m_organisation)
        hide();
    m_organisation = organisation;
    m_name = name;
}

void PersonAdd::open()
{
    m_person->setRecord(0, {});
    m_role->clear();
    m_problem->hide();
    show();
    m_person->setFocus(Qt::ShortcutFocusReason);
}

void PersonAdd::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        add();
    else
        QWidget::keyPressEvent(event);
}

void PersonAdd::add()
{
    if (!m_person->settle() || !m_person->id()) {
        m_problem->tell(tr("Who is it? A name is needed."));
        m_person->setFocus();
        return;
    }
    Record position(m_schema.affiliation, m_edits.store().newId());
    position.set(m_schema.affiliation.person, m_person->id());
    position.set(m_schema.affiliation.organisation, m_organisation);
    position.set(m_schema.affiliation.role, m_role->text().trimmed());
    const QString name = m_person->title();
    ChangeSet set{{Action::Edit, m_schema.contact.Entity::name(), 1, name}, m_person->extra()};
    if (!set.changes.isEmpty())
        set.action.verb = Action::Create;
    set.changes.append(insertion(position));
    m_edits.apply(set, tr("%1 added to %2", "person, company").arg(name, m_name), this,
                  [this](const Result<ChangeSet> &result) {
                      if (result.ok()) {
                          hide();
                          return;
                      }
                      m_problem->tell(result.error().text);
                  });
}
