// SPDX-License-Identifier: GPL-3.0-or-later
// Figures on paper: a heading that says what they are of, numbers, charts and tables, divided among pages and written
// as a PDF. Light whatever the window looks like, in the size of print whatever its zoom is; nothing in it is a
// picture.
#pragma once

#include "ui/analysis/figurestable.h"

#include <QCoreApplication>
#include <QPageSize>

#include <functional>

class Chart;
class QLocale;
class QPainter;

class FiguresPaper
{
    Q_DECLARE_TR_FUNCTIONS(FiguresPaper)
public:
    FiguresPaper(const QString &title, const QString &file); ///< `file`: the file they are from

    struct Number {
        QString label, value, remark;
    };
    void addFact(const QString &label, const QString &value); ///< what the figures are of, below the title
    void addNumbers(const QList<Number> &numbers);
    void addChart(const QString &title, const QString &caption, const Chart &chart, const QStringList &legend = {});
    void addTable(const QString &title, const FiguresModel &figures);

    /// Written whole or not at all; empty: done, else why not.
    QString write(const QString &path, const QPageSize &size) const;
    /// Pages of that size between their margins, in lengths of the window.
    int pageCount(const QSizeF &size) const { return int(pages(size).size()); }
    void paintPage(QPainter &painter, int page, const QSizeF &size) const;
    /// By how much lengths of the window are smaller on paper, where text has the size of print.
    static qreal scale();

    /// What paper is sold there: Letter in most of America, else A4.
    static QPageSize usualSize(const QLocale &locale);

private:
    using Paint = std::function<void(QPainter &, const QRectF &)>;
    struct Strip { ///< never divided
        qreal height = 0;
        Paint paint;
    };
    struct Block {
        QList<Strip> head;  ///< stays with the first strip
        QList<Strip> again; ///< above the first strip, and above what goes on on another page
        QList<Strip> strips;
    };
    struct Placed {
        qreal top = 0;
        Strip strip;
    };
    using Page = QList<Placed>;

    QList<Page> pages(const QSizeF &size) const;
    Block titleBlock() const;
    static Strip heading(const QString &title, const QString &caption, const QStringList &legend = {});
    void paint(QPainter &painter, const QList<Page> &pages, int page, const QSizeF &size) const;
    void paintFoot(QPainter &painter, int page, int count, const QSizeF &size) const;

    QString m_title, m_file;
    QList<std::pair<QString, QString>> m_facts;
    QList<Block> m_blocks;
};
