// SPDX-License-Identifier: GPL-3.0-or-later
// Actions of the history as rows, with what each of them changed once that is known.
#pragma once

#include "core/store.h"

#include <QAbstractListModel>
#include <QSet>

class HistoryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int mostChanges = 400; ///< of one action that are looked at

    struct Line {
        QString label, before, after; ///< of an update; others have only `after`, what was made, or `before`, what went
    };

    HistoryModel(Store &store, QObject *parent = nullptr);

    void setEntries(const QList<HistoryEntry> &entries);
    /// Rows whose text holds `text`; empty: all.
    void setSearch(const QString &text);
    const HistoryEntry &entry(const QModelIndex &index) const { return m_all[m_shown[index.row()]]; }
    /// What changed, for people; at most `limit` lines. `about`: only this record and its parts, 0: all.
    QList<Line> lines(Id action, int limit) const;
    void setAbout(Id about) { m_about = about; }
    /// How the records are called that references point at, where the page knows: the log does not hold it.
    void setTitles(std::function<QString(const FieldBase &, Id)> titles) { m_titles = std::move(titles); }
    QList<Change> changes(Id action) const { return m_changes.value(action); }
    /// Asks for what changed; dataChanged follows.
    void need(const QModelIndex &index);
    QString text(const HistoryEntry &entry) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void filter();
    QString shown(const FieldBase &field, const QVariant &value) const;
    QString titleOf(const Change &change) const;

    Store &m_store;
    QList<HistoryEntry> m_all;
    QList<int> m_shown;
    QHash<Id, QList<Change>> m_changes;
    QSet<Id> m_asked;
    QString m_search;
    Id m_about = 0;
    std::function<QString(const FieldBase &, Id)> m_titles;
};
