// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/chart.h"

#include "core/values/join.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

Chart::Chart(Qt::Key back, Qt::Key on, QWidget *parent) : QWidget(parent), m_back(back), m_on(on)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(); });
}

void Chart::paintOn(QPainter &painter, const QSizeF &size, const Tokens &tokens) const
{
    paint(painter, {size, tokens});
}

void Chart::marksChanged(int current)
{
    if (current >= 0)
        m_current = current;
    const QList<Mark> all = marks(size());
    const auto same = [this](const Mark &mark) { return mark.id == m_current; };
    if (std::none_of(all.begin(), all.end(), same))
        m_current = all.isEmpty() ? -1 : all.first().id;
    setFocusPolicy(all.isEmpty() ? Qt::NoFocus : Qt::TabFocus);
    tell();
    updateGeometry();
    update();
}

void Chart::tell()
{
    QString description;
    for (const Mark &mark : marks(size()))
        if (mark.id == m_current)
            description = joinedClauses({mark.name, mark.description});
    if (accessibleDescription() == description)
        return;
    setAccessibleDescription(description);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void Chart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, {size(), tokens(), m_hovered, hasFocus() && showsFocusRing(*this) ? m_current : -1});
}

std::optional<Chart::Mark> Chart::markAt(const QPointF &point) const
{
    for (const Mark &mark : marks(size()))
        if ((mark.reach.isEmpty() ? mark.rect : mark.reach).contains(point))
            return mark;
    return std::nullopt;
}

void Chart::mouseMoveEvent(QMouseEvent *event)
{
    const std::optional<Mark> mark = markAt(event->position());
    const int hovered = mark ? mark->id : -1;
    if (std::exchange(m_hovered, hovered) != hovered) {
        setCursor(mark ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void Chart::mousePressEvent(QMouseEvent *event)
{
    const std::optional<Mark> mark = markAt(event->position());
    m_pressed = mark && event->button() == Qt::LeftButton ? mark->id : -1;
}

void Chart::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<Mark> mark = markAt(event->position());
    const int pressed = std::exchange(m_pressed, -1);
    if (!mark || event->button() != Qt::LeftButton || mark->id != pressed)
        return;
    m_current = mark->id; // where keys go on from
    tell();
    activate(mark->id);
}

void Chart::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void Chart::step(qsizetype to)
{
    const QList<Mark> all = marks(size());
    if (all.isEmpty())
        return;
    m_current = all[qBound<qsizetype>(0, to, all.size() - 1)].id;
    tell();
    update();
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    const QList<Mark> all = marks(size());
    qsizetype at = 0;
    while (at + 1 < all.size() && all[at].id != m_current)
        ++at;
    if (event->key() == m_back)
        step(at - 1);
    else if (event->key() == m_on)
        step(at + 1);
    else if (event->key() == Qt::Key_Home)
        step(0);
    else if (event->key() == Qt::Key_End)
        step(all.size() - 1);
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter && event->key() != Qt::Key_Space)
        QWidget::keyPressEvent(event);
    else if (!all.isEmpty())
        activate(all[at].id);
}

bool Chart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const std::optional<Mark> mark = markAt(help->pos()))
            QToolTip::showText(help->globalPos(), joinedClauses({mark->name, mark->description}), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}
