// SPDX-License-Identifier: GPL-3.0-or-later
// A new opportunity: a name is enough. Customer, amount, stage and what else is mostly known in the same go, the rest
// on request. A customer that is not known yet is made with it, and so is the first pipeline.
#pragma once

#include "ui/records/newsheet.h"

class Pipelines;
class QComboBox;

class NewOpportunity : public NewSheet
{
    Q_OBJECT
public:
    /// `stage` 0: the first one; `contact` 0: none yet.
    NewOpportunity(Store &store, const CrmSchema &schema, Pipelines &pipelines, Id stage, Id contact, QWidget *parent);

    void save() override;

protected:
    void openMore() override;
    std::optional<ChangeSet> changes(Id *id) override;

private:
    void build();
    QWidget *buildStage();
    void setCustomer(Id contact);
    void fillStages();
    void showLoss();

    Pipelines &m_pipelines;
    Id m_wantedStage;
    bool m_saveWhenRead = false;
    RecordForm *m_loss = nullptr; ///< why it is lost, while the stage says that it is
    QWidget *m_stageRow;
    QComboBox *m_stage;
};
