// SPDX-License-Identifier: GPL-3.0-or-later
// The users' guide in a window of its own, to be read beside the work.
#pragma once

#include <QDialog>

class Guide : public QDialog
{
    Q_OBJECT
public:
    explicit Guide(QWidget *parent);
};
