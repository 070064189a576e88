// SPDX-License-Identifier: GPL-3.0-or-later
// A new contact: a name is enough. Company, role, phone, e-mail and tags in the same go, everything else on request;
// one undo step. While it is typed it says whether somebody like that is known already.
#pragma once

#include "core/schema/crmschema.h"
#include "ui/records/cardedits.h"

#include <QDialog>
#include <QTimer>

class Button;
class FormEditor;
class LinkLabel;
class RecordForm;
class RecordPicker;
class SegmentedControl;
class TextLabel;
class QLineEdit;
class QVBoxLayout;

class NewRecord : public QDialog
{
    Q_OBJECT
public:
    /// `company`: begins as one. Deletes itself when it is closed; open() shows it without blocking the window.
    NewRecord(Store &store, const CrmSchema &schema, const QString &name, bool company, QWidget *window);

    void open() override;
    /// False when something is missing; it stands beside its field.
    bool save();

Q_SIGNALS:
    void created(Id id, const QString &text); ///< `text` for the toast
    void openRequested(Id id);                ///< the known one instead
    void failed(const Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build(const QString &name);
    QLineEdit *addLine(QVBoxLayout *column, const QString &label, const QString &objectName, QLineEdit *edit,
                       TextLabel **problem = nullptr);
    void setCompany(bool company);
    void showMore();
    void lookForKnown();
    void showKnown(const QList<Row> &rows);
    std::optional<ChangeSet> changes(Id *id);

    Store &m_store;
    const CrmSchema &m_schema;
    CardEdits *m_edits;
    bool m_company;
    bool m_saving = false;
    QTimer m_lookDelay;
    Id m_known = 0;
    SegmentedControl *m_kind;
    QLineEdit *m_name, *m_role, *m_phone, *m_email, *m_tags;
    RecordPicker *m_employer;
    QList<QWidget *> m_personOnly;
    TextLabel *m_nameProblem, *m_mailProblem, *m_phoneProblem, *m_problem;
    QWidget *m_knownBox;
    LinkLabel *m_knownLink;
    RecordForm *m_form = nullptr;
    QWidget *m_formPlace;
    Button *m_more, *m_save;
};
