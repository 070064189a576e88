// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/caredelegate.h"

#include "core/values/partialdate.h"
#include "ui/care/caremodel.h"
#include "ui/care/carewords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

CareDelegate::CareDelegate(const CareModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

QSize CareDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {theme().px(300), theme().px(theme().isCompact() ? 40 : 48)}; // one for all: there may be very many
}

void CareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRectF row(option.rect);
    if (!m_model.entry(index)) {
        paintHeading(*painter, row, m_model.headingOf(index));
    } else {
        const bool active = option.widget && option.widget->hasFocus();
        const bool selected = option.state & QStyle::State_Selected;
        const QRectF ground = row.adjusted(Space::xxl - Space::m, 1, -Space::xxl + Space::m, -1);
        if (selected)
            drawRounded(*painter, ground, Radius::row, active ? tokens().accentSoft : tokens().hover);
        else if (m_hovered == index)
            drawRounded(*painter, ground, Radius::row, tokens().hover);
        paintRow(*painter, row, index);
        if (active && option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
            drawFocusRing(*painter, ground, Radius::row);
    }
    painter->restore();
}

void CareDelegate::paintHeading(QPainter &painter, const QRectF &row, QDate day) const
{
    const Tokens &t = tokens();
    const QRectF words = row.adjusted(Space::xxl, row.height() - theme().px(30), -Space::xxl, -theme().px(4));
    const QLocale locale;
    const QString date = locale.toString(day, datePattern(locale, "yMMMMEEEEd"));
    // Yesterday, today and tomorrow have names of their own.
    const bool named = qAbs(m_model.today().daysTo(day)) <= 1;
    const QString title = named ? careDay(day, m_model.today()) : date;
    const bool past = day < m_model.today();
    drawText(painter, words, title, theme().font(TextRole::Strong), past ? t.tone(Tone::Amber).text : t.text);
    const qreal left = textWidth(title, theme().font(TextRole::Strong)) + Space::l;
    if (named)
        drawText(painter, words.adjusted(left, 0, 0, 0), date, theme().font(TextRole::Small), t.text3);
    drawHairline(painter, {words.left(), row.bottom() - 0.5}, {words.right(), row.bottom() - 0.5});
}

void CareDelegate::paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const
{
    const CareEntry &entry = *m_model.entry(index);
    const Tokens &t = tokens();
    const bool answered = entry.answer != 0, refused = !answered && entry.refusal != CareRefusal::None;
    const int tile = theme().px(28), inset = theme().px(6);
    const QRectF mark(row.left() + Space::xxl + Space::s, row.center().y() - tile / 2.0, tile, tile);
    const TonePair tone = t.tone(refused ? Tone::Neutral : careTone(entry.kind));
    drawRounded(painter, mark, Radius::tile, tone.tint);
    paintIcon(painter, mark.adjusted(inset, inset, -inset, -inset), careIcon(entry.kind),
              refused ? t.disabled : tone.text);

    const QString state = careState(entry, m_model.activity(), m_model.today());
    const QFont &small = theme().font(TextRole::Small);
    qreal right = row.right() - Space::xxl - Space::s;
    if (!state.isEmpty()) {
        const QColor ink = answered ? t.ink(Ink::Green) : t.text3;
        const qreal wide = textWidth(state, small) + 1;
        drawText(painter, {right - wide, row.top(), wide, row.height()}, state, small, ink, Qt::AlignRight);
        right -= wide + Space::s + iconSide();
        paintIcon(painter, iconRect(right, row.center().y() + 0.5), answered ? u"circle-check"_s : u"ban"_s, ink);
        right -= Space::l;
    }
    const qreal line = theme().px(19), left = mark.right() + Space::l;
    drawText(painter, {left, row.center().y() - line, right - left, line}, entry.name, theme().font(TextRole::Medium),
             refused ? t.text3 : t.text);
    drawText(painter, {left, row.center().y(), right - left, line}, careDetail(entry, m_model.today()), small,
             refused ? t.text3 : t.text2);
}
