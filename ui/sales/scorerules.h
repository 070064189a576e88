// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the score of leads: added, named, ordered, removed; when each holds and what it counts.
#pragma once

#include "ui/sales/rowseditor.h"

class CardEdits;
class TextLabel;

class ScoreRules : public RowsEditor
{
    Q_OBJECT
public:
    /// Reads the rules itself.
    ScoreRules(Store &store, const CrmSchema &schema, QWidget *parent);

protected:
    EditedRow *makeRow(const Record &rule) override;
    Record newRecord() override;
    void arrange() override;
    std::optional<ChangeSet> changes() override;
    bool check(const EditedRow &row, const Record &rule) override;

private:
    void read();

    CardEdits *m_edits;
    TextLabel *m_none;
    Button *m_usual, *m_add;
};
