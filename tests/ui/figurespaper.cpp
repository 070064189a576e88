// SPDX-License-Identifier: GPL-3.0-or-later
// Figures on paper: what is written, how it is divided among pages, and what is said when it cannot be.
#include "tests/ui/figuresfixture.h"

#include "ui/analysis/figurespaper.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/theme.h"
#include "ui/window/analysispage.h"
#include "ui/window/homepage.h"

#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

TEST_CASE_METHOD(Figures, "figures are written as a document of several pages without pictures in it")
{
    fill();
    open(u"analysis"_s);
    auto *page = qobject_cast<AnalysisPage *>(shell().page(u"analysis"_s));
    const QString path = folder.filePath(u"figures.pdf"_s);
    CHECK(page->writePaper(path).isEmpty());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray document = file.readAll();
    CHECK(document.startsWith("%PDF-"));
    CHECK(document.count("/Type /Page\n") >= 2);
    CHECK_FALSE(document.contains("/Subtype /Image"));
    CHECK(document.contains("/FontFile2"));
    CHECK(qobject_cast<HomePage *>(shell().page(u"home"_s))->writePaper(folder.filePath(u"home.pdf"_s)).isEmpty());
    // Where nothing can be written nothing is left, and it is said why.
    CHECK_FALSE(page->writePaper(folder.filePath(u"none/figures.pdf"_s)).isEmpty());
    auto *button = on<QToolButton>(u"analysis"_s, "analysis.export");
    REQUIRE(button->menu());
    CHECK(action("figures.pdf")->isEnabled());
    shell().showPage(u"customers"_s);
    CHECK_FALSE(action("figures.pdf")->isEnabled());
    shell().showPage(u"analysis"_s);
    REQUIRE(button->menu()->actions().size() == 2);
    for (const bool possible : {true, false}) {
        if (possible)
            button->menu()->actions().last()->trigger();
        else
            action("figures.pdf")->trigger();
        QFileDialog *dialog = nullptr;
        REQUIRE(until([&] { return (dialog = page->findChild<QFileDialog *>()) != nullptr; }));
        CHECK(dialog->defaultSuffix() == u"pdf"_s);
        const QString chosen = folder.filePath(possible ? u"chosen.pdf"_s : u"none/chosen.pdf"_s);
        Q_EMIT dialog->fileSelected(chosen);
        CHECK(QFile::exists(chosen) == possible);
        dialog->close();
        REQUIRE(until([&] { return !page->findChild<QFileDialog *>(); }));
        const QList<Banner *> banners = shell().findChildren<Banner *>();
        CHECK(std::any_of(banners.begin(), banners.end(), [](Banner *each) { return each->isVisible(); }) == !possible);
    }
}

TEST_CASE_METHOD(Figures, "a page of paper ends between rows and begins with their heading again")
{
    FiguresModel figures;
    QList<QList<FiguresModel::Cell>> rows;
    for (int row = 0; row < 60; ++row)
        rows.append({{QString::number(row)}, {u"1"_s}});
    figures.setFigures({u"Row"_s, u"Count"_s}, rows);
    FiguresPaper paper(u"Title"_s, u"file"_s);
    paper.addTable(u"Long"_s, figures);
    const QSizeF size(700, 1000);
    CHECK(paper.pageCount(size) == 2);
    CHECK(paper.pageCount({700, 4000}) == 1);
    // The last row stands on the second page and nothing reaches into the foot.
    const auto inked = [&](int number, const QRect &where) {
        QImage image(size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paper.paintPage(painter, number, size);
        painter.end();
        for (int y = where.top(); y <= where.bottom(); ++y)
            for (int x = where.left(); x <= where.right(); ++x)
                if (image.pixel(x, y) != qRgb(255, 255, 255))
                    return true;
        return false;
    };
    CHECK(inked(1, QRect(0, 0, 60, 20))); // heading of the table again
    CHECK(inked(0, QRect(0, 900, 60, 50)));
    CHECK_FALSE(inked(0, QRect(0, 972, 700, 4)));
    CHECK_FALSE(inked(1, QRect(0, 800, 700, 100)));
    // A larger zoom of the window does not reach the paper.
    const qreal usual = FiguresPaper::scale();
    theme().setZoom(150);
    CHECK(FiguresPaper::scale() < usual * .7);
    FiguresPaper zoomed(u"Title"_s, u"file"_s);
    zoomed.addTable(u"Long"_s, figures);
    CHECK(zoomed.pageCount(size * (usual / FiguresPaper::scale())) == 2);
    CHECK(zoomed.pageCount(QSizeF(700, 4000) * (usual / FiguresPaper::scale())) == 1);
    theme().setZoom(100);
    // Who compares ten thousand customers does not want them on paper.
    while (rows.size() < 1000)
        rows.append(rows.first());
    figures.setFigures({u"Row"_s, u"Count"_s}, rows);
    FiguresPaper cut(u"Title"_s, u"file"_s);
    cut.addTable(u"Long"_s, figures);
    CHECK(cut.pageCount(size) == 5);
    CHECK(FiguresPaper::usualSize(QLocale(u"en_US"_s)).id() == QPageSize::Letter);
    CHECK(FiguresPaper::usualSize(QLocale(u"zh_CN"_s)).id() == QPageSize::A4);
}

TEST_CASE_METHOD(Figures, "there is nothing to print before there are figures")
{
    shell().show();
    shell().showPage(u"analysis"_s);
    auto *button = on<QToolButton>(u"analysis"_s, "analysis.export");
    CHECK_FALSE(button->isEnabled());
    CHECK_FALSE(action("figures.pdf")->isEnabled());
    fill();
    CHECK(until([&] { return button->isEnabled() && action("figures.pdf")->isEnabled(); }));
}
