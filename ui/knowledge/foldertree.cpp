// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/foldertree.h"

#include "core/domain/knowledge.h"
#include "ui/knowledge/foldertreeview.h"
#include "ui/records/cardedits.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QCollator>
#include <QContextMenuEvent>
#include <QMenu>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
struct Known {
    QList<Record> folders;
    QHash<Id, qint64> counts; ///< 0: of all
};
} // namespace

FolderTree::FolderTree(const CrmSchema &schema, CardEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_schema(schema)
    , m_edits(edits)
    , m_tree(new FolderTreeView(this))
    , m_new(new IconButton(u"folder-plus"_s, tr("New folder"), this))
{
    setObjectName(u"folders"_s);
    m_tree->setObjectName(u"folders.tree"_s);
    m_tree->setAccessibleName(tr("Folders"));
    m_tree->installEventFilter(this);
    m_tree->setDragEnabled(!edits.isReadOnly());
    m_new->setObjectName(u"folders.new"_s);
    m_new->setEnabled(!edits.isReadOnly());
    setButtonLook(m_new, ButtonLook::Flat, true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Space::l, 0, Space::xs, 0);
    head->addWidget(new TextLabel(tr("Folders"), TextRole::Strong, Ink::Primary, this), 1);
    head->addWidget(m_new);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::s, Space::l, Space::xs, Space::l);
    column->setSpacing(Space::s);
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    connect(m_new, &QToolButton::clicked, this, &FolderTree::startNew);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (!m_showing && item != m_typed)
            Q_EMIT currentChanged(FolderTreeView::idOf(item));
    });
    connect(m_tree, &QTreeWidget::itemChanged, this, &FolderTree::takeName);
    connect(m_tree->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, &FolderTree::endNew,
            Qt::QueuedConnection); // after what was typed has been taken
    connect(m_tree, &FolderTreeView::moveRequested, this, &FolderTree::move);
    connect(&edits.store(), &Store::changed, this, [this](const ChangeSet &set) {
        if (set.changes.isEmpty() || std::any_of(set.changes.begin(), set.changes.end(), [this](const Change &change) {
                return change.entity == &m_schema.articleFolder ||
                       (change.entity == &m_schema.article &&
                        (change.type != Change::Update || change.touches(m_schema.article.folder)));
            }))
            read();
    });
    showFolders();
    read();
}

void FolderTree::read()
{
    const int turn = ++m_turn;
    m_edits.store().compute<Known>(
        [&schema = m_schema](Facts &file) {
            Known known{file.all(schema.articleFolder), {}};
            Query query;
            query.entity = &schema.article;
            const QList<Total> totals = file.totals(query, {schema.article.folder}, nullptr, nullptr);
            for (const Total &total : totals) {
                known.counts[0] += total.count;
                if (const Id folder = total.by.first().toLongLong())
                    known.counts[folder] += total.count;
            }
            return known;
        },
        this,
        [this, turn](const Result<Known> &known) {
            if (turn != m_turn)
                return;
            if (!known.ok()) {
                Q_EMIT m_edits.failed(known.error());
                return;
            }
            m_folders = known->folders;
            m_counts = known->counts;
            showFolders();
            Q_EMIT changed();
        },
        "folders");
}

QTreeWidgetItem *FolderTree::itemOf(Id folder) const
{
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it)
        if (FolderTreeView::idOf(*it) == folder && *it != m_typed)
            return *it;
    return nullptr;
}

