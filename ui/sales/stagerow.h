// SPDX-License-Identifier: GPL-3.0-or-later
// One stage of a pipeline while it is being edited: what any step has, and how likely deals are there, how long they
// may rest.
#pragma once

#include "ui/sales/steprow.h"

class QSpinBox;

class StageRow : public StepRow
{
    Q_OBJECT
public:
    StageRow(const CrmSchema &schema, const Record &stage, QWidget *parent = nullptr);

    Record record() const override;

protected:
    void followType() override;
    QString asksForNothing() const override;

private:
    const CrmSchema &m_schema;
    QSpinBox *m_probability, *m_stale;
};
