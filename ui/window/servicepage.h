// SPDX-License-Identifier: GPL-3.0-or-later
// Service records: their list and card, their clocks, and where they go from one status to the next.
#pragma once

#include "ui/window/kindpage.h"

class Banner;
class ServiceDesk;
class ServiceHead;

class ServicePage : public KindPage
{
    Q_OBJECT
public:
    ServicePage(Workspace &workspace, SavedViews &views, const KindSpec &spec, QWidget *parent = nullptr);

    // What commands do with the record on the card, or with those that are selected.
    bool canChange() const; ///< one is shown, and the file can be written
    void planVisit();
    void merge();
    void split(Id chosen); ///< the activity that goes along; 0: none
    void splitCurrent() { split(0); }

private:
    void showStart();
    void connectCard();

    ServiceDesk *m_desk;
    ServiceHead *m_head;
    QWidget *m_place;
    Banner *m_start; ///< while there are no statuses
};
