// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/countrow.h"

#include "core/transfer/importreport.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>

CountRow::CountRow(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, &QWidget::updateGeometry);
}

void CountRow::setReport(const ImportReport &report)
{
    m_counts = {{tr("created"), report.created, Ink::Green},
                {tr("updated"), report.updated, Ink::Accent},
                {tr("identical"), report.unchanged, Ink::Secondary},
                {tr("skipped"), report.skipped, Ink::Secondary},
                {tr("refused"), report.failed, Ink::Red}};
    setAccessibleName(countSentence(report));
    update();
}

QSize CountRow::sizeHint() const
{
    return {theme().px(480), theme().px(68)};
}

QSize CountRow::minimumSizeHint() const
{
    return {theme().px(330), theme().px(68)};
}

void CountRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    drawCard(painter, QRectF(rect()).adjusted(0, 0, 0, -1));
    const qreal width = qreal(this->width()) / std::max<qsizetype>(1, m_counts.size());
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        const QRectF cell(double(i) * width, 0, width, height());
        if (i > 0)
            drawHairline(painter, {cell.left(), cell.top() + 14}, {cell.left(), cell.bottom() - 14});
        const Count &count = m_counts[i];
        const bool zero = count.value == 0;
        drawText(painter, {cell.left(), cell.center().y() - theme().px(24), width, double(theme().px(28))},
                 locale().toString(count.value), theme().font(TextRole::Title), zero ? t.text3 : t.ink(count.ink),
                 Qt::AlignHCenter);
        drawText(painter, {cell.left(), cell.center().y() + theme().px(6), width, double(theme().px(18))}, count.label,
                 theme().font(TextRole::Caption), t.text2, Qt::AlignHCenter);
    }
}

QString countSentence(const ImportReport &report)
{
    const QLocale locale;
    const QString counts = report.dryRun
                               ? CountRow::tr("Will create %1, update %2, leave %3 identical, skip %4, refuse %5.")
                               : CountRow::tr("Created %1, updated %2, left %3 identical, skipped %4, refused %5.");
    return counts.arg(locale.toString(report.created), locale.toString(report.updated),
                      locale.toString(report.unchanged), locale.toString(report.skipped),
                      locale.toString(report.failed));
}
