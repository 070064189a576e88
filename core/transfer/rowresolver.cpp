// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/rowresolver.h"

#include "core/domain/settle.h"
#include "core/transfer/recordmerge.h"
#include "core/transfer/wholewithhistory.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr size_t mostPutOff = 20000; ///< rows kept in memory

/// Between two names in the search text: a plain blank would join Chinese ones.
const QString nameGap = u" , "_s;

/// Something is worked out from records of this kind (the last activity of a contact).
bool feedsRollups(const Entity &entity, const Schema &schema)
{
    for (const Entity *other : schema.entities())
        for (const FieldBase *field : other->fields())
            if (field->isRollup() && entity.name() == QLatin1StringView(field->spec().rollup.entity))
                return true;
    return false;
}
} // namespace

RowResolver::RowResolver(const ImportPlan &plan, const ImportShape &shape, const MatchKeys &keys,
                         QSet<const Entity *> filled, std::function<Id()> newId, ImportPipe &pipe, ImportReport &report)
    : m_plan(plan)
    , m_shape(shape)
    , m_keys(keys)
    , m_entity(*shape.nodes().front().entity)
    , m_filled(std::move(filled))
    , m_newId(std::move(newId))
    , m_pipe(pipe)
    , m_report(report)
{
    for (const Entity *entity : shape.schema().entities())
        if (feedsRollups(*entity, shape.schema()))
            m_plainKinds.insert(entity);
    for (const ImportColumn &column : plan.columns) {
        const ImportSlot slot = shape.find(column.target);
        m_numbered |= slot.node >= 0 && !slot.field;
    }
    for (size_t i = 1; i < shape.nodes().size(); ++i)
        m_named |= !shape.nodes()[i].isPart() && shape.nodes()[i].entity == &m_entity;
    for (qsizetype group = 0; group < keys.count(); ++group)
        m_tellsApart |= keys.onlyBefore(group);
}

// "Engine Works" alone could be anybody; it is the company that other rows name, which may come later.
QString RowResolver::resolve(RowDraft draft)
{
    if (draft.guessed && m_named && m_putOff.size() < mostPutOff) {
        m_putOff.push_back(std::move(draft));
        return {};
    }
    if (draft.guessed)
        takeForNamed(&draft);
    return place(std::move(draft));
}

/// A row that only by default is a person becomes the company of its name, if there is one and no such person.
void RowResolver::takeForNamed(RowDraft *draft)
{
    Record &root = draft->root().record;
    const FieldBase *variant = m_entity.variantField();
    const QString title = root.title(), guess = root.variant();
    if (!variant || title.isEmpty() || findByTitle(m_entity, title, guess))
        return;
    for (const Option &option : variant->spec().options) {
        const QString key = QString::fromLatin1(option.key);
        if (key == guess || !findByTitle(m_entity, title, key))
            continue;
        root.setValue(*variant, key);
        for (const FieldBase *field : m_entity.fields())
            if (guess == QLatin1StringView(field->spec().variant))
                root.setValue(*field, {});
        return;
    }
}

QString RowResolver::place(RowDraft draft)
{
    m_rowTitles.clear();
    resolveReferences(&draft);
    const QList<Record> parts = partsOf(draft, 0);
    Record &root = draft.root().record;
    root.setId(draft.root().id);
    for (const KeptBytes &bytes : std::as_const(draft.contents)) {
        PipeStep step;
        step.job = [bytes](Transaction &transaction) { transaction.keepContent(bytes.digest, bytes.content); };
        m_pipe.push(std::move(step));
    }
    Id stub = 0;
    const Id there = matched(root, parts, &stub);
    if (there)
        return merge(draft, there, parts, stub == there);
    if (!root.id())
        root.setId(m_newId());
    QStringList titles;
    for (const Record &part : parts)
        for (const FieldBase *field : part.entity().fields())
            if (field->isReference() && field->spec().searchable && !part.value(*field).isNull())
                titles.append(titleOf(part.value(*field).toLongLong()));
    const QString refusal = insert(root, parts, titles);
    if (!refusal.isEmpty())
        return refusal;
    remember(root.id(), root, parts);
    if (m_tellsApart)
        m_made.insert(quint64(root.id()), root.id());
    ++m_report.created;
    return {};
}

