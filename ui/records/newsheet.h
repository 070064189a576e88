// SPDX-License-Identifier: GPL-3.0-or-later
// What every sheet for a new record has: fields that scroll, the button for more of them, what is wrong and the buttons
// below. Nothing typed is lost when it cannot be written: the reason stands at its field. One undo step.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"
#include "ui/widgets/sheet.h"

class Button;
class CardEdits;
class FormEditor;
class RecordForm;
class QScrollArea;
class QVBoxLayout;

class NewSheet : public Sheet
{
    Q_OBJECT
public:
    void save() override; ///< what is missing stands beside its field

Q_SIGNALS:
    void created(Id id, const QString &text); ///< `text` for the toast
    void failed(const Error &error);

protected:
    /// A derived sheet puts its fields into column() and then calls finish(),
    /// which makes the buttons.
    NewSheet(Store &store, const CrmSchema &schema, const Entity &kind, QWidget *window);
    void finish();

    Store &store() const { return m_store; }
    const CrmSchema &schema() const { return m_schema; }
    CardEdits &edits() const { return *m_edits; }
    QVBoxLayout *column() const { return m_column; }
    QVBoxLayout *foot() const { return m_foot; } ///< does not scroll
    Button *more() const { return m_more; }
    RecordForm *addForm(RecordForm *form, QVBoxLayout *place = nullptr); ///< in the order of the screen
    void addRest(RecordForm *form); ///< the one with the rest of the fields: then there are no more of them
    void removeForm(RecordForm *form);
    FormEditor *editor(const QString &field) const; ///< nullptr when it is not shown
    void fit(bool mayShrink = false);
    void showFirst(QWidget *widget);
    void refuse(const Error &error);
    bool applyForms(Record *record);
    /// Begins the changes with what the fields made along the way, such as a company that was not known yet.
    ChangeSet creation(const Record &record) const;

    virtual void openMore() = 0;                          ///< shows the rest of the fields
    virtual void followMore();                            ///< the button for them was pressed
    virtual std::optional<ChangeSet> changes(Id *id) = 0; ///< nothing: the reason stands beside its field

private:
    Store &m_store;
    const CrmSchema &m_schema;
    const Entity &m_kind;
    CardEdits *m_edits;
    QList<RecordForm *> m_forms;
    QVBoxLayout *m_column, *m_foot;
    QScrollArea *m_area;
    Button *m_more = nullptr;
};
