// SPDX-License-Identifier: GPL-3.0-or-later
// A new record of any kind, made from its declaration: what is mostly known first, the rest on request; one undo step.
// What it refers to and is not known yet is made with it.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"

#include <QDialog>

class Button;
class CardEdits;
class FormEditor;
class RecordForm;
class TextLabel;
class QScrollArea;
class QVBoxLayout;

class NewOfKind : public QDialog
{
    Q_OBJECT
public:
    /// What is asked for at once, and what never; both empty: everything at once.
    struct Fields {
        QList<const FieldBase *> first, never;
    };
    /// `blank` holds what it begins with. Deletes itself when it is closed; open() shows it without blocking the
    /// window.
    NewOfKind(Store &store, const CrmSchema &schema, const Record &blank, const Fields &fields, QWidget *window);

    void open() override;
    /// False when something is missing; it stands beside its field.
    bool save();

Q_SIGNALS:
    void created(Id id, const QString &text); ///< `text` for the toast
    void failed(const Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QLayout *buildButtons();
    void addForm(RecordForm *form);
    void openMore();
    void showFirst(QWidget *widget);
    FormEditor *editor(const QString &field) const; ///< nullptr when it is not shown
    std::optional<ChangeSet> changes(Record *record);
    void refuse(const Error &error);

    Store &m_store;
    const Record m_blank;
    const Fields m_fields;
    CardEdits *m_edits;
    bool m_saving = false;
    QList<RecordForm *> m_forms; ///< in the order of the screen
    QVBoxLayout *m_column;
    QScrollArea *m_area;
    QVBoxLayout *m_foot;
    TextLabel *m_problem;
    Button *m_more, *m_cancel, *m_save;
};
