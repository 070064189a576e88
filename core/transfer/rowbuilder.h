// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of a row as draft records: each column's text goes through its conversion to its place in the tree. Not
// thread-safe; used by the one thread that reads the list.
#pragma once

#include "core/exchange/csvreader.h"
#include "core/transfer/cellreader.h"
#include "core/transfer/choicereader.h"
#include "core/transfer/importshape.h"
#include "core/transfer/rowdraft.h"

#include <memory>

class LabelCatalog;

class RowBuilder
{
public:
    /// Grows `shape` by what the plan needs. `plan`, `shape` and `labels` must outlive the builder.
    RowBuilder(const ImportPlan &plan, ImportShape &shape, const LabelCatalog &labels);
    const Result<void> &ready() const { return m_ready; } ///< an error: a path of the plan leads nowhere

    RowDraft build(const CsvRow &row);

private:
    struct Column {
        int index;
        const ImportColumn *plan;
        ImportSlot slot;
        Kind kind;
        CellFormat format;
        bool currency = false; ///< holds the currency of the row's amounts
        bool multiple = false; ///< several values make several parts
        bool untaken = false;  ///< read, but for a field that does not exist yet (dry run)
        std::unique_ptr<ChoiceReader> choices;
    };
    struct Fixed {
        ImportSlot slot;
        QVariant value;
    };
    Result<void> prepare(const ImportPlan &plan);
    void take(Column &column, const QString &text, RowDraft *draft);
    void takeOne(Column &column, const QString &text, int copy, RowDraft *draft);
    /// False: another column gave the field another value already, so this one has no place.
    bool put(DraftRecord &record, const FieldBase &field, const QVariant &value);
    void putCell(const Column &column, int copy, const QVariant &value, const QString &text, RowDraft *draft);
    DraftRecord &recordFor(int node, int copy, RowDraft *draft);
    void addFixed(RowDraft *draft);
    void bad(const Column &column, const QString &text, RowDraft *draft) const;
    void composeDates(RowDraft *draft);

    const ImportPlan &m_plan;
    ImportShape &m_shape;
    const LabelCatalog &m_labels;
    std::vector<Column> m_columns;
    std::vector<Fixed> m_fixed;
    const FieldBase *m_tags = nullptr;
    QVariant m_fixedTags;
    struct DatePiece {
        ImportSlot slot;
        int column = -1;
        int year = 0, month = 0, day = 0;
    };
    std::vector<DatePiece> m_dates;
    QList<QPair<int, int>> m_copies; ///< (node, copy) of the draft's records, beside draft.records
    Result<void> m_ready;
};
