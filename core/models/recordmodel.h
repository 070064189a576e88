// SPDX-License-Identifier: GPL-3.0-or-later
// The records of one kind that answer a question, as a table for views: a column per field asked for. Holds the ids of
// all matches (8 bytes each) and only the rows looked at; missing ones are fetched once per turn of the event loop.
// Follows the file: a changed value is patched in place, and only a change of order or membership asks again. Lives in
// the window thread; nothing here waits. `store` and `entity` must outlive it.
#pragma once

#include "core/models/rowcache.h"
#include "core/result.h"
#include "core/search/searchquery.h"

#include <QAbstractTableModel>
#include <QTimer>

class Store;
struct ChangeSet;
struct Change;

class RecordModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        RowRole,       ///< Row: values in the order of allFields(); an empty one until it is fetched
        HighlightRole, ///< QList<SearchQuery::Span> of the displayed text
    };
    static constexpr int window = 64; ///< rows fetched together

    RecordModel(Store &store, const Entity &entity, QObject *parent = nullptr);

    Store &store() const { return m_store; }
    const Entity &entity() const { return m_entity; }
    /// Asks the file; an older question goes stale. The rows shown stay until the first answer. `query.columns` become
    /// the columns (none: the title); `extra` fields are fetched with each row without being columns.
    void setQuery(const Query &query, const QList<const FieldBase *> &extra = {});
    const Query &query() const { return m_query; }
    void refresh(); ///< asks again quietly, as when days have passed

    bool isComplete() const { return m_complete; } ///< all matches are known, not just the first screen
    bool wasAnswered() const { return m_answered; }
    qsizetype count() const { return m_ids.size(); }
    const QList<Id> &ids() const { return m_ids; }
    Id idAt(int row) const { return row >= 0 && row < m_ids.size() ? m_ids[row] : 0; }
    int rowOf(Id id) const;                        ///< -1 when it is not listed; 1-2 ms in three million
    QList<int> rowsOf(const QList<Id> &ids) const; ///< ascending; one pass for all

    const FieldBase *fieldAt(int column) const { return m_query.columns.value(column); }
    int columnOf(const FieldBase &field) const { return int(m_query.columns.indexOf(&field)); } ///< -1: none
    const QList<const FieldBase *> &allFields() const { return m_all; }
    /// nullptr until it has been fetched, which this asks for. Valid until control returns to the event loop.
    const Row *rowAt(int row) const;
    QVariant value(const Row &row, const FieldBase &field) const; ///< null when it is not fetched

    /// How many rows the first answer brings: as many as a tall window shows.
    void setScreen(int rows) { m_screen = rows; }
    /// Whether values can be changed at all, e.g. not in a file that is read only.
    void setEditable(bool editable) { m_editable = editable; }
    /// While an editor is open the order stays; what came in the meantime is taken over on release.
    void setHeld(bool held);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Sends the value (stored form; a Link for references) to the file. False and problem() when it is not acceptable.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void counted(qsizetype count, bool complete);
    void problem(Id id, const FieldBase *field, const QString &text); ///< why a value was not taken
    void edited(Id id, const FieldBase *field);                       ///< an inline edit has reached the file
    void failed(const Error &error);                                  ///< the file did not answer

private:
    void ask(bool quiet);
    void take(const Page &page, bool quiet);
    void swapIds(const QList<Id> &ids);
    void note(int row) const;
    void fetchNoted();
    void takeRows(const QList<Row> &rows, const QList<Id> &asked);
    void follow(const ChangeSet &set);
    void patch(const Change &change);
    void removeIds(const QList<Id> &ids);
    void rowsChanged(int first, int last);
    bool setOwnValue(Id id, const FieldBase &field, const QVariant &value, const QString &variant);
    bool setPartValue(Id id, const FieldBase &field, const QVariant &value, const Row &row);
    void finishEdit(Id id, const FieldBase &field, const Result<ChangeSet> &result, const QString &problem);
    QString sentence(const Row &row) const;

    Store &m_store;
    const Entity &m_entity;
    Query m_query;
    QList<const FieldBase *> m_all; ///< columns, then extra ones
    SearchQuery m_search;
    QList<Id> m_ids;
    RowCache m_cache;
    mutable QSet<int> m_noted; ///< windows with rows that are missing
    QSet<Id> m_asked;
    mutable QTimer m_fetch;
    QTimer m_again;
    QTimer m_minute; ///< while the question is about what time it is
    int m_question = 0, m_screen = 100;
    bool m_complete = false, m_answered = false, m_waiting = false, m_editable = true, m_held = false, m_missed = false;
};
