// SPDX-License-Identifier: GPL-3.0-or-later
// Disqualifies leads, on their card, in a cell of the list or several in one form: asks for the reason, and whether to
// come back to them one day.
#pragma once

#include "ui/board/groupmover.h"

class LeadDisqualifier : public GroupMover
{
    Q_OBJECT
public:
    /// See GroupMover; other statuses than that one are not its affair.
    LeadDisqualifier(Store &store, const CrmSchema &schema, QWidget *parent);

    /// Asks at once, with what the lead holds already.
    void disqualify(const Record &lead, QWidget *anchor);

protected:
    bool takes(const QVariant &status) const override;
    void word(NeededFields::Question *question, const Moved &moved) const override;
    void prepare(NeededFields *form) const override;
    QString said(const Moved &moved) const override;
};
