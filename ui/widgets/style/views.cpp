// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style/drawing.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"
#include <QAbstractItemView>
#include <QDateTime>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

using namespace Qt::StringLiterals;

void Draw::tabShape(QPainter &painter, const QStyleOptionTab &option)
{
    const Tokens &t = tokens();
    const QRectF rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool upright = option.shape == QTabBar::RoundedWest || option.shape == QTabBar::RoundedEast;
    if (!selected && option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        drawRounded(painter, rect.adjusted(1, 4, -1, -6), Radius::control, t.hover);
    if (selected) {
        const QRectF bar = upright ? QRectF(rect.left(), rect.top() + 4, 3, rect.height() - 8)
                                   : QRectF(rect.left() + 8, rect.bottom() - 3, rect.width() - 16, 3);
        drawRounded(painter, bar, 1.5, t.accent);
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        drawFocusRing(painter, rect.adjusted(1, 3, -1, -5), Radius::control);
}

void Draw::tabLabel(QPainter &painter, const QStyleOptionTab &option, bool underline)
{
    const Tokens &t = tokens();
    const bool selected = option.state & QStyle::State_Selected, enabled = option.state & QStyle::State_Enabled;
    const QColor color = !enabled ? t.disabled : selected ? t.text : t.text2;
    QRectF rect = QRectF(option.rect).adjusted(10, 0, -10, -3);
    rect.setLeft(rect.left() + option.leftButtonSize.width());
    rect.setRight(rect.right() - option.rightButtonSize.width());
    if (!option.icon.isNull()) {
        labelIcon(painter, iconRect(rect.left(), rect.center().y()), option.icon, color, enabled);
        rect.setLeft(rect.left() + iconSide() + Space::s);
    }
    // "Deals\t3" carries a count, shown on a pill.
    const QStringList parts = option.text.split(u'\t');
    const QFont font = theme().font(selected ? TextRole::Strong : TextRole::Medium);
    labelText(painter, rect, parts[0], font, color, Qt::AlignLeft, underline);
    if (parts.size() > 1 && !parts[1].isEmpty()) {
        const QFont small = theme().font(TextRole::Overline);
        const qreal width = qMax(18.0, qCeil(textWidth(parts[1], small)) + 10.0);
        const QRectF pill(rect.right() - width + 2, qRound(rect.center().y() - 9), width, 18);
        drawRounded(painter, pill, 9, t.tone(Tone::Neutral).tint);
        drawText(painter, pill, parts[1], small, t.tone(Tone::Neutral).text, Qt::AlignHCenter);
    }
}

void Draw::headerSection(QPainter &painter, const QStyleOptionHeader &option)
{
    const Tokens &t = tokens();
    const QRectF rect = option.rect;
    painter.fillRect(rect, t.canvas);
    if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        painter.fillRect(rect, t.hover);
    if (option.orientation == Qt::Horizontal)
        drawHairline(painter, {rect.left(), rect.bottom() - 1}, {rect.right(), rect.bottom()});
    else
        drawHairline(painter, {rect.right() - 1, rect.top()}, {rect.right(), rect.bottom()});
}

void Draw::headerLabel(QPainter &painter, const QStyleOptionHeader &option, int edge)
{
    const Tokens &t = tokens();
    const bool only = option.position == QStyleOptionHeader::OnlyOneSection;
    const int before = only || option.position == QStyleOptionHeader::Beginning ? edge : Space::m;
    const int after = only || option.position == QStyleOptionHeader::End ? edge : Space::m;
    const bool mirrored = option.direction == Qt::RightToLeft;
    QRectF rect = QRectF(option.rect).adjusted(mirrored ? after : before, 0, mirrored ? -before : -after, 0);
    QFont font = theme().font(TextRole::Small);
    font.setWeight(QFont::DemiBold);
    const bool right = option.textAlignment & Qt::AlignRight;
    if (option.sortIndicator != QStyleOptionHeader::None) {
        const QString name = option.sortIndicator == QStyleOptionHeader::SortDown ? u"arrow-up"_s : u"arrow-down"_s;
        const qreal width = textWidth(option.text, font);
        const qreal x = right ? rect.right() - 12 : qMin(rect.left() + width + 4, rect.right() - 12);
        paintIcon(painter, {x, rect.center().y() - 6, 12, 12}, name, t.accent);
        rect.setRight(right ? rect.right() - 16 : rect.right() - 14);
    }
    if (!option.icon.isNull())
        labelIcon(painter, iconRect(rect.left(), rect.center().y()), option.icon, t.text2, true);
    drawText(painter, rect, option.text, font, t.text2, option.textAlignment & Qt::AlignHorizontal_Mask);
}

void Draw::scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &thumb)
{
    if (option.minimum >= option.maximum)
        return;
    const Tokens &t = tokens();
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const qreal inset = active ? 2 : 3;
    const QRectF rect = option.orientation == Qt::Vertical ? QRectF(thumb).adjusted(inset, 2, -inset, -2)
                                                           : QRectF(thumb).adjusted(2, inset, -2, -inset);
    drawRounded(painter, rect, qMin(rect.width(), rect.height()) / 2, active ? t.scrollThumbHover : t.scrollThumb);
}

void Draw::progressBar(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const Tokens &t = tokens();
    const qreal thickness = 6;
    const QRectF track(option.rect.left(), option.rect.center().y() + .5 - thickness / 2, option.rect.width(),
                       thickness);
    drawRounded(painter, track, thickness / 2, t.track);
    QRectF done = track;
    if (option.minimum == option.maximum) {
        // Unknown length: a third of the bar wanders, as far as somebody repaints it (ProgressPanel does).
        const qreal phase = theme().reducedMotion() ? .5 : double(QDateTime::currentMSecsSinceEpoch() % 1600) / 1600;
        done.setWidth(track.width() / 3);
        done.moveLeft(track.left() + (track.width() - done.width()) * (1 - qAbs(2 * phase - 1)));
    } else {
        const double share = double(option.progress - option.minimum) / (double(option.maximum) - option.minimum);
        done.setWidth(qBound(0.0, share, 1.0) * track.width());
        if (option.direction == Qt::RightToLeft)
            done.moveRight(track.right());
    }
    if (done.width() > 0)
        drawRounded(painter, done, thickness / 2, t.accentFill);
}

void Draw::itemGround(QPainter &painter, const QStyleOptionViewItem &option, const QWidget *widget)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    const bool menuLike = view && view->inherits("QComboBoxListView");
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (menuLike && (selected || hovered))
        drawRounded(painter, QRectF(option.rect).adjusted(4, 0, -4, 0), Radius::control - 1, tokens().accentSoft);
    else if (selected || hovered)
        painter.fillRect(option.rect, selected ? tokens().accentSoft : tokens().hover);
    if (const auto *table = qobject_cast<const QTableView *>(view)) {
        const QRectF cell = option.rect;
        if (selected && table->horizontalHeader()->visualIndex(option.index.column()) == 0)
            painter.fillRect(QRectF(cell.left(), cell.top(), 3, cell.height()), tokens().accent);
        if (!table->showGrid())
            drawHairline(painter, {cell.left(), cell.bottom() - 1}, {cell.right(), cell.bottom()});
    }
}

