// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/duplicatedelegate.h"

#include "ui/merging/duplicatemodel.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QPainter>

QSize DuplicateDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {theme().px(200), theme().px(theme().isCompact() ? 46 : 54)};
}

void DuplicateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const QRectF row(option.rect);
    const bool focused = option.widget && option.widget->hasFocus() && option.state & QStyle::State_HasFocus &&
                         option.state & QStyle::State_KeyboardFocusChange;
    drawRowGround(*painter, row.adjusted(Space::m, 1, -Space::m, -1), RowLook::Card,
                  option.state & QStyle::State_Selected, option.state & QStyle::State_MouseOver, focused);
    const QRectF words = row.adjusted(Space::xl + Space::s, 0, -Space::xl - Space::s, 0);
    const qreal line = theme().px(19);
    const QString score =
        QLocale().toString(qRound(index.data(DuplicateModel::ScoreRole).toDouble() * 100)) + QLocale().percent();
    const QFont &small = theme().font(TextRole::Small);
    const qreal wide = textWidth(score, small) + 1;
    drawNumber(*painter, {words.right() - wide, words.center().y() - line, wide, line}, score, small, t.text3);
    drawText(*painter, {words.left(), words.center().y() - line, words.width() - wide - Space::m, line},
             index.data().toString(), theme().font(TextRole::Medium), t.text);
    drawText(*painter, {words.left(), words.center().y(), words.width(), line},
             index.data(DuplicateModel::ReasonRole).toString(), small, t.text2);
}
