// SPDX-License-Identifier: GPL-3.0-or-later
// One rule of the score while it is being edited: name, condition, points.
#pragma once

#include "core/record/query.h"
#include "core/schema/crmschema.h"

#include <QWidget>

class Button;
class CardEdits;
class FilterGroup;
class Popover;
class QLineEdit;
class QSpinBox;

class ScoreRuleRow : public QWidget
{
    Q_OBJECT
public:
    ScoreRuleRow(const CrmSchema &schema, const Record &rule, CardEdits &edits, QWidget *parent = nullptr);

    /// The rule with what was entered; name and condition are empty while there is none.
    Record rule() const;
    QLineEdit *name() const { return m_name; }
    QWidget *condition() const;
    void setCondition(const Filter &filter);

Q_SIGNALS:
    void removeRequested();

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
    QLineEdit *m_name;
    QSpinBox *m_points;
    Button *m_condition;
};
