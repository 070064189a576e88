// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of records that seem to be the same, most certain first. How the records are called is read when a group comes
// into sight, because there may be very many.
#pragma once

#include "core/duplicates/duplicates.h"
#include "core/store.h"

#include <QAbstractListModel>
#include <QTimer>

class DuplicateModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { ReasonRole = Qt::UserRole, CountRole, ScoreRole };

    explicit DuplicateModel(Store &store, QObject *parent = nullptr);

    void setGroups(const Entity &kind, const QList<DuplicateGroup> &groups);
    const DuplicateGroup &group(int row) const { return m_groups[row]; }
    const QList<DuplicateGroup> &groups() const { return m_groups; }
    void removeGroup(int row);
    /// Row of the group that begins with the same record; -1: there is none.
    int rowOf(const DuplicateGroup &group) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void readTitles();

    Store &m_store;
    const Entity *m_kind = nullptr;
    QList<DuplicateGroup> m_groups;
    QHash<Id, QString> m_titles;
    mutable QSet<int> m_wanted; ///< rows that were asked for and have no titles yet
    mutable QTimer m_read;
};

/// "Same e-mail address · Names sound alike"
QString reasonsText(const QList<MatchReason> &reasons);
