// SPDX-License-Identifier: GPL-3.0-or-later
// Moves opportunities to a stage, in the words of selling: won, lost, moved; a reason for what is lost.
#pragma once

#include "ui/board/groupmover.h"

class StageMover : public GroupMover
{
    Q_OBJECT
public:
    /// See GroupMover.
    StageMover(Store &store, const CrmSchema &schema, QWidget *parent);

protected:
    void word(NeededFields::Question *question, const Moved &moved) const override;
    QString said(const Moved &moved) const override;

private:
    bool is(const Record &stage, const char *type) const;
};
