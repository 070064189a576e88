// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/merge.h"
#include "core/merging/mergevalues.h"
#include "core/schema/schema.h"
#include "core/values/personname.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

void nameReferences(const Record &record, Facts &facts, QHash<Id, QString> *titles)
{
    for (const FieldBase *field : record.entity().fields())
        if (const Id id = field->isReference() ? record.value(*field).toLongLong() : 0; id && !titles->contains(id))
            titles->insert(id, facts.titleOf(*field->target(), id));
}

QList<MergeField> fieldsOf(const QList<Record> &records)
{
    QList<MergeField> fields;
    for (const FieldBase *field : records.first().entity().fields()) {
        if (!isMerged(*field) || field->spec().hidden)
            continue;
        MergeField merged{field, {}, -1, isUnited(*field), false};
        for (qsizetype i = 0; i < records.size(); ++i) {
            const QVariant &value = records[i].value(*field);
            merged.values.append(value);
            if (value.isNull())
                continue;
            if (merged.proposed < 0)
                merged.proposed = int(i);
            else if (!merged.united)
                merged.differs |= !sameMeaning(*field, merged.values[merged.proposed], value);
        }
        if (merged.proposed >= 0)
            fields.append(merged);
    }
    return fields;
}

void addParts(const QList<Record> &parts, Id owner, QList<MergePart> *to)
{
    for (const Record &part : parts) {
        const auto same = std::find_if(to->begin(), to->end(), [&](MergePart &known) {
            return &known.part.entity() == &part.entity() && !known.owners.contains(owner) &&
                   absorbs(&known.part, part);
        });
        if (same == to->end())
            to->append({part, {owner}});
        else
            same->owners.append(owner);
    }
}

QList<std::pair<const Entity *, qint64>> linksTo(const Entity &entity, Id id, Facts &facts)
{
    QList<std::pair<const Entity *, qint64>> links;
    for (const FieldBase *reference : entity.referrers()) {
        if (reference->spec().owner)
            continue;
        qint64 count = 0;
        Query query{.entity = &reference->entity(), .columns = {reference}};
        query.filter = Filter::condition(*reference, Filter::Equal, id);
        facts.scan(query, [&](Id, const QVariantList &) { ++count; });
        const auto known = std::find_if(links.begin(), links.end(),
                                        [&](const auto &link) { return link.first == &reference->entity(); });
        if (known != links.end())
            known->second += count;
        else if (count)
            links.append({&reference->entity(), count});
    }
    return links;
}
} // namespace

bool isMergeable(const Entity &entity)
{
    const QList<const FieldBase *> &fields = entity.fields();
    return !entity.isPart() && !entity.spec().internal && entity.titleField() &&
           std::none_of(fields.begin(), fields.end(), [](const FieldBase *field) { return field->spec().series; });
}

bool MergePreview::hasConflicts() const
{
    return std::any_of(fields.begin(), fields.end(), [](const MergeField &field) { return field.differs; });
}

Result<MergePreview> previewMerge(Facts &facts, const Entity &entity, const QList<Id> &ids)
{
    MergePreview preview;
    for (const Id id : ids) {
        const std::optional<Record> record = facts.load(entity, id);
        if (!record)
            return Error{Error::NotFound, Texts::tr("One of the records is not there any more."), {}};
        if (!preview.records.isEmpty() && record->variant() != preview.records.first().variant())
            return Error{Error::Invalid,
                         Texts::tr("“%1” and “%2” are of different kinds and cannot become one record.")
                             .arg(preview.records.first().title(), record->title()),
                         {}};
        preview.records.append(*record);
        nameReferences(*record, facts, &preview.titles);
        preview.links.append(linksTo(entity, id, facts));
        for (const Entity *kind : entity.parts()) {
            if (kind->spec().internal)
                continue;
            const QList<Record> parts = facts.parts(*kind, id);
            for (const Record &part : parts)
                nameReferences(part, facts, &preview.titles);
            addParts(parts, id, &preview.parts);
        }
    }
    if (!preview.records.isEmpty())
        preview.fields = fieldsOf(preview.records);
    return preview;
}

Id proposedSurvivor(const MergePreview &preview)
{
    Id best = 0;
    std::tuple<qint64, qint64, bool, Id> most;
    for (qsizetype i = 0; i < preview.records.size(); ++i) {
        const Record &record = preview.records[i];
        qint64 linked = 0, said = 0;
        for (const auto &[entity, count] : preview.links[i])
            linked += count;
        for (const MergeField &field : preview.fields)
            said += field.values[i].isNull() ? 0 : 1;
        for (const MergePart &part : preview.parts)
            said += part.owners.contains(record.id()) ? 1 : 0;
        const std::tuple<qint64, qint64, bool, Id> rank{linked, said, isHanName(record.title()), -record.id()};
        if (!best || rank > most) {
            best = record.id();
            most = rank;
        }
    }
    return best;
}
