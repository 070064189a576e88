// SPDX-License-Identifier: GPL-3.0-or-later
// The values of a Choice column as options: by the plan's map, then by key or label in any language. Remembers what it
// has seen, so that a million rows cost a million look-ups in a small table.
#pragma once

#include "core/transfer/importplan.h"

#include "core/schema/entity.h"

#include <QHash>

class LabelCatalog;

class ChoiceReader
{
public:
    /// Makes the plan's new options known under the keys that they will get (newOptionKey()).
    ChoiceReader(const FieldBase &field, const ImportColumn &column, const LabelCatalog &labels);

    struct Answer {
        bool known = false; ///< false: no option is called so
        QString key;        ///< empty: left out on purpose
        QString tag;
    };
    const Answer &read(const QString &text);

private:
    Answer find(const QString &text) const;

    const FieldBase &m_field;
    const ImportColumn &m_column;
    const LabelCatalog &m_labels;
    QHash<QString, Answer> m_seen;
};

/// The key of an option that is made from a word in a list: short, stable, the same for the same word.
QString newOptionKey(const QString &label);
