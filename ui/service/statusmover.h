// SPDX-License-Identifier: GPL-3.0-or-later
// Moves service records to a status, in the words of service: resolved, closed, moved.
#pragma once

#include "ui/board/groupmover.h"

class StatusMover : public GroupMover
{
    Q_OBJECT
public:
    /// See GroupMover.
    StatusMover(Store &store, const CrmSchema &schema, QWidget *parent);

protected:
    void word(NeededFields::Question *question, const Moved &moved) const override;
    QString said(const Moved &moved) const override;
};
