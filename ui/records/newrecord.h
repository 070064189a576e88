// SPDX-License-Identifier: GPL-3.0-or-later
// A new contact: a name is enough. Company, job title, phone, e-mail and tags in the same go, everything else on
// request; one undo step. While it is typed it says whether somebody like that is known already. What is typed is kept
// as a draft until it is created or discarded: closing the sheet or a kill loses nothing, the next new contact goes on
// with it.
#pragma once

#include "core/schema/crmschema.h"
#include "ui/records/cardedits.h"

#include <QDialog>
#include <QJsonObject>
#include <QTimer>

class Button;
class ComposeDrafts;
class LinkLabel;
class RecordForm;
class RecordPicker;
class SegmentedControl;
class TextLabel;
class QLineEdit;
class QScrollArea;
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
    QLayout *buildButtons();
    void fit(bool mayShrink = true);
    void showFirst(QWidget *widget);
    QLineEdit *addLine(QVBoxLayout *column, const QString &label, const QString &objectName, QLineEdit *edit,
                       TextLabel **problem = nullptr);
    void setCompany(bool company);
    void showMore(bool all);
    void makeForm();
    QJsonObject draft() const;
    void keepDraft();
    void restoreDraft(const QJsonObject &draft);
    void discardDraft();
    void lookForKnown();
    struct Known;
    void showKnown(const Known &known);
    std::optional<ChangeSet> changes(Id *id);

    Store &m_store;
    const CrmSchema &m_schema;
    CardEdits *m_edits;
    ComposeDrafts *m_drafts;
    QString m_draftKey;
    QJsonObject m_blank; ///< the draft of a sheet in which nothing was typed
    bool m_company;
    bool m_saving = false;
    QTimer m_lookDelay;
    int m_look = 0; ///< counts the questions who is known: only the latest is answered
    Id m_known = 0;
    SegmentedControl *m_kind;
    QLineEdit *m_name, *m_role, *m_phone, *m_email, *m_tags;
    RecordPicker *m_employer;
    QList<QWidget *> m_personOnly;
    TextLabel *m_nameProblem, *m_mailProblem, *m_phoneProblem, *m_problem;
    QWidget *m_knownBox, *m_draftBox;
    LinkLabel *m_knownLink;
    TextLabel *m_knownMore;
    QLayout *m_foot;
    RecordForm *m_form = nullptr;
    QWidget *m_formPlace;
    QScrollArea *m_area;
    Button *m_discard, *m_more, *m_cancel, *m_save;
};
