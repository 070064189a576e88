// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/stagesegment.h"

#include "core/values/join.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace
{
constexpr int inset = 6;
constexpr int narrowest = 40; ///< below that words say less than none
constexpr qint64 daySeconds = 86400;
} // namespace

StageSegment::StageSegment(QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setReadOnly(false);
}

void StageSegment::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setFocusPolicy(readOnly ? Qt::NoFocus : Qt::TabFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, readOnly);
    setCursor(readOnly ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

QString StageSegment::timeText() const
{
    if (m_content.seconds < 0)
        return {};
    const int days = int(m_content.seconds / daySeconds);
    return days > 0 ? tr("%nd", "days in a stage, short", days) : tr("<1d", "less than a day in a stage, short");
}

void StageSegment::setContent(const Content &content)
{
    m_content = content;
    const int days = int(content.seconds / daySeconds);
    const QString state = content.state == State::Current  ? tr("current stage")
                          : content.state == State::Passed ? tr("passed", "a stage")
                                                           : QString();
    const QString time = content.seconds < 0 ? QString()
                         : days > 0          ? tr("%n day(s)", nullptr, days)
                                             : tr("less than a day");
    const QString said = joinedClauses({content.name, state, time});
    setAccessibleName(said);
    setAccessibleDescription(content.state == State::Current ? QString() : tr("Move to %1").arg(content.name));
    setToolTip(content.state == State::Current ? said : joinedFacts({tr("Move to %1").arg(content.name), time}));
    updateGeometry();
    update();
}

const QFont &StageSegment::nameFont() const
{
    return theme().font(m_content.state == State::Current ? TextRole::Strong : TextRole::Caption);
}

QSize StageSegment::sizeHint() const
{
    const qreal words =
        qMax(textWidth(m_content.name, nameFont()), textWidth(timeText(), theme().font(TextRole::Small)));
    return {qCeil(words) + 2 * inset + 2, theme().px(52)};
}

QSize StageSegment::minimumSizeHint() const
{
    return {24, sizeHint().height()};
}

void StageSegment::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const State state = m_content.state;
    if (underMouse() && state != State::Current)
        drawRounded(painter, rect(), Radius::control, t.hover);
    const QRectF words = QRectF(rect()).adjusted(inset, 0, -inset, 0);
    const qreal thick = state == State::Current ? 8 : 6;
    const QRectF bar(inset, theme().px(11) - thick / 2, words.width(), thick);
    const auto strong = [&](Tone tone) { return tone == Tone::Accent ? t.accentFill : t.tone(tone).text; };
    if (state != State::Coming)
        drawRounded(painter, bar, thick / 2, strong(m_content.fill));
    else if (m_content.closing)
        drawRounded(painter, bar, thick / 2, t.tone(m_content.tone).tint, t.tone(m_content.tone).text);
    else
        drawRounded(painter, bar, thick / 2, t.track);
    if (words.width() >= narrowest) {
        const bool told = state == State::Current || m_content.closing;
        const QColor ink = told ? t.tone(m_content.tone).text : state == State::Passed ? t.text2 : t.text3;
        drawText(painter, {words.left(), theme().px(17) * 1.0, words.width(), theme().px(18) * 1.0}, m_content.name,
                 nameFont(), ink);
        drawText(painter, {words.left(), theme().px(34) * 1.0, words.width(), theme().px(15) * 1.0}, timeText(),
                 theme().font(TextRole::Small), m_content.stale ? t.ink(Ink::Amber) : t.text3);
    }
    if (showsFocusRing(*this))
        drawFocusRing(painter, rect());
}

void StageSegment::keyPressEvent(QKeyEvent *event)
{
    if (pressesButton(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}
