// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a longer task side by side: done, current, still to come. Steps that were reached can be gone back to.
#pragma once

#include <QList>
#include <QWidget>

class StepButton;

class StepBar : public QWidget
{
    Q_OBJECT
public:
    StepBar(const QString &name, const QStringList &steps, QWidget *parent = nullptr);

    void setCurrent(int step);
    int current() const { return m_current; }
    void setReachable(int step, bool reachable);

Q_SIGNALS:
    void stepClicked(int step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<StepButton *> m_buttons;
    int m_current = 0;
};
