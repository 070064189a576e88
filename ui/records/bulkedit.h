// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of several records in one form, those that suit all of them: what all have in common is shown, else
// "(different values)"; only what is touched is changed, as one undo step.
#pragma once

#include "core/record/query.h"

#include <QDialog>
#include <QSet>

class CardEdits;
class FormEditor;
class QVBoxLayout;
class TextLabel;
class QPushButton;

class BulkEdit : public QDialog
{
    Q_OBJECT
public:
    using Values = QList<std::pair<const FieldBase *, QVariant>>;

    /// Shows itself with open(); deletes itself when it is closed.
    BulkEdit(const Entity &entity, const QList<const FieldBase *> &fields, const QList<Id> &ids, CardEdits &edits,
             QWidget *parent);

Q_SIGNALS:
    void confirmed(const QList<Id> &ids, const BulkEdit::Values &values);

protected:
    void accept() override;

private:
    void addField(const FieldBase &field, QVBoxLayout *column);
    void offer(const QList<Row> &rows);
    void showCommon(const QList<Row> &rows);
    void touch(FormEditor *editor);

    const QList<Id> m_ids;
    CardEdits &m_edits;
    QList<FormEditor *> m_editors;
    QHash<FormEditor *, TextLabel *> m_labels;
    QSet<FormEditor *> m_touched;
    QPushButton *m_apply;
};
