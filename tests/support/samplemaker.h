// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the sample of duplicates: see duplicatesample.h.
#pragma once

#include "core/transaction.h"
#include "tests/support/duplicatesample.h"
#include "tests/support/inventor.h"

class SampleMaker : public invented::Inventor
{
public:
    SampleMaker(Store &store, const CrmSchema &schema, int records, quint32 seed, double firms);
    DuplicateSample run();

private:
    using Firm = invented::Firm;
    using Human = invented::Human;

    // samplecopies.cpp: the same once more, and others that look the same
    QString mistyped(QString word);
    /// Another way to write the name of the same person; says which.
    const char *rewrite(Human *h);
    void copyOf(const Human &original);
    void lookAlikes(const Human &h);
    void copyOf(const Firm &f);
    void lookAlikes(const Firm &f);

    // duplicatesample.cpp
    Id write(const Human &h, const char *variety);
    Id write(const Firm &f, const QString &name, bool phone, bool mail, bool web, bool address, const char *variety);
    NewWhole begin(const QString &kind, const QString &name);
    void add(NewWhole *whole, const Entity &entity,
             std::initializer_list<std::pair<const FieldBase *, QVariant>> values);
    Id finish(NewWhole &whole, int who, const char *variety);
    void make();

    Store &m_store;
    const CrmSchema &m_schema;
    int m_records, m_firmRecords;
    Transaction *m_transaction = nullptr;
    QList<Firm> m_firms;
    int m_who = 0;
    DuplicateSample m_sample;
};
