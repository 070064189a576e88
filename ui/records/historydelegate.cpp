// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/historydelegate.h"

#include "core/domain/activities.h"
#include "core/values/datewords.h"
#include "core/values/timetext.h"
#include "ui/records/historylist.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{
constexpr int left = 52;

qreal lineHeight()
{
    return theme().px(20);
}

std::pair<QString, Tone> markOf(Action::Verb verb)
{
    switch (verb) {
    case Action::Create:
        return {u"plus"_s, Tone::Green};
    case Action::Edit:
        return {u"pencil"_s, Tone::Accent};
    case Action::Delete:
        return {u"trash-2"_s, Tone::Red};
    case Action::Restore:
        return {u"archive-restore"_s, Tone::Green};
    case Action::Import:
        return {u"download"_s, Tone::Teal};
    case Action::Log:
        return {u"history"_s, Tone::Violet};
    case Action::Complete:
        return {u"circle-check"_s, Tone::Green};
    case Action::Attach:
        return {u"paperclip"_s, Tone::Neutral};
    case Action::Merge:
        return {u"git-merge"_s, Tone::Accent};
    case Action::Unmerge:
        return {u"split"_s, Tone::Accent};
    case Action::Undo:
        return {u"undo-2"_s, Tone::Neutral};
    case Action::Redo:
        return {u"redo-2"_s, Tone::Neutral};
    }
    Q_UNREACHABLE();
}
} // namespace

HistoryDelegate::HistoryDelegate(const HistoryModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

QRect HistoryDelegate::undoRect(const QRect &row)
{
    return {row.right() - 42, row.top() + 9, 28, 28};
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const qsizetype lines = m_model.lines(m_model.entry(index).id, shownLines + 1).size();
    return {240, theme().px(52) + int(lineHeight()) * int(qMin<qsizetype>(lines, shownLines + 1)) + (lines ? 4 : 0)};
}

void HistoryDelegate::paintLine(QPainter &painter, const QRectF &row, const HistoryModel::Line &line) const
{
    const Tokens &t = tokens();
    const QFont font = theme().font(TextRole::Caption);
    qreal x = row.left();
    const auto word = [&](const QString &text, const QFont &used, const QColor &color, qreal most) {
        const qreal width = qMin(textWidth(text, used), qMin(most, row.right() - x));
        drawText(painter, {x, row.top(), width, row.height()}, text, used, color);
        x += width + 6;
    };
    word(line.label, font, t.text3, row.width() * .3);
    QFont gone = font;
    gone.setStrikeOut(true);
    if (!line.before.isEmpty())
        word(line.before, gone, t.text3, row.width() * .35);
    if (!line.before.isEmpty() && !line.after.isEmpty()) {
        paintIcon(painter, {x, row.center().y() - 6, 12, 12}, u"arrow-right"_s, t.text3);
        x += 18;
    }
    word(line.after, font, t.text, row.width());
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const HistoryEntry &entry = m_model.entry(index);
    const QRectF row = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool current = option.state & QStyle::State_HasFocus && option.widget && option.widget->hasFocus();
    drawRowGround(*painter, row.adjusted(0, 1, -2, -1), RowLook::Card, selected, m_hovered == index,
                  current && option.state & QStyle::State_KeyboardFocusChange);
    const auto [icon, tone] = markOf(entry.action.verb);
    const QRectF mark(row.left() + 10, row.top() + 10, 30, 30);
    const TonePair pair = t.tone(entry.reversed ? Tone::Neutral : tone);
    drawRounded(*painter, mark, 15, pair.tint);
    paintIcon(*painter, mark.adjusted(7, 7, -7, -7), icon, pair.text);
    const bool undoable = HistoryList::canUndo(entry);
    const bool active = undoable && (m_hovered == index || current || selected);
    const QRectF words = row.adjusted(left, 6, active ? -50 : -14, 0);
    QFont title = theme().font(TextRole::Medium);
    title.setStrikeOut(entry.reversed);
    drawText(*painter, {words.left(), words.top(), words.width(), lineHeight()}, m_model.text(entry), title,
             entry.reversed ? t.text3 : t.text);
    const QDateTime now = QDateTime::currentDateTime();
    QString who = timelineTime(entry.time, now, QLocale());
    if (entry.time.date() != now.date())
        who = tr("%1 %2", "day time")
                  .arg(relativeDay(entry.time.date(), now.date(), QLocale().name()), timeText(entry.time.time()));
    if (!entry.user.isEmpty())
        who = tr("%1 · %2", "when · who").arg(who, entry.user);
    if (entry.reversed)
        who = tr("%1 · taken back").arg(who);
    drawText(*painter, {words.left(), words.top() + lineHeight() - 1, words.width(), lineHeight()}, who,
             theme().font(TextRole::Small), t.text3);
    if (active)
        paintIcon(*painter, QRectF(undoRect(option.rect)).adjusted(6, 6, -6, -6), u"undo-2"_s, t.text2);
    const QList<HistoryModel::Line> lines = m_model.lines(entry.id, shownLines + 1);
    qreal y = row.top() + theme().px(50);
    for (qsizetype i = 0; i < qMin<qsizetype>(lines.size(), shownLines); ++i, y += lineHeight())
        paintLine(*painter, {row.left() + left, y, row.width() - left - 14, lineHeight()}, lines[i]);
    if (lines.size() > shownLines)
        drawText(*painter, {row.left() + left, y, 200, lineHeight()}, tr("and more"), theme().font(TextRole::Caption),
                 t.text3);
}
