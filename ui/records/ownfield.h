// SPDX-License-Identifier: GPL-3.0-or-later
// Adds a field of the user's own to a kind of record, in place: name and type, nothing else.
#pragma once

#include "ui/records/cardedits.h"

#include <QWidget>

class Button;
class QComboBox;
class QLineEdit;
class ProblemLabel;

class OwnFieldForm : public QWidget
{
    Q_OBJECT
public:
    OwnFieldForm(const Entity &entity, CardEdits &edits, QWidget *parent = nullptr);

    /// Only for records of this variant; empty: all.
    void setVariant(const QString &variant) { m_variant = variant; }
    void open(); ///< shows the form with the caret in the name
    void add();

Q_SIGNALS:
    void added(const QString &label); ///< it shows once the file has been opened again (Store::schemaChanged)
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Entity &m_entity;
    CardEdits &m_edits;
    QString m_variant;
    QLineEdit *m_name;
    QComboBox *m_kind;
    ProblemLabel *m_problem;
    Button *m_add;
};
