// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/todaymodel.h"

#include "core/schema/crmschema.h"
#include "core/store.h"
#include "core/values/join.h"
#include "ui/plan/todaywords.h"
#include "ui/sales/pipelines.h"

namespace
{
constexpr int birthdaysAhead = 14;
}

TodayModel::TodayModel(Store &store, const CrmSchema &schema, const Pipelines &pipelines, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_schema(schema)
    , m_pipelines(pipelines)
    , m_now(QDateTime::currentDateTime())
{
    for (const auto &[section, entity] : std::initializer_list<std::pair<TodaySection, const Entity &>>{
             {TodaySection::Overdue, schema.activity},
             {TodaySection::Due, schema.activity},
             {TodaySection::Service, schema.serviceRecord},
             {TodaySection::UnplannedDeals, schema.opportunity},
             {TodaySection::UnplannedLeads, schema.lead},
             {TodaySection::Sleeping, schema.contact},
             {TodaySection::Stale, schema.opportunity},
             {TodaySection::Leads, schema.lead}})
        add(section, entity);
    m_days.setSingleShot(true);
    connect(&m_days, &QTimer::timeout, this, &TodayModel::askDays);
    connect(&store, &Store::changed, this, [this](const ChangeSet &set) {
        const bool people =
            set.changes.isEmpty() || std::any_of(set.changes.begin(), set.changes.end(), [this](const Change &change) {
                return change.entity == &m_schema.occasion ||
                       (change.entity == &m_schema.contact &&
                        (change.type != Change::Update || change.touches(m_schema.contact.birthday) ||
                         change.touches(m_schema.contact.name) || change.touches(m_schema.contact.owner)));
            });
        if (m_asked && people)
            m_days.start(300); // it looks through all birthdays: once for many changes
    });
    connect(&pipelines, &Pipelines::changed, this, [this] {
        if (!m_asked)
            return;
        ask(TodaySection::Sleeping);
        ask(TodaySection::Stale);
    });
}

/// What the rows of a section are made of.
QList<const FieldBase *> TodayModel::fieldsOf(TodaySection section) const
{
    const Activity &a = m_schema.activity;
    const Opportunity &o = m_schema.opportunity;
    const Lead &l = m_schema.lead;
    const Contact &c = m_schema.contact;
    const ServiceRecord &s = m_schema.serviceRecord;
    switch (section) {
    case TodaySection::Overdue:
    case TodaySection::Due:
        return {&a.type,    &a.subject,      &a.body,        &a.at,   &a.allDay, &a.minutes,
                &a.contact, &a.organisation, &a.opportunity, &a.lead, &a.service};
    case TodaySection::Service:
        return {&s.number, &s.subject, &s.contact, &s.status, &s.priority, &s.dueAt};
    case TodaySection::UnplannedDeals:
    case TodaySection::Stale:
        return {&o.name, &o.contact, &o.amount, &o.stage, &o.expectedClose, &o.stageSince, &o.lastActivity};
    case TodaySection::UnplannedLeads:
    case TodaySection::Leads:
        return {&l.name, &l.company, &l.interest, &l.score, &l.status, &l.recycleOn};
    case TodaySection::Sleeping:
        return {&c.name, &c.lastActivity, &c.status};
    case TodaySection::Occasions:
        return {};
    }
    Q_UNREACHABLE();
}

void TodayModel::add(TodaySection section, const Entity &entity)
{
    auto *records = m_parts[size_t(section)].records = new RecordModel(m_store, entity, this);
    records->setEditable(false);
    records->setScreen(24);
    // What a RecordModel says of itself is said of the rows of its section, with the heading when that comes or goes.
    connect(records, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this, section](const QModelIndex &, int first, int last) {
                const Part &part = m_parts[size_t(section)];
                const int start = startOf(section), heading = rowsOf(part) == 0 ? 1 : 0;
                m_appearing = heading || !part.folded;
                if (m_appearing)
                    beginInsertRows({}, heading ? start : start + 1 + first, part.folded ? start : start + last + 1);
            });
    connect(records, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_appearing)
            endInsertRows();
        Q_EMIT counted();
    });
    connect(records, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this, section](const QModelIndex &, int first, int last) {
                const Part &part = m_parts[size_t(section)];
                const int start = startOf(section);
                const bool all = last - first + 1 == rowsOf(part);
                m_appearing = all || !part.folded;
                if (m_appearing)
                    beginRemoveRows({}, all ? start : start + 1 + first, part.folded ? start : start + 1 + last);
            });
    connect(records, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_appearing)
            endRemoveRows();
        Q_EMIT counted();
    });
    connect(records, &QAbstractItemModel::rowsAboutToBeMoved, this,
            [this, section](const QModelIndex &, int first, int last, const QModelIndex &, int to) {
                const int start = startOf(section) + 1;
                m_appearing = !m_parts[size_t(section)].folded;
                if (m_appearing)
                    beginMoveRows({}, start + first, start + last, {}, start + to);
            });
    connect(records, &QAbstractItemModel::rowsMoved, this, [this] {
        if (m_appearing)
            endMoveRows();
    });
    connect(records, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(records, &QAbstractItemModel::modelReset, this, [this] {
        endResetModel();
        Q_EMIT counted();
    });
    follow(section);
}

