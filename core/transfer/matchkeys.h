// SPDX-License-Identifier: GPL-3.0-or-later
// The match keys of a plan, ready to be worked out of records: for a row and for a record in the file alike, so that
// both agree on what is the same. A path is a field ("external_id"), a field of any part ("phone.number"; a reference
// counts by the name of what it refers to), the number of the record ("id"), or a condition: "kind=organisation",
// "phone.number=" for records without any. A key with the word "before" compares only with records that were in the
// file before the import.
#pragma once

#include "core/transaction.h"
#include "core/transfer/importplan.h"

#include <QHash>

class MatchKeys
{
public:
    MatchKeys(const ImportPlan &plan, const Entity &entity, const Schema &schema);
    const Result<void> &ready() const { return m_ready; }
    qsizetype count() const { return m_groups.size(); }
    bool onlyBefore(qsizetype group) const { return m_onlyBefore.contains(group); }

    /// Title of a record referred to, as far as it is known.
    using TitleOf = std::function<QString(const FieldBase &reference, Id id)>;
    /// The hashes under which the record is found by key `group`; several when a part has several values. Empty: it
    /// lacks a value, so this key says nothing about it.
    QList<quint64> hashes(qsizetype group, const Record &record, const QList<Record> &parts,
                          const TitleOf &titleOf) const;

    /// Records in the file that may be the same by key `group`; to be compared by hashes().
    QList<Id> candidates(qsizetype group, const Record &record, const QList<Record> &parts,
                         Transaction &transaction) const;

private:
    struct Path {
        const FieldBase *field = nullptr; ///< nullptr: the number
        bool ofPart = false;
        bool condition = false;
        QString value; ///< of a condition; empty: there must be none
    };
    QStringList values(const Path &path, const Record &record, const QList<Record> &parts,
                       const TitleOf &titleOf) const;

    const Entity &m_entity;
    QList<QList<Path>> m_groups;
    QList<qsizetype> m_onlyBefore;
    Result<void> m_ready;
};
