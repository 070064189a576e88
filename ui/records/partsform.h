// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of one part (a phone, an address, a position) where it stands: all its fields, Enter saves, Esc reverts.
#pragma once

#include "ui/records/cardedits.h"

#include <QWidget>

class FormEditor;

class PartsForm : public QWidget
{
    Q_OBJECT
public:
    /// `titles` of the records that `part` refers to.
    PartsForm(const Record &part, const QHash<Id, QString> &titles, CardEdits &edits, QWidget *parent = nullptr);

    /// The part as edited; nothing when something cannot be saved, which then stands beside it.
    std::optional<Record> edited();
    QList<Change> extra() const; ///< records made on the way
    bool isChanged();
    void showProblem(const QString &text); ///< of the whole

Q_SIGNALS:
    void accepted();
    void rejected();
    void focusGone(); ///< to a place outside

private:
    void build(const QHash<Id, QString> &titles);
    void maybeGone();

    Record m_part;
    CardEdits &m_edits;
    QList<FormEditor *> m_editors;
};

/// The fields of a part that people see and edit: not what it is part of, nor the program's bookkeeping.
QList<const FieldBase *> editableFields(const Entity &part);
