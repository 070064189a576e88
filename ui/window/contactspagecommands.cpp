// SPDX-License-Identifier: GPL-3.0-or-later
// ContactsPage: what the commands of the window ask it, and what they have it do.
#include "core/models/recordmodel.h"
#include "core/schema/crmschema.h"
#include "ui/records/contactcard.h"
#include "ui/records/listpage.h"
#include "ui/window/contactspage.h"

void ContactsPage::connectState()
{
    connect(m_card, &ContactCard::contactLoaded, this, &ContactsPage::stateChanged);
    connect(this, &ContactsPage::countChanged, this, &ContactsPage::stateChanged);
    // The focus went to the card by itself: it must be seen where it is, also when it was given with the mouse before.
    connect(&list(), &ListPage::opened, this, [this] {
        window()->setAttribute(Qt::WA_KeyboardFocusChange);
        m_card->focusProxy()->update();
    });
    m_look.setSingleShot(true);
    m_look.setInterval(1500); // whom the arrow keys only pass by was not looked at
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (currentId() && m_card->isVisible())
            Q_EMIT seen(currentId());
    });
}

qsizetype ContactsPage::selectedCount() const
{
    return qMax(list().selectedRows(), qsizetype(list().currentId() ? 1 : 0));
}

bool ContactsPage::canCall() const
{
    return currentId() && m_card->canCall();
}

bool ContactsPage::canMail() const
{
    return currentId() && m_card->canMail();
}

void ContactsPage::perform(Deed deed, Id id)
{
    if (!id)
        id = currentId();
    if (!id)
        return;
    onCard(id, [this, deed] {
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
        case Deed::Answer:
            return m_card->answerCall();
        }
    });
}

void ContactsPage::attach(Id contact, const QStringList &paths)
{
    onCard(contact, [this, paths] { m_card->attachFiles(paths); });
}

void ContactsPage::onCard(Id id, const std::function<void()> &run)
{
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
    list().fillValues(menu, schema().contact.status);
}

void ContactsPage::fillOwnerMenu(QMenu *menu)
{
    list().fillValues(menu, schema().contact.owner);
}

void ContactsPage::editSelected()
{
    if (currentId() && list().selectedRows() <= 1)
        edit(currentId()); // it may be outside the filter
    else
        list().editSelected();
}

void ContactsPage::setWindowCommands(const QList<QAction *> &actions, const QHash<QString, QKeySequence> &keys)
{
    list().setWindowCommands(actions, keys);
}

void ContactsPage::saveAsView()
{
    list().saveAsView(header());
}
