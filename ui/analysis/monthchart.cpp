// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/monthchart.h"

#include "core/values/join.h"
#include "core/values/money.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace
{
constexpr int lines = 2, monthHeight = 26, barGap = 3;

/// Of marks: two for each month.
int idOf(int month, bool expected)
{
    return month * 2 + int(expected);
}
} // namespace

MonthChart::MonthChart(QWidget *parent) : Chart(Qt::Key_Left, Qt::Key_Right, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MonthChart::setMonths(const QList<Month> &months, const QString &currency, QDate today)
{
    const bool other = m_months.size() != months.size() || m_today != today;
    m_months = months;
    m_currency = currency;
    m_today = today;
    int current = -1; // keys begin at this month
    for (int month = 0; other && month < m_months.size(); ++month)
        if (isNow(month))
            current = idOf(month, m_months[month].won == 0);
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

QRectF MonthChart::plot(const QSizeF &size) const
{
    const qreal scale = textWidth(amount(top(), true), theme().font(TextRole::Small)) + Space::m;
    return QRectF({}, size).adjusted(scale, theme().px(Space::xl), 0, -theme().px(monthHeight));
}

QRectF MonthChart::barRect(int month, bool expected, const QSizeF &size) const
{
    const QRectF area = plot(size);
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

QList<Chart::Mark> MonthChart::marks(const QSizeF &size) const
{
    QList<Mark> marks;
    for (int month = 0; month < m_months.size(); ++month)
        for (const bool expected : {false, true}) {
            const Month &of = m_months[month];
            if ((expected ? of.expected : of.won) <= 0)
                continue;
            const QRectF rect = barRect(month, expected, size);
            marks.append({idOf(month, expected), rect, rect.adjusted(0, -1, 0, 1),
                          QLocale().toString(of.month, tr("MMMM yyyy", "a month and its year, as QLocale reads it")),
                          joinedClauses({labelled(tr("Won"), amount(of.won, false)),
                                         labelled(tr("Expected"), amount(of.expected, false))})});
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
    const QRectF won = barRect(month, false, ground.size), expected = barRect(month, true, ground.size);
    if (of.won > 0)
        drawRounded(painter, won, 3, ground.hovered == idOf(month, false) ? t.accentFillHover : t.accentFill);
    if (of.expected > 0) { // too pale without its outline
        const bool lit = ground.hovered == idOf(month, true);
        drawRounded(painter, expected.adjusted(.5, .5, -.5, -.5), 3, lit ? t.accentSoft : t.tone(Tone::Accent).tint,
                    t.accent);
    }
    const QRectF area = plot(ground.size);
    const qreal pitch = area.width() / qreal(m_months.size());
    const QRectF under(area.left() + pitch * month, area.bottom(), pitch, qreal(theme().px(monthHeight)));
    drawText(painter, under, QLocale().toString(of.month, u"MMM"_s),
             theme().font(isNow(month) ? TextRole::Strong : TextRole::Small), isNow(month) ? t.text : t.text2,
             Qt::AlignHCenter, Qt::ElideNone);
    const qint64 all = of.won + of.expected;
    const QString text = amount(all, true);
    const QFont &font = theme().font(TextRole::Small);
    const qreal wide = textWidth(text, font);
    if (all > 0 && wide <= pitch * 1.3) { // into the gaps beside it, at most
        const qreal above = qMin(won.top(), of.expected > 0 ? expected.top() : ground.size.height());
        drawText(painter,
                 {area.left() + pitch * month + (pitch - wide) / 2 - 1, above - theme().px(18), wide + 2,
                  qreal(theme().px(16))},
                 text, font, t.text2, Qt::AlignHCenter, Qt::ElideNone);
    }
    for (const bool part : {false, true})
        if (ground.focused == idOf(month, part))
            drawFocusRing(painter, (part ? expected : won).adjusted(-4, -4, 4, 4), Radius::control);
}

void MonthChart::paint(QPainter &painter, const Ground &ground) const
{
    const Tokens &t = ground.tokens;
    const QRectF area = plot(ground.size);
    if (std::none_of(m_months.begin(), m_months.end(), [](const Month &of) { return of.won > 0 || of.expected > 0; })) {
        drawText(painter, QRectF({}, ground.size), tr("Nothing won or expected in these months"),
                 theme().font(TextRole::Body), t.text2, Qt::AlignCenter);
        return;
    }
    for (int line = 0; line <= lines; ++line) {
        const qreal y = area.bottom() - area.height() * line / lines;
        painter.fillRect(QRectF(area.left(), y, area.width(), 1), t.border);
        drawNumber(painter, {0, y - 10, area.left() - Space::m, 20}, amount(top() * line / lines, true),
                   theme().font(TextRole::Small), t.text3);
    }
    for (int month = 0; month < m_months.size(); ++month)
        paintMonth(painter, ground, month);
}
