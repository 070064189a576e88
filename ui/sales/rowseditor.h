// SPDX-License-Identifier: GPL-3.0-or-later
// A few records that belong together, edited in one sheet: a row each, added, ordered by mouse, keys or buttons,
// removed, saved in one undo step. The base of the editors of stages, of statuses and of
// score rules.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"

#include <QDialog>

class Button;
class IconButton;
class ProblemLabel;
class RowDrag;
class RowGrip;
class QHBoxLayout;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

/// One of the records while it is being edited.
class EditedRow : public QWidget
{
    Q_OBJECT
public:
    virtual Record record() const = 0; ///< with what was entered; the name is empty while none was
    Id id() const { return m_id; }
    QLineEdit *name() const { return m_name; }
    RowGrip *grip() const { return m_grip; }
    void setMovable(bool up, bool down);

Q_SIGNALS:
    void moveRequested(int by);
    void removeRequested();

protected:
    EditedRow(const QString &objectName, const Record &record, QWidget *parent);
    void addButtons(QHBoxLayout *line); ///< up, down, remove; in front of all the grip

private:
    const Id m_id;
    QLineEdit *m_name;
    RowGrip *m_grip;
    IconButton *m_up, *m_down, *m_remove;
};

class RowsEditor : public QDialog
{
    Q_OBJECT
Q_SIGNALS:
    void performed(const QString &text); ///< for a toast with Undo

protected:
    /// Deletes itself when it is closed. `done` is said when it was saved.
    RowsEditor(Store &store, const CrmSchema &schema, const QString &objectName, const QString &done, QWidget *parent);

    Store &store() const { return m_store; }
    const CrmSchema &schema() const { return m_schema; }
    const QList<EditedRow *> &rows() const { return m_rows; }
    void addAbove(QWidget *widget);                    ///< does not scroll
    QVBoxLayout *content() const { return m_content; } ///< scrolls, above the rows
    void addButton(Button *button);                    ///< behind the one that adds
    Button *addRowButton(const QString &text);
    void setBefore(const QList<Record> &records); ///< what is in the file: from now on it can be saved
    void addRow(EditedRow *row);
    virtual EditedRow *makeRow(const Record &record) = 0;
    virtual Record newRecord() = 0;                            ///< for the button
    virtual void arrange();                                    ///< the rows are others now
    virtual bool mayRemove(const EditedRow &) { return true; } ///< says why not
    void refuse(const QString &text, QWidget *at);
    /// What the rows change; nothing when something is missing, which is said.
    virtual std::optional<ChangeSet> changes() = 0;
    /// Says what is missing in a row and gives false.
    virtual bool check(const EditedRow &row, const Record &record) = 0;
    /// Adds what differs from what was there before, with `place` numbering the rows; false: see check().
    bool addChanges(const FieldBase &place, ChangeSet *set);

    void reject() override; ///< Esc; says first that something would be lost
    Button *saveButton() const { return m_save; }

private:
    void move(EditedRow *row, int by);
    void moveFocused(int by);
    void watch(EditedRow *row);
    void place(int middle);
    void endDrag(bool back);
    void save();

    Store &m_store;
    const CrmSchema &m_schema;
    const QString m_done;
    QList<Record> m_before;
    QList<EditedRow *> m_rows;
    QVBoxLayout *m_outer, *m_content, *m_column;
    QHBoxLayout *m_buttons;
    QScrollArea *m_area;
    RowDrag *m_drag;
    qsizetype m_from = 0; ///< where the row was that is carried
    ProblemLabel *m_problem;
    Button *m_save;
    bool m_warned = false; ///< that Esc drops what was changed
};
