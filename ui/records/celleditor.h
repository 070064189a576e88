// SPDX-License-Identifier: GPL-3.0-or-later
// The editor that opens over a cell of a table: the form's own editor of that kind on a ground that grows below the
// cell when there is a hint or a reason why the value cannot be saved.
#pragma once

#include "ui/records/formeditor.h"

class CellEditor : public QWidget
{
    Q_OBJECT
public:
    CellEditor(const FieldBase &field, CardEdits &edits, QWidget *parent);

    FormEditor *form() const { return m_form; }
    void setValue(const QVariant &value) { m_form->setValue(value); }
    /// In the form a row of the list holds it: references as Link. Shows the reason and gives nothing when it cannot be
    /// saved.
    std::optional<QVariant> checkedValue();
    /// Said before it is closed: the focus that leaves it then must not save it once more.
    void setDone() { m_done = true; }
    bool isDone() const { return m_done; }
    /// Stands over `cell` (viewport coordinates) and keeps its edge while it grows.
    void standOver(const QRect &cell);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();

    FormEditor *m_form;
    QRect m_cell;
    bool m_done = false;
};
