// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/monthchart.h"

#include "core/values/join.h"
#include "core/values/money.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace
{
constexpr int lines = 2, monthHeight = 26, barGap = 3;
}

MonthChart::MonthChart(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(); });
}

void MonthChart::setMonths(const QList<Month> &months, const QString &currency, QDate today)
{
    m_months = months;
    m_currency = currency;
    m_today = today;
    for (int month = 0; month < m_months.size(); ++month)
        if (m_months[month].month == QDate(today.year(), today.month(), 1))
            m_current = month;
    m_current = qBound(0, m_current, qMax(0, int(m_months.size()) - 1));
    setAccessibleDescription(m_months.isEmpty() ? QString() : sentence(m_current));
    update();
}

QSize MonthChart::sizeHint() const
{
    return {theme().px(480), theme().px(240)};
}

QSize MonthChart::minimumSizeHint() const
{
    return {theme().px(320), theme().px(180)};
}

QString MonthChart::amount(qint64 minor, bool compact) const
{
    return formatMoney({minor, m_currency}, QLocale(), compact ? MoneyStyle::Compact : MoneyStyle::Plain);
}

qint64 MonthChart::top() const
{
    qint64 most = 1;
    for (const Month &month : m_months)
        most = qMax(most, month.won + month.expected);
    const double step = std::pow(10, std::floor(std::log10(double(most)))) / 2;
    return qMax(qint64(1), qint64(std::ceil(double(most) / step / lines) * step * lines));
}

QRectF MonthChart::plot() const
{
    const qreal scale = textWidth(amount(top(), true), theme().font(TextRole::Small)) + Space::m;
    return QRectF(rect()).adjusted(scale, theme().px(Space::xl), 0, -theme().px(monthHeight));
}

QRectF MonthChart::barRect(int month, bool expected) const
{
    const QRectF area = plot();
    const qreal pitch = area.width() / qMax(1, int(m_months.size())), wide = qMin(pitch * .62, qreal(theme().px(34)));
    const auto height = [&](qint64 minor) { return area.height() * qreal(minor) / qreal(top()); };
    const Month &of = m_months[month];
    const qreal won = height(of.won), open = height(of.expected);
    const qreal left = area.left() + pitch * month + (pitch - wide) / 2;
    if (!expected)
        return {left, area.bottom() - won, wide, won};
    const qreal gap = of.won > 0 && open > barGap ? barGap : 0;
    return {left, area.bottom() - won - open, wide, qMax(0., open - gap)};
}

QString MonthChart::sentence(int month) const
{
    const Month &of = m_months[month];
    return joinedClauses({QLocale().toString(of.month, tr("MMMM yyyy", "a month and its year, as QLocale reads it")),
                          labelled(tr("Won"), amount(of.won, false)),
                          labelled(tr("Expected"), amount(of.expected, false))});
}

void MonthChart::paintMonth(QPainter &painter, int month) const
{
    const Tokens &t = tokens();
    const Month &of = m_months[month];
    if (of.won > 0)
        drawRounded(painter, barRect(month, false), 3, m_hovered == month ? t.accentFillHover : t.accentFill);
    if (of.expected > 0) // too pale without its outline
        drawRounded(painter, barRect(month, true).adjusted(.5, .5, -.5, -.5), 3, t.tone(Tone::Accent).tint, t.accent);
    const QRectF area = plot();
    const qreal pitch = area.width() / m_months.size();
    const QRectF under(area.left() + pitch * month, area.bottom(), pitch, qreal(theme().px(monthHeight)));
    const bool now = of.month == QDate(m_today.year(), m_today.month(), 1);
    drawText(painter, under, QLocale().toString(of.month, u"MMM"_s),
             theme().font(now ? TextRole::Strong : TextRole::Small), now ? t.text : t.text2, Qt::AlignHCenter,
             Qt::ElideNone);
    const qint64 all = of.won + of.expected;
    const QString text = amount(all, true);
    const QFont &font = theme().font(TextRole::Small);
    const qreal wide = textWidth(text, font);
    if (all > 0 && wide <= pitch * 1.3) { // into the gaps beside it, at most
        const qreal above = qMin(barRect(month, false).top(), of.expected > 0 ? barRect(month, true).top() : height());
        drawText(painter,
                 {area.left() + pitch * month + (pitch - wide) / 2 - 1, above - theme().px(18), wide + 2,
                  qreal(theme().px(16))},
                 text, font, t.text2, Qt::AlignHCenter, Qt::ElideNone);
    }
    if (hasFocus() && showsFocusRing(*this) && month == m_current)
        drawFocusRing(painter, {under.left(), area.top(), pitch, height() - area.top()}, Radius::control);
}

void MonthChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    const QRectF area = plot();
    for (int line = 0; line <= lines; ++line) {
        const qreal y = area.bottom() - area.height() * line / lines;
        drawHairline(painter, {area.left(), y}, {area.right(), y});
        drawNumber(painter, {0, y - 10, area.left() - Space::m, 20}, amount(top() * line / lines, true),
                   theme().font(TextRole::Small), t.text3);
    }
    for (int month = 0; month < m_months.size(); ++month)
        paintMonth(painter, month);
}

bool MonthChart::at(const QPointF &point, int *month, bool *expected) const
{
    for (*month = 0; *month < m_months.size(); ++*month)
        for (const bool part : {true, false})
            if (barRect(*month, part).adjusted(0, -1, 0, 1).contains(point)) {
                *expected = part;
                return true;
            }
    return false;
}

void MonthChart::mouseMoveEvent(QMouseEvent *event)
{
    int month = -1;
    bool expected = false;
    const int hovered = at(event->position(), &month, &expected) ? month : -1;
    if (std::exchange(m_hovered, hovered) != hovered) {
        setCursor(hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void MonthChart::mousePressEvent(QMouseEvent *event)
{
    int month = -1;
    bool expected = false;
    if (event->button() == Qt::LeftButton && at(event->position(), &month, &expected)) {
        setCurrent(month);
        Q_EMIT chosen(m_months[month].month, expected);
    }
}

void MonthChart::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void MonthChart::setCurrent(int month)
{
    m_current = qBound(0, month, qMax(0, int(m_months.size()) - 1));
    if (m_months.isEmpty())
        return;
    setAccessibleDescription(sentence(m_current));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

void MonthChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current - 1);
        return;
    case Qt::Key_Right:
        setCurrent(m_current + 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_months.isEmpty())
            Q_EMIT chosen(m_months[m_current].month, m_months[m_current].won == 0 && m_months[m_current].expected > 0);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool MonthChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        int month = -1;
        bool expected = false;
        if (at(help->pos(), &month, &expected))
            QToolTip::showText(help->globalPos(), sentence(month), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}
