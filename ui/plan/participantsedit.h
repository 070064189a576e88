// SPDX-License-Identifier: GPL-3.0-or-later
// Who else takes part in an activity: chips, and a line that finds a contact as you type. × and Backspace take one
// away.
#pragma once

#include "core/schema/crmschema.h"
#include "ui/records/cardedits.h"

#include <QWidget>

class ChipRow;
class RecordPicker;

class ParticipantsEdit : public QWidget
{
    Q_OBJECT
public:
    ParticipantsEdit(const CrmSchema &schema, CardEdits &edits, QWidget *parent = nullptr);

    /// Those of `parts` that are participants, by the `titles` of their contacts.
    void setParts(const QList<Record> &parts, const QHash<Id, QString> &titles);
    /// Takes what is typed and was not chosen. False: nobody is called so.
    bool settle();
    bool isChanged() const;
    /// What makes them those of `activity`, which has been so far whose parts were set, or is new.
    QList<Change> changes(Id activity, bool isNew) const;

Q_SIGNALS:
    void changed();  ///< its height may be another
    void accepted(); ///< Enter with nothing typed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Person {
        Id contact = 0;
        QString name;
        QList<Change> made; ///< the contact itself, when it is new
    };
    void take();
    void remove(Id contact);
    void refresh();
    bool has(Id contact) const;

    const CrmSchema &m_schema;
    CardEdits &m_edits;
    QList<Record> m_before;
    QList<Person> m_people;
    ChipRow *m_chips;
    RecordPicker *m_add;
};
