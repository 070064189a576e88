// SPDX-License-Identifier: GPL-3.0-or-later
// Leads: their list and card, and what is done with them besides what is done with any record: converted, disqualified,
// taken up again, given to people in turn, scored by rules.
#pragma once

#include "ui/window/kindpage.h"

class LeadDisqualifier;
class LeadHead;

class LeadsPage : public KindPage
{
    Q_OBJECT
public:
    LeadsPage(Workspace &workspace, SavedViews &views, const KindSpec &spec, QWidget *parent = nullptr);

    bool canConvert() const; ///< one that is neither converted nor disqualified is on the card
    void convertCurrent();
    void assignInTurn(); ///< what is selected, over all users
    void editRules();

private:
    LeadDisqualifier *m_disqualifier;
    LeadHead *m_head;
};
