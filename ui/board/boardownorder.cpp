// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardownorder.h"

#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

BoardOwnOrder::BoardOwnOrder(const QString &sorted, QWidget *parent) : Popover(parent)
{
    setObjectName(u"board.ownOrder"_s);
    auto *title = new TextLabel(tr("Drop the sorting?"), TextRole::Strong, Ink::Primary, this);
    auto *about = new TextLabel(
        tr("The board is sorted by: %1. A card stays where you put it only in your own order.").arg(sorted),
        TextRole::Caption, Ink::Secondary, this);
    about->setWordWrap(true);
    about->setFixedWidth(theme().px(300));
    setAccessibleName(title->text());
    setAccessibleDescription(about->text());
    auto *go = new Button(tr("Use my own order"), {}, ButtonLook::Primary, this);
    go->setObjectName(u"board.ownOrder.go"_s);
    auto *cancel = new Button(tr("Cancel"), this);
    cancel->setObjectName(u"board.ownOrder.cancel"_s);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(2);
    heading->addWidget(title);
    heading->addWidget(about);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::m);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    content()->addLayout(heading);
    content()->addLayout(buttons);
    setTabOrder(go, cancel); // Enter does what the card was carried for
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(go, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT confirmed();
    });
}
