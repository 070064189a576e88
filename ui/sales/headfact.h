// SPDX-License-Identifier: GPL-3.0-or-later
// One figure at the head of a card or page: what it is, small, above its value, with a remark behind. Pressed like a
// button: to change it, or to see what is behind it.
#pragma once

#include "ui/widgets/tokens.h"

#include <QAbstractButton>

class HeadFact : public QAbstractButton
{
    Q_OBJECT
public:
    explicit HeadFact(const QString &label, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    const QString &label() const { return m_label; }
    void setInk(Ink ink);              ///< of the value
    void setHint(const QString &hint); ///< what pressing it does
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

    QString m_label, m_value, m_remark, m_hint;
    Ink m_ink = Ink::Primary, m_remarkInk = Ink::Muted;
};
