// SPDX-License-Identifier: GPL-3.0-or-later
// Service records: their list or board and their card, their clocks, and where they go from one status to the next.
#pragma once

#include "ui/board/boardspec.h"
#include "ui/window/kindpage.h"

class Banner;
class ServiceArticles;
class ServiceDesk;
class ServiceHead;
class StatusMover;

class ServicePage : public KindPage
{
    Q_OBJECT
public:
    ServicePage(Workspace &workspace, SavedViews &views, const KindSpec &spec, QWidget *parent = nullptr);

    void fillMoveMenu(QMenu *menu) override;
    bool canEditStatuses() const;
    void editStatuses();

    // What commands do with the record on the card, or with those that are selected.
    bool canChange() const; ///< one is shown, and the file can be written
    void planVisit();
    void merge();
    void split(Id chosen); ///< the activity that goes along; 0: none
    void splitCurrent() { split(0); }

protected:
    void prepare(NewOfKind *form) override;

private:
    void showStart();
    void connectCard();
    void showOnHead(); ///< what the card holds
    void followUser();
    // serviceboard.cpp
    BoardSpec boardSpec() const;
    void showColumns();
    void showQuickFilters();

    ServiceDesk *m_desk;
    StatusMover *m_mover;
    PageBoard *m_board;
    ServiceHead *m_head;
    ServiceArticles *m_articles;
    QWidget *m_place;
    Banner *m_start; ///< while there are no statuses
    Id m_user = 0;   ///< who works at this computer; 0: none of the file's
};
