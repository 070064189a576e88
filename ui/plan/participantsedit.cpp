// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/participantsedit.h"

#include "ui/records/formpicker.h"
#include "ui/records/referencerules.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/tokens.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ParticipantsEdit::ParticipantsEdit(const CrmSchema &schema, CardEdits &edits, QWidget *parent)
    : QWidget(parent), m_schema(schema), m_edits(edits), m_chips(new ChipRow(this))
{
    setObjectName(u"participants"_s);
    // Anybody may take part; who is not known yet is mostly a person.
    const ReferenceRule anybody{{}, referenceRule(schema, edits.store(), schema.buyingRole.contact).make};
    m_add = new RecordPicker(schema.contact, edits, anybody, this);
    m_add->setObjectName(u"participants.add"_s);
    m_add->setAccessibleName(tr("Add a participant"));
    m_add->setPlaceholderText(tr("Add somebody"));
    m_add->setCaptionColumns({&schema.affiliation.role, &schema.affiliation.organisation});
    m_add->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::s);
    column->addWidget(m_chips);
    column->addWidget(m_add);
    connect(m_add, &RecordPicker::picked, this, &ParticipantsEdit::take);
    connect(m_add, &QLineEdit::returnPressed, this, [this] {
        if (m_add->text().trimmed().isEmpty())
            Q_EMIT accepted();
        else
            settle();
    });
    refresh();
}

void ParticipantsEdit::setParts(const QList<Record> &parts, const QHash<Id, QString> &titles)
{
    m_before.clear();
    m_people.clear();
    for (const Record &part : parts)
        if (&part.entity() == &m_schema.participant) {
            m_before.append(part);
            const Id contact = part[m_schema.participant.contact];
            m_people.append({contact, titles.value(contact), {}});
        }
    refresh();
}

bool ParticipantsEdit::has(Id contact) const
{
    return std::any_of(m_people.begin(), m_people.end(),
                       [contact](const Person &person) { return person.contact == contact; });
}

void ParticipantsEdit::take()
{
    if (m_add->id() && !has(m_add->id()))
        m_people.append({m_add->id(), m_add->title(), m_add->extra()});
    m_add->setRecord(0, {});
    refresh();
}

bool ParticipantsEdit::settle()
{
    if (!m_add->settle())
        return false;
    take();
    return true;
}

void ParticipantsEdit::remove(Id contact)
{
    m_people.removeIf([contact](const Person &person) { return person.contact == contact; });
    refresh();
    m_add->setFocus(Qt::OtherFocusReason);
}

void ParticipantsEdit::refresh()
{
    m_chips->clearChips();
    QWidget *before = nullptr;
    for (const Person &person : std::as_const(m_people)) {
        Chip *chip = m_chips->addChip(person.name);
        chip->setObjectName(u"participant.%1"_s.arg(person.contact));
        chip->setRemovable(!m_edits.isReadOnly());
        chip->show();
        connect(chip, &Chip::removeRequested, this, [this, contact = person.contact] { remove(contact); });
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    if (before)
        setTabOrder(before, m_add);
    m_chips->setVisible(!m_people.isEmpty());
    m_add->setEnabled(!m_edits.isReadOnly());
    Q_EMIT changed();
}

bool ParticipantsEdit::isChanged() const
{
    return m_people.size() != m_before.size() ||
           std::any_of(m_before.begin(), m_before.end(),
                       [this](const Record &part) { return !has(part[m_schema.participant.contact]); });
}

QList<Change> ParticipantsEdit::changes(Id activity, bool isNew) const
{
    const Participant &participant = m_schema.participant;
    QList<Change> changes;
    QSet<Id> kept;
    for (const Record &part : isNew ? QList<Record>() : m_before) {
        if (has(part[participant.contact]))
            kept.insert(part[participant.contact]);
        else
            changes.append(removal(part));
    }
    for (const Person &person : m_people) {
        changes += person.made;
        if (kept.contains(person.contact))
            continue;
        Record part(participant, m_edits.store().newId());
        part.set(participant.activity, activity);
        part.set(participant.contact, person.contact);
        changes.append(insertion(part));
    }
    return changes;
}

bool ParticipantsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backspace &&
        m_add->text().isEmpty() && !m_people.isEmpty()) {
        remove(m_people.last().contact);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