/// As it was before: what is open and where one is. A name that is being typed is not taken away.
void FolderTree::showFolders()
{
    if (m_typed || m_tree->isEditing())
        return;
    const Id chosen = current();
    QSet<Id> closed;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it)
        if (!(*it)->isExpanded() && (*it)->childCount())
            closed.insert(FolderTreeView::idOf(*it));
    m_showing = true;
    m_tree->clear();
    QCollator collator;
    collator.setNumericMode(true);
    QList<Record> folders = m_folders;
    std::sort(folders.begin(), folders.end(),
              [&](const Record &a, const Record &b) { return collator.compare(a.title(), b.title()) < 0; });
    const auto add = [&](QTreeWidgetItem *in, Id id, const QString &name, const QString &icon) {
        auto *item = new QTreeWidgetItem;
        item->setText(0, name);
        item->setData(0, FolderTreeView::IdRole, id);
        item->setIcon(0, themeIcon(icon));
        if (const qint64 count = m_counts.value(id)) {
            item->setText(1, QLocale().toString(count));
            item->setForeground(1, tokens().text3);
        }
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled |
                       (id && !m_edits.isReadOnly() ? Qt::ItemIsEditable | Qt::ItemIsDragEnabled : Qt::NoItemFlags));
        if (in)
            in->addChild(item);
        else
            m_tree->addTopLevelItem(item);
        return item;
    };
    add(nullptr, 0, tr("All articles"), u"book-open"_s);
    // Whose parent is gone, or who stand in each other, are at the top: nobody is out of sight.
    QSet<Id> placed;
    const std::function<void(QTreeWidgetItem *, const Record &)> place = [&](QTreeWidgetItem *in,
                                                                             const Record &folder) {
        if (placed.contains(folder.id()))
            return;
        placed.insert(folder.id());
        QTreeWidgetItem *item = add(in, folder.id(), folder.title(), u"folder"_s);
        for (const Record &below : std::as_const(folders))
            if (below[m_schema.articleFolder.parent] == folder.id())
                place(item, below);
        item->setExpanded(!closed.contains(folder.id()));
    };
    for (const Record &folder : std::as_const(folders))
        if (const Id parent = folder[m_schema.articleFolder.parent];
            !parent || std::none_of(folders.begin(), folders.end(), [&](const Record &f) { return f.id() == parent; }))
            place(nullptr, folder);
    for (const Record &folder : std::as_const(folders))
        place(nullptr, folder);
    QTreeWidgetItem *item = itemOf(m_wanted ? m_wanted : chosen);
    if (m_wanted && !item)
        item = itemOf(chosen);
    else
        m_wanted = 0;
    m_tree->setCurrentItem(item ? item : m_tree->topLevelItem(0));
    m_showing = false;
    if (current() != chosen)
        Q_EMIT currentChanged(current());
}

Id FolderTree::current() const
{
    return m_tree->currentItem() == m_typed ? 0 : FolderTreeView::idOf(m_tree->currentItem());
}

void FolderTree::setCurrent(Id folder)
{
    if (QTreeWidgetItem *item = itemOf(folder))
        m_tree->setCurrentItem(item);
}

Filter FolderTree::filter() const
{
    return current() ? articlesFrom(current(), m_schema.articleFolder, m_schema.article, m_folders) : Filter();
}

void FolderTree::startNew()
{
    if (m_edits.isReadOnly() || m_typed)
        return;
    QTreeWidgetItem *in = m_tree->currentItem() && current() ? m_tree->currentItem() : nullptr;
    m_showing = true;
    m_typed = new QTreeWidgetItem;
    m_typed->setIcon(0, themeIcon(u"folder"_s));
    m_typed->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
    if (in) {
        in->addChild(m_typed);
        in->setExpanded(true);
    } else {
        m_tree->addTopLevelItem(m_typed);
    }
    m_typed->setData(0, Qt::UserRole + 1, FolderTreeView::idOf(in));
    m_tree->scrollToItem(m_typed);
    m_showing = false;
    m_tree->editItem(m_typed, 0);
}

void FolderTree::startRenaming()
{
    if (current() && !m_edits.isReadOnly())
        m_tree->editItem(m_tree->currentItem(), 0);
}

void FolderTree::takeName(QTreeWidgetItem *item)
{
    if (m_showing)
        return;
    const ArticleFolder &kind = m_schema.articleFolder;
    const QString name = item->text(0).trimmed();
    if (item == m_typed) {
        if (name.isEmpty())
            return;
        Record folder(kind, m_edits.store().newId());
        folder.set(kind.name, name);
        folder.set(kind.parent, item->data(0, Qt::UserRole + 1).toLongLong());
        m_edits.apply({{Action::Create, kind.Entity::name(), 1, name}, {insertion(folder)}},
                      tr("Folder “%1” created").arg(name), this,
                      [this, id = folder.id()](const Result<ChangeSet> &done) {
                          if (!done.ok())
                              Q_EMIT m_edits.failed(done.error());
                          else
                              m_wanted = id;
                      });
        return;
    }
    const Id id = FolderTreeView::idOf(item);
    for (const Record &folder : std::as_const(m_folders))
        if (folder.id() == id && folder.title() != name) {
            if (name.isEmpty()) { // a folder needs a name: it keeps the one it had
                QMetaObject::invokeMethod(this, &FolderTree::showFolders, Qt::QueuedConnection);
                return;
            }
            m_edits.saveField(folder, kind.name, name, {}, tr("“%1” is called “%2” now").arg(folder.title(), name),
                              this, [this](const Result<ChangeSet> &done) {
                                  if (done.ok())
                                      return;
                                  Q_EMIT m_edits.failed(done.error());
                                  read();
                              });
        }
}

