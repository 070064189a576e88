// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandsource.h"

#include "ui/shell/actioncatalog.h"
#include "ui/widgets/actiontext.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int most = 8;

QString plainText(const QAction *action)
{
    return withoutMnemonic(action->text());
}

/** How well `title` answers the words: 0 not at all, higher is better. */
int rank(const QString &title, const QString &place, const QStringList &words)
{
    int total = 0;
    for (const QString &word : words) {
        const qsizetype at = title.indexOf(word, 0, Qt::CaseInsensitive);
        if (at == 0)
            total += 8;
        else if (at > 0)
            total += title[at - 1].isLetterOrNumber() ? 2 : 5;
        else if (place.contains(word, Qt::CaseInsensitive))
            total += 1;
        else
            return 0;
    }
    return total;
}
} // namespace

PaletteItem CommandSource::itemFor(QAction *action, const QString &group)
{
    PaletteItem item;
    item.id = u"command."_s + action->objectName();
    item.group = group;
    item.title = plainText(action);
    item.subtitle = m_catalog->placeOf(action);
    item.icon = action->icon().isNull() ? u"arrow-right"_s : action->icon().name();
    item.shortcut = shortcutText(action->shortcut());
    item.run = [this, action] {
        m_recent.removeAll(action->objectName());
        m_recent.prepend(action->objectName());
        m_recent.resize(qMin(m_recent.size(), qsizetype(5)));
        action->trigger();
    };
    return item;
}

void CommandSource::query(const QString &text, Answer answer)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QList<PaletteItem> items;
    const auto offered = [](const QAction *action) {
        return action->isEnabled() && action->isVisible() &&
               action->objectName() != u"go.palette"; // that is where one is already
    };
    if (words.isEmpty()) {
        for (const QString &id : std::as_const(m_recent)) {
            if (QAction *action = m_catalog->action(id); action && offered(action))
                items += itemFor(action, tr("Recent commands"));
        }
        const QList<QAction *> actions = m_catalog->actions();
        for (QAction *action : actions) {
            if (action->objectName().startsWith(u"go.") && offered(action) && items.size() < most &&
                !m_recent.contains(action->objectName()))
                items += itemFor(action, tr("Go to"));
        }
        answer(items);
        return;
    }
    QList<std::pair<int, QAction *>> found;
    const QList<QAction *> actions = m_catalog->actions();
    for (QAction *action : actions) {
        if (!offered(action))
            continue;
        if (const int points = rank(plainText(action), m_catalog->placeOf(action), words))
            found += {points, action};
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &[points, action] : std::as_const(found)) {
        PaletteItem item = itemFor(action, tr("Commands"));
        for (const QString &word : words) {
            if (const qsizetype at = item.title.indexOf(word, 0, Qt::CaseInsensitive); at >= 0)
                item.matches += {int(at), int(word.size())};
        }
        items += item;
        if (items.size() == most)
            break;
    }
    answer(items);
}
