// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of today as one list: a heading for each that holds something, and its rows below unless it is folded.
// Each section is a RecordModel of its own, so that ids are kept and rows are fetched only when they are looked at.
#pragma once

#include "core/domain/today.h"
#include "core/models/recordmodel.h"

#include <QDateTime>

#include <array>
#include <memory>

class Pipelines;
struct CrmSchema;
struct TodayLine;

class TodayModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    TodayModel(Store &store, const CrmSchema &schema, const Pipelines &pipelines, QObject *parent = nullptr);

    /// Asks all sections. Again for another scope, another day, or when something planned has become late.
    void setScope(const TodayScope &scope, int sleepDays);
    void refresh(); ///< as time has passed
    const QDateTime &now() const { return m_now; }
    int sleepDays() const { return m_sleepDays; }

    /// What a row stands for.
    struct Item {
        TodaySection section = TodaySection::Overdue;
        bool heading = true;
        int row = -1; ///< in the section
        const Entity *kind = nullptr;
        Id id = 0;                                              ///< of the activity, or of the record itself
        Id contact = 0, opportunity = 0, lead = 0, service = 0; ///< whose it is
    };
    Item itemAt(const QModelIndex &index) const;
    QModelIndex indexOf(TodaySection section, Id id) const; ///< 0: its heading
    TodayLine lineAt(const QModelIndex &index) const;
    qint64 count(TodaySection section) const;
    bool isFolded(TodaySection section) const { return m_parts[size_t(section)].folded; }
    void setFolded(TodaySection section, bool folded);
    bool isEmpty() const;
    bool isAnswered() const; ///< every section was asked and has answered

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void counted();
    void failed(const Error &error);

private:
    struct Part {
        RecordModel *records = nullptr; ///< null: days
        QList<ComingDay> days;
        qint64 total = -1; ///< counted apart, when there are more than are listed
        bool folded = false, answered = false;
    };
    void add(TodaySection section, const Entity &entity);
    void follow(TodaySection section);
    QList<const FieldBase *> fieldsOf(TodaySection section) const;
    void ask(TodaySection section);
    void askDays();
    int rowsOf(const Part &part) const; ///< without the heading
    int shownOf(const Part &part) const;
    int startOf(TodaySection section) const;

    Store &m_store;
    const CrmSchema &m_schema;
    const Pipelines &m_pipelines;
    std::array<Part, todaySections> m_parts;
    TodayScope m_scope;
    int m_sleepDays = 90;
    bool m_asked = false, m_appearing = false;
    QDateTime m_now;
    QTimer m_days;
};
