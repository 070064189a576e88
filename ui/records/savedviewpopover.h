// SPDX-License-Identifier: GPL-3.0-or-later
// Asks how a view shall be called, where it is saved from.
#pragma once

#include "ui/widgets/popover.h"

class QLineEdit;
class QPushButton;

class SavedViewPopover : public Popover
{
    Q_OBJECT
public:
    explicit SavedViewPopover(QWidget *parent);

    /// `taken`: names whose view would be replaced; the button says so.
    void open(const QString &name, const QStringList &taken, const QWidget *anchor);

Q_SIGNALS:
    void named(const QString &name);

private:
    void accept();

    QLineEdit *m_name;
    QPushButton *m_save;
    QStringList m_taken;
};
