// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/sheetfit.h"

#include "ui/widgets/theme.h"

#include <QDialog>
#include <QLayout>
#include <QScreen>
#include <QScrollArea>

void fitSheet(QDialog *sheet, QScrollArea *area, QLayout *foot, bool mayShrink)
{
    area->widget()->layout()->activate();
    sheet->layout()->activate();
    const int width = qMax(sheet->width(), sheet->minimumWidth());
    const auto heightOf = [width](QLayout *part) {
        return part->hasHeightForWidth() ? part->totalHeightForWidth(width) : part->totalSizeHint().height();
    };
    const QMargins margins = sheet->layout()->contentsMargins();
    const QRect room = sheet->screen()->availableGeometry();
    const int wanted = margins.top() + heightOf(area->widget()->layout()) + sheet->layout()->spacing() +
                       heightOf(foot) + margins.bottom();
    const int height = qMin(wanted, qMin(room.height() - theme().px(48), theme().px(760)));
    sheet->resize(width, mayShrink ? height : qMax(height, sheet->height()));
    if (sheet->isVisible() && sheet->frameGeometry().bottom() > room.bottom())
        sheet->move(sheet->x(), qMax(room.top(), sheet->y() - (sheet->frameGeometry().bottom() - room.bottom())));
}
