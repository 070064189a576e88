// SPDX-License-Identifier: GPL-3.0-or-later
// The right pane of a contact: next step first, then how to reach it and what is known, colleagues and relations. Every
// fact is edited where it stands; what is empty stays out of sight until it is asked for.
#pragma once

#include "ui/records/carddata.h"
#include "ui/records/cardedits.h"

#include <QScrollArea>

class Button;
class CardNextStep;
class RecordLines;
class FieldRow;
class OwnFieldForm;
class PartsList;
class SectionHeader;
class QVBoxLayout;

class FactsPanel : public QScrollArea
{
    Q_OBJECT
public:
    static constexpr int preferredWidth = 304;

    FactsPanel(const CrmSchema &schema, CardEdits &edits, QWidget *parent = nullptr);

    void setData(const CardData &data);
    CardNextStep *nextStep() const { return m_nextStep; }
    /// Where the panel is out of sight the next step stands elsewhere: lent to a place that puts it into a layout of
    /// its own, then taken back.
    CardNextStep *lendNextStep();
    void takeNextStepBack();
    void setShowAll(bool all);
    bool showsAll() const { return m_all; }
    void editField(const QString &label); ///< an own field, in sight with the caret in it

Q_SIGNALS:
    void ownFieldAdded(const QString &label); ///< see OwnFieldForm::added()
    void dealRequested();                     ///< a new one with this contact

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildAbout(QVBoxLayout *column);
    void buildDeals(QVBoxLayout *column);
    void buildPeople(QVBoxLayout *column);
    PartsList *addParts(const Entity &part, QVBoxLayout *column);
    FieldRow *addField(const FieldBase &field, QVBoxLayout *column);
    QList<PartsList *> partLists() const; ///< all of them, relations last
    void showAboutMenu();
    void updateVisibility();

    const CrmSchema &m_schema;
    CardEdits &m_edits;
    CardData m_data;
    CardNextStep *m_nextStep;
    QWidget *m_stepPlace;
    QList<PartsList *> m_reach; ///< e-mail, phone, address, web
    PartsList *m_occasions, *m_relations;
    QList<FieldRow *> m_fields;
    RecordLines *m_deals;
    SectionHeader *m_about, *m_peopleHead, *m_relationsHead;
    class PersonAdd *m_personAdd;
    PersonList *m_people;
    QWidget *m_relationsHere;
    Button *m_toggle, *m_addField;
    OwnFieldForm *m_ownField;
    bool m_all = false;
};
