// SPDX-License-Identifier: GPL-3.0-or-later
// Service records in the window: new ones, from the card of a customer and of what was said there.
#include "core/domain/activities.h"
#include "ui/window/contactspage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/servicepage.h"
#include "ui/window/workspace.h"

using namespace Qt::StringLiterals;

namespace
{
/// The channel that stands for a type of activity.
QString channelOf(const QString &type)
{
    return type == "call"_L1                            ? u"phone"_s
           : type == "email"_L1 || type == "message"_L1 ? type
           : type == "visit"_L1 || type == "meeting"_L1 ? u"visit"_s
                                                        : QString();
}
} // namespace

void MainWindow::addService()
{
    connect(m_contacts, &ContactsPage::serviceRequested, this, [this](Id contact, Id from) {
        raise();
        createService(contact, from);
    });
}

/// `from`: the activity in which it was said; it belongs to the record then.
void MainWindow::createService(Id contact, Id from)
{
    const CrmSchema &schema = m_workspace.schema();
    const auto create = [this, &schema, contact](const std::optional<Record> &said) {
        m_shell->showPage(u"service"_s);
        KindPage *page = kindPage(schema.serviceRecord);
        if (!page)
            return;
        page->create(
            [&schema, contact, said](Record *blank) {
                const ServiceRecord &s = schema.serviceRecord;
                if (contact)
                    blank->set(s.contact, contact);
                if (!said)
                    return;
                const Activity &a = schema.activity;
                blank->set(s.channel, channelOf((*said)[a.type]));
                blank->set(s.receivedAt, (*said)[a.at]);
                const QString text = composedText(a, *said);
                blank->set(s.subject, text.section(u'\n', 0, 0).trimmed());
                blank->set(s.description, text.contains(u'\n') ? text : QString());
            },
            [&schema, said](Id id) {
                QList<Change> along;
                if (said) {
                    Record linked = *said;
                    linked.set(schema.activity.service, id);
                    along.append(*difference(*said, linked));
                }
                return along;
            });
    };
    if (!from) {
        create(std::nullopt);
        return;
    }
    m_store.load(schema.activity, from, this,
                 [create](const Result<std::optional<Record>> &said) { create(said.ok() ? *said : std::nullopt); });
}

void MainWindow::addServiceActions()
{
    const auto add = [this](const char *id, const QString &text, const char *icon, void (ServicePage::*run)()) {
        m_catalog.add({QString::fromLatin1(id), text, QString::fromLatin1(icon), {}, u"record"_s, 1}, this,
                      [this, run] {
                          if (auto *page = qobject_cast<ServicePage *>(kindPage(m_workspace.schema().serviceRecord))) {
                              m_shell->showPage(u"service"_s);
                              (page->*run)();
                          }
                      });
    };
    add("service.visit", tr("Plan &Follow-up Visit…"), "calendar-plus", &ServicePage::planVisit);
    add("service.merge", tr("Merge Service Records…"), "git-merge", &ServicePage::merge);
    add("service.split", tr("Split Service Record…"), "scissors", &ServicePage::splitCurrent);
}

void MainWindow::updateServiceActions()
{
    const auto *page = qobject_cast<ServicePage *>(shownKind());
    for (const char *id : {"service.visit", "service.merge", "service.split"})
        m_catalog.action(QString::fromLatin1(id))->setEnabled(page && page->canChange());
}
