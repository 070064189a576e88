// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of the figures of service: eight numbers, what came in and was resolved by month, why it came, what is open
// and since when. Each opens the records behind it.
#pragma once

#include "ui/analysis/figurecard.h"
#include "ui/analysis/servicesource.h"
#include "ui/widgets/tokens.h"

#include <functional>

class BarChart;
class FiguresPaper;
class KpiCard;
class MonthChart;

/// Shows these service records under a name for what they are.
using OpenService = std::function<void(const Filter &filter, const QString &called)>;

class ServiceNumbers : public QWidget
{
    Q_OBJECT
public:
    ServiceNumbers(const ServiceSource &source, const CrmSchema &schema, OpenService open, QWidget *parent = nullptr);
    void show(); ///< what the source answered last
    void addTo(FiguresPaper *paper) const;

private:
    KpiCard *add(const char *name, const QString &icon, Tone tone, const QString &label, std::function<void()> open);
    std::function<void()> opens(ServiceCount part, const QString &called);
    static QString asBefore(const QString &value);
    void showTimes();
    void showShares();

    const ServiceSource &m_source;
    const CrmSchema &m_schema;
    OpenService m_open;
    QList<KpiCard *> m_cards; ///< in their order
    KpiCard *m_received, *m_answer, *m_resolution, *m_late, *m_backlog, *m_reopened, *m_rating, *m_recommend;
};

class ServiceMonthCard : public FigureCard
{
    Q_OBJECT
public:
    ServiceMonthCard(const ServiceSource &source, const CrmSchema &schema, OpenService open, QWidget *parent = nullptr);
    void show();
    void addTo(FiguresPaper *paper) const;

private:
    const ServiceSource &m_source;
    MonthChart *m_chart;
};

class CauseCard : public FigureCard
{
    Q_OBJECT
public:
    CauseCard(const ServiceSource &source, const CrmSchema &schema, OpenService open, QWidget *parent = nullptr);
    void show();
    void addTo(FiguresPaper *paper) const;

private:
    const ServiceSource &m_source;
    const CrmSchema &m_schema;
    BarChart *m_chart;
};

class BacklogCard : public FigureCard
{
    Q_OBJECT
public:
    BacklogCard(const ServiceSource &source, const CrmSchema &schema, OpenService open, QWidget *parent = nullptr);
    void show();
    void addTo(FiguresPaper *paper) const;

private:
    const ServiceSource &m_source;
    BarChart *m_chart;
};
