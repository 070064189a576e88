// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/kpicard.h"

#include "core/values/join.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace
{
constexpr int tile = 24, courseWidth = 84, courseHeight = 44;
}

KpiCard::KpiCard(const QString &iconName, Tone tone, const QString &label, QWidget *parent)
    : QAbstractButton(parent), m_icon(iconName), m_label(label), m_tone(tone)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(); });
    refresh();
}

void KpiCard::setLabel(const QString &label)
{
    m_label = label;
    refresh();
}

void KpiCard::setValue(const QString &value, const QString &remark, Ink remarkInk)
{
    m_value = value;
    m_remark = remark;
    m_remarkInk = remarkInk;
    refresh();
}

void KpiCard::setCourse(const QList<double> &course)
{
    m_course = course;
    update();
}

void KpiCard::refresh()
{
    setAccessibleName(labelled(m_label, joinedClauses({m_value.isEmpty() ? tr("not known yet") : m_value, m_remark})));
    setToolTip(tr("Show these"));
    updateGeometry();
    update();
}

QSize KpiCard::sizeHint() const
{
    return {theme().px(260), theme().px(112)};
}

QSize KpiCard::minimumSizeHint() const
{
    return {theme().px(168), theme().px(112)};
}

void KpiCard::paintCourse(QPainter &painter, const QRectF &rect) const
{
    const auto [least, most] = std::minmax_element(m_course.begin(), m_course.end());
    const double range = *most - *least;
    QPainterPath line;
    QPointF last;
    for (qsizetype i = 0; i < m_course.size(); ++i) {
        const double share = range > 0 ? (m_course[i] - *least) / range : .5;
        last = {rect.left() + rect.width() * qreal(i) / qreal(m_course.size() - 1),
                rect.bottom() - rect.height() * (.12 + .76 * share)};
        if (i == 0)
            line.moveTo(last);
        else
            line.lineTo(last);
    }
    QPainterPath below = line;
    below.lineTo(rect.bottomRight());
    below.lineTo(rect.bottomLeft());
    const TonePair &tone = tokens().tone(m_tone);
    QLinearGradient fade(rect.topLeft(), rect.bottomLeft());
    QColor gone = tone.tint;
    gone.setAlpha(0);
    fade.setColorAt(0, tone.tint);
    fade.setColorAt(1, gone);
    painter.fillPath(below, fade);
    painter.setPen(QPen(tone.text, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    drawRounded(painter, {last.x() - 2.5, last.y() - 2.5, 5, 5}, 2.5, tone.text);
}

void KpiCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    const QRectF card = QRectF(rect()).adjusted(.5, .5, -.5, -.5);
    drawCard(painter, card);
    if (underMouse())
        drawRounded(painter, card, Radius::card, t.hover);
    const QRectF inner = card.adjusted(Space::xl, Space::l, -Space::xl, -Space::l);
    const qreal side = theme().px(tile);
    const QRectF mark(inner.left(), inner.top(), side, side);
    drawRounded(painter, mark, Radius::tile, t.tone(m_tone).tint);
    paintIcon(painter, mark.adjusted(5, 5, -5, -5), m_icon, t.tone(m_tone).text);
    drawText(painter, {mark.right() + Space::m, mark.top(), inner.right() - mark.right() - Space::m, side}, m_label,
             theme().font(TextRole::Body), t.text2);
    const bool course = m_course.size() > 1 && inner.width() > theme().px(courseWidth) * 2.2;
    const qreal words = inner.width() - (course ? theme().px(courseWidth) + Space::m : 0);
    const qreal valueTop = mark.bottom() + Space::xs;
    drawText(painter, {inner.left(), valueTop, words, qreal(theme().px(32))}, m_value.isEmpty() ? u"–"_s : m_value,
             theme().font(TextRole::Title), m_value.isEmpty() ? t.text3 : t.text);
    drawText(painter, {inner.left(), valueTop + theme().px(32), words, qreal(theme().px(20))}, m_remark,
             theme().font(TextRole::Caption), t.ink(m_remarkInk));
    if (course)
        paintCourse(painter, {inner.right() - theme().px(courseWidth), inner.bottom() - theme().px(courseHeight),
                              qreal(theme().px(courseWidth)), qreal(theme().px(courseHeight))});
    if (showsFocusRing(*this))
        drawFocusRing(painter, card, Radius::card);
}

void KpiCard::keyPressEvent(QKeyEvent *event)
{
    if (pressesButton(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}
