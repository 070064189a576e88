// SPDX-License-Identifier: GPL-3.0-or-later
// Labels in the type scale and inks of the theme, following both live.
#pragma once

#include "ui/widgets/tokens.h"
#include <QLabel>

/** Plain text, never markup. */
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(const QString &text, TextRole role = TextRole::Body, Ink ink = Ink::Primary,
                       QWidget *parent = nullptr);
    explicit TextLabel(QWidget *parent = nullptr) : TextLabel(QString(), TextRole::Body, Ink::Primary, parent) {}

    void setRole(TextRole role);
    void setInk(Ink ink);

private:
    void apply();

    TextRole m_role;
    Ink m_ink;
};
