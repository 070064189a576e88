// SPDX-License-Identifier: GPL-3.0-or-later
// The cards that Home and the analysis page share: four numbers, the funnel, won and forecast by month. Each number
// opens the records behind it.
#pragma once

#include "ui/analysis/analysissource.h"
#include "ui/analysis/figurecard.h"

#include <functional>

class Button;
class FiguresPaper;
class FunnelChart;
class KpiCard;
class MonthChart;
class TextLabel;

/// Shows these opportunities of a pipeline, or of all with 0, under a name for what they are.
using OpenDeals = std::function<void(const Filter &filter, const QString &called, Id pipeline)>;

class KpiRow : public QWidget
{
    Q_OBJECT
public:
    KpiRow(const AnalysisSource &source, const CrmSchema &schema, OpenDeals open, QWidget *parent = nullptr);
    void show(const QString &currency); ///< what the source answered last, in this currency
    void addTo(FiguresPaper *paper) const;

private:
    void showForecast(const QString &currency);
    Filter closedThen(FunnelPart part) const;
    Filter expectedThen() const;

    const AnalysisSource &m_source;
    const CrmSchema &m_schema;
    OpenDeals m_open;
    KpiCard *m_won, *m_weighted, *m_rate, *m_cycle;
};

class FunnelCard : public FigureCard
{
    Q_OBJECT
public:
    FunnelCard(AnalysisSource &source, const CrmSchema &schema, OpenDeals open, QWidget *parent = nullptr);
    void show(const QString &currency);
    void addTo(FiguresPaper *paper) const;

private:
    void choose(int bar);
    void showBehind(int at, FunnelPart part, const QString &called);

    AnalysisSource &m_source;
    const CrmSchema &m_schema;
    OpenDeals m_open;
    FunnelChart *m_chart;
    QWidget *m_callout;
    TextLabel *m_calloutText;
    Button *m_calloutButton;
};

class ForecastCard : public FigureCard
{
    Q_OBJECT
public:
    ForecastCard(const AnalysisSource &source, const CrmSchema &schema, OpenDeals open, QWidget *parent = nullptr);
    void show(const QString &currency);
    void addTo(FiguresPaper *paper) const;

private:
    void choose(QDate month, bool expected);

    const AnalysisSource &m_source;
    const CrmSchema &m_schema;
    OpenDeals m_open;
    MonthChart *m_chart;
};
