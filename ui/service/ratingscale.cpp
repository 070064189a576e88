// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/ratingscale.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{
constexpr int secondDigit = 700; ///< milliseconds in which a 0 makes a 10 of a 1

class ScaleNumber final : public QAbstractButton
{
public:
    ScaleNumber(int number, int most, QWidget *parent) : QAbstractButton(parent)
    {
        setText(QLocale().toString(number));
        setAccessibleName(RatingScale::tr("%1 of %2", "a rating").arg(text(), QLocale().toString(most)));
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::NoFocus); // the row has it
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {theme().px(30), theme().px(30)}; }
    QSize minimumSizeHint() const override { return {theme().px(20), theme().px(30)}; }
    void setCurrent(bool current)
    {
        m_current = current;
        update();
    }

protected:
    void nextCheckState() override {} // what is chosen is said by the row
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        const QRectF cell = QRectF(rect()).adjusted(.5, .5, -.5, -.5);
        drawRounded(painter, cell, Radius::control,
                    isChecked()                   ? t.accentFill
                    : underMouse() && isEnabled() ? t.hover
                                                  : t.base,
                    isChecked() ? t.accentFill : t.inputBorder);
        drawText(painter, cell, text(), theme().font(TextRole::Medium),
                 !isEnabled() && !isChecked() ? t.disabled
                 : isChecked()                ? t.onAccent
                                              : t.text,
                 Qt::AlignHCenter);
        if (m_current)
            drawFocusRing(painter, rect(), Radius::control);
    }

private:
    bool m_current = false;
};
} // namespace

RatingScale::RatingScale(const QString &name, const QString &objectName, int least, int most, QWidget *parent)
    : QWidget(parent), m_least(least), m_most(most), m_at(most)
{
    setObjectName(objectName);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::xs);
    for (int number = least; number <= most; ++number) {
        auto *button = new ScaleNumber(number, most, this);
        button->setObjectName(u"%1.%2"_s.arg(objectName).arg(number));
        row->addWidget(button);
        m_numbers.append(button);
        connect(button, &QAbstractButton::clicked, this, [this, number] {
            setFocus(Qt::MouseFocusReason);
            choose(number);
        });
    }
    m_second.setSingleShot(true);
    m_second.setInterval(secondDigit);
    connect(&m_second, &QTimer::timeout, this, &RatingScale::tell);
    setToolTip(tr("Digits choose, Delete takes back"));
}

void RatingScale::setValue(std::optional<qint64> value)
{
    if (!m_second.isActive())
        mark(value);
}

void RatingScale::finish()
{
    if (m_second.isActive())
        tell();
}

void RatingScale::mark(std::optional<qint64> value)
{
    m_value = value;
    for (int i = 0; i < m_numbers.size(); ++i)
        m_numbers[i]->setChecked(value && *value == m_least + i);
    setAccessibleDescription(
        value ? tr("%1 of %2", "a rating").arg(QLocale().toString(*value), QLocale().toString(m_most))
              : tr("not rated"));
    if (value)
        setCursorAt(qBound(m_least, int(*value), m_most));
}

void RatingScale::choose(int value)
{
    const bool again = m_value && *m_value == value;
    mark(again ? std::nullopt : std::optional<qint64>(value));
    tell();
}

void RatingScale::tell()
{
    m_second.stop();
    Q_EMIT chosen(m_value);
}

void RatingScale::setCursorAt(int value)
{
    m_at = value;
    for (int i = 0; i < m_numbers.size(); ++i)
        static_cast<ScaleNumber *>(m_numbers[i])->setCurrent(hasFocus() && m_least + i == value);
}

void RatingScale::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    setCursorAt(m_at);
}

void RatingScale::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    finish();
    setCursorAt(m_at);
}

void RatingScale::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const int key = event->key(), digit = key - Qt::Key_0;
    if (plain && digit >= 0 && digit <= 9) {
        const int value = digit == 0 && m_second.isActive() ? 10 : digit;
        if (value >= m_least && value <= m_most && m_value != value) {
            mark(value);
            if (value > 0 && value * 10 <= m_most)
                m_second.start();
            else
                tell();
        }
    } else if (plain && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        const bool forward = (key == Qt::Key_Right) != isRightToLeft();
        setCursorAt(qBound(m_least, m_at + (forward ? 1 : -1), m_most));
    } else if (plain && (key == Qt::Key_Home || key == Qt::Key_End)) {
        setCursorAt(key == Qt::Key_Home ? m_least : m_most);
    } else if (plain && (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        choose(m_at);
    } else if (plain && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        if (m_value)
            choose(int(*m_value));
    } else {
        QWidget::keyPressEvent(event);
    }
}
