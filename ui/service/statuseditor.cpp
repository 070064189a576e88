// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/statuseditor.h"

#include "ui/sales/rowdrag.h"
#include "ui/service/servicedesk.h"
#include "ui/service/statusrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

StatusEditor::StatusEditor(Store &store, const CrmSchema &schema, const ServiceDesk &desk, QWidget *parent)
    : RowsEditor(store, schema, u"statusEditor"_s, tr("Statuses changed"), parent)
    , m_process(desk.statuses().first()[schema.serviceStatus.process])
{
    setWindowTitle(tr("Statuses of Service Records"));
    resize(theme().px(820), theme().px(680));
    auto *about =
        new TextLabel(tr("New service records begin in the first status. While one waits for the customer, its "
                         "clock stands still; it ends when the record is resolved."),
                      TextRole::Caption, Ink::Secondary, this);
    about->setWordWrap(true);
    addAbove(about);
    Button *add = addRowButton(tr("Add status"));
    QList<Record> statuses = desk.statuses();
    statuses.removeIf([&](const Record &status) { return status[schema.serviceStatus.process] != m_process; });
    setBefore(statuses);
    add->setFocus();
    count();
    connect(&store, &Store::changed, this, &StatusEditor::count);
}

/// Which may be removed is known before somebody wants to.
void StatusEditor::count()
{
    store().compute<QList<Total>>(
        [&service = schema().serviceRecord](Facts &file) {
            return file.totals({.entity = &service}, {service.status}, nullptr, nullptr);
        },
        this,
        [this](const Result<QList<Total>> &totals) {
            if (!totals.ok())
                return;
            m_held.clear();
            for (const Total &total : *totals)
                m_held[total.by.first().toLongLong()] += total.count;
        },
        "held");
}

EditedRow *StatusEditor::makeRow(const Record &status)
{
    auto *row = new StatusRow(schema(), status, [this] {
        QList<std::pair<Id, QString>> statuses;
        for (const EditedRow *each : rows())
            statuses.append({each->id(), each->name()->text().trimmed()});
        return statuses;
    });
    connect(row->name(), &QLineEdit::textChanged, this, [this] {
        for (EditedRow *each : rows())
            static_cast<StatusRow *>(each)->showNext();
    });
    return row;
}

Record StatusEditor::newRecord()
{
    Record status(schema().serviceStatus, store().newId());
    status.set(schema().serviceStatus.process, m_process);
    status.set(schema().serviceStatus.type, QString::fromLatin1(ServiceStatus::open));
    status.set(schema().serviceStatus.tone, u"neutral"_s);
    return status;
}

void StatusEditor::arrange()
{
    RowsEditor::arrange();
    for (EditedRow *row : rows())
        static_cast<StatusRow *>(row)->showNext();
}

/// A record without a status would have no clock: first they go elsewhere.
bool StatusEditor::mayRemove(const EditedRow &row)
{
    const qint64 held = m_held.value(row.id());
    if (held > 0)
        refuse(tr("%Ln service record(s) are in “%1”. Move them to another status; then it can be removed.", nullptr,
                  int(held))
                   .arg(row.name()->text().trimmed()),
               row.name());
    return held == 0;
}

bool StatusEditor::check(const EditedRow &row, const Record &status)
{
    const bool first = &row == rows().first();
    if (status.title().isEmpty())
        refuse(tr("Each status needs a name."), row.name());
    else if (first && status[schema().serviceStatus.type] != QLatin1StringView(ServiceStatus::open))
        refuse(tr("New service records begin in the first status: it must be one in which they are worked on."),
               static_cast<const StatusRow &>(row).typeBox());
    else
        return true;
    return false;
}

std::optional<ChangeSet> StatusEditor::changes()
{
    ChangeSet set{{Action::Edit, schema().serviceProcess.Entity::name(), 1,
                   tr("statuses of service records", "in: Edit statuses of service records")},
                  {}};
    if (rows().isEmpty()) {
        refuse(tr("There must be at least one status."), saveButton());
        return std::nullopt;
    }
    if (!addChanges(*schema().serviceStatus.placeField(), &set))
        return std::nullopt;
    return set;
}
