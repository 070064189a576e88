// SPDX-License-Identifier: GPL-3.0-or-later
// What stands at the top of the card of a lead: how far it is and what can be made of it, its score with every rule
// that gave points, and what became of it.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"

#include <QWidget>

class Button;
class CardEdits;
class Chip;
class LeadDisqualifier;
class LinkLabel;
class MeterBar;
class Popover;
class SegmentedControl;
class TextLabel;
class FlowLayout;
class QBoxLayout;

class LeadHead : public QWidget
{
    Q_OBJECT
public:
    LeadHead(Store &store, const CrmSchema &schema, CardEdits &edits, LeadDisqualifier &disqualifier,
             QWidget *parent = nullptr);
    ~LeadHead() override;

    void setLead(const Record &lead, const QHash<Id, QString> &titles);
    void disqualify(); ///< asks why
    void takeUpAgain();

Q_SIGNALS:
    void convertRequested();
    void rulesRequested();

private:
    QWidget *buildActions();
    QWidget *buildEnding();
    QWidget *buildScore();
    void readRules();
    void showScore();
    void showEnding();
    void setStatus(const char *status);

    Store &m_store;
    const CrmSchema &m_schema;
    CardEdits &m_edits;
    LeadDisqualifier &m_disqualifier;
    Record m_lead;
    QHash<Id, QString> m_titles;
    QList<Record> m_rules;

    TextLabel *m_who;
    QWidget *m_actions, *m_ending, *m_score;
    SegmentedControl *m_status = nullptr;
    Button *m_convert = nullptr, *m_disqualify = nullptr, *m_again = nullptr;
    Chip *m_chip = nullptr;
    TextLabel *m_why = nullptr, *m_number = nullptr, *m_unruled = nullptr;
    QList<LinkLabel *> m_became; ///< contact, company, opportunity
    MeterBar *m_bar = nullptr;
    LinkLabel *m_editRules = nullptr;
    QWidget *m_lines = nullptr;
    QList<TextLabel *> m_points;
};
