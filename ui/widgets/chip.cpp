// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{
QFont filterFont()
{
    QFont font = theme().font(TextRole::Caption);
    font.setWeight(QFont::Medium);
    return font;
}
} // namespace

Chip::Chip(const QString &text, Tone tone, bool dot, QWidget *parent)
    : QAbstractButton(parent), m_look{tone, dot, false}
{
    setText(text);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    setFocusPolicy(removable ? Qt::TabFocus : Qt::NoFocus);
    updateGeometry();
}

void Chip::setTone(Tone tone)
{
    m_look.tone = tone;
    update();
}

QSize Chip::sizeHint() const
{
    const QSizeF size = chipSize(text(), m_look);
    return {int(size.width()) + (m_removable ? 16 : 0), theme().px(24)};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 48), sizeHint().height()};
}

QRectF Chip::crossRect() const
{
    return {width() - 18.0, (height() - 12) / 2.0, 12, 12};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal height = chipSize(text(), m_look).height();
    const QRectF pill(0, (this->height() - height) / 2, width(), height);
    if (m_removable) {
        drawRounded(painter, pill, height / 2, tokens().tone(m_look.tone).tint);
        paintIcon(painter, crossRect(), u"x"_s, tokens().tone(m_look.tone).text);
    }
    drawChip(painter, pill.adjusted(0, 0, m_removable ? -16 : 0, 0), text(), m_look);
    if (showsFocusRing(*this))
        drawFocusRing(painter, rect(), this->height() / 2.0);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removeRequested();
    else if (pressesButton(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool cross = m_removable && event->button() == Qt::LeftButton &&
                       crossRect().adjusted(-6, -6, 6, 6).contains(event->position());
    {
        const QSignalBlocker quiet(cross ? this : nullptr); // the cross is not the chip: nothing else is to happen
        QAbstractButton::mouseReleaseEvent(event);
    }
    if (cross)
        Q_EMIT removeRequested();
}

FilterChip::FilterChip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterChip::setCount(int count)
{
    m_count = count;
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    int width = qCeil(textWidth(text(), filterFont())) + 21;
    if (m_count >= 0)
        width += qCeil(textWidth(locale().toString(m_count), theme().font(TextRole::Small))) + Space::m;
    return {width, theme().px(26)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const QRectF pill = QRectF(rect()).adjusted(0, 1, 0, -1);
    const qreal radius = pill.height() / 2;
    drawRounded(painter, pill, radius, isChecked() ? t.tone(Tone::Accent).tint : t.card,
                isChecked() ? t.tone(Tone::Accent).tint : t.border);
    if (underMouse() && isEnabled() && !isChecked())
        drawRounded(painter, pill, radius, t.hover);
    const QColor color = !isEnabled() ? t.disabled : isChecked() ? t.tone(Tone::Accent).text : t.text2;
    const QRectF inner = pill.adjusted(10, 0, -10, 0);
    drawText(painter, inner, text(), filterFont(), color);
    if (m_count >= 0)
        drawText(painter, inner, locale().toString(m_count), theme().font(TextRole::Small),
                 isChecked() ? color : t.text3, Qt::AlignRight);
    if (showsFocusRing(*this))
        drawFocusRing(painter, rect(), height() / 2.0);
}

ChipRow::ChipRow(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(this, 6, 2))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::addWidget(QWidget *widget)
{
    m_flow->addWidget(widget);
}

void ChipRow::clearChips()
{
    for (Chip *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater();
        m_flow->removeWidget(chip);
    }
    m_chips.clear();
}

Chip *ChipRow::addChip(const QString &text, Tone tone, bool dot)
{
    auto *chip = new Chip(text, tone, dot, this);
    m_flow->insertWidget(int(m_chips.size()), chip);
    m_chips += chip;
    return chip;
}
