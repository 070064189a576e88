// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of an ImportSession: the user's changes, the answers, the mappings kept in the file.
#include "core/record/valuetext.h"
#include "core/schema/schema.h"
#include "ui/transfer/importsession.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
const QString mappingKind = u"import_mapping"_s;
}

const Entity *ImportSession::entity() const
{
    return m_store ? m_store->schema().entity(m_plan.entity) : nullptr;
}

void ImportSession::setPlan(const ImportPlan &plan)
{
    if (plan == m_plan)
        return;
    m_plan = plan;
    m_edited = true;
    stopTrial();
    m_trialReport.reset();
    Q_EMIT planChanged();
}

void ImportSession::setColumn(int index, const ImportColumn &column)
{
    if (index < 0 || index >= m_plan.columns.size())
        return;
    ImportPlan plan = m_plan;
    plan.columns[index] = column;
    const bool dropped = !column.isUsed() && m_plan.columns[index].isUsed();
    setPlan(plan);
    if (!dropped)
        return;
    // What is not imported needs no answer.
    for (int i = 0; i < int(m_proposal.questions.size()); ++i)
        if (m_proposal.questions[i].column == index && m_proposal.questions[i].what != ImportQuestion::NameColumn)
            m_answered.insert(i);
    Q_EMIT questionsChanged();
}

bool ImportSession::isUsed() const
{
    return std::any_of(m_plan.columns.begin(), m_plan.columns.end(),
                       [](const ImportColumn &column) { return column.isUsed(); });
}

int ImportSession::openQuestions() const
{
    return int(m_proposal.questions.size()) - int(m_answered.size());
}

void ImportSession::answer(int question, const QString &answer)
{
    const ImportQuestion asked = m_proposal.questions.value(question);
    ImportPlan plan = m_plan;
    switch (asked.what) {
    case ImportQuestion::DateOrderOf:
        plan.columns[asked.column].dates = answer == u"dmy"_s   ? DateOrder::Dmy
                                           : answer == u"mdy"_s ? DateOrder::Mdy
                                                                : DateOrder::Ymd;
        break;
    case ImportQuestion::DecimalSignOf:
        plan.columns[asked.column].decimal = answer == u","_s ? u',' : u'.';
        break;
    case ImportQuestion::NameColumn: {
        const int chosen = answer.toInt();
        const QString title = entity() ? entity()->titleField()->name() : QString();
        if (chosen < 0 || chosen >= plan.columns.size())
            return;
        for (ImportColumn &column : plan.columns)
            if (column.target == title)
                column = ImportColumn{column.header};
        plan.columns[chosen] = ImportColumn{plan.columns[chosen].header, title};
        break;
    }
    }
    m_answered.insert(question);
    setPlan(plan);
    Q_EMIT questionsChanged();
}

void ImportSession::loadMappings()
{
    Query query;
    query.entity = m_store->schema().entity(mappingKind);
    if (!query.entity)
        return;
    m_store->records(
        query, this,
        [this, kind = query.entity](const Result<QList<Record>> &records) {
            if (!records.ok() || !m_store || m_store->schema().entity(mappingKind) != kind)
                return;
            m_mappings.clear();
            for (const Record &record : *records) {
                const auto json = QJsonDocument::fromJson(record.value(*kind->field(u"plan"_s)).toString().toUtf8());
                if (Result<ImportPlan> plan = planFromJson(json.object()); plan.ok())
                    m_mappings.append({record.id(), record.title(), record.value(*kind->field(u"headers"_s)).toString(),
                                       *std::move(plan)});
            }
            std::sort(m_mappings.begin(), m_mappings.end(), [](const SavedMapping &a, const SavedMapping &b) {
                return a.name.localeAwareCompare(b.name) < 0;
            });
            Q_EMIT mappingsChanged();
        },
        "importMappings");
}

void ImportSession::useMapping(Id id)
{
    if (id == 0) {
        m_mapping = 0;
        m_template.reset();
        const ImportPlan proposed = m_proposal.plan;
        m_answered.clear();
        setPlan(proposed);
        m_edited = false;
        Q_EMIT planChanged();
        Q_EMIT questionsChanged();
        return;
    }
    for (const SavedMapping &mapping : std::as_const(m_mappings)) {
        if (mapping.id != id)
            continue;
        ImportPlan settings = mapping.plan;
        settings.charset = m_proposal.plan.charset; // of this file, not of the one before
        settings.dialect = m_proposal.plan.dialect;
        m_mapping = id;
        setPlan(alignedPlan(settings, m_scan));
        for (int i = 0; i < int(m_proposal.questions.size()); ++i) // the mapping holds the answers
            m_answered.insert(i);
        Q_EMIT planChanged();
        Q_EMIT questionsChanged();
    }
}

void ImportSession::saveMapping(const QString &name)
{
    const Entity *kind = m_store ? m_store->schema().entity(mappingKind) : nullptr;
    if (!kind || name.trimmed().isEmpty())
        return;
    const QString text = QString::fromUtf8(QJsonDocument(planToJson(m_plan)).toJson(QJsonDocument::Compact));
    const auto saved = [this](Id id, const Result<ChangeSet> &result) {
        if (!result.ok()) {
            Q_EMIT failed(result.error());
            return;
        }
        m_mapping = id;
        if (m_store)
            loadMappings();
    };
    for (const SavedMapping &mapping : std::as_const(m_mappings))
        if (mapping.name == name.trimmed()) {
            m_store->setValues(*kind, {mapping.id},
                               {{kind->field(u"headers"_s), m_plan.headerMark()}, {kind->field(u"plan"_s), text}}, this,
                               [saved, id = mapping.id](const Result<ChangeSet> &result) { saved(id, result); });
            return;
        }
    Record record(*kind, m_store->newId());
    record.setValue(*kind->field(u"name"_s), name.trimmed());
    record.setValue(*kind->field(u"headers"_s), m_plan.headerMark());
    record.setValue(*kind->field(u"plan"_s), text);
    m_store->apply({{Action::Create, mappingKind, 1, name.trimmed()}, {insertion(record)}}, this,
                   [saved, id = record.id()](const Result<ChangeSet> &result) { saved(id, result); });
}
