// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardcarddelegate.h"

#include "core/models/recordmodel.h"
#include "ui/board/boardcardpictures.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace
{
constexpr int inset = 12, sideMargin = 8;
constexpr qreal carriedOpacity = 0.38;
constexpr int titleLine = 20, factLine = 18, footLine = 16;
} // namespace

BoardCardDelegate::BoardCardDelegate(const BoardSpec &spec, const BoardLook &look, BoardCardPictures &pictures,
                                     QObject *parent)
    : QStyledItemDelegate(parent), m_spec(spec), m_look(look), m_pictures(pictures)
{
}

qsizetype BoardCardDelegate::facts() const
{
    return std::count_if(m_look.fields.begin(), m_look.fields.end(),
                         [this](const FieldBase *field) { return m_spec.isFact(field); });
}

bool BoardCardDelegate::showsLine() const
{
    return shows(m_spec.money) || shows(m_spec.number) || shows(m_spec.tag);
}

/// Of what is chosen, not of what a record has: geometry stays arithmetic however many cards there are.
int BoardCardDelegate::cardHeight() const
{
    const bool dense = theme().isCompact();
    if (m_look.compact)
        return theme().px(dense ? 32 : 40);
    const int line = titleLine + (dense ? 0 : 4);
    int height = 18 + titleLine;
    height += shows(m_spec.whom) ? line : 0;
    height += showsLine() ? line : 0;
    height += int(facts()) * factLine;
    height += shows(m_spec.step) ? footLine + (dense ? 2 : 22) : 2;
    return theme().px(height);
}

int BoardCardDelegate::pitch() const
{
    return cardHeight() + between();
}

int BoardCardDelegate::between() const
{
    return m_look.compact ? 4 : 8;
}

QSize BoardCardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {theme().px(220), pitch()};
}

BoardCardState BoardCardDelegate::stateOf(const QModelIndex &index, const Row &row) const
{
    const auto &model = static_cast<const RecordModel &>(*index.model());
    return {.text = m_spec.describe(model, row, m_column, m_look),
            .search = model.query().text,
            .fields = m_look.fields,
            .compact = m_look.compact};
}

void BoardCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const RecordModel *>(index.model());
    const auto cardIn = [this](const QRectF &rect) { return rect.adjusted(sideMargin, 0, -sideMargin, -between()); };
    const bool selected = option.state & QStyle::State_Selected, hovered = option.state & QStyle::State_MouseOver;
    painter->save();
    if (m_carried.contains(model->idAt(index.row())))
        painter->setOpacity(carriedOpacity);
    if (const Row *row = model->rowAt(index.row())) {
        BoardCardState state = stateOf(index, *row);
        state.selected = selected;
        state.hovered = hovered;
        m_pictures.paint(*painter, option.rect, state, [&](QPainter &on, const QRectF &rect) {
            drawGround(on, cardIn(rect), selected, hovered);
            drawContent(on, cardIn(rect), state);
        });
    } else {
        drawGround(*painter, cardIn(option.rect), selected, hovered);
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        drawFocusRing(*painter, cardIn(option.rect), Radius::card);
    painter->restore();
}

void BoardCardDelegate::drawGround(QPainter &painter, const QRectF &card, bool selected, bool hovered) const
{
    const Tokens &t = tokens();
    drawCard(painter, card);
    if (selected)
        drawRounded(painter, card, Radius::card, t.accentSoft, t.accent);
    else if (hovered)
        drawRounded(painter, card, Radius::card, t.hover, t.borderStrong);
}

void BoardCardDelegate::drawTitle(QPainter &painter, const QRectF &rect, const BoardCardState &state) const
{
    const QString &title = state.text.title;
    const auto matches = SearchQuery(state.search).highlights(title, true);
    QList<TextSpan> spans;
    for (const SearchQuery::Span &span : matches)
        spans.append({int(span.start), int(span.length)});
    if (spans.isEmpty())
        drawText(painter, rect, title, theme().font(TextRole::Strong), tokens().text);
    else
        drawMatchedText(painter, rect, title, spans, theme().font(TextRole::Strong), tokens().text);
}

