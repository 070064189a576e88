// SPDX-License-Identifier: GPL-3.0-or-later
// The first look of the day: what was won, what is expected, how deals go on.
#pragma once

#include "ui/window/figurespage.h"

class HomePage : public FiguresPage
{
    Q_OBJECT
public:
    HomePage(Workspace &workspace, OpenDeals open, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void showFigures(const QString &currency) override;

private:
    void greet();

    KpiRow *m_numbers;
    FunnelCard *m_funnel;
    ForecastCard *m_forecast;
};
