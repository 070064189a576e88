// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/leads.h"

#include "core/record/filtermatch.h"
#include "core/record/filtertext.h"
#include "core/schema/crmschema.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Leads)
};

/// What a rule asks; it has none, cannot be read, or asks for what a lead alone cannot say: nothing.
std::optional<Filter> conditionOf(const ScoreRule &rule, const Record &record, const Entity &lead, const Schema &schema)
{
    const Result<Filter> filter = filterFromText(record[rule.filter], lead, schema);
    if (!filter.ok() || filter->isAlways() || !asksOnlyAbout(*filter, lead))
        return std::nullopt;
    return *filter;
}

bool asksForOther(const Filter &filter, const Entity &lead)
{
    if (filter.type == Filter::Condition)
        return !canScore(*filter.field, lead);
    return std::any_of(filter.children.begin(), filter.children.end(),
                       [&](const Filter &child) { return asksForOther(child, lead); });
}
} // namespace

bool canScore(const FieldBase &field, const Entity &lead)
{
    return &field.entity() == &lead && !field.spec().readOnly && !field.isRollup() && !field.spec().hidden &&
           &field != lead.updatedAt();
}

QList<ScoreLine> scoreLines(const ScoreRule &rule, const QList<Record> &rules, const Record &lead, const Schema &schema)
{
    QList<ScoreLine> lines;
    for (const Record &record : rules) {
        const std::optional<Filter> condition = conditionOf(rule, record, lead.entity(), schema);
        lines.append({record[rule.name], record[rule.points], condition && matches(*condition, lead)});
    }
    return lines;
}

std::optional<qint64> scoreOf(const QList<ScoreLine> &lines)
{
    if (lines.isEmpty())
        return std::nullopt;
    qint64 sum = 0;
    for (const ScoreLine &line : lines)
        sum += line.holds ? line.points : 0;
    return qBound(qint64(0), sum, qint64(100));
}

Result<QDateTime> settleLead(const Lead &lead, Record *after, const Record *before, Facts &file)
{
    if (after->value(lead.status).isNull())
        after->set(lead.status, QLatin1StringView(Lead::fresh));
    const QString status = (*after)[lead.status], was = before ? (*before)[lead.status] : QString();
    if (status == QLatin1StringView(Lead::disqualified)) {
        const bool asked = status != was || !before->value(lead.reason).isNull();
        if (asked && after->value(lead.reason).isNull())
            return Error{Error::Incomplete, Texts::tr("A lead is disqualified with a reason only."),
                         lead.reason.name()};
    } else if (was == QLatin1StringView(Lead::disqualified)) { // taken up again
        for (const FieldBase *field :
             std::initializer_list<const FieldBase *>{&lead.reason, &lead.reasonNote, &lead.recycleOn})
            after->setValue(*field, {});
    }
    if (status == QLatin1StringView(Lead::converted)) {
        if (status != was && after->value(lead.convertedAt).isNull())
            return Error{Error::Invalid,
                         Texts::tr("A lead becomes “%1” by converting it, so that there is a customer afterwards.")
                             .arg(lead.status.choiceLabel(status)),
                         lead.status.name()};
    } else {
        after->setValue(lead.convertedAt, {});
    }
    const auto &rule = static_cast<const ScoreRule &>(*file.schema().entity(u"score_rule"_s));
    const std::optional<qint64> score = scoreOf(scoreLines(rule, file.all(rule), *after, file.schema()));
    after->setValue(lead.score, score ? QVariant(*score) : QVariant());
    return QDateTime();
}

void completeImportedLead(const Lead &lead, Record *record)
{
    const QString status = (*record)[lead.status];
    if (status == QLatin1StringView(Lead::disqualified) && record->value(lead.reason).isNull())
        record->set(lead.reason, u"other"_s);
    if (status == QLatin1StringView(Lead::converted) && record->value(lead.convertedAt).isNull())
        record->set(lead.convertedAt, QDateTime::currentDateTime());
}