void Draw::groupBox(QPainter &painter, const QStyleOptionGroupBox &option, const QStyle &style, const QWidget *widget)
{
    // A heading over its content; frames around groups only add noise.
    QRectF label = style.subControlRect(QStyle::CC_GroupBox, &option, QStyle::SC_GroupBoxLabel, widget);
    label.setRight(option.rect.right()); // measured in the regular weight, drawn in the strong one
    const bool enabled = option.state & QStyle::State_Enabled;
    labelText(painter, label, option.text, theme().font(TextRole::Strong), enabled ? tokens().text : tokens().disabled,
              Qt::AlignLeft, false);
    if (option.subControls & QStyle::SC_GroupBoxCheckBox) {
        QStyleOption mark = option;
        mark.rect = style.subControlRect(QStyle::CC_GroupBox, &option, QStyle::SC_GroupBoxCheckBox, widget);
        checkMark(painter, mark);
    }
}

bool Draw::viewItem(QPainter &painter, const QStyleOptionViewItem &option, const QStyle &style, const QWidget *widget)
{
    if (option.text.contains(QChar::LineSeparator))
        return false;
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &option, &painter, widget);
    if (option.features & QStyleOptionViewItem::HasCheckIndicator) {
        QStyleOption mark = option;
        mark.rect = style.subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, widget);
        mark.state &= ~(QStyle::State_HasFocus | QStyle::State_On | QStyle::State_Off | QStyle::State_NoChange);
        mark.state |= option.checkState == Qt::Checked            ? QStyle::State_On
                      : option.checkState == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                                  : QStyle::State_Off;
        style.drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &mark, &painter, widget);
    }
    if (option.features & QStyleOptionViewItem::HasDecoration) {
        const QRectF at = style.subElementRect(QStyle::SE_ItemViewItemDecoration, &option, widget);
        labelIcon(painter, at, option.icon, enabled ? tokens().text2 : tokens().disabled, enabled);
    }
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &option, widget) + 1;
    const QRectF words =
        QRectF(style.subElementRect(QStyle::SE_ItemViewItemText, &option, widget)).adjusted(margin, 0, -margin, 0);
    const QColor color = enabled ? option.palette.color(QPalette::Text) : tokens().disabled;
    drawText(painter, words, option.text, option.font, color,
             QStyle::visualAlignment(option.direction, option.displayAlignment), option.textElideMode);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        drawFocusRing(painter, option.rect, Radius::control - 2);
    painter.restore();
    return true;
}
