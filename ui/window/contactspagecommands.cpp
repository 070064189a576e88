// SPDX-License-Identifier: GPL-3.0-or-later
// ContactsPage: what the commands of the window ask it, and what they have it do.
#include "core/models/recordmodel.h"
#include "core/schema/crmschema.h"
#include "ui/records/contactcard.h"
#include "ui/records/listpage.h"
#include "ui/window/contactspage.h"

void ContactsPage::connectState()
{
    connect(m_list, &ListPage::currentChanged, this, &ContactsPage::stateChanged);
    connect(m_list, &ListPage::selectionChanged, this, &ContactsPage::stateChanged);
    connect(m_list, &ListPage::countChanged, this, &ContactsPage::stateChanged);
    connect(m_list, &ListPage::viewChanged, this, &ContactsPage::stateChanged);
    connect(m_list, &ListPage::layoutModeChanged, this, &ContactsPage::stateChanged);
    connect(m_card, &ContactCard::contactLoaded, this, &ContactsPage::stateChanged);
    connect(this, &ContactsPage::countChanged, this, &ContactsPage::stateChanged);
    // The focus went to the card by itself: it must be seen where it is, also when it was given with the mouse before.
    connect(m_list, &ListPage::opened, this, [this] {
        window()->setAttribute(Qt::WA_KeyboardFocusChange);
        m_card->focusProxy()->update();
    });
    m_look.setSingleShot(true);
    m_look.setInterval(1500); // whom the arrow keys only pass by was not looked at
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_current && m_card->isVisible())
            Q_EMIT seen(m_current);
    });
}

void ContactsPage::becomeReadOnly()
{
    for (QWidget *button : std::as_const(m_writing))
        button->setEnabled(false);
    m_list->becomeReadOnly();
    Q_EMIT stateChanged();
}

qsizetype ContactsPage::listed() const
{
    return m_list->model()->count();
}

qsizetype ContactsPage::selectedCount() const
{
    return qMax(m_list->selectedRows(), qsizetype(m_list->currentId() ? 1 : 0));
}

QList<Id> ContactsPage::selectedIds() const
{
    return m_list->selectedIds();
}

bool ContactsPage::canCall() const
{
    return m_current && m_card->canCall();
}

bool ContactsPage::canMail() const
{
    return m_current && m_card->canMail();
}

void ContactsPage::perform(Deed deed, Id id)
{
    if (!id)
        id = m_current;
    if (!id)
        return;
    const auto run = [this, deed] {
        switch (deed) {
        case Deed::Call:
            return m_card->call();
        case Deed::Mail:
            return m_card->mail();
        case Deed::Schedule:
            return m_card->schedule();
        case Deed::Rename:
            return m_card->renameContact();
        case Deed::Attach:
            return m_card->attach();
        }
    };
    showRecord(id);
    if (m_card->shownContact() == id) {
        run();
        return;
    }
    connect(
        m_card, &ContactCard::contactLoaded, this,
        [id, run](Id loaded) {
            if (loaded == id)
                run();
        },
        Qt::SingleShotConnection);
}

void ContactsPage::fillStatusMenu(QMenu *menu)
{
    m_list->fillValues(menu, m_schema.contact.status);
}

void ContactsPage::fillOwnerMenu(QMenu *menu)
{
    m_list->fillValues(menu, m_schema.contact.owner);
}

void ContactsPage::fillSortMenu(QMenu *menu)
{
    m_list->fillSortMenu(menu);
}

void ContactsPage::openColumns()
{
    m_list->openColumns();
}

void ContactsPage::step(int by)
{
    m_list->step(by);
}

void ContactsPage::editSelected()
{
    if (m_current && m_list->selectedRows() <= 1)
        edit(m_current); // it may be outside the filter
    else
        m_list->editSelected();
}

void ContactsPage::tagSelected()
{
    m_list->tagSelected();
}

void ContactsPage::copySelected()
{
    m_list->copySelected();
}

void ContactsPage::removeSelected()
{
    m_list->removeSelected();
}

void ContactsPage::openFilter()
{
    m_list->openFilter();
}

void ContactsPage::setWindowCommands(const QList<QAction *> &actions, const QHash<QString, QKeySequence> &keys)
{
    m_list->setWindowCommands(actions, keys);
}

void ContactsPage::saveAsView()
{
    m_list->saveAsView(header());
}
