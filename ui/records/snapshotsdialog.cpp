// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/snapshotsdialog.h"

#include "core/values/timetext.h"
#include "ui/records/cardlook.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
QString reasonText(const QString &reason)
{
    if (reason == "daily"_L1)
        return SnapshotsDialog::tr("Daily");
    if (reason == "import"_L1)
        return SnapshotsDialog::tr("Before an import");
    if (reason == "upgrade"_L1)
        return SnapshotsDialog::tr("Before an upgrade");
    if (reason == "restore"_L1)
        return SnapshotsDialog::tr("Before a restore");
    return SnapshotsDialog::tr("By hand");
}
} // namespace

SnapshotsDialog::SnapshotsDialog(Store &store, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_list(new QListWidget)
    , m_question(new QWidget)
    , m_text(new TextLabel)
    , m_state(new TextLabel({}, TextRole::Caption, Ink::Muted))
{
    setObjectName(u"snapshots"_s);
    setWindowTitle(tr("Snapshots"));
    resize(theme().px(560), theme().px(520));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::xxl, Space::xxl, Space::xxl, Space::xl);
    column->setSpacing(Space::m);
    auto *top = new QHBoxLayout;
    auto *about = new TextLabel(tr("Each is a whole, checked copy of the file."), TextRole::Body, Ink::Secondary);
    m_take = new Button(tr("Take one now"), u"plus"_s);
    m_take->setObjectName(u"snapshots.take"_s);
    top->addWidget(about, 1);
    top->addWidget(m_take);
    column->addLayout(top);
    m_list->setObjectName(u"snapshots.list"_s);
    m_list->setAccessibleName(tr("Snapshots"));
    column->addWidget(m_list, 1);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    auto *question = new QHBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    m_text->setWordWrap(true);
    m_sure = new Button({});
    m_sure->setLook(ButtonLook::Danger);
    m_sure->setObjectName(u"snapshots.sure"_s);
    m_keep = new Button(tr("Cancel"));
    question->addWidget(m_text, 1);
    question->addWidget(m_keep);
    question->addWidget(m_sure);
    m_question->hide();
    column->addWidget(m_question);
    auto *buttons = new QHBoxLayout;
    m_open = new Button(tr("Open"), u"external-link"_s);
    m_restore = new Button(tr("Restore…"), u"rotate-ccw"_s);
    m_delete = new Button(tr("Delete…"), u"trash-2"_s);
    auto *close = new Button(tr("Close"));
    m_open->setObjectName(u"snapshots.open"_s);
    m_restore->setObjectName(u"snapshots.restore"_s);
    m_delete->setObjectName(u"snapshots.delete"_s);
    for (Button *button : {m_open, m_restore, m_delete})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);

    connect(m_take, &QPushButton::clicked, this, &SnapshotsDialog::take);
    connect(m_list, &QListWidget::currentRowChanged, this, &SnapshotsDialog::follow);
    connect(m_list, &QListWidget::itemActivated, m_open, &QPushButton::click);
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT openRequested(currentPath());
        accept();
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        ask(tr("Put the file back as it was at %1? What it holds now is kept as a snapshot.")
                .arg(m_list->currentItem()->data(Qt::UserRole + 1).toString()),
            tr("Restore"), [this, path = currentPath()] {
                Q_EMIT restoreRequested(path);
                accept();
            });
        Q_EMIT previewRequested(currentPath());
    });
    connect(m_delete, &QPushButton::clicked, this, [this] {
        ask(tr("Delete this snapshot? It cannot be brought back."), tr("Delete"), [this, path = currentPath()] {
            if (!QFile::remove(path))
                Q_EMIT failed(Error{
                    Error::Io, tr("The snapshot cannot be deleted: its folder is read-only or it is open elsewhere."),
                    path});
            reload();
        });
    });
    connect(m_sure, &QPushButton::clicked, this, [this] {
        m_question->hide();
        if (const auto act = std::exchange(m_act, nullptr))
            act();
    });
    connect(m_keep, &QPushButton::clicked, m_question, &QWidget::hide);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    reload();
}

void SnapshotsDialog::reload()
{
    m_question->hide();
    m_list->clear();
    const QList<Snapshot> all = Store::snapshots(m_store.snapshotFolder());
    for (const Snapshot &snapshot : all) {
        const QString when = dateTimeText(snapshot.time);
        auto *item = new QListWidgetItem(
            themeIcon(u"archive"_s),
            tr("%1 · %2 · %3", "when · why · size").arg(when, reasonText(snapshot.reason), fileSize(snapshot.size)),
            m_list);
        item->setData(Qt::UserRole, snapshot.path);
        item->setData(Qt::UserRole + 1, when);
        item->setSizeHint({100, theme().px(40)});
    }
    m_list->setCurrentRow(0);
    m_state->setText(all.isEmpty() ? tr("There is none yet. One is taken each day, and before every import.")
                                   : QString());
    m_state->setVisible(all.isEmpty());
    follow();
}

void SnapshotsDialog::select(const QString &path)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == path)
            m_list->setCurrentRow(row);
}

QString SnapshotsDialog::currentPath() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void SnapshotsDialog::follow()
{
    m_question->hide();
    const bool any = m_list->currentItem();
    const bool other = any && currentPath() != m_store.path(); // than the one that is being looked at
    m_open->setEnabled(other);
    m_delete->setEnabled(other);
    m_restore->setEnabled(other && !m_store.isReadOnly());
    m_take->setEnabled(!Store::isSnapshot(m_store.path()));
}

void SnapshotsDialog::ask(const QString &question, const QString &verb, std::function<void()> act)
{
    m_act = std::move(act);
    m_asked = question;
    m_text->setText(question);
    m_sure->setText(verb);
    m_question->show();
    m_keep->setFocus(); // the safe one
    announce(m_text, question);
}

void SnapshotsDialog::setPreview(const QString &path, const QString &text)
{
    if (path == currentPath() && m_question->isVisible())
        m_text->setText(text + u'\n' + m_asked);
}

void SnapshotsDialog::take()
{
    m_take->setEnabled(false);
    m_state->setText(tr("Copying and checking…"));
    m_state->show();
    m_store.snapshot(u"manual"_s, this, [this](const Result<Snapshot> &taken) {
        reload();
        if (!taken.ok()) {
            m_state->setText(taken.error().text);
            m_state->show();
            Q_EMIT failed(taken.error());
        }
    });
}