/// What comes next stays as a sign, so that a late one is seen in the shortest card as well.
void BoardCardDelegate::drawLine(QPainter &painter, const QRectF &card, const BoardCardState &state) const
{
    const BoardCardText &text = state.text;
    QRectF in = card.adjusted(inset, 0, -inset, 0);
    const qreal icon = theme().px(14);
    paintIcon(painter, {in.left(), in.center().y() - icon / 2, icon, icon}, text.stepIcon, tokens().ink(text.stepInk));
    in.setLeft(in.left() + icon + Space::m);
    const QFont &font = theme().font(TextRole::Body);
    const QString &behind = m_spec.money ? text.amount : text.number;
    const qreal amount = qMin(textWidth(behind, font) + 1, in.width() / 2);
    drawText(painter, {in.right() - amount, in.top(), amount, in.height()}, behind, font, tokens().text2,
             Qt::AlignRight);
    drawTitle(painter, in.adjusted(0, 0, -amount - (amount > 1 ? Space::m : 0), 0), state);
}

void BoardCardDelegate::drawFoot(QPainter &painter, const QRectF &in, const BoardCardText &text) const
{
    const Tokens &t = tokens();
    const qreal foot = theme().px(footLine), top = in.bottom() - foot;
    if (!theme().isCompact())
        drawHairline(painter, {in.left(), top - theme().px(7)}, {in.right(), top - theme().px(7)});
    const QFont &font = theme().font(TextRole::Small);
    qreal idleLeft = in.right();
    if (!text.idle.isEmpty()) {
        idleLeft -= qMin(textWidth(text.idle, font) + 1, in.width() * 0.45);
        drawText(painter, {idleLeft, top, in.right() - idleLeft, foot}, text.idle, font, t.ink(text.idleInk));
        idleLeft -= Space::m;
    }
    const qreal icon = theme().px(14);
    paintIcon(painter, {in.left(), top + (foot - icon) / 2, icon, icon}, text.stepIcon, t.ink(text.stepInk));
    drawText(painter, {in.left() + icon + Space::m, top, idleLeft - in.left() - icon - Space::m, foot}, text.step, font,
             t.ink(text.stepInk));
}

void BoardCardDelegate::drawContent(QPainter &painter, const QRectF &card, const BoardCardState &state) const
{
    const Tokens &t = tokens();
    const BoardCardText &text = state.text;
    if (state.compact) {
        drawLine(painter, card, state);
        return;
    }
    const QRectF in = card.adjusted(inset, inset - 2, -inset, -inset + 4);
    const qreal line = theme().px(titleLine), gap = theme().isCompact() ? 0 : theme().px(4);
    qreal y = in.top();
    drawTitle(painter, {in.left(), y, in.width(), line}, state);
    y += line + gap;
    if (shows(m_spec.whom)) {
        if (!text.owner.isEmpty()) {
            const qreal tile = theme().px(18);
            drawAvatar(painter, {in.left(), y + (line - tile) / 2, tile, tile}, text.owner, AvatarShape::Company);
            drawText(painter, {in.left() + tile + Space::m, y, in.width() - tile - Space::m, line}, text.owner,
                     theme().font(TextRole::Body), t.text2);
        }
        y += line + gap;
    }
    const bool money = shows(m_spec.money);
    const QString amount = money ? text.amount : shows(m_spec.number) ? text.number : QString();
    const QFont &big = theme().font(money ? TextRole::Subtitle : TextRole::Body);
    qreal amountEnd = in.right();
    if (shows(m_spec.tag) && !text.tag.isEmpty()) {
        const ChipLook look{text.tagTone, false, false};
        const qreal left = in.width() - (amount.isEmpty() ? 0 : textWidth(amount, big) + Space::l);
        const qreal width = qMin(chipSize(text.tag, look).width(), qMax(left, in.width() * 0.3));
        const bool alone = !money && !shows(m_spec.number);
        drawChip(painter, {alone ? in.left() : in.right() - width, y, width, line}, text.tag, look,
                 alone ? Qt::AlignLeft : Qt::AlignRight);
        amountEnd -= width + Space::m;
    }
    drawText(painter, {in.left(), y, amountEnd - in.left(), line}, amount, big, money ? t.text : t.text3);
    if (showsLine())
        y += line + gap;
    const qreal fact = theme().px(factLine);
    const QFont &small = theme().font(TextRole::Caption);
    for (const auto &[name, known, ink] : text.facts) {
        const QString value = known.isEmpty() ? u"–"_s : known;
        const qreal width = qMin(textWidth(value, small) + 1, in.width() * 0.6);
        drawText(painter, {in.left(), y, in.width() - width - Space::m, fact}, name, small, t.text3);
        drawText(painter, {in.right() - width, y, width, fact}, value, small, known.isEmpty() ? t.text3 : t.ink(ink),
                 Qt::AlignRight);
        y += fact;
    }
    if (shows(m_spec.step))
        drawFoot(painter, in, text);
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
        drawContent(painter, card, stateOf(index, *row));
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
