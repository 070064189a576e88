// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"
#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

Banner::Banner(Kind kind, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_title(new TextLabel({}, TextRole::Strong))
    , m_text(new TextLabel({}, TextRole::Caption, Ink::Secondary))
    , m_action(new Button({}))
    , m_other(new Button({}))
    , m_close(new IconButton(u"x"_s, tr("Close message")))
{
    setObjectName(u"banner"_s);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(Space::m);
    row->addLayout(words, 1);
    row->addWidget(m_other);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_action->setObjectName(u"banner.action"_s);
    m_other->setObjectName(u"banner.other"_s);
    for (Button *button : {m_other, m_action}) {
        button->setLook(ButtonLook::Normal, true);
        button->hide();
    }
    m_close->setObjectName(u"banner.close"_s);
    setButtonLook(m_close, ButtonLook::Flat, true);
    m_close->hide();
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_other, &QPushButton::clicked, this, &Banner::otherTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    setMessage(kind, title, text);
}

void Banner::setMessage(Kind kind, const QString &title, const QString &text)
{
    m_kind = kind;
    layout()->setContentsMargins(24 + iconSide(), Space::m, Space::m, Space::m);
    m_title->setText(title);
    m_title->setInk(kind == Kind::Error ? Ink::Red : kind == Kind::Warning ? Ink::Amber : Ink::Accent);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(text.isEmpty() ? title : tr("%1. %2").arg(title, text));
    update();
}

void Banner::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
    m_other->hide();
}

void Banner::setOtherAction(const QString &text)
{
    m_other->setText(text);
    m_other->setVisible(!text.isEmpty());
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

Tone Banner::tone() const
{
    return m_kind == Kind::Error ? Tone::Red : m_kind == Kind::Warning ? Tone::Amber : Tone::Accent;
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const TonePair &colors = tokens().tone(tone());
    drawRounded(painter, rect(), Radius::row, colors.tint);
    const QString name = m_kind == Kind::Error     ? u"circle-alert"_s
                         : m_kind == Kind::Warning ? u"triangle-alert"_s
                                                   : u"info"_s;
    paintIcon(painter, iconRect(14, height() / 2.0), name, colors.text);
}

void Banner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}
