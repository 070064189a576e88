// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/figurespaper.h"

#include "core/values/join.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QDate>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QScreen>

#include <numeric>

using namespace Qt::StringLiterals;

namespace
{
constexpr qreal printedPoints = 9; ///< of body text
constexpr int footHeight = 30, blockGap = 26;

const Tokens &ink()
{
    return Tokens::light();
}

qreal px(int length)
{
    return theme().px(length);
}
} // namespace

FiguresPaper::FiguresPaper(const QString &title, const QString &file) : m_title(title), m_file(file) {}

QPageSize FiguresPaper::usualSize(const QLocale &locale)
{
    // As CLDR has it.
    static constexpr QLocale::Territory letter[] = {
        QLocale::Belize,      QLocale::Canada,     QLocale::Chile,        QLocale::Colombia,  QLocale::CostaRica,
        QLocale::ElSalvador,  QLocale::Guatemala,  QLocale::Mexico,       QLocale::Nicaragua, QLocale::Panama,
        QLocale::Philippines, QLocale::PuertoRico, QLocale::UnitedStates, QLocale::Venezuela};
    const bool american = std::find(std::begin(letter), std::end(letter), locale.territory()) != std::end(letter);
    return QPageSize(american ? QPageSize::Letter : QPageSize::A4);
}

qreal FiguresPaper::scale()
{
    return printedPoints / theme().font().pointSizeF();
}

QList<FiguresPaper::Page> FiguresPaper::pages(const QSizeF &size) const
{
    QList<Block> blocks{titleBlock()};
    blocks.append(m_blocks);
    const qreal bottom = size.height() - px(footHeight);
    QList<Page> pages(1);
    qreal y = 0;
    const auto place = [&](const Strip &strip) {
        pages.last().append({y, strip});
        y += strip.height;
    };
    const auto heightOf = [](const QList<Strip> &strips) {
        return std::accumulate(strips.begin(), strips.end(), 0.,
                               [](qreal sum, const Strip &s) { return sum + s.height; });
    };
    for (const Block &block : std::as_const(blocks)) {
        const qreal top = heightOf(block.head) + heightOf(block.again), all = top + heightOf(block.strips);
        const qreal begin = top + block.strips.first().height; // never a heading alone
        y += pages.last().isEmpty() ? 0 : px(blockGap);
        if (!pages.last().isEmpty() && y + (all <= bottom ? all : begin) > bottom) {
            pages.append(Page());
            y = 0;
        }
        for (const Strip &strip : block.head)
            place(strip);
        for (const Strip &strip : block.again)
            place(strip);
        for (const Strip &strip : block.strips) {
            if (y + strip.height > bottom && !pages.last().isEmpty()) {
                pages.append(Page());
                y = 0;
                for (const Strip &again : block.again)
                    place(again);
            }
            place(strip);
        }
    }
    return pages;
}

void FiguresPaper::paintFoot(QPainter &painter, int page, int count, const QSizeF &size) const
{
    const QRectF foot(0, size.height() - px(18), size.width(), px(18));
    const QFont &font = theme().font(TextRole::Small);
    painter.fillRect(QRectF(0, foot.top() - px(4), size.width(), .75), ink().border);
    const QString number = tr("Page %1 of %2").arg(QLocale().toString(page + 1), QLocale().toString(count));
    drawText(painter, foot, number, font, ink().text2, Qt::AlignRight);
    const QString day = QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
    drawText(painter, foot.adjusted(0, 0, -textWidth(number, font) - px(Space::xl), 0),
             joinedFacts({m_title, m_file, tr("made on %1", "a day").arg(day)}), font, ink().text2);
}

void FiguresPaper::paint(QPainter &painter, const QList<Page> &pages, int page, const QSizeF &size) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Placed &placed : pages[page])
        placed.strip.paint(painter, QRectF(0, placed.top, size.width(), placed.strip.height));
    paintFoot(painter, page, int(pages.size()), size);
}

void FiguresPaper::paintPage(QPainter &painter, int page, const QSizeF &size) const
{
    paint(painter, pages(size), page, size);
}

QString FiguresPaper::write(const QString &path, const QPageSize &size) const
{
    constexpr int margin = 18; // mm
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    {
        QPdfWriter writer(&file);
        writer.setTitle(m_title);
        writer.setCreator(u"Rapport"_s);
        writer.setPageLayout(
            {size, QPageLayout::Portrait, QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter});
        // Texts are measured for the screen: points must be as long here as there.
        writer.setResolution(qRound(QGuiApplication::primaryScreen()->logicalDotsPerInchY()));
        QPainter painter(&writer);
        const QSizeF room = QSizeF(writer.pageLayout().paintRectPixels(writer.resolution()).size()) / scale();
        const QList<Page> all = pages(room);
        for (int page = 0; page < all.size(); ++page) {
            if (page)
                writer.newPage();
            painter.resetTransform();
            painter.scale(scale(), scale());
            paint(painter, all, page, room);
        }
        painter.end();
    }
    return file.commit() ? QString() : file.errorString();
}
