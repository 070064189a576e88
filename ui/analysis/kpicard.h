// SPDX-License-Identifier: GPL-3.0-or-later
// A number that matters on a card: what it is, how much, compared with what, and how it went by month. A button: it
// opens the records behind.
#pragma once

#include "ui/widgets/tokens.h"

#include <QAbstractButton>

class KpiCard : public QAbstractButton
{
    Q_OBJECT
public:
    KpiCard(const QString &iconName, Tone tone, const QString &label, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// An empty value is shown as a dash. `remark`: "+18 % on last quarter".
    void setValue(const QString &value, const QString &remark = {}, Ink remarkInk = Ink::Muted);
    QString label() const { return m_label; }
    QString value() const { return m_value; }
    QString remark() const { return m_remark; }
    void setCourse(const QList<double> &course); ///< one after the other; fewer than two: no line
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void paintCourse(QPainter &painter, const QRectF &rect) const;

    QString m_icon, m_label, m_value, m_remark;
    Tone m_tone;
    Ink m_remarkInk = Ink::Muted;
    QList<double> m_course;
};
