// SPDX-License-Identifier: GPL-3.0-or-later
// What happened with a contact and what is planned, as rows: headings, activities and added files, planned ones first,
// then newest first.
#pragma once

#include "core/record/record.h"
#include "core/schema/crmschema.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QLocale>
#include <QSet>

class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Kind { Heading, Entry, File };
    struct Item {
        Kind kind = Heading;
        QString heading;                  ///< Heading
        Record record;                    ///< Entry: an activity; File: an attachment
        QString who;                      ///< of the organisation whose timeline it is, or who takes part
        bool first = false, last = false; ///< under its heading: where the rail begins and ends
    };

    explicit TimelineModel(const CrmSchema &schema, QObject *parent = nullptr);

    /// `whom` names, by the activity, the people beside the one whose timeline it is. Newest first.
    void setEntries(const QList<Record> &activities, const QList<Record> &files, const QHash<Id, QString> &whom);
    /// Only entries of these types; none: all. "file" stands for files.
    void setTypes(const QSet<QString> &types);
    /// How many there are of each type.
    QHash<QString, int> counts() const;
    int entryCount() const { return int(m_activities.size()); }

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
    QList<Record> m_activities, m_files;
    QHash<Id, QString> m_whom;
    QSet<QString> m_types;
    QSet<Id> m_expanded;
    QList<Item> m_items;
    QDateTime m_now;
};
