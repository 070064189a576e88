// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/todaydelegate.h"

#include "ui/plan/todaywords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{
constexpr int side = 20; ///< of the page, left and right

QRectF lineIn(const QRectF &row, bool second, bool alone)
{
    const qreal line = theme().px(19);
    if (alone)
        return {row.left(), row.center().y() - line / 2, row.width(), line};
    return {row.left(), row.center().y() + (second ? 0 : -line), row.width(), line};
}
} // namespace

TodayDelegate::TodayDelegate(const TodayModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

QList<TodayDeed> TodayDelegate::deedsOf(TodaySection section)
{
    switch (section) {
    case TodaySection::Overdue:
    case TodaySection::Due:
        return {TodayDeed::Done, TodayDeed::Plan, TodayDeed::Open};
    case TodaySection::Sleeping:
    case TodaySection::Occasions:
        return {TodayDeed::Log, TodayDeed::Plan, TodayDeed::Open};
    case TodaySection::Leads:
        return {TodayDeed::TakeUp, TodayDeed::Plan, TodayDeed::Open};
    case TodaySection::Service:
        return {TodayDeed::Open};
    case TodaySection::UnplannedDeals:
    case TodaySection::UnplannedLeads:
    case TodaySection::Stale:
        break;
    }
    return {TodayDeed::Plan, TodayDeed::Open};
}

QString TodayDelegate::deedName(TodayDeed deed)
{
    switch (deed) {
    case TodayDeed::Done:
        return tr("Mark as done");
    case TodayDeed::Log:
        return tr("Log a call…");
    case TodayDeed::TakeUp:
        return tr("Take up again");
    case TodayDeed::Plan:
        return tr("Plan next step…");
    case TodayDeed::Open:
        return tr("Open");
    }
    Q_UNREACHABLE();
}

QString TodayDelegate::deedIcon(TodayDeed deed)
{
    switch (deed) {
    case TodayDeed::Done:
        return u"check"_s;
    case TodayDeed::Log:
        return u"phone-call"_s;
    case TodayDeed::TakeUp:
        return u"rotate-ccw"_s;
    case TodayDeed::Plan:
        return u"calendar-plus"_s;
    case TodayDeed::Open:
        return u"arrow-right"_s;
    }
    Q_UNREACHABLE();
}

int TodayDelegate::rowHeight()
{
    return theme().px(theme().isCompact() ? 40 : 48);
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {theme().px(300), rowHeight()};
}

QRect TodayDelegate::markRect(const QRect &row)
{
    const int tile = theme().px(28);
    return {row.left() + side + Space::s, row.center().y() - tile / 2 + 1, tile, tile};
}

QRect TodayDelegate::iconPlace(const QRect &row, qsizetype fromRight)
{
    const int tile = theme().px(30);
    return {row.right() - side - Space::s - int(fromRight + 1) * tile, row.center().y() - tile / 2 + 1, tile, tile};
}

/// Ticking off has its circle.
QList<TodayDeed> TodayDelegate::iconsOf(TodaySection section) const
{
    if (m_readOnly)
        return {TodayDeed::Open};
    QList<TodayDeed> deeds = deedsOf(section);
    deeds.removeOne(TodayDeed::Done);
    return deeds;
}

std::optional<TodayDeed> TodayDelegate::deedAt(const QRect &row, const QModelIndex &index, QPoint pos) const
{
    const TodayModel::Item item = m_model.itemAt(index);
    if (item.heading)
        return std::nullopt;
    if (!m_readOnly && deedsOf(item.section).first() == TodayDeed::Done && markRect(row).contains(pos))
        return TodayDeed::Done;
    const QList<TodayDeed> icons = iconsOf(item.section);
    for (qsizetype i = 0; i < icons.size(); ++i)
        if (iconPlace(row, icons.size() - 1 - i).contains(pos))
            return icons[i];
    return std::nullopt;
}

void TodayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TodayModel::Item item = m_model.itemAt(index);
    const TodayLine line = m_model.lineAt(index);
    const bool focused = option.state & QStyle::State_HasFocus && option.widget && option.widget->hasFocus();
    const bool hovered = m_hovered == index;
    painter->save();
    const QRectF ground = QRectF(option.rect).adjusted(side - Space::m, 1, -side + Space::m, -1);
    if (item.heading) {
        paintHeading(*painter, option.rect, line, m_model.isFolded(item.section));
    } else {
        const bool selected = option.state & QStyle::State_Selected;
        if (selected && focused)
            drawRounded(*painter, ground, Radius::row, tokens().accentSoft);
        else if (selected || hovered)
            drawRounded(*painter, ground, Radius::row, tokens().hover);
        paintRow(*painter, option.rect, line, item.section, hovered || focused);
    }
    if (focused && (item.heading || option.state & QStyle::State_KeyboardFocusChange))
        drawFocusRing(*painter, ground, Radius::row);
    painter->restore();
}