/// Asked at once, so that the row can still be put with the failed ones.
QString RowResolver::unlessRefused(const std::function<void(Transaction &)> &job)
{
    QString refusal;
    m_pipe.ask([&](Transaction &transaction) {
        if (const std::optional<Error> error = Transaction::refused([&] { job(transaction); }))
            refusal = error->text;
    });
    return refusal;
}

QList<Record> RowResolver::partsOf(const RowDraft &draft, int node) const
{
    QList<Record> parts;
    for (const DraftRecord &record : draft.records) {
        const ImportNode &place = m_shape.nodes()[size_t(record.node)];
        if (!record.gone && record.said && place.isPart() && place.parent == node)
            parts.append(record.record);
    }
    return parts;
}

QString RowResolver::insert(Record root, QList<Record> parts, const QStringList &titles)
{
    const Entity &entity = root.entity();
    QHash<const Entity *, qint64> places;
    for (Record &part : parts) {
        part.setId(m_newId());
        part.setValue(*part.entity().ownerField(), root.id());
        if (const FieldBase *place = part.entity().placeField())
            part.setValue(*place, places[&part.entity()]++);
    }
    completeImported(&root);
    const auto plainly = [root, parts](Transaction &transaction) { insertWithHistory(transaction, root, parts); };
    if (isSettled(entity))
        return unlessRefused(plainly);
    if (m_plainKinds.contains(&entity)) {
        PipeStep step;
        step.job = plainly;
        m_pipe.push(std::move(step));
    } else {
        NewWhole whole;
        whole.record = std::move(root);
        whole.parts = std::move(parts);
        whole.extraSearchText = titles.join(nameGap);
        Transaction::prepare(&whole);
        m_pipe.push(std::move(whole));
    }
    return {};
}

Id RowResolver::matched(const Record &root, const QList<Record> &parts, Id *stub)
{
    if (root.id()) { // the number says all
        if (m_seen.find(quint64(root.id())))
            return root.id();
        bool inFile = false;
        if (m_filled.contains(&m_entity))
            m_pipe.ask([&](Transaction &transaction) { inFile = transaction.load(m_entity, root.id()).has_value(); });
        if (inFile)
            return root.id();
    }
    const auto known = [this](const FieldBase &, Id id) { return titleOf(id); };
    if (m_plan.onMatch != OnMatch::Create)
        for (qsizetype group = 0; group < m_keys.count(); ++group) {
            const QList<quint64> hashes = m_keys.hashes(group, root, parts, known);
            for (const quint64 hash : hashes)
                if (const Id id = m_keys.onlyBefore(group) ? 0 : m_byKey.find(hash))
                    return id;
            if (!hashes.isEmpty() && m_filled.contains(&m_entity))
                if (const Id id = matchedInFile(group, root, parts))
                    return id;
        }
    if (root.id() || !m_named)
        return 0;
    const quint64 key = titleKey(m_entity, root.title(), root.variant());
    const Id made = m_stubs.find(key);
    if (made) {
        m_stubs.remove(key);
        *stub = made;
    }
    return made;
}

Id RowResolver::matchedInFile(qsizetype group, const Record &root, const QList<Record> &parts)
{
    Id found = 0;
    m_pipe.ask([&](Transaction &transaction) {
        const auto stored = [&](const FieldBase &reference, Id id) {
            const Entity *target = reference.target();
            const auto record = transaction.load(*target, id);
            return record ? record->title() : QString();
        };
        const QList<quint64> wanted = m_keys.hashes(group, root, parts, stored);
        for (const Id id : m_keys.candidates(group, root, parts, transaction)) {
            const bool ours = m_keys.onlyBefore(group) && m_made.find(quint64(id));
            const auto record = found || ours ? std::nullopt : transaction.load(m_entity, id);
            if (!record)
                continue;
            QList<Record> all;
            for (const Entity *part : m_entity.parts())
                all += transaction.parts(*part, id);
            for (const quint64 hash : m_keys.hashes(group, *record, all, stored))
                if (wanted.contains(hash))
                    found = id;
        }
    });
    return found;
}

