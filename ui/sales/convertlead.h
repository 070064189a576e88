// SPDX-License-Identifier: GPL-3.0-or-later
// A lead becomes a customer: shows who will be made and who is there already, and lets one choose, before it is done in
// one step.
#pragma once

#include "core/domain/leadconversion.h"
#include "core/schema/crmschema.h"
#include "core/store.h"

#include <QDialog>

class Button;
class TextLabel;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

class ConvertLead : public QDialog
{
    Q_OBJECT
public:
    /// Deletes itself when it is closed; open() shows it without blocking the window.
    ConvertLead(Store &store, const CrmSchema &schema, const Record &lead, QWidget *window);

    void open() override;
    void save();

Q_SIGNALS:
    void converted(Id lead, const QString &text); ///< `text` for the toast

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

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
    bool m_saving = false, m_asked = false, m_saveWhenAsked = false;
    QComboBox *m_person, *m_company;
    QWidget *m_personRow, *m_companyRow;
    QCheckBox *m_deal;
    QLineEdit *m_dealName;
    TextLabel *m_dealMore, *m_problem;
    Button *m_go;
};
