// SPDX-License-Identifier: GPL-3.0-or-later
// What the cards of a board say: which fields and in what order, or only title and amount in one line.
#pragma once

#include "ui/board/boardspec.h"
#include "ui/records/columnchooser.h"

class QCheckBox;

class BoardFields : public ColumnChooser
{
    Q_OBJECT
public:
    BoardFields(const BoardSpec &spec, QWidget *parent);

    void show(const BoardLook &look, const QWidget *anchor);

Q_SIGNALS:
    void compactChanged(bool compact);

private:
    QCheckBox *m_compact;
};
