// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardcolumnhead.h"

#include "core/record/weighted.h"
#include "core/values/join.h"
#include "core/values/money.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{
constexpr int inset = 12, barHeight = 3;
}

QString sumsText(QList<Total> totals, bool compact)
{
    std::sort(totals.begin(), totals.end(), [](const Total &a, const Total &b) { return a.sum > b.sum; });
    QStringList texts;
    for (const Total &total : totals)
        if (!total.currency.isEmpty() || total.sum != 0) // an amount without a currency is one, too
            texts.append(
                formatMoney({total.sum, total.currency}, QLocale(), compact ? MoneyStyle::Compact : MoneyStyle::Plain));
    return joinedFacts(texts);
}

QList<Total> weightedTotals(const QList<Total> &totals, const std::function<int(const Total &)> &weightOf)
{
    QMap<QString, Total> hundredths;
    for (const Total &total : totals) {
        Total &sum = hundredths[total.currency];
        sum.currency = total.currency;
        sum.count += total.count;
        sum.sum += weightedPercentOf(total, weightOf(total));
    }
    for (Total &sum : hundredths)
        sum.sum = roundedHundredths(sum.sum);
    return hundredths.values();
}

BoardColumnHead::BoardColumnHead(QWidget *parent) : QWidget(parent), m_add(new IconButton(u"plus"_s, {}, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_add->setObjectName(u"board.add"_s);
    m_add->setAutoRaise(true);
}

void BoardColumnHead::setColumn(const BoardColumn &column)
{
    m_column = column;
    m_add->setNameAndShortcut(tr("Add to “%1”", "a stage").arg(column.title));
    setToolTip(column.toolTip);
    update();
}

void BoardColumnHead::setCountsOnly(bool only)
{
    m_countsOnly = only;
    updateGeometry();
}

void BoardColumnHead::setAddable(bool addable)
{
    m_add->setVisible(addable);
}

void BoardColumnHead::setTotals(const QList<Total> &totals, qreal share)
{
    qint64 count = 0;
    for (const Total &total : totals)
        count += total.count;
    m_count = locale().toString(count);
    m_sum = m_countsOnly ? QString() : sumsText(totals, totals.size() > 2);
    m_expected.clear();
    if (m_column.open && m_column.id && !m_countsOnly)
        m_expected =
            joinedFacts({tr("%1%", "percent").arg(locale().toString(m_column.weight)),
                         sumsText(weightedTotals(totals, [this](const Total &) { return m_column.weight; }), true)});
    m_share = share;
    setAccessibleName(joinedFacts({m_column.title, m_count, m_sum, m_expected}));
    update();
}

QSize BoardColumnHead::sizeHint() const
{
    return {theme().px(220), theme().px(m_countsOnly ? 42 : 60)};
}

void BoardColumnHead::resizeEvent(QResizeEvent *)
{
    const int side = theme().px(26);
    m_add->setGeometry(width() - side - Space::m, theme().px(5), side, side);
}

void BoardColumnHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    const QColor color = t.tone(m_column.tone).text;
    const qreal line = theme().px(20), top = theme().px(8), dot = theme().px(8);
    const QRectF in = QRectF(rect()).adjusted(inset, 0, -inset, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(in.left(), top + (line - dot) / 2, dot, dot));
    const QFont &strong = theme().font(TextRole::Strong), &small = theme().font(TextRole::Caption);
    const QString title = joinedFacts({m_column.title, m_column.period});
    const qreal left = in.left() + dot + Space::m;
    const qreal countWidth = textWidth(m_count, theme().font(TextRole::Body)) + 1;
    const qreal titleEnd = (m_add->isVisible() ? m_add->x() : in.right()) - countWidth - Space::m;
    const qreal titleWidth = qMin(textWidth(title, strong) + 2, titleEnd - left);
    drawText(painter, {left, top, titleWidth, line}, title, strong, t.text);
    drawText(painter, {left + titleWidth + Space::m, top, countWidth, line}, m_count, theme().font(TextRole::Body),
             t.text3);
    const qreal second = top + line, expected = qMin(textWidth(m_expected, small) + 1, in.width() * 0.55);
    drawText(painter, {in.right() - expected, second, expected, line}, m_expected, small, t.text3, Qt::AlignRight);
    drawText(painter, {in.left(), second, in.width() - expected - Space::m, line}, m_sum, small, t.text2);
    const QRectF bar(in.left(), height() - barHeight - theme().px(6), in.width(), barHeight);
    drawRounded(painter, bar, barHeight / 2.0, t.track);
    if (m_share > 0)
        drawRounded(painter, {bar.left(), bar.top(), qMax<qreal>(barHeight, bar.width() * m_share), bar.height()},
                    barHeight / 2.0, color);
}
