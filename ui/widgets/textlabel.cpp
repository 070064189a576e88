// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlabel.h"

#include "ui/widgets/theme.h"

TextLabel::TextLabel(const QString &text, TextRole role, Ink ink, QWidget *parent)
    : QLabel(text, parent), m_role(role), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    connect(&theme(), &Theme::changed, this, &TextLabel::apply);
    apply();
}

void TextLabel::setRole(TextRole role)
{
    m_role = role;
    apply();
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    apply();
}

void TextLabel::apply()
{
    setFont(theme().font(m_role));
    QPalette colors;
    colors.setColor(QPalette::Active, QPalette::WindowText, tokens().ink(m_ink));
    colors.setColor(QPalette::Inactive, QPalette::WindowText, tokens().ink(m_ink));
    setPalette(colors);
}
