// SPDX-License-Identifier: GPL-3.0-or-later
// Adds a person to a company in one line: somebody known or a new name, and the role.
#pragma once

#include "core/schema/crmschema.h"
#include "ui/records/cardedits.h"

#include <QWidget>

class QLineEdit;
class RecordPicker;
class ProblemLabel;

class PersonAdd : public QWidget
{
    Q_OBJECT
public:
    PersonAdd(const CrmSchema &schema, CardEdits &edits, QWidget *parent = nullptr);

    void setOrganisation(Id organisation, const QString &name);
    void open();
    void add();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const CrmSchema &m_schema;
    CardEdits &m_edits;
    Id m_organisation = 0;
    QString m_name;
    RecordPicker *m_person;
    QLineEdit *m_role;
    ProblemLabel *m_problem;
};
