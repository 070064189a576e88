// SPDX-License-Identifier: GPL-3.0-or-later
// FiguresPaper: what is put on it.
#include "ui/analysis/chart.h"
#include "ui/analysis/figurespaper.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{
constexpr qreal titleHeight = 44, factHeight = 20, numberHeight = 76, headHeight = 34, rowHeight = 22;

const Tokens &ink()
{
    return Tokens::light();
}

/// As drawNumber() draws it: every digit as wide as the widest.
qreal cellWidth(QString text)
{
    const QFont &font = theme().font(TextRole::Caption);
    qreal digits = 0, widest = 0;
    for (char16_t c = u'0'; c <= u'9'; ++c)
        widest = qMax(widest, textWidth(QChar(c), font));
    for (const QChar c : text)
        digits += c >= u'0' && c <= u'9' ? widest : 0;
    text.removeIf([](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits + textWidth(text, font);
}

/// Widths of columns: what they hold, and as much more for each. `scale` below 1: they must be drawn so much smaller.
struct Columns {
    QList<qreal> widths;
    qreal scale = 1;
};

Columns columnsOf(const QList<QStringList> &rows, qreal width)
{
    constexpr qreal gap = 18, leastFirst = 120;
    Columns columns;
    qreal others = 0;
    for (qsizetype column = 0; column < rows.first().size(); ++column) {
        qreal wide = 0;
        for (const QStringList &row : rows)
            wide = qMax(wide, cellWidth(row.value(column)) + gap);
        columns.widths.append(wide);
        others += column ? wide : 0;
    }
    qreal &first = columns.widths.first();
    first = qMin(first, qMax(leastFirst, width - others));
    const qreal all = first + others;
    columns.scale = qMin(1., width / all);
    for (qreal &wide : columns.widths)
        wide += qMax(0., width - all) / qreal(columns.widths.size());
    return columns;
}
} // namespace

void FiguresPaper::addFact(const QString &label, const QString &value)
{
    m_facts.append({label, value});
}

FiguresPaper::Block FiguresPaper::titleBlock() const
{
    Block block;
    block.strips.append({titleHeight, [title = m_title](QPainter &painter, const QRectF &rect) {
                             drawText(painter, rect, title, theme().font(TextRole::Display), ink().text);
                         }});
    qreal label = 0;
    for (const auto &fact : m_facts)
        label = qMax(label, textWidth(fact.first, theme().font()));
    for (const auto &[name, value] : m_facts)
        block.strips.append({factHeight, [=](QPainter &painter, const QRectF &rect) {
                                 const qreal at = rect.left() + label + Space::xl;
                                 drawText(painter, rect, name, theme().font(), ink().text2);
                                 drawText(painter, {at, rect.top(), rect.right() - at, rect.height()}, value,
                                          theme().font(), ink().text);
                             }});
    return block;
}

FiguresPaper::Strip FiguresPaper::heading(const QString &title, const QString &caption, const QStringList &legend)
{
    return {headHeight, [=](QPainter &painter, const QRectF &rect) {
                const QRectF line = rect.adjusted(0, 0, 0, -8);
                const QFont &font = theme().font(TextRole::Caption);
                drawText(painter, line, title, theme().font(TextRole::Subtitle), ink().text);
                qreal right = line.right();
                for (qsizetype i = legend.size(); i-- > 0;) { // solid, then outlined: as charts have them
                    right -= textWidth(legend[i], font) + 2;
                    drawText(painter, {right, line.top(), line.right() - right, line.height()}, legend[i], font,
                             ink().text2);
                    right -= 16;
                    drawRounded(painter, {right, line.center().y() - 5, 10, 10}, 2,
                                i == 0 ? ink().accentFill : ink().tone(Tone::Accent).tint,
                                i == 0 ? QColor() : ink().accent);
                    right -= Space::xl;
                }
                drawText(painter, {line.left(), line.top(), right - line.left(), line.height()}, caption, font,
                         ink().text2, Qt::AlignRight);
            }};
}

void FiguresPaper::addNumbers(const QList<Number> &numbers)
{
    Block block;
    block.strips.append(
        {numberHeight, [numbers](QPainter &painter, const QRectF &rect) {
             const qreal gap = Space::l,
                         wide = (rect.width() - gap * qreal(numbers.size() - 1)) / qreal(numbers.size());
             for (qsizetype i = 0; i < numbers.size(); ++i) {
                 const QRectF card(rect.left() + qreal(i) * (wide + gap), rect.top(), wide, rect.height());
                 drawRounded(painter, card, Radius::card, {}, ink().border);
                 const QRectF inner = card.adjusted(Space::l, 8, -Space::l, -8);
                 const auto line = [&](qreal top, qreal high, const QString &text, TextRole role, const QColor &color) {
                     drawText(painter, {inner.left(), inner.top() + top, inner.width(), high}, text, theme().font(role),
                              color);
                 };
                 line(0, 18, numbers[i].label, TextRole::Caption, ink().text2);
                 line(18, 24, numbers[i].value.isEmpty() ? u"–"_s : numbers[i].value, TextRole::Subtitle, ink().text);
                 line(42, 18, numbers[i].remark, TextRole::Small, ink().text2);
             }
         }});
    m_blocks.append(block);
}

void FiguresPaper::addChart(const QString &title, const QString &caption, const Chart &chart, const QStringList &legend)
{
    Block block;
    block.head.append(heading(title, caption, legend));
    block.strips.append({chart.paperHeight(), [&chart](QPainter &painter, const QRectF &rect) {
                             painter.save();
                             painter.translate(rect.topLeft());
                             chart.paintOn(painter, rect.size(), ink());
                             painter.restore();
                         }});
    m_blocks.append(block);
}

void FiguresPaper::addTable(const QString &title, const FiguresModel &figures)
{
    if (figures.rowCount() == 0)
        return;
    QList<QStringList> rows(1);
    for (int column = 0; column < figures.columnCount(); ++column)
        rows[0].append(figures.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < figures.rowCount(); ++row) {
        QStringList texts;
        for (int column = 0; column < figures.columnCount(); ++column)
            texts.append(figures.index(row, column).data().toString());
        rows.append(texts);
    }
    Block block;
    block.head.append(heading(title, {}));
    const auto strip = [&](qsizetype row) {
        return Strip{rowHeight, [rows, row](QPainter &painter, const QRectF &rect) {
                         const Columns columns = columnsOf(rows, rect.width());
                         painter.save();
                         painter.translate(rect.left(), rect.center().y());
                         painter.scale(columns.scale, columns.scale);
                         qreal left = 0;
                         for (qsizetype column = 0; column < columns.widths.size(); ++column) {
                             const QRectF cell(left, -rowHeight / 2, columns.widths[column], rowHeight);
                             const QFont &font = theme().font(TextRole::Caption);
                             const QColor &color = row == 0 ? ink().text2 : ink().text;
                             const QString text = rows[row].value(column);
                             if (column == 0)
                                 drawText(painter, cell, text, font, color);
                             else if (row == 0)
                                 drawText(painter, cell, text, font, color, Qt::AlignRight, Qt::ElideNone);
                             else
                                 drawNumber(painter, cell, text, font, color);
                             left += columns.widths[column];
                         }
                         painter.restore();
                         painter.fillRect(QRectF(rect.left(), rect.bottom() - .75, rect.width(), .75),
                                          row == 0 ? ink().borderStrong : ink().border);
                     }};
    };
    block.again.append(strip(0));
    for (qsizetype row = 1; row < rows.size(); ++row)
        block.strips.append(strip(row));
    m_blocks.append(block);
}
