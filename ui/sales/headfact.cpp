// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/headfact.h"

#include "core/values/join.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace
{
constexpr int inset = 8; ///< room for the ground under the pointer; words stand on the margin of the card
}

HeadFact::HeadFact(const QString &label, QWidget *parent)
    : QAbstractButton(parent), m_label(label), m_hint(tr("Change"))
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(); });
    refresh();
}

void HeadFact::setLabel(const QString &label)
{
    m_label = label;
    refresh();
}

void HeadFact::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void HeadFact::setHint(const QString &hint)
{
    m_hint = hint;
    refresh();
}

void HeadFact::setValue(const QString &value, const QString &remark, Ink remarkInk)
{
    m_value = value;
    m_remark = remark;
    m_remarkInk = remarkInk;
    refresh();
}

void HeadFact::refresh()
{
    setAccessibleName(labelled(m_label, joinedClauses({m_value.isEmpty() ? tr("none") : m_value, m_remark})));
    setToolTip(isEnabled() ? m_hint : QString());
    updateGeometry();
    update();
}

QString HeadFact::shown() const
{
    return m_value.isEmpty() ? u"–"_s : m_value;
}

QSize HeadFact::sizeHint() const
{
    const qreal value = textWidth(shown(), theme().font(TextRole::Subtitle)),
                remark = m_remark.isEmpty() ? 0 : Space::m + textWidth(m_remark, theme().font(TextRole::Caption)),
                label = textWidth(m_label, theme().font(TextRole::Small));
    return {qCeil(qMax(label, value + remark)) + 2 * inset + 1, theme().px(46)};
}

QSize HeadFact::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 80), sizeHint().height()};
}

void HeadFact::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    if (underMouse() && isEnabled())
        drawRounded(painter, rect(), Radius::control, t.hover);
    const QRectF words = QRectF(rect()).adjusted(inset, 4, -inset, -4);
    const qreal upper = theme().px(16);
    drawText(painter, {words.left(), words.top(), words.width(), upper}, m_label, theme().font(TextRole::Small),
             t.text3);
    const QRectF line(words.left(), words.top() + upper, words.width(), words.height() - upper);
    const QFont &font = theme().font(TextRole::Subtitle);
    drawText(painter, line, shown(), font, m_value.isEmpty() ? t.text3 : t.ink(m_ink));
    const qreal behind = textWidth(shown(), font) + Space::m;
    drawText(painter, line.adjusted(behind, 0, 0, 0), m_remark, theme().font(TextRole::Caption), t.ink(m_remarkInk));
    if (showsFocusRing(*this))
        drawFocusRing(painter, rect());
}

void HeadFact::keyPressEvent(QKeyEvent *event)
{
    if (pressesButton(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}
