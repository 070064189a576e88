// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/rowbuilder.h"

#include "core/exchange/formulaguard.h"
#include "core/exchange/headers.h"
#include "core/record/validation.h"
#include "core/record/valuetext.h"
#include "core/transfer/crmterms.h"
#include "core/transfer/labelcatalog.h"
#include "core/values/join.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

const FieldBase *firstOfKind(const Entity &entity, Kind kind)
{
    for (const FieldBase *field : entity.fields())
        if (field->kind() == kind && !field->isOwn())
            return field;
    return nullptr;
}

QVariant tagsWith(const QVariant &tags, const QVariant &more)
{
    QStringList words = FieldType<QStringList>::read(tags);
    const QStringList others = FieldType<QStringList>::read(more);
    for (const QString &word : others)
        if (!words.contains(word))
            words.append(word);
    return FieldType<QStringList>::store(words);
}
} // namespace

RowBuilder::RowBuilder(const ImportPlan &plan, ImportShape &shape, const LabelCatalog &labels)
    : m_plan(plan), m_shape(shape), m_labels(labels), m_ready(prepare(plan))
{
}

Result<void> RowBuilder::prepare(const ImportPlan &plan)
{
    const Entity &root = *m_shape.nodes().front().entity;
    m_tags = firstOfKind(root, Kind::Tags);
    if (!plan.tags.isEmpty())
        m_fixedTags = FieldType<QStringList>::store(plan.tags);
    for (qsizetype i = 0; i < plan.columns.size(); ++i) {
        const ImportColumn &from = plan.columns[i];
        if (!from.isUsed())
            continue;
        Column column{int(i), &from, {}, Kind::Text, {}, false, false, false, {}};
        column.format = {plan.exact, from.dates, from.decimal, from.currency, from.separator, false};
        if (from.target == u"@currency"_s) {
            column.currency = true;
        } else if (!from.newKind.isEmpty()) {
            if (!kindFromName(from.newKind, &column.kind))
                return Error{Error::Invalid, from.newKind, {}};
            column.untaken = true;
        } else {
            const Result<ImportSlot> slot = m_shape.slot(from.target);
            if (!slot.ok())
                return slot.error();
            column.slot = *slot;
            column.kind = slot->field ? slot->field->kind() : Kind::Reference;
            column.format.past = column.kind == Kind::PartialDate;
            const ImportNode &node = m_shape.nodes()[size_t(slot->node)];
            const bool repeats = node.isPart() || (node.parent > 0 && m_shape.nodes()[size_t(node.parent)].isPart());
            column.multiple = !from.separator.isEmpty() && column.kind != Kind::Tags && repeats;
            if (column.kind == Kind::Choice)
                column.choices = std::make_unique<ChoiceReader>(*slot->field, from, m_labels);
        }
        m_columns.push_back(std::move(column));
    }
    for (const ImportValue &value : plan.values) {
        const Result<ImportSlot> slot = m_shape.slot(value.path);
        if (!slot.ok())
            return slot.error();
        if (!slot->field)
            continue;
        Result<QVariant> read = fromExactText(slot->field->kind(), value.text);
        if (!read.ok())
            return read.error();
        m_fixed.push_back({*slot, *read});
    }
    return {};
}

DraftRecord &RowBuilder::recordFor(int node, int copy, RowDraft *draft)
{
    for (size_t i = 0; i < draft->records.size(); ++i)
        if (m_copies[qsizetype(i)] == qMakePair(node, copy))
            return draft->records[i];
    const int parent = m_shape.nodes()[size_t(node)].parent;
    if (parent > 0) // a company without a role still needs the position that leads to it
        recordFor(parent, m_shape.nodes()[size_t(node)].isPart() ? 0 : copy, draft);
    draft->records.push_back({node, Record(*m_shape.nodes()[size_t(node)].entity), 0, false, {}, false});
    m_copies.append({node, copy});
    return draft->records.back();
}

RowDraft RowBuilder::build(const CsvRow &row)
{
    RowDraft draft;
    draft.line = row.line();
    draft.records.reserve(m_shape.nodes().size());
    m_copies.clear();
    m_dates.clear();
    recordFor(0, 0, &draft);
    for (Column &column : m_columns) {
        if (row.cell(column.index).isEmpty()) {
            if (column.plan->clears && column.slot.field)
                recordFor(column.slot.node, 0, &draft).cleared.append(column.slot.field);
            continue;
        }
        QString text = row.text(column.index);
        if (m_plan.guarded)
            text = unguardFormula(text);
        if (!m_plan.exact)
            text = text.trimmed();
        if (!text.isEmpty())
            take(column, text, &draft);
    }
    composeDates(&draft);
    addFixed(&draft);
    if (m_plan.badCell == BadCell::RefuseRow && draft.refusal.isEmpty())
        for (const RowIssue &issue : std::as_const(draft.issues))
            if (!issue.taken && draft.refusal.isEmpty())
                draft.refusal = labelled(m_plan.columns[issue.column].header, issue.reason);
    return draft;
}

void RowBuilder::take(Column &column, const QString &text, RowDraft *draft)
{
    if (column.currency) {
        const QString code = text.toUpper();
        if (isCurrency(code))
            draft->currency = code;
        else
            bad(column, text, draft);
        return;
    }
    if (!column.multiple || !text.contains(column.plan->separator)) {
        takeOne(column, text, 0, draft);
        return;
    }
    int copy = 0;
    for (const QString &piece : text.split(column.plan->separator)) {
        if (!piece.trimmed().isEmpty())
            takeOne(column, piece.trimmed(), copy, draft);
        ++copy;
    }
}

