// SPDX-License-Identifier: GPL-3.0-or-later
// Invented customers to try the program with: companies with people, what they are reached by, what was said and is
// planned. The same seed, language and day give the same data. Names are put together from parts, addresses lead to
// domains reserved for examples, numbers cannot be dialled. Pure, any thread.
#pragma once

#include "core/record/record.h"
#include "core/schema/crmschema.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <functional>

struct SampleRecord {
    Record record;
    QList<Record> parts;
    QStringList referred; ///< names of what the parts refer to (found by them)
};

class SampleMaker
{
public:
    /// `language`: "en", "zh_CN" or "zh_TW". `newId` numbers the records; `schema` must outlive the maker.
    SampleMaker(const CrmSchema &schema, const QString &language, quint32 seed, const QDateTime &now,
                std::function<Id()> newId);

    /// The next customer with its people, in the order in which they are to be written, then what happened with them if
    /// `withActivities`.
    QList<SampleRecord> nextCustomer(bool withActivities);
    /// The stages of a pipeline, in their order: from now on some customers come with an opportunity.
    void setStages(const QList<Record> &stages) { m_stages = stages; }
    /// The statuses of service records, in their order: from now on some customers have devices and service records.
    void setStatuses(const QList<Record> &statuses) { m_statuses = statuses; }
    /// So many who may become customers, some of them with something said to them.
    QList<SampleRecord> leads(int count);
    static QStringList languages();

private:
    struct Words;
    Record contact(const char *kind, const QString &name);
    SampleRecord company();
    SampleRecord person(const SampleRecord &employer, int index);
    QList<SampleRecord> activities(const SampleRecord &company, const SampleRecord &person);
    QList<SampleRecord> opportunity(const SampleRecord &company, const SampleRecord &person);
    SampleRecord device(const SampleRecord &company);
    SampleRecord serviceRecord(const SampleRecord &company, const SampleRecord &person, Id device);
    QString currency() const;
    void addPhone(SampleRecord *to, const char *type);
    void addEmail(SampleRecord *to, const QString &box, const QString &domain);
    void addAddress(SampleRecord *to);
    void add(SampleRecord *to, Record part);
    const QString &pick(const QStringList &words) { return words[qsizetype(m_random.bounded(quint32(words.size())))]; }
    bool chance(int percent) { return m_random.bounded(100) < percent; }

    const CrmSchema &m_schema;
    const Words &m_words;
    QRandomGenerator m_random;
    QDateTime m_now;
    std::function<Id()> m_newId;
    QList<Record> m_stages, m_statuses;
    int m_customer = 0;
    QString m_domain;
};
