// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/composetypes.h"

#include "ui/records/cardlook.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{
/// Chosen: icon and name on the tint of the type; else the icon alone, with the name as tool tip.
class TypeButton final : public QAbstractButton
{
public:
    TypeButton(const FieldBase::Choice &choice, QWidget *parent)
        : QAbstractButton(parent), m_key(choice.key), m_tone(toneFromName(choice.tone))
    {
        setText(choice.label);
        setToolTip(choice.label);
        setAccessibleName(choice.label);
        setObjectName(u"type."_s + choice.key);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        connect(this, &QAbstractButton::toggled, this, [this] { updateGeometry(); });
    }
    QSize sizeHint() const override
    {
        const int side = theme().px(28);
        return {isChecked() ? side + qCeil(textWidth(text(), theme().font(TextRole::Caption))) + 8 : side, side};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokens();
        const TonePair tone = t.tone(m_tone);
        if (isChecked())
            drawRounded(painter, rect(), height() / 2.0, tone.tint);
        else if (underMouse())
            drawRounded(painter, rect(), height() / 2.0, t.hover);
        const QColor ink = isChecked() ? tone.text : t.text2;
        paintIcon(painter, iconRect((height() - iconSide()) / 2.0, height() / 2.0), activityIcon(m_key), ink);
        if (isChecked())
            drawText(painter, QRectF(rect()).adjusted(height() - 2, 0, 0, 0), text(), theme().font(TextRole::Caption),
                     ink);
        if (showsFocusRing(*this))
            drawFocusRing(painter, rect(), height() / 2.0);
    }

private:
    QString m_key;
    Tone m_tone;
};
} // namespace

ComposeTypes::ComposeTypes(const FieldBase &type, QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(type.label());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    const QList<FieldBase::Choice> choices = type.choices();
    for (const FieldBase::Choice &choice : choices) {
        auto *button = new TypeButton(choice, this);
        m_group->addButton(button);
        m_buttons.insert(choice.key, button);
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, key = choice.key] {
            m_current = key;
            Q_EMIT chosen(key);
        });
    }
}

void ComposeTypes::setCurrent(const QString &key)
{
    if (QAbstractButton *button = m_buttons.value(key)) {
        m_current = key;
        button->setChecked(true);
    }
}
