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
    m_column = new QVBoxLayout(list);
    m_column->setContentsMargins(Space::xxl, 0, Space::xxl, Space::xl);
    m_column->setSpacing(2);

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
        QWidget *heading = addHeading(top);
        for (QAction *action : std::as_const(byMenu[top]))
            addRow(heading, withoutMnemonic(action->text()), action->shortcut());
    }
    addListKeys();
    m_column->addStretch(1);
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

QWidget *ShortcutSheet::addHeading(const QString &text)
{
    auto *heading = new TextLabel(text, TextRole::Strong);
    heading->setContentsMargins(0, Space::l, 0, Space::xs);
    m_column->addWidget(heading);
    return heading;
}

void ShortcutSheet::addRow(QWidget *heading, const QString &text, const QKeySequence &shortcut)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 3, 0, 3);
    line->addWidget(new ElidedLabel(text, TextRole::Body, Ink::Secondary), 1);
    line->addWidget(new KeyCap(shortcut));
    m_column->addWidget(row);
    m_rows += {row, heading, text + u' ' + shortcutText(shortcut)};
}

/// No commands of the menus: they belong to whatever list or text has the focus.
void ShortcutSheet::addListKeys()
{
    QWidget *list = addHeading(tr("In a list"));
    addRow(list, tr("Open the record"), Qt::Key_Return);
    addRow(list, tr("Open it in a window of its own"), Qt::CTRL | Qt::Key_Return);
    addRow(list, tr("Look at it, and go on in the list"), Qt::Key_Space);
    addRow(list, tr("Edit the name or the cell"), Qt::Key_F2);
    addRow(list, tr("Delete what is selected"), Qt::Key_Delete);
    addRow(list, tr("Select everything in the list"), QKeySequence::SelectAll);
    addRow(list, tr("Copy as text"), QKeySequence::Copy);
    addRow(list, tr("Menu of the record"), Qt::SHIFT | Qt::Key_F10);
    addRow(list, tr("End the selection, then the search"), Qt::Key_Escape);
    QWidget *card = addHeading(tr("On a card"));
    addRow(card, tr("Edit the value"), Qt::Key_F2);
    addRow(card, tr("Follow the link"), Qt::Key_Space);
    addRow(card, tr("Save what was written"), Qt::CTRL | Qt::Key_Return);
    addRow(card, tr("Leave it as it was"), Qt::Key_Escape);
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
