// SPDX-License-Identifier: GPL-3.0-or-later
// ContactsPage: contacts in windows of their own.
#include "core/schema/crmschema.h"
#include "ui/records/contactcard.h"
#include "ui/window/contactspage.h"
#include "ui/window/recordwindow.h"
#include "ui/window/workspace.h"

using namespace Qt::StringLiterals;

void ContactsPage::openWindow(Id id)
{
    m_windows.removeIf([](const QPointer<RecordWindow> &window) { return window.isNull(); });
    const auto there = std::find_if(m_windows.begin(), m_windows.end(),
                                    [id](const QPointer<RecordWindow> &window) { return window->contact() == id; });
    RecordWindow *window = there == m_windows.end() ? nullptr : there->data();
    if (!window) {
        window = new RecordWindow(store(), schema(), m_windowCommands);
        connect(window, &RecordWindow::performed, this, &ContactsPage::performed);
        connect(window, &RecordWindow::openRequested, this, &ContactsPage::openRequested);
        connect(window->card(), &ContactCard::dealRequested, this, &ContactsPage::dealRequested);
        connect(window->card(), &ContactCard::serviceRequested, this, &ContactsPage::serviceRequested);
        connect(window->card(), &ContactCard::cardFileRequested, this, &ContactsPage::cardFileRequested);
        connect(window->card(), &ContactCard::takeApartRequested, this, &ContactsPage::takeApartRequested);
        m_windows.append(window);
        noteField(window->card());
        window->open(id);
    }
    window->show();
    window->raise();
    window->activateWindow();
}

/// A new field of one's own comes with a window made anew, which goes on where it was wanted: in the field, of the same
/// contact, in a window of its own when it was there.
void ContactsPage::noteField(ContactCard *card)
{
    connect(card, &ContactCard::ownFieldAdded, this, [this, card](const QString &label) {
        m_workspace.setNext(
            QVariantMap{{u"field"_s, label}, {u"contact"_s, card->contact()}, {u"window"_s, card != m_card}});
    });
}

void ContactsPage::goOn()
{
    const QVariantMap next = m_workspace.takeNext().toMap();
    const Id contact = next.value(u"contact"_s).toLongLong();
    if (!contact)
        return;
    if (next.value(u"window"_s).toBool())
        openWindow(contact);
    else
        showRecord(contact);
    ContactCard *card = next.value(u"window"_s).toBool() ? m_windows.constLast()->card() : m_card;
    const QString label = next.value(u"field"_s).toString();
    if (card->shownContact() == contact) {
        card->editOwnField(label);
        return;
    }
    connect(
        card, &ContactCard::contactLoaded, this,
        [card, label, contact](Id loaded) {
            if (loaded == contact)
                card->editOwnField(label);
        },
        Qt::SingleShotConnection);
}

void ContactsPage::closeWindows()
{
    for (const QPointer<RecordWindow> &window : std::exchange(m_windows, {})) {
        if (window)
            window->close();
        delete window.data(); // now: the file may be closed before the next turn of the event loop
    }
}

RecordWindow *ContactsPage::activeWindow() const
{
    for (const QPointer<RecordWindow> &window : m_windows)
        if (window && window->isActiveWindow())
            return window;
    return nullptr;
}
