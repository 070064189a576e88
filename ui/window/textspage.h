// SPDX-License-Identifier: GPL-3.0-or-later
// Text templates: their list and card, how each reads when it is filled in, and the usual ones to begin with.
#pragma once

#include "ui/window/kindpage.h"

class Banner;
class TextPreview;

class TextsPage : public KindPage
{
    Q_OBJECT
public:
    TextsPage(Workspace &workspace, SavedViews &views, const KindSpec &spec, QWidget *parent = nullptr);

private:
    void count();
    void begin();

    TextPreview *m_preview;
    QWidget *m_place;
    Banner *m_start; ///< while there are none
};
