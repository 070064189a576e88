// SPDX-License-Identifier: GPL-3.0-or-later
// One value of several to choose from, beside the others; a long one is cut and whole in its tool tip.
#pragma once

#include <QRadioButton>

class ValueChoice : public QRadioButton
{
    Q_OBJECT
public:
    explicit ValueChoice(const QString &value, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    const QString m_value; ///< one line
};
