// SPDX-License-Identifier: GPL-3.0-or-later
// Articles out of the file: which of them, for reading on paper or as files, and where to. Written in a thread of its
// own; called off it leaves nothing.
#pragma once

#include "core/transfer/articlefiles.h"

#include <QDialog>
#include <QTimer>

class Banner;
class Button;
class ExportTask;
class ProgressPanel;
class QCheckBox;
class QWidget;
class SegmentedControl;

class ArticleExport : public QDialog
{
    Q_OBJECT
public:
    /// `folder` 0: none is chosen; `selected` may be empty. Open it with open(); it deletes itself.
    ArticleExport(Store &store, const CrmSchema &schema, Id folder, const QString &folderName,
                  const QList<Id> &selected, QWidget *parent = nullptr);
    ~ArticleExport() override;

    void exportTo(const QString &path); ///< what the file dialog calls: the PDF, or where the new folder stands

Q_SIGNALS:
    void done(const QString &text);

public Q_SLOTS:
    void reject() override;

private:
    QWidget *makeForm();
    void choosePlace();
    void finish(const Result<struct ExportReport> &result);
    QString name() const;
    bool asPdf() const;

    Store &m_store;
    const CrmSchema &m_schema;
    const Id m_folder;
    const QString m_folderName;
    const QList<Id> m_selected;
    ExportTask *m_task;
    SegmentedControl *m_which = nullptr, *m_form = nullptr;
    QCheckBox *m_drafts = nullptr;
    QWidget *m_fields;
    ProgressPanel *m_progress;
    Banner *m_problem;
    Button *m_cancel, *m_export;
    QTimer m_clock;
    QString m_path;
};
