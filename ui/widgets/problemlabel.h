// SPDX-License-Identifier: GPL-3.0-or-later
// The red line that says what is wrong, beside what it is about.
#pragma once

#include "ui/widgets/textlabel.h"

/** Hidden until there is something to tell. */
class ProblemLabel : public TextLabel
{
    Q_OBJECT
public:
    explicit ProblemLabel(const QString &objectName, QWidget *parent = nullptr);

    void tell(const QString &text); ///< shown and said to screen readers; nothing: hidden
};
