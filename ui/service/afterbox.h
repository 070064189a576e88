// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked once a service record is over: how content the customer is, and the visit afterwards with its result.
#pragma once

#include "core/schema/crmschema.h"
#include "ui/records/cardedits.h"

#include <QWidget>

class Button;
class FieldRow;
class FilterChip;
class RatingScale;
class TextLabel;

class AfterBox : public QWidget
{
    Q_OBJECT
public:
    AfterBox(const CrmSchema &schema, CardEdits &edits, QWidget *parent = nullptr);

    /// `over`: it is resolved or closed. `activities` are the record's. Hidden while there is nothing to ask or show.
    void setRecord(const Record &record, const QList<Record> &activities, bool over);
    void planVisit(); ///< asks when

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildRating(class QVBoxLayout *column);
    void buildVisit(class QVBoxLayout *column);
    void save(const Field<qint64> &field, std::optional<qint64> value);
    void enterResult(const QString &result);

    const CrmSchema &m_schema;
    CardEdits &m_edits;
    Record m_record;
    QList<Record> m_activities;

    QWidget *m_ratingPart, *m_visitPart;
    RatingScale *m_rating, *m_recommend;
    FieldRow *m_note;
    TextLabel *m_visit, *m_ratedOn;
    Button *m_plan;
    QWidget *m_results;
    QHash<QString, FilterChip *> m_chips; ///< by result
};
