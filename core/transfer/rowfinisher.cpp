// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/rowfinisher.h"

#include "core/domain/derive.h"
#include "core/record/validation.h"
#include "core/record/valuetext.h"
#include "core/transfer/crmterms.h"
#include "core/transfer/recordkeys.h"
#include "core/values/join.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Import)
};
} // namespace

RowFinisher::RowFinisher(ImportShape &shape)
    : m_shape(shape)
    , m_entity(*shape.nodes().front().entity)
    , m_variant(m_entity.variantField())
    , m_title(m_entity.titleField())
    , m_number(numberField(m_entity))
{
    for (const FieldBase *field : m_entity.fields())
        if (field->kind() == Kind::Note && !field->isOwn() && !m_note)
            m_note = field;
    if (!m_variant)
        return;
    m_personVariant = m_title ? QString::fromLatin1(m_title->spec().personName) : QString();
    for (const Option &option : m_variant->spec().options)
        if (m_personVariant != QLatin1StringView(option.key) && m_otherVariant.isEmpty())
            m_otherVariant = QString::fromLatin1(option.key);
    for (size_t i = 1; i < m_shape.nodes().size(); ++i) { // grows while we look
        const ImportNode node = m_shape.nodes()[i];
        const QString instead = node.isPart() || node.parent <= 0 ? QString() : insteadOfPart(*node.reference);
        if (!instead.isEmpty() && m_shape.nodes()[size_t(node.parent)].parent == 0)
            if (const Result<ImportSlot> slot = m_shape.slot(instead + u'.' + node.entity->titleField()->name());
                slot.ok())
                m_instead.insert(int(i), slot->node);
    }
}

DraftRecord *RowFinisher::childOf(RowDraft *draft, int node) const
{
    for (DraftRecord &record : draft->records)
        if (!record.gone && record.said && nodeOf(record).parent == node && !nodeOf(record).isPart())
            return &record;
    return nullptr;
}

/// The company of the first position: a record of the row's own kind that one of its parts refers to.
DraftRecord *RowFinisher::linkedRecord(RowDraft *draft) const
{
    for (DraftRecord &record : draft->records) {
        const ImportNode &node = nodeOf(record);
        if (record.node == 0 || record.gone || !record.said || node.isPart() || node.entity != &m_entity ||
            node.variant.isEmpty())
            continue;
        const ImportNode &parent = m_shape.nodes()[size_t(node.parent)];
        if (parent.isPart() && parent.parent == 0 && !insteadOfPart(*node.reference).isEmpty() &&
            (!record.record.title().isEmpty() || record.id))
            return &record;
    }
    return nullptr;
}

void RowFinisher::finish(RowDraft *draft, bool exact) const
{
    const bool anything =
        std::any_of(draft->records.begin(), draft->records.end(), [](const DraftRecord &r) { return r.said; });
    if (!anything) {
        draft->refusal = Texts::tr("Nothing in this row is imported.");
        draft->nothing = true;
    }
    if (draft->nothing || exact)
        return;
    if (m_variant)
        decideVariant(draft);
    dropHalfParts(draft);
    dropRepeatedParts(draft);
    derive(&draft->root().record, nullptr);
    for (DraftRecord &record : draft->records)
        if (!record.gone && record.node > 0 && !nodeOf(record).isPart() && !record.record.title().isEmpty())
            derive(&record.record, nullptr);
    if (m_title && draft->root().record.value(*m_title).isNull())
        nameByParts(draft);
    const QList<Problem> problems = validate(draft->root().record);
    if (!problems.isEmpty() && draft->refusal.isEmpty())
        draft->refusal = problems.front().text;
}

void RowFinisher::decideVariant(RowDraft *draft) const
{
    DraftRecord *linked = linkedRecord(draft);
    const auto has = [&](const QString &variant) {
        for (const FieldBase *field : m_entity.fields())
            if (*field->spec().variant && variant == QLatin1StringView(field->spec().variant) &&
                !draft->root().record.value(*field).isNull())
                return true;
        return false;
    };
    const QString title = draft->root().record.title();
    const bool person = has(m_personVariant);
    if (linked && title.isEmpty() && !person) {
        promote(draft, linked);
        return;
    }
    QString variant = draft->root().record.variant();
    if (variant.isEmpty()) {
        if (person || linked)
            variant = m_personVariant;
        else if (has(m_otherVariant) || looksLikeCompany(title))
            variant = m_otherVariant;
        else
            variant = m_personVariant;
        draft->guessed = !person && !linked && variant == m_personVariant;
        draft->root().record.setValue(*m_variant, variant);
    }
    moveMisfits(draft, linked);
}

// A row that names a company and nobody in it: it is the company's own row, phones and addresses included.
void RowFinisher::promote(RowDraft *draft, DraftRecord *linked) const
{
    DraftRecord &root = draft->root();
    const QString variant = nodeOf(*linked).variant;
    const int linkedNode = linked->node, linkNode = nodeOf(*linked).parent;
    for (const FieldBase *field : m_entity.fields())
        if (!linked->record.value(*field).isNull() && root.record.value(*field).isNull())
            root.record.setValue(*field, linked->record.value(*field));
    root.record.setValue(*m_variant, variant);
    if (!root.id)
        root.id = linked->id;
    linked->gone = true;
    for (DraftRecord &record : draft->records) {
        if (record.gone || record.node == 0)
            continue;
        if (record.node == linkNode) {
            keepAsNote(draft, record);
            record.gone = true;
        } else if (nodeOf(record).parent ==
                   linkedNode) { // the company's own phones become the row's: the shape has a place
            const ImportNode node = nodeOf(record);
            const QString path =
                node.isPart() ? u"%1#%2"_s.arg(node.entity->name()).arg(90 + node.ordinal % 9) : node.reference->name();
            if (const Result<ImportSlot> slot = m_shape.slot(path + u".id"_s); slot.ok())
                record.node = slot->node;
        }
    }
}

