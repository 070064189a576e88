// SPDX-License-Identifier: GPL-3.0-or-later
// ServicePage: what a service record says on a card of the board, and which columns there are.
#include "core/models/recordmodel.h"
#include "core/record/valuetext.h"
#include "ui/board/boardview.h"
#include "ui/records/cardlook.h"
#include "ui/records/listpage.h"
#include "ui/service/duewords.h"
#include "ui/service/servicedesk.h"
#include "ui/window/pageboard.h"
#include "ui/window/servicepage.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr int shownDays = 30; ///< columns of what is over show what came there in that time

bool isOver(const QString &type)
{
    return type == QLatin1StringView(ServiceStatus::resolved) || type == QLatin1StringView(ServiceStatus::closed);
}
} // namespace

BoardSpec ServicePage::boardSpec() const
{
    const ServiceRecord &s = schema().serviceRecord;
    BoardSpec spec;
    spec.entity = &s;
    spec.group = &s.status;
    spec.rank = &s.rank;
    spec.fields = {&s.subject, &s.number, &s.contact, &s.priority, &s.owner, &s.dueAt, &s.warnAt, &s.resolvedAt};
    spec.whom = &s.contact;
    spec.number = &s.number;
    spec.tag = &s.priority;
    spec.step = &s.dueAt;
    spec.usual = {&s.contact, &s.number, &s.priority, &s.dueAt};
    for (const FieldBase *field : s.fields())
        if (!field->spec().hidden && field != s.titleField() && field != &s.status)
            spec.choosable.append(field);
    spec.sorts = {{&s.dueAt, Qt::AscendingOrder, s.dueAt.label()},
                  {&s.receivedAt, Qt::DescendingOrder, s.receivedAt.label()},
                  {&s.priority, Qt::AscendingOrder, s.priority.label()},
                  {&s.number, Qt::DescendingOrder, s.number.label()}};
    spec.describe = [this, &s, kept = spec](const RecordModel &model, const Row &row, const BoardColumn &column,
                                            const BoardLook &look) {
        const auto time = [&](const Field<QDateTime> &field) {
            return FieldType<QDateTime>::read(model.value(row, field));
        };
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const Record *status = m_desk->status(column.id);
        const QString type = status ? QString((*status)[schema().serviceStatus.type]) : QString();
        BoardCardText text;
        text.title = row.title;
        text.owner = model.value(row, s.contact).value<Link>().title;
        text.number = model.value(row, s.number).toString();
        text.tag = displayText(s.priority, model.value(row, s.priority));
        text.tagTone = choiceTone(s.priority, model.value(row, s.priority).toString());
        DueWords due = dueWords(time(s.dueAt), time(s.warnAt), now);
        if (due.text.isEmpty())
            due = idleWords(type, time(s.resolvedAt), now);
        text.step = due.text;
        text.stepIcon = due.icon;
        text.stepInk = due.ink;
        text.idle = model.value(row, s.owner).value<Link>().title;
        if (text.idle.isEmpty() && !isOver(type)) {
            text.idle = tr("Nobody", "handles it");
            text.idleInk = Ink::Amber;
        }
        for (const FieldBase *field : look.fields)
            if (kept.isFact(field))
                text.facts.append({field->label(), displayText(*field, model.value(row, *field)).simplified()});
        return text;
    };
    return spec;
}

/// What is over shows what was resolved, or closed, lately; what was before is in the list.
void ServicePage::showColumns()
{
    const ServiceRecord &s = schema().serviceRecord;
    QList<BoardColumn> columns{{.title = tr("No status"), .open = false}};
    for (const Record &status : m_desk->statuses()) {
        BoardColumn column;
        column.id = status.id();
        column.title = status.title();
        column.toolTip = status[schema().serviceStatus.guidance];
        column.tone = toneFromName(status[schema().serviceStatus.tone]);
        column.open = !isOver(status[schema().serviceStatus.type]);
        if (!column.open) {
            const bool closed = status[schema().serviceStatus.type] == QLatin1StringView(ServiceStatus::closed);
            const Field<QDateTime> &since = closed ? s.closedAt : s.resolvedAt;
            Filter lately = Filter::condition(since, Filter::GreaterEqual);
            lately.daysAgo = shownDays;
            column.filter = Filter::any({Filter::condition(since, Filter::Empty), lately});
            column.period = tr("%n day(s)", "the last ones", shownDays);
        }
        columns.append(column);
    }
    m_board->view().setColumns(columns);
}

/// What the quick filters mean that need to know the file: which statuses wait, and who works at this computer.
void ServicePage::showQuickFilters()
{
    const ServiceRecord &s = schema().serviceRecord;
    QList<Filter> waiting;
    for (const Record &status : m_desk->statuses())
        if (status[schema().serviceStatus.type] == QLatin1StringView(ServiceStatus::waiting))
            waiting.append(Filter::condition(s.status, Filter::Equal, status.id()));
    list().setQuickMeaning(u"waiting"_s, Filter::any(waiting), !waiting.isEmpty());
    list().setQuickMeaning(u"mine"_s,
                           Filter::all({Filter::condition(s.resolvedAt, Filter::Empty),
                                        Filter::condition(s.owner, Filter::Equal, m_user)}),
                           m_user != 0);
}
