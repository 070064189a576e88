// SPDX-License-Identifier: GPL-3.0-or-later
// One long text of a record, always open: saved when it is left or with Ctrl+Enter, kept as a draft while it is
// written.
#pragma once

#include "core/record/record.h"
#include "ui/records/cardedits.h"

#include <QWidget>

class ComposeDrafts;
class QPlainTextEdit;
class ProblemLabel;

class CardNotes : public QWidget
{
    Q_OBJECT
public:
    CardNotes(const FieldBase &field, CardEdits &edits, ComposeDrafts &drafts, QWidget *parent = nullptr);

    void setRecord(const Record &record);
    void save();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString draftKey() const;
    bool isChanged() const;

    const FieldBase &m_field;
    CardEdits &m_edits;
    ComposeDrafts &m_drafts;
    Record m_record;
    QPlainTextEdit *m_text;
    ProblemLabel *m_problem;
};
