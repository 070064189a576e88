// SPDX-License-Identifier: GPL-3.0-or-later
// What needs attention today, in numbers: a row for each section that holds something, which opens it.
#pragma once

#include "core/domain/today.h"
#include "ui/analysis/figurecard.h"

class TodayModel;
class TodayCount;

class TodayCard : public FigureCard
{
    Q_OBJECT
public:
    /// `model` is that of the page of today and outlives the card.
    explicit TodayCard(const TodayModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(TodaySection section);

private:
    void show();

    const TodayModel &m_model;
    QList<TodayCount *> m_rows; ///< one for each section
};
