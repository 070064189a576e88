// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/caremodel.h"

#include "core/schema/crmschema.h"
#include "core/values/join.h"
#include "ui/care/carewords.h"

using namespace Qt::StringLiterals;

CareModel::CareModel(const Activity &activity, QObject *parent) : QAbstractListModel(parent), m_activity(activity) {}

void CareModel::setList(const CareList &list, QDate today)
{
    beginResetModel();
    m_list = list;
    m_today = today;
    arrange();
    endResetModel();
}

void CareModel::setKinds(const QList<CareKind> &kinds)
{
    beginResetModel();
    m_kinds = kinds;
    arrange();
    endResetModel();
}

void CareModel::arrange()
{
    m_rows.clear();
    QDate day;
    for (qsizetype i = 0; i < m_list.entries.size(); ++i) {
        const CareEntry &entry = m_list.entries[i];
        if (!m_kinds.isEmpty() && !m_kinds.contains(entry.kind))
            continue;
        if (entry.day != day)
            m_rows.append({entry.day, -1});
        day = entry.day;
        m_rows.append({day, i});
    }
}

int CareModel::count(CareKind kind) const
{
    return int(std::count_if(m_list.entries.begin(), m_list.entries.end(),
                             [kind](const CareEntry &entry) { return entry.kind == kind; }));
}

int CareModel::open() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [this](const std::pair<QDate, qsizetype> &row) {
        return row.second >= 0 && !m_list.entries[row.second].answer &&
               m_list.entries[row.second].refusal == CareRefusal::None;
    }));
}

const CareEntry *CareModel::entry(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || m_rows[index.row()].second < 0)
        return nullptr;
    return &m_list.entries[m_rows[index.row()].second];
}

QDate CareModel::headingOf(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() && m_rows[index.row()].second < 0 ? m_rows[index.row()].first
                                                                                            : QDate();
}

QModelIndex CareModel::indexOf(Id contact, const QString &key) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (const qsizetype at = m_rows[i].second;
            at >= 0 && m_list.entries[at].contact == contact && m_list.entries[at].key == key)
            return index(int(i));
    return {};
}

int CareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CareModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const CareEntry *about = entry(index);
    if (!about)
        return role == Qt::ToolTipRole ? QVariant() : careDay(headingOf(index), m_today);
    if (role == Qt::ToolTipRole)
        return careState(*about, m_activity, m_today);
    return joinedClauses({about->name, careDetail(*about, m_today), careDay(about->day, m_today),
                          careState(*about, m_activity, m_today)});
}

Qt::ItemFlags CareModel::flags(const QModelIndex &index) const
{
    return entry(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                        : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}
