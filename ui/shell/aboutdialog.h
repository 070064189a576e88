// SPDX-License-Identifier: GPL-3.0-or-later
// What this is, under which licence, and whose work it contains.
#pragma once

#include <QDialog>

class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);
};
