// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/clockbox.h"

#include "core/values/join.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ClockBox::ClockBox(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextRole::Strong, Ink::Primary, this))
    , m_detail(new TextLabel({}, TextRole::Caption, Ink::Secondary, this))
{
    setObjectName(u"service.clock"_s);
    m_title->setObjectName(u"service.clock.title"_s);
    m_title->setWordWrap(true);
    m_detail->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l + iconSide() + Space::m, Space::m, Space::l, Space::m);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_detail);
    hide();
}

void ClockBox::setLine(const ClockLine &line)
{
    if (line == m_line)
        return;
    const bool worse = line.tone == Tone::Red && m_line.tone != Tone::Red && !m_line.title.isEmpty();
    m_line = line;
    setVisible(!line.title.isEmpty());
    m_title->setText(line.title);
    m_detail->setText(line.detail);
    m_title->setInk(line.tone == Tone::Red     ? Ink::Red
                    : line.tone == Tone::Amber ? Ink::Amber
                    : line.tone == Tone::Green ? Ink::Green
                                               : Ink::Primary);
    setAccessibleName(joinedClauses({line.title, line.detail}));
    if (worse) // it broke while it was looked at
        announce(this, line.title);
    update();
}

void ClockBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const TonePair &tone = tokens().tone(m_line.tone);
    drawRounded(painter, rect(), Radius::card, tone.tint);
    const QRectF title(m_title->geometry());
    paintIcon(painter, iconRect(Space::l - 2, title.center().y()), m_line.icon, tone.text);
}
