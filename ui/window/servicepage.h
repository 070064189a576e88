// SPDX-License-Identifier: GPL-3.0-or-later
// Service records: their list and card, their clocks, and where they go from one status to the next.
#pragma once

#include "ui/window/kindpage.h"

class Banner;
class ServiceArticles;
class ServiceDesk;
class ServiceHead;

class ServicePage : public KindPage
{
    Q_OBJECT
public:
    ServicePage(Workspace &workspace, SavedViews &views, const KindSpec &spec, QWidget *parent = nullptr);

protected:
    void prepare(NewOfKind *form) override;

private:
    void showStart();

    ServiceDesk *m_desk;
    ServiceHead *m_head;
    ServiceArticles *m_articles;
    QWidget *m_place;
    Banner *m_start; ///< while there are no statuses
};
