// SPDX-License-Identifier: GPL-3.0-or-later
// Small rounded labels: a tag or status (Chip), a choice above a list (FilterChip), and a row of them that wraps.
#pragma once

#include "ui/widgets/paint.h"
#include <QAbstractButton>

class FlowLayout;

/** A tag or status. Removable chips get a cross and take Delete and Backspace; others take no focus. */
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const QString &text, Tone tone = Tone::Neutral, bool dot = true, QWidget *parent = nullptr);

    void setRemovable(bool removable);
    void setTone(Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRectF crossRect() const;

    ChipLook m_look;
    bool m_removable = false;
};

/** A filter: checkable, with an optional count behind the text. */
class FilterChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);

    /** Below zero: no count. */
    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = -1;
};

/** Chips in reading order, wrapping. */
class ChipRow : public QWidget
{
    Q_OBJECT
public:
    explicit ChipRow(QWidget *parent = nullptr);

    void addWidget(QWidget *widget);
    /** Replaces all chips made by addChip; other widgets stay, behind them. */
    void clearChips();
    Chip *addChip(const QString &text, Tone tone = Tone::Neutral, bool dot = false);

private:
    FlowLayout *m_flow;
    QList<Chip *> m_chips;
};
