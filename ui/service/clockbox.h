// SPDX-License-Identifier: GPL-3.0-or-later
// How a record's clock stands, as a tinted box with an icon: the most important fact about it.
#pragma once

#include "ui/service/servicewords.h"

#include <QWidget>

class TextLabel;

class ClockBox : public QWidget
{
    Q_OBJECT
public:
    explicit ClockBox(QWidget *parent = nullptr);
    void setLine(const ClockLine &line); ///< hidden while there is nothing to say

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ClockLine m_line;
    TextLabel *m_title, *m_detail;
};