void TodayModel::follow(TodaySection section)
{
    RecordModel *records = m_parts[size_t(section)].records;
    connect(records, &QAbstractItemModel::dataChanged, this,
            [this, section](const QModelIndex &from, const QModelIndex &to) {
                if (m_parts[size_t(section)].folded)
                    return;
                const int start = startOf(section) + 1;
                Q_EMIT dataChanged(index(start + from.row()), index(start + to.row()));
            });
    connect(records, &RecordModel::failed, this, &TodayModel::failed);
    connect(records, &RecordModel::counted, this, [this, section, records](qsizetype count) {
        Part &part = m_parts[size_t(section)];
        part.answered = true;
        part.total = -1;
        if (count >= records->query().limit)
            m_store.count(
                records->entity(), records->query().filter, this,
                [this, section](const Result<qint64> &all) {
                    if (!all.ok())
                        return;
                    m_parts[size_t(section)].total = *all;
                    if (const QModelIndex heading = indexOf(section, 0); heading.isValid())
                        Q_EMIT dataChanged(heading, heading);
                    Q_EMIT counted();
                },
                "today" + QByteArray::number(int(section)));
        if (const QModelIndex heading = indexOf(section, 0); heading.isValid())
            Q_EMIT dataChanged(heading, heading);
        Q_EMIT counted();
    });
}

void TodayModel::setScope(const TodayScope &scope, int sleepDays)
{
    const bool onlySleep = m_asked && scope == m_scope;
    m_scope = scope;
    m_sleepDays = sleepDays;
    m_now = QDateTime::currentDateTime();
    m_asked = true;
    for (int section = 0; section < todaySections; ++section)
        if (!onlySleep || TodaySection(section) == TodaySection::Sleeping)
            ask(TodaySection(section));
}

