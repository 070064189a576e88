// SPDX-License-Identifier: GPL-3.0-or-later
// The tab of a timeline: composer on top, filter by type, the list; drafts are kept per record.
#pragma once

#include "ui/records/carddata.h"
#include "ui/records/composebox.h"
#include "ui/records/timelinemodel.h"

class AttachList;
class ChipRow;
class ComposeDrafts;
class EmptyState;
class FilterChip;
class TimelineView;

class TimelinePane : public QWidget
{
    Q_OBJECT
public:
    /// `files` null: none are kept with such records; they are shown as it has them.
    TimelinePane(const CrmSchema &schema, CardEdits &edits, ComposeDrafts &drafts, AttachList *files,
                 QWidget *parent = nullptr);

    void setData(const CardData &data);
    /// What happened with a record that is no contact, to which `reference` of an activity points; what is written
    /// there is written to its customer as well.
    void setRecord(const FieldBase &reference, Id record, const TimelineContent &content, Id contact, Id organisation);
    /// Puts a widget above the composer; it stays somebody else's, who may take it away again.
    void setTop(QWidget *top);
    ComposeBox *composer() const { return m_composer; }
    TimelineView *view() const { return m_view; }

Q_SIGNALS:
    void openRequested(const QString &entity, Id id); ///< of what an event is about

private:
    void showFilters();
    void turnTo(Id record);

    const CrmSchema &m_schema;
    ComposeDrafts &m_drafts;
    Id m_contact = 0;
    ComposeBox *m_composer;
    QWidget *m_filters;
    QHash<QString, FilterChip *> m_chips; ///< "" is "All"
    QString m_type;
    TimelineView *m_view;
    EmptyState *m_empty;
    QLayout *m_top = nullptr;
};
