// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/choicereader.h"

#include "core/transfer/crmterms.h"
#include "core/transfer/labelcatalog.h"

namespace
{
constexpr qsizetype remembered = 5000;
}

QString newOptionKey(const QString &label)
{
    return label.simplified();
}

ChoiceReader::ChoiceReader(const FieldBase &field, const ImportColumn &column, const LabelCatalog &labels)
    : m_field(field), m_column(column), m_labels(labels)
{
}

const ChoiceReader::Answer &ChoiceReader::read(const QString &text)
{
    const auto seen = m_seen.constFind(text);
    if (seen != m_seen.constEnd())
        return *seen;
    if (m_seen.size() >= remembered)
        m_seen.clear();
    return *m_seen.insert(text, find(text));
}

ChoiceReader::Answer ChoiceReader::find(const QString &text) const
{
    const auto mapped = m_column.choices.constFind(text);
    if (mapped != m_column.choices.constEnd()) {
        if (!mapped->key.isEmpty())
            return {true, mapped->key, mapped->tag};
        return {true, mapped->newLabel.isEmpty() ? QString() : newOptionKey(mapped->newLabel), mapped->tag};
    }
    for (const ChoiceUse &use : m_column.choices) // a new option, written with other blanks or case
        if (!use.newLabel.isEmpty() && use.newLabel.compare(text.simplified(), Qt::CaseInsensitive) == 0)
            return {true, newOptionKey(use.newLabel), use.tag};
    if (const QString key = m_labels.optionFor(m_field, text); !key.isEmpty())
        return {true, key, {}};
    const ChoiceSynonym synonym = choiceSynonym(m_field, text);
    return {!synonym.key.isEmpty(), synonym.key, synonym.exact ? QString() : text.simplified()};
}
