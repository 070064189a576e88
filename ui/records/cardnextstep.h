// SPDX-License-Identifier: GPL-3.0-or-later
// The most important fact of a contact: what is to be done next, on a tint that says how urgent it is; done, put off or
// planned in words where it stands.
#pragma once

#include "core/schema/crmschema.h"
#include "ui/records/cardedits.h"

#include <QWidget>

class Button;
class ElidedLabel;
class Popover;
class QLineEdit;
class TextLabel;

class CardNextStep : public QWidget
{
    Q_OBJECT
public:
    CardNextStep(const CrmSchema &schema, CardEdits &edits, QWidget *parent = nullptr);

    /// Whose step it is. `organisation` 0: none.
    void setTarget(Id contact, Id organisation);
    /// The step of a record that is no contact: the field of an activity that refers to it; its customer may be none.
    void setTarget(const FieldBase &reference, Id record, Id contact = 0, Id organisation = 0);
    /// The earliest planned activity; none: the card asks for one.
    void setStep(const std::optional<Record> &step);
    const std::optional<Record> &step() const { return m_step; }
    void markDone();
    void reschedule(); ///< opens the popover
    /// Its own field waits for what comes next: nobody else needs to ask.
    bool asksNext() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void buildPopover();
    void moveTo(const QDateTime &at);
    void plan();
    enum class State { None, Overdue, Today, Later };
    State state() const;

    const CrmSchema &m_schema;
    CardEdits &m_edits;
    Id m_contact = 0, m_organisation = 0, m_about = 0;
    const FieldBase *m_reference = nullptr; ///< points at m_about
    std::optional<Record> m_step;
    Id m_justDone = 0; ///< by the button here
    ElidedLabel *m_head;
    TextLabel *m_text, *m_hint;
    Button *m_done, *m_later;
    QLineEdit *m_next;
    Popover *m_popover = nullptr;
    QLineEdit *m_when = nullptr;
    TextLabel *m_whenHint = nullptr;
};
