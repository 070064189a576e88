// SPDX-License-Identifier: GPL-3.0-or-later
// One figure in the head of a card: what it is, small, above its value, with a remark behind. Click or Enter edits it.
#pragma once

#include "ui/widgets/tokens.h"

#include <QAbstractButton>

class HeadFact : public QAbstractButton
{
    Q_OBJECT
public:
    explicit HeadFact(const QString &label, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// An empty value shows that there is none.
    void setValue(const QString &value, const QString &remark = {}, Ink remarkInk = Ink::Muted);
    QString value() const { return m_value; }
    QString remark() const { return m_remark; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString shown() const;
    void refresh();

    QString m_label, m_value, m_remark;
    Ink m_remarkInk = Ink::Muted;
};
