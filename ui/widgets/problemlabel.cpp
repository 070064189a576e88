// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problemlabel.h"

#include "ui/widgets/announce.h"

ProblemLabel::ProblemLabel(const QString &objectName, QWidget *parent)
    : TextLabel({}, TextRole::Caption, Ink::Red, parent)
{
    setObjectName(objectName);
    setWordWrap(true);
    hide();
}

void ProblemLabel::tell(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
    if (!text.isEmpty())
        announce(this, text);
}
