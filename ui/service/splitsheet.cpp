// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/splitsheet.h"

#include "core/domain/activities.h"
#include "core/domain/servicemerge.h"
#include "core/values/join.h"
#include "core/values/timetext.h"
#include "ui/records/cardlook.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/imeguard.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
enum Role { EntryId = Qt::UserRole, IsFile };
}

SplitSheet::SplitSheet(Store &store, const CrmSchema &schema, const Record &service, const QList<Record> &activities,
                       const QList<Record> &files, Id chosen, QWidget *window)
    : Sheet(u"split"_s, window)
    , m_store(store)
    , m_schema(schema)
    , m_service(service)
    , m_subject(new QLineEdit(this))
    , m_entries(new QListWidget(this))
{
    setObjectName(u"splitService"_s);
    setWindowTitle(tr("Split “%1”").arg(service.title()));
    build();
    fill(activities, files, chosen);
    m_subject->setFocus();
}

void SplitSheet::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::huge, Space::xxl, Space::huge, Space::xxl);
    column->setSpacing(Space::m);
    auto *about = new TextLabel(tr("A new record for the same customer, which refers back to this one. It was received "
                                   "when the first entry that goes along was written."),
                                TextRole::Caption, Ink::Secondary, this);
    about->setWordWrap(true);
    auto *subject = new TextLabel(m_schema.serviceRecord.subject.label(), TextRole::Body, Ink::Secondary, this);
    subject->setBuddy(m_subject);
    m_subject->setObjectName(u"split.subject"_s);
    m_subject->setAccessibleName(m_schema.serviceRecord.subject.label());
    auto *entries = new TextLabel(tr("What goes along"), TextRole::Body, Ink::Secondary, this);
    entries->setBuddy(m_entries);
    m_entries->setObjectName(u"split.entries"_s);
    m_entries->setAccessibleName(entries->text());
    m_entries->setMinimumHeight(theme().px(180));
    m_entries->setWordWrap(false);
    m_entries->setTextElideMode(Qt::ElideRight);
    m_entries->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(about);
    column->addSpacing(Space::s);
    column->addWidget(subject);
    column->addWidget(m_subject);
    column->addWidget(entries);
    column->addWidget(m_entries, 1);
    column->addWidget(problem());
    column->addSpacing(Space::m);
    column->addLayout(makeButtons(tr("Split"), "go"));
    setMinimumWidth(theme().px(520));
    orderTabsAsLaidOut(this);
    connect(m_subject, &QLineEdit::textEdited, problem(), &QWidget::hide);
}

void SplitSheet::fill(const QList<Record> &activities, const QList<Record> &files, Id chosen)
{
    const auto add = [&](Id id, bool file, const QString &icon, const QString &text) {
        auto *item = new QListWidgetItem(themeIcon(icon), text, m_entries);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(id == chosen ? Qt::Checked : Qt::Unchecked);
        item->setData(EntryId, id);
        item->setData(IsFile, file);
    };
    const Activity &a = m_schema.activity;
    for (const Record &activity : activities) {
        const QString body = activity[a.body].simplified();
        add(activity.id(), false, activityIcon(activity[a.type]),
            joinedFacts({dateTimeText(activity[a.at], QLocale()), activityTitle(a, activity), body}));
        if (activity.id() == chosen)
            m_subject->setText(composedText(a, activity).section(u'\n', 0, 0).trimmed());
    }
    for (const Record &file : files)
        add(file.id(), true, fileIcon(file.title()), file.title());
    m_entries->setVisible(m_entries->count() > 0);
    if (m_entries->count() > 0)
        m_entries->setCurrentRow(0);
    m_subject->selectAll();
}

void SplitSheet::refuse(const QString &text)
{
    problem()->tell(text);
    adjustSize();
}

void SplitSheet::save()
{
    ImeGuard::commit();
    if (isSaving())
        return;
    ServiceSplit wanted{.subject = m_subject->text().trimmed()};
    if (wanted.subject.isEmpty()) {
        refuse(tr("It needs a subject."));
        m_subject->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (int row = 0; row < m_entries->count(); ++row)
        if (const QListWidgetItem *item = m_entries->item(row); item->checkState() == Qt::Checked)
            (item->data(IsFile).toBool() ? wanted.files : wanted.activities).append(item->data(EntryId).toLongLong());
    setSaving(true);
    struct Made {
        std::optional<Result<ChangeSet>> set;
        Id id = 0;
    };
    const auto ended = [this](const Error &error) {
        setSaving(false);
        refuse(error.text);
    };
    m_store.compute<Made>(
        [&schema = m_schema, &store = m_store, from = m_service.id(), wanted](Facts &file) {
            Made made;
            made.set = splitOfService(
                schema, from, wanted, file, [&store] { return store.newId(); }, &made.id);
            return made;
        },
        this,
        [this, ended](const Result<Made> &made) {
            if (!made.ok() || !made->set->ok()) {
                ended(made.ok() ? made->set->error() : made.error());
                return;
            }
            m_store.apply(**made->set, this, [this, id = made->id, ended](const Result<ChangeSet> &done) {
                if (!done.ok()) {
                    ended(done.error());
                    return;
                }
                Q_EMIT split(id, tr("“%1” created").arg(done->action.subject));
                accept();
            });
        });
}
