// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/listcarddelegate.h"

#include "ui/records/cardlook.h"
#include "ui/records/cellpaint.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace
{
/// Lays out from left to right; `place` turns rectangles round for languages written from the right.
struct Frame {
    QRectF row;
    bool rightToLeft;
    QRectF place(const QRectF &rect) const
    {
        return rightToLeft ? QRectF(row.left() + row.right() - rect.right(), rect.top(), rect.width(), rect.height())
                           : rect;
    }
};

/// A row whose content has not come yet: where it will be, so that nothing jumps.
void drawWaiting(QPainter &painter, const Frame &frame, qreal side, qreal textLeft)
{
    const QRectF &row = frame.row;
    const QColor color = tokens().hover;
    const qreal middle = row.center().y();
    drawRounded(painter, frame.place({row.left() + 18, middle - side / 2, side, side}), side / 2, color);
    drawRounded(painter, frame.place({textLeft, middle - 14, 120, 9}), 4, color);
    drawRounded(painter, frame.place({textLeft, middle + 6, 80, 8}), 4, color);
}
} // namespace

ListCardDelegate::ListCardDelegate(const ListSpec &spec, QObject *parent) : QStyledItemDelegate(parent), m_spec(spec) {}

void ListCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const RecordModel *>(index.model());
    const Tokens &t = tokens();
    const Frame frame{option.rect, option.direction == Qt::RightToLeft};
    const QRectF row = option.rect;
    const bool selected = option.state & QStyle::State_Selected, compact = theme().isCompact();
    const qreal side = theme().px(compact ? 30 : 36);
    const qreal left = row.left() + 18 + side + 12, right = row.right() - 12;
    drawRowGround(*painter, row.adjusted(8, 1, -2, -1), RowLook::Card, selected, option.state & QStyle::State_MouseOver,
                  option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange);
    if (!selected)
        drawHairline(*painter, frame.place({left, row.bottom() - 1, 0, 0}).topLeft(),
                     frame.place({right, row.bottom() - 1, 0, 0}).topLeft());
    const Row *record = model->rowAt(index.row());
    if (!record) {
        drawWaiting(*painter, frame, side, left);
        return;
    }
    drawAvatar(*painter, frame.place({row.left() + 18, row.center().y() - side / 2, side, side}), record->title,
               m_spec.isSquared(record->variant) ? AvatarShape::Company : AvatarShape::Person);

    const Qt::Alignment start = frame.rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment end = frame.rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    const qreal line = theme().px(18);
    const qreal upper = row.center().y() - line - (compact ? 1 : 2), lower = row.center().y() + (compact ? 1 : 2);
    const auto textOf = [&](const FieldBase *field) {
        return field ? cellText(*field, model->value(*record, *field)) : QString();
    };

    qreal nameEnd = right;
    if (m_spec.meter) {
        const QVariant value = model->value(*record, *m_spec.meter);
        const qreal width = meterWidth();
        if (!value.isNull())
            drawMeter(*painter, frame.place({right - width, upper, width, line}), value.toInt(), frame.rightToLeft);
        nameEnd = right - (value.isNull() ? 0 : width + Space::m);
    } else if (const QString time = textOf(m_spec.time); !time.isEmpty()) {
        const QFont font = theme().font(TextRole::Small);
        const qreal width = textWidth(time, font) + 1;
        drawText(*painter, frame.place({right - width, upper, width, line}), time, font, t.text2, end);
        nameEnd = right - width - Space::m;
    }
    qreal captionEnd = right;
    if (const QString chip = textOf(m_spec.chip); !chip.isEmpty()) {
        const ChipLook look{choiceTone(*m_spec.chip, model->value(*record, *m_spec.chip).toString()), true, selected};
        const qreal width = qMin(chipSize(chip, look).width(), (right - left) * 0.55);
        drawChip(*painter, frame.place({right - width, lower - 1, width, line + 2}), chip, look, end);
        captionEnd = right - width - Space::m;
    }
    const QModelIndex title = index.siblingAtColumn(0);
    const QList<TextSpan> matches = textSpans(title.data(RecordModel::HighlightRole));
    const QRectF nameRect = frame.place({left, upper, nameEnd - left, line});
    const QFont &nameFont = theme().font(TextRole::Strong);
    if (matches.isEmpty())
        drawText(*painter, nameRect, record->title, nameFont, t.text, start);
    else
        drawMatchedText(*painter, nameRect, record->title, matches, nameFont, t.text);

    const QRectF captionRect = frame.place({left, lower, captionEnd - left, line});
    const Caption caption = captionOf(*model, *record, !matches.isEmpty());
    if (caption.found.isEmpty())
        drawText(*painter, captionRect, caption.text, theme().font(TextRole::Caption), t.text2, start);
    else
        drawMatchedText(*painter, captionRect, caption.text, textSpans(QVariant::fromValue(caption.found)),
                        theme().font(TextRole::Caption), t.text2);
}

ListCardDelegate::Caption ListCardDelegate::captionOf(const RecordModel &model, const Row &row, bool named) const
{
    const auto textOf = [&](const FieldBase *field) {
        return field ? cellText(*field, model.value(row, *field)) : QString();
    };
    Caption caption{textOf(m_spec.caption), {}};
    if (caption.text.isEmpty())
        caption.text = textOf(m_spec.captionElse);
    const SearchQuery asked(model.query().text);
    caption.found = asked.highlights(caption.text, false);
    if (named || asked.isEmpty() || !caption.found.isEmpty())
        return caption;
    for (const FieldBase *field : m_spec.found) {
        const Caption other{textOf(field), asked.highlights(textOf(field), false)};
        if (!other.found.isEmpty())
            return other;
    }
    return caption;
}

QSize ListCardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {theme().px(300), theme().px(theme().isCompact() ? 48 : 64)};
}

bool ListCardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data(Qt::AccessibleTextRole).toString(), view, option.rect);
    return true;
}
