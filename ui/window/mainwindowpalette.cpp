// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette of the window finds, says of it, and offers to do with it.
#include "core/domain/activities.h"
#include "core/record/valuetext.h"
#include "core/schema/crmschema.h"
#include "core/values/datewords.h"
#include "core/values/join.h"
#include "ui/records/cardlook.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/commandsource.h"
#include "ui/widgets/actiontext.h"
#include "ui/window/contactspage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/recentrecords.h"
#include "ui/window/recordsource.h"
#include "ui/window/workspace.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

void MainWindow::addPalette()
{
    const CrmSchema &schema = m_workspace.schema();
    m_commands = std::make_unique<CommandSource>(&m_catalog);
    m_records = std::make_unique<RecordSource>(
        &m_store, [this](const Entity &entity, const Row &row) { open(entity, row); },
        [this](const Row &row, const Entity &entity, PaletteItem *item) { describe(row, entity, item); });
    m_records->setColumns(schema.contact, ContactsPage::describedBy(schema) +
                                              QList<const FieldBase *>{&schema.phone.number, &schema.email.address});
    m_records->setColumns(schema.activity, describedBy(schema.activity));
    m_records->setColumns(schema.opportunity,
                          {&schema.opportunity.contact, &schema.opportunity.stage, &schema.opportunity.amount});
    setKindColumns();
    m_recent = std::make_unique<RecentRecords>(m_workspace.path());
    m_records->setRecent(schema.contact, [this] { return m_recent->ids(); });
    connect(m_contacts, &ContactsPage::seen, this, [this](Id id) { m_recent->note(id); });
    m_shell->commandPalette()->addSource(m_records.get());
    m_shell->commandPalette()->addSource(m_commands.get());
}

/// Only what can be done: whoever has no number is not called.
QList<PaletteItem> MainWindow::deedsFor(const Row &row)
{
    const CrmSchema &schema = m_workspace.schema();
    const qsizetype known = ContactsPage::describedBy(schema).size();
    const QString phone = displayText(schema.phone.number, row.values.value(known));
    const QString mail = displayText(schema.email.address, row.values.value(known + 1));
    QList<PaletteItem> deeds;
    const auto add = [&](const char *id, const QString &title, const QString &subtitle, const QString &icon,
                         std::function<void()> run) {
        PaletteItem item;
        item.id = u"contact.%1.%2"_s.arg(row.id).arg(QLatin1StringView(id));
        item.title = title;
        item.subtitle = subtitle;
        item.icon = icon;
        item.run = std::move(run);
        deeds.append(item);
    };
    const auto perform = [this, id = row.id](ContactsPage::Deed deed) {
        return [this, id, deed] {
            m_shell->showPage(u"customers"_s);
            m_contacts->perform(deed, id);
        };
    };
    if (!phone.isEmpty())
        add("call", tr("Call"), phone, u"phone"_s, perform(ContactsPage::Deed::Call));
    if (!mail.isEmpty())
        add("mail", tr("E-mail"), mail, u"mail"_s, perform(ContactsPage::Deed::Mail));
    if (!m_store.isReadOnly()) {
        add("log", tr("Log activity…"), {}, u"phone-call"_s, [this, id = row.id] { quickLog(id); });
        deeds.last().shortcut = shortcutText(m_catalog.action(u"record.quickLog"_s)->shortcut());
        add("schedule", tr("Schedule"), {}, u"calendar"_s, perform(ContactsPage::Deed::Schedule));
    }
    QStringList lines{row.title, ContactsPage::describe(row), phone, mail};
    lines.removeAll(QString());
    add("copy", tr("Copy"), lines.value(1), u"copy"_s,
        [text = lines.join(u'\n')] { QGuiApplication::clipboard()->setText(text); });
    return deeds;
}

/// What is said or done is named by its type and subject, and belongs to somebody.
void MainWindow::describe(const Row &row, const Entity &entity, PaletteItem *item)
{
    const Activity &activity = m_workspace.schema().activity;
    if (&entity == &m_workspace.schema().opportunity) {
        describeOpportunity(row, item);
        return;
    }
    if (describeKind(entity, row, item))
        return;
    if (&entity != &activity) {
        item->subtitle = ContactsPage::describe(row);
        item->actions = [this, row] { return deedsFor(row); };
        item->runInNewWindow = [this, id = row.id] { m_contacts->openWindow(id); };
        return;
    }
    Record record(activity, row.id);
    const QList<const FieldBase *> columns = describedBy(activity);
    for (const FieldBase *field : columns)
        if (!field->isReference())
            record.setValue(*field, row.values.value(columns.indexOf(field)));
    const QString text = composedText(activity, record).section(u'\n', 0, 0).simplified();
    item->title = joinedFacts({activity.type.choiceLabel(record[activity.type]), text});
    item->subtitle = joinedFacts({row.values.value(columns.indexOf(&activity.contact)).value<Link>().title,
                                  relativeDay(record[activity.at].date(), QDate::currentDate(), QLocale().name())});
    item->icon = activityIcon(record[activity.type]);
    if (record[activity.status] == QLatin1StringView(Activity::planned) && !m_store.isReadOnly())
        item->actions = [this, id = row.id] { return planDeeds(id); };
}

QList<const FieldBase *> MainWindow::describedBy(const Activity &activity)
{
    return {&activity.type, &activity.subject, &activity.body, &activity.at, &activity.contact, &activity.status};
}

void MainWindow::open(const Entity &entity, const Row &row)
{
    const Activity &activity = m_workspace.schema().activity;
    if (&entity == &activity)
        showContact(row.values.value(describedBy(activity).indexOf(&activity.contact)).value<Link>().id);
    else
        showRecord(entity.name(), row.id);
}
