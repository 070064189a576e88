// SPDX-License-Identifier: GPL-3.0-or-later
// What is dropped on the window, outside of a card: lists are brought in, messages go to whom they are from or to, of
// other files it is asked whose they are.
#include "core/schema/crmschema.h"
#include "ui/records/cardedits.h"
#include "ui/records/maillog.h"
#include "ui/records/whosefiles.h"
#include "ui/window/contactspage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace
{
QStringList filesIn(const QDropEvent &event)
{
    QStringList paths;
    for (const QUrl &url : event.mimeData()->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}
} // namespace

bool isListFile(const QString &path)
{
    static const QStringList endings{u"csv"_s, u"tsv"_s, u"txt"_s, u"vcf"_s, u"vcard"_s, u"xlsx"_s, u"ics"_s, u"vcs"_s};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

void MainWindow::addDrop()
{
    m_dropEdits = new CardEdits(m_store, this);
    connect(m_dropEdits, &CardEdits::changedWithUndo, this, [this](const QString &text) { toast(text); });
    connect(m_dropEdits, &CardEdits::failed, this, &MainWindow::say);
    m_shell->setAcceptDrops(true);
    m_shell->installEventFilter(this);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool enters = event->type() == QEvent::DragEnter;
    if (watched != m_shell.get() || (!enters && event->type() != QEvent::Drop))
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList paths = filesIn(*drop);
    if (paths.isEmpty())
        return false;
    drop->acceptProposedAction();
    if (!enters)
        takeFiles(paths);
    return true;
}

void MainWindow::takeFiles(const QStringList &paths)
{
    QStringList others;
    bool listed = false;
    for (const QString &path : paths) {
        if (path.endsWith(u".rapport"_s, Qt::CaseInsensitive)) {
            Q_EMIT openRequested(path);
            return;
        }
        if (m_store.isReadOnly())
            continue;
        if (isMailFile(path)) {
            readMailFile(*m_dropEdits, path, this, [this](const Mail &mail) { placeMail(mail); });
        } else if (isListFile(path)) {
            if (!std::exchange(listed, true)) // one after the other
                openImport(path);
        } else {
            others.append(path);
        }
    }
    if (!others.isEmpty())
        askWhose(tr("%n file(s) to be kept with somebody", nullptr, int(others.size())),
                 [this, others](Id contact) { m_contacts->attach(contact, others); });
}

void MainWindow::placeMail(const Mail &mail)
{
    const CrmSchema &schema = m_workspace.schema();
    m_store.compute<QList<Id>>([&schema, mail](Facts &file) { return contactsOf(schema, mail, file); }, this,
                               [this, &schema, mail](const Result<QList<Id>> &found) {
                                   const auto log = [this, &schema, mail](Id contact) {
                                       logMail(*m_dropEdits, schema, mail, {contact});
                                       showContact(contact);
                                   };
                                   if (found.ok() && !found->isEmpty())
                                       log(found->first());
                                   else
                                       askWhose(tr("Nobody in the file has an address of “%1”.").arg(mail.subject),
                                                log);
                               });
}

void MainWindow::askWhose(const QString &what, const std::function<void(Id)> &then)
{
    auto *sheet = new WhoseFiles(m_workspace.schema(), *m_dropEdits, what, m_shell.get());
    connect(sheet, &WhoseFiles::chosen, this, then);
    sheet->open();
}
