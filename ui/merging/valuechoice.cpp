// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/valuechoice.h"

#include "ui/widgets/theme.h"

#include <QStyle>
#include <QStyleOptionButton>

namespace
{
constexpr int narrowest = 120, widest = 260;
}

ValueChoice::ValueChoice(const QString &value, QWidget *parent) : QRadioButton(parent), m_value(value.simplified())
{
    setAccessibleName(m_value);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(QString(m_value).replace(u'&', QStringLiteral("&&")));
}

QSize ValueChoice::sizeHint() const
{
    const QSize wanted = QRadioButton::sizeHint();
    return {std::clamp(wanted.width(), theme().px(narrowest), theme().px(widest)), wanted.height()};
}

QSize ValueChoice::minimumSizeHint() const
{
    return {theme().px(narrowest), QRadioButton::minimumSizeHint().height()};
}

void ValueChoice::resizeEvent(QResizeEvent *event)
{
    QRadioButton::resizeEvent(event);
    fit();
}

void ValueChoice::fit()
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int room = style()->subElementRect(QStyle::SE_RadioButtonContents, &option, this).width();
    const QString shown = fontMetrics().elidedText(m_value, Qt::ElideRight, room);
    setToolTip(shown == m_value ? QString() : m_value);
    setText(QString(shown).replace(u'&', QStringLiteral("&&")));
}
