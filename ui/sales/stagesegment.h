// SPDX-License-Identifier: GPL-3.0-or-later
// One stage of the path: a bar that is filled when it was passed, its name, and how long the opportunity was in it.
#pragma once

#include "ui/widgets/tokens.h"

#include <QAbstractButton>

class StageSegment : public QAbstractButton
{
    Q_OBJECT
public:
    enum class State { Coming, Passed, Current };
    struct Content {
        qint64 stage = 0;
        QString name;
        State state = State::Coming;
        Tone tone = Tone::Accent; ///< of its name when the opportunity is in it
        Tone fill = Tone::Accent; ///< of the bar: green all along when it is won
        bool closing = false;     ///< won or lost: in its colour from the beginning
        qint64 seconds = -1;      ///< in this stage; below zero: never
        bool stale = false;       ///< for too long
    };

    explicit StageSegment(QWidget *parent = nullptr);

    void setContent(const Content &content);
    const Content &content() const { return m_content; }
    void setReadOnly(bool readOnly);
    QSize sizeHint() const override; ///< as wide as its words
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString timeText() const;
    const QFont &nameFont() const;

    Content m_content;
    bool m_readOnly = false;
};
