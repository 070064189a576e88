// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/cellpaint.h"

#include "core/record/valuetext.h"
#include "core/values/datewords.h"
#include "core/values/timetext.h"
#include "ui/records/cardlook.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace
{
constexpr int titleTile = 26, referenceTile = 22; // sides of the avatars

Qt::Alignment leading(const CellLook &look)
{
    return look.rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
}

/// `rect` without a square of `side` and a gap at its leading edge; the square goes to `tile`.
QRectF besideTile(const QRectF &rect, qreal side, const CellLook &look, QRectF *tile)
{
    const qreal y = rect.center().y() - side / 2;
    *tile = QRectF(look.rightToLeft ? rect.right() - side : rect.left(), y, side, side);
    return look.rightToLeft ? rect.adjusted(0, 0, -side - Space::m, 0) : rect.adjusted(side + Space::m, 0, 0, 0);
}

/// Who has a face: a customer, a colleague. A stage or a status has none.
bool isSomebody(const FieldBase &reference)
{
    return reference.target() && reference.target()->spec().faced;
}

void drawTags(QPainter &painter, QRectF rect, const QStringList &words, const CellLook &look)
{
    const ChipLook chip{Tone::Neutral, false, look.selected};
    for (qsizetype i = 0; i < words.size(); ++i) {
        const qreal width = chipSize(words[i], chip).width();
        const bool last = i + 1 == words.size();
        // What does not fit is counted, not cut in the middle of a word.
        if (i > 0 && width + (last ? 0 : 28) > rect.width()) {
            drawText(painter, rect, QStringLiteral("+%1").arg(words.size() - i), theme().font(TextRole::Small),
                     tokens().text3, leading(look));
            return;
        }
        const QRectF drawn = drawChip(painter, rect, words[i], chip, leading(look));
        if (look.rightToLeft)
            rect.setRight(drawn.left() - Space::xs);
        else
            rect.setLeft(drawn.right() + Space::xs);
    }
}
} // namespace

bool isNumber(Kind kind)
{
    return kind == Kind::Integer || kind == Kind::Decimal || kind == Kind::Money;
}

QString cellText(const FieldBase &field, const QVariant &value)
{
    if (value.isNull())
        return {};
    const QString language = QLocale().name();
    switch (field.kind()) {
    case Kind::DateTime:
        return relativeTime(FieldType<QDateTime>::read(value), QDateTime::currentDateTime(), language);
    case Kind::Date:
        return relativeDay(FieldType<QDate>::read(value), QDate::currentDate(), language);
    case Kind::Note:
        return value.toString().simplified();
    default:
        return displayText(field, value);
    }
}

QString cellToolTip(const FieldBase &field, const QVariant &value)
{
    if (field.kind() == Kind::DateTime && !value.isNull())
        return fullDateTimeText(FieldType<QDateTime>::read(value));
    if (field.kind() == Kind::Date || field.kind() == Kind::Tags)
        return displayText(field, value);
    return {};
}

CellWidth cellWidth(const FieldBase &field)
{
    switch (field.kind()) {
    case Kind::Note:
        return {240, 140};
    case Kind::Text:
        return &field == field.entity().titleField() && !field.entity().isPart() ? CellWidth{280, 220}
                                                                                 : CellWidth{140, 96};
    case Kind::Email: // an address is read as a whole or not at all
        return {240, 212};
    case Kind::Url:
        return {210, 156};
    case Kind::Reference:
        return {200, 140};
    case Kind::Tags:
        return {180, 124};
    case Kind::Phone:
        return {160, 144};
    case Kind::Choice:
        return {136, 116};
    case Kind::DateTime:
    case Kind::Date:
    case Kind::PartialDate:
    case Kind::Money:
        return {120, 100};
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Bool:
        return {96, 80};
    }
    Q_UNREACHABLE();
}

int cellContentWidth(const FieldBase &field, const QVariant &value, bool title)
{
    const QString text = cellText(field, value);
    if (title)
        return titleTile + Space::m + qCeil(textWidth(text, theme().font(TextRole::Medium)));
    if (text.isEmpty())
        return 0;
    switch (field.kind()) {
    case Kind::Choice:
        return qCeil(chipSize(text, {}).width());
    case Kind::Tags: {
        qreal width = 0;
        for (const QString &word : FieldType<QStringList>::read(value))
            width += chipSize(word, {Tone::Neutral, false, false}).width() + Space::xs;
        return qCeil(width);
    }
    case Kind::Reference:
        if (!value.value<Link>().tone.isEmpty())
            return qCeil(chipSize(text, {}).width());
        return (isSomebody(field) ? referenceTile + Space::m : 2) + qCeil(textWidth(text, theme().font()));
    default:
        return qCeil(textWidth(text, theme().font())) + 2;
    }
}

QList<TextSpan> textSpans(const QVariant &highlights)
{
    QList<TextSpan> spans;
    const auto found = highlights.value<QList<SearchQuery::Span>>();
    for (const SearchQuery::Span &span : found)
        spans.append({int(span.start), int(span.length)});
    return spans;
}

void drawCell(QPainter &painter, const QRectF &rect, const FieldBase &field, const QVariant &value,
              const CellLook &look)
{
    const QString text = look.words ? look.words->text : cellText(field, value);
    const Tokens &t = tokens();
    const auto plain = [&](const QRectF &area, const QFont &font, const QColor &color) {
        if (look.matches.isEmpty())
            drawText(painter, area, text, font, color, leading(look));
        else
            drawMatchedText(painter, area, text, look.matches, font, color);
    };
    QRectF tile;
    if (look.title) {
        const QRectF area = look.portrait ? besideTile(rect, titleTile, look, &tile) : rect;
        if (look.portrait)
            drawAvatar(painter, tile, text, look.squared ? AvatarShape::Company : AvatarShape::Person);
        plain(area, theme().font(TextRole::Medium), t.text);
        return;
    }
    if (text.isEmpty())
        return;
    if (look.words) {
        plain(rect, theme().font(look.words->ink == Ink::Red ? TextRole::Strong : TextRole::Body),
              t.ink(look.words->ink));
        return;
    }
    switch (field.kind()) {
    case Kind::Choice:
        drawChip(painter, rect, text, {choiceTone(field, value.toString()), true, look.selected}, leading(look));
        return;
    case Kind::Tags:
        drawTags(painter, rect, FieldType<QStringList>::read(value), look);
        return;
    case Kind::Integer:
        if (look.meter) {
            drawMeter(painter, rect, value.toInt(), look.rightToLeft);
            return;
        }
        [[fallthrough]];
    case Kind::Decimal:
    case Kind::Money:
        drawNumber(painter, rect, text, theme().font(), t.text);
        return;
    case Kind::Reference: {
        if (const QString tone = value.value<Link>().tone; !tone.isEmpty()) {
            drawChip(painter, rect, text, {toneFromName(tone), true, look.selected}, leading(look));
            return;
        }
        if (!isSomebody(field)) {
            plain(rect, theme().font(), t.text2);
            return;
        }
        const QRectF area = besideTile(rect, referenceTile, look, &tile);
        drawAvatar(painter, tile, text, AvatarShape::Company);
        plain(area, theme().font(), t.text2);
        return;
    }
    default:
        plain(rect, theme().font(), t.text2);
    }
}
