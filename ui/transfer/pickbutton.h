// SPDX-License-Identifier: GPL-3.0-or-later
// A button that looks like the combo boxes beside it, for a choice that is made in a panel of its own (see Picker).
#pragma once

#include "ui/widgets/button.h"

class PickButton : public Button
{
    Q_OBJECT
public:
    explicit PickButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};
