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
    const ImportColumn before = std::exchange(plan.columns[index], column);
    setPlan(plan);
    askAgain(index, before);
}

/// How a column's cells are read may be open for one goal and need no answer for another.
void ImportSession::askAgain(int column, const ImportColumn &before)
{
    const ImportColumn &now = m_plan.columns[column];
    const bool elsewhere = now.target != before.target || now.newKind != before.newKind;
    if (!elsewhere && now.dates == before.dates && now.decimal == before.decimal)
        return;
    auto asked = m_store && size_t(column) < m_scan.columns.size()
                     ? readingQuestion(m_plan, column, m_scan, m_store->schema())
                     : std::nullopt;
    int known = 0;
    while (known < m_questions.size() &&
           (m_questions[known].column != column || m_questions[known].what == ImportQuestion::NameColumn))
        ++known;
    if (!elsewhere || !asked) { // said beside the column, or of no matter where it goes now
        if (known < m_questions.size())
            m_answered.insert(known);
    } else {
        if (known == m_questions.size())
            m_questions.append(*asked);
        m_questions[known] = *asked;
        m_answered.remove(known);
    }
    Q_EMIT questionsChanged();
}

bool ImportSession::isUsed() const
{
    return std::any_of(m_plan.columns.begin(), m_plan.columns.end(),
                       [](const ImportColumn &column) { return column.isUsed(); });
}

int ImportSession::openQuestions() const
{
    return int(m_questions.size()) - int(m_answered.size());
}

void ImportSession::answer(int question, const QString &answer)
{
    const ImportQuestion asked = m_questions.value(question);
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
        m_questions = m_proposal.questions;
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
        for (int i = 0; i < int(m_questions.size()); ++i) // the mapping holds the answers
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
