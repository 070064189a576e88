// SPDX-License-Identifier: GPL-3.0-or-later
// What leads mean: how good the chance is, by rules the user edits, each with its points; what must hold of a lead
// before it is written; whose turn it is to take the next one. Pure, any thread.
#pragma once

#include "core/domain/settle.h"
#include "core/record/changeset.h"
#include "core/schema/entities/lead.h"

#include <functional>

struct CrmSchema;

/// One rule and whether it holds for a lead: "+20 Budget is known".
struct ScoreLine {
    QString name;
    qint64 points = 0;
    bool holds = false;
};

/// All rules in their order. Rules that cannot be read do not hold.
QList<ScoreLine> scoreLines(const ScoreRule &rule, const QList<Record> &rules, const Record &lead,
                            const Schema &schema);
/// The points of those that hold, from 0 to 100; nothing while there are no rules.
std::optional<qint64> scoreOf(const QList<ScoreLine> &lines);

/// The parts that leads and their rules have in settle() (core/domain/settle.h).
Result<QDateTime> settleLead(const Lead &lead, Record *after, const Record *before, Facts &file);
Result<QDateTime> settleScoreRule(const ScoreRule &rule, const Record &after, Facts &file);
void completeImportedLead(const Lead &lead, Record *record);
/// Whether a rule may ask for this field: it is the lead's own and not kept by the file itself.
bool canScore(const FieldBase &field, const Entity &lead);

/// Rules to begin with, in words of the language of the moment.
QList<Record> standardScoreRules(const CrmSchema &schema, const std::function<Id()> &newId);

/// Neither converted nor disqualified.
bool isOpen(const Lead &lead, const Record &record);
Filter openLeads(const Lead &lead);
/// Disqualified, and the day on which to take it up again has come.
Filter leadsToTakeUp(const Lead &lead);

/// Gives each of `leads`, in their order, to the user who has the fewest; `load` says how many each has, in the order
/// of the users. Empty without users.
QList<Id> inTurn(const QList<Id> &leads, const QList<std::pair<Id, qint64>> &load);
/// Gives these leads to the users in turn, those with the fewest other open leads first; refused without users.
Result<ChangeSet> assignmentInTurn(const CrmSchema &schema, const QList<Id> &leads, Facts &file);
