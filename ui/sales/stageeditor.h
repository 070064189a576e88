// SPDX-License-Identifier: GPL-3.0-or-later
// The stages of a pipeline: added, named, coloured, ordered, removed; what each asks for.
#pragma once

#include "ui/sales/rowseditor.h"

class Pipelines;

class StageEditor : public RowsEditor
{
    Q_OBJECT
public:
    /// Of the pipeline that is shown.
    StageEditor(Store &store, const CrmSchema &schema, const Pipelines &pipelines, QWidget *parent);

protected:
    EditedRow *makeRow(const Record &stage) override;
    Record newRecord() override;
    std::optional<ChangeSet> changes() override;
    bool check(const EditedRow &row, const Record &stage) override;

private:
    Record m_pipeline;
    QLineEdit *m_name;
};
