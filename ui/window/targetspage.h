// SPDX-License-Identifier: GPL-3.0-or-later
// Targets: their list and card, and how several are made in one step, by splitting one or from last year.
#pragma once

#include "ui/window/kindpage.h"

class TargetSheet;

class TargetsPage : public KindPage
{
    Q_OBJECT
public:
    TargetsPage(Workspace &workspace, SavedViews &views, const KindSpec &spec, QWidget *parent = nullptr);

    bool canSplit() const; ///< one is on the card
    void splitCurrent();
    void makeFromLastYear();

private:
    void openSheet(TargetSheet *sheet);
};
