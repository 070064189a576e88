// SPDX-License-Identifier: GPL-3.0-or-later
// First step: which file, and how it is read: what was found out, why, and the first rows as they come out of it.
#pragma once

#include "ui/transfer/importstep.h"

class Banner;
class Button;
class PickButton;
class DropArea;
class ElidedLabel;
class EmptyState;
class ProgressPanel;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QStackedLayout;
class RowsModel;
class QTableView;
class TextLabel;

class FileStep : public ImportStep
{
    Q_OBJECT
public:
    explicit FileStep(ImportSession &session, QWidget *parent = nullptr);

    void enter() override;
    QString blocked() const override;
    bool isBeingSet() const; ///< the focus is at how the file is read
    DropArea *dropArea() const { return m_drop; }
    void chooseFile();

private:
    QWidget *makeFound();
    QWidget *makeSettings();
    QWidget *makeSheetRow();
    void refresh();
    void showSettings();
    void chooseEncoding();
    void readAs(ReadingChoice choice);
    void showNone();

    QStackedLayout *m_stack;
    DropArea *m_drop;
    ElidedLabel *m_name, *m_facts;
    Banner *m_error;
    EmptyState *m_none;
    PickButton *m_encoding;
    Button *m_asData;
    QComboBox *m_delimiter, *m_quote, *m_header, *m_kind, *m_sheet;
    QSpinBox *m_skip;
    TextLabel *m_encodingWhy, *m_delimiterWhy, *m_quoteWhy, *m_headerWhy, *m_skipWhy;
    QWidget *m_settings, *m_preview, *m_sheetRow, *m_tryEncoding;
    QList<QWidget *> m_ofText; ///< settings of delimited text only
    ProgressPanel *m_progress;
    RowsModel *m_rows;
    QTableView *m_table;
    QTimer *m_clock;
    bool m_showing = false;
};