// Values that belong to the other kind of record: a person's row may tell the industry of the company.
void RowFinisher::moveMisfits(RowDraft *draft, DraftRecord *linked) const
{
    DraftRecord &root = draft->root();
    const QString variant = root.record.variant();
    if (linked && linked->record.variant().isEmpty())
        linked->record.setValue(*m_variant, nodeOf(*linked).variant);
    if (linked)
        for (const FieldBase *field : m_entity.fields())
            if (!field->appliesTo(variant) && field->appliesTo(nodeOf(*linked).variant) &&
                !root.record.value(*field).isNull() && linked->record.value(*field).isNull()) {
                linked->record.setValue(*field, root.record.value(*field));
                root.record.setValue(*field, {});
            }
    for (DraftRecord &part : draft->records) {
        const ImportNode node = nodeOf(part);
        if (part.gone || !node.isPart() || node.parent != 0 || !*node.reference->spec().variant ||
            variant == QLatin1StringView(node.reference->spec().variant))
            continue;
        if (DraftRecord *target = childOf(draft, part.node)) {
            const int place = m_instead.value(target->node, -1);
            if (place >= 0)
                target->node = place;
            else
                target->gone = true;
        }
        keepAsNote(draft, part);
        part.gone = true;
    }
}

// A job title without a company, a phone type without a number: no part can be made of it. What a cell said is kept.
void RowFinisher::dropHalfParts(RowDraft *draft) const
{
    for (size_t i = 0; i < draft->records.size(); ++i) {
        DraftRecord &part = draft->records[i];
        if (part.gone || !nodeOf(part).isPart())
            continue;
        bool whole = true;
        for (const FieldBase *field : part.record.entity().fields())
            if (field->spec().required && part.record.value(*field).isNull())
                whole &= field->isReference() && childOf(draft, part.node) &&
                         nodeOf(*childOf(draft, part.node)).reference == field;
        if (whole)
            continue;
        keepAsNote(draft, part);
        draft->records[i].gone = true;
    }
}

void RowFinisher::keepAsNote(RowDraft *draft, const DraftRecord &lost) const
{
    if (!m_note)
        return;
    QStringList lines;
    const QString had = draft->root().record.value(*m_note).toString();
    if (!had.isEmpty())
        lines.append(had);
    for (const FieldBase *field : lost.record.entity().fields())
        if (isPlainField(*field) && field->kind() != Kind::Choice && !field->isReference() &&
            !lost.record.value(*field).isNull())
            lines.append(labelled(field->label(), exactText(field->kind(), lost.record.value(*field))));
    draft->root().record.setValue(*m_note, lines.join(u'\n'));
}

void RowFinisher::dropRepeatedParts(RowDraft *draft) const
{
    for (size_t i = 0; i < draft->records.size(); ++i) {
        DraftRecord &part = draft->records[i];
        if (part.gone || !nodeOf(part).isPart() || childOf(draft, part.node))
            continue;
        for (size_t j = 0; j < i; ++j) {
            DraftRecord &earlier = draft->records[j];
            if (earlier.gone || &earlier.record.entity() != &part.record.entity() ||
                nodeOf(earlier).parent != nodeOf(part).parent || !sameIdentity(earlier.record, part.record))
                continue;
            for (const FieldBase *field : part.record.entity().fields())
                if (earlier.record.value(*field).isNull())
                    earlier.record.setValue(*field, part.record.value(*field));
            part.gone = true;
            break;
        }
    }
}

// Somebody of whom only an address is known is called by it, as in every phone book, or else by the number that another
// program gave; who has nothing stays refused.
void RowFinisher::nameByParts(RowDraft *draft) const
{
    for (const Kind kind : {Kind::Email, Kind::Phone, Kind::Url})
        for (const DraftRecord &part : draft->records) {
            const FieldBase *title = part.record.entity().titleField();
            if (part.gone || !nodeOf(part).isPart() || nodeOf(part).parent != 0 || !title || title->kind() != kind)
                continue;
            draft->root().record.setValue(*m_title, part.record.value(*title));
            draft->titleLent = true;
            return;
        }
    QStringList about;
    for (const DraftRecord &record : draft->records)
        if (!record.gone && record.said && record.node > 0 && !nodeOf(record).isPart() &&
            nodeOf(record).reference->spec().searchable && !record.record.title().isEmpty())
            about.append(record.record.title());
    if (!m_variant && !about.isEmpty()) {
        draft->root().record.setValue(*m_title, joinedFacts(about));
        draft->titleLent = true;
        draft->issues.append({-1, Texts::tr("no name: called by what it is about"), joinedFacts(about), true});
        return;
    }
    const QVariant number = m_number ? draft->root().record.value(*m_number) : QVariant();
    if (number.isNull())
        return;
    draft->root().record.setValue(*m_title, number);
    draft->titleLent = true;
    draft->issues.append({-1, Texts::tr("no name: called by its number"), number.toString(), true});
}
