// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/separator.h"

#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

Separator::Separator(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Separator::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().border);
}

SectionHeader::SectionHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_label(new ElidedLabel({}, TextRole::Strong)), m_title(title)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::xs);
    row->addWidget(m_label, 1);
    apply();
}

void SectionHeader::setTitle(const QString &title)
{
    m_title = title;
    apply();
}

void SectionHeader::setQuiet(bool quiet)
{
    m_quiet = quiet;
    apply();
}

void SectionHeader::apply()
{
    m_label->setText(m_quiet ? locale().toUpper(m_title) : m_title);
    m_label->setAccessibleName(m_title);
    m_label->setRole(m_quiet ? TextRole::Overline : TextRole::Strong);
    m_label->setInk(m_quiet ? Ink::Muted : Ink::Primary);
}

IconButton *SectionHeader::addButton(const QString &iconName, const QString &name)
{
    auto *button = new IconButton(iconName, name, this);
    setButtonLook(button, ButtonLook::Flat, true);
    layout()->addWidget(button);
    return button;
}
