// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/stagerow.h"

#include <QSpinBox>

using namespace Qt::StringLiterals;

StageRow::StageRow(const CrmSchema &schema, const Record &stage, QWidget *parent)
    : StepRow(u"stageRow"_s, stage,
              {schema.stage.type,
               schema.stage.tone,
               schema.stage.guidance,
               schema.stage.needs,
               schema.opportunity,
               {&schema.opportunity.stage, &schema.opportunity.lostReason, &schema.opportunity.lostNote,
                &schema.opportunity.closedOn, &schema.opportunity.externalId}},
              parent)
    , m_schema(schema)
    , m_probability(new QSpinBox(this))
    , m_stale(new QSpinBox(this))
{
    m_probability->setAccessibleName(schema.stage.probability.label());
    m_probability->setToolTip(schema.stage.probability.label());
    m_probability->setRange(0, 100);
    m_probability->setSuffix(tr(" % likely", "behind a number"));
    m_probability->setValue(int(stage[schema.stage.probability]));
    m_stale->setAccessibleName(schema.stage.staleDays.label());
    m_stale->setToolTip(schema.stage.staleDays.label());
    m_stale->setRange(0, 999);
    m_stale->setSpecialValueText(tr("never stale"));
    m_stale->setPrefix(tr("stale after ", "in front of a number of days"));
    m_stale->setSuffix(tr(" days", "behind a number"));
    m_stale->setValue(int(stage[schema.stage.staleDays]));
    arrange({m_probability, m_stale}, {});
}

/// What is closed has no chance left to be guessed and does not rest.
void StageRow::followType()
{
    const bool open = type() == QLatin1StringView(Stage::open);
    if (!open) {
        m_probability->setValue(type() == QLatin1StringView(Stage::won) ? 100 : 0);
        m_stale->setValue(0);
    }
    m_probability->setEnabled(open);
    m_stale->setEnabled(open);
}

QString StageRow::asksForNothing() const
{
    return type() == QLatin1StringView(Stage::lost) ? tr("Asks for the reason") : StepRow::asksForNothing();
}

Record StageRow::record() const
{
    Record stage = StepRow::record();
    stage.set(m_schema.stage.probability, m_probability->value());
    stage.setValue(m_schema.stage.staleDays, m_stale->value() > 0 ? QVariant(qint64(m_stale->value())) : QVariant());
    return stage;
}
