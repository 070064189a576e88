// SPDX-License-Identifier: GPL-3.0-or-later
// One stage of a pipeline while it is being edited: name, colour, what it means, how likely, how long, what it asks
// for.
#pragma once

#include "core/record/record.h"
#include "core/schema/crmschema.h"

#include <QWidget>

class Button;
class IconButton;
class QComboBox;
class QLineEdit;
class QMenu;
class QSpinBox;

class StageRow : public QWidget
{
    Q_OBJECT
public:
    StageRow(const CrmSchema &schema, const Record &stage, QWidget *parent = nullptr);

    /// The stage with what was entered; the name is empty while none was.
    Record stage() const;
    Id id() const { return m_stage.id(); }
    void setMovable(bool up, bool down);
    QLineEdit *name() const { return m_name; }

Q_SIGNALS:
    void moveRequested(int by);
    void removeRequested();

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
    IconButton *m_colour, *m_up, *m_down, *m_remove;
    QLineEdit *m_name, *m_guidance;
    QComboBox *m_type;
    QSpinBox *m_probability, *m_stale;
    Button *m_needed;
};
