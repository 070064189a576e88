// SPDX-License-Identifier: GPL-3.0-or-later
// Makes one service record of several about the same thing: which one stays. Begun from one, it asks for another.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"
#include "ui/widgets/sheet.h"

class CardEdits;
class RecordPicker;
class QButtonGroup;
class QVBoxLayout;

class MergeSheet : public Sheet
{
    Q_OBJECT
public:
    MergeSheet(Store &store, const CrmSchema &schema, const QList<Id> &records, QWidget *window);

    void save() override;

Q_SIGNALS:
    void merged(Id stays, const QString &text); ///< `text` for the toast

private:
    void build();
    void read(const QList<Id> &ids);
    void add(const Record &record, const QString &status);
    void refuse(const QString &text);

    Store &m_store;
    const CrmSchema &m_schema;
    CardEdits *m_edits;
    QList<Id> m_records;
    RecordPicker *m_other = nullptr; ///< while there is only one
    QVBoxLayout *m_column;
    QWidget *m_question = nullptr;
    QButtonGroup *m_stays;
};
