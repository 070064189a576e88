// SPDX-License-Identifier: GPL-3.0-or-later
// A new opportunity: a name is enough. Customer, amount, stage and what else is mostly known in the same go, the rest
// on request; one undo step. A customer that is not known yet is made with it, and so is the first pipeline.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"

#include <QDialog>

class Button;
class CardEdits;
class FormEditor;
class Pipelines;
class RecordForm;
class TextLabel;
class QComboBox;
class QScrollArea;
class QVBoxLayout;

class NewOpportunity : public QDialog
{
    Q_OBJECT
public:
    /// `stage` 0: the first one; `contact` 0: none yet. Deletes itself when it is closed; open() shows it without
    /// blocking the window.
    NewOpportunity(Store &store, const CrmSchema &schema, Pipelines &pipelines, Id stage, Id contact, QWidget *parent);

    void open() override;
    /// False when something is missing; it stands beside its field.
    bool save();

Q_SIGNALS:
    void created(Id id, const QString &text); ///< `text` for the toast
    void failed(const Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *buildStage();
    QLayout *buildButtons();
    RecordForm *addForm(RecordForm *form);
    void setCustomer(Id contact);
    void fillStages();
    void showLoss();
    void openMore();
    void showFirst(QWidget *widget);
    FormEditor *editor(const QString &field) const; ///< nullptr when it is not shown
    std::optional<ChangeSet> changes(Id *id);
    void refuse(const Error &error);

    Store &m_store;
    const CrmSchema &m_schema;
    Pipelines &m_pipelines;
    CardEdits *m_edits;
    Id m_wantedStage;
    bool m_saving = false, m_saveWhenRead = false;
    QList<RecordForm *> m_forms;  ///< in the order of the screen; the rest of the fields is the last once it is shown
    RecordForm *m_loss = nullptr; ///< one of them: why it is lost, while the stage says that it is
    QWidget *m_stageRow;
    QComboBox *m_stage;
    QVBoxLayout *m_column;
    QScrollArea *m_area;
    QVBoxLayout *m_foot;
    TextLabel *m_problem;
    Button *m_more, *m_cancel, *m_save;
};
