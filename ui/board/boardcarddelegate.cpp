// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardcarddelegate.h"

#include "core/models/recordmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace
{
constexpr int inset = 12, sideMargin = 8, between = 8;
constexpr qreal carriedOpacity = 0.38;
} // namespace

BoardCardDelegate::BoardCardDelegate(const BoardSpec &spec, QObject *parent) : QStyledItemDelegate(parent), m_spec(spec)
{
}

int BoardCardDelegate::cardHeight()
{
    return theme().px(theme().isCompact() ? 96 : 124);
}

int BoardCardDelegate::pitch()
{
    return cardHeight() + between;
}

QSize BoardCardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {theme().px(220), pitch()};
}

void BoardCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const RecordModel *>(index.model());
    const Tokens &t = tokens();
    const QRectF card = QRectF(option.rect).adjusted(sideMargin, 0, -sideMargin, -between);
    const bool carried = m_carried.contains(model->idAt(index.row()));
    painter->save();
    if (carried)
        painter->setOpacity(carriedOpacity);
    drawCard(*painter, card);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        drawRounded(*painter, card, Radius::card, t.accentSoft, t.accent);
    else if (option.state & QStyle::State_MouseOver)
        drawRounded(*painter, card, Radius::card, t.hover, t.borderStrong);
    if (const Row *row = model->rowAt(index.row()))
        drawContent(*painter, card, *model, *row);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        drawFocusRing(*painter, card, Radius::card);
    painter->restore();
}

void BoardCardDelegate::drawContent(QPainter &painter, const QRectF &card, const RecordModel &model,
                                    const Row &row) const
{
    const Tokens &t = tokens();
    const BoardCardText text = m_spec.describe(model, row, m_column);
    const QRectF in = card.adjusted(inset, inset - 2, -inset, -inset + 4);
    const bool compact = theme().isCompact();
    const qreal line = theme().px(20);
    qreal y = in.top();
    const QRectF titleRect(in.left(), y, in.width(), line);
    const auto matches = SearchQuery(model.query().text).highlights(text.title, true);
    if (matches.isEmpty()) {
        drawText(painter, titleRect, text.title, theme().font(TextRole::Strong), t.text);
    } else {
        QList<TextSpan> spans;
        for (const SearchQuery::Span &span : matches)
            spans.append({int(span.start), int(span.length)});
        drawMatchedText(painter, titleRect, text.title, spans, theme().font(TextRole::Strong), t.text);
    }
    y += line + (compact ? 0 : theme().px(4));
    if (!text.owner.isEmpty()) {
        const qreal tile = theme().px(18);
        drawAvatar(painter, {in.left(), y + (line - tile) / 2, tile, tile}, text.owner, AvatarShape::Company);
        drawText(painter, {in.left() + tile + Space::m, y, in.width() - tile - Space::m, line}, text.owner,
                 theme().font(TextRole::Body), t.text2);
    }
    y += line + (compact ? 0 : theme().px(4));
    qreal amountEnd = in.right();
    if (!text.tag.isEmpty() && !compact) {
        const ChipLook look{text.tagTone, false, false};
        const qreal left = in.width() - textWidth(text.amount, theme().font(TextRole::Subtitle)) - Space::l;
        const qreal width = qMin(chipSize(text.tag, look).width(), qMax(left, in.width() * 0.3));
        drawChip(painter, {in.right() - width, y, width, line}, text.tag, look, Qt::AlignRight);
        amountEnd -= width + Space::m;
    }
    drawText(painter, {in.left(), y, amountEnd - in.left(), line}, text.amount, theme().font(TextRole::Subtitle),
             t.text);
    const qreal foot = theme().px(16), footTop = in.bottom() - foot;
    if (!compact)
        drawHairline(painter, {in.left(), footTop - theme().px(7)}, {in.right(), footTop - theme().px(7)});
    qreal idleLeft = in.right();
    if (!text.idle.isEmpty()) {
        const QFont &font = theme().font(TextRole::Small);
        idleLeft -= textWidth(text.idle, font) + 1;
        drawText(painter, {idleLeft, footTop, in.right() - idleLeft, foot}, text.idle, font, t.ink(text.idleInk));
        idleLeft -= Space::m;
    }
    const qreal icon = theme().px(14);
    paintIcon(painter, {in.left(), footTop + (foot - icon) / 2, icon, icon}, text.stepIcon, t.ink(text.stepInk));
    drawText(painter, {in.left() + icon + Space::m, footTop, idleLeft - in.left() - icon - Space::m, foot}, text.step,
             theme().font(TextRole::Small), t.ink(text.stepInk));
}

QPixmap BoardCardDelegate::picture(const QModelIndex &index, QSize size, qreal ratio) const
{
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF({}, QSizeF(size)).adjusted(1, 1, -1, -1);
    drawRounded(painter, card, Radius::card, tokens().card, tokens().accent);
    const auto *model = static_cast<const RecordModel *>(index.model());
    if (const Row *row = model->rowAt(index.row()))
        drawContent(painter, card, *model, *row);
    return pixmap;
}

bool BoardCardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data(Qt::AccessibleTextRole).toString(), view, option.rect);
    return true;
}
