// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/binpage.h"

#include "core/schema/schema.h"
#include "core/values/join.h"
#include "core/values/timetext.h"
#include "ui/records/cardedits.h"
#include "ui/records/cardlook.h"
#include "ui/records/historylist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QMap>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

BinPage::BinPage(Store &store, QWidget *parent)
    : ShellPage(tr("Recycle bin"), parent)
    , m_store(store)
    , m_edits(new CardEdits(store, this))
    , m_search(new SearchField(tr("Search deleted records"), this))
    , m_list(new HistoryList(*m_edits, this))
    , m_empty(new EmptyState(
          u"trash-2"_s, tr("The recycle bin is empty"),
          tr("What you delete waits here and can be brought back with everything that belonged to it."), this))
    , m_panes(new QWidget(this))
    , m_preview(new QWidget(m_panes))
{
    setObjectName(u"bin"_s);
    header()->setSubtitle(tr("the last %n day(s)", nullptr, days));
    auto *row = new QHBoxLayout(m_panes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(Space::l, Space::l, Space::m, 0);
    left->setSpacing(Space::m);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    row->addLayout(left, 3);
    row->addWidget(new Separator(Qt::Vertical));
    row->addWidget(m_preview, 2);
    auto *preview = new QVBoxLayout(m_preview);
    preview->setContentsMargins(Space::page, Space::huge, Space::page, Space::huge);
    preview->setSpacing(Space::s);
    buildPreview(preview);
    content()->addWidget(m_panes, 1);
    content()->addWidget(m_empty, 1);
    m_list->setUndoText(tr("Restore"));
    m_list->setAccessibleName(tr("Deleted records"));
    connect(m_edits, &CardEdits::failed, this, [this](const Error &error) {
        m_done->setText(error.text);
        m_done->setInk(Ink::Red);
        m_done->show();
        Q_EMIT failed(error);
    });
    connect(m_edits, &CardEdits::changedWithUndo, this, [this](const QString &text) {
        m_done->setText(text);
        m_done->setInk(Ink::Secondary);
        m_done->show();
        Q_EMIT changedWithUndo(text);
    });
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_list->history().setSearch(text);
        m_search->setCount(text.isEmpty() ? QString() : QLocale().toString(m_list->history().rowCount()));
        showPreview();
    });
    connect(m_search, &SearchField::leaveDown, m_list, [this] { m_list->setFocus(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showPreview(); });
    connect(&m_list->history(), &QAbstractItemModel::dataChanged, this, [this] { showPreview(); });
    connect(m_list, &HistoryList::entriesLoaded, this, &BinPage::showState);
    const QDateTime since = QDateTime::currentDateTime().addDays(-days);
    m_list->load(0, 5000, [since](const HistoryEntry &entry) {
        return entry.action.verb == Action::Delete && !entry.reversed && entry.time >= since;
    });
    connect(&store, &Store::undoChanged, this, [this] {
        if (isVisible())
            m_list->refresh(); // an empty one is out of sight and would not look
    });
    showPreview(); // of nothing, until it is known what there is
}

void BinPage::buildPreview(QVBoxLayout *column)
{
    m_title = new TextLabel({}, TextRole::Subtitle, Ink::Primary, m_preview);
    m_title->setWordWrap(true);
    m_when = new TextLabel({}, TextRole::Caption, Ink::Muted, m_preview);
    m_counts = new TextLabel({}, TextRole::Body, Ink::Secondary, m_preview);
    m_counts->setObjectName(u"bin.counts"_s);
    m_names = new TextLabel({}, TextRole::Body, Ink::Primary, m_preview);
    m_names->setObjectName(u"bin.names"_s);
    m_done = new TextLabel({}, TextRole::Caption, Ink::Secondary, m_preview);
    for (TextLabel *label : {m_counts, m_names, m_done})
        label->setWordWrap(true);
    m_done->hide();
    m_restore = new Button(tr("Restore"), u"archive-restore"_s, ButtonLook::Primary, m_preview);
    m_restore->setIcon(themeIcon(u"archive-restore"_s, Ink::OnAccent));
    m_restore->setObjectName(u"bin.restore"_s);
    column->addWidget(m_title);
    column->addWidget(m_when);
    column->addSpacing(Space::l);
    column->addWidget(m_counts);
    column->addWidget(m_names);
    column->addSpacing(Space::xl);
    column->addWidget(m_restore, 0, Qt::AlignLeft);
    column->addWidget(m_done);
    column->addStretch(1);
    connect(m_restore, &QPushButton::clicked, this, &BinPage::restore);
}

void BinPage::showEvent(QShowEvent *event)
{
    ShellPage::showEvent(event);
    m_list->refresh();
}

QWidget *BinPage::searchField() const
{
    return m_search;
}

void BinPage::showState(int count)
{
    const QWidget *focused = window()->focusWidget();
    if (count == 0 && focused && m_panes->isAncestorOf(focused))
        m_empty->setFocus(Qt::OtherFocusReason);
    m_panes->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    if (count > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_list->history().index(0));
    showPreview();
}

/// Everything that was removed in that action: what it was, and how much of each kind.
void BinPage::showPreview()
{
    const QModelIndex index = m_list->currentIndex();
    const bool any = index.isValid();
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_when), static_cast<QWidget *>(m_counts),
          static_cast<QWidget *>(m_names), static_cast<QWidget *>(m_restore)})
        part->setVisible(any);
    if (!any)
        return;
    HistoryModel &history = m_list->history();
    history.need(index);
    const HistoryEntry &entry = history.entry(index);
    const Entity *kind = m_store.schema().entity(entry.action.entity);
    const bool named = entry.action.count == 1 && !entry.action.subject.isEmpty();
    m_title->setText(named || !kind ? entry.action.subject : kind->counted(entry.action.count));
    m_when->setText(tr("Deleted by %1, %2", "user, time").arg(entry.user, fullDateTimeText(entry.time)));
    QMap<QString, int> counts;
    QStringList names;
    const QList<Change> changes = history.changes(entry.id);
    for (const Change &change : changes) {
        if (change.type != Change::Remove)
            continue;
        ++counts[change.entity->plural()];
        const FieldBase *title = change.entity->titleField();
        if (change.entity == kind && title && names.size() < 12)
            names.append(change.before(*title).toString());
    }
    QStringList words;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        words.append(labelled(it.key(), QLocale().toString(it.value())));
    m_counts->setText(words.isEmpty() ? tr("Comes back with everything that belonged to it.")
                                      : tr("Comes back: %1").arg(joinedClauses(words)));
    m_names->setText(named ? QString() : names.join(u'\n'));
    m_restore->setEnabled(!m_store.isReadOnly());
}

void BinPage::restore()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || m_store.isReadOnly())
        return;
    const HistoryEntry entry = m_list->history().entry(index);
    const QString what = m_title->text();
    m_list->setFocus(Qt::OtherFocusReason); // a button that is disabled would hand it on to whatever comes next
    m_restore->setEnabled(false);
    m_store.undoAction(entry.id, this, [this, what](const Result<UndoReport> &report) {
        m_restore->setEnabled(true);
        if (!report.ok()) {
            Q_EMIT m_edits->failed(report.error());
            return;
        }
        Q_EMIT m_edits->changedWithUndo(tr("%1 restored").arg(what));
        if (report->entity)
            Q_EMIT restored(report->entity->name(), report->id);
    });
}
