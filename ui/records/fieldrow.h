// SPDX-License-Identifier: GPL-3.0-or-later
// One field of a record, shown and edited in place: Enter, Tab and leaving save this field alone, Esc reverts, a value
// that cannot be saved keeps the editor open with what was typed and the reason beside it.
#pragma once

#include "ui/records/cardedits.h"
#include "ui/records/factrow.h"

class FormEditor;

class FieldRow : public FactRow
{
    Q_OBJECT
public:
    FieldRow(const FieldBase &field, CardEdits &edits, Look look, QWidget *parent = nullptr);

    const FieldBase &field() const { return m_field; }
    /// `title`: of the record a reference points at. While it is being edited only remembered.
    void setRecord(const Record &record, const QString &title = {});
    bool isEmpty() const;
    /// Another text than the field's own: "14 September · turns 41 in 12 days".
    void setTextMaker(std::function<QString(const Record &)> maker) { m_maker = std::move(maker); }
    void setIcon(const QString &icon) { m_icon = icon; }
    /// Panels name what an icon alone cannot tell: "Owner: Nora Whitfield".
    void setNamed(bool named) { m_named = named; }
    void startEditing() override;
    bool save(bool keepFocus);
    /// Another record follows: what was typed for this one is saved if it can be, else let go.
    void closeForm();

Q_SIGNALS:
    void editingEnded();

private:
    void refresh();
    void revert();

    const FieldBase &m_field;
    CardEdits &m_edits;
    Look m_rowLook;
    Record m_record, m_latest;
    QString m_title, m_icon;
    std::function<QString(const Record &)> m_maker;
    FormEditor *m_form = nullptr;
    bool m_named = false, m_saving = false;
};
