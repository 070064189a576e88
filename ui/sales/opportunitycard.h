// SPDX-License-Identifier: GPL-3.0-or-later
// The card of one opportunity: below its name the customer, what it is worth and when, how far it is and what to do
// there. Moves through the stages are said by StageMover.
#pragma once

#include "ui/records/recordcard.h"

class Avatar;
class HeadFact;
class LinkLabel;
class Pipelines;
class StageMover;
class StagePath;

class OpportunityCard : public RecordCard
{
    Q_OBJECT
public:
    /// `schema` is the store's. All must outlive the card.
    OpportunityCard(Store &store, const CrmSchema &schema, Pipelines &pipelines, StageMover &mover,
                    QWidget *parent = nullptr);
    ~OpportunityCard() override;

protected:
    void displayMore() override;

private:
    void build();
    QLayout *buildCustomer();
    QWidget *buildFacts();
    QWidget *buildGuidance();
    void fillMenu(QMenu *menu);
    const Record &deal() const { return whole().record; }
    bool isClosed() const;
    void showFacts();
    void showPath();
    void showGuidance(const Record *stage);
    QString titleOf(const FieldBase &field, Id id) const;

    Pipelines &m_pipelines;
    StageMover &m_mover;

    Avatar *m_avatar = nullptr;
    LinkLabel *m_customer = nullptr;
    HeadFact *m_amount = nullptr, *m_probability = nullptr, *m_when = nullptr, *m_owner = nullptr;
    StagePath *m_path = nullptr;
    QWidget *m_guidanceBox = nullptr;
    TextLabel *m_guidance = nullptr;
};
