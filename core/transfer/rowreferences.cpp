// SPDX-License-Identifier: GPL-3.0-or-later
// RowResolver: the records that a row refers to, found by number or name, or made.
#include "core/text/fold.h"
#include "core/transfer/crmterms.h"
#include "core/transfer/recordkeys.h"
#include "core/transfer/rowresolver.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Import)
};
} // namespace

// Deepest first: the company of a position, before it the parent of that company.
void RowResolver::resolveReferences(RowDraft *draft)
{
    for (int node = int(m_shape.nodes().size()) - 1; node > 0; --node) {
        const ImportNode &place = m_shape.nodes()[size_t(node)];
        if (place.isPart())
            continue;
        for (size_t i = 0; i < draft->records.size(); ++i) {
            const bool said = draft->records[i].said || (m_plan.knownOnly && !partsOf(*draft, node).isEmpty());
            if (draft->records[i].node != node || draft->records[i].gone || !said)
                continue;
            const Id id = referred(draft, &draft->records[i]);
            draft->records[i].gone = true;
            for (DraftRecord &parent : draft->records)
                if (id && parent.node == place.parent && !parent.gone &&
                    parent.record.value(*place.reference).isNull()) {
                    parent.record.setValue(*place.reference, id);
                    parent.said = true;
                    break;
                }
        }
    }
}

Id RowResolver::referred(RowDraft *draft, DraftRecord *record)
{
    const ImportNode &node = m_shape.nodes()[size_t(record->node)];
    const Entity &entity = *node.entity;
    QString title = record->record.title();
    if (m_plan.knownOnly)
        return findKnown(*draft, *record);
    if (record->id) {
        m_rowTitles[record->id] = title;
        if (m_seen.find(quint64(record->id)) || m_pending.contains(record->id))
            return record->id;
        bool inFile = false;
        if (m_filled.contains(&entity))
            m_pipe.ask([&, id = record->id](Transaction &transaction) {
                if (const auto there = transaction.load(entity, id)) {
                    inFile = true;
                    title = there->title();
                }
            });
        if (inFile) {
            m_rowTitles[record->id] = title;
            m_seen.insert(quint64(record->id), record->id);
        } else {
            m_pending.insert(record->id, {node.reference, title, node.variant});
        }
        return record->id;
    }
    if (title.isEmpty())
        for (const Record &part : partsOf(*draft, record->node))
            if (title.isEmpty())
                title = part.title();
    if (title.isEmpty()) {
        const Id id = findByNumber(record->record);
        if (!id)
            m_report.note(&m_report.warnings, node.reference->label(), Texts::tr("not linked: no such record"),
                          draft->line, foreignNumber(record->record));
        return id;
    }
    Id id = findByTitle(entity, title, node.variant);
    if (!id)
        id = make(draft, record, title);
    if (id)
        m_rowTitles[id] = title;
    return id;
}

quint64 RowResolver::titleKey(const Entity &entity, const QString &title, const QString &variant) const
{
    return KeyTable::hash(fold(title), KeyTable::hash(entity.name() + u'|' + variant));
}

Id RowResolver::findByTitle(const Entity &entity, const QString &title, const QString &variant)
{
    const quint64 key = titleKey(entity, title, variant);
    Id id = m_byTitle.find(key);
    if (id || !m_filled.contains(&entity))
        return id;
    m_pipe.ask([&](Transaction &transaction) {
        const FieldBase &field = *entity.titleField();
        const QList<Id> found =
            field.spec().keyed ? transaction.lookup(field, title, variant) : transaction.matching(field, title);
        for (const Id candidate : found)
            if (const auto record = id ? std::nullopt : transaction.load(entity, candidate))
                if ((variant.isEmpty() || record->variant() == variant) && fold(record->title()) == fold(title))
                    id = candidate;
    });
    if (id)
        m_byTitle.insert(key, id);
    return id;
}

/// The field by which another program tells its records apart, and what stands in it.
QString RowResolver::foreignNumber(const Record &record) const
{
    for (const FieldBase *field : record.entity().fields())
        if (field->spec().keyed && field != record.entity().titleField() && !record.value(*field).isNull())
            return record.value(*field).toString();
    return {};
}

Id RowResolver::findByNumber(const Record &record)
{
    const quint64 key = KeyTable::hash(foreignNumber(record), KeyTable::hash(record.entity().name()));
    Id id = m_byNumber.find(key);
    if (id)
        return id;
    m_pipe.ask([&](Transaction &transaction) {
        for (const FieldBase *field : record.entity().fields())
            if (!id && field->spec().keyed && field != record.entity().titleField() && !record.value(*field).isNull())
                for (const Id candidate : transaction.lookup(*field, record.value(*field), {}))
                    if (const auto found = id ? std::nullopt : transaction.load(record.entity(), candidate)) {
                        id = candidate;
                        m_rowTitles[id] = found->title();
                    }
    });
    if (id)
        m_byNumber.insert(key, id);
    return id;
}

/// By its number in the other program, or by a number or address among its parts. Nothing is made, nothing is said: of
/// those who take part in something most are nobody's customers.
Id RowResolver::findKnown(const RowDraft &draft, const DraftRecord &record)
{
    if (!foreignNumber(record.record).isEmpty())
        return findByNumber(record.record);
    for (const Record &part : partsOf(draft, record.node)) {
        for (const FieldBase *field : part.entity().fields()) {
            if (!field->spec().keyed || part.value(*field).isNull())
                continue;
            const quint64 key =
                KeyTable::hash(comparable(*field, part.value(*field)), KeyTable::hash(field->path() + u'@'));
            Id id = m_byNumber.find(key);
            if (!id)
                m_pipe.ask([&](Transaction &transaction) {
                    for (const Id candidate : transaction.lookup(*field, part.value(*field), {}))
                        if (const auto found = id ? std::nullopt : transaction.load(part.entity(), candidate))
                            id = found->value(*part.entity().ownerField()).toLongLong();
                });
            if (id) {
                m_byNumber.insert(key, id);
                return id;
            }
        }
    }
    return 0;
}

Id RowResolver::make(RowDraft *draft, DraftRecord *record, const QString &title)
{
    const ImportNode &node = m_shape.nodes()[size_t(record->node)];
    if (node.entity->isPart()) {
        Id id = 0;
        m_pipe.ask([&](Transaction &transaction) { id = partNamed(*node.entity, transaction, title); });
        if (!id) {
            m_report.note(&m_report.warnings, node.reference->label(), Texts::tr("not linked: no such record"),
                          draft->line, title);
            return 0;
        }
        m_byTitle.insert(titleKey(*node.entity, title, node.variant), id);
        return id;
    }
    Record made = record->record;
    made.setId(m_newId());
    made.setValue(*node.entity->titleField(), title);
    if (const FieldBase *variant = node.entity->variantField();
        variant && made.value(*variant).isNull() && !node.variant.isEmpty())
        made.setValue(*variant, node.variant);
    const quint64 key = titleKey(*node.entity, title, node.variant);
    m_byTitle.insert(key, made.id());
    m_seen.insert(quint64(made.id()), made.id());
    if (node.entity == &m_entity)
        m_stubs.insert(key, made.id());
    countBesides(made);
    insert(made, partsOf(*draft, record->node), {});
    return made.id();
}
