// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/stepbar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

/** A step: number or check mark in a disc, and its name. */
class StepButton : public QAbstractButton
{
public:
    enum class State { Done, Current, ToCome };

    StepButton(int number, const QString &text, QWidget *parent) : QAbstractButton(parent), m_number(number)
    {
        setText(text);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setState(State::ToCome);
    }
    void setState(State state)
    {
        m_state = state;
        const QString name = StepBar::tr("Step %1: %2").arg(m_number).arg(text());
        setAccessibleName(state == State::Done      ? StepBar::tr("%1, done").arg(name)
                          : state == State::Current ? StepBar::tr("%1, current").arg(name)
                                                    : name);
        update();
    }
    QSize sizeHint() const override
    {
        return {theme().px(22) + Space::m + qCeil(textWidth(text(), theme().font(TextRole::Strong))) + 2 * Space::m,
                theme().px(34)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        if (isEnabled() && underMouse() && m_state != State::Current)
            drawRounded(painter, rect(), Radius::control, t.hover);
        const qreal side = theme().px(22);
        const QRectF disc(Space::m, (height() - side) / 2, side, side);
        const QFont &small = theme().font(TextRole::Overline);
        if (m_state == State::Current) {
            drawRounded(painter, disc, side / 2, t.accentFill);
            drawText(painter, disc, QString::number(m_number), small, t.onAccent, Qt::AlignHCenter);
        } else if (m_state == State::Done) {
            drawRounded(painter, disc, side / 2, t.tone(Tone::Green).tint);
            paintIcon(painter, disc.adjusted(4, 4, -4, -4), u"check"_s, t.tone(Tone::Green).text);
        } else {
            drawRounded(painter, disc, side / 2, t.base, t.borderStrong);
            drawText(painter, disc, QString::number(m_number), small, t.text3, Qt::AlignHCenter);
        }
        drawText(painter, {disc.right() + Space::m, 0, width() - disc.right(), qreal(height())}, text(),
                 theme().font(m_state == State::Current ? TextRole::Strong : TextRole::Medium),
                 m_state == State::ToCome ? t.text3 : t.text);
        if (showsFocusRing(*this))
            drawFocusRing(painter, rect());
    }

private:
    int m_number;
    State m_state = State::ToCome;
};

StepBar::StepBar(const QString &name, const QStringList &steps, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"steps"_s);
    setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::huge - Space::m, Space::s, Space::huge, Space::s + 1);
    row->setSpacing(theme().px(36));
    for (int i = 0; i < int(steps.size()); ++i) {
        auto *button = new StepButton(i + 1, steps[i], this);
        button->setObjectName(u"step.%1"_s.arg(i + 1));
        connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT stepClicked(i); });
        row->addWidget(button);
        m_buttons.append(button);
    }
    row->addStretch(1);
    setCurrent(0);
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    for (int i = 0; i < int(m_buttons.size()); ++i)
        m_buttons[i]->setState(i < step    ? StepButton::State::Done
                               : i == step ? StepButton::State::Current
                                           : StepButton::State::ToCome);
    update();
}

void StepBar::setReachable(int step, bool reachable)
{
    m_buttons[step]->setEnabled(reachable);
}

void StepBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().base);
    for (int i = 1; i < int(m_buttons.size()); ++i) {
        const QRect from = m_buttons[i - 1]->geometry(), to = m_buttons[i]->geometry();
        const qreal y = from.center().y() + .5;
        drawRounded(painter, {from.right() + 4.0, y, qMax(0.0, to.left() - from.right() - 8.0), 2}, 1,
                    i <= m_current ? tokens().accent : tokens().border);
    }
    drawHairline(painter, QPointF(0, height() - 1), QPointF(width(), height()));
}
