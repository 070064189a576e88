// SPDX-License-Identifier: GPL-3.0-or-later
// What happened with a contact or another record and what is planned, as rows: headings, activities, added files and
// what became of it, planned ones first, then newest first.
#pragma once

#include "core/record/record.h"
#include "core/schema/crmschema.h"
#include "ui/records/timelineevents.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QLocale>
#include <QSet>

struct TimelineContent {
    QList<Record> activities;    ///< newest first
    QList<Record> files;         ///< of one kind of KeptFile
    QList<TimelineEvent> events; ///< in no order
    QHash<Id, QString> whom;     ///< by the activity: the people beside the one whose timeline it is
};

class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Kind { Heading, Entry, File, Event };
    struct Item {
        Kind kind = Heading;
        QString heading;                  ///< Heading
        Record record;                    ///< Entry: an activity; File: a kept file; else null
        TimelineEvent event;              ///< Event
        QString who;                      ///< of the organisation whose timeline it is, or who takes part
        bool first = false, last = false; ///< under its heading: where the rail begins and ends
    };

    explicit TimelineModel(const CrmSchema &schema, QObject *parent = nullptr);

    void setContent(const TimelineContent &content);
    /// Only entries of these types; none: all. "file" stands for files, "change" for what became of it.
    void setTypes(const QSet<QString> &types);
    /// How many there are of each type.
    QHash<QString, int> counts() const;
    int entryCount() const { return int(m_content.activities.size()); }

    const Item &item(const QModelIndex &index) const { return m_items[index.row()]; }
    QModelIndex indexOf(Id id) const;
    const Record *activity(Id id) const;
    bool isExpanded(Id id) const { return m_expanded.contains(id); }
    void toggleExpanded(const QModelIndex &index);
    const CrmSchema &schema() const { return m_schema; }
    QDateTime now() const { return m_now; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_items.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void rebuild();

    const CrmSchema &m_schema;
    TimelineContent m_content;
    QSet<QString> m_types;
    QSet<Id> m_expanded;
    QList<Item> m_items;
    QDateTime m_now;
};
