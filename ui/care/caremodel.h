// SPDX-License-Identifier: GPL-3.0-or-later
// The care list: a heading for each day that brings something, below it whom it is about.
#pragma once

#include "core/domain/care.h"

#include <QAbstractListModel>

struct Activity;

class CareModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit CareModel(const Activity &activity, QObject *parent = nullptr);

    void setList(const CareList &list, QDate today);
    /// Only these are shown; none: all.
    void setKinds(const QList<CareKind> &kinds);
    QDate today() const { return m_today; }
    qint64 left() const { return m_list.more; }
    int count(CareKind kind) const; ///< shown or not
    int open() const;               ///< of those shown: not answered and not refused

    const CareEntry *entry(const QModelIndex &index) const; ///< nullptr: a heading
    QDate headingOf(const QModelIndex &index) const;
    QModelIndex indexOf(Id contact, const QString &key) const;
    const Activity &activity() const { return m_activity; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void arrange();

    const Activity &m_activity;
    CareList m_list;
    QList<CareKind> m_kinds;
    QDate m_today;
    QList<std::pair<QDate, qsizetype>> m_rows; ///< the day and which entry; -1: its heading
};
