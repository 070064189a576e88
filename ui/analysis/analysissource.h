// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of selling for a period, asked of the file on threads of their own and again whenever the file changes:
// sums first, the funnel as soon as it is there.
#pragma once

#include "core/domain/commission.h"
#include "core/domain/forecast.h"
#include "core/domain/funnel.h"
#include "core/domain/targets.h"
#include "ui/analysis/figuressource.h"
#include "ui/analysis/periods.h"

struct CrmSchema;

struct AnalysisQuestion {
    Id pipeline = 0; ///< 0: nothing is asked
    NamedPeriod period;
    FunnelQuery::View view = FunnelQuery::Cohort;
    const FieldBase *group = nullptr;   ///< of opportunities; null: not by anything
    const FieldBase *through = nullptr; ///< of what `group` refers to: by that instead
    bool commissions = false;           ///< what is paid on what was won as well
    const FieldBase *comparedBy() const { return through ? through : group; }
    bool operator==(const AnalysisQuestion &) const = default;
};

struct AnalysisAnswer {
    AnalysisQuestion question;
    QList<Record> stages;              ///< of the pipeline, in their order
    QList<Record> allStages;           ///< of all pipelines
    FunnelReport funnel;               ///< by the view that was asked for
    Funnel closed, closedBefore;       ///< what was closed in the period and in the one before it
    Forecast forecast;                 ///< six months back and five on
    QList<PaidCommission> commissions; ///< of the end of the period, or today
    QList<Attainment> targets;         ///< of periods that today lies in
    QHash<QString, QString> titles;    ///< of groups that are references, by id; of owners and teams of targets as well
    QStringList currencies;            ///< most deals first
    bool complete = false;             ///< the funnel and the commissions belong to this question and are new
};

class AnalysisSource : public FiguresSource
{
    Q_OBJECT
public:
    AnalysisSource(Store &store, const CrmSchema &schema, QObject *parent = nullptr);

    void ask(const AnalysisQuestion &question);
    const AnalysisAnswer &answer() const { return m_answer; }
    /// Gives the records behind a number of the funnel; `at` as funnelFilter(). At once where what they are says it,
    /// else when the file has answered, if
    /// somebody still looks then.
    void findBehind(int at, FunnelPart part, std::function<void(const Filter &)> take);
    /// The same of one of the groups that are compared.
    void findOfGroup(qsizetype group, FunnelPart part, std::function<void(const Filter &)> take);

private:
    FunnelQuery shown() const;
    void find(std::function<Filter(Facts &)> compute, std::function<void(const Filter &)> take);
    bool askNow() override;
    void show();

    const CrmSchema &m_schema;
    AnalysisQuestion m_question;
    AnalysisAnswer m_answer;
    std::optional<AnalysisAnswer> m_sums, m_flow; ///< the two halves of the next answer, as they come
    int m_turn = 0;
    QTimer m_patience;
};
