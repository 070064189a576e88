// SPDX-License-Identifier: GPL-3.0-or-later
// FiguresPaper: what is put on it.
#include "ui/analysis/chart.h"
#include "ui/analysis/figurespaper.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <numeric>

using namespace Qt::StringLiterals;

namespace
{
constexpr int titleHeight = 44, factHeight = 20, numberHeight = 76, headHeight = 34, rowHeight = 22;
constexpr int columnGap = 18, leastFirst = 120;
constexpr int mostRows = 200; ///< of a table: who wants more wants a list

const Tokens &ink()
{
    return Tokens::light();
}

qreal px(int length)
{
    return theme().px(length);
}

/// Of each column what it holds, digits as drawNumber() draws them: every one as wide as the widest.
QList<qreal> naturalWidths(const QList<QStringList> &rows)
{
    const QFont &font = theme().font(TextRole::Caption);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    qreal widest = 0;
    for (char16_t c = u'0'; c <= u'9'; ++c)
        widest = qMax(widest, textWidth(QChar(c), font));
    QList<qreal> widths(rows.first().size());
    for (const QStringList &row : rows)
        for (qsizetype column = 0; column < qMin(widths.size(), row.size()); ++column) {
            QString others = row[column];
            others.removeIf(isDigit);
            const qreal digits = widest * qreal(row[column].size() - others.size());
            widths[column] = qMax(widths[column], digits + textWidth(others, font) + px(columnGap));
        }
    return widths;
}

/// Columns in a page's width: each as much wider as there is room. `scale` below 1: drawn so much smaller.
struct Columns {
    QList<qreal> widths;
    qreal scale = 1;
};

Columns fitted(const QList<qreal> &natural, qreal width)
{
    Columns columns{natural};
    const qreal others = std::accumulate(natural.begin() + 1, natural.end(), 0.);
    qreal &first = columns.widths.first();
    first = qMin(first, qMax(px(leastFirst), width - others));
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
    block.strips.append({px(titleHeight), [title = m_title](QPainter &painter, const QRectF &rect) {
                             drawText(painter, rect, title, theme().font(TextRole::Display), ink().text);
                         }});
    qreal label = 0;
    for (const auto &fact : m_facts)
        label = qMax(label, textWidth(fact.first, theme().font()));
    for (const auto &[name, value] : m_facts)
        block.strips.append({px(factHeight), [=](QPainter &painter, const QRectF &rect) {
                                 const qreal at = rect.left() + label + px(Space::xl);
                                 drawText(painter, rect, name, theme().font(), ink().text2);
                                 drawText(painter, {at, rect.top(), rect.right() - at, rect.height()}, value,
                                          theme().font(), ink().text);
                             }});
    return block;
}

FiguresPaper::Strip FiguresPaper::heading(const QString &title, const QString &caption, const QStringList &legend)
{
    return {px(headHeight), [=](QPainter &painter, const QRectF &rect) {
                const QRectF line = rect.adjusted(0, 0, 0, -px(8));
                const QFont &font = theme().font(TextRole::Caption);
                drawText(painter, line, title, theme().font(TextRole::Subtitle), ink().text);
                qreal right = line.right();
                for (qsizetype i = legend.size(); i-- > 0;) { // solid, then outlined: as charts have them
                    right -= textWidth(legend[i], font) + px(2);
                    drawText(painter, {right, line.top(), line.right() - right, line.height()}, legend[i], font,
                             ink().text2);
                    right -= px(16);
                    drawRounded(painter, {right, line.center().y() - px(5), px(10), px(10)}, 2,
                                i == 0 ? ink().accentFill : ink().tone(Tone::Accent).tint,
                                i == 0 ? QColor() : ink().accent);
                    right -= px(Space::xl);
                }
                drawText(painter, {line.left(), line.top(), right - line.left(), line.height()}, caption, font,
                         ink().text2, Qt::AlignRight);
            }};
}

void FiguresPaper::addNumbers(const QList<Number> &numbers)
{
    Block block;
    block.strips.append(
        {px(numberHeight), [numbers](QPainter &painter, const QRectF &rect) {
             const qreal gap = px(Space::l),
                         wide = (rect.width() - gap * qreal(numbers.size() - 1)) / qreal(numbers.size());
             for (qsizetype i = 0; i < numbers.size(); ++i) {
                 const QRectF card(rect.left() + qreal(i) * (wide + gap), rect.top(), wide, rect.height());
                 drawRounded(painter, card, Radius::card, {}, ink().border);
                 const QRectF inner = card.adjusted(px(Space::l), px(8), -px(Space::l), -px(8));
                 const auto line = [&](int top, int high, const QString &text, TextRole role, const QColor &color) {
                     drawText(painter, {inner.left(), inner.top() + px(top), inner.width(), px(high)}, text,
                              theme().font(role), color);
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
    for (int row = 0; row < qMin(mostRows, figures.rowCount()); ++row) {
        QStringList texts;
        for (int column = 0; column < figures.columnCount(); ++column)
            texts.append(figures.index(row, column).data().toString());
        rows.append(texts);
    }
    const QList<qreal> natural = naturalWidths(rows);
    Block block;
    block.head.append(heading(title, {}));
    const auto strip = [&](const QStringList &texts, bool heads) {
        return Strip{px(rowHeight),
                     [natural, texts, heads, words = figures.words()](QPainter &painter, const QRectF &rect) {
                         const Columns columns = fitted(natural, rect.width());
                         const QFont &font = theme().font(TextRole::Caption);
                         painter.save();
                         painter.translate(rect.left(), rect.center().y());
                         painter.scale(columns.scale, columns.scale);
                         qreal left = 0;
                         for (qsizetype column = 0; column < texts.size(); ++column) {
                             const QRectF cell(left, -px(rowHeight) / 2, columns.widths[column], px(rowHeight));
                             const QColor &color = heads ? ink().text2 : ink().text;
                             if (column == 0)
                                 drawText(painter, cell, texts[column], font, color);
                             else if (column == words)
                                 drawText(painter, cell.adjusted(px(columnGap), 0, 0, 0), texts[column], font, color);
                             else if (heads)
                                 drawText(painter, cell, texts[column], font, color, Qt::AlignRight, Qt::ElideNone);
                             else
                                 drawNumber(painter, cell, texts[column], font, color);
                             left += columns.widths[column];
                         }
                         painter.restore();
                         painter.fillRect(QRectF(rect.left(), rect.bottom() - .75, rect.width(), .75),
                                          heads ? ink().borderStrong : ink().border);
                     }};
    };
    block.again.append(strip(rows.first(), true));
    for (const QStringList &row : rows.mid(1))
        block.strips.append(strip(row, false));
    if (const int more = figures.rowCount() - mostRows; more > 0)
        block.strips.append({px(rowHeight), [more](QPainter &painter, const QRectF &rect) {
                                 drawText(painter, rect, tr("… and %Ln more row(s)", nullptr, more),
                                          theme().font(TextRole::Caption), ink().text2);
                             }});
    m_blocks.append(block);
}
