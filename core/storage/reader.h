// SPDX-License-Identifier: GPL-3.0-or-later
// Answers questions from one connection, in the thread it lives in. Throws SqlError.
#pragma once

#include "core/record/facts.h"
#include "core/search/grams.h"

#include <functional>

class Connection;
class Dialect;
class Schema;

class Reader final : public Facts
{
public:
    Reader(Connection &connection, const Dialect &dialect, const Schema &schema);

    /// Which answers may stop: long ones that say so, or all.
    enum Stoppable { Some, Every };
    /// Asked now and then during answers that may stop: true ends them with Error::Cancelled.
    void setMustStop(std::function<bool()> mustStop, Stoppable which)
    {
        m_mustStop = std::move(mustStop);
        m_mayStop = which == Every;
    }

    /// All matches. With a text and no sort: best match first. `first` holds the rows of the first `screen` ids.
    Page find(const Query &query, int screen, bool mayStop = false);
    /// Only what is painted at once: some of the best matches, within milliseconds. Complete only if there are no more;
    /// it may be incomplete and empty where matches are rare.
    Page firstScreen(const Query &query, int screen);
    QList<Row> rows(const Entity &entity, const QList<const FieldBase *> &columns, const QList<Id> &ids);
    std::optional<Record> load(const Entity &entity, Id id) override;
    QList<Record> parts(const Entity &part, Id owner) override;
    QList<Record> all(const Entity &entity) override;
    QList<Record> records(const Query &query); ///< whole ones, in the order of find()
    void scan(const Query &query, const Visit &visit) override;
    void histories(const HistoryQuery &query, const History &visit) override;
    /// Records whose reference points at `id`, newest first by `sort` (nullptr: by id).
    QList<Record> referring(const FieldBase &reference, Id id, const FieldBase *sort = nullptr, int limit = 0);
    QList<Id> lookup(const FieldBase &keyed, const QVariant &value, const QString &variant) override;
    QList<Id> matching(const FieldBase &field, const QVariant &value); ///< whose column equals the value
    QList<Id>
    withBelongings(Id id); ///< the record, its parts and what goes when it goes (its activities): at most some hundred
    QString titleOf(const Entity &entity, Id id) override;
    qint64 count(const Entity &entity, const Filter &filter);
    QList<Total> totals(const Query &query, const QList<Grouping> &by, const FieldBase *money,
                        const FieldBase *weight) override;
    SearchText searchText(const Record &record, const QList<Record> &parts); ///< what the search finds of a record
    SearchText searchText(const Entity &entity, Id id);
    QStringList tagsInUse(const FieldBase &tags); ///< distinct words, most used first

    Connection &connection() { return m_connection; }
    const Dialect &dialect() const { return m_dialect; }
    const Schema &schema() const override { return m_schema; }

private:
    Record readRecord(const Entity &entity, class Statement &statement);
    QList<Record> readAll(const Entity &entity, class Statement &statement);
    /// `stoppedShort` not null: within some milliseconds; then set when there may be more.
    QList<Id> answer(const Query &query, int limit, bool *stoppedShort = nullptr);
    QList<Id> ids(const Query &query, const QString &match, int limit);
    QList<Id> bestMatches(const Query &query, const class SearchQuery &search, int limit, bool *stoppedShort);
    void newestMatches(const Query &query, const QString &match, const std::function<bool(Id)> &take);
    Link linkTo(const Entity &entity, Id id);

    QList<Id> readIds(class Statement &statement);
    void stopIfAsked() const;

    class Recheck;
    /// How the searchable columns of a kind are read.
    struct SearchPlan {
        QString sql;
        QList<const FieldBase *> fields;
        bool found = false; ///< has any
    };
    const SearchPlan &searchPlan(const Entity &entity);
    QList<Record> searchedParts(const Entity &entity,
                                Id id); ///< of a part: those of the whole `id`; else the record itself

    QHash<const Entity *, SearchPlan> m_searchPlans;
    std::function<bool()> m_mustStop;
    bool m_mayStop = false;
    Connection &m_connection;
    const Dialect &m_dialect;
    const Schema &m_schema;
};