/// Only what the clock changes: what was due is late now, or it is another day.
void TodayModel::refresh()
{
    if (!m_asked)
        return;
    const QDateTime now = QDateTime::currentDateTime();
    const bool anotherDay = now.date() != m_now.date() || now < m_now;
    const Part &due = m_parts[size_t(TodaySection::Due)];
    const Row *first = due.records->count() > 0 ? due.records->rowAt(0) : nullptr;
    const bool late = first && FieldType<QDateTime>::read(due.records->value(*first, m_schema.activity.at)) <= now;
    m_now = now;
    for (int section = 0; section < todaySections; ++section)
        if (anotherDay || (late && section <= int(TodaySection::Due)))
            ask(TodaySection(section));
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void TodayModel::ask(TodaySection section)
{
    if (section == TodaySection::Occasions) {
        m_days.start(0);
        return;
    }
    RecordModel *records = m_parts[size_t(section)].records;
    QList<Record> stages;
    for (const Record &pipeline : m_pipelines.pipelines())
        stages += m_pipelines.stages(pipeline.id());
    Query query = todayQuery(section, m_schema, stages, m_scope, m_now, m_sleepDays);
    query.columns = fieldsOf(section);
    records->setQuery(query);
}

void TodayModel::askDays()
{
    m_store.compute<QList<ComingDay>>(
        [&schema = m_schema, scope = m_scope, today = m_now.date()](Facts &file) {
            return comingDays(schema, file, scope, today, birthdaysAhead);
        },
        this,
        [this](const Result<QList<ComingDay>> &days) {
            if (!days.ok()) {
                Q_EMIT failed(days.error());
                return;
            }
            beginResetModel();
            Part &part = m_parts[size_t(TodaySection::Occasions)];
            part.days = *days;
            part.answered = true;
            endResetModel();
            Q_EMIT counted();
        },
        "days", Store::Pace::Long);
}

int TodayModel::rowsOf(const Part &part) const
{
    return part.records ? int(part.records->count()) : int(part.days.size());
}

int TodayModel::shownOf(const Part &part) const
{
    const int rows = rowsOf(part);
    return rows == 0 ? 0 : part.folded ? 1 : rows + 1;
}

int TodayModel::startOf(TodaySection section) const
{
    int start = 0;
    for (int before = 0; before < int(section); ++before)
        start += shownOf(m_parts[size_t(before)]);
    return start;
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    int rows = 0;
    if (!parent.isValid())
        for (const Part &part : m_parts)
            rows += shownOf(part);
    return rows;
}

TodayModel::Item TodayModel::itemAt(const QModelIndex &index) const
{
    Item item;
    if (!index.isValid())
        return item;
    int row = index.row(), section = 0;
    while (section < todaySections && row >= shownOf(m_parts[size_t(section)]))
        row -= shownOf(m_parts[size_t(section++)]);
    if (section == todaySections)
        return item;
    const Part &part = m_parts[size_t(section)];
    item.section = TodaySection(section);
    item.kind = part.records ? &part.records->entity() : &m_schema.contact;
    item.row = row - 1;
    item.heading = row == 0;
    if (item.heading)
        return item;
    item.id = part.records ? part.records->idAt(item.row) : part.days[item.row].contact;
    if (item.kind == &m_schema.contact)
        item.contact = item.id;
    else if (item.kind == &m_schema.opportunity)
        item.opportunity = item.id;
    else if (item.kind == &m_schema.lead)
        item.lead = item.id;
    else if (item.kind == &m_schema.serviceRecord)
        item.service = item.id;
    else if (const Row *values = part.records->rowAt(item.row)) {
        const Activity &a = m_schema.activity;
        const auto link = [&](const FieldBase &field) { return part.records->value(*values, field).value<Link>().id; };
        item.contact = link(a.contact) ? link(a.contact) : link(a.organisation);
        item.opportunity = link(a.opportunity);
        item.lead = link(a.lead);
        item.service = link(a.service);
    }
    return item;
}

QModelIndex TodayModel::indexOf(TodaySection section, Id id) const
{
    const Part &part = m_parts[size_t(section)];
    if (shownOf(part) == 0)
        return {};
    if (!id)
        return index(startOf(section));
    if (part.folded)
        return {};
    int row = -1;
    if (part.records)
        row = part.records->rowOf(id);
    else
        for (int i = 0; i < part.days.size() && row < 0; ++i)
            row = part.days[i].contact == id ? i : -1;
    return row < 0 ? QModelIndex() : index(startOf(section) + 1 + row);
}

TodayLine TodayModel::lineAt(const QModelIndex &index) const
{
    const Item item = itemAt(index);
    const Part &part = m_parts[size_t(item.section)];
    if (item.heading)
        return headingLine(item.section, count(item.section), m_sleepDays);
    if (!part.records)
        return dayLine(part.days[item.row], m_now);
    const Row *row = part.records->rowAt(item.row);
    return row ? recordLine(m_schema, m_pipelines, item.section, *part.records, *row, m_now) : TodayLine();
}

qint64 TodayModel::count(TodaySection section) const
{
    const Part &part = m_parts[size_t(section)];
    return part.total >= 0 ? part.total : rowsOf(part);
}

void TodayModel::setFolded(TodaySection section, bool folded)
{
    Part &part = m_parts[size_t(section)];
    const int rows = rowsOf(part), start = startOf(section);
    if (part.folded == folded || rows == 0)
        return;
    if (folded)
        beginRemoveRows({}, start + 1, start + rows);
    else
        beginInsertRows({}, start + 1, start + rows);
    part.folded = folded;
    if (folded)
        endRemoveRows();
    else
        endInsertRows();
    Q_EMIT dataChanged(index(start), index(start));
}

bool TodayModel::isEmpty() const
{
    return std::all_of(m_parts.begin(), m_parts.end(), [this](const Part &part) { return rowsOf(part) == 0; });
}

bool TodayModel::isAnswered() const
{
    return std::all_of(m_parts.begin(), m_parts.end(), [](const Part &part) { return part.answered; });
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const TodayLine line = lineAt(index);
    return role == Qt::DisplayRole ? line.title : joinedClauses({line.title, line.detail, line.when});
}
