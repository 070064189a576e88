// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsheet.h"

#include "ui/shell/actioncatalog.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"
#include <QHBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

ShortcutSheet::ShortcutSheet(const ActionCatalog &catalog, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"shortcuts"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *search = new SearchField(tr("Search shortcuts"));
    search->setObjectName(u"shortcuts.search"_s);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(Space::xxl, 0, Space::xxl, Space::xl);
    column->setSpacing(2);

    QHash<QString, QList<QAction *>> byMenu;
    const QList<QAction *> actions = catalog.actions();
    for (QAction *action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        byMenu[catalog.topMenuOf(action)] += action;
    }
    const QStringList menus = catalog.topMenus();
    for (const QString &top : menus) {
        if (!byMenu.contains(top))
            continue;
        auto *heading = new TextLabel(top, TextRole::Strong);
        heading->setContentsMargins(0, Space::l, 0, Space::xs);
        column->addWidget(heading);
        for (QAction *action : std::as_const(byMenu[top])) {
            auto *row = new QWidget;
            auto *line = new QHBoxLayout(row);
            line->setContentsMargins(0, 3, 0, 3);
            const QString text = withoutMnemonic(action->text());
            line->addWidget(new ElidedLabel(text, TextRole::Body, Ink::Secondary), 1);
            line->addWidget(new KeyCap(action->shortcut()));
            column->addWidget(row);
            m_rows += {row, heading, text + u' ' + shortcutText(action->shortcut())};
        }
    }
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"shortcuts.list"_s);
    scroll->setAccessibleName(windowTitle());
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // keeps its gutter, or the key caps jump
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, Space::xl, 0, 0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Space::xxl, 0, Space::xxl, 0);
    top->addWidget(search);
    body->addLayout(top);
    body->addWidget(scroll, 1);
    connect(search, &SearchField::searchChanged, this, &ShortcutSheet::filter);
    resize(theme().px(480), theme().px(600));
}

void ShortcutSheet::filter(const QString &text)
{
    QHash<QWidget *, bool> used;
    for (const Row &row : std::as_const(m_rows)) {
        const bool shown = row.text.contains(text.trimmed(), Qt::CaseInsensitive);
        row.widget->setVisible(shown);
        used[row.heading] |= shown;
    }
    for (auto heading = used.cbegin(); heading != used.cend(); ++heading)
        heading.key()->setVisible(heading.value());
}
