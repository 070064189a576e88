// SPDX-License-Identifier: GPL-3.0-or-later
// One rule of the score while it is being edited: name, condition, points.
#pragma once

#include "ui/sales/rowseditor.h"

class CardEdits;
class FilterGroup;
class Popover;
class QSpinBox;

class ScoreRuleRow : public EditedRow
{
    Q_OBJECT
public:
    ScoreRuleRow(const CrmSchema &schema, const Record &rule, CardEdits &edits, QWidget *parent = nullptr);

    Record record() const override; ///< the condition is empty while there is none
    QWidget *condition() const;
    void setCondition(const Filter &filter);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openCondition();
    void showCondition();

    const CrmSchema &m_schema;
    CardEdits &m_edits;
    const Record m_rule;
    Filter m_filter;
    QHash<Id, QString> m_titles; ///< of the records chosen as values
    Popover *m_popover = nullptr;
    QSpinBox *m_points;
    Button *m_condition;
};
