// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace
{
/** A radio button to keyboards and screen readers, a segment to the eye. */
class Segment : public QRadioButton
{
public:
    Segment(const QString &text, const QString &iconName, bool iconOnly, QWidget *parent)
        : QRadioButton(text, parent), m_icon(iconName), m_iconOnly(iconOnly && !iconName.isEmpty())
    {
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        if (m_iconOnly)
            setToolTip(text);
    }
    QSize sizeHint() const override
    {
        const int icon = m_icon.isEmpty() ? 0 : iconSide(), height = theme().px(26);
        if (m_iconOnly)
            return {icon + 18, height};
        return {qCeil(textWidth(text(), theme().font(TextRole::Strong))) + icon + (icon ? 5 : 0) + 22, height};
    }

protected:
    bool hitButton(const QPoint &pos) const override { return rect().contains(pos); }
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        if (isChecked())
            drawRounded(painter, rect(), 5, t.isDark ? t.borderStrong : t.base, t.isDark ? QColor() : t.border);
        else if (underMouse())
            drawRounded(painter, rect(), 5, t.hover);
        const QColor color = !isEnabled() ? t.disabled : isChecked() ? t.text : t.text2;
        const QFont &font = theme().font(isChecked() ? TextRole::Strong : TextRole::Medium);
        const qreal words = m_iconOnly ? 0 : textWidth(text(), font);
        qreal x = (width() - words - (m_icon.isEmpty() ? 0 : iconSide() + (m_iconOnly ? 0 : 5))) / 2;
        if (!m_icon.isEmpty()) {
            paintIcon(painter, iconRect(x, height() / 2.0), m_icon, color);
            x += iconSide() + 5;
        }
        if (!m_iconOnly)
            drawText(painter, QRectF(x, 0, words + 1, height()), text(), font, color);
        if (showsFocusRing(*this))
            drawFocusRing(painter, rect(), 5);
    }

private:
    QString m_icon;
    bool m_iconOnly;
};
} // namespace

SegmentedControl::SegmentedControl(const QString &name, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_row(new QHBoxLayout(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_row->setContentsMargins(3, 3, 3, 3);
    m_row->setSpacing(2);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool checked) {
        if (checked)
            Q_EMIT currentChanged(button->objectName());
    });
}

void SegmentedControl::addSegment(const QString &id, const QString &text, const QString &iconName, bool iconOnly)
{
    auto *segment = new Segment(text, iconName, iconOnly, this);
    segment->setObjectName(id);
    m_row->addWidget(segment);
    m_group->addButton(segment);
    if (m_group->buttons().size() == 1) {
        const QSignalBlocker quiet(m_group);
        segment->setChecked(true);
    }
}

QString SegmentedControl::current() const
{
    return m_group->checkedButton() ? m_group->checkedButton()->objectName() : QString();
}

void SegmentedControl::setCurrent(const QString &id)
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        if (button->objectName() == id)
            button->setChecked(true);
    }
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawRounded(painter, rect(), 8, tokens().isDark ? tokens().card : tokens().track);
}
