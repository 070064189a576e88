// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/articlespage.h"

#include "core/domain/knowledge.h"
#include "core/domain/today.h"
#include "ui/knowledge/articleexport.h"
#include "ui/knowledge/articlehead.h"
#include "ui/knowledge/articlepane.h"
#include "ui/knowledge/articleversions.h"
#include "ui/knowledge/foldertree.h"
#include "ui/records/listpage.h"
#include "ui/records/recordcard.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ArticlesPage::ArticlesPage(Workspace &workspace, SavedViews &views, const KindSpec &spec, QWidget *parent)
    : KindPage(workspace, views, spec, parent)
    , m_folders(new FolderTree(schema(), card().edits(), this))
    , m_head(new ArticleHead(schema(), card().edits()))
    , m_text(new ArticlePane(schema(), card().edits()))
    , m_versions(new ArticleVersions(schema(), card().edits()))
    , m_sides(new QSplitter(Qt::Horizontal, this))
{
    build();
    connect(m_head, &ArticleHead::editRequested, this, [this] {
        card().setCurrentTab(u"text"_s);
        m_text->startEditing();
    });
    connect(m_text, &ArticlePane::editingChanged, m_head, &ArticleHead::setEditing);
    connect(m_versions, &ArticleVersions::restored, this, [this] { card().setCurrentTab(u"text"_s); });
    connect(&card(), &RecordCard::recordLoaded, this, [this](Id id) {
        const Store::Whole &whole = card().whole();
        m_head->setRecord(whole.record, whole.titles);
        m_text->setWhole(whole);
        m_versions->setRecord(whole.record);
        if (std::exchange(m_written, 0) == id) {
            card().setCurrentTab(u"text"_s);
            m_text->startEditing();
        }
        Q_EMIT stateChanged();
    });
    const auto follow = [this] { list().setScope(m_folders->filter()); };
    connect(m_folders, &FolderTree::currentChanged, this, follow);
    connect(m_folders, &FolderTree::changed, this, follow);
    connect(&list(), &ListPage::contextMenuAboutToShow, this, [this](QMenu *menu, const QList<Id> &ids) {
        QMenu *into = menu->addMenu(themeIcon(u"folder"_s), tr("Move into folder"));
        list().fillValues(into, schema().article.folder);
        into->setEnabled(!ids.isEmpty() && !store().isReadOnly());
        menu->addAction(themeIcon(u"upload"_s), tr("Export articles…"), this, [this, ids] { exportChosen(0, ids); })
            ->setEnabled(!ids.isEmpty());
    });
    connect(m_folders, &FolderTree::menuRequested, this, [this](QMenu *menu, Id folder) {
        menu->addSeparator();
        menu->addAction(themeIcon(u"upload"_s), tr("Export articles…"), this,
                        [this, folder] { exportChosen(folder, {}); });
    });
    connect(&store(), &Store::changed, this, [this](const ChangeSet &set) {
        if (set.changes.isEmpty() || std::any_of(set.changes.begin(), set.changes.end(), [this](const Change &change) {
                return change.entity == &schema().user;
            }))
            readUser();
    });
    readUser();
}

void ArticlesPage::build()
{
    content()->removeWidget(panes());
    m_sides->addWidget(m_folders);
    m_sides->addWidget(panes());
    m_sides->setHandleWidth(1);
    m_sides->setCollapsible(1, false);
    m_sides->setStretchFactor(0, 0);
    m_sides->setStretchFactor(1, 1);
    const auto fit = [this] { m_folders->setMinimumWidth(theme().px(150)); };
    fit();
    connect(&theme(), &Theme::changed, this, fit);
    const QByteArray sizes = QSettings().value(objectName() + u"/sides"_s).toByteArray();
    if (sizes.isEmpty() || !m_sides->restoreState(sizes))
        m_sides->setSizes({theme().px(190), theme().px(1010)});
    content()->addWidget(m_sides, 1);
    card().setTop(m_head);
    card().addTab(u"text"_s, tr("Text"), m_text, 0);
    card().addTab(u"versions"_s, tr("Versions"), m_versions, 2);
    card().setCurrentTab(u"text"_s);
}

/// Who writes here by the name of the account, for new articles.
void ArticlesPage::readUser()
{
    store().compute<Id>(
        [&user = schema().user, name = store().user()](Facts &file) { return userCalled(user, file.all(user), name); },
        this, [this](const Result<Id> &user) { m_user = user.ok() ? *user : 0; }, "user");
}

void ArticlesPage::prefill(Record *record) const
{
    record->set(schema().article.owner, m_user);
    record->set(schema().article.folder, m_folders->current());
}

void ArticlesPage::prepare(NewOfKind *form)
{
    connect(form, &NewSheet::created, this, [this](Id id) { m_written = id; });
}

/// A table beside a card needs the room of the folders where it is short.
void ArticlesPage::arrange()
{
    KindPage::arrange();
    const bool tight = showsTable() && card().isVisibleTo(this) && width() < theme().px(760 + 360 + 170);
    m_folders->setVisible(!tight && (!isBare() || !m_folders->folders().isEmpty()));
}

void ArticlesPage::exportArticles()
{
    const QList<Id> selected = selectedIds();
    exportChosen(m_folders->current(), selected.size() > 1 ? selected : QList<Id>());
}

void ArticlesPage::exportChosen(Id folder, const QList<Id> &selected)
{
    const QStringList path = folderPath(folder, schema().articleFolder, m_folders->folders());
    auto *dialog =
        new ArticleExport(store(), schema(), folder, path.isEmpty() ? QString() : path.last(), selected, window());
    connect(dialog, &ArticleExport::done, this, &ArticlesPage::exported);
    dialog->open();
}

QVariant ArticlesPage::state() const
{
    QVariantMap state = KindPage::state().toMap();
    state.insert(u"folder"_s, m_folders->current());
    return state;
}

void ArticlesPage::restoreState(const QVariant &state)
{
    m_folders->setCurrent(state.toMap().value(u"folder"_s).toLongLong());
    KindPage::restoreState(state);
}

void ArticlesPage::saveSettings() const
{
    KindPage::saveSettings();
    QSettings().setValue(objectName() + u"/sides"_s, m_sides->saveState());
}

void ArticlesPage::becomeReadOnly()
{
    KindPage::becomeReadOnly();
    m_folders->becomeReadOnly();
}