Result<QDateTime> settleScoreRule(const ScoreRule &rule, const Record &after, Facts &file)
{
    const Entity &lead = *file.schema().entity(u"lead"_s);
    const Result<Filter> filter = filterFromText(after[rule.filter], lead, file.schema());
    if (!filter.ok())
        return filter.error();
    if (asksForOther(*filter, lead))
        return Error{Error::Invalid,
                     Texts::tr("“%1” asks for what is not written in the lead itself. Choose other fields.")
                         .arg(after[rule.name]),
                     rule.filter.name()};
    return QDateTime();
}

QList<Record> standardScoreRules(const CrmSchema &schema, const std::function<Id()> &newId)
{
    const ScoreRule &rule = schema.scoreRule;
    QList<Record> rules;
    const auto add = [&](const QString &name, const QString &filter, qint64 points) {
        Record record(rule, newId());
        record.set(rule.name, name);
        record.set(rule.filter, filter);
        record.set(rule.points, points);
        record.set(rule.place, qint64(rules.size() + 1));
        rules.append(record);
    };
    add(Texts::tr("Can be reached by e-mail or phone"), u"email is not empty or phone is not empty"_s, 15);
    add(Texts::tr("Company is known"), u"company is not empty"_s, 10);
    add(Texts::tr("Need is described"), u"need is not empty or interest is not empty"_s, 15);
    add(Texts::tr("Budget is known"), u"budget is not empty"_s, 20);
    add(Texts::tr("Wants it within three months"), u"timing = now or timing = quarter"_s, 25);
    add(Texts::tr("Comes by referral or knows us"), u"source = referral or source = existing"_s, 15);
    add(Texts::tr("Wants it later than in a year"), u"timing = later"_s, -10);
    add(Texts::tr("From a bought list"), u"channel = list"_s, -15);
    return rules;
}

bool isOpen(const Lead &lead, const Record &record)
{
    return record[lead.status] != QLatin1StringView(Lead::converted) &&
           record[lead.status] != QLatin1StringView(Lead::disqualified);
}

Filter openLeads(const Lead &lead)
{
    return Filter::all({Filter::condition(lead.status, Filter::NotEqual, QString::fromLatin1(Lead::converted)),
                        Filter::condition(lead.status, Filter::NotEqual, QString::fromLatin1(Lead::disqualified))});
}

Filter leadsToTakeUp(const Lead &lead)
{
    Filter due = Filter::condition(lead.recycleOn, Filter::LessEqual);
    due.daysAgo = 0;
    return Filter::all({Filter::condition(lead.status, Filter::Equal, QString::fromLatin1(Lead::disqualified)), due});
}

QList<Id> inTurn(const QList<Id> &leads, const QList<std::pair<Id, qint64>> &load)
{
    QList<Id> given;
    if (load.isEmpty())
        return given;
    QList<std::pair<Id, qint64>> users = load;
    for (qsizetype i = 0; i < leads.size(); ++i) {
        auto next = std::min_element(users.begin(), users.end(),
                                     [](const auto &a, const auto &b) { return a.second < b.second; });
        given.append(next->first);
        ++next->second;
    }
    return given;
}

Result<ChangeSet> assignmentInTurn(const CrmSchema &schema, const QList<Id> &leads, Facts &file)
{
    const Lead &lead = schema.lead;
    QHash<Id, qint64> open;
    Query query;
    query.entity = &lead;
    query.columns = {&lead.owner};
    query.filter = openLeads(lead);
    const QSet<Id> given(leads.begin(), leads.end());
    file.scan(query, [&](Id id, const QVariantList &values) {
        if (!given.contains(id))
            ++open[values.first().toLongLong()];
    });
    QList<std::pair<Id, qint64>> load;
    for (const Record &user : file.all(schema.user))
        load.append({user.id(), open.value(user.id())});
    if (load.isEmpty())
        return Error{Error::Invalid, Texts::tr("There is nobody to give leads to. Write down the users first."), {}};
    ChangeSet set{{Action::Edit, lead.Entity::name(), leads.size(), {}}, {}};
    const QList<Id> turns = inTurn(leads, load);
    for (qsizetype i = 0; i < leads.size(); ++i) {
        const std::optional<Record> before = file.load(lead, leads[i]);
        if (!before)
            continue;
        Record after = *before;
        after.set(lead.owner, turns[i]);
        if (leads.size() == 1)
            set.action.subject = before->title();
        if (const std::optional<Change> change = difference(*before, after))
            set.changes.append(*change);
    }
    return set;
}