/// The row for a new one goes; the file has it by now, or it was let go.
void FolderTree::endNew()
{
    if (!m_typed)
        return;
    m_showing = true;
    delete std::exchange(m_typed, nullptr);
    m_showing = false;
    m_tree->setFocus();
    read();
}

void FolderTree::move(Id folder, Id parent)
{
    const ArticleFolder &kind = m_schema.articleFolder;
    for (const Record &each : std::as_const(m_folders)) {
        if (each.id() != folder || each[kind.parent] == parent)
            continue;
        const QStringList path = folderPath(parent, kind, m_folders);
        m_edits.saveField(each, kind.parent, parent ? QVariant(parent) : QVariant(), {},
                          path.isEmpty() ? tr("“%1” stands in no folder now").arg(each.title())
                                         : tr("“%1” stands in “%2” now").arg(each.title(), path.last()),
                          this, [this](const Result<ChangeSet> &done) {
                              if (!done.ok())
                                  Q_EMIT m_edits.failed(done.error());
                          });
    }
}

void FolderTree::removeCurrent()
{
    if (const Id folder = current(); folder && !m_edits.isReadOnly())
        m_edits.remove(m_schema.articleFolder, folder,
                       tr("Folder “%1” deleted; its articles stay").arg(m_tree->currentItem()->text(0)));
}

void FolderTree::becomeReadOnly()
{
    m_new->setEnabled(false);
    m_tree->setDragEnabled(false);
    showFolders();
}

void FolderTree::fillMoves(QMenu *menu, Id folder)
{
    const ArticleFolder &kind = m_schema.articleFolder;
    menu->addAction(tr("No folder"), this, [this, folder] { move(folder, 0); });
    QList<std::pair<QString, Id>> places;
    for (const Record &each : std::as_const(m_folders))
        if (mayStandIn(folder, each.id(), kind, m_folders))
            places.append({folderPath(each.id(), kind, m_folders).join(u" › "_s), each.id()});
    std::sort(places.begin(), places.end());
    for (const auto &[path, id] : std::as_const(places))
        menu->addAction(themeIcon(u"folder"_s), QString(path).replace(u'&', u"&&"_s), this,
                        [this, folder, id = id] { move(folder, id); });
}

void FolderTree::showMenu(const QPoint &globalPos)
{
    const Id folder = current();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"folders.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themeIcon(u"folder-plus"_s), tr("New folder"), this, &FolderTree::startNew);
    QAction *rename = menu->addAction(themeIcon(u"pencil"_s), tr("Rename"), this, &FolderTree::startRenaming);
    rename->setShortcut(Qt::Key_F2);
    QMenu *moves = menu->addMenu(themeIcon(u"folder-open"_s), tr("Move into"));
    fillMoves(moves, folder);
    QAction *remove = menu->addAction(themeIcon(u"trash-2"_s), tr("Delete folder"), this, &FolderTree::removeCurrent);
    remove->setShortcut(Qt::Key_Delete);
    for (QAction *action : {rename, moves->menuAction(), remove})
        action->setEnabled(folder);
    for (QAction *action : menu->actions())
        action->setEnabled(action->isEnabled() && !m_edits.isReadOnly());
    Q_EMIT menuRequested(menu, folder);
    menu->popup(globalPos);
}

bool FolderTree::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tree)
        return false;
    if (event->type() == QEvent::ContextMenu) {
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        const bool keys = asked->reason() == QContextMenuEvent::Keyboard;
        showMenu(keys ? m_tree->viewport()->mapToGlobal(m_tree->visualItemRect(m_tree->currentItem()).center())
                      : asked->globalPos());
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_F2)
            startRenaming();
        else if (press->key() == Qt::Key_Delete)
            removeCurrent();
        else if (press->key() == Qt::Key_Insert)
            startNew();
        else
            return false;
        return true;
    }
    return false;
}
