// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/repeats.h"

#include "core/schema/schema.h"
#include "core/store.h"
#include "core/transfer/importsource.h"
#include "core/transfer/keytable.h"
#include "core/transfer/labelcatalog.h"
#include "core/transfer/matchkeys.h"
#include "core/transfer/rowbuilder.h"
#include "core/transfer/rowfinisher.h"

namespace
{
constexpr qsizetype mostRows = 50;

/// Numbers for what a row refers to, good within the row only: keys compare such records by their titles.
QHash<Id, QString> linkReferences(RowDraft *draft, const ImportShape &shape)
{
    QHash<Id, QString> titles;
    for (size_t i = 0; i < draft->records.size(); ++i) {
        const DraftRecord &record = draft->records[i];
        const ImportNode &node = shape.nodes()[size_t(record.node)];
        if (record.node == 0 || node.isPart() || record.gone || !record.said)
            continue;
        const Id number = record.id ? record.id : -Id(i) - 1;
        titles.insert(number, record.record.title());
        for (DraftRecord &parent : draft->records)
            if (parent.node == node.parent && !parent.gone && parent.record.value(*node.reference).isNull()) {
                parent.record.setValue(*node.reference, number);
                parent.said = true;
                break;
            }
    }
    return titles;
}

QList<Record> partsOf(const RowDraft &draft, const ImportShape &shape)
{
    QList<Record> parts;
    for (const DraftRecord &record : draft.records) {
        const ImportNode &node = shape.nodes()[size_t(record.node)];
        if (!record.gone && record.said && node.isPart() && node.parent == 0)
            parts.append(record.record);
    }
    return parts;
}
} // namespace

Repeats findRepeats(const QString &path, const ImportPlan &plan, const Schema &schema, const Progress &progress)
{
    Repeats repeats;
    const Entity *entity = schema.entity(plan.entity);
    if (!entity || plan.onMatch == OnMatch::Create || !plan.charset || !plan.dialect)
        return repeats;
    const LabelCatalog labels;
    ImportShape shape(*entity, schema);
    RowBuilder builder(plan, shape, labels);
    const RowFinisher finisher(shape);
    const MatchKeys keys(plan, *entity, schema);
    const auto source = ImportSource::open(path, plan);
    if (!builder.ready().ok() || !keys.ready().ok() || !source.ok())
        return repeats;
    KeyTable lines;
    CsvRow row;
    while ((*source)->reader().next(row) && !progress.cancelled()) {
        RowDraft draft = builder.build(row);
        if (draft.refusal.isEmpty())
            finisher.finish(&draft, plan.exact);
        if (draft.nothing || !draft.refusal.isEmpty())
            continue;
        const QHash<Id, QString> titles = linkReferences(&draft, shape);
        Record &root = draft.root().record;
        root.setId(draft.root().id);
        const QList<Record> parts = partsOf(draft, shape);
        const auto titleOf = [&](const FieldBase &, Id id) { return titles.value(id); };
        Id first = 0;
        QList<quint64> all;
        for (qsizetype group = 0; group < keys.count(); ++group)
            for (const quint64 hash : keys.hashes(group, root, parts, titleOf)) {
                all.append(hash);
                first = first ? first : lines.find(hash);
            }
        for (const quint64 hash : std::as_const(all))
            lines.insert(hash, first ? first : row.line());
        if (!first)
            continue;
        ++repeats.count;
        if (repeats.rows.size() < mostRows)
            repeats.rows.append({row.line(), first, root.title()});
    }
    return progress.cancelled() ? Repeats() : repeats;
}
