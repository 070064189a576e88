// SPDX-License-Identifier: GPL-3.0-or-later
// One stage of a pipeline while it is being edited: name, colour, what it means, how likely, how long, what it asks
// for.
#pragma once

#include "ui/sales/rowseditor.h"

class QComboBox;
class QMenu;
class QSpinBox;

class StageRow : public EditedRow
{
    Q_OBJECT
public:
    StageRow(const CrmSchema &schema, const Record &stage, QWidget *parent = nullptr);

    Record record() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillTones(QMenu *menu);
    void fillNeeds(QMenu *menu);
    void showNeeds();
    void followType();

    const CrmSchema &m_schema;
    Record m_stage;
    QString m_tone;
    QStringList m_needs;
    IconButton *m_colour;
    QLineEdit *m_guidance;
    QComboBox *m_type;
    QSpinBox *m_probability, *m_stale;
    Button *m_needed;
};
