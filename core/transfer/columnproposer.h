// SPDX-License-Identifier: GPL-3.0-or-later
// Finds for each column of a list the field it fills. Private to proposeImport: importproposer.cpp has the list as a
// whole, columnproposer.cpp how one column finds its field.
#pragma once

#include "core/exchange/headers.h"
#include "core/schema/entity.h"
#include "core/transfer/crmterms.h"
#include "core/transfer/importproposer.h"

#include <QSet>

class ColumnProposer
{
public:
    ColumnProposer(const ImportScan &scan, const Schema &schema, const LabelCatalog &labels, const QString &kind);
    ImportProposal propose();

private:
    const ColumnProfile &profile(int i) const { return m_scan.columns[size_t(i)]; }
    ImportColumn &column(int i) { return m_proposal.plan.columns[i]; }
    void because(int i, const QString &text, double confidence);
    static QString groupOf(const char *group, const HeaderGuess &guess);
    void proposeExact();
    void proposeCards();
    void proposeCalendar();
    void proposeColumn(int i);
    bool byOwnName(int i, const QString &header);
    bool byLabel(int i, const QString &header);
    bool byHeader(int i, const HeaderGuess &guess);
    /// Gives "phone#" its number: the next free one, or that of its group unless it is to be `another` of that kind.
    QString placed(const HeaderTarget &target, const HeaderGuess &guess, bool another = false);
    void addType(int i, const HeaderTarget &target, const HeaderGuess &guess);
    bool byValues(int i);
    bool use(int i, const QString &path, const QString &part, const QString &separator);
    bool takesChoices(const HeaderGuess &guess) const;
    void asNewField(int i, const QString &header, const HeaderGuess &guess);
    void ask(int i);
    void pairTypes();
    bool namesSomething() const;
    void nameColumn();
    void matchKeys();

    const ImportScan &m_scan;
    const Schema &m_schema;
    const LabelCatalog &m_labels;
    const Entity *m_entity;
    HeaderRowGuess m_known;
    bool m_exact = false, m_currency = false, m_company = false;
    QStringList m_street; ///< groups of addresses that have a street
    QSet<QString> m_used, m_newLabels;
    QHash<QString, int> m_ordinals, m_groups;
    int m_newFields = 0;
    ImportProposal m_proposal;
};
