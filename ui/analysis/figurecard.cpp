// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/figurecard.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

FigureCard::FigureCard(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_caption(new TextLabel(QString(), TextRole::Caption, Ink::Muted))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::xxl, Space::xl, Space::xxl, Space::xxl);
    column->setSpacing(Space::xl);
    m_head->setSpacing(Space::l);
    m_head->addWidget(new TextLabel(title, TextRole::Subtitle));
    m_head->addStretch(1);
    m_head->addWidget(m_caption);
    column->addLayout(m_head);
    m_body->setSpacing(Space::l);
    column->addLayout(m_body, 1);
    setAccessibleName(title);
}

void FigureCard::setCaption(const QString &caption)
{
    m_caption->setText(caption);
}

QString FigureCard::caption() const
{
    return m_caption->text();
}

void FigureCard::addToHead(QWidget *widget)
{
    m_head->addWidget(widget);
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawCard(painter, QRectF(rect()).adjusted(.5, .5, -.5, -.5));
}
