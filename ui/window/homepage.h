// SPDX-License-Identifier: GPL-3.0-or-later
// The first look of the day: what was won, what is expected, how deals go on, what is to be done, how far targets are.
#pragma once

#include "ui/window/sellingpage.h"

#include <QTimer>

class FiguresModel;
class QGridLayout;
class TodayModel;

class HomePage : public SellingPage
{
    Q_OBJECT
public:
    HomePage(Workspace &workspace, OpenDeals open, QWidget *parent = nullptr);

    void setToday(const TodayModel &model); ///< that of the page of today, which outlives this one

Q_SIGNALS:
    void todayNeeded(); ///< its counts are looked at now
    void todayRequested();
    void targetsRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void showSelling(const QString &currency) override;
    void fillSelling(FiguresPaper *paper) const override;

private:
    void greet();
    void addTargets();

    KpiRow *m_numbers;
    FunnelCard *m_funnel;
    ForecastCard *m_forecast;
    QGridLayout *m_grid;
    FiguresModel *m_targets, *m_stages, *m_months; ///< the latter two only for paper
    QWidget *m_targetTable, *m_noTargets;
    QTimer m_patience;
};
