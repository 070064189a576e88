// SPDX-License-Identifier: GPL-3.0-or-later
// The stages of a pipeline: added, named, coloured, ordered, removed; what each asks for. All in one undo step.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"

#include <QDialog>

class Button;
class Pipelines;
class QLineEdit;
class QVBoxLayout;
class StageRow;
class TextLabel;

class StageEditor : public QDialog
{
    Q_OBJECT
public:
    /// Of the pipeline that is shown. Deletes itself when it is closed.
    StageEditor(Store &store, const CrmSchema &schema, const Pipelines &pipelines, QWidget *parent);

Q_SIGNALS:
    void performed(const QString &text); ///< for a toast with Undo

protected:
    void reject() override; ///< Esc; says first that something would be lost

private:
    std::optional<ChangeSet> changes(); ///< nothing when a name is missing, which is said
    void refuse(const QString &text, QWidget *at);
    StageRow *addRow(const Record &stage);
    void move(StageRow *row, int by);
    void arrange();
    void save();

    Store &m_store;
    const CrmSchema &m_schema;
    Record m_pipeline;
    QList<Record> m_before;
    QList<StageRow *> m_rows;
    QLineEdit *m_name;
    QVBoxLayout *m_column;
    TextLabel *m_problem;
    Button *m_save;
    bool m_warned = false; ///< that Esc drops what was changed
};
