// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of service as words and tables, by the locale: what pages show and lists hold.
#pragma once

#include "ui/analysis/analysiswords.h"
#include "ui/analysis/servicesource.h"

QString hoursText(std::optional<double> hours);    ///< "12 min", "4.1 h", "3 days"; "–" where nothing is known
QString ratingText(const Satisfaction &rating);    ///< "4.3"; "–"
QString recommendText(const NetPromoter &answers); ///< "+32"; "–"
QString scoreText(double score);                   ///< "+32"
QString trainingText(const Training &training);    ///< what to train, or why nobody knows
QString spanText(int span);                        ///< of ServiceBacklog: "2 to 7 days"
/// How a group of service records is called: its value as the user knows it, "None" without one.
QString serviceGroupTitle(const ServiceAnswer &answer, const QString &key);
/// The groups as tables have them: months one after the other, others by how many records; without one last.
QStringList serviceGroups(const ServiceAnswer &answer);

// Marks of their cells are ServiceCount, rows are serviceGroups() or the customers of the answer.
FiguresSheet serviceSheet(const ServiceAnswer &answer);
/// With what to train where they are compared by person: in its last column.
FiguresSheet satisfactionSheet(const ServiceAnswer &answer, bool training);
FiguresSheet troubleSheet(const ServiceAnswer &answer);
FiguresSheet causeSheet(const ServiceAnswer &answer, const CrmSchema &schema);
FiguresSheet backlogSheet(const ServiceAnswer &answer);
FiguresSheet serviceMonthSheet(const ServiceAnswer &answer);
