// SPDX-License-Identifier: GPL-3.0-or-later
// The whole of a record as a form that saves field by field, made from its declaration: groups with their fields, then
// its parts. Knows no kind by name.
#pragma once

#include "ui/records/cardedits.h"
#include "ui/records/partslist.h"

class FieldRow;
class TextLabel;

class FormDetails : public QWidget
{
    Q_OBJECT
public:
    /// Parts in `without` and fields in `withoutFields` are left to other places of the page.
    FormDetails(const Entity &entity, CardEdits &edits, const QList<const Entity *> &without,
                const QList<const FieldBase *> &withoutFields = {}, QWidget *parent = nullptr);

    void setPartDescriber(const PartDescriber &describer);
    void setRecord(const Record &record, const QList<Record> &parts, const QHash<Id, QString> &titles);
    FieldRow *row(const QString &field) const; ///< nullptr when there is none

private:
    struct Group {
        QString name;
        TextLabel *heading = nullptr;
        QList<FieldRow *> rows;
    };
    void addGroup(const QString &name, const QList<const FieldBase *> &fields);

    const Entity &m_entity;
    CardEdits &m_edits;
    QVBoxLayout *m_column;
    QList<Group> m_groups;
    QList<std::pair<QWidget *, PartsList *>> m_parts; ///< heading and list
    Id m_id = 0;
};
