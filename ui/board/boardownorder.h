// SPDX-License-Identifier: GPL-3.0-or-later
// Asks beside a card that was put elsewhere in a sorted column: it can only stay there in an order kept by hand.
#pragma once

#include "ui/widgets/popover.h"

class BoardOwnOrder : public Popover
{
    Q_OBJECT
public:
    /// `sorted`: by what, as the menu calls it. Esc and a click elsewhere leave everything as it was.
    BoardOwnOrder(const QString &sorted, QWidget *parent);

Q_SIGNALS:
    void confirmed();
};
