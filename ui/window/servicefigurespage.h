// SPDX-License-Identifier: GPL-3.0-or-later
// How well customers are served: what comes in and how soon it is answered and resolved, what is late, why it comes,
// who has most trouble, what customers say, and what those who serve might train.
#pragma once

#include "ui/analysis/servicecards.h"
#include "ui/window/figurespage.h"

class ServiceFiguresPage : public FiguresPage
{
    Q_OBJECT
public:
    ServiceFiguresPage(Workspace &workspace, OpenService open, QWidget *parent = nullptr);

    bool canExport() const override;

protected:
    void ask() override;
    void showFigures() override;
    NamedPeriod shownPeriod() const override { return m_source->answer().question.period; }
    void fillPaper(FiguresPaper *paper) const override;

private:
    void addGroupings();
    void addCompared(class QGridLayout *grid);
    void openGroup(int row, int mark);
    void openCustomer(int row, int mark);

    ServiceSource *m_source;
    OpenService m_open;
    QList<const FieldBase *> m_groupings; ///< as m_group has them
    QComboBox *m_group;
    ServiceNumbers *m_numbers;
    ServiceMonthCard *m_monthCard;
    CauseCard *m_causeCard;
    BacklogCard *m_backlogCard;
    FigureCard *m_troubleCard, *m_comparedCard, *m_satisfactionCard;
    FiguresModel *m_months, *m_causes, *m_backlog, *m_trouble, *m_compared, *m_satisfaction;
};
