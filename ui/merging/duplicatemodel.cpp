// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/duplicatemodel.h"

#include "core/values/join.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype mostTitles = 4; ///< more do not fit into a line
}

QString reasonsText(const QList<MatchReason> &reasons)
{
    QStringList words;
    for (const MatchReason &reason : reasons)
        if (const QString text = reasonText(reason); !words.contains(text))
            words.append(text);
    return joinedFacts(words);
}

DuplicateModel::DuplicateModel(Store &store, QObject *parent) : QAbstractListModel(parent), m_store(store)
{
    m_read.setSingleShot(true);
    m_read.setInterval(0);
    connect(&m_read, &QTimer::timeout, this, &DuplicateModel::readTitles);
}

void DuplicateModel::setGroups(const Entity &kind, const QList<DuplicateGroup> &groups)
{
    beginResetModel();
    m_kind = &kind;
    m_groups = groups;
    m_titles.clear();
    m_wanted.clear();
    endResetModel();
}

void DuplicateModel::removeGroup(int row)
{
    beginRemoveRows({}, row, row);
    m_groups.removeAt(row);
    m_wanted.clear();
    endRemoveRows();
}

int DuplicateModel::rowOf(const DuplicateGroup &group) const
{
    const auto at = std::find_if(m_groups.begin(), m_groups.end(), [&](const DuplicateGroup &g) {
        return std::any_of(g.ids.begin(), g.ids.end(), [&](Id id) { return group.ids.contains(id); });
    });
    return at == m_groups.end() ? -1 : int(at - m_groups.begin());
}

int DuplicateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size());
}

QVariant DuplicateModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DuplicateGroup &group = m_groups[index.row()];
    switch (role) {
    case Qt::DisplayRole: {
        QStringList titles;
        for (const Id id : group.ids.mid(0, mostTitles)) {
            if (!m_titles.contains(id)) {
                m_wanted.insert(index.row());
                m_read.start();
                return QString();
            }
            titles.append(m_titles.value(id));
        }
        // Those who are called the same are named once.
        QStringList shown = titles;
        shown.removeDuplicates();
        for (QString &title : shown)
            if (const qsizetype times = titles.count(title); times > 1)
                title += u" × "_s + QLocale().toString(times);
        return joinedFacts(shown);
    }
    case Qt::AccessibleTextRole:
        return joinedSentences({data(index, Qt::DisplayRole).toString(), reasonsText(group.reasons)});
    case ReasonRole:
        return reasonsText(group.reasons);
    case CountRole:
        return group.ids.size();
    case ScoreRole:
        return group.score;
    default:
        return {};
    }
}

void DuplicateModel::readTitles()
{
    QList<Id> ids;
    for (const int row : std::as_const(m_wanted))
        ids += m_groups[row].ids.mid(0, mostTitles);
    const QList<int> rows(m_wanted.begin(), m_wanted.end());
    m_wanted.clear();
    if (ids.isEmpty())
        return;
    Query query;
    query.entity = m_kind;
    m_store.rows(query, ids, this, [this, ids, rows, kind = m_kind](const Result<QList<Row>> &answer) {
        if (!answer.ok() || kind != m_kind)
            return;
        for (const Id id : ids)
            m_titles.insert(id, {}); // of those that are gone by now, too: else they were asked for without end
        for (const Row &row : *answer)
            m_titles.insert(row.id, row.title);
        for (const int row : rows)
            if (row < m_groups.size())
                Q_EMIT dataChanged(index(row), index(row), {Qt::DisplayRole});
    });
}
