// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/monthchart.h"

#include "core/values/join.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace
{
constexpr int lines = 2, monthHeight = 26, barGap = 3;

/// Of marks: two for each month.
int idOf(int month, bool second)
{
    return month * 2 + int(second);
}
} // namespace

MonthChart::MonthChart(const Look &look, QWidget *parent) : Chart(Qt::Key_Left, Qt::Key_Right, parent), m_look(look)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MonthChart::setMonths(const QList<Month> &months, const Write &write, QDate today)
{
    const bool other = m_months.size() != months.size() || m_today != today;
    m_months = months;
    m_write = write;
    m_today = today;
    int current = -1; // keys begin at this month
    for (int month = 0; other && month < m_months.size(); ++month)
        if (isNow(month))
            current = idOf(month, m_months[month].first == 0);
    marksChanged(current);
}

bool MonthChart::isNow(int month) const
{
    return m_months[month].month == QDate(m_today.year(), m_today.month(), 1);
}

QSize MonthChart::sizeHint() const
{
    return {theme().px(480), theme().px(240)};
}

QSize MonthChart::minimumSizeHint() const
{
    return {theme().px(320), theme().px(180)};
}

qint64 MonthChart::top() const
{
    qint64 most = 1;
    for (const Month &month : m_months)
        most = qMax(most, m_look.stacked ? month.first + month.second : qMax(month.first, month.second));
    const double step = std::pow(10, std::floor(std::log10(double(most)))) / 2;
    const qint64 high = qint64(std::ceil(double(most) / step / lines) * step * lines);
    return (high + lines - 1) / lines * lines; // counts are whole on every line
}

QRectF MonthChart::plot(const QSizeF &size) const
{
    const qreal scale = textWidth(m_write ? m_write(top(), true) : QString(), theme().font(TextRole::Small)) + Space::m;
    return QRectF({}, size).adjusted(scale, theme().px(Space::xl), 0, -theme().px(monthHeight));
}

QRectF MonthChart::barRect(int month, bool second, const QSizeF &size) const
{
    const QRectF area = plot(size);
    const qreal pitch = area.width() / qMax(1, int(m_months.size())), wide = qMin(pitch * .62, qreal(theme().px(34)));
    const auto height = [&](qint64 number) { return area.height() * qreal(number) / qreal(top()); };
    const Month &of = m_months[month];
    const qreal first = height(of.first), above = height(of.second);
    const qreal left = area.left() + pitch * month + (pitch - wide) / 2;
    if (!m_look.stacked) {
        const qreal half = (wide - 1) / 2, high = second ? above : first;
        return {second ? left + wide - half : left, area.bottom() - high, half, high};
    }
    if (!second)
        return {left, area.bottom() - first, wide, first};
    const qreal gap = of.first > 0 && above > barGap ? barGap : 0;
    return {left, area.bottom() - first - above, wide, qMax(0., above - gap)};
}

QList<Chart::Mark> MonthChart::marks(const QSizeF &size) const
{
    QList<Mark> marks;
    for (int month = 0; month < m_months.size(); ++month)
        for (const bool second : {false, true}) {
            const Month &of = m_months[month];
            if ((second ? of.second : of.first) <= 0)
                continue;
            const QRectF rect = barRect(month, second, size);
            marks.append({idOf(month, second), rect, rect.adjusted(0, -1, 0, 1),
                          QLocale().toString(of.month, tr("MMMM yyyy", "a month and its year, as QLocale reads it")),
                          joinedClauses({labelled(m_look.first, m_write(of.first, false)),
                                         labelled(m_look.second, m_write(of.second, false))})});
        }
    return marks;
}

void MonthChart::activate(int id)
{
    Q_EMIT chosen(m_months[id / 2].month, id % 2 != 0);
}

void MonthChart::paintMonth(QPainter &painter, const Ground &ground, int month) const
{
    const Tokens &t = ground.tokens;
    const Month &of = m_months[month];
    const QRectF first = barRect(month, false, ground.size), second = barRect(month, true, ground.size);
    if (of.first > 0)
        drawRounded(painter, first, 3, ground.hovered == idOf(month, false) ? t.accentFillHover : t.accentFill);
    if (of.second > 0) { // too pale without its outline
        const bool lit = ground.hovered == idOf(month, true);
        drawRounded(painter, second.adjusted(.5, .5, -.5, -.5), 3, lit ? t.accentSoft : t.tone(Tone::Accent).tint,
                    t.accent);
    }
    const QRectF area = plot(ground.size);
    const qreal pitch = area.width() / qreal(m_months.size());
    const QRectF under(area.left() + pitch * month, area.bottom(), pitch, qreal(theme().px(monthHeight)));
    drawText(painter, under, QLocale().toString(of.month, u"MMM"_s),
             theme().font(isNow(month) ? TextRole::Strong : TextRole::Small), isNow(month) ? t.text : t.text2,
             Qt::AlignHCenter, Qt::ElideNone);
    if (m_look.stacked)
        paintSum(painter, ground, month);
    for (const bool part : {false, true})
        if (ground.focused == idOf(month, part))
            drawFocusRing(painter, (part ? second : first).adjusted(-4, -4, 4, 4), Radius::control);
}

void MonthChart::paintSum(QPainter &painter, const Ground &ground, int month) const
{
    const Month &of = m_months[month];
    const QRectF area = plot(ground.size);
    const qreal pitch = area.width() / qreal(m_months.size());
    const qint64 all = of.first + of.second;
    const QString text = m_write(all, true);
    const QFont &font = theme().font(TextRole::Small);
    const qreal wide = textWidth(text, font);
    if (all <= 0 || wide > pitch * 1.3) // into the gaps beside it, at most
        return;
    const qreal above = qMin(barRect(month, false, ground.size).top(),
                             of.second > 0 ? barRect(month, true, ground.size).top() : ground.size.height());
    drawText(
        painter,
        {area.left() + pitch * month + (pitch - wide) / 2 - 1, above - theme().px(18), wide + 2, qreal(theme().px(16))},
        text, font, ground.tokens.text2, Qt::AlignHCenter, Qt::ElideNone);
}

void MonthChart::paint(QPainter &painter, const Ground &ground) const
{
    const Tokens &t = ground.tokens;
    const QRectF area = plot(ground.size);
    if (std::none_of(m_months.begin(), m_months.end(), [](const Month &of) { return of.first > 0 || of.second > 0; })) {
        drawText(painter, QRectF({}, ground.size), m_look.nothing, theme().font(TextRole::Body), t.text2,
                 Qt::AlignCenter);
        return;
    }
    for (int line = 0; line <= lines; ++line) {
        const qreal y = area.bottom() - area.height() * line / lines;
        painter.fillRect(QRectF(area.left(), y, area.width(), 1), t.border);
        drawNumber(painter, {0, y - 10, area.left() - Space::m, 20}, m_write(top() * line / lines, true),
                   theme().font(TextRole::Small), t.text3);
    }
    for (int month = 0; month < m_months.size(); ++month)
        paintMonth(painter, ground, month);
}