void RowResolver::remember(Id id, const Record &root, const QList<Record> &parts)
{
    if (m_numbered) {
        m_seen.insert(quint64(id), id);
        m_pending.remove(id);
    }
    if (const FieldBase *title = m_entity.titleField(); title && m_named && !root.value(*title).isNull())
        m_byTitle.insert(titleKey(m_entity, root.title(), root.variant()), id);
    if (m_plan.onMatch == OnMatch::Create)
        return;
    for (qsizetype group = 0; group < m_keys.count(); ++group)
        for (const quint64 hash :
             m_keys.onlyBefore(group)
                 ? QList<quint64>()
                 : m_keys.hashes(group, root, parts, [this](const FieldBase &, Id ref) { return titleOf(ref); }))
            m_byKey.insert(hash, id);
}

QString RowResolver::merge(const RowDraft &draft, Id id, const QList<Record> &parts, bool stub)
{
    remember(id, draft.root().record, parts);
    if (m_plan.onMatch == OnMatch::Skip && !stub) {
        ++m_report.skipped;
        m_report.note(&m_report.passedOver, {}, Texts::tr("There already."), draft.line, draft.root().record.title());
        return {};
    }
    MergeDraft merge{id, draft.root().record, parts, draft.root().cleared, m_plan.onMatch, m_plan.exact};
    if (stub)
        merge.policy = OnMatch::Fill;
    if (draft.titleLent)
        merge.record.setValue(*m_entity.titleField(), {});
    PipeStep step;
    step.late = true;
    if (stub) { // made a moment ago only because something referred to it
        ++m_report.created;
        countBesides(draft.root().record, -1);
    }
    step.job = [merge, stub, line = draft.line, title = draft.root().record.title(),
                &report = m_report](Transaction &transaction) { // these members: writer thread only
        const MergeResult result = mergeRecord(transaction, merge);
        if (!stub)
            ++(result.changed ? report.updated : report.unchanged);
        for (const FieldBase *field : result.kept)
            report.note(&report.kept, field->label(), Texts::tr("another value was there and stays"), line, title);
    };
    if (isSettled(m_entity))
        return unlessRefused(step.job);
    m_pipe.push(std::move(step));
    return {};
}

void RowResolver::finish()
{
    for (RowDraft &draft : m_putOff) {
        takeForNamed(&draft);
        place(std::move(draft));
    }
    m_putOff.clear();
    for (auto it = m_pending.begin(); it != m_pending.end(); ++it) {
        const Entity &entity = *it->reference->target();
        if (it->title.isEmpty()) {
            m_report.note(&m_report.warnings, it->reference->label(), Texts::tr("refers to a record that is not there"),
                          0);
            continue;
        }
        Record made(entity, it.key());
        made.setValue(*entity.titleField(), it->title);
        if (const FieldBase *variant = entity.variantField(); variant && !it->variant.isEmpty())
            made.setValue(*variant, it->variant);
        countBesides(made);
        insert(made, {}, {});
    }
    m_pending.clear();
}

void RowResolver::countBesides(const Record &made, int sign)
{
    const auto add = [sign](QMap<QString, qint64> *counts, const QString &name) {
        if (((*counts)[name] += sign) == 0)
            counts->remove(name);
    };
    const QString name = made.entity().name();
    add(&m_report.alsoCreated, name);
    if (const QString variant = made.variant(); !variant.isEmpty())
        add(&m_report.alsoVariants, name + u'.' + variant);
}
