// SPDX-License-Identifier: GPL-3.0-or-later
// How far an opportunity is: the stages of its pipeline side by side, those it has passed filled, won and lost at the
// end. A click or Enter on one asks to move there; Left and Right go from one to the next.
#pragma once

#include "ui/sales/stagesegment.h"

#include <QWidget>

class StagePath : public QWidget
{
    Q_OBJECT
public:
    explicit StagePath(QWidget *parent = nullptr);

    void setSegments(const QList<StageSegment::Content> &segments);
    void setReadOnly(bool readOnly);
    StageSegment *segment(qint64 stage) const; ///< nullptr when there is none
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(qint64 stage, QWidget *segment); ///< another one than the current

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QList<StageSegment *> m_segments;
    bool m_readOnly = false;
};