void TodayDelegate::paintHeading(QPainter &painter, const QRect &row, const TodayLine &line, bool folded) const
{
    const Tokens &t = tokens();
    const QRectF words = QRectF(row).adjusted(side, row.height() - theme().px(32), -side, -theme().px(4));
    const TonePair tone = t.tone(line.tone);
    const QRectF chevron = iconRect(words.left() - 2, words.center().y());
    paintIcon(painter, chevron, folded ? u"chevron-right"_s : u"chevron-down"_s, t.text3);
    const QRectF icon = iconRect(chevron.right() + Space::s, words.center().y());
    paintIcon(painter, icon, line.icon, tone.text);
    qreal left = icon.right() + Space::m;
    const auto put = [&](const QString &text, TextRole role, const QColor &ink) {
        drawText(painter, {left, words.top(), words.right() - left, words.height()}, text, theme().font(role), ink);
        left += textWidth(text, theme().font(role)) + Space::m;
    };
    put(line.title, TextRole::Strong, t.text);
    left += drawChip(painter, {left, words.top(), words.right() - left, words.height()}, line.when,
                     {line.tone, false, false})
                .width() +
            Space::m;
    if (!line.detail.isEmpty())
        put(line.detail, TextRole::Small, t.text3);
    drawHairline(painter, {words.left(), row.bottom() + 0.5}, {words.right(), row.bottom() + 0.5});
}

void TodayDelegate::paintRow(QPainter &painter, const QRect &row, const TodayLine &line, TodaySection section,
                             bool active) const
{
    const Tokens &t = tokens();
    const QRectF mark = markRect(row);
    const TonePair tone = t.tone(line.tone);
    const int inset = theme().px(6);
    qreal left = mark.right() + Space::m;
    if (line.checkable) { // a circle to tick, then what it is
        const QColor ring = t.ink(line.whenInk);
        const QRectF circle = mark.adjusted(inset - 2, inset - 2, 2 - inset, 2 - inset);
        drawRounded(painter, circle, circle.width() / 2, {}, ring);
        if (active)
            paintIcon(painter, circle.adjusted(3, 3, -3, -3), u"check"_s, ring);
        paintIcon(painter, iconRect(left, row.center().y() + 0.5), line.icon, tone.text);
        left += iconSide() + Space::m;
    } else if (!line.title.isEmpty()) {
        drawRounded(painter, mark, Radius::tile, tone.tint);
        paintIcon(painter, mark.adjusted(inset, inset, -inset, -inset), line.icon, tone.text);
    }
    qreal right = row.right() - side - Space::s;
    if (active) {
        const QList<TodayDeed> icons = iconsOf(section);
        const int pad = theme().px(7);
        for (qsizetype i = 0; i < icons.size(); ++i)
            paintIcon(painter, QRectF(iconPlace(row, icons.size() - 1 - i)).adjusted(pad, pad, -pad, -pad),
                      deedIcon(icons[i]), t.text2);
        right = iconPlace(row, icons.size() - 1).left() - Space::m;
    }
    const QFont &small = theme().font(TextRole::Small);
    const qreal wide = textWidth(line.when, small) + 1;
    drawText(painter, QRectF(right - wide, row.top(), wide, row.height()), line.when, small, t.ink(line.whenInk),
             Qt::AlignRight);
    const QRectF words(left, row.top(), right - wide - Space::l - left, row.height());
    const bool alone = line.detail.isEmpty();
    drawText(painter, lineIn(words, false, alone), line.title, theme().font(TextRole::Medium), t.text);
    if (!alone)
        drawText(painter, lineIn(words, true, false), line.detail, small, t.text2);
}
