// SPDX-License-Identifier: GPL-3.0-or-later
// A new contact: a name is enough. Company, job title, phone, e-mail and tags in the same go, everything else on
// request; one undo step. While it is typed it says whether somebody like that is known already. What is typed is kept
// as a draft until it is created or discarded: closing the sheet or a kill loses nothing, the next new contact goes on
// with it.
#pragma once

#include "ui/records/newsheet.h"

#include <QJsonObject>

class ComposeDrafts;
class KnownHint;
class ProblemLabel;
class RecordPicker;
class SegmentedControl;
class QLineEdit;

class NewRecord : public NewSheet
{
    Q_OBJECT
public:
    /// What is known of it already; `company`: begins as one.
    struct Start {
        QString name = {}, phone = {};
        bool company = false;
    };
    NewRecord(Store &store, const CrmSchema &schema, const Start &start, QWidget *window);

Q_SIGNALS:
    void openRequested(Id id); ///< the known one instead

protected:
    void openMore() override;
    void followMore() override;
    std::optional<ChangeSet> changes(Id *id) override;

private:
    void build(const Start &start);
    QLineEdit *addLine(const QString &label, const QString &objectName, QLineEdit *edit,
                       ProblemLabel **problem = nullptr);
    void setCompany(bool company);
    void showMore(bool all);
    void makeForm();
    QJsonObject draft() const;
    void keepDraft();
    void restoreDraft(const QJsonObject &draft);
    void discardDraft();
    std::pair<Record, QList<Record>> typedRecord() const;

    ComposeDrafts *m_drafts;
    QString m_draftKey;
    QJsonObject m_blank; ///< the draft of a sheet in which nothing was typed
    bool m_company;
    SegmentedControl *m_kind;
    QLineEdit *m_name, *m_role, *m_phone, *m_email, *m_tags;
    RecordPicker *m_employer;
    QList<QWidget *> m_personOnly;
    ProblemLabel *m_nameProblem, *m_mailProblem, *m_phoneProblem;
    KnownHint *m_known = nullptr;
    QWidget *m_draftBox;
    RecordForm *m_form = nullptr;
    QWidget *m_formPlace;
};
