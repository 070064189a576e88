// SPDX-License-Identifier: GPL-3.0-or-later
// A stage or a status while it is being edited: what all that records go through step by step have: name, colour, type,
// what to do there, and which fields must be filled in to enter it.
#pragma once

#include "ui/sales/rowseditor.h"

class QComboBox;
class QHBoxLayout;
class QMenu;

class StepRow : public EditedRow
{
    Q_OBJECT
public:
    /// Where a step keeps what is edited here.
    struct Fields {
        const Field<QString> &type, &tone, &guidance;
        const Field<QStringList> &needs;
        const Entity &going;            ///< what goes through the steps
        QList<const FieldBase *> never; ///< of it, besides what cannot be edited: not asked for
    };

    Record record() const override;
    QWidget *typeBox() const;

protected:
    StepRow(const QString &objectName, const Record &step, const Fields &fields, QWidget *parent);

    /// Puts the parts in place, when those of the derived row are there: `beside` the type, `below` beside the needs.
    void arrange(const QList<QWidget *> &beside, const QList<QWidget *> &below);
    QString type() const;
    virtual void followType() {}            ///< another one was chosen
    virtual QString asksForNothing() const; ///< of the button, when no field is needed
    void showNeeds();
    static void popUp(QMenu *menu, QWidget *below);
    void paintEvent(QPaintEvent *event) override;

private:
    void showTones();
    void showFields();

    const Record m_step;
    const Fields m_fields;
    QString m_tone;
    QStringList m_needs;
    IconButton *m_colour;
    QLineEdit *m_guidance;
    QComboBox *m_type;
    Button *m_needed;
};
