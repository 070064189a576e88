// SPDX-License-Identifier: GPL-3.0-or-later
// How selling goes: funnel, time in stages, won and forecast, the same by owner or source, targets. Every figure stands
// in a table as well and can be written to a list.
#pragma once

#include "ui/window/sellingpage.h"

class FiguresModel;
class FiguresTable;
class SegmentedControl;

class AnalysisPage : public SellingPage
{
    Q_OBJECT
public:
    AnalysisPage(Workspace &workspace, OpenDeals open, QWidget *parent = nullptr);

protected:
    void complete(AnalysisQuestion *question) const override;
    void showSelling(const QString &currency) override;
    void fillSelling(FiguresPaper *paper) const override;

private:
    void addGroupings();
    void openCell(int row, int mark);
    void openGroup(int row, int mark);
    void openCommission(int row, int commission);

    /// By what opportunities may be compared: a field of theirs, or one of what it refers to.
    struct Grouping {
        const FieldBase *group, *through = nullptr;
    };

    SegmentedControl *m_view;
    QList<Grouping> m_groupings; ///< as m_group has them
    QComboBox *m_group;
    KpiRow *m_numbers;
    FunnelCard *m_funnel;
    ForecastCard *m_forecast;
    FigureCard *m_targetCard, *m_commissionCard;
    FiguresModel *m_stages, *m_groups, *m_months, *m_targets, *m_commissions;
};