void RowBuilder::takeOne(Column &column, const QString &text, int copy, RowDraft *draft)
{
    if (column.plan->part == u"bytes"_s) {
        DraftRecord &file = recordFor(column.slot.node, copy, draft);
        const std::optional<KeptBytes> kept = portraitFromCell(text, &file.record);
        file.said = kept.has_value();
        if (kept)
            draft->contents.append(*kept);
        else
            draft->issues.append({column.index, Texts::tr("not a picture"), text.left(60)});
        return;
    }
    if (!column.plan->part.isEmpty()) {
        bool number = false;
        const int value = int(text.toDouble(&number));
        if (!number || value < 0)
            return bad(column, text, draft);
        auto piece = std::find_if(m_dates.begin(), m_dates.end(), [&](const DatePiece &p) {
            return p.slot.node == column.slot.node && p.slot.field == column.slot.field;
        });
        if (piece == m_dates.end())
            piece = m_dates.insert(piece, DatePiece{column.slot, column.index});
        (column.plan->part == u"year"_s    ? piece->year
         : column.plan->part == u"month"_s ? piece->month
                                           : piece->day) = value;
        return;
    }
    if (column.choices) {
        const ChoiceReader::Answer &answer = column.choices->read(text);
        const QString neutral = answer.known ? QString() : typeOption(*column.slot.field, normalizedType(text));
        if (!answer.tag.isEmpty() && m_tags)
            put(draft->root(), *m_tags, FieldType<QStringList>::store({QString(answer.tag).replace(u';', u',')}));
        if (answer.known || !neutral.isEmpty()) {
            const QString key = answer.known ? answer.key : neutral;
            if (!key.isEmpty())
                putCell(column, copy, key, text, draft);
        } else if (m_plan.exact) {
            putCell(column, copy, text, text, draft);
        } else {
            bad(column, text, draft);
        }
        return;
    }
    std::optional<QVariant> value = readCell(column.kind, text, column.format);
    if (value && !m_plan.exact && !isPlausible(column.kind, text))
        draft->issues.append({column.index, doubtfulText(column.kind), text.left(60), true});
    if (!value) {
        bad(column, text, draft);
    } else if (column.untaken) {
        draft->root().said = true;
    } else if (!column.slot.field) {
        DraftRecord &record = recordFor(column.slot.node, copy, draft);
        record.id = value->toLongLong();
        record.said = true;
    } else {
        putCell(column, copy, *value, text, draft);
    }
}

void RowBuilder::putCell(const Column &column, int copy, const QVariant &value, const QString &text, RowDraft *draft)
{
    if (!put(recordFor(column.slot.node, copy, draft), *column.slot.field, value))
        draft->issues.append({column.index, lostText(), text.left(60)});
}

// Several columns may lead to one field: words are added, notes stand below each other, of others the first one counts.
bool RowBuilder::put(DraftRecord &record, const FieldBase &field, const QVariant &value)
{
    record.said = true;
    const QVariant &there = record.record.value(field);
    if (there.isNull())
        record.record.setValue(field, value);
    else if (field.kind() == Kind::Tags)
        record.record.setValue(field, tagsWith(there, value));
    else if (field.kind() == Kind::Note && there != value && !there.toString().contains(value.toString()))
        record.record.setValue(field, QVariant(there.toString() + u'\n' + value.toString()));
    else if (field.kind() == Kind::Text && there != value && &field != record.record.entity().titleField())
        record.record.setValue(field, QVariant(there.toString() + u", "_s + value.toString()));
    else
        return there == value || field.kind() == Kind::Note;
    return true;
}

void RowBuilder::composeDates(RowDraft *draft)
{
    for (const DatePiece &piece : m_dates) {
        const QVariant date = composedDate(piece.year, piece.month, piece.day);
        if (!date.isNull() && !put(recordFor(piece.slot.node, 0, draft), *piece.slot.field, date))
            draft->issues.append({piece.column, lostText(), date.toString()});
    }
}

void RowBuilder::addFixed(RowDraft *draft)
{
    if (!m_fixedTags.isNull() && m_tags)
        put(draft->root(), *m_tags, m_fixedTags);
    for (const Fixed &fixed : m_fixed) {
        const bool extra = m_shape.nodes()[size_t(fixed.slot.node)].parent >= 0;
        for (DraftRecord &record : draft->records) // every copy of the part; none is made for it
            if (record.node == fixed.slot.node && (!extra || record.said) &&
                record.record.value(*fixed.slot.field).isNull())
                record.record.setValue(*fixed.slot.field, fixed.value);
    }
    if (draft->currency.isEmpty())
        return;
    for (DraftRecord &record : draft->records)
        for (const FieldBase *field : record.record.entity().fields())
            if (field->kind() == Kind::Money && !record.record.value(*field).isNull()) {
                Money money = record.record.value(*field).value<Money>();
                if (money.currency.isEmpty())
                    record.record.setValue(*field, QVariant::fromValue(Money{money.minor, draft->currency}));
            }
}

void RowBuilder::bad(const Column &column, const QString &text, RowDraft *draft) const
{
    draft->issues.append({column.index, unreadableText(column.kind), text.left(60)});
}
