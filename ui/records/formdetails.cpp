// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/formdetails.h"

#include "ui/records/fieldrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/tokens.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FormDetails::FormDetails(const Entity &entity, CardEdits &edits, const QList<const Entity *> &without,
                         const QList<const FieldBase *> &withoutFields, QWidget *parent)
    : QWidget(parent), m_entity(entity), m_edits(edits), m_column(new QVBoxLayout(this))
{
    setObjectName(u"details"_s);
    m_column->setContentsMargins(0, Space::m, 0, Space::huge);
    m_column->setSpacing(0);
    // Groups in the order in which they are first declared; what has no group stands above them, the stamps below.
    QStringList order{QString()};
    QHash<QString, QList<const FieldBase *>> grouped;
    QList<const FieldBase *> last;
    for (const FieldBase *field : entity.fields()) {
        if (field->spec().hidden || field->spec().owner || withoutFields.contains(field))
            continue;
        if (field->spec().readOnly) {
            last.append(field);
            continue;
        }
        const QString group = field->isOwn() && field->group().isEmpty() ? tr("Own fields") : field->group();
        if (!order.contains(group))
            order.append(group);
        grouped[group].append(field);
    }
    for (const QString &group : std::as_const(order))
        addGroup(group, grouped[group]);
    for (const Entity *part : entity.parts()) {
        if (without.contains(part))
            continue;
        auto *heading = new SectionHeader(part->plural(), this);
        heading->setContentsMargins(8, Space::xl, 0, 0);
        auto *list = new PartsList(*part, edits, FactRow::Look::Icon, this);
        IconButton *add = heading->addButton(u"plus"_s, tr("Add %1").arg(part->label()));
        add->setEnabled(!edits.isReadOnly());
        connect(add, &QToolButton::clicked, list, &PartsList::startAdding);
        m_column->addWidget(heading);
        m_column->addWidget(list);
        m_parts.append({heading, list});
    }
    addGroup(tr("File"), last);
    m_column->addStretch(1);
}

void FormDetails::addGroup(const QString &name, const QList<const FieldBase *> &fields)
{
    if (fields.isEmpty())
        return;
    Group group;
    group.name = name;
    if (!name.isEmpty()) {
        group.heading = new TextLabel(name, TextRole::Strong, Ink::Primary, this);
        group.heading->setContentsMargins(8, Space::xl, 0, Space::xs);
        m_column->addWidget(group.heading);
    }
    for (const FieldBase *field : fields) {
        auto *row = new FieldRow(*field, m_edits, FactRow::Look::Labelled, this);
        m_column->addWidget(row);
        group.rows.append(row);
    }
    m_groups.append(group);
}

void FormDetails::setPartDescriber(const PartDescriber &describer)
{
    for (const auto &[heading, list] : std::as_const(m_parts))
        list->setDescriber(describer);
}

void FormDetails::setRecord(const Record &record, const QList<Record> &parts, const QHash<Id, QString> &titles)
{
    const bool other = m_id != record.id();
    m_id = record.id();
    const QString variant = record.variant();
    for (const Group &group : std::as_const(m_groups)) {
        bool any = false;
        for (FieldRow *row : group.rows) {
            if (other)
                row->closeForm();
            row->setRecord(record, titles.value(record.value(row->field()).toLongLong()));
            // A value that is there is shown even where this variant has no such field: nothing is hidden for good.
            const bool shown = row->field().appliesTo(variant) || !row->isEmpty();
            row->setVisible(shown);
            any |= shown;
        }
        if (group.heading)
            group.heading->setVisible(any);
    }
    for (const auto &[heading, list] : std::as_const(m_parts)) {
        list->setWhole(record, parts, titles);
        const bool shown = list->part().ownerField()->appliesTo(variant) || list->count() > 0;
        heading->setVisible(shown);
        list->setInviting(false);
        list->setVisible(shown);
    }
}

FieldRow *FormDetails::row(const QString &field) const
{
    for (const Group &group : m_groups)
        for (FieldRow *row : group.rows)
            if (row->field().name() == field)
                return row;
    return nullptr;
}
