// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of selling as words and tables, by the locale: what pages show and lists hold.
#pragma once

#include "ui/analysis/analysissource.h"
#include "ui/analysis/figurestable.h"
#include "ui/analysis/funnelchart.h"

struct Opportunity;

QString percentText(double share);          ///< "58 %" as the locale writes it
QString daysText(double days);              ///< "42 days", "1.5 days"
QString stayText(const FunnelStage &stage); ///< median time in a stage; "–" when no deal has left it
QString sumText(qint64 minor, const QString &currency);
/// "+18 % on last quarter"; empty when nothing is known of before.
QString changeText(double now, double before, const QString &beforeLabel);

/// Stages and, last, what was won; amounts of one currency.
QList<FunnelBar> funnelBars(const AnalysisAnswer &answer, const CrmSchema &schema, const QString &currency);
/// Value of a group as the user knows it.
QString groupTitle(const AnalysisAnswer &answer, const Funnel &funnel);

struct FiguresSheet {
    QStringList headers;
    QList<QList<FiguresModel::Cell>> rows;
};
/// Marks of its cells are FunnelPart, rows are stages.
FiguresSheet stageSheet(const AnalysisAnswer &answer, const CrmSchema &schema);
FiguresSheet groupSheet(const AnalysisAnswer &answer, const QString &currency);
FiguresSheet targetSheet(const AnalysisAnswer &answer, const CrmSchema &schema);
/// One row for each person, plan and currency; marks are indexes into AnalysisAnswer::commissions.
FiguresSheet commissionSheet(const AnalysisAnswer &answer);
FiguresSheet monthSheet(const AnalysisAnswer &answer, const QString &currency);
