// SPDX-License-Identifier: GPL-3.0-or-later
// A record that is being written, all fields at once, made from the declaration: groups, the fields of its variant, an
// editor by kind, what is wrong beside its field. Nothing is saved before it is asked for. Knows no kind by name.
#pragma once

#include "ui/records/cardedits.h"

#include <QJsonObject>
#include <QWidget>

class FormEditor;
class QVBoxLayout;

class RecordForm : public QWidget
{
    Q_OBJECT
public:
    /// Fields in `without` are left to the page around it.
    RecordForm(const Record &record, CardEdits &edits, const QList<const FieldBase *> &without,
               QWidget *parent = nullptr);
    /// Just these fields in this order, without headings.
    static RecordForm *only(const Record &record, CardEdits &edits, const QList<const FieldBase *> &fields,
                            QWidget *parent = nullptr);

    /// The fields of another variant are shown; what was typed into the others is kept until then.
    void setVariant(const QString &variant);
    /// Puts what was typed into `record`; false when something cannot be saved, which then stands beside its field.
    bool apply(Record *record);
    QList<Change> extra() const; ///< records made on the way
    FormEditor *editor(const FieldBase &field) const;
    /// The fields that were changed, as typed and by name, for a draft; and back.
    QJsonObject draft() const;
    void setDraft(const QJsonObject &draft);
    QList<QWidget *> inputs() const; ///< in the order of the screen, those of other variants too
    static int labelWidth();         ///< of the column in front of the editors

Q_SIGNALS:
    void edited();
    void accepted(); ///< Enter
    void rejected(); ///< Esc

private:
    struct Line {
        QString group;
        QWidget *row;
        FormEditor *editor;
        QJsonValue initial;
    };
    RecordForm(CardEdits &edits, QWidget *parent);
    void addLine(const FieldBase &field, const Record &record);

    CardEdits &m_edits;
    QVBoxLayout *m_column;
    QList<Line> m_lines;
    QHash<QString, QWidget *> m_headings;
};
