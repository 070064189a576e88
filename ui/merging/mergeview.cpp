// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/mergeview.h"

#include "core/record/valuetext.h"
#include "core/values/join.h"
#include "ui/merging/valuechoice.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr int labelWidth = 132;
}

MergeView::MergeView(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"merge.view"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    viewport()->setAutoFillBackground(false);
}

void MergeView::setPreview(const MergePreview &preview)
{
    m_preview = preview;
    m_choices.clear();
    m_parts.clear();
    m_row = 0;
    m_body = new QWidget;
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, Space::l, Space::l);
    m_grid->setHorizontalSpacing(Space::xl);
    m_grid->setVerticalSpacing(Space::s);
    m_grid->setColumnMinimumWidth(0, theme().px(labelWidth));
    for (int i = 1; i <= m_preview.records.size(); ++i)
        m_grid->setColumnStretch(i, 1);
    addHeads();
    const auto differing = [](const MergeField &field) { return field.differs; };
    if (std::any_of(m_preview.fields.begin(), m_preview.fields.end(), differing))
        addHeading(tr("They differ: which is right?"));
    for (const MergeField &field : std::as_const(m_preview.fields))
        if (field.differs)
            addChoice(field);
    if (!m_preview.parts.isEmpty())
        addHeading(tr("Goes along"));
    for (const MergePart &part : std::as_const(m_preview.parts))
        addPart(part);
    if (!std::all_of(m_preview.fields.begin(), m_preview.fields.end(), differing))
        addHeading(tr("The same, or known of one only"));
    for (const MergeField &field : std::as_const(m_preview.fields))
        if (!field.differs)
            addFact(field.field->label(),
                    field.united ? united(field) : valueText(*field.field, field.values[field.proposed]));
    m_grid->setRowStretch(m_row, 1);
    setWidget(m_body);
    m_body->setAutoFillBackground(false); // which that turned on
    const Id proposed = proposedSurvivor(m_preview);
    for (qsizetype i = 0; i < m_preview.records.size(); ++i)
        if (m_preview.records[i].id() == proposed)
            m_stays->button(int(i))->setChecked(true);
    orderTabsAsLaidOut(m_body);
}

void MergeView::addHeads()
{
    m_stays = new QButtonGroup(m_body);
    auto *question = new TextLabel(tr("Which one stays?"), TextRole::Strong, Ink::Primary, m_body);
    question->setWordWrap(true);
    m_grid->addWidget(question, m_row, 0, Qt::AlignTop);
    for (qsizetype i = 0; i < m_preview.records.size(); ++i) {
        const Record &record = m_preview.records[i];
        auto *head = new QWidget(m_body);
        auto *row = new QHBoxLayout(head);
        row->setContentsMargins(0, 0, 0, Space::s);
        row->setSpacing(Space::m);
        if (record.entity().spec().faced)
            row->addWidget(new Avatar(record.title(),
                                      record.variant() == u"organisation" ? AvatarShape::Company : AvatarShape::Person,
                                      theme().px(32), head),
                           0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(Space::xs);
        auto *stays = new ValueChoice(record.title(), head);
        stays->setFont(theme().font(TextRole::Strong));
        stays->setObjectName(u"merge.stays.%1"_s.arg(i));
        stays->setAccessibleDescription(tr("This record stays"));
        m_stays->addButton(stays, int(i));
        words->addWidget(stays);
        auto *caption = new TextLabel(linksText(i), TextRole::Caption, Ink::Secondary, head);
        caption->setWordWrap(true);
        words->addWidget(caption);
        row->addLayout(words, 1);
        m_grid->addWidget(head, m_row, int(i) + 1, Qt::AlignTop);
    }
    ++m_row;
    connect(m_stays, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (checked)
            followSurvivor(index);
    });
}

void MergeView::addHeading(const QString &text)
{
    auto *label = new TextLabel(text, TextRole::Overline, Ink::Muted, m_body);
    label->setContentsMargins(0, Space::l, 0, Space::xs);
    m_grid->addWidget(label, m_row++, 0, 1, -1);
}

