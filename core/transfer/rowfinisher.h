// SPDX-License-Identifier: GPL-3.0-or-later
// Makes sense of a row: is it a person, a company, or a person at a company; which value belongs to which of them; how
// is it called; is it enough for a record. Pure, one thread.
#pragma once

#include "core/transfer/importshape.h"
#include "core/transfer/rowdraft.h"

class RowFinisher
{
public:
    /// Adds to `shape` the places to which a row's values may be moved.
    explicit RowFinisher(ImportShape &shape);

    /// Completes the draft, or sets its refusal. `exact`: the row says it all, it is only looked at.
    void finish(RowDraft *draft, bool exact) const;

private:
    void decideVariant(RowDraft *draft) const;
    void promote(RowDraft *draft, DraftRecord *linked) const;
    void moveMisfits(RowDraft *draft, DraftRecord *linked) const;
    void dropHalfParts(RowDraft *draft) const;
    void dropRepeatedParts(RowDraft *draft) const;
    void nameByParts(RowDraft *draft) const;
    DraftRecord *linkedRecord(RowDraft *draft) const;
    DraftRecord *childOf(RowDraft *draft, int node) const;
    void keepAsNote(RowDraft *draft, const DraftRecord &lost) const;
    const ImportNode &nodeOf(const DraftRecord &record) const { return m_shape.nodes()[size_t(record.node)]; }

    ImportShape &m_shape;
    const Entity &m_entity;
    const FieldBase *m_variant;
    const FieldBase *m_title;
    const FieldBase *m_number;
    const FieldBase *m_note = nullptr;
    QString m_personVariant, m_otherVariant;
    QHash<int, int> m_instead; ///< node of a reference below a part → node of the field that stands for it
};
