// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/scorerulerow.h"

#include "core/domain/leads.h"
#include "core/record/filtertext.h"
#include "ui/records/cardedits.h"
#include "ui/records/filtergroup.h"
#include "ui/records/filterterms.h"
#include "ui/sales/rowdrag.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ScoreRuleRow::ScoreRuleRow(const CrmSchema &schema, const Record &rule, CardEdits &edits, QWidget *parent)
    : EditedRow(u"scoreRule"_s, rule, parent)
    , m_schema(schema)
    , m_edits(edits)
    , m_rule(rule)
    , m_points(new QSpinBox(this))
    , m_condition(new Button({}, u"list-filter"_s, ButtonLook::Normal, this))
{
    const Result<Filter> filter = filterFromText(rule[schema.scoreRule.filter], schema.lead, schema);
    if (filter.ok())
        m_filter = *filter;
    name()->setPlaceholderText(tr("What it says on the card, such as “Budget is known”"));
    m_points->setObjectName(u"scoreRule.points"_s);
    m_points->setAccessibleName(schema.scoreRule.points.label());
    m_points->setRange(-100, 100);
    m_points->setSuffix(tr(" points", "behind a number"));
    m_points->setValue(rule.value(schema.scoreRule.points).isNull() ? 10 : int(rule[schema.scoreRule.points]));
    m_condition->setObjectName(u"scoreRule.condition"_s);
    m_condition->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long one must not widen the sheet
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::m, Space::m, Space::m);
    column->setSpacing(Space::s);
    auto *first = new QHBoxLayout;
    first->setSpacing(Space::m);
    first->addWidget(name(), 1);
    first->addWidget(m_points);
    addButtons(first);
    column->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setSpacing(Space::m);
    second->addSpacing(grip()->sizeHint().width() + Space::m); // below the name
    second->addWidget(m_condition);
    column->addLayout(second);
    connect(m_condition, &QPushButton::clicked, this, &ScoreRuleRow::openCondition);
    showCondition();
}

QWidget *ScoreRuleRow::condition() const
{
    return m_condition;
}

Record ScoreRuleRow::record() const
{
    const ScoreRule &entity = m_schema.scoreRule;
    Record rule = m_rule;
    rule.set(entity.name, name()->text().trimmed());
    rule.set(entity.filter, m_filter.isAlways() ? QString() : filterToText(m_filter, m_schema.lead));
    rule.set(entity.points, m_points->value());
    return rule;
}

void ScoreRuleRow::setCondition(const Filter &filter)
{
    m_filter = filter;
    showCondition();
}

void ScoreRuleRow::showCondition()
{
    const QString words =
        filterWords(m_filter, m_schema.lead, [this](const FieldBase &, Id id) { return m_titles.value(id); });
    m_condition->setText(words.isEmpty() ? tr("Choose when it holds…") : QString(words).replace(u'&', u"&&"_s));
    m_condition->setToolTip(words);
}

void ScoreRuleRow::openCondition()
{
    if (!m_popover) {
        QList<const FieldBase *> fields;
        for (const FieldBase *field : filterFields(m_schema.lead))
            if (canScore(*field, m_schema.lead))
                fields.append(field);
        m_popover = new Popover(this);
        m_popover->setObjectName(u"scoreRule.when"_s);
        m_popover->content()->addWidget(
            new TextLabel(tr("The rule holds when"), TextRole::Subtitle, Ink::Primary, m_popover));
        auto *group = new FilterGroup(m_schema.lead, fields, m_edits, 0, m_popover);
        group->setMinimumWidth(theme().px(540));
        m_popover->content()->addWidget(group);
        connect(group, &FilterGroup::changed, this, [this, group] {
            group->addTitles(&m_titles);
            setCondition(group->filter());
        });
        connect(group, &FilterGroup::resized, m_popover, [this] {
            orderTabsAsLaidOut(m_popover);
            QMetaObject::invokeMethod(
                m_popover, [this] { m_popover->adjustSize(); }, Qt::QueuedConnection);
        });
        group->setFilter(m_filter, [this](const FieldBase &, Id id) { return m_titles.value(id); });
        if (group->isEmpty())
            group->addRow();
    }
    m_popover->openAt(m_condition);
    m_popover->findChild<FilterGroup *>()->takeFocus();
}

void ScoreRuleRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawRounded(painter, rect(), Radius::card, tokens().inset, tokens().border);
}