void MergeView::addChoice(const MergeField &field)
{
    auto *label = new ElidedLabel(field.field->label(), TextRole::Body, Ink::Secondary, m_body);
    m_grid->addWidget(label, m_row, 0);
    auto *group = new QButtonGroup(m_body);
    for (qsizetype i = 0; i < field.values.size(); ++i) {
        if (field.values[i].isNull())
            continue;
        auto *choice = new ValueChoice(valueText(*field.field, field.values[i]), m_body);
        choice->setObjectName(u"merge.%1.%2"_s.arg(field.field->name()).arg(i));
        choice->setAccessibleDescription(field.field->label());
        group->addButton(choice, int(i));
        m_grid->addWidget(choice, m_row, int(i) + 1);
    }
    group->button(field.proposed)->setChecked(true);
    const qsizetype at = m_choices.size();
    m_choices.append({field.field, group});
    connect(group, &QButtonGroup::idClicked, this, [this, at] { m_choices[at].touched = true; });
    ++m_row;
}

void MergeView::addFact(const QString &label, const QString &text)
{
    m_grid->addWidget(new ElidedLabel(label, TextRole::Body, Ink::Secondary, m_body), m_row, 0, Qt::AlignTop);
    auto *value = new TextLabel(text, TextRole::Body, Ink::Primary, m_body);
    value->setWordWrap(true);
    m_grid->addWidget(value, m_row++, 1, 1, -1);
}

void MergeView::addPart(const MergePart &part)
{
    const PartText text = m_describer(part.part, m_preview.titles);
    m_grid->addWidget(new ElidedLabel(part.part.entity().label(), TextRole::Body, Ink::Secondary, m_body), m_row, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::m);
    auto *box = new QCheckBox(joinedFacts({text.text, text.caption}).simplified().replace(u'&', u"&&"_s), m_body);
    box->setObjectName(u"merge.part.%1"_s.arg(part.part.id()));
    box->setChecked(true);
    m_parts.append({part.part.id(), box});
    row->addWidget(box);
    row->addWidget(new ElidedLabel(owners(part.owners), TextRole::Caption, Ink::Muted, m_body), 1);
    m_grid->addLayout(row, m_row++, 1, 1, -1);
}

QString MergeView::valueText(const FieldBase &field, const QVariant &value) const
{
    if (field.isReference())
        return m_preview.titles.value(value.toLongLong());
    return displayText(field, value);
}

QString MergeView::united(const MergeField &field) const
{
    QStringList texts;
    for (const QVariant &value : field.values)
        if (const QString text = valueText(*field.field, value); !text.isEmpty() && !texts.contains(text))
            texts.append(text);
    return field.field->kind() == Kind::Tags ? joinedList(texts) : texts.join(u'\n');
}

QString MergeView::linksText(qsizetype record) const
{
    QStringList facts;
    for (const auto &[entity, count] : m_preview.links[record])
        if (!entity->isPart() && facts.size() < 3)
            facts.append(entity->counted(count));
    if (const FieldBase *made = m_preview.records[record].entity().createdAt())
        facts.append(tr("since %1", "day on which a record was made")
                         .arg(QLocale().toString(
                             FieldType<QDateTime>::read(m_preview.records[record].value(*made)).toLocalTime().date(),
                             QLocale::ShortFormat)));
    return joinedFacts(facts);
}

QString MergeView::owners(const QList<Id> &ids) const
{
    if (ids.size() == m_preview.records.size())
        return tr("all of them");
    QStringList titles;
    for (const Record &record : m_preview.records)
        if (ids.contains(record.id()))
            titles.append(record.title());
    return joinedList(titles);
}

/// What was not chosen by hand is taken from the one that stays, if it says anything.
void MergeView::followSurvivor(int index)
{
    for (const Choice &choice : std::as_const(m_choices))
        if (QAbstractButton *own = choice.group->button(index); own && !choice.touched)
            own->setChecked(true);
}

Id MergeView::survivor() const
{
    return m_stays && m_stays->checkedId() >= 0 ? m_preview.records[m_stays->checkedId()].id() : 0;
}

MergePlan MergeView::plan() const
{
    MergePlan plan;
    if (m_preview.records.isEmpty())
        return plan;
    plan.entity = &m_preview.records.first().entity();
    plan.survivor = survivor();
    for (const Record &record : m_preview.records)
        if (record.id() != plan.survivor)
            plan.others.append(record.id());
    for (const Choice &choice : m_choices)
        plan.from.insert(choice.field, m_preview.records[choice.group->checkedId()].id());
    for (const auto &[part, box] : m_parts)
        if (!box->isChecked())
            plan.leftOut.insert(part);
    return plan;
}
