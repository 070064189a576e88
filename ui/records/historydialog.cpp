// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/historydialog.h"

#include "ui/records/cardedits.h"
#include "ui/records/historylist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HistoryDialog::HistoryDialog(Store &store, QWidget *parent)
    : QDialog(parent)
    , m_edits(new CardEdits(store, this))
    , m_search(new SearchField(tr("Search the history"), this))
    , m_list(new HistoryList(*m_edits, this))
{
    setObjectName(u"historyDialog"_s);
    setWindowTitle(tr("History"));
    resize(theme().px(640), theme().px(620));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::l);
    column->setSpacing(Space::m);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(
        new TextLabel(tr("Changed records keep what was done to them later."), TextRole::Caption, Ink::Muted), 1);
    auto *back = new Button(tr("Undo this"), u"undo-2"_s, ButtonLook::Normal, this);
    back->setObjectName(u"history.undo"_s);
    auto *close = new Button(tr("Close"), this);
    row->addWidget(back);
    row->addWidget(close);
    column->addLayout(row);
    const auto follow = [this, back] {
        const QModelIndex index = m_list->currentIndex();
        back->setEnabled(index.isValid() && HistoryList::canUndo(m_list->history().entry(index)) &&
                         !m_edits->isReadOnly());
    };
    connect(m_search, &SearchField::searchChanged, this, [this, follow](const QString &text) {
        m_list->history().setSearch(text);
        follow();
    });
    connect(m_search, &SearchField::leaveDown, m_list, [this] { m_list->setFocus(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, follow);
    connect(m_list, &HistoryList::entriesLoaded, this, follow);
    connect(back, &QPushButton::clicked, this, [this] { m_list->undo(m_list->currentIndex()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_edits, &CardEdits::changedWithUndo, this, &HistoryDialog::performed);
    connect(m_edits, &CardEdits::failed, this, &HistoryDialog::failed);
    m_list->load(0, 2000);
    follow();
    m_list->setFocus();
}
