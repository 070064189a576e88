// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/timelinemodel.h"

#include "core/domain/activities.h"
#include "core/values/join.h"
#include "core/values/timetext.h"
#include "ui/records/cardlook.h"

using namespace Qt::StringLiterals;

TimelineModel::TimelineModel(const CrmSchema &schema, QObject *parent) : QAbstractListModel(parent), m_schema(schema) {}

void TimelineModel::setContent(const TimelineContent &content)
{
    m_content = content;
    rebuild();
}

void TimelineModel::setTypes(const QSet<QString> &types)
{
    if (m_types == types)
        return;
    m_types = types;
    rebuild();
}

QHash<QString, int> TimelineModel::counts() const
{
    QHash<QString, int> counts;
    for (const Record &record : m_content.activities)
        ++counts[record[m_schema.activity.type]];
    if (!m_content.files.isEmpty())
        counts[u"file"_s] = int(m_content.files.size());
    if (!m_content.events.isEmpty())
        counts[u"change"_s] = int(m_content.events.size());
    return counts;
}

void TimelineModel::rebuild()
{
    const Activity &activity = m_schema.activity;
    const auto timeOf = [&](const Item &item) {
        return item.kind == Event  ? item.event.at
               : item.kind == File ? FieldType<QDateTime>::read(item.record.value(*item.record.entity().createdAt()))
                                   : item.record[activity.at];
    };
    QList<Item> planned, past;
    for (const Record &record : std::as_const(m_content.activities)) {
        if (!m_types.isEmpty() && !m_types.contains(record[activity.type]))
            continue;
        (record[activity.status] == "planned"_L1 ? planned : past)
            .append({.kind = Entry, .record = record, .who = m_content.whom.value(record.id())});
    }
    if (m_types.isEmpty() || m_types.contains(u"file"_s))
        for (const Record &record : std::as_const(m_content.files))
            past.append({.kind = File, .record = record});
    if (m_types.isEmpty() || m_types.contains(u"change"_s))
        for (const TimelineEvent &event : std::as_const(m_content.events))
            past.append({.kind = Event, .event = event});
    std::stable_sort(planned.begin(), planned.end(),
                     [&](const Item &a, const Item &b) { return timeOf(a) < timeOf(b); });
    std::stable_sort(past.begin(), past.end(), [&](const Item &a, const Item &b) { return timeOf(a) > timeOf(b); });

    beginResetModel();
    m_now = QDateTime::currentDateTime();
    m_items.clear();
    const auto add = [this](Item item, const QString &heading) {
        if (m_items.isEmpty() || m_items.last().heading != heading) {
            m_items.append({.heading = heading});
            item.first = true;
        } else {
            m_items.last().last = false;
        }
        item.last = true;
        item.heading = heading; // entries carry it too, to be compared with
        m_items.append(item);
    };
    for (const Item &item : std::as_const(planned))
        add(item, tr("Planned"));
    const QLocale locale;
    for (const Item &item : std::as_const(past))
        add(item, timelineHeading(timeOf(item), m_now, locale));
    endResetModel();
}

QModelIndex TimelineModel::indexOf(Id id) const
{
    for (int row = 0; row < m_items.size(); ++row)
        if (!m_items[row].record.isNull() && m_items[row].record.id() == id)
            return index(row);
    return {};
}

const Record *TimelineModel::activity(Id id) const
{
    for (const Record &record : m_content.activities)
        if (record.id() == id)
            return &record;
    return nullptr;
}

void TimelineModel::toggleExpanded(const QModelIndex &index)
{
    const Id id = item(index).record.id();
    if (!m_expanded.remove(id))
        m_expanded.insert(id);
    Q_EMIT dataChanged(index, index);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::AccessibleTextRole && role != Qt::DisplayRole))
        return {};
    const Item &item = m_items[index.row()];
    const QLocale locale;
    switch (item.kind) {
    case Heading:
        return item.heading;
    case File:
        return tr("File %1, %2")
            .arg(item.record.title(), fileSize(item.record[static_cast<const KeptFile &>(item.record.entity()).size]));
    case Entry: {
        const Record &record = item.record;
        const bool planned = record[m_schema.activity.status] == "planned"_L1;
        QStringList words{activityTitle(m_schema.activity, record)};
        if (!item.who.isEmpty())
            words.append(item.who);
        words.append(planned ? tr("planned for %1").arg(plannedText(record[m_schema.activity.at], m_now, locale))
                             : dateTimeText(record[m_schema.activity.at], locale));
        if (const QString body = record[m_schema.activity.body]; !body.isEmpty())
            words.append(body);
        if (record[m_schema.activity.internal])
            words.append(m_schema.activity.internal.label());
        return joinedClauses(words);
    }
    case Event:
        return joinedClauses({item.event.title, dateTimeText(item.event.at, locale), item.event.detail});
    }
    Q_UNREACHABLE();
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_items[index.row()].kind == Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}
