// SPDX-License-Identifier: GPL-3.0-or-later
// A lead becomes a customer: shows who will be made and who is there already, and lets one choose, before it is done in
// one step.
#pragma once

#include "core/domain/leadconversion.h"
#include "core/schema/crmschema.h"
#include "core/store.h"
#include "ui/widgets/sheet.h"

class TextLabel;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

class ConvertLead : public Sheet
{
    Q_OBJECT
public:
    ConvertLead(Store &store, const CrmSchema &schema, const Record &lead, QWidget *window);

    void save() override;

Q_SIGNALS:
    void converted(Id lead, const QString &text); ///< `text` for the toast

private:
    void build();
    QComboBox *addChoice(QVBoxLayout *column, const QString &label, const QString &objectName, QWidget **row);
    void ask();
    void offer(QComboBox *box, QWidget *row, const QList<LeadMatch> &matches, const QString &name);
    LeadConversion wanted() const;
    void refuse(const QString &text);

    Store &m_store;
    const CrmSchema &m_schema;
    const Record m_lead;
    bool m_asked = false, m_saveWhenAsked = false;
    QComboBox *m_person, *m_company;
    QWidget *m_personRow, *m_companyRow;
    QCheckBox *m_deal;
    QLineEdit *m_dealName;
    TextLabel *m_dealMore;
};
