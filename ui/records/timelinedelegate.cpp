// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/timelinedelegate.h"

#include "core/domain/activities.h"
#include "ui/records/cardlook.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr int gutter = 12, shownLines = 6, below = 18;

int circle()
{
    return theme().px(30);
}
int left()
{
    return theme().px(44);
}

qreal lineHeight()
{
    return qCeil(theme().font().pointSizeF() * 16.5 / 9.75);
}
/// The icon in a circle, which grows with the text.
QRectF inside(const QRectF &mark, int inset)
{
    const int by = theme().px(inset);
    return mark.adjusted(by, by, -by, -by);
}
int titleHeight()
{
    return theme().px(24);
}

int lineCount(const QString &text, qreal width)
{
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), theme().font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(40.0, width));
        ++lines;
    }
    layout.endLayout();
    return lines;
}

/// A title with a lock and the word behind it: not meant for the customer.
void paintInternal(QPainter &painter, const QRectF &line, const QString &title, const QFont &font, const QString &word)
{
    const QFont small = theme().font(TextRole::Small);
    const QColor ink = tokens().tone(Tone::Amber).text;
    const int icon = theme().px(13);
    const qreal mark = icon + 4 + textWidth(word, small), gap = Space::m;
    const qreal words = qMin(textWidth(title, font), qMax(0.0, line.width() - mark - gap));
    drawText(painter, {line.left(), line.top(), words + 1, line.height()}, title, font, tokens().text);
    const qreal x = line.left() + words + gap;
    paintIcon(painter, {x, line.center().y() - icon / 2.0, qreal(icon), qreal(icon)}, u"lock"_s, ink);
    drawText(painter, {x + icon + 4, line.top(), mark, line.height()}, word, small, ink);
}

Tone urgencyTone(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Overdue:
        return Tone::Red;
    case Urgency::Today:
        return Tone::Green;
    case Urgency::Later:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}
} // namespace

