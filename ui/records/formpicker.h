// SPDX-License-Identifier: GPL-3.0-or-later
// A line edit that finds a record as you type, and can make the one that is missing.
#pragma once

#include "ui/records/cardedits.h"

#include <QJsonValue>
#include <QLineEdit>
#include <QTimer>

class SuggestList;
struct Suggestion;

class RecordPicker : public QLineEdit
{
    Q_OBJECT
public:
    RecordPicker(const Entity &target, CardEdits &edits, const ReferenceRule &rule, QWidget *parent = nullptr);

    void setRecord(Id id, const QString &title);
    Id id() const { return m_id; } ///< 0 while what is typed names no record
    QString title() const { return m_title; }
    QString variant() const { return m_variant; }
    /// Takes the best match, or makes the record, of what was typed without choosing. False: nothing fits.
    bool settle();
    bool isChoosing() const; ///< the list is open and takes the keys
    /// What stands in it, for a draft: a record that is in the file by its id as well; and back.
    QJsonValue draft() const;
    void setDraft(const QJsonValue &draft);
    /// Insertion of the record that was made on the way and is not in the file yet.
    QList<Change> extra() const { return m_extra; }
    /// Columns shown under the names in the list.
    void setCaptionColumns(const QList<const FieldBase *> &columns) { m_captions = columns; }

Q_SIGNALS:
    void picked();

private:
    void ask();
    void offer(const QList<Row> &rows);
    void take(const Suggestion &suggestion);
    void make(const QString &name);

    const Entity &m_target;
    CardEdits &m_edits;
    ReferenceRule m_rule;
    SuggestList *m_list;
    QTimer m_delay;
    QList<const FieldBase *> m_captions;
    Id m_id = 0;
    QString m_title, m_variant;
    QList<Change> m_extra;
};
