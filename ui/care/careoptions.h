// SPDX-License-Identifier: GPL-3.0-or-later
// Which festivals are kept in a file, and after how many days a customer counts as quiet. Kept in the file, so that
// colleagues and the command line see the same.
#pragma once

#include "core/domain/care.h"
#include "ui/widgets/popover.h"

class QCheckBox;
class QSpinBox;

class CareOptions : public Popover
{
    Q_OBJECT
public:
    CareOptions(const CareChoice &choice, QDate today, QWidget *parent);

Q_SIGNALS:
    void chosen();

public:
    CareChoice choice() const;

private:
    QList<std::pair<QString, QCheckBox *>> m_festivals;
    QSpinBox *m_silence;
};