TimelineDelegate::TimelineDelegate(const TimelineModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

void TimelineDelegate::setEditing(Id id, int height)
{
    m_editing = id;
    m_editHeight = height;
}

QRect TimelineDelegate::circleRect(const QRect &row)
{
    return {row.left(), row.top(), circle(), circle()};
}

QRect TimelineDelegate::deleteRect(const QRect &row)
{
    return {row.right() - gutter - 26, row.top(), 26, 26};
}

QRect TimelineDelegate::editRect(const QRect &row)
{
    return deleteRect(row).translated(-28, 0);
}

QRect TimelineDelegate::textRect(const QRect &row)
{
    return row.adjusted(left(), titleHeight() + 2, -gutter, -below + 4);
}

int TimelineDelegate::linesOf(const TimelineModel::Item &item) const
{
    const QString body = item.record[m_model.schema().activity.body];
    return body.isEmpty() ? 0 : lineCount(body, m_width - left() - gutter);
}

bool TimelineDelegate::isCut(const QModelIndex &index) const
{
    const TimelineModel::Item &item = m_model.item(index);
    return item.kind == TimelineModel::Entry && linesOf(item) > shownLines;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const TimelineModel::Item &item = m_model.item(index);
    switch (item.kind) {
    case TimelineModel::Heading:
        return {m_width, theme().px(index.row() == 0 ? 30 : 36)};
    case TimelineModel::File:
        return {m_width, titleHeight() + theme().px(56) + below + 4};
    case TimelineModel::Entry: {
        if (m_editing && item.record.id() == m_editing)
            return {m_width, m_editHeight + below};
        const int lines = linesOf(item);
        const int shown = m_model.isExpanded(item.record.id()) ? lines : qMin(lines, shownLines);
        return {m_width, qMax(circle() + 6, titleHeight() + int(lineHeight()) * shown) + below};
    }
    case TimelineModel::Event:
        return {m_width,
                qMax(circle() + 6, titleHeight() + (item.event.detail.isEmpty() ? 0 : int(lineHeight()))) + below};
    }
    Q_UNREACHABLE();
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TimelineModel::Item &item = m_model.item(index);
    const QRect row = option.rect;
    if (item.kind == TimelineModel::Heading) {
        paintHeading(*painter, row, item.heading);
        return;
    }
    paintRail(*painter, row, item);
    if (m_editing && item.record.id() == m_editing)
        return;
    const bool current = option.state & QStyle::State_HasFocus && option.widget && option.widget->hasFocus();
    const bool active = m_hovered == index || current;
    if (item.kind == TimelineModel::File)
        paintFile(*painter, row, item);
    else if (item.kind == TimelineModel::Event)
        paintEvent(*painter, row, item);
    else
        paintEntry(*painter, row, item, active);
    if (current && option.state & QStyle::State_KeyboardFocusChange)
        drawFocusRing(*painter, QRectF(row).adjusted(left() - 8, -2, 0, -below + 8), Radius::row);
}

void TimelineDelegate::paintHeading(QPainter &painter, const QRectF &row, const QString &text) const
{
    QFont font = theme().font(TextRole::Small);
    font.setWeight(QFont::DemiBold);
    drawText(painter, {row.left(), row.bottom() - theme().px(30), row.width(), qreal(theme().px(20))}, text, font,
             tokens().text3);
}

void TimelineDelegate::paintRail(QPainter &painter, const QRectF &row, const TimelineModel::Item &item) const
{
    if (!item.last)
        painter.fillRect(
            QRectF(row.left() + circle() / 2.0 - 1, row.top() + circle() + 2, 2, row.height() - circle() - 4),
            tokens().border);
}

QString TimelineDelegate::timeText(const TimelineModel::Item &item) const
{
    const Activity &activity = m_model.schema().activity;
    const QDateTime at = item.record[activity.at];
    const QLocale locale;
    if (item.record[activity.status] != "planned"_L1)
        return timelineTime(at, m_model.now(), locale);
    const QString text = plannedText(at, m_model.now(), locale);
    return urgencyOf(at, m_model.now()) == Urgency::Overdue ? tr("Overdue · %1").arg(text) : text;
}

/// What the title leaves free at its right: for the time, or for the buttons that take its place.
qreal TimelineDelegate::timeWidth(const TimelineModel::Item &item, bool active) const
{
    if (active)
        return deleteRect({}).right() - editRect({}).left() + Space::m;
    const bool planned = item.record[m_model.schema().activity.status] == "planned"_L1;
    return textWidth(timeText(item), theme().font(TextRole::Small)) + (planned ? 18 : 0) + Space::m;
}

void TimelineDelegate::paintTime(QPainter &painter, const QRectF &line, const TimelineModel::Item &item,
                                 bool active) const
{
    const Tokens &t = tokens();
    if (active) {
        const QRect row = line.toAlignedRect().adjusted(0, 0, gutter, 0);
        for (const auto &[rect, icon] :
             {std::pair(editRect(row), u"pencil"_s), std::pair(deleteRect(row), u"trash-2"_s)})
            paintIcon(painter, QRectF(rect).adjusted(5, 5, -5, -5), icon, t.text2);
        return;
    }
    const QFont font = theme().font(TextRole::Small);
    const QString text = timeText(item);
    if (item.record[m_model.schema().activity.status] != "planned"_L1) {
        drawText(painter, line, text, font, t.text3, Qt::AlignRight);
        return;
    }
    const Urgency urgency = urgencyOf(item.record[m_model.schema().activity.at], m_model.now());
    const QColor color = urgency == Urgency::Later ? t.text2 : t.tone(urgencyTone(urgency)).text;
    drawText(painter, line, text, font, color, Qt::AlignRight);
    paintIcon(painter, {line.right() - textWidth(text, font) - 18, line.center().y() - 7, 14, 14}, u"clock"_s, color);
}

void TimelineDelegate::paintEntry(QPainter &painter, const QRect &row, const TimelineModel::Item &item,
                                  bool active) const
{
    const Tokens &t = tokens();
    const Activity &activity = m_model.schema().activity;
    const Record &record = item.record;
    const QString type = record[activity.type], status = record[activity.status];
    const bool planned = status == "planned"_L1;
    const QRectF mark = circleRect(row);
    if (planned) {
        const QColor ink = t.tone(urgencyTone(urgencyOf(record[activity.at], m_model.now()))).text;
        drawRounded(painter, inside(mark, 4), theme().px(11), {}, ink);
        if (active)
            paintIcon(painter, inside(mark, 8), u"check"_s, ink);
    } else {
        const TonePair tone = t.tone(status == "cancelled"_L1 ? Tone::Neutral : choiceTone(activity.type, type));
        drawRounded(painter, mark, circle() / 2.0, tone.tint);
        paintIcon(painter, inside(mark, 7), activityIcon(type), tone.text);
    }
    const QRectF line = QRectF(row).adjusted(left(), 1, -gutter, 0).adjusted(0, 0, 0, titleHeight() - row.height());
    QFont titleFont = theme().font(TextRole::Strong);
    titleFont.setStrikeOut(status == "cancelled"_L1);
    QString title = activityTitle(activity, record);
    if (!item.who.isEmpty())
        title = tr("%1 · %2", "activity · person").arg(title, item.who);
    const QRectF room = line.adjusted(0, 0, -timeWidth(item, active), 0);
    if (record[activity.internal])
        paintInternal(painter, room, title, titleFont, activity.internal.label());
    else
        drawText(painter, room, title, titleFont, t.text);
    paintTime(painter, line, item, active);
    const QString body = record[activity.body];
    if (!body.isEmpty())
        drawWrapped(painter, textRect(row), QString(body).replace(u'\n', QChar::LineSeparator), theme().font(), t.text2,
                    m_model.isExpanded(record.id()) ? 10000 : shownLines);
}

void TimelineDelegate::paintFile(QPainter &painter, const QRect &row, const TimelineModel::Item &item) const
{
    const Tokens &t = tokens();
    const auto &kind = static_cast<const KeptFile &>(item.record.entity());
    const QDateTime added = FieldType<QDateTime>::read(item.record.value(*kind.createdAt()));
    const QRectF mark = circleRect(row);
    drawRounded(painter, mark, circle() / 2.0, t.tone(Tone::Neutral).tint);
    paintIcon(painter, inside(mark, 7), u"paperclip"_s, t.tone(Tone::Neutral).text);
    const QRectF line = QRectF(row).adjusted(left(), 1, -gutter, 0).adjusted(0, 0, 0, titleHeight() - row.height());
    drawText(painter, line.adjusted(0, 0, -80, 0), tr("File added"), theme().font(TextRole::Strong), t.text);
    drawText(painter, line, timelineTime(added, m_model.now(), QLocale()), theme().font(TextRole::Small), t.text3,
             Qt::AlignRight);
    const QRectF card(line.left(), line.bottom() + 4, line.width(), theme().px(56) - 2);
    drawRounded(painter, card, Radius::row, t.inset, t.border);
    const QRectF tile(card.left() + 12, card.center().y() - 15, 30, 30);
    const TonePair tone = t.tone(Tone::Accent);
    drawRounded(painter, tile, Radius::tile, tone.tint);
    paintIcon(painter, tile.adjusted(7, 7, -7, -7), fileIcon(item.record.title()), tone.text);
    const QRectF words(tile.right() + 14, card.top() + 8, card.right() - tile.right() - 28, card.height() - 16);
    drawText(painter, words.adjusted(0, 0, 0, -words.height() / 2), item.record.title(), theme().font(TextRole::Medium),
             t.text);
    drawText(painter, words.adjusted(0, words.height() / 2, 0, 0), fileSize(item.record[kind.size]),
             theme().font(TextRole::Small), t.text3);
}

void TimelineDelegate::paintEvent(QPainter &painter, const QRect &row, const TimelineModel::Item &item) const
{
    const Tokens &t = tokens();
    const QRectF mark = circleRect(row);
    const TonePair tone = t.tone(item.event.tone);
    drawRounded(painter, mark, circle() / 2.0, tone.tint);
    paintIcon(painter, inside(mark, 7), item.event.icon, tone.text);
    const QRectF line = QRectF(row).adjusted(left(), 1, -gutter, 0).adjusted(0, 0, 0, titleHeight() - row.height());
    const QFont small = theme().font(TextRole::Small);
    const QString time = timelineTime(item.event.at, m_model.now(), QLocale());
    drawText(painter, line.adjusted(0, 0, -textWidth(time, small) - Space::m, 0), item.event.title,
             theme().font(TextRole::Medium), item.event.tone == Tone::Red ? tone.text : t.text);
    drawText(painter, line, time, small, t.text3, Qt::AlignRight);
    if (!item.event.detail.isEmpty())
        drawText(painter, QRectF(textRect(row).left(), line.bottom() + 1, line.width(), lineHeight()),
                 QString(item.event.detail).replace(u'\n', u' '), theme().font(), t.text2);
}
