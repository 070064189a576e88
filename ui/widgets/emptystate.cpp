// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"
#include <QPainter>
#include <QVBoxLayout>

class IconTile : public QWidget
{
public:
    explicit IconTile(QWidget *parent) : QWidget(parent)
    {
        fit();
        connect(&theme(), &Theme::changed, this, &IconTile::fit);
    }
    void fit() { setFixedSize(theme().px(80), theme().px(80)); }
    void setIconName(const QString &name)
    {
        m_name = name;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawRounded(painter, rect(), theme().px(20), tokens().accentSoft);
        const int inset = theme().px(22);
        paintIcon(painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_name, tokens().accent);
    }

private:
    QString m_name;
};

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_tile(new IconTile(this))
    , m_title(new TextLabel({}, TextRole::Title))
    , m_text(new TextLabel({}, TextRole::Body, Ink::Secondary))
    , m_hint(new TextLabel({}, TextRole::Caption, Ink::Muted))
    , m_buttons(new QHBoxLayout)
{
    m_buttons->setSpacing(Space::m + 2);
    m_buttons->addStretch();
    m_buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(m_tile, 0, Qt::AlignHCenter);
    m_belowTile = new QSpacerItem(0, 0);
    m_aboveButtons = new QSpacerItem(0, 0);
    m_aboveHint = new QSpacerItem(0, 0);
    column->addItem(m_belowTile);
    for (TextLabel *label : {m_title, m_text, m_hint}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    column->addWidget(m_title);
    column->addSpacing(Space::m);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addItem(m_aboveButtons);
    column->addLayout(m_buttons);
    column->addItem(m_aboveHint);
    column->addWidget(m_hint);
    column->addStretch(1);
    connect(&theme(), &Theme::changed, this, &EmptyState::fit);
    setMessage(iconName, title, text);
}

void EmptyState::fit()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = m_placed ? width() - margins.left() - margins.right() : QWIDGETSIZE_MAX;
    int row = -m_buttons->spacing();
    for (int i = 0; i < m_buttons->count(); ++i)
        if (const QWidget *button = m_buttons->itemAt(i)->widget())
            row += button->sizeHint().width() + m_buttons->spacing();
    m_buttons->setDirection(row > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // A centred label gets no height for its width from the layout.
    const int width = qBound(1, room, theme().px(460));
    m_text->setFixedSize(width, qMax(0, m_text->heightForWidth(width))); // -1 without a text
    setTight(false);
    if (m_placed && layout()->totalHeightForWidth(this->width()) > height())
        setTight(true);
}

void EmptyState::setTight(bool tight)
{
    m_tile->setVisible(!tight);
    m_belowTile->changeSize(0, tight ? 0 : 22);
    m_aboveButtons->changeSize(0, tight ? Space::l : Space::huge);
    m_aboveHint->changeSize(0, tight ? Space::m : Space::xxl);
    layout()->invalidate();
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_placed = true;
    fit();
}

void EmptyState::setMessage(const QString &iconName, const QString &title, const QString &text)
{
    m_tile->setIconName(iconName);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    fit();
    setAccessibleName(title);
    setAccessibleDescription(text);
}

Button *EmptyState::addButton(const QString &text, const QString &iconName, bool primary)
{
    auto *button = new Button(text, iconName, primary ? ButtonLook::Primary : ButtonLook::Normal, this);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    fit();
    return button;
}

void EmptyState::clearButtons()
{
    const QList<Button *> buttons = findChildren<Button *>(Qt::FindDirectChildrenOnly);
    for (Button *button : buttons) {
        m_buttons->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
}

void EmptyState::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    fit();
}
