// SPDX-License-Identifier: GPL-3.0-or-later
// A list out of the file: what of it, how it is written, and where to. The usual answers stand there already.
#pragma once

#include "core/store.h"

#include <QDialog>

class Banner;
class Button;
class ExportTask;
class ProgressPanel;
class QCheckBox;
class QComboBox;
class QTimer;
class SegmentedControl;
class TextLabel;
struct ExportReport;

class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `shown`: the list as it stands on the screen; without columns it is none, and only `selected` is written. Else
    /// that may be empty. Open it with open().
    ExportDialog(Store &store, const Query &shown, const QList<Id> &selected, QWidget *parent = nullptr);
    ~ExportDialog() override;

    void setFormat(const QString &format); ///< "csv", "xlsx", of contacts also "vcard" or "vcard4"
    void exportTo(const QString &path);    ///< what the file dialog calls

Q_SIGNALS:
    void done(const QString &text); ///< "248 rows exported to customers.csv"
    void failed(const Error &error);

public Q_SLOTS:
    void reject() override;

private:
    QWidget *makeForm();
    void chooseFile();
    void showReport(const Result<ExportReport> &result);
    void setRunning(bool running);
    QString fileName() const;
    QString suffix() const; ///< of the file
    bool writesCards() const;
    bool isWorkbook() const;

    Store &m_store;
    Query m_query;
    QList<Id> m_selected;
    ExportTask *m_task;
    QWidget *m_form;
    SegmentedControl *m_fields, *m_rows, *m_format;
    TextLabel *m_fieldsHint, *m_encodingHint;
    QComboBox *m_encoding, *m_delimiter;
    QCheckBox *m_guard;
    ProgressPanel *m_progress;
    Banner *m_report;
    Button *m_cancel, *m_export;
    QTimer *m_clock;
    QString m_path;
};
