// SPDX-License-Identifier: GPL-3.0-or-later
// The window while the telephone rings: who it is, and the card with a call to be written down.
#include "core/schema/crmschema.h"
#include "ui/calls/ringpanel.h"
#include "ui/records/composebox.h"
#include "ui/records/recordcard.h"
#include "ui/shell/actioncatalog.h"
#include "ui/window/contactspage.h"
#include "ui/window/kindpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

using namespace Qt::StringLiterals;

void MainWindow::addCalls()
{
    m_ring = new RingPanel(m_store, m_workspace.schema(), m_shell->findChild<QWidget *>(u"shell.pages"_s));
    connect(m_shell.get(), &ShellWindow::pageChanged, m_ring, &QWidget::raise); // a new page lies above it
    connect(m_ring, &RingPanel::answered, this, &MainWindow::answer);
    connect(m_ring, &RingPanel::newRequested, this, [this](const QString &number) {
        m_shell->showPage(u"customers"_s);
        m_contacts->createCaller(number, [this, number] { m_ring->dismiss(number); });
    });
    connect(m_ring, &RingPanel::logRequested, this, [this] { quickLog(0); });
    connect(m_ring, &RingPanel::performed, this, [this](const QString &text) { toast(text); });
    connect(m_ring, &RingPanel::failed, this, &MainWindow::say);
    QAction *go = m_catalog.add({u"call.show"_s,
                                 tr("Incoming Call"),
                                 u"phone-incoming"_s,
                                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
                                 u"record"_s,
                                 0},
                                this, [this] { m_ring->takeFocus(); });
    go->setEnabled(false);
    connect(m_ring, &RingPanel::ringing, go, &QAction::setEnabled);
}

void MainWindow::ring(const QString &number)
{
    raise();
    m_ring->ring(number);
}

/// The card, with an incoming call of this moment in its composer.
void MainWindow::answer(const QString &entity, Id id)
{
    if (entity == m_workspace.schema().contact.Entity::name()) {
        m_shell->showPage(u"customers"_s);
        m_contacts->perform(ContactsPage::Deed::Answer, id);
        return;
    }
    const Entity *kind = m_workspace.schema().entity(entity);
    KindPage *page = kind ? kindPage(*kind) : nullptr;
    if (!page)
        return;
    showRecord(entity, id);
    RecordCard &card = page->card();
    const auto log = [&card] {
        if (!card.composer())
            return;
        card.setCurrentTab(u"timeline"_s);
        card.composer()->begin(u"call"_s);
        card.composer()->setDirection(u"in"_s);
    };
    if (card.shownRecord() == id)
        log();
    else
        connect(
            &card, &RecordCard::recordLoaded, this,
            [log, id](Id loaded) {
                if (loaded == id)
                    log();
            },
            Qt::SingleShotConnection);
}
